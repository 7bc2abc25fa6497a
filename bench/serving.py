"""Whole pages through the web server: how long one takes, and how many there are in a second."""

from __future__ import annotations

import http.client
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from bench.installation import ROOT, Installation

CLIENTS = 4
ON_ONE_CONNECTION = 10  # pages, as a visitor's browser asks for
SECONDS = 8.0  # for which throughput is measured
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")
MOST_WAITED = 120.0


@dataclass(frozen=True, slots=True)
class Site:
    """A running site: the port on which it listens, and the process that began it."""

    port: int
    process: int

    def seconds(self, paths: Sequence[str]) -> list[float]:
        """How long each page takes, one after the other on one connection."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=MOST_WAITED)
        taken = []
        for path in paths:
            started = time.perf_counter()
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
            taken.append(time.perf_counter() - started)
            if response.status != http.client.OK:
                raise RuntimeError(f"{path} answered {response.status}")
        connection.close()
        return taken

    def throughput(self, paths: Sequence[str]) -> float:
        """Pages a second for several clients at once."""
        counts: list[int] = []
        end = time.perf_counter() + SECONDS
        clients = [  # each begins at another page
            threading.Thread(target=self._ask_until, args=(end, paths[number:], counts))
            for number in range(CLIENTS)
        ]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        return sum(counts) / SECONDS

    def _ask_until(self, end: float, paths: Sequence[str], counts: list[int]) -> None:
        count = 0
        while time.perf_counter() < end:
            asked = [paths[at % len(paths)] for at in range(count, count + ON_ONE_CONNECTION)]
            count += len(self.seconds(asked))
        counts.append(count)


@contextmanager
def served(installation: Installation, *, workers: int) -> Iterator[Site]:
    """The site of an installation on a free port, as `make run` serves it."""
    environment = installation.environment | {"WEB_WORKERS": str(workers)}
    command = [sys.executable, "manage.py", "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        try:
            yield Site(_port(process), process.pid)
        finally:
            process.terminate()
            process.wait(MOST_WAITED)


def _port(process: subprocess.Popen[str]) -> int:
    for line in process.stdout or ():
        if found := ADDRESS.search(line):
            return int(found[1])
    raise RuntimeError(f"The site did not start: exit code {process.wait()}.")
