"""The lines of a posting in which a pattern occurs: dear patterns then run only there.

>>> [span.of("a remote job\\nten\\nremote") for span in lines_with(regex.compile("rem"), "a remote job\\nten\\nremote")]
['a remote job\\nten\\nremot', 'remote']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

import regex

from postings.parsing.document import Document
from postings.parsing.sieve import Anchor
from postings.parsing.types import Block, Span

CACHED_PATTERNS = 512  # more than the facts have
NEXT_LINE = 9  # characters of the next line: the marks before its first word


@lru_cache(maxsize=CACHED_PATTERNS)
def _anchor(pattern: regex.Pattern[str]) -> Anchor:
    return Anchor(pattern)


def lines_with(pattern: regex.Pattern[str], text: str) -> tuple[Span, ...]:
    """The lines in which the pattern occurs, each once and with the start of the next."""
    anchor = _anchor(pattern)
    if not anchor.is_in(text):
        return ()
    return tuple(
        Span(start=start, end=min(len(text), end + 1 + NEXT_LINE))
        for start, end in anchor.lines_in(text) or _lines(text)
        if pattern.search(text, start, end)
    )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def blocks_with(document: Document, *anchors: Anchor) -> Iterator[Block]:
    """The lines that have a word of each anchor."""
    text = document.text
    if not all(anchor.is_in(text) for anchor in anchors):
        return
    for block in document.blocks:
        if all(anchor.is_within(text, block.start, block.end) for anchor in anchors):
            yield block


def matches_within(
    pattern: regex.Pattern[str], text: str, windows: Iterable[Span]
) -> Iterator[regex.Match[str]]:
    """The matches in the windows, those of overlapping windows once."""
    after, anchor = 0, _anchor(pattern)
    if not anchor.is_in(text):
        return
    for window in windows:
        start, end = max(window.start, after), window.end
        if not anchor.is_within(text, start, end):
            continue
        for match in pattern.finditer(text, start, end):
            after = max(after, match.end())
            yield match
