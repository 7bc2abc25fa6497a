"""Places that are no town: "Location: Surrey", "based in Southern California".

They count only where the words right before say that the job is there, and where no town does. For
a remote job they limit it (guide D47), in a sales title they are the territory (D48), but a county
in the title is a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from postings.guide.states import BRITISH_COUNTIES
from postings.parsing.document import Document
from postings.parsing.facts.location.mentions import PlaceMention
from postings.parsing.types import Owner, Span

MOST_LISTED = 2  # a longer list is a territory
BEFORE = 80  # characters
# "Location: ", on the line or above it.
_LABEL = regex.compile(
    r"(?m:^)\W*(?:(?:primary |job |work |office |base )?(?:location|base|site)s?)\W{1,6}$", regex.I
)
# "This role is based in"; of the candidate it is a demand on the residence (guide D47).
_BASED = regex.compile(
    r"\b(?:role|position|post|job|opportunity)\b[^.\n;]{0,40}?\b(?:based|located|situated) "
    r"(?:out of|in|at|within|near)(?: either of)?(?: our)?(?: the)?(?: greater)? $",
    regex.I,
)
_COUNTIES = frozenset(name.casefold() for name in BRITISH_COUNTIES)


def wide_places(
    document: Document, found: Sequence[PlaceMention], *, remote: bool
) -> Iterator[tuple[PlaceMention, Span, str]]:
    """States, counties and countries that are places of work, with their words and rule."""
    title = document.title_span
    for mention in found:
        if mention.city or mention.number > MOST_LISTED:
            continue
        if title.start <= mention.span.start < title.end:
            if _is_county(mention):
                yield mention, mention.span, "county-in-title"
        elif not remote and document.owner_at(mention.span.start) is Owner.JOB:
            start, end = _before(document, mention)
            placed = _LABEL.search(document.text, start, end) or _BASED.search(
                document.text, start, end
            )
            if placed:
                yield mention, Span(start=placed.start(), end=mention.span.end), "wide-place"


def _before(document: Document, mention: PlaceMention) -> tuple[int, int]:
    """The line before the list in which it stands, and a label on the line above."""
    start = mention.listed.start
    block = document.block_at(start)
    above = document.block_at(max(0, block.start - 2))
    least = above.start if start - block.start <= 2 else block.start
    return max(least, start - BEFORE), start


def _is_county(mention: PlaceMention) -> bool:
    region = (mention.region or "").casefold()
    return region in _COUNTIES or region.endswith(" county")
