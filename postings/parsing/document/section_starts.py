"""Where sections start: at heading lines, at labels inside a line, at sentences of somebody else's.

A known heading may stand inside running text: with a colon, even when glued to the sentence before
it ("... offices.Duties: You ..."), or in bold. The label of a detail ("Salary: $90,000") and a
sentence that is plainly somebody else's (equal opportunity, how to apply) are of their own line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.heading_shapes import MAX_LABEL_WORDS, all_bold, is_lead, told_by
from postings.parsing.document.heading_words import (
    MAX_HEADING_CHARS,
    exactly_known,
    heading_type,
)
from postings.parsing.document.headings import OPENERS
from postings.parsing.matching.word_index import CACHED_TEXTS, Words
from postings.parsing.types import Block, BlockKind, Span

RANK_BOLD, RANK_PLAIN, RANK_INLINE, RANK_GROUP = 7, 8, 9, 10  # below the heading tags 1 to 6
MAX_NAME_WORDS = 6  # "Company: Larkspur Mutual" names it, a longer text tells of it
MAX_DETAIL_CHARS = 250  # "Salary: $90,000 to $110,000, paid ..." is about its own line only

_OPENERS = tuple(
    (Words(words), (regex.compile(pattern, regex.I), kind)) for words, pattern, kind in OPENERS
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
# Such a text goes on to the end of its paragraph, whatever words follow.
_TO_THE_END = frozenset({SectionType.EEO, SectionType.DISCLAIMER})
LONG_BLOCK = 1_200  # characters; a longer "paragraph" is a whole posting without line ends
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
class Start:
    """Where a section starts; `type` is None for a heading with unknown words."""

    offset: int
    type: SectionType | None
    heading: Span | None
    content: int
    rank: int
    until: int | None = None
    in_list: bool = False


def find_starts(text: str, blocks: Iterable[Block]) -> list[Start]:
    """The starts in the order of the text; the first stands at its beginning."""
    starts = [start for block in blocks for start in _starts(text, block)]
    if not starts or starts[0].offset > 0:
        starts.insert(0, _headless(0, SectionType.SUMMARY))  # text above a title
    return starts


def _headless(offset: int, kind: SectionType, until: int | None = None) -> Start:
    return Start(
        offset=offset, type=kind, heading=None, content=offset, rank=RANK_INLINE, until=until
    )


def _starts(text: str, block: Block) -> Iterator[Start]:
    if block.kind is BlockKind.TITLE:
        yield _headless(block.start, SectionType.TITLE)
        yield _headless(min(block.end + 1, len(text)), SectionType.SUMMARY)  # until a heading
        return
    if block.kind is BlockKind.HEADING:
        yield _heading_start(text, block)
        return
    yield from sorted(_inner_starts(text, block), key=lambda start: start.offset)


def _heading_start(text: str, block: Block) -> Start:
    detail = _detail_label(text, block)
    if detail:
        return detail
    kind = heading_type(told_by(block.span.of(text)))
    return Start(
        offset=block.start,
        type=kind,
        heading=block.span,
        content=min(block.end + 1, len(text)),
        rank=_rank(text, block, known=kind is not None),
    )


def _rank(text: str, block: Block, *, known: bool) -> int:
    line = block.span.of(text)
    if block.heading_level:
        return block.heading_level
    # A sentence that leads over to its list, an item over others, or a plain line that only its
    # place makes a heading.
    shaped = block.bold or line.isupper() or (line.endswith(":") and not block.list_depth)
    if is_lead(line) or not (known or shaped):
        return RANK_GROUP
    return RANK_BOLD if all_bold(block) or line.isupper() else RANK_PLAIN


def _inner_starts(text: str, block: Block) -> Iterator[Start]:
    """Labels and openers inside a line; an opener does not repeat the label it stands under."""
    yield from _labels(text, block)
    if rows := _openers_of(text).get(block.start):
        yield from _opened(text, block, rows)


@lru_cache(maxsize=CACHED_TEXTS)
def _openers_of(text: str) -> dict[int, list[tuple[regex.Pattern[str], SectionType]]]:
    """The rows of which a line has a word, by where the line starts."""
    found: dict[int, list[tuple[regex.Pattern[str], SectionType]]] = {}
    for words, row in _OPENERS:
        for start, _ in words.lines_in(text):
            found.setdefault(start, []).append(row)
    return found


def _opened(
    text: str, block: Block, rows: list[tuple[regex.Pattern[str], SectionType]]
) -> Iterator[Start]:
    for sentence in _SENTENCE.finditer(text, block.start, block.end):
        kind = next((kind for row, kind in rows if row.search(sentence[0])), None)
        if kind:
            start = sentence.end() - len(sentence[0].lstrip())
            to_the_end = kind in _TO_THE_END and block.end - block.start <= LONG_BLOCK
            yield _headless(start, kind, until=block.end + 1 if to_the_end else sentence.end())
            # Nothing of the line is left.
            if to_the_end:
                return


def _labels(text: str, block: Block) -> Iterator[Start]:
    has_colon = text.find(":", block.start, block.end) >= 0
    first = (
        _detail_label(text, block, has_colon=has_colon)
        or (has_colon and _first_label(text, block))
        or _bold_label(text, block)
    )
    if first:
        yield first
    if not has_colon:
        return
    for match in _INNER_LABEL.finditer(text, block.start, block.end):
        if kind := _label_type(match["label"]):
            start = _label_start(match.start("label"), match.end(), kind, block)
            sentence = _SENTENCE.match(text, match.end(), block.end) if kind in DETAILS else None
            yield replace(start, until=sentence.end()) if sentence else start


def _detail_label(text: str, block: Block, *, has_colon: bool = True) -> Start | None:
    """ "Job type: Full-time", "Salary – $80,000": the label of its own line."""
    # A long text behind a label is a section, not a detail.
    if block.end - block.start > MAX_DETAIL_CHARS:
        return None
    label = (has_colon and _LABEL.match(text, block.start, block.end)) or _DASHED.match(
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


def _first_label(text: str, block: Block) -> Start | None:
    label = _LABEL.match(text, block.start, block.end)
    kind = _label_type(label["label"]) if label else None
    return _label_start(label.start("label"), label.end(), kind, block) if label and kind else None


def _bold_label(text: str, block: Block) -> Start | None:
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


def _label_start(start: int, end: int, kind: SectionType, block: Block) -> Start:
    """A label heads its own line, or, in bold or in a paragraph, what follows."""
    return Start(
        offset=start,
        type=kind,
        heading=Span(start=start, end=end),
        content=end,
        rank=RANK_INLINE,
        # A label in a bullet ends with it.
        until=block.end + 1 if block.kind is BlockKind.ITEM else None,
        in_list=block.kind is BlockKind.ITEM,
    )
