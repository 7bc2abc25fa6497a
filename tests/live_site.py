"""A site in processes of its own, as `manage.py serve` starts it, with data of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int
    text: str
    retry_after: str | None
    seconds: float


@dataclass
class Site:
    process: subprocess.Popen[str]
    address: str
    output: str
    var: Path

    def ask(self, path: str) -> Answer:
        start = time.monotonic()
        try:
            with urllib.request.urlopen(self.address + path, timeout=60) as response:
                status, headers, body = response.status, response.headers, response.read()
        except urllib.error.HTTPError as error:
            status, headers, body = error.code, error.headers, error.read()
        return Answer(
            status=status,
            text=body.decode(),
            retry_after=headers["Retry-After"],
            seconds=time.monotonic() - start,
        )

    def get(self, path: str) -> int:
        return self.ask(path).status

    def processes(self) -> list[psutil.Process]:
        """Those that work on its data and still run: the server, its followers, its database."""
        return [process for process in psutil.process_iter() if works_on(process, self.var)]

    def manage(self, code: str) -> int:
        """Run a piece of code in another process on the same data; its exit code."""
        setup = "import os, signal, django\ndjango.setup()\nfrom tests import factories\n"
        command = [sys.executable, "-c", setup + code]
        named = {"DJANGO_SETTINGS_MODULE": "config.settings"}
        return subprocess.run(
            command, cwd=ROOT, env=environment(self.var) | named, timeout=60, check=False
        ).returncode

    def end(self) -> str:
        """Ends it as systemd does. What it said since it began to serve."""
        self.process.send_signal(signal.SIGTERM)
        rest, _ = self.process.communicate(timeout=20)
        return rest


def environment(var: Path) -> dict[str, str]:
    return os.environ | {"VAR_DIR": str(var), "PYTHONUNBUFFERED": "1"}


def works_on(process: psutil.Process, var: Path) -> bool:
    """The dead may wait long for someone to bury them. PostgreSQL's processes are in its folder."""
    try:
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return Path(process.cwd()).is_relative_to(var) or is_named_in(process.environ(), var)
    except psutil.Error:
        return False


def is_named_in(environment: dict[str, str], var: Path) -> bool:
    return environment.get("VAR_DIR") == str(var)


@contextmanager
def new_data() -> Iterator[Path]:
    """The data of a new installation, in a folder that the system user of the database may pass."""
    with tempfile.TemporaryDirectory(prefix="rainmaker test ") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def serve(var: Path, port: int = 0) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        cwd=ROOT,
        env=environment(var),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


@contextmanager
def served(var: Path) -> Iterator[Site]:
    """A site that serves; whatever of it is left at the end is killed."""
    with serve(var) as process:
        site = None
        try:
            site = Site(process, *read_address(process), var)
            yield site
        finally:
            process.kill()
            for each in site.processes() if site else ():
                each.kill()


def read_address(process: subprocess.Popen[str]) -> tuple[str, str]:
    """The address of the site, and everything that was said before it."""
    output = ""
    for line in process.stdout or ():
        output += line
        if found := re.search(r"http://\S+/", line):
            return found[0], output
    pytest.fail(output)


def eventually(condition: Callable[[], bool], seconds: float = 30) -> bool:
    """Whether it comes true in that time, which is generous."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
