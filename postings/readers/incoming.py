"""Paths in, raw postings out: every file that the paths mean, read by the reader of its format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from postings.readers.registry import read_source
from postings.readers.sources import open_sources
from postings.readers.types import NO_OPTIONS, Read, Source

INSIDE = "!"  # between an archive and the name of its member


def read_paths(
    paths: Iterable[Path],
    options: Mapping[str, str] = NO_OPTIONS,
    *,
    tell: Callable[[], None] = lambda: None,
) -> Iterator[Read]:
    """The postings under the paths, and what cannot be read, by name; raises nothing.

    `tell` hears of each file as it is opened; an archive is one file.
    """
    last = None
    for found in open_sources(paths, options):
        file = found.path.partition(INSIDE)[0]
        if file != last:
            tell()
            last = file
        if isinstance(found, Source):
            yield from read_source(found)
        else:
            yield found


def read_bytes(
    path: str, content: bytes, options: Mapping[str, str] = NO_OPTIONS, *, record: str = ""
) -> Iterator[Read]:
    """The postings in the bytes of a file, or of one record of it, that were kept."""
    size = len(content)
    yield from read_source(
        Source(path=path, size=size, record=record, member=content, options=options)
    )
