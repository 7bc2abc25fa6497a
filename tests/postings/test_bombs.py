"""A folder with every bomb and fifty good files: the fifty go in, and each bomb is named.

The import is a process as an operator starts it; what it takes is measured from outside.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from django.db import connection

from postings.models import Import, ImportOutcome, Posting
from postings.runs.exclusion import writing_alone
from tests.postings.fragments import SALES_MANAGER
from tests.postings.readers.bombs import MARK
from tests.postings.readers.test_front_matter import BOMB
from tests.postings.readers.test_tar_headers import END, GOOD, header

pytestmark = pytest.mark.django_db(transaction=True)

ROOT = Path(__file__).resolve().parents[2]
GOOD_FILES = 50
MOST_SECONDS = 120  # a minute on a machine of its own
MOST_BYTES = 500_000_000
PAGE = "<html><body><nav>Menu</nav> {}<main><h1>VP</h1><p>Lead {}sales.</p></main></body></html>"
XML = "<jobs><job><title>VP &#xD800;{}</title><description>Lead sales.</description></job></jobs>"
MARKDOWN = "---\nname: x\n{}\n---\n# VP\nLead sales.\n"
CASE = "cases/26-files-that-stop-an-import"
# What each file holds, and the problem that it is named with; None: it may be read, or named.
BOMBS: dict[str, tuple[str | bytes, str | None]] = {
    "control.html": (PAGE.format("\x0b", "\x01&#2;"), None),
    "surrogate.xml": (XML.format("&#xDFFF;"), None),
    "surrogate.json": ('{"title": "VP\\ud800\\u0000", "description": "Lead\\udfff sales."}', None),
    "integer.md": (MARKDOWN.format("id: " + "9" * 5_000), None),
    "sexagesimal.md": (MARKDOWN.format("id: 1" + ":59" * 3_000), None),
    "integer.json": (f'{{"title": "VP", "id": {"9" * 5_000}, "description": "Lead."}}', None),
    "aliases.md": (MARKDOWN.format(BOMB), "damaged"),
    "itself.md": (MARKDOWN.format("title: &a [*a]"), "damaged"),
    "claim.tar": (GOOD + header(10**12) + END, "truncated"),
    "claims.tar": (header(10**18) + END, "truncated"),
    "deep.json": ("[" * 200_000, "too_deep"),
    "hang.txt": (f"{MARK}hang 2", "too_slow"),
    "spin.txt": (f"{MARK}spin", "too_slow"),
    "hoard.txt": (f"{MARK}hoard 1", "too_much_memory"),
    "leave.txt": (f"{MARK}leave", "killed_the_reader"),
    "crash.txt": (f"{MARK}crash 3", "killed_the_reader"),
    "fail.txt": (f"{MARK}fail", "broke_the_reader"),
    "a\x1b\n.txt": (f"{MARK}die", "killed_the_reader"),
}


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """Fifty postings, each of its own."""
    folder = tmp_path / "z-good"
    folder.mkdir()
    for number in range(GOOD_FILES):
        text = SALES_MANAGER.replace("3+ years", f"{number % 30 + 1}+ years of {number} kinds,")
        (folder / f"good-{number}.html").write_text(text, encoding="utf-8")
    return folder


class Run:
    """An import that has ended: what it printed, and the most memory that all of it had at once."""

    def __init__(self, index: Path, *paths: Path) -> None:
        database = str(connection.settings_dict["NAME"])
        command = [sys.executable, "-m", "tests.postings.importing_bombs", database, str(index)]
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings"}
        began = time.monotonic()
        with subprocess.Popen(
            [*command, *map(str, paths)],
            cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as process:  # fmt: skip
            self.memory = 0
            while process.poll() is None and time.monotonic() - began < 2 * MOST_SECONDS:
                self.memory = max(self.memory, memory(process.pid))
                time.sleep(0.1)
            self.seconds = time.monotonic() - began
            process.kill()
            self.out, self.err = process.communicate()
            self.code = process.returncode


def memory(pid: int) -> int:
    """What a process and those below it have, what they share counted once."""
    total = 0
    try:
        one = psutil.Process(pid)
        for process in [one, *one.children(recursive=True)]:
            total += process.memory_full_info().pss
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        pass
    return total


def assert_all_is_in(run: Run) -> None:
    assert run.code == 1, run.err
    assert Posting.objects.filter(key__startswith="good-").count() == GOOD_FILES
    assert Import.objects.get().finished_at
    assert run.seconds < MOST_SECONDS
    assert run.memory < MOST_BYTES
    waited: list[bool] = []
    with writing_alone(lambda: waited.append(True)):
        assert not waited


def test_the_good_go_in_and_the_bad_are_named(tmp_path: Path, good: Path) -> None:
    bombs = tmp_path / "bombs"
    bombs.mkdir()
    for name, (content, _) in BOMBS.items():
        data = content if isinstance(content, bytes) else content.encode()
        (bombs / name).write_bytes(data)
    run = Run(tmp_path / "index", bombs, good)
    assert_all_is_in(run)
    outcomes = ImportOutcome.objects.filter(outcome="failed").order_by("pk")
    failed = {Path(one.path).name.partition("!")[0]: one.problem for one in outcomes}
    for name, (_, problem) in BOMBS.items():
        if problem is not None:
            assert failed[name] == problem, name
            assert name.replace("\x1b\n", "\\x1b\\n") in run.err
        assert failed.get(name) != "broke_the_reader" or name in ("fail.txt", "surrogate.xml")
    assert "\x1b" not in run.err + run.out


def test_the_files_that_stopped_imports_stop_none(tmp_path: Path, good: Path, shared: Path) -> None:
    run = Run(tmp_path / "index", shared / CASE, good)
    assert_all_is_in(run)
    for path in sorted((shared / CASE).iterdir()):
        outcomes = ImportOutcome.objects.filter(path__startswith=str(path))
        assert outcomes.exists(), path
