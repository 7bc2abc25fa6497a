"""Brings the index up to date with the database: what changed since its horizon, or everything.

Nothing is told to the index; it asks. The changes and the new horizon are one commit, so a crash at
any point loses nothing and repeats at most some work.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import tantivy
from django.db import connection, transaction
from django.db.models import QuerySet
from django.template.defaultfilters import pluralize
from filelock import Timeout

from postings.models import DeletedPosting, Posting
from search.index.directory import Directory, directory
from search.index.reader import Reader, current_reader, open_reader
from search.index.schema import ID, ROWS, STATE, STATE_ID, document, open_index, schema
from search.index.state import Snapshot, State, database_state

FEW = 200  # postings: some 0.1 s to index
SMALL = 20  # changes that a visitor's request may index: staff's edits, not an import's batches
BATCH = 500  # postings in memory at once
SMALL_HEAP, LARGE_HEAP = 15_000_000, 120_000_000  # bytes; 15 MB a thread is the library's least
PATIENCE = 5.0  # seconds that a request waits for another to build what it cannot do without

# As `Snapshot.unseen` has it; every visitor's request may ask it, so it is written once.
BACKLOG = """
SELECT count(*) FROM (
    SELECT 1 FROM postings_posting WHERE changed_xid >= %s OR changed_xid = ANY(%s)
    UNION ALL
    SELECT 1 FROM postings_deletedposting WHERE changed_xid >= %s OR changed_xid = ANY(%s)
    LIMIT %s
) AS unseen
"""

# The snapshot up to which an index was last found to lack nothing: most transactions change no
# posting, and the same one need not be looked into twice.
_without_changes: dict[str, Snapshot] = {}

Progress = Callable[[int], None]

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
        return "The index was up to date."


class IndexNotReadyError(Exception):
    """There is no index to search, and it is too large to build while a visitor waits."""


def bring_up_to_date(*, rebuild: bool = False, progress: Progress = lambda count: None) -> Report:
    """Pull everything, however much. Waits while another process writes."""
    here = directory()
    with here.lock():
        here.clean()
        return _build(here, "as asked", progress) if rebuild else _pull(here, progress)


def pull_if_small() -> Reader:
    """The index to answer a request with: as fresh as can be had at once.

    A backlog that is large, or that another process is working on, is left to it. Raises
    IndexNotReadyError where there is no usable index and too much to build.
    """
    reader = current_reader()
    now = database_state()
    if reader is None or reader.state.obstacle(now):
        return _build_if_small()
    if now.snapshot in (reader.state.snapshot, _without_changes.get(reader.generation)):
        return reader
    waiting = backlog(reader.state, SMALL + 1)
    if 0 < waiting <= SMALL:
        _pull_if_free()
        return current_reader() or reader
    if not waiting:
        _without_changes.clear()
        _without_changes[reader.generation] = now.snapshot
    return reader


def backlog(state: State, limit: int) -> int:
    """How many changes an index in this state has yet to pull, counted up to `limit`."""
    with connection.cursor() as cursor:
        seen = (state.snapshot.next, list(state.snapshot.running))
        cursor.execute(BACKLOG, (*seen, *seen, limit))
        return int(cursor.fetchone()[0])


def _unseen(state: State) -> tuple[QuerySet[Posting], list[int]]:
    """The postings to index, and the ids of those that are withheld or erased."""
    rows = state.snapshot.unseen()
    changed = Posting.objects.filter(rows).order_by()
    erased = DeletedPosting.objects.filter(rows).order_by()
    gone = [
        *changed.withheld().values_list("pk", flat=True),
        *erased.values_list("posting_id", flat=True),
    ]
    return changed.public(), gone


def _pull_if_free() -> None:
    here = directory()
    try:
        with here.lock(timeout=0):
            _pull(here, lambda count: None)
    except Timeout:
        pass  # the one that holds the lock is doing it
    except (OSError, ValueError):
        logger.exception("The search index could not be updated; it answers as it was.")


def _build_if_small() -> Reader:
    here = directory()
    if Posting.objects.public().order_by().values("pk")[: FEW + 1].count() <= FEW:
        try:
            with here.lock(timeout=PATIENCE):
                _pull(here, lambda count: None)
        except Timeout:
            pass  # it may have finished all the same
        except (OSError, ValueError):
            logger.exception("The search index could not be built.")
    reader = current_reader()
    if reader is None or reader.state.obstacle(database_state()):
        raise IndexNotReadyError
    return reader


def _pull(here: Directory, progress: Progress) -> Report:
    """Continue the index in use, or build one where that cannot be. Needs the lock."""
    path = here.current()
    if path is None or not path.is_dir():
        return _build(here, "there was none", progress)
    try:
        state, now = open_reader(path).state, database_state()
        reason = state.obstacle(now)
        if reason:
            return _build(here, reason, progress)
        report = _update(path, state, now, progress)
        if report.action != Action.NOTHING:
            _keep(here, path)
        return report
    except (OSError, ValueError, LookupError, TypeError):
        return _build(here, "it was damaged", progress)


def _keep(here: Directory, path: Path) -> None:
    """Keep this commit for those who turn the page. Without it they meet the next one."""
    try:
        here.keep(path, open_reader(path).generation)
    except OSError:
        logger.exception("A commit of the search index could not be kept.")


def _build(here: Directory, reason: str, progress: Progress) -> Report:
    path = here.make()
    try:
        changed = _fill(path, progress)
        here.publish(path)
        _keep(here, path)
    except (OSError, ValueError):
        if (path / "meta.json").exists():
            raise
        return _build(here, "it was deleted", progress)
    return Report(action=Action.REBUILT, changed=changed, reason=reason)


def _fill(path: Path, progress: Progress) -> int:
    tantivy.Index(schema(), path=str(path))
    now = database_state()
    with _writer(path, LARGE_HEAP, threads=2) as writer:
        count = _add(writer, Posting.objects.public().order_by(), progress)
        _remember(writer, now)
    return count


def _update(path: Path, state: State, now: State, progress: Progress) -> Report:
    waiting = backlog(state, FEW + 1)
    if not waiting:
        return Report(action=Action.NOTHING)
    changed, gone = _unseen(state)
    with _writer(path, SMALL_HEAP if waiting <= FEW else LARGE_HEAP, threads=1) as writer:
        for pk in gone:
            writer.delete_documents_by_term(ID, pk)
        count = _add(writer, changed, progress)
        _remember(writer, now)
    return Report(action=Action.UPDATED, changed=count, removed=len(gone))


@contextmanager
def _writer(path: Path, heap: int, *, threads: int) -> Iterator[tantivy.IndexWriter]:
    """A writer on the index opened anew: all is committed at the end, or nothing.

    A writer on a handle that was opened earlier leaves segments of other writers behind.
    """
    writer = open_index(str(path)).writer(heap, threads)
    try:
        yield writer
        writer.commit()
        writer.garbage_collect_files()
        writer.wait_merging_threads()
    except BaseException:
        with suppress(ValueError):  # where the directory is gone there is nothing to undo
            writer.rollback()
        raise


def _add(writer: tantivy.IndexWriter, rows: QuerySet[Posting], progress: Progress) -> int:
    """Replace the documents of these postings. How many."""
    rows = rows.select_related("company").prefetch_related(*(item.relation for item in ROWS))
    count = 0
    with transaction.atomic():  # a cursor on the server needs one
        for count, posting in enumerate(rows.defer("facts").iterator(chunk_size=BATCH), start=1):
            writer.delete_documents_by_term(ID, posting.pk)
            writer.add_document(document(posting))
            progress(count)
    return count


def _remember(writer: tantivy.IndexWriter, state: State) -> None:
    writer.delete_documents_by_term(ID, STATE_ID)
    writer.add_document(
        tantivy.Document.from_dict({ID: STATE_ID, STATE: state.to_text()}, schema())
    )
