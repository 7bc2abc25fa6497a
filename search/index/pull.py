"""Brings the index up to date with the database: what changed since its horizon, or everything.

Nothing is told to the index; it asks. Whatever is wrong with it, it is built anew beside the old
one, which answers until then if it can.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from django.template.defaultfilters import pluralize
from filelock import Timeout

from postings.models import Posting
from search.index.comparison import agrees, backlog
from search.index.directory import Directory, directory
from search.index.reader import (
    Reader,
    UnusableIndexError,
    current_reader,
    damage,
    usable_reader,
)
from search.index.state import Snapshot, State, database_state
from search.index.trouble import (
    IndexWriteError,
    all_troubles_told,
    known_troubles_told,
    patience,
)
from search.index.writing import Progress, add_changes, fill

FEW = 200  # postings: some 0.1 s to index
SMALL = 20  # changes that a visitor's request may index: staff's edits, not an import's batches
PATIENCE = 5.0  # seconds that a request waits for another to build what it cannot do without
INSPECT_SECONDS = 50.0  # how long a damage may go unseen that shows in no size or time of a file

RESTORING = "The database is being restored: its triggers are not all there, or not enabled"
PREPARING = "The search index is being built"

# The snapshot up to which an index was last found to lack nothing: most transactions change no
# posting, and the same one need not be looked into twice. Of one commit, the latest that was asked
# for; that it lacked nothing up to a snapshot stays true of it.
_without_changes: dict[str, Snapshot] = {}

# When this process last looked at every byte of the index, and at every row.
_inspected = -INSPECT_SECONDS


logger = logging.getLogger(__name__)


class Action(StrEnum):
    """What a pull did."""

    NOTHING = "nothing"
    UPDATED = "updated"
    REBUILT = "rebuilt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a pull did, and why it had to build anew if it did."""

    action: Action
    changed: int = 0
    removed: int = 0
    reason: str = ""

    def __str__(self) -> str:
        changed = f"{self.changed:,} posting{pluralize(self.changed)}"
        if self.action == Action.REBUILT:
            return f"Index built anew with {changed}: {self.reason}."
        if self.action == Action.UPDATED:
            return f"Index updated: {changed} changed, {self.removed:,} removed."
        return f"{self.reason}." if self.reason else "The index was up to date."


def _silently(count: int) -> None:
    """Tell nobody how far it is."""


class IndexNotReadyError(Exception):
    """No search can be answered now; the message says why."""


def bring_up_to_date(*, rebuild: bool = False, progress: Progress = _silently) -> Report:
    """Pull everything, however much, and mend what is damaged. Waits while another process writes.

    Raises IndexWriteError.
    """
    here = directory()
    with all_troubles_told(here.root), here.lock():
        here.clean()
        report = _pull(here, progress, rebuild="as asked" if rebuild else _fault())
    patience.regain()
    return report


def pull_if_small() -> Reader:
    """The index to answer a request with: as fresh as can be had at once.

    A backlog that is large, or that another process is working on, is left to it. Raises
    IndexNotReadyError where there is no usable index and too much to build.
    """
    reader = current_reader()
    now = database_state()
    if reader is None or reader.state.obstacle(now):
        return _build_if_small(now)
    if now.snapshot in (reader.state.snapshot, _without_changes.get(reader.generation)):
        return reader
    waiting = backlog(reader.state, now, SMALL + 1)
    if 0 < waiting <= SMALL:
        _pull_if_possible(wait=0)
        return _answering(now) or reader
    if not waiting:
        _without_changes.clear()
        _without_changes[reader.generation] = now.snapshot
    return reader


def is_behind() -> bool:
    """Whether there is something to pull or to build, as far as can be told without the lock."""
    now = database_state()
    reader = _answering(now)
    return now.is_whole and (reader is None or backlog(reader.state, now, 1) > 0)


def readiness() -> str | None:
    """Why no search can be answered now, in words; None where one can. Mends nothing."""
    now = database_state()
    return None if _answering(now) else _obstacle(now)


def _obstacle(now: State) -> str:
    """Why there is no index that answers."""
    return (patience.words or PREPARING) if now.is_whole else RESTORING


def _answering(now: State) -> Reader | None:
    """The index in use, if it is one of this database."""
    reader = current_reader()
    return reader if reader and not reader.state.obstacle(now) else None


def _build_if_small(now: State) -> Reader:
    if now.is_whole and Posting.objects.public().order_by().values("pk")[: FEW + 1].count() <= FEW:
        _pull_if_possible(wait=PATIENCE)
    now = database_state()
    reader = _answering(now)
    if reader is None:
        raise IndexNotReadyError(_obstacle(now))
    return reader


def _pull_if_possible(wait: float) -> None:
    """Pull for a request, which can do without. What goes wrong is told once."""
    if not patience.is_over:
        return
    here = directory()
    try:
        with all_troubles_told(here.root), here.lock(timeout=wait):
            report = _pull(here)
    except Timeout:
        pass  # the one that holds the lock is doing it
    except IndexWriteError as error:
        patience.lose(error)
    else:
        patience.regain()
        if report.action == Action.REBUILT:
            logger.warning("%s", report)


def _pull(here: Directory, progress: Progress = _silently, *, rebuild: str = "") -> Report:
    """Continue the index in use, or build one where that cannot be. Needs the lock."""
    now = database_state()
    if not now.is_whole:  # rows may come that nothing stamps
        return Report(action=Action.NOTHING, reason=RESTORING)
    try:
        reader = usable_reader()
        reason = rebuild or reader.state.obstacle(now)
        if not reason:
            return _update(here, reader, now, progress)
    except UnusableIndexError as error:
        reason = str(error)
    except (OSError, ValueError) as error:  # the library stumbled, over its own files at last
        reason = f"it could not be continued ({error})"
    return _build(here, reason, now, progress)


def _update(here: Directory, reader: Reader, now: State, progress: Progress) -> Report:
    waiting = backlog(reader.state, now, FEW + 1)
    if not waiting:
        return Report(action=Action.NOTHING)
    with _draft(here, after=reader.path) as path:
        changed, removed = add_changes(path, reader.state, now, progress, are_few=waiting <= FEW)
    return Report(action=Action.UPDATED, changed=changed, removed=removed)


def _build(here: Directory, reason: str, now: State, progress: Progress) -> Report:
    """Build the index anew; once more where that may help."""
    try:
        changed = _built(here, now, progress)
    except IndexWriteError as error:
        if not (error.is_full and here.make_room()):
            raise
        changed = _built(here, now, progress)
    except (OSError, ValueError):  # its folder was deleted meanwhile
        changed = _built(here, now, progress)
    return Report(action=Action.REBUILT, changed=changed, reason=reason)


def _built(here: Directory, now: State, progress: Progress) -> int:
    with _draft(here) as path:
        return fill(path, now, progress)


@contextmanager
def _draft(here: Directory, after: Path | None = None) -> Iterator[Path]:
    """A draft of the next commit. What prevents it is found out before the draft is removed."""
    told = partial(known_troubles_told, here.root)
    with told(), here.draft(after) as path, told():
        yield path


def _fault() -> str:
    """What is wrong with an index that seems well: looked for now and then, since it takes long."""
    global _inspected  # one a process
    reader, now = current_reader(), database_state()
    if time.monotonic() - _inspected < INSPECT_SECONDS or reader is None:
        return ""
    _inspected = time.monotonic()
    found = damage(reader)
    if found:
        return f"it was damaged ({found})"
    is_comparable = now.is_whole and not reader.state.obstacle(now)
    return "it did not agree with the database" if is_comparable and not agrees(reader, now) else ""
