"""Where a text says what was searched for: all its places, and the best fragment of it.

The library marks the words of a phrase wherever they stand alone, and counts in bytes; here a
phrase is marked only as a whole, and offsets are characters. Excluded words are never marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from search.query.parsing import parse
from search.query.synonyms import Tokens, tokens

WORD = re.compile(r"[^\W_]+")
LENGTH = 200  # characters of a fragment: about two lines
MORE = "…"
BEFORE = 50  # of them in front of the first match

Span = tuple[int, int]
Piece = tuple[str, bool]  # words, and whether they match


def phrases(typed: Iterable[str], *, is_literal: bool = False) -> frozenset[Tokens]:
    """What is to be marked in a text for these queries, corrected before."""
    return frozenset(
        phrase
        for query in typed
        for group in parse(query, is_literal=is_literal)
        for part in group
        if not part.is_excluded and "text" in part.fields
        for phrase in part.phrases
    )


def matches(text: str, wanted: frozenset[Tokens]) -> list[Span]:
    """The places of the phrases in a text, in order; none overlaps another."""
    if not wanted:
        return []
    words = [(_token(word[0]), *word.span()) for word in WORD.finditer(text)]
    starting: dict[str, list[Tokens]] = {}
    for phrase in sorted(wanted, key=len, reverse=True):
        starting.setdefault(phrase[0], []).append(phrase)
    found: list[Span] = []
    for position, (token, start, _) in enumerate(words):
        if token in starting and (not found or start >= found[-1][1]):
            size = next((len(p) for p in starting[token] if _stands(p, words, position)), 0)
            if size:
                found.append((start, words[position + size - 1][2]))
    return found


def snippet(text: str, wanted: frozenset[Tokens]) -> list[Piece]:
    """The fragment with most different matches, the first of equals; the title line is not read.

    >>> snippet("Lead\\nWe sell life insurance.", phrases(["insurance"]))
    [('We sell life ', False), ('insurance', True), ('.', False)]
    """
    body = text.find("\n") + 1
    found = [span for span in matches(text, wanted) if span[0] >= body]
    if not found:
        return []
    first = max(found, key=lambda span: (_variety(text, found, span[0]), -span[0]))[0]
    start, end = _window(text, body, first)
    inside = [span for span in found if start <= span[0] and span[1] <= end]
    before = [(f"{MORE} ", False)] if start > body and text[start - 1] != "\n" else []
    behind = [(f" {MORE}", False)] if end < len(text) and text[end] != "\n" else []
    return [*before, *_pieces(text, start, end, inside), *behind]


@lru_cache(maxsize=50_000)
def _token(word: str) -> str:
    return " ".join(tokens(word))


def _stands(phrase: Tokens, words: list[tuple[str, int, int]], position: int) -> bool:
    return phrase == tuple(token for token, _, _ in words[position : position + len(phrase)])


def _variety(text: str, found: list[Span], start: int) -> int:
    near = (text[a:b] for a, b in found if start <= a and b <= start + LENGTH - BEFORE)
    return len({_token(words) for words in near})


def _window(text: str, body: int, first: int) -> Span:
    """A stretch of the text around a match that begins and ends between words."""
    start, end = max(body, first - BEFORE), min(len(text), first - BEFORE + LENGTH)
    if start > body:
        start = max(text.find(" ", start, first), text.rfind("\n", start, first)) + 1 or first
    if end < len(text):
        end = max(text.rfind(" ", first, end), text.rfind("\n", first, end))
    return start, end if end > first else min(len(text), first + LENGTH)


def _pieces(text: str, start: int, end: int, spans: list[Span]) -> Iterator[Piece]:
    position = start
    for a, b in spans:
        if a > position:
            yield text[position:a], False
        yield text[a:b], True
        position = b
    if end > position:
        yield text[position:end], False
