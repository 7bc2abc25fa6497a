"""The sections of a posting: which heading a stretch of text stands under, and whose text it is.

A section goes on from where it starts (`section_starts`) to the next start. A heading whose words
are unknown only groups what is under it: the section around it goes on, as it does after a label or
a sentence that is of its own line alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.heading_words import heading_key
from postings.parsing.document.section_starts import RANK_GROUP, RANK_INLINE, Start, find_starts
from postings.parsing.types import OWNERS, Block, Owner, Section, Span

# What makes a label among the duties one of demands.
_ASKS = regex.compile(r"qualif|requir|\bmust\b|minimum|you(?:'ll)? (?:need|bring|have)")
# Their lists are grouped under headings that the table does not know.
_INHERITING = frozenset(
    {SectionType.RESPONSIBILITIES, SectionType.QUALIFICATIONS, SectionType.BENEFITS}
)
_PLACE = frozenset({"location", "job location", "work location"})  # where it is, is no perk
# Under a stronger heading of wishes these are wishes as well.
_CREDENTIALS = frozenset({SectionType.EDUCATION, SectionType.EXPERIENCE, SectionType.LICENSES})


def find_sections(text: str, blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """Sections in order, without gaps, from the title to the end of the text."""
    if not text:
        return ()
    return tuple(_sections(_resolved(text, find_starts(text, blocks)), len(text)))


def _resolved(text: str, starts: list[Start]) -> Iterator[tuple[Start, Section]]:
    """Each start with its section: unknown types inherited, line-long sections ended."""
    current: tuple[Start, Section] | None = None
    ends = [start.offset for start in starts[1:]] + [None]
    for start, following in zip(starts, ends, strict=True):
        if current and start.heading is None and start.type is current[1].type:
            continue  # an opener under its own heading: a disclaimer under "Disclaimer"
        resolved = _section(text, start, current)
        if current and start.rank == RANK_GROUP:
            start = replace(start, rank=current[0].rank)  # what follows is no part of the group
        yield start, resolved
        if start.until is None:
            current = (start, resolved)
        elif current and (following is None or following > start.until):
            resumed = replace(current[1], content_start=start.until)
            yield replace(start, offset=start.until), resumed


def _section(text: str, start: Start, current: tuple[Start, Section] | None) -> Section:
    kind, preferred = start.type, start.type is SectionType.QUALIFICATIONS_PREFERRED
    if current is not None:
        outer_start, outer = current
        weaker = start.rank > outer_start.rank
        if kind is None:
            # "Western region" groups what is under it.
            inherits = weaker or start.rank == RANK_GROUP or outer.type in _INHERITING
            kind = outer.type if inherits else SectionType.OTHER
            preferred = outer.preferred and inherits
        elif _only_groups(text, start, outer):
            kind = outer.type
        elif start.rank == RANK_GROUP and kind is SectionType.QUALIFICATIONS and outer.preferred:
            # "The skills that we would love to see:", said under "Nice to have", asks for no more.
            kind, preferred = outer.type, True
        elif kind in _CREDENTIALS and weaker:
            preferred = outer.preferred
    return Section(
        type=kind or SectionType.OTHER,
        span=Span(start=start.offset, end=start.offset),
        heading=start.heading,
        content_start=start.content,
        preferred=preferred,
    )


def _only_groups(text: str, start: Start, outer: Section) -> bool:
    """A label in a list of perks or duties: "Flexible schedule: ...", "Product knowledge: ..."."""
    if start.rank != RANK_INLINE or start.heading is None or outer.heading is None:
        return False
    if outer.type is SectionType.RESPONSIBILITIES:
        # "Product knowledge: ..." is a duty, "You must have: ..." is none.
        asks = start.type is SectionType.QUALIFICATIONS
        return asks and not _ASKS.search(heading_key(start.heading.of(text)))
    of_the_job = start.type not in OWNERS and start.type is not SectionType.JOB_DETAILS
    place = heading_key(start.heading.of(text)) in _PLACE
    return start.in_list and of_the_job and not place and outer.owner is not Owner.JOB


def _sections(resolved: Iterable[tuple[Start, Section]], end: int) -> Iterator[Section]:
    rows = [(start.offset, section) for start, section in resolved if start.offset < end]
    for (offset, section), (following, _) in pairwise([*rows, (end, rows[-1][1])]):
        # Of two starts at one place the later counts.
        if following > offset:
            yield replace(section, span=Span(start=offset, end=following))
