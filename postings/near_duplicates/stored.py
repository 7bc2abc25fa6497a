"""The stored sketches of all postings, made anew where an earlier version made them otherwise.

Sketches of two kinds cannot be compared, so each carries its kind. Before an import or a reparse
writes its first, those of other kinds are made from the stored texts; families stay as they were
found.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from django.db.models import QuerySet

from postings.models import Likeness, Posting
from postings.near_duplicates.similarity import KIND, Sketch, sketch

SKETCHES_A_BATCH = 500  # texts in memory at once


def store(sketches: Mapping[int, Sketch]) -> None:
    """Keep the sketches of these postings, in place of those they had."""
    Likeness.objects.bulk_create(
        [
            Likeness(posting_id=pk, kind=KIND, bands=list(made.bands), minhash=made.minhash)
            for pk, made in sketches.items()
        ],
        update_conflicts=True,
        unique_fields=["posting"],
        update_fields=["kind", "bands", "minhash"],
    )


def of_other_kinds() -> QuerySet[Likeness]:
    """The sketches that cannot be compared with those that are made now."""
    return Likeness.objects.exclude(kind=KIND)


def renew() -> None:
    """Make all sketches of other kinds anew. Safe to stop: the next run goes on."""
    keys = iter(list(of_other_kinds().values_list("pk", flat=True)))
    while batch := list(islice(keys, SKETCHES_A_BATCH)):
        texts = Posting.objects.filter(pk__in=batch).values_list("pk", "text")
        store({pk: sketch(text) for pk, text in texts})
