"""Paths -> sources: files, folders with all that is under them, archives with all that is in them.

One source at a time, in the order of the names. What cannot be opened, or must not be, comes as an
`Unreadable` with its reason in its place.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from postings.readers.archives import SNIFFED, Budget, Member, archive_kind, members
from postings.readers.problems import Problem
from postings.readers.types import NO_OPTIONS, Source, Unreadable, UnreadableError

Found = Source | Unreadable


def open_sources(paths: Iterable[Path], options: Mapping[str, str] = NO_OPTIONS) -> Iterator[Found]:
    """Every file that the paths mean; each source carries the options to read it with.

    A path that is named may be a link; in folders and archives links are refused.
    """
    for path in paths:
        yield from _opened(path, options, named=True)


def _opened(path: Path, options: Mapping[str, str], *, named: bool = False) -> Iterator[Found]:
    try:
        status = path.stat() if named else path.lstat()
    except (OSError, ValueError) as error:
        yield _closed(path, error)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _folder(path, options)
    elif stat.S_ISLNK(status.st_mode):
        yield _refused(path, Problem.LINK, "is a link")
    elif not stat.S_ISREG(status.st_mode):
        yield _refused(path, Problem.SPECIAL_FILE, "is a device, a pipe or a socket")
    else:
        yield from _file(path, status.st_size, options)


def _folder(folder: Path, options: Mapping[str, str]) -> Iterator[Found]:
    """Everything under a folder; what is hidden is named and left alone."""
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - a name is enough, and half as dear
    except OSError as error:
        yield _closed(folder, error)
        return
    for name in names:
        if name.startswith("."):
            yield _refused(folder / name, Problem.HIDDEN, "is hidden")
        else:
            yield from _opened(folder / name, options)


def _file(path: Path, size: int, options: Mapping[str, str]) -> Iterator[Found]:
    """A file, or what is in it where it is an archive."""
    try:
        with path.open("rb") as file:
            kind = archive_kind(file.read(SNIFFED))
            if kind:
                file.seek(0)
                budget = Budget.of(size)
                inside = members(file, kind, _shown(path), budget)
                yield from _sources(inside, options, budget)
                return
    except OSError as error:
        yield _closed(path, error)
        return
    yield Source(path=_shown(path), size=size, place=path, options=options)


def _sources(
    inside: Iterable[Member | Unreadable],
    options: Mapping[str, str],
    budget: Budget,
    *,
    within: bool = False,
) -> Iterator[Found]:
    """The members of an archive; of an archive inside it the members too, and no further."""
    for member in inside:
        if isinstance(member, Unreadable):
            yield member
            continue
        kind = archive_kind(member.content[:SNIFFED])
        if kind is None:
            size = len(member.content)
            yield Source(path=member.path, size=size, member=member.content, options=options)
        elif within:
            error = UnreadableError.of(Problem.NESTED_ARCHIVE, "is an archive in an archive in one")
            yield Unreadable(path=member.path, error=error)
        else:
            inner = members(io.BytesIO(member.content), kind, member.path, budget)
            yield from _sources(inner, options, budget, within=True)


def _shown(path: Path) -> str:
    """The path as text; bytes of a name that are none are replaced."""
    return str(path).encode("utf-8", errors="replace").decode()


def _closed(path: Path, error: OSError | ValueError) -> Unreadable:
    what = error.strerror if isinstance(error, OSError) else str(error)
    reason = UnreadableError(f"cannot be opened: {what}", Problem.CANNOT_OPEN)
    return Unreadable(path=_shown(path), error=reason)


def _refused(path: Path, problem: Problem, what: str) -> Unreadable:
    return Unreadable(path=_shown(path), error=UnreadableError.of(problem, what))
