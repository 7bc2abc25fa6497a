"""The open index of this process, reopened when another is in use or damage changes its files."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import tantivy

from search.index.directory import PREFIX, directory
from search.index.library import panics_as_errors
from search.index.schema import ID, STATE, STATE_ID, open_index, schema
from search.index.seal import DamagedIndexError, Sums, check, members
from search.index.state import State

MOST_KEPT = 20  # earlier commits that a process has open
ATTEMPTS = 3  # another process may replace the index between two of our reads

Files = dict[str, tuple[int, int]]

logger = logging.getLogger(__name__)


class UnusableIndexError(Exception):
    """There is no index that can be read; the message says why."""


@dataclass(frozen=True, kw_only=True)
class IndexReader:
    """An index as it was when it was opened."""

    path: Path
    files: Files
    state: State
    searcher: tantivy.Searcher

    @property
    def generation(self) -> str:
        """Names the commit: no other ever has this name."""
        return self.path.name.removeprefix(PREFIX)

    @property
    def is_as_opened(self) -> bool:
        """Whether its files are untouched, as far as their sizes and times tell."""
        return self.files == _stat(self.path, self.files)


# What is open stays open, since every request needs it and opening reads all of it: the one index
# in use, by its directory, and the latest of the earlier commits, by their names. Neither is used
# once its files differ from what was opened.
_open: dict[Path, IndexReader] = {}
_kept: dict[str, IndexReader] = {}


def usable_reader() -> IndexReader:
    """The index in use. Raises UnusableIndexError."""
    trouble = "there was none"
    for _ in range(ATTEMPTS):
        path = directory().current()
        if path is None:
            break
        if not path.is_dir():
            trouble = "it was deleted"
            continue
        known = _open.get(path)
        if known and known.is_as_opened:
            return known
        try:
            opened = open_reader(path)
        except (OSError, ValueError, LookupError, TypeError) as error:
            trouble = f"it was damaged ({error})"
            continue
        _open.clear()
        _open[path] = opened
        return opened
    _open.clear()
    raise UnusableIndexError(trouble)


def current_reader() -> IndexReader | None:
    """The index in use; None when there is none that can be read."""
    try:
        return usable_reader()
    except UnusableIndexError:
        return None


def kept_reader(generation: str) -> IndexReader | None:
    """An earlier commit of the index; None where it is no longer kept."""
    path = directory().of(generation)
    current = current_reader()
    if path is None or (current is not None and current.path == path):
        return current if path else None
    known = _kept.get(generation)
    if known and known.is_as_opened:
        return known
    _kept.pop(generation, None)
    try:
        opened = open_reader(path)
    except (OSError, ValueError, LookupError, TypeError):
        return None
    while len(_kept) >= MOST_KEPT:
        _kept.pop(next(iter(_kept)))
    _kept[generation] = opened
    return opened


def open_reader(path: Path) -> IndexReader:
    """Open the index in a directory, if it is as it was sealed.

    Raises what `check` and `read_state` do.
    """
    files = _stat(path, check(path))
    with panics_as_errors(), _openable(path) as place:
        index = open_index(str(place))
        index.config_reader(reload_policy="manual")  # no thread that watches the files
        index.reload()
        searcher = index.searcher()
        state = read_state(searcher)
    return IndexReader(path=path, files=files, state=state, searcher=searcher)


@contextmanager
def _openable(path: Path) -> Iterator[Path]:
    """The directory, or links to its files where the library cannot make its lock beside them."""
    if os.access(path, os.W_OK):
        yield path
        return
    with TemporaryDirectory(prefix="rainmaker-index-") as links:
        for file in members(path):
            (Path(links) / file.name).symlink_to(file.absolute())
        yield Path(links)


def read_state(searcher: tantivy.Searcher) -> State:
    """What the index has pulled.

    Raises ValueError, LookupError or TypeError where the index is damaged or another version's.
    """
    found = searcher.search(tantivy.Query.term_query(schema(), ID, STATE_ID), limit=1).hits
    [(_, address)] = found
    return State.from_text(searcher.doc(address)[STATE][0])


def damage(reader: IndexReader) -> str | None:
    """What is damaged, if anything: all files are read anew. Such an index is used no more."""
    try:
        with suppress(OSError):  # it is gone, or the process has too many files open
            check(reader.path, afresh=True)
    except DamagedIndexError as error:
        logger.error(
            "The search index is damaged, and is built anew: %s.", error
        )  # the words say all
        _open.pop(reader.path, None)
        _kept.pop(reader.generation, None)
        with suppress(OSError):
            directory().set_aside(reader.path)
        return str(error)
    return None


def _stat(path: Path, names: Sums | Files) -> Files:
    """Size and time of these files; those that are gone are left out."""
    files: Files = {}
    for name in names:
        try:
            found = os.stat(f"{path}/{name}")  # noqa: PTH116  # for every request: half the time
        except OSError:
            continue
        files[name] = (found.st_size, found.st_mtime_ns)
    return files
