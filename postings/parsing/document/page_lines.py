"""The lines of a posting with what stands around them, as headings are looked for."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

from postings.parsing.document.heading_shapes import BULLET, MAX_TAGGED_CHARS, is_known
from postings.parsing.document.heading_words import MAX_HEADING_CHARS
from postings.parsing.types import Block, BlockKind

MOSTLY_BOLD = 0.5  # a posting that is mostly bold uses bold for nothing

_ENDS = (".", "!", "?", ")", "”", '"')
_WORDS = regex.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLines:
    """All lines, and what is asked of the whole posting once."""

    text: str
    blocks: tuple[Block, ...]
    title: tuple[str, ...]  # its words
    bold_means: bool
    _known: list[int] = field(default_factory=list, repr=False)

    def line(self, number: int) -> str:
        """The words of a line; nothing above the first and below the last."""
        if 0 <= number < len(self.blocks):
            return self.blocks[number].span.of(self.text)
        return ""

    def heads_list(self, number: int) -> bool:
        """Whether the next line is an item of a list, by its tag or its bullet."""
        if number + 1 >= len(self.blocks):
            return False
        following = self.blocks[number + 1]
        return following.kind is BlockKind.ITEM or bool(BULLET.match(self.text, following.start))

    def has_ended(self, number: int) -> bool:
        """Whether a line goes no further: an item of a list, or a sentence with its end."""
        return self.blocks[number].kind is BlockKind.ITEM or self.line(number).endswith(_ENDS)

    def known_headings(self) -> int:
        """How many plain lines have words that are known to head; counted when it is asked for."""
        if not self._known:
            plain = (self.line(n) for n, block in enumerate(self.blocks) if _may_be_plain(block))
            self._known.append(sum(map(is_known, plain)))
        return self._known[0]

    def is_cut(self, number: int) -> bool:
        """Whether a paragraph ends in the middle of a sentence."""
        unended = self.line(number)[-1:].isalnum()
        return unended and self.blocks[number].kind is BlockKind.PARAGRAPH


def page_lines(text: str, blocks: tuple[Block, ...]) -> PageLines:
    """The lines of this text."""
    title = next((b.span.of(text) for b in blocks if b.kind is BlockKind.TITLE), "")
    bold = sum(span.end - span.start for block in blocks for span in block.bold)
    return PageLines(
        text=text,
        blocks=blocks,
        title=words_of(title[:MAX_TAGGED_CHARS]),
        bold_means=bold < MOSTLY_BOLD * sum(block.end - block.start for block in blocks),
    )


def words_of(line: str) -> tuple[str, ...]:
    """The words of a line as they are compared.

    >>> words_of("Sales Director (West)")
    ('sales', 'director', 'west')
    """
    return tuple(_WORDS.findall(line.casefold()))


def _may_be_plain(block: Block) -> bool:
    plain = block.kind is BlockKind.PARAGRAPH and not block.bold
    return plain and block.end - block.start <= MAX_HEADING_CHARS
