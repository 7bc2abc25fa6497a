"""The rows of a result, for whatever lists postings: the page, the feed, the CSV, the API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postings.models import Posting

# What is said of a posting in its rows: the ways to qualify by years, degrees and licenses.
REQUIREMENTS = ("license_items", "experience_items", "education_items")
CHUNK = 500  # rows in memory at once where a result is read as a whole


def rows(ids: Sequence[int]) -> list[Posting]:
    """These postings, in this order, without their texts.

    One that was withheld a moment ago is left out.
    """
    listed = Posting.objects.public().select_related("company").prefetch_related(*REQUIREMENTS)
    found = listed.defer("text", "facts").in_bulk(ids)
    return [found[pk] for pk in ids if pk in found]


def in_chunks(ids: Sequence[int]) -> Iterator[list[Posting]]:
    """Any number of postings, of which only some are in memory at a time."""
    for start in range(0, len(ids), CHUNK):
        yield rows(ids[start : start + CHUNK])
