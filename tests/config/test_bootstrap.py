"""The environment is made once, anew when half made, and by one at a time."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

# What takes long is replaced: a line in `calls` stands for a new environment or for pip.
SCRIPT = """
import sys, time, runpy
from pathlib import Path
sys.path.insert(0, {bin!r})
import bootstrap
root = Path({root!r})
bootstrap.ROOT, bootstrap.ENVIRONMENT = root, root / ".venv"
bootstrap.INTERPRETER = Path(sys.executable)
bootstrap.STAMP, bootstrap.LOCK = root / ".venv" / "installed.json", root / ".venv.lock"
def note(what):
    with (root / "calls").open("a") as calls:
        calls.write(what + "\\n")
    time.sleep(0.2)
def create_environment():
    (root / ".venv").mkdir(exist_ok=True)
    note("create")
bootstrap.create_environment = create_environment
bootstrap.install_packages = note
bootstrap.main(sys.argv[1])
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("one==1\n")
    (tmp_path / "b.txt").write_text("-r a.txt\ntwo==2\n")
    return tmp_path


def start(project: Path, requirements: str) -> subprocess.Popen[bytes]:
    script = SCRIPT.format(bin=str(ROOT / "bin"), root=str(project))
    command = [sys.executable, "-W", "error", "-c", script, requirements]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def calls(project: Path, *requirements: str) -> list[str]:
    """What was done for makes that run at once."""
    (project / "calls").write_text("")
    processes = [start(project, name) for name in requirements]
    assert [process.wait(30) for process in processes] == [0] * len(processes)
    return (project / "calls").read_text().split()


def test_the_environment_is_made_once(project: Path):
    assert calls(project, "a.txt") == ["create", "a.txt"]
    assert calls(project, "a.txt") == []


def test_several_makes_at_once_install_once(project: Path):
    assert calls(project, "a.txt", "a.txt", "a.txt") == ["create", "a.txt"]


def test_tests_add_to_what_the_site_needs(project: Path):
    calls(project, "a.txt")
    assert calls(project, "b.txt") == ["b.txt"]
    assert calls(project, "a.txt") == []


def test_a_changed_pin_is_installed_wherever_it_is_included(project: Path):
    calls(project, "b.txt")
    (project / "a.txt").write_text("one==1.1\n")
    assert calls(project, "b.txt") == ["b.txt"]


def test_an_environment_without_its_stamp_is_made_anew(project: Path):
    calls(project, "a.txt")
    (project / ".venv" / "installed.json").unlink()
    assert calls(project, "a.txt") == ["create", "a.txt"]


def test_another_python_makes_its_own_environment(project: Path):
    calls(project, "a.txt")
    stamp = project / ".venv" / "installed.json"
    stamp.write_text(stamp.read_text().replace('"python": "3.', '"python": "2.'))
    assert calls(project, "a.txt") == ["create", "a.txt"]


def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "bin" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_is_refused_with_a_way_out(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3.11 or newer; .* is 3.9"):
        bootstrap().require_python()


def test_make_alone_lists_every_target():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {line.split()[1] for line in text.splitlines() if line.startswith(".PHONY:")}
    listed = subprocess.run(
        ["make", "--no-print-directory"],  # noqa: S607  # make is wherever it is installed
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert {line.split()[1] for line in listed.splitlines()} == targets - {"venv"}
