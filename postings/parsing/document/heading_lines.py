"""Which lines are headings: by their own shape, and by the lines around them.

A heading is a heading tag, a short bold or capital line, a line that ends in a colon, or a plain
line of nothing but words that headings are made of ("Job Summary and Qualifications"), or one that
stands where headings do. A sentence is one where it leads over to a list. Bullets, codes of job
boards, contact data, sums of money and details with their value ("Job Type: Full-time") are no
headings, whatever their markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import regex

from postings.parsing.document.heading_shapes import (
    BULLET,
    has_capitals,
    is_known,
    is_long,
    is_marked,
    is_written,
    may_head,
    says_something,
)
from postings.parsing.document.heading_words import MAX_HEADING_CHARS, heading_type
from postings.parsing.document.line_parts import is_in_run, is_part
from postings.parsing.document.page_lines import PageLines, page_lines
from postings.parsing.types import Block, BlockKind

# "We offer a competitive package ... including the following benefits:", and then a list
MAX_LEAD_WORDS = 25
MAX_LEAD_CHARS = 200
LONG_PARAGRAPH = 80  # characters under a heading that has no list
LEAST_KNOWN = 2  # plain headings, until an unknown line of their form is one too

# "## Job description" has lost its rendering, "#LI-Remote" is a code.
_MARKDOWN = regex.compile(r"#{1,6}\s+[^\W\d]")
# "About the role…" leads over to what is under it.
_ELLIPSIS = regex.compile(r"(?:\.{2,}|…)$")


def with_headings(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, with lines that work as headings marked as such, and no others."""
    page = page_lines(text, tuple(blocks))
    return tuple(_marked(page, number) for number in range(len(page.blocks)))


def _marked(page: PageLines, number: int) -> Block:
    block = page.blocks[number]
    if _is_heading(page, number):
        return replace(block, kind=BlockKind.HEADING)
    # A heading tag around a bullet or a code: "<h3>#LI-Remote</h3>".
    if block.kind is BlockKind.HEADING:
        return replace(block, kind=BlockKind.PARAGRAPH)
    return block


def _is_heading(page: PageLines, number: int) -> bool:
    block = page.blocks[number]
    # Most lines are text: to see that from their length and end is cheap.
    if block.kind is BlockKind.TITLE or _is_text(page.text, block):
        return False
    line = block.span.of(page.text)
    if not is_written(line):
        return False
    if is_long(block, line):
        return block.kind is BlockKind.PARAGRAPH and _leads_over(page, number, line)
    if block.kind is BlockKind.ITEM or BULLET.match(line):
        # A bullet heads only with a colon: "• Benefits:", or over more bullets.
        known = line.endswith(":") and heading_type(line) is not None
        return known or (line.endswith(":") and page.heads_list(number))
    if block.kind is BlockKind.HEADING or line.endswith(":") or _MARKDOWN.match(line):
        return True
    return _looks_like_heading(page, number, _ELLIPSIS.sub("", line))


def _is_text(text: str, block: Block) -> bool:
    """Whether a line is too long, or an item, and does not even end in a colon."""
    size = block.end - block.start
    if size > MAX_LEAD_CHARS:
        return True
    if block.kind is BlockKind.HEADING or text[block.end - 1] == ":":
        return False
    return size > MAX_HEADING_CHARS or block.kind is BlockKind.ITEM


def _leads_over(page: PageLines, number: int, line: str) -> bool:
    """A sentence that ends in a colon, and then the list: "You will wow us if you have these:"."""
    leads = line.endswith(":") and len(line.split()) <= MAX_LEAD_WORDS
    return leads and number + 1 < len(page.blocks)


def _looks_like_heading(page: PageLines, number: int, line: str) -> bool:
    """A line without a heading's tag or colon."""
    if says_something(line):
        return False
    looks = (
        is_marked(page.blocks[number], line, bold_means=page.bold_means)
        or is_known(line)
        or (may_head(line) and _stands_as_heading(page, number, line))
    )
    return looks and not is_part(page, number, line)


def _stands_as_heading(page: PageLines, number: int, line: str) -> bool:
    """A line with capitals or known words, over a list or a paragraph and under an end."""
    known, capitals = heading_type(line) is not None, has_capitals(line)
    if page.heads_list(number):
        # Known words may be the list's first item that has lost its bullet.
        stands = capitals or (known and page.has_ended(number - 1))
        return stands and not is_in_run(page, number)
    if (
        not capitals
        or len(page.line(number + 1)) < LONG_PARAGRAPH
        or not page.has_ended(number - 1)
    ):
        return False
    # What an employer does twice, he does on purpose: an unknown line is a heading like those.
    return known or page.known_headings() >= LEAST_KNOWN
