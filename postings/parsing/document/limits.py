"""How much of a posting is read: a hostile source costs seconds, and says what was left out.

Each limit has a name, under which `Parse.limits` says how far the posting was read. No posting that
a person wrote comes near them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from postings.parsing.document.text import Rendered, render_blocks
from postings.parsing.types import Block, Span

LONGEST_SOURCE = 3_000_000  # characters of HTML; thirty times the text: markup is long
LONGEST_TEXT = 100_000  # characters without markup; the longest of 10,000 real postings has 26,435
MOST_LINES = 3_000  # the one with the most has 216


@dataclass(frozen=True, slots=True, kw_only=True)
class Limited:
    """A rendered posting within the limits; `limits` says of each that was met how far it reads."""

    rendered: Rendered
    limits: Mapping[str, str] = field(default_factory=dict)


def render_within_limits(html: str) -> Limited:
    """The canonical text and its lines, as far as they are read.

    >>> limited = render_within_limits("<p>one" * (MOST_LINES + 2))
    >>> len(limited.rendered.blocks), limited.limits
    (3000, {'most-lines': 'the first 3,000 of 3,002 lines were read'})
    """
    # Cut before it is read: reading is what costs.
    rendered = render_blocks(html[:LONGEST_SOURCE])
    read = rendered.blocks[:MOST_LINES]
    sizes = (
        ("longest-source", LONGEST_SOURCE, len(html), "characters of the source"),
        ("longest-text", LONGEST_TEXT, read[-1].end if read else 0, "characters"),
        ("most-lines", MOST_LINES, len(rendered.blocks), "lines"),
    )
    limits = {
        name: f"the first {limit:,} of {size:,} {what} were read"
        for name, limit, size, what in sizes
        if size > limit
    }
    return Limited(rendered=_cut(rendered) if limits else rendered, limits=limits)


def _cut(rendered: Rendered) -> Rendered:
    """The lines within both limits; the last one may be cut."""
    # A cut may fall behind a space, and lines have none at their ends.
    end = len(rendered.text[:LONGEST_TEXT].rstrip())
    lines = [block for block in rendered.blocks[:MOST_LINES] if block.start < end]
    # Markup alone, or nothing.
    if not lines:
        return Rendered(text="", blocks=())
    lines[-1] = _cut_line(lines[-1], end)
    return Rendered(text=rendered.text[: lines[-1].end], blocks=tuple(lines))


def _cut_line(line: Block, end: int) -> Block:
    if line.end <= end:
        return line
    bold = (replace(span, end=min(span.end, end)) for span in line.bold if span.start < end)
    return replace(line, span=Span(start=line.start, end=end), bold=tuple(bold))
