"""The lines of a posting in which a pattern occurs: expensive patterns then run only there.

>>> text = "a remote job\\nten\\nremote"
>>> [span.of(text) for span in lines_with(regex.compile("rem"), text)]
['a remote job\\nten\\nremot', 'remote']
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from postings.parsing.document.document import Document
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.types import Block, Span

CACHED_PATTERNS = 512  # more than the facts have
# No whole second line: that one has a window of its own if it has a word.
NEXT_LINE = 9  # characters of the next line: the marks before its first word


@lru_cache(maxsize=CACHED_PATTERNS)
def _anchor(pattern: regex.Pattern[str]) -> Anchor:
    return Anchor(pattern)


class Lines:
    """The lines in which a pattern occurs, each with the start of the next.

    Its words say which lines those can be; the pattern itself is asked only about a line in which
    something else was found.
    """

    __slots__ = ("_known", "_pattern", "_text", "candidates")

    def __init__(self, pattern: regex.Pattern[str], text: str) -> None:
        self._pattern, self._text = pattern, text
        self._known: dict[Span, bool] = {}
        lines = _anchor(pattern).lines_in(text)
        self.candidates = tuple(
            Span(start=start, end=min(len(text), end + 1 + NEXT_LINE))
            for start, end in (_lines(text) if lines is None else lines)
        )

    def __iter__(self) -> Iterator[Span]:
        return filter(self.have, self.candidates)

    def __bool__(self) -> bool:
        return any(self)

    def have(self, line: Span) -> bool:
        """Whether the pattern occurs in one of the candidates."""
        if line not in self._known:
            # The line itself decides, not the beginning of the next.
            end = self._text.find("\n", line.start, line.end)
            found = self._pattern.search(self._text, line.start, end if end >= 0 else line.end)
            self._known[line] = found is not None
        return self._known[line]


def lines_with(pattern: regex.Pattern[str], text: str) -> Lines:
    """The lines in which the pattern occurs."""
    return Lines(pattern, text)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def matches_in_lines(anchor: Anchor, text: str) -> Iterator[regex.Match[str]]:
    """Every match of a pattern that does not go beyond a line, where its words stand."""
    lines = anchor.lines_in(text)
    for start, end in _lines(text) if lines is None else lines:
        yield from anchor.pattern.finditer(text, start, end)


def blocks_with(document: Document, *anchors: Anchor) -> Iterator[Block]:
    """The lines that have a word of each anchor."""
    text = document.text
    first, *others = anchors
    lines = first.lines_in(text)
    for start, end in _lines(text) if lines is None else lines:
        if all(anchor.is_within(text, start, end) for anchor in others):
            yield document.block_at(start)


def matches_within(
    pattern: regex.Pattern[str], text: str, windows: Lines | tuple[Span, ...]
) -> Iterator[regex.Match[str]]:
    """The matches in the windows, those of overlapping windows once."""
    # Windows overlap by the start of the next line.
    after, anchor = 0, _anchor(pattern)
    if not anchor.is_in(text):
        return
    for window in windows.candidates if isinstance(windows, Lines) else windows:
        start, end = max(window.start, after), window.end
        if not anchor.is_within(text, start, end):
            continue
        for match in pattern.finditer(text, start, end):
            # Asked only now: a window without a match needs no second pattern.
            if isinstance(windows, Lines) and not windows.have(window):
                break
            after = max(after, match.end())
            yield match
