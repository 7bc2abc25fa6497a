"""The sections of a posting: which heading a stretch of text stands under, and whose text it is.

A heading is a line (`heading_lines`), or a known heading inside running text: with a colon, even
when glued to the sentence before it ("... offices.Duties: You ..."), or in bold. A heading whose
words are unknown only groups what is under it: the section around it goes on. The label of a
detail ("Salary: $90,000") and a sentence that is plainly somebody else's (equal opportunity, how
to apply) are sections of their own line; after them the section goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.heading_lines import (
    MAX_HEADING_CHARS,
    MAX_LABEL_WORDS,
    all_bold,
    exactly_known,
    heading_key,
    heading_type,
)
from postings.parsing.document.headings import OPENERS
from postings.parsing.matching.prefilter import has_one
from postings.parsing.matching.word_index import CACHED_TEXTS
from postings.parsing.types import OWNERS, Block, BlockKind, Owner, Section, Span

RANK_BOLD, RANK_PLAIN, RANK_INLINE = 7, 8, 9  # below the heading tags 1 to 6
MAX_NAME_WORDS = 6  # "Company: Larkspur Mutual" names it, a longer text tells of it
MAX_DETAIL_CHARS = 250  # "Salary: $90,000 to $110,000, paid ..." is about its own line only

_Opener = tuple[tuple[str, ...], regex.Pattern[str], SectionType]
_OPENERS: tuple[_Opener, ...] = tuple(
    (words, regex.compile(pattern, regex.I), kind) for words, pattern, kind in OPENERS
)
# With a capital, behind a bullet or none: "• Salary: ...".
_LABEL = regex.compile(r"[\s•*·●▪–-]{0,4}(?P<label>[A-Z][^:.!?;\n]{1,60}?)\s?:(?=\s|\S)")
# A dash with a space at one side at least: "full-time" is a word.
_DASHED = regex.compile(r"(?P<label>[A-Z][\w ]{2,24}?)(?:\s[–-]|[–-]\s)\s?(?=\S)")
# Glued to the sentence before it; "https://" is no label.
_INNER_LABEL = regex.compile(
    r"(?<=[.!?)])\s{0,2}(?P<label>[A-Z][\w’'/&-]{1,30}(?:\s[\w’'/&-]{1,30}){0,4})\s?:(?!//)"
)
# A full stop inside a word, or behind a legal form, ends no sentence.
_SENTENCE = regex.compile(
    r"[^.!?\n]+(?:(?:[.!?]+(?!\s|$)|(?<=\b(?:Inc|Co|Corp|Ltd))\.(?= [\p{Ll}]))[^.!?\n]+)*[.!?]*"
)
# "**About us**We sell": a capital opens the text behind the label.
_BOLD_ENDS = regex.compile(r"\s*+[:–-]?\s*+(?=[\p{Lu}\d])")
# What makes a label among the duties one of demands.
_ASKS = regex.compile(r"qualif|requir|\bmust\b|minimum|you(?:'ll)? (?:need|bring|have)")
# Their lists are grouped under headings that the table does not know.
_INHERITING = frozenset(
    {SectionType.RESPONSIBILITIES, SectionType.QUALIFICATIONS, SectionType.BENEFITS}
)
# Such a text goes on to the end of its paragraph, whatever words follow.
_TO_THE_END = frozenset({SectionType.EEO, SectionType.DISCLAIMER})
LONG_BLOCK = 1_200  # characters; a longer "paragraph" is a whole posting without line ends
_PLACE = frozenset({"location", "job location", "work location"})  # where it is, is no perk
# Under a stronger heading of wishes these are wishes as well.
_CREDENTIALS = frozenset({SectionType.EDUCATION, SectionType.EXPERIENCE, SectionType.LICENSES})
# Labels of such a type head their own line, not what follows: "Pay: $30 an hour", "Note: ..."
DETAILS = frozenset(
    {
        SectionType.COMPENSATION,
        SectionType.JOB_DETAILS,
        SectionType.LOCATION_LOGISTICS,
        SectionType.WORKING_CONDITIONS,
        SectionType.HOW_TO_APPLY,
        SectionType.DISCLAIMER,
        SectionType.EEO,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    """Where a section starts; `type` is None for a heading with unknown words."""

    offset: int
    type: SectionType | None
    heading: Span | None
    content: int
    rank: int
    until: int | None = None
    in_list: bool = False


def find_sections(text: str, blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """Sections in order, without gaps, from the title to the end of the text."""
    if not text:
        return ()
    starts = [start for block in blocks for start in _starts(text, block)]
    if not starts or starts[0].offset > 0:
        starts.insert(0, _headless(0, SectionType.SUMMARY))  # text above a title
    return tuple(_sections(_resolved(text, starts), len(text)))


def _headless(offset: int, kind: SectionType, until: int | None = None) -> _Start:
    return _Start(
        offset=offset, type=kind, heading=None, content=offset, rank=RANK_INLINE, until=until
    )


def _starts(text: str, block: Block) -> Iterator[_Start]:
    if block.kind is BlockKind.TITLE:
        yield _headless(block.start, SectionType.TITLE)
        yield _headless(min(block.end + 1, len(text)), SectionType.SUMMARY)  # until a heading
        return
    if block.kind is BlockKind.HEADING:
        yield _heading_start(text, block)
        return
    yield from sorted(_inner_starts(text, block), key=lambda start: start.offset)


def _heading_start(text: str, block: Block) -> _Start:
    detail = _detail_label(text, block)
    if detail:
        return detail
    bold = all_bold(block) or block.span.of(text).isupper()
    rank = block.heading_level or (RANK_BOLD if bold else RANK_PLAIN)
    kind = heading_type(block.span.of(text))
    content = min(block.end + 1, len(text))
    return _Start(offset=block.start, type=kind, heading=block.span, content=content, rank=rank)


def _inner_starts(text: str, block: Block) -> Iterator[_Start]:
    """Labels and openers inside a line; an opener does not repeat the label it stands under."""
    yield from _labels(text, block)
    if possible := _possible_openers(text):
        line = block.span.of(text).casefold()
        rows = [(row, kind) for words, row, kind in possible if has_one(line, words)]
        if rows:
            yield from _opened(text, block, rows)


@lru_cache(maxsize=CACHED_TEXTS)
def _possible_openers(text: str) -> tuple[_Opener, ...]:
    """The rows of which the text has a word: a few of them, and a line is asked for these only."""
    folded = text.casefold()
    return tuple(opener for opener in _OPENERS if has_one(folded, opener[0]))


def _opened(
    text: str, block: Block, rows: list[tuple[regex.Pattern[str], SectionType]]
) -> Iterator[_Start]:
    for sentence in _SENTENCE.finditer(text, block.start, block.end):
        kind = next((kind for row, kind in rows if row.search(sentence[0])), None)
        if kind:
            start = sentence.end() - len(sentence[0].lstrip())
            to_the_end = kind in _TO_THE_END and block.end - block.start <= LONG_BLOCK
            yield _headless(start, kind, until=block.end + 1 if to_the_end else sentence.end())
            # Nothing of the line is left.
            if to_the_end:
                return


def _labels(text: str, block: Block) -> Iterator[_Start]:
    first = _detail_label(text, block) or _first_label(text, block) or _bold_label(text, block)
    if first:
        yield first
    if text.find(":", block.start, block.end) < 0:
        return
    for match in _INNER_LABEL.finditer(text, block.start, block.end):
        if kind := _label_type(match["label"]):
            start = _label_start(match.start("label"), match.end(), kind, block)
            sentence = _SENTENCE.match(text, match.end(), block.end) if kind in DETAILS else None
            yield replace(start, until=sentence.end()) if sentence else start


def _detail_label(text: str, block: Block) -> _Start | None:
    """ "Job type: Full-time", "Salary – $80,000": the label of its own line."""
    # A long text behind a label is a section, not a detail.
    if block.end - block.start > MAX_DETAIL_CHARS:
        return None
    label = _LABEL.match(text, block.start, block.end) or _DASHED.match(
        text, block.start, block.end
    )
    said = text[label.end() : block.end].split() if label else []
    kind = _label_type(label["label"]) if label and said else None
    named = kind is SectionType.ABOUT_COMPANY and len(said) <= MAX_NAME_WORDS
    if label is None or kind is None or not (named or kind in DETAILS):
        return None
    # A dash is weaker than a colon: the words must be a heading's.
    if label[0][-1] != ":" and not exactly_known(label["label"]):
        return None
    start = _label_start(label.start("label"), label.end(), kind, block)
    return replace(start, until=block.end + 1)


def _first_label(text: str, block: Block) -> _Start | None:
    if text.find(":", block.start, block.end) < 0:
        return None
    label = _LABEL.match(text, block.start, block.end)
    kind = _label_type(label["label"]) if label else None
    return _label_start(label.start("label"), label.end(), kind, block) if label and kind else None


def _bold_label(text: str, block: Block) -> _Start | None:
    """A known heading in bold that has lost its line end: "**About us**We sell ..."."""
    if not block.bold or block.bold[0].start != block.start:
        return None
    label = block.bold[0].of(text)
    kind = _label_type(label)
    if kind is None or not exactly_known(label):
        return None
    # "**Sales** people sell" is bold inside a sentence.
    end = _BOLD_ENDS.match(text, block.bold[0].end, block.end)
    return _label_start(block.start, block.bold[0].end, kind, block) if end else None


def _label_type(label: str) -> SectionType | None:
    if len(label) > MAX_HEADING_CHARS or len(label.split()) > MAX_LABEL_WORDS:
        return None
    return heading_type(label)


def _label_start(start: int, end: int, kind: SectionType, block: Block) -> _Start:
    """A label heads its own line, or, in bold or in a paragraph, what follows."""
    return _Start(
        offset=start,
        type=kind,
        heading=Span(start=start, end=end),
        content=end,
        rank=RANK_INLINE,
        # A label in a bullet ends with it.
        until=block.end + 1 if block.kind is BlockKind.ITEM else None,
        in_list=block.kind is BlockKind.ITEM,
    )


def _resolved(text: str, starts: list[_Start]) -> Iterator[tuple[_Start, Section]]:
    """Each start with its section: unknown types inherited, line-long sections ended."""
    current: tuple[_Start, Section] | None = None
    ends = [start.offset for start in starts[1:]] + [None]
    for start, following in zip(starts, ends, strict=True):
        if current and start.heading is None and start.type is current[1].type:
            continue  # an opener under its own heading: a disclaimer under "Disclaimer"
        resolved = _section(text, start, current)
        yield start, resolved
        if start.until is None:
            current = (start, resolved)
        elif current and (following is None or following > start.until):
            resumed = replace(current[1], content_start=start.until)
            yield replace(start, offset=start.until), resumed


def _section(text: str, start: _Start, current: tuple[_Start, Section] | None) -> Section:
    kind, preferred = start.type, start.type is SectionType.QUALIFICATIONS_PREFERRED
    if current is not None:
        outer_start, outer = current
        weaker = start.rank > outer_start.rank
        if kind is None:
            # "Western region" groups what is under it.
            inherits = weaker or outer.type in _INHERITING
            kind = outer.type if inherits else SectionType.OTHER
            preferred = outer.preferred and inherits
        elif _only_groups(text, start, outer):
            kind = outer.type
        elif kind in _CREDENTIALS and weaker:
            preferred = outer.preferred
    return Section(
        type=kind or SectionType.OTHER,
        span=Span(start=start.offset, end=start.offset),
        heading=start.heading,
        content_start=start.content,
        preferred=preferred,
    )


def _only_groups(text: str, start: _Start, outer: Section) -> bool:
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


def _sections(resolved: Iterable[tuple[_Start, Section]], end: int) -> Iterator[Section]:
    rows = [(start.offset, section) for start, section in resolved if start.offset < end]
    for (offset, section), (following, _) in pairwise([*rows, (end, rows[-1][1])]):
        # Of two starts at one place the later counts.
        if following > offset:
            yield replace(section, span=Span(start=offset, end=following))
