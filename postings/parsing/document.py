"""A posting as the fact modules see it: text, blocks, sections and clauses, built once.

Offsets of all lookups are offsets into `text`. A lookup always answers: an offset outside every
clause (between two lines) gets the nearest one before it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace

from postings.parsing.clauses import find_clauses, find_sentences
from postings.parsing.heading_lines import heading_type, with_headings
from postings.parsing.sections import find_sections
from postings.parsing.text import Rendered, render_blocks
from postings.parsing.types import (
    Block,
    BlockKind,
    Border,
    Clause,
    Owner,
    Section,
    SectionType,
    Span,
)

LONGEST_TITLE = 300  # characters
_NOWHERE = Span(start=0, end=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One posting. Make it with `Document.from_html`."""

    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Span, ...]
    clauses: tuple[Clause, ...]
    _block_starts: tuple[int, ...] = field(repr=False)
    _section_starts: tuple[int, ...] = field(repr=False)
    _sentence_starts: tuple[int, ...] = field(repr=False)
    _clause_starts: tuple[int, ...] = field(repr=False)

    @classmethod
    def from_html(cls, html: str) -> Document:
        rendered = render_blocks(html)
        return cls.from_rendered(replace(rendered, blocks=_with_real_title(rendered)))

    @classmethod
    def from_rendered(cls, rendered: Rendered) -> Document:
        text = rendered.text
        blocks = with_headings(text, rendered.blocks)
        sections = find_sections(text, blocks)
        sentences = tuple(
            s for block in blocks for s in find_sentences(text, block.start, block.end)
        )
        clauses = tuple(c for block in blocks for c in find_clauses(text, block.start, block.end))
        return cls(
            text=text,
            blocks=blocks,
            sections=sections,
            sentences=sentences,
            clauses=clauses,
            _block_starts=tuple(block.start for block in blocks),
            _section_starts=tuple(section.span.start for section in sections),
            _sentence_starts=tuple(span.start for span in sentences),
            _clause_starts=tuple(clause.start for clause in clauses),
        )

    @property
    def title(self) -> Block | None:
        return next((block for block in self.blocks if block.kind is BlockKind.TITLE), None)

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
        return span.end if span.start == 0 else 0

    def block_at(self, offset: int) -> Block:
        index = bisect_right(self._block_starts, offset) - 1
        return self.blocks[max(0, index)] if self.blocks else _EMPTY_BLOCK

    def section_at(self, offset: int) -> Section:
        index = bisect_right(self._section_starts, offset) - 1
        return self.sections[max(0, index)] if self.sections else _EMPTY_SECTION

    def sentence_at(self, offset: int) -> Span:
        index = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[max(0, index)] if self.sentences else _NOWHERE

    def clause_at(self, offset: int) -> Clause:
        """The innermost clause: inside a parenthesis the parenthesis, behind it what is around."""
        index = bisect_right(self._clause_starts, offset) - 1
        while index > 0 and self.clauses[index].end <= offset and self._is_hole(index):
            index -= 1
        return self.clauses[max(0, index)] if self.clauses else _EMPTY_CLAUSE

    def owner_at(self, offset: int) -> Owner:
        """Whose facts the words at this offset state (guide G4)."""
        return self.section_at(offset).owner

    def heading_above(self, offset: int) -> Span | None:
        return self.section_at(offset).heading

    def _is_hole(self, index: int) -> bool:
        return self.clauses[index].border is Border.PARENTHESIS


_EMPTY_BLOCK = Block(span=_NOWHERE, kind=BlockKind.PARAGRAPH)
_EMPTY_CLAUSE = Clause(span=_NOWHERE, border=Border.BLOCK)
_EMPTY_SECTION = Section(type=SectionType.SUMMARY, span=_NOWHERE)


def _with_real_title(rendered: Rendered) -> tuple[Block, ...]:
    """Under an empty title the first <h2> is a heading ("Overview"): take the first line."""
    blocks = rendered.blocks
    index = next((i for i, block in enumerate(blocks) if block.kind is BlockKind.TITLE), 0)
    if index == 0 or not heading_type(blocks[index].span.of(rendered.text)):
        return blocks
    first = replace(blocks[0], kind=BlockKind.TITLE)
    demoted = replace(blocks[index], kind=BlockKind.HEADING)
    return (first, *blocks[1:index], demoted, *blocks[index + 1 :])
