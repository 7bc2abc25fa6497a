"""What stands around the line of a sum: the label lines above it, and "this range is base pay"."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from postings.parsing.document import Document
from postings.parsing.facts.compensation.table import (
    BASE,
    BASE_BELOW,
    BASE_SAID,
    ON_TOP_BEHIND,
    OPENS_LINE,
    OTE,
    OTE_SAID,
    TOTAL,
    TOTAL_BEHIND,
    TOTAL_SAID,
    UNSPECIFIED,
)
from postings.parsing.types import BlockKind, Span

LINES_ABOVE = 5  # a label, and the zones between it and the sum
REACH_ABOVE = 420
LITTLE_ELSE = 12  # characters that a line may have besides its sum: "Pay $90,000 USD"
_MARKS = {ord("*"): " ", ord("_"): " ", ord("\\"): " "}
# A line with a sum is a zone between the label and this sum.
_SIGNED = regex.compile(r"[$£€]\s?[0-9]|\b[A-Z]{3} ?[0-9]{2,3},[0-9]{3}")


def lines_above(document: Document, line: Span) -> Iterator[Span]:
    """The lines before; those with a sum of their own are zones and cost nothing."""
    start, left = line.start, LINES_ABOVE
    while start > 0 and left > 0:
        block = document.block_at(start - 1)
        is_far = line.start - block.end > REACH_ABOVE
        # The title is no label: "Base Sales Manager" names no base.
        if block.kind is BlockKind.TITLE or is_far or block.start >= start:
            return
        yield block.span
        start = block.start
        left -= 0 if _SIGNED.search(document.text, block.start, block.end) else 1


def said_basis(text: str, span: Span, basis: str) -> str:
    """The basis that the text around an amount states, else that of its label.

    "This range represents base salary", "the range includes base and commission" (guide D51).
    """
    left, right = max(0, span.start - 2 * REACH_ABOVE), min(len(text), span.end + REACH_ABOVE)
    if OTE_SAID.search(text, span.end, right):
        return OTE if basis == UNSPECIFIED else basis
    if TOTAL_SAID.search(text, left, right) or TOTAL_BEHIND.match(text, span.end, right):
        return basis if basis == OTE else TOTAL
    if basis != UNSPECIFIED:
        return basis
    below = BASE_SAID.search(text, span.end, right) or BASE_BELOW.search(text, left, span.start)
    return BASE if below else basis


def opens_line(text: str, line: Span, money: Span) -> bool:
    """Whether the sum is the first thing on its line, but for a bullet or a bound."""
    return bool(OPENS_LINE.fullmatch(text, line.start, money.start))


def has_line(text: str, line: Span, money: Span) -> bool:
    """Whether the line is the sum's: nothing else, or only what comes on top of it."""
    if line.end - line.start - (money.end - money.start) <= LITTLE_ELSE:
        return True
    return opens_line(text, line, money) and bool(ON_TOP_BEHIND.match(text, money.end, line.end))


def unmarked(words: str) -> str:
    """Without the marks of Markdown, in place.

    >>> unmarked("**Pay** $20")
    '  Pay   $20'
    """
    return words.translate(_MARKS)
