"""Files that do to their reader what their first line says, and what stands for the readers.

`work` is what a child does in place of `watched`; it has to be importable there.
"""

from __future__ import annotations

import ctypes
import os
import signal
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

from postings.readers import registry
from postings.readers.types import Read, TextFile
from postings.readers.watched import At, Over, Task, watched
from postings.reading.posting import Reading
from postings.reading.posting import read as parse_one
from postings.reading.workers import Raws

HOLDING = "p4"  # the key of a posting
MARK = "#!bomb "


def hang() -> None:
    time.sleep(600)


def spin() -> None:
    """Lets no other thread of its process run."""
    ctypes.pythonapi.PyRun_SimpleString(b"while True: pass")


def hoard() -> None:
    hoarded = [bytes(1_000_000)]
    while True:
        hoarded.append(bytearray(10_000_000))  # type: ignore[arg-type]


def leave() -> None:
    os._exit(3)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def crash() -> None:
    ctypes.string_at(0)


def fail() -> None:
    raise ZeroDivisionError("by design")


def recurse() -> None:
    recurse()


BOMBS: dict[str, Callable[[], None]] = {
    bomb.__name__: bomb for bomb in (hang, spin, hoard, leave, die, crash, fail, recurse)
}


def read(file: TextFile) -> Iterator[Read]:
    """As many records as the file says, then what it says."""
    name, _, count = file.text.removeprefix(MARK).partition(" ")
    for number in range(int(count or 0)):
        yield from _record(file, number)
    BOMBS[name.strip()]()


def _record(file: TextFile, number: int) -> Iterator[Read]:
    text = f"title,description\nVP Sales {number},Lead the sales team.\n"
    one = TextFile(path=file.path, content=text.encode(), text=text, encoding="utf-8")
    known = next(reader for reader in registry.readers() if reader.FORMAT == "csv")
    yield from known.read(one)


def work(task: Task) -> Iterator[Read | At | Over]:
    """What a child does, with one more reader before the others."""
    _add_reader()
    yield from watched(task)


def without_readers(task: Task) -> Iterator[Read | At | Over]:
    """What a child does that knows no format at all."""
    registry.readers = tuple  # type: ignore[assignment]
    yield from watched(task)


def read_or_hang(raws: Raws) -> Iterator[Reading]:
    """What a worker does that one posting holds."""
    for one in raws:
        if one.key == HOLDING:
            hang()
        yield parse_one(one)


def count_or_leave(number: int) -> Iterator[int]:
    """What a child does that counts, and ends at a number below zero."""
    if number < 0:
        leave()
    yield from range(number)


def length(task: bytes) -> Iterator[int]:
    """What a child does that gets much and says little."""
    yield len(task)


def _add_reader() -> None:
    known = registry.readers()
    if known[0].FORMAT != "bomb":
        bomb = SimpleNamespace(FORMAT="bomb", RANK=0, recognizes=_is_bomb, read=read)
        registry.readers = lambda: (bomb, *known)  # type: ignore[assignment]


def _is_bomb(file: TextFile) -> bool:
    return file.text.startswith(MARK)
