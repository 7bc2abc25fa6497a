"""`manage.py serve` from an empty folder to the end, with the processes that it starts."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from config.postgres import locks

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def var() -> Iterator[Path]:
    """The data of a new installation, in a folder that the system user of the database may pass."""
    with tempfile.TemporaryDirectory(prefix="rainmaker test ") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@dataclass
class Site:
    process: subprocess.Popen[str]
    address: str
    output: str

    def get(self, path: str) -> int:
        with urllib.request.urlopen(self.address + path) as response:
            return int(response.status)

    def processes(self) -> list[psutil.Process]:
        """Those that it started and that still run, its workers after its own end too."""
        return [
            process
            for process in psutil.process_iter()
            if living_group(process) == self.process.pid
        ]


def serve(var: Path, port: int = 0) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        cwd=ROOT,
        env=os.environ | {"VAR_DIR": str(var), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


@contextmanager
def served(var: Path) -> Iterator[Site]:
    with serve(var) as process:
        try:
            yield Site(process, *read_address(process))
        finally:
            process.kill()


def read_address(process: subprocess.Popen[str]) -> tuple[str, str]:
    """The address of the site, and everything that was said before it."""
    output = ""
    for line in process.stdout or ():
        output += line
        if found := re.search(r"http://\S+/", line):
            return found[0], output
    pytest.fail(output)


def living_group(process: psutil.Process) -> int | None:
    """The group of a process that lives; the dead may wait long for someone to bury them."""
    try:
        return None if process.status() == psutil.STATUS_ZOMBIE else os.getpgid(process.pid)
    except (psutil.Error, ProcessLookupError):
        return None


def test_an_empty_folder_becomes_a_site_and_every_end_is_clean(var: Path):
    with served(var) as site:
        assert site.output.rstrip().endswith("Ctrl-C stops it")
        assert [site.get(path) for path in ("healthz", "readyz", "admin/login/")] == [200] * 3
        assert site.get("static/admin/css/base.css") == 200
        # As by the out-of-memory killer: the workers follow, the database waits.
        site.process.kill()
        assert psutil.wait_procs(site.processes(), timeout=10)[1] == []
        assert locks.is_held(var / "postgres" / "server.lock")
    for end in (signal.SIGINT, signal.SIGTERM):
        with served(var) as site:
            assert site.get("readyz") == 200
            # A terminal signals all processes of the session.
            os.killpg(site.process.pid, end)
            rest, _ = site.process.communicate(timeout=10)
            assert (site.process.returncode, rest) == (0, "")
            assert site.processes() == []
            assert not locks.is_held(var / "postgres" / "server.lock")


def test_a_busy_port_is_found_before_anything_is_done(var: Path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        output, _ = serve(var, port).communicate(timeout=30)
    assert f"Port {port} is in use" in output
    assert f"make run PORT={port + 1}" in output
    assert "Traceback" not in output
    assert not (var / "postgres").exists()
