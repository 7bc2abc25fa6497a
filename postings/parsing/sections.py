"""The sections of a posting: which heading a stretch of text stands under, and whose text it is.

A heading is a heading tag, a short bold or capital line, a short line that ends in a colon, a known
heading on a line of its own, or a known heading with a colon inside running text, even when it is
glued to the sentence before it ("... offices.Duties: You ..."). A heading whose
words are unknown only groups what is under it: the section around it goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from postings.parsing.headings import HEADINGS, OPENERS
from postings.parsing.types import Block, BlockKind, Section, SectionType, Span

MAX_HEADING_WORDS = 10  # longer bold or capital lines in postings are sentences
MAX_LABEL_WORDS = 6  # "Performance and Cross-Functional Management:" is five
MAX_HEADING_CHARS = 90
MOSTLY_BOLD = 0.5  # a posting that is mostly bold uses bold for nothing

RANK_BOLD, RANK_PLAIN, RANK_INLINE = 7, 8, 9  # below the heading tags 1 to 6

_ROWS = tuple((regex.compile(pattern), kind) for pattern, kind in HEADINGS)
_OPENERS = tuple((regex.compile(pattern, regex.I), kind) for pattern, kind in OPENERS)
_EDGES = regex.compile(r"^[\s#*•·●▪►>\-–—_.:]+|[\s*:_\-–—.?!…]+$")
_WORD_REST = regex.compile(r"\w*")
_LABEL = regex.compile(r"[\s•*·●▪–-]{0,4}(?P<label>[A-Z][^:.!?;\n]{1,60}?)\s?:(?=\s|\S)")
_INNER_LABEL = regex.compile(
    r"(?<=[.!?)])\s{0,2}(?P<label>[A-Z][\w’'/&-]{1,30}(?:\s[\w’'/&-]{1,30}){0,4})\s?:(?!//)"
)
_SENTENCE = regex.compile(r"[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]+)*[.!?]*")
_INHERITING = frozenset(
    {SectionType.RESPONSIBILITIES, SectionType.QUALIFICATIONS, SectionType.BENEFITS}
)
_TO_THE_END = frozenset({SectionType.EEO, SectionType.DISCLAIMER})
LONG_BLOCK = 1_200  # characters; a longer "paragraph" is a whole posting without line ends
_CREDENTIALS = frozenset({SectionType.EDUCATION, SectionType.EXPERIENCE, SectionType.LICENSES})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    """Where a section starts; `type` is None for a heading with unknown words."""

    offset: int
    type: SectionType | None
    heading: Span | None
    content: int
    rank: int
    until: int | None = None


def heading_key(heading: str) -> str:
    """The heading as the table's patterns see it.

    >>> heading_key("** What You’ll Need: ")
    "what you'll need"
    """
    folded = heading.casefold().replace("’", "'").replace("‘", "'")
    return _EDGES.sub("", _EDGES.sub("", folded))


def heading_type(heading: str) -> SectionType | None:
    """The section type that these words head, or None.

    >>> heading_type("HOW YOU WILL STAND OUT:").value
    'qualifications_preferred'
    >>> heading_type("Western region") is None
    True
    """
    key = heading_key(heading)
    if not key or len(key) > MAX_HEADING_CHARS:
        return None
    return next((kind for row, kind in _ROWS if row.search(key)), None)


def with_headings(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, with lines that work as headings marked as such."""
    blocks = tuple(blocks)
    bold_means = _bold_means_something(blocks)
    return tuple(
        replace(block, kind=BlockKind.HEADING) if _is_heading(text, block, bold_means) else block
        for block in blocks
    )


def find_sections(text: str, blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """Sections in order, without gaps, from the title to the end of the text."""
    if not text:
        return ()
    starts = [start for block in blocks for start in _starts(text, block)]
    if not starts or starts[0].offset > 0:
        starts.insert(0, _headless(0, SectionType.SUMMARY))
    return tuple(_sections(_resolved(starts), len(text)))


def _headless(offset: int, kind: SectionType, until: int | None = None) -> _Start:
    return _Start(
        offset=offset, type=kind, heading=None, content=offset, rank=RANK_INLINE, until=until
    )


def _bold_means_something(blocks: tuple[Block, ...]) -> bool:
    bold = sum(span.end - span.start for block in blocks for span in block.bold)
    total = sum(block.end - block.start for block in blocks)
    return bold < MOSTLY_BOLD * total


def _is_heading(text: str, block: Block, bold_means: bool) -> bool:
    if block.kind is BlockKind.TITLE:
        return False
    line = block.span.of(text)
    words = len(line.split())
    if len(line) > MAX_HEADING_CHARS or words > MAX_HEADING_WORDS:
        return False
    if block.kind is BlockKind.HEADING:
        return True
    if line.endswith(":"):
        return block.kind is not BlockKind.ITEM or heading_type(line) is not None
    if block.kind is BlockKind.ITEM or line.endswith((".", ";", ",")):
        return False
    if _all_bold(block) and (bold_means or heading_type(line)):
        return True
    if line.isupper() and any(len(word) > 3 and word.isalpha() for word in line.split()):
        return True
    return words <= MAX_LABEL_WORDS and line[:1].isupper() and _exactly_known(line)


def _all_bold(block: Block) -> bool:
    bold = sum(span.end - span.start for span in block.bold)
    return bold >= block.end - block.start - 2  # the colon may stand outside the bold


def _exactly_known(line: str) -> bool:
    """Plain lines are headings only if most of their words belong to the known heading."""
    key = heading_key(line)
    matches = (row.search(key) for row, _ in _ROWS)
    return any(match and len(match[0] + _word_rest(key, match)) * 2 > len(key) for match in matches)


def _word_rest(key: str, match: regex.Match[str]) -> str:
    """The rows name the beginnings of words: "qualif" stands for "qualifications"."""
    rest = _WORD_REST.match(key, match.end())
    return rest[0] if rest else ""


def _starts(text: str, block: Block) -> Iterator[_Start]:
    if block.kind is BlockKind.TITLE:
        yield _headless(block.start, SectionType.TITLE)
        yield _headless(min(block.end + 1, len(text)), SectionType.SUMMARY)
        return
    if block.kind is BlockKind.HEADING:
        yield _heading_start(text, block)
        return
    yield from sorted(_inner_starts(text, block), key=lambda start: start.offset)


def _heading_start(text: str, block: Block) -> _Start:
    bold = _all_bold(block) or block.span.of(text).isupper()
    rank = block.heading_level or (RANK_BOLD if bold else RANK_PLAIN)
    kind = heading_type(block.span.of(text))
    content = min(block.end + 1, len(text))
    return _Start(offset=block.start, type=kind, heading=block.span, content=content, rank=rank)


def _inner_starts(text: str, block: Block) -> Iterator[_Start]:
    """Labels and openers inside a line; an opener does not repeat the label it stands under."""
    label = _LABEL.match(text, block.start, block.end)
    if label and (kind := _label_type(label["label"])):
        yield _label_start(label, kind, block)
    for match in _INNER_LABEL.finditer(text, block.start, block.end):
        if kind := _label_type(match["label"]):
            yield _label_start(match, kind, block)
    for sentence in _SENTENCE.finditer(text, block.start, block.end):
        kind = next((kind for row, kind in _OPENERS if row.search(sentence[0])), None)
        if kind:
            start = sentence.end() - len(sentence[0].lstrip())
            to_the_end = kind in _TO_THE_END and block.end - block.start <= LONG_BLOCK
            yield _headless(start, kind, until=block.end + 1 if to_the_end else sentence.end())
            if to_the_end:
                return


def _label_type(label: str) -> SectionType | None:
    return heading_type(label) if len(label.split()) <= MAX_LABEL_WORDS else None


def _label_start(match: regex.Match[str], kind: SectionType, block: Block) -> _Start:
    """A label heads its own line, or, in bold or in a paragraph, what follows."""
    start = match.start("label")
    local = block.kind is BlockKind.ITEM
    return _Start(
        offset=start,
        type=kind,
        heading=Span(start=start, end=match.end()),
        content=match.end(),
        rank=RANK_INLINE,
        until=block.end + 1 if local else None,
    )


def _resolved(starts: list[_Start]) -> Iterator[tuple[_Start, Section]]:
    """Each start with its section: unknown types inherited, line-long sections ended."""
    current: tuple[_Start, Section] | None = None
    ends = [start.offset for start in starts[1:]] + [None]
    for start, following in zip(starts, ends, strict=True):
        if current and start.heading is None and start.type is current[1].type:
            continue  # an opener under its own heading: a disclaimer under "Disclaimer"
        resolved = _section(start, current)
        yield start, resolved
        if start.until is None:
            current = (start, resolved)
        elif current and (following is None or following > start.until):
            resumed = replace(current[1], content_start=start.until)
            yield replace(start, offset=start.until), resumed


def _section(start: _Start, current: tuple[_Start, Section] | None) -> Section:
    kind, preferred = start.type, start.type is SectionType.QUALIFICATIONS_PREFERRED
    if current is not None:
        outer_start, outer = current
        weaker = start.rank > outer_start.rank
        if kind is None:
            inherits = weaker or outer.type in _INHERITING
            kind = outer.type if inherits else SectionType.OTHER
            preferred = outer.preferred and inherits
        elif kind in _CREDENTIALS and weaker:
            preferred = outer.preferred
    return Section(
        type=kind or SectionType.OTHER,
        span=Span(start=start.offset, end=start.offset),
        heading=start.heading,
        content_start=start.content,
        preferred=preferred,
    )


def _sections(resolved: Iterable[tuple[_Start, Section]], end: int) -> Iterator[Section]:
    rows = [(start.offset, section) for start, section in resolved if start.offset < end]
    for (offset, section), (following, _) in pairwise([*rows, (end, rows[-1][1])]):
        if following > offset:
            yield replace(section, span=Span(start=offset, end=following))
