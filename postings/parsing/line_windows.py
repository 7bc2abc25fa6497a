"""The lines of a posting in which a pattern occurs: dear patterns then run only there.

>>> [span.of("a remote job\\nten\\nremote") for span in lines_with(regex.compile("rem"), "a remote job\\nten\\nremote")]
['a remote job\\nten\\nremot', 'remote']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from postings.parsing.types import Span

NEXT_LINE = 9  # characters of the next line: the marks before its first word


def lines_with(pattern: regex.Pattern[str], text: str) -> tuple[Span, ...]:
    """The lines in which the pattern occurs, each once and with the start of the next."""
    spans: list[Span] = []
    position = 0
    while match := pattern.search(text, position):
        start = text.rfind("\n", 0, match.start()) + 1
        stop = text.find("\n", match.end())
        position = stop + 1 if stop >= 0 else len(text)
        spans.append(Span(start=start, end=min(len(text), position + NEXT_LINE)))
    return tuple(spans)


def matches_within(
    pattern: regex.Pattern[str], text: str, windows: Iterable[Span]
) -> Iterator[regex.Match[str]]:
    """The matches in the windows, those of overlapping windows once."""
    after = 0
    for window in windows:
        for match in pattern.finditer(text, max(window.start, after), window.end):
            after = max(after, match.end())
            yield match
