"""A table of patterns that is searched only where its words stand.

Of the hundred patterns of a table a posting holds the words of a few; `str` finds words many
times faster than a pattern finds that it does not match. A `Sieve` tells which rows can match:

>>> table = Sieve([(regex.compile(r"\\bmasters? degree", regex.I), 1), (regex.compile(r"\\bPhD\\b"), 2)])
>>> [row for _, row in table.rows_for("A Master degree")]
[1]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

import regex

from postings.parsing.literals import needed_literals

Row = TypeVar("Row")

CACHED_TEXTS = 4  # the facts of one posting read the same text, and there is one posting at a time


@lru_cache(maxsize=CACHED_TEXTS)
def lowered(text: str) -> str:
    """The text in lower case, character for character: offsets stay what they are.

    >>> lowered("İzmir OFFICE")
    'İzmir office'
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def has_one(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words stands in the text, as a whole word or not."""
    for word in words:  # noqa: SIM110 - any() costs a generator, and this is the hot path
        if word in text:
            return True
    return False


class Anchor:
    """A pattern with the words of which every match holds one."""

    __slots__ = ("cased", "literals", "pattern")

    def __init__(self, pattern: regex.Pattern[str]) -> None:
        self.pattern = pattern
        self.cased = not pattern.flags & regex.I and "(?i" not in pattern.pattern
        self.literals = needed_literals(pattern.pattern, cased=self.cased)

    def is_in(self, text: str) -> bool:
        """Whether the whole text of a posting has one of the words."""
        return self.may_match(text, lowered(text))

    def needs_one_of(self, found: set[str]) -> bool:
        """Whether the pattern can match where just these words were found."""
        return not self.literals or not found.isdisjoint(self.literals)

    def lines_in(self, text: str) -> Iterator[tuple[int, int]] | None:
        """Start and end of each line that has one of the words; None where there are no words."""
        if not self.literals:
            return None
        return iter(sorted(set(self._found_lines(text))))

    def _found_lines(self, text: str) -> Iterator[tuple[int, int]]:
        searched = text if self.cased else lowered(text)
        for literal in self.literals:
            found = searched.find(literal)
            while found >= 0:
                end = searched.find("\n", found)
                end = end if end >= 0 else len(searched)
                yield searched.rfind("\n", 0, found) + 1, end
                found = searched.find(literal, end)

    def may_match(self, text: str, lower: str) -> bool:
        """Whether a text has one of the words; `lower` is the text in lower case."""
        literals = self.literals
        if not literals:
            return True
        searched = text if self.cased else lower
        return has_one(searched, literals)


class Sieve(Generic[Row]):
    """Rows of (pattern, anything), and which of them can match in a text."""

    def __init__(self, rows: Iterable[tuple[regex.Pattern[str], Row]]) -> None:
        self._rows = tuple((Anchor(pattern), row) for pattern, row in rows)
        anchors = [anchor for anchor, _ in self._rows]
        self._words = {word for a in anchors if not a.cased for word in a.literals}
        self._cased_words = {word for a in anchors if a.cased for word in a.literals}
        self._of_text = lru_cache(maxsize=CACHED_TEXTS)(self._rows_of_text)

    def rows_for(self, text: str) -> list[tuple[regex.Pattern[str], Row]]:
        """The rows that can match in a text of its own, in the order of the table."""
        return _possible(self._rows, text, text.lower())

    def rows_within(self, text: str, start: int, end: int) -> list[tuple[regex.Pattern[str], Row]]:
        """The rows that can match in a stretch of a posting's text."""
        rows = self._of_text(text)
        return _possible(rows, text[start:end], lowered(text)[start:end]) if rows else []

    def _rows_of_text(self, text: str) -> tuple[tuple[Anchor, Row], ...]:
        """Each word is looked for once, however many rows need it."""
        lower = lowered(text)
        found = {word for word in self._words if word in lower}
        found |= {word for word in self._cased_words if word in text}
        return tuple((anchor, row) for anchor, row in self._rows if anchor.needs_one_of(found))


def _possible(
    rows: Iterable[tuple[Anchor, Row]], text: str, lower: str
) -> list[tuple[regex.Pattern[str], Row]]:
    return [(anchor.pattern, row) for anchor, row in rows if anchor.may_match(text, lower)]
