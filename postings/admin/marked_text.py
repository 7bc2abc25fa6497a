"""The lines of a posting with its candidates marked: overlapping marks are nested, or split.

>>> from postings.parsing.explanation import explain
>>> found = explain("<h2>Sales Director</h2><p>An MBA is preferred.</p>")
>>> line = marked_sections(found, found.of("education"))[1].lines[0]
>>> [token.text or ("/" if token.closes else token.opens.fact) for token in line.tokens]
['An ', 'education', 'MBA is preferred', '/', '.']

A mark that ends inside another one is closed with it and opened again behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from postings.parsing.explanation import Candidate, Explanation
from postings.parsing.types import Block, Section, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One of: text, a mark that opens (`is_first`) or goes on, a mark that closes, a section."""

    text: str = ""
    opens: Candidate | None = None
    is_first: bool = False
    closes: bool = False
    section: Section | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A block of the posting."""

    kind: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedSection:
    """The lines from where a section begins, until a line begins with another one."""

    section: Section
    heading: str | None
    lines: list[Line] = field(default_factory=list)

    @property
    def groups(self) -> list[tuple[str, list[Line]]]:
        """Neighbors of one kind together: items in a row are a list."""
        return [(kind, list(lines)) for kind, lines in groupby(self.lines, lambda line: line.kind)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """What of a candidate stands in one block."""

    candidate: Candidate
    start: int
    end: int
    is_first: bool


def marked_sections(
    explanation: Explanation, candidates: Sequence[Candidate]
) -> list[MarkedSection]:
    """The whole text, with these candidates marked."""
    document = explanation.document
    found: list[MarkedSection] = []
    seen: set[int] = set()
    for block in document.blocks:
        section = document.section_at(block.start)
        if not found or found[-1].section != section:
            heading = section.heading.of(document.written) if section.heading else None
            found.append(MarkedSection(section=section, heading=heading))
        marks = list(_marks(block, candidates, seen))
        seen |= {mark.candidate.number for mark in marks}
        inner = [s for s in document.sections if block.start < s.span.start < block.end]
        tokens = tuple(_tokens(document.written, block.span, marks, inner))
        found[-1].lines.append(Line(kind=block.kind.value, tokens=tokens))
    return found


def marked_numbers(sections: Iterable[MarkedSection]) -> set[int]:
    """The numbers of the candidates that have a mark to lead to."""
    tokens = (token for section in sections for line in section.lines for token in line.tokens)
    return {token.opens.number for token in tokens if token.opens}


def _marks(block: Block, candidates: Iterable[Candidate], seen: set[int]) -> Iterator[_Mark]:
    for row in candidates:
        start, end = max(row.span.start, block.start), min(row.span.end, block.end)
        is_empty = row.span.start == row.span.end
        if start < end or (is_empty and start == end):
            yield _Mark(candidate=row, start=start, end=end, is_first=row.number not in seen)


def _tokens(
    text: str, line: Span, marks: Sequence[_Mark], sections: Sequence[Section]
) -> Iterator[Token]:
    begins = {section.span.start: section for section in sections}
    cuts = {line.start, line.end, *begins}
    cuts |= {edge for mark in marks for edge in (mark.start, mark.end)}
    stack: list[_Mark] = []
    for position, following in pairwise([*sorted(cuts), line.end]):
        yield from _closed(stack, position)
        if position in begins:
            yield Token(section=begins[position])
        yield from _opened(stack, [mark for mark in marks if mark.start == position])
        if position < following:
            yield Token(text=text[position:following])


def _closed(stack: list[_Mark], position: int) -> Iterator[Token]:
    """Close what ends here, and what was opened inside it; the latter goes on behind."""
    ending = [place for place, mark in enumerate(stack) if mark.end <= position]
    if not ending:
        return
    inner = stack[ending[0] :]
    del stack[ending[0] :]
    yield from (Token(closes=True) for _ in inner)
    for mark in inner:
        if mark.end > position:
            stack.append(mark)
            yield Token(opens=mark.candidate)


def _opened(stack: list[_Mark], marks: Iterable[_Mark]) -> Iterator[Token]:
    """Open what begins here, the longest outermost; words of no length are closed at once."""
    for mark in sorted(marks, key=lambda mark: (-mark.end, mark.candidate.number)):
        yield Token(opens=mark.candidate, is_first=mark.is_first)
        if mark.start == mark.end:
            yield Token(closes=True)
        else:
            stack.append(mark)
