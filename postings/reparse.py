"""Today's rules over the stored originals. The same path as an import, started in the middle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from django.db import transaction

from postings.ingest import read_into
from postings.models import Posting
from postings.originals import html_of
from postings.parsing import parse

POSTINGS_A_BATCH = (
    50  # one transaction each: a killed run loses at most one and can be started again
)


def reparse(
    *, tell: Callable[[Posting, bool], None] = lambda posting, changed: None
) -> Counter[str]:
    """Read every posting anew; how many changed and how many did not. Corrections stand.

    `tell` hears of each posting and whether it changed.
    """
    counts: Counter[str] = Counter()
    for batch in _batches():
        with transaction.atomic():
            postings = Posting.objects.select_related("document", "company")
            for posting in postings.filter(pk__in=batch).order_by("pk"):
                changed = read_into(posting, parse(html_of(posting.document)))
                counts["changed" if changed else "unchanged"] += 1
                tell(posting, changed)
    return counts


def _batches() -> Iterator[list[int]]:
    keys = iter(Posting.objects.order_by("pk").values_list("pk", flat=True).iterator())
    while batch := list(islice(keys, POSTINGS_A_BATCH)):
        yield batch
