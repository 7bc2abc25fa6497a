"""A posting as the fact modules see it: text, blocks, sections, sentences and clauses.

Offsets of all lookups are offsets into `text`. A lookup always answers: an offset outside every
clause (between two lines) gets the nearest one before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from postings.guide.sections import SectionType
from postings.parsing.document.clauses import find_sentences, sentence_clauses
from postings.parsing.document.heading_lines import with_headings
from postings.parsing.document.heading_words import heading_type
from postings.parsing.document.limits import render_within_limits
from postings.parsing.document.plain_marks import plain_marks
from postings.parsing.document.sections import find_sections
from postings.parsing.document.text import Rendered
from postings.parsing.types import (
    Block,
    BlockKind,
    Border,
    Clause,
    Owner,
    Section,
    Span,
)

LONGEST_TITLE = 300  # characters; no more: a posting without line ends is all first line
# What an empty posting answers: a lookup never fails.
_NOWHERE = Span(start=0, end=0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """One posting. Make it with `Document.from_html`.

    `written` is the canonical text, and `text` the same with plain marks, as the rules read it:
    a position is the same in both. Sentences and clauses are found line by line, when a fact first
    asks about that line.
    """

    text: str
    written: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    title: Block | None
    limits: Mapping[str, str] = field(default_factory=dict)
    _block_starts: tuple[int, ...] = field(repr=False)
    _section_starts: tuple[int, ...] = field(repr=False)
    _sentences: dict[int, tuple[Span, ...]] = field(default_factory=dict, repr=False)
    _clauses: dict[Span, tuple[Clause, ...]] = field(default_factory=dict, repr=False)

    @classmethod
    def from_html(cls, html: str) -> Document:
        limited = render_within_limits(html)
        blocks = _with_real_title(limited.rendered)
        return cls.from_rendered(replace(limited.rendered, blocks=blocks), limited.limits)

    @classmethod
    def from_rendered(cls, rendered: Rendered, limits: Mapping[str, str] | None = None) -> Document:
        text = plain_marks(rendered.text)
        blocks = with_headings(text, rendered.blocks)
        sections = find_sections(text, blocks)
        return cls(
            text=text,
            written=rendered.text,
            blocks=blocks,
            sections=sections,
            title=next((block for block in blocks if block.kind is BlockKind.TITLE), None),
            limits=limits or {},
            _block_starts=tuple(block.start for block in blocks),
            _section_starts=tuple(section.span.start for section in sections),
        )

    @property
    def title_span(self) -> Span:
        """The words of the title; a first line that is a whole posting counts to its limit."""
        title = self.title
        if title is None:
            return _NOWHERE
        return Span(start=title.start, end=min(title.end, title.start + LONGEST_TITLE))

    @property
    def body_start(self) -> int:
        """Where the text after the title begins; a title in the middle leaves the start."""
        span = self.title_span
        # The lines above a title in the middle count as body.
        return span.end if span.start == 0 else 0

    def block_at(self, offset: int) -> Block:
        return self.blocks[self._block_number(offset)] if self.blocks else _EMPTY_BLOCK

    def section_at(self, offset: int) -> Section:
        index = bisect_right(self._section_starts, offset) - 1
        return self.sections[max(0, index)] if self.sections else _EMPTY_SECTION

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Every sentence; `sentence_at` and `sentence_after` read only the lines that they need."""
        return tuple(s for number in range(len(self.blocks)) for s in self._sentences_of(number))

    def sentences_of(self, block: Block) -> tuple[Span, ...]:
        """The sentences of a line."""
        return self._sentences_of(self._block_number(block.start))

    def sentence_at(self, offset: int) -> Span:
        if not self.blocks:
            return _NOWHERE
        sentences = self._sentences_of(self._block_number(offset))
        index = bisect_right(sentences, offset, key=_start) - 1
        return sentences[max(0, index)]

    def sentence_after(self, sentence: Span) -> Span | None:
        """The next sentence, also that of the next line; None at the end of the text."""
        number = self._block_number(sentence.start)
        sentences = self._sentences_of(number)
        index = bisect_right(sentences, sentence.start, key=_start)
        if index < len(sentences):
            return sentences[index]
        return self._sentences_of(number + 1)[0] if number + 1 < len(self.blocks) else None

    def clause_at(self, offset: int) -> Clause:
        """The innermost clause: inside a parenthesis the parenthesis, behind it what is around."""
        if not self.blocks:
            return _EMPTY_CLAUSE
        clauses = self._clauses_of(self.sentence_at(offset))
        index = bisect_right(clauses, offset, key=_start) - 1
        # A hole stands behind the clause around it, and ends before it does.
        while index > 0 and clauses[index].end <= offset and _is_hole(clauses[index]):
            index -= 1
        return clauses[max(0, index)] if clauses else _EMPTY_CLAUSE

    def owner_at(self, offset: int) -> Owner:
        """Whose facts the words at this offset state (guide G4)."""
        return self.section_at(offset).owner

    def heading_above(self, offset: int) -> Span | None:
        return self.section_at(offset).heading

    def _block_number(self, offset: int) -> int:
        return max(0, bisect_right(self._block_starts, offset) - 1)

    def _sentences_of(self, number: int) -> tuple[Span, ...]:
        found = self._sentences.get(number)
        if found is None:
            block = self.blocks[number]
            found = find_sentences(self.text, block.start, block.end) or (block.span,)
            self._sentences[number] = found
        return found

    def _clauses_of(self, sentence: Span) -> tuple[Clause, ...]:
        found = self._clauses.get(sentence)
        if found is None:
            block = self.block_at(sentence.start)
            opened_by = Border.BLOCK if sentence.start == block.start else Border.SENTENCE
            found = tuple(sentence_clauses(self.text, sentence, opened_by))
            self._clauses[sentence] = found
        return found


def _start(part: Span | Clause) -> int:
    return part.start


def _is_hole(clause: Clause) -> bool:
    return clause.border is Border.PARENTHESIS


_EMPTY_BLOCK = Block(span=_NOWHERE, kind=BlockKind.PARAGRAPH)
_EMPTY_CLAUSE = Clause(span=_NOWHERE, border=Border.BLOCK)
_EMPTY_SECTION = Section(type=SectionType.SUMMARY, span=_NOWHERE)


def _with_real_title(rendered: Rendered) -> tuple[Block, ...]:
    """Under an empty title the first <h2> is a heading ("Overview"): take the first line."""
    blocks = rendered.blocks
    index = next((i for i, block in enumerate(blocks) if block.kind is BlockKind.TITLE), 0)
    # "Sales Lead" heads nothing: it is the title, wherever it stands.
    if index == 0 or not heading_type(blocks[index].span.of(rendered.text)):
        return blocks
    first = replace(blocks[0], kind=BlockKind.TITLE)
    demoted = replace(blocks[index], kind=BlockKind.HEADING)
    return (first, *blocks[1:index], demoted, *blocks[index + 1 :])
