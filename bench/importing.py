"""`make bench-import`: how fast postings come in, end to end, and what memory that takes.

Generated postings are written to a folder and imported by `manage.py ingest`, each time into a
database of its own, as an operator would. Times are those that the command reports; memory is the
largest that was seen of each kind of process, five times a second.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from bench.generator.corpus import generate
from bench.parsing import table

ROOT = Path(__file__).resolve().parents[1]
RUNS = "1000:1,1000:2,10000:1,10000:2"
SEED = 20_261_121
MEGABYTE = 1_000_000
LOOK_EVERY_SECONDS = 0.2
HEAD = (
    "postings", "workers", "a second", "reading", "writing", "indexing", "again",
    "importing process", "a worker",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One import: what the command reported, and the most memory of each kind of process."""

    report: dict[str, Any]
    memory: dict[str, int]

    @property
    def seconds(self) -> float:
        """Reading, writing and indexing."""
        taken: dict[str, float] = self.report["seconds"]
        return taken["total"] + taken["indexing"]


def main() -> None:
    for line in table(HEAD, _rows(_arguments().parse_args().runs)):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench-import", description=__doc__)
    parser.add_argument("--runs", default=RUNS, help="NUMBER:WORKERS, with commas (%(default)s)")
    return parser


def _rows(runs: str) -> Iterator[Sequence[str]]:
    for run in runs.split(","):
        number, workers = map(int, run.split(":"))
        with tempfile.TemporaryDirectory() as folder:
            yield _measured(Path(folder), number, workers)


def _measured(folder: Path, number: int, workers: int) -> Sequence[str]:
    """The row of one size: the first import, and the same files again."""
    files = folder / "postings"
    files.mkdir()
    for one in generate(number, seed=SEED):
        (files / f"{one.key}.html").write_text(one.html, encoding="utf-8")
    environment = os.environ | {"VAR_DIR": str(folder / "var")}
    manage = [sys.executable, "manage.py"]
    subprocess.run([*manage, "migrate", "-v", "0"], cwd=ROOT, env=environment, check=True)
    command = [*manage, "ingest", str(files), "--workers", str(workers), "--json"]
    first, again = (_run(command, environment) for _ in range(2))
    seconds = first.report["seconds"]
    return (
        f"{number:,}",
        str(workers),
        f"{number / first.seconds:.0f}",
        *(f"{seconds[part]:.1f} s" for part in ("reading", "writing", "indexing")),
        f"{first.seconds / again.seconds:.0f} times faster",
        *(f"{first.memory.get(kind, 0) / MEGABYTE:.0f} MB" for kind in KINDS),
    )


KINDS = ("importing", "worker")


def _run(command: list[str], environment: dict[str, str]) -> Run:
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        memory: dict[str, int] = {}
        while process.poll() is None:
            for kind, size in _sizes(process.pid):
                memory[kind] = max(memory.get(kind, 0), size)
            time.sleep(LOOK_EVERY_SECONDS)
        printed = process.stdout.read() if process.stdout else b""
        return Run(report=json.loads(printed), memory=memory)


def _sizes(pid: int) -> Iterator[tuple[str, int]]:
    """The memory of the importing process and of each of its workers, now."""
    try:
        importing = psutil.Process(pid)
        yield "importing", importing.memory_info().rss
        for child in importing.children(recursive=True):
            yield "worker", child.memory_info().rss
    except psutil.NoSuchProcess:
        return


if __name__ == "__main__":
    main()
