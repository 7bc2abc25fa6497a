"""Paths -> sources: files, folders with all that is under them, archives with all that is in them.

One source at a time, in the order of the names. What cannot be opened, or must not be, comes as an
`Unreadable` with its reason in its place.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from postings.readers.breakage import reason_of
from postings.readers.problems import Problem
from postings.readers.sources.archives import SNIFFED, Budget, Member, archive_kind, members
from postings.readers.storable import storable_failure, storable_text
from postings.readers.types import NO_OPTIONS, SourceFile, Unreadable, UnreadableError

Found = SourceFile | Unreadable


def open_sources(paths: Iterable[Path], options: Mapping[str, str] = NO_OPTIONS) -> Iterator[Found]:
    """Every file that the paths mean; each source carries the options to read it with.

    A path that is named may be a link; in folders and archives links are refused.
    """
    for found in walk(paths, options):
        yield from opened(found) if isinstance(found, SourceFile) else [found]


def walk(paths: Iterable[Path], options: Mapping[str, str] = NO_OPTIONS) -> Iterator[Found]:
    """Every file under the paths, unopened: an archive is one file, and nobody looks into it."""
    for path in paths:
        yield from _under(path, options)


def _under(named: Path, options: Mapping[str, str]) -> Iterator[Found]:
    """Everything under a path in the order of names; what is hidden is named and left alone."""
    waiting = [named]
    while waiting:
        path = waiting.pop()
        found = _look(path, options, is_named=path is named)
        if isinstance(found, list):
            waiting.extend(reversed(found))
        else:
            yield storable_failure(found) if isinstance(found, Unreadable) else found


def _look(path: Path, options: Mapping[str, str], *, is_named: bool) -> Found | list[Path]:
    """The file, why it is none to read, or what is in the folder."""
    if not is_named and path.name.startswith("."):
        return _refused(path, Problem.HIDDEN, "is hidden")
    try:
        status = path.stat() if is_named else path.lstat()
        if stat.S_ISDIR(status.st_mode):
            names = os.listdir(path)  # noqa: PTH208 - a name is enough, and half the time
            return [path / name for name in sorted(names)]
    except (OSError, ValueError) as error:
        return _closed(path, error)
    if stat.S_ISLNK(status.st_mode):
        return _refused(path, Problem.LINK, "is a link")
    if not stat.S_ISREG(status.st_mode):
        return _refused(path, Problem.SPECIAL_FILE, "is a device, a pipe or a socket")
    return SourceFile(path=_shown(path), size=status.st_size, place=path, options=options)


def opened(source: SourceFile) -> Iterator[Found]:
    """A file, or what is in it where it is an archive; raises nothing."""
    if source.place is None:
        yield source
        return
    try:
        with source.open() as file:
            kind = archive_kind(file.read(SNIFFED))
            if kind:
                file.seek(0)
                budget = Budget.of(source.size)
                inside = members(file, kind, source.path, budget)
                yield from map(_named, _sources(inside, source.options, budget))
                return
    except Exception as error:  # whatever an archive does to what opens it
        yield storable_failure(Unreadable(path=source.path, error=reason_of(error, source.path)))
        return
    yield source


def _named(found: Found) -> Found:
    """The same with a path that can be stored; names in archives may be anything."""
    if isinstance(found, Unreadable):
        return storable_failure(found)
    return replace(found, path=storable_text(found.path))


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
            yield SourceFile(path=member.path, size=size, member=member.content, options=options)
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
