"""Whether markup is whole: not cut off in the middle, not nested beyond all reason."""

from __future__ import annotations

import re

from postings.readers.problems import Problem
from postings.readers.types import UnreadableError

_CUT = re.compile(r"<(?:[a-zA-Z][^<>]{0,2000}|/[a-zA-Z\d]{0,20}|)\s*$")
# Elements that every author closes; a <p> or <li> is often left open.
_PAIRED = re.compile(
    r"<(?P<close>/?)(?:div|span|section|article|table|tbody|tr|td|ul|ol|b|i|em|strong|font|blockquote|main|a|u)\b"
    r"[^<>]*(?<!/)>",
    re.IGNORECASE,
)


def check_shape(text: str, *, deepest: int) -> None:
    """Raises UnreadableError for markup that is cut off or nested more than `deepest` levels."""
    if _is_cut(text):
        raise UnreadableError.of(Problem.TRUNCATED, "ends in the middle of its markup")
    if text.count("<") > 2 * deepest and _depth(text) > deepest:
        raise UnreadableError.of(Problem.TOO_DEEP, f"is nested more than {deepest} levels deep")


def _is_cut(text: str) -> bool:
    """Ends within a tag, or within a <div> and not behind a tag.

    >>> _is_cut("<div>Sell and clo"), _is_cut("<p>Sell"), _is_cut("<p>Sell</p"), _is_cut("<p>a < b")
    (True, False, True, False)
    """
    end = text.rstrip()
    if _CUT.search(end, max(0, len(end) - 2_100)):
        return True
    lower = end[-200_000:].lower() if len(end) > 200_000 else end.lower()
    open_divs = lower.count("<div") - lower.count("</div")
    return len(end) <= 200_000 and open_divs > 0 and not end.endswith(">") and end[-1:].isalnum()


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in _PAIRED.finditer(text):
        depth = max(0, depth - 1) if match["close"] else depth + 1
        deepest = max(deepest, depth)
    return deepest
