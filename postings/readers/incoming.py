"""Paths in, raw postings out, read in this process: for files that one trusts.

What comes from outside is read by `postings.readers.bounded`, which gives the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from postings.readers.registry import read_source
from postings.readers.sources.paths import open_sources
from postings.readers.types import NO_OPTIONS, Read, SourceFile


def read_paths(paths: Iterable[Path], options: Mapping[str, str] = NO_OPTIONS) -> Iterator[Read]:
    """The postings under the paths, and what cannot be read, by name; raises nothing."""
    for found in open_sources(paths, options):
        yield from read_source(found) if isinstance(found, SourceFile) else [found]
