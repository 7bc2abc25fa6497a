"""Writes commits of the index: all postings, or what changed since the one in use.

The changes and the new horizon are one commit, so a crash at any point loses nothing and repeats
at most some work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import tantivy
from django.db import transaction
from django.db.models import QuerySet

from postings.models import DeletedPosting, Posting
from search.index.library import panics_as_errors
from search.index.schema import ID, ROWS, STATE, STATE_ID, document, open_index, schema
from search.index.state import State

BATCH = 500  # postings in memory at once
SMALL_HEAP, LARGE_HEAP = 15_000_000, 120_000_000  # bytes; 15 MB a thread is the library's least

Progress = Callable[[int], None]


def fill(path: Path, now: State, progress: Progress) -> int:
    """Write an index of all that is on the site into an empty directory. How many."""
    with panics_as_errors():
        tantivy.Index(schema(), path=str(path))
        with _writer(path, LARGE_HEAP, threads=2) as writer:
            count = _add(writer, Posting.objects.public().order_by(), progress)
            _remember(writer, now)
    return count


def add_changes(
    path: Path, state: State, now: State, progress: Progress, *, are_few: bool
) -> tuple[int, int]:
    """Write what changed between two states into an index. How many changed, and were removed."""
    rows = state.snapshot.unseen(now.snapshot)
    changed = Posting.objects.filter(rows).order_by()
    erased = DeletedPosting.objects.filter(rows).order_by()
    with (
        panics_as_errors(),
        _writer(path, SMALL_HEAP if are_few else LARGE_HEAP, threads=1) as writer,
    ):
        gone = [
            *changed.withheld().values_list("pk", flat=True),
            *erased.values_list("posting_id", flat=True),
        ]
        for pk in gone:
            writer.delete_documents_by_term(ID, pk)
        count = _add(writer, changed.public(), progress)
        _remember(writer, now)
    return count, len(gone)


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
