"""Reading in a process of its own: what was read, and between it where the reading is.

This half runs in that process; `postings.readers.bounded` is the other one, which listens.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from postings.readers.bounds import UNPACKING, allow_any_memory, allow_memory
from postings.readers.registry import read_source
from postings.readers.sources.paths import opened
from postings.readers.types import Read, SourceFile, Unreadable

SKIPPED_AT_ONCE = 100  # members of an archive, for one sign of life


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A file to read; of an archive, from the member of a number on."""

    source: SourceFile
    skip: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """Where the reading is: a member of an archive, or between two, the archive itself.

    `behind` is the number of the member to go on with if this one cannot be got over.
    """

    path: str
    size: int
    behind: int


@dataclass(frozen=True, slots=True)
class Over:
    """All of a task is read."""


def watched(task: Task) -> Iterator[Read | At | Over]:
    """Everything in a file, under a limit of memory that goes with its size."""
    file = task.source
    allow_memory(file.size, more=UNPACKING)
    for number, found in enumerate(opened(file)):
        if number < task.skip:
            if number % SKIPPED_AT_ONCE == 0:
                yield _between(file, task.skip)
        elif isinstance(found, Unreadable):
            yield found
            yield _between(file, number + 1)
        elif found.path == file.path:
            allow_memory(file.size)
            yield from read_source(found)
        else:
            yield At(path=found.path, size=found.size, behind=number + 1)
            allow_memory(found.size)
            yield from read_source(found)
            allow_memory(file.size, more=UNPACKING)
            yield _between(file, number + 1)
    allow_any_memory()
    yield Over()


def _between(archive: SourceFile, behind: int) -> At:
    return At(path=archive.path, size=archive.size, behind=behind)
