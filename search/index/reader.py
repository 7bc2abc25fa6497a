"""The open index of this process, reopened when a pull, a rebuild or damage changes its files."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import tantivy

from search.index.directory import directory
from search.index.schema import ID, STATE, STATE_ID, open_index, schema
from search.index.state import State

GENERATION_LENGTH = 12
MOST_KEPT = 20  # earlier commits that a process has open
ATTEMPTS = 3  # another process may replace the files between two of our reads

Files = dict[str, tuple[int, int]]


@dataclass(frozen=True, kw_only=True)
class Reader:
    """An index as it was when it was opened."""

    path: Path
    files: Files
    state: State
    searcher: tantivy.Searcher

    @cached_property
    def generation(self) -> str:
        """Names what this index holds: two commits that differ have different names."""
        return hashlib.sha256(self.state.to_text().encode()).hexdigest()[:GENERATION_LENGTH]


_open: dict[Path, Reader] = {}
_kept: dict[str, Reader] = {}


def current_reader() -> Reader | None:
    """The index in use; None when there is none that can be read."""
    for _ in range(ATTEMPTS):
        path = directory().current()
        if path is None:
            return None
        known = _open.get(path)
        if known and known.files == _stat(path, known.files):
            return known
        try:
            opened = open_reader(path)
        except (OSError, ValueError, LookupError, TypeError):
            continue
        _open.clear()
        _open[path] = opened
        return opened
    return None


def kept_reader(generation: str) -> Reader | None:
    """An earlier commit of the index; None where it is no longer kept."""
    current = current_reader()
    if current is not None and current.generation == generation:
        return current
    if len(generation) != GENERATION_LENGTH or not generation.isalnum():
        return None
    if generation not in _kept:
        try:
            opened = open_reader(directory().kept(generation))
        except (OSError, ValueError, LookupError, TypeError):
            return None
        while len(_kept) >= MOST_KEPT:
            _kept.pop(next(iter(_kept)))
        _kept[generation] = opened
    return _kept[generation]


def open_reader(path: Path) -> Reader:
    """Open the index in a directory. Raises what `read_state` does, and OSError."""
    files = _stat(path, [entry.name for entry in path.iterdir() if not is_private(entry)])
    index = open_index(str(path))
    index.config_reader(reload_policy="manual")  # no thread that watches the files
    index.reload()
    searcher = index.searcher()
    return Reader(path=path, files=files, state=read_state(searcher), searcher=searcher)


def read_state(searcher: tantivy.Searcher) -> State:
    """What the index has pulled.

    Raises ValueError, LookupError or TypeError where the index is damaged or another version's.
    """
    found = searcher.search(tantivy.Query.term_query(schema(), ID, STATE_ID), limit=1).hits
    [(_, address)] = found
    return State.from_text(searcher.doc(address)[STATE][0])


def is_private(path: Path) -> bool:
    """Whether only writers use the file: its changes do not concern a reader."""
    return path.name.startswith(".")


def _stat(path: Path, names: list[str] | Files) -> Files:
    """Size and time of these files; those that are gone are left out."""
    files: Files = {}
    for name in names:
        try:
            found = os.stat(f"{path}/{name}")  # noqa: PTH116  # for every request: half as dear
        except OSError:
            continue
        files[name] = (found.st_size, found.st_mtime_ns)
    return files
