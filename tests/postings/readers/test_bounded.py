"""Reading in a process of its own: whatever a file does there is its outcome, and no other's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path

import psutil
import pytest

from postings.readers import bounds
from postings.readers.bounded import AHEAD, MOST_STOPS, read_bounded
from postings.readers.incoming import read_paths
from postings.readers.problems import Problem
from postings.readers.sources.paths import Found, walk
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable
from tests.postings.readers.bombs import MARK, work

HTML = "<h2>VP, Sales</h2><p>Lead the sales team of Marlow Pumps.</p>"
ROOT = Path(__file__).resolve().parents[3]
OUTCOMES = {
    "hang": Problem.TOO_SLOW,
    "spin": Problem.TOO_SLOW,
    "hoard": Problem.TOO_MUCH_MEMORY,
    "leave": Problem.KILLED_THE_READER,
    "die": Problem.KILLED_THE_READER,
    "crash": Problem.KILLED_THE_READER,
    "fail": Problem.BROKE_THE_READER,
    "recurse": Problem.TOO_DEEP,
}


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "QUIET_SECONDS", 2)


def write(folder: Path, files: dict[str, str]) -> list[Found]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return list(walk([folder / name for name in files]))


def archive(path: Path, files: Iterable[tuple[str, str]]) -> list[Found]:
    with zipfile.ZipFile(path, "w") as file:
        for name, text in files:
            file.writestr(name, text)
    return list(walk([path]))


def told(reads: Iterable[Read]) -> list[tuple[str, str]]:
    """The name of each file, and its problem or its key."""
    return [
        (
            Path(read.path.rpartition("!")[2] or read.path).name,
            read.error.problem.value if isinstance(read, Unreadable) else read.key,
        )
        for read in reads
    ]


def test_what_is_read_is_what_is_read_at_home(tmp_path: Path):
    samples = sorted((ROOT / "samples").iterdir())[:40]
    data = Path(__file__).parent / "data"
    paths = [*samples, data, tmp_path / "gone.html"]
    away, home = list(read_bounded(walk(paths))), list(read_paths(paths))
    assert len(away) > 60
    for one, other in zip(away, home, strict=True):
        assert type(one) is type(other)
        if isinstance(one, Unreadable) and isinstance(other, Unreadable):
            assert (one.path, one.record, one.content) == (other.path, other.record, other.content)
            assert (str(one.error), one.error.problem) == (str(other.error), other.error.problem)
        else:
            assert one == other


@pytest.mark.parametrize("bomb", OUTCOMES)
def test_a_file_harms_no_other(tmp_path: Path, bomb: str):
    text = f"{MARK}{bomb} 2"
    files = {"a.html": HTML, "b.txt": text, "c.html": HTML, "d.html": HTML}
    *reads, last = read_bounded(write(tmp_path, files), work=work)
    assert told([*reads, last]) == [
        ("a.html", "a"),
        *[("b.txt", read.key) for read in reads[1:3] if isinstance(read, RawPosting)],
        ("b.txt", OUTCOMES[bomb].value),
        ("c.html", "c"),
        ("d.html", "d"),
    ]
    (failed,) = [read for read in reads if isinstance(read, Unreadable)]
    assert "after 2 records" in str(failed.error)
    assert failed.content.decode() == text


@pytest.mark.parametrize("bomb", OUTCOMES)
def test_a_member_harms_no_other_of_its_archive(tmp_path: Path, bomb: str):
    names = [("a.html", HTML), ("b.txt", f"{MARK}{bomb} 1"), ("c.html", HTML), (".d", HTML)]
    found = [*archive(tmp_path / "jobs.zip", names), *write(tmp_path, {"e.html": HTML})]
    reads = list(read_bounded(found, work=work))
    assert [name for name, _ in told(reads)] == [
        "a.html",
        "b.txt",
        "b.txt",
        "c.html",
        ".d",
        "e.html",
    ]
    assert told(reads)[2:] == [
        ("b.txt", OUTCOMES[bomb].value),
        ("c.html", "c"),
        (".d", "hidden"),
        ("e.html", "e"),
    ]


def test_an_archive_of_bombs_is_left_after_some(tmp_path: Path):
    members = [(f"{number}.txt", f"{MARK}leave") for number in range(MOST_STOPS + 5)]
    found = [*archive(tmp_path / "jobs.zip", members), *write(tmp_path, {"z.html": HTML})]
    reads = list(read_bounded(found, work=work))
    assert told(reads)[-3:] == [
        (f"{MOST_STOPS - 1}.txt", "killed_the_reader"),
        ("jobs.zip", "killed_the_reader"),
        ("z.html", "z"),
    ]
    assert len(reads) == MOST_STOPS + 2


def test_a_file_of_records_without_end_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "WHOLE_SECONDS", 2)
    found = write(tmp_path, {"a.txt": f"{MARK}leave 100000000", "b.html": HTML})
    names = told(read_bounded(found, work=work))
    assert names[-2:] == [("a.txt", "too_slow"), ("b.html", "b")]


def test_kept_bytes_are_read_as_files_are(tmp_path: Path):
    sources = [
        SourceFile(path=f"{number}.html", size=len(HTML), member=HTML.encode())
        for number in range(3 * AHEAD)
    ]
    sources[7] = SourceFile(path="7.html", size=9, member=f"{MARK}die".encode())
    names = [name for _, name in told(read_bounded(sources, work=work))]
    assert names == ["killed_the_reader" if n == 7 else str(n) for n in range(3 * AHEAD)]


def test_many_files_are_heard_of_one_by_one(tmp_path: Path):
    files = {f"{number:03}.html": HTML for number in range(100)}
    heard: list[int] = []
    for number, _ in enumerate(
        read_bounded(write(tmp_path, files), tell=lambda: heard.append(1)), start=1
    ):
        assert len(heard) == number


def test_who_reads_slowly_slows_the_process_down(tmp_path: Path):
    rows = "".join(f"VP {number},{'Lead the sales team. ' * 500}\n" for number in range(2_000))
    (found,) = write(tmp_path, {"a.csv": f"title,description\n{rows}"})
    reads = read_bounded([found])
    next(reads)
    (child,) = children()
    time.sleep(1)
    before = child.cpu_times().user
    time.sleep(1)
    assert child.cpu_times().user - before < 0.1
    assert sum(1 for _ in reads) == 1_999


def test_nothing_is_left_running(tmp_path: Path):
    reads = read_bounded(write(tmp_path, {"a.html": HTML, "b.txt": f"{MARK}spin"}), work=work)
    next(reads)
    assert len(children()) == 1
    reads.close()  # type: ignore[attr-defined]
    assert children() == []


def children() -> list[psutil.Process]:
    """The readers that run: processes below this one, but for what starts and tracks them."""
    return list(filter(_is_ours, psutil.Process().children(recursive=True)))


def _is_ours(process: psutil.Process) -> bool:
    """Whether the fork server started it; a browser of other tests may run as well."""
    try:
        is_forked = "forkserver" in " ".join(process.cmdline()) and process.ppid() != os.getpid()
        return is_forked and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("bomb", ["hang", "spin"])
def test_a_reader_ends_with_whoever_started_it(tmp_path: Path, bomb: str, number: int):
    write(tmp_path, {"a.html": HTML, "b.txt": f"{MARK}{bomb}"})
    command = [sys.executable, "-m", "tests.postings.readers.reading_bombs", str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == b"a.html\n"
        below = psutil.Process(one.pid).children(recursive=True)
        assert below
        os.kill(one.pid, number)
        one.wait(timeout=10)
        _, alive = psutil.wait_procs(below, timeout=10)
        assert alive == []
