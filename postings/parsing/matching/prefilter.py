"""A table of patterns that is searched only where its words stand.

Of the hundred patterns of a table a posting holds the words of a few; `str` finds words many
times faster than a pattern finds that it does not match. A `Prefilter` tells which rows can match:

>>> master, doctor = regex.compile(r"\\bmasters? degree", regex.I), regex.compile(r"\\bPhD\\b")
>>> table = Prefilter([(master, "master"), (doctor, "doctor")])
>>> [row for _, row in table.rows_for("A Master degree")]
['master']
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

import regex

from postings.parsing.matching.literals import BORDER, needed_literals
from postings.parsing.matching.word_index import (
    CACHED_TEXTS,
    Words,
    found_words,
    length,
    line_starts,
    scanned,
)

Row = TypeVar("Row")


def has_one(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words stands in the text, as a whole word or not."""
    for word in words:  # noqa: SIM110 - any() costs a generator, and this is the hot path
        if word in text:
            return True
    return False


class Anchor:
    """A pattern with the words of which every match holds one."""

    __slots__ = ("_bare", "_words", "literals", "pattern")

    def __init__(self, pattern: regex.Pattern[str]) -> None:
        self.pattern = pattern
        verbose = bool(pattern.flags & regex.VERBOSE)
        cased = not pattern.flags & regex.IGNORECASE
        self.literals = needed_literals(pattern.pattern, cased=cased, verbose=verbose)
        self._words = Words(self.literals)
        self._bare = tuple({word.strip(BORDER).lower() for word in self.literals})

    def is_in(self, text: str) -> bool:
        """Whether the whole text of a posting has one of the words."""
        # No words known: the pattern may match anywhere.
        return not self.literals or self._words.are_in(text)

    def is_within(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch of a posting has one of the words."""
        return not self.literals or self._words.are_within(text, start, end)

    def lines_in(self, text: str) -> list[tuple[int, int]] | None:
        """Start and end of each line that has one of the words; None where there are no words."""
        return self._words.lines_in(text) if self.literals else None

    def may_match(self, text: str) -> bool:
        """Whether a text of its own, no posting, has one of the words."""
        # Not by the index: a title or heading is asked about once.
        return not self.literals or has_one(text.lower(), self._bare)


class Prefilter(Generic[Row]):
    """Rows of (pattern, anything), and which of them can match in a text.

    A table may name the `words` of each row itself; else they are read from the patterns.
    """

    def __init__(
        self,
        rows: Iterable[tuple[regex.Pattern[str], Row]],
        *,
        words: Iterable[Iterable[str]] | None = None,
    ) -> None:
        self._rows = tuple(rows)
        self._always: list[int] = []  # the rows without words
        self._rows_of: dict[str, list[int]] = {}
        of_rows = words or (Anchor(pattern).literals for pattern, _ in self._rows)
        for number, needed in enumerate(map(tuple, of_rows)):
            for word in needed:
                self._rows_of.setdefault(word, []).append(number)
            if not needed:
                self._always.append(number)
        Words(self._rows_of)  # for the one pass
        # One cache a table: its rows have words of their own.
        self._hits_of = lru_cache(maxsize=CACHED_TEXTS)(self._hits)

    def rows_for(self, text: str) -> list[tuple[regex.Pattern[str], Row]]:
        """The rows that can match in a text of its own, in the order of the table."""
        return self._chosen(self._rows_of.keys() & scanned(text).keys())

    def rows_within(self, text: str, start: int, end: int) -> list[tuple[regex.Pattern[str], Row]]:
        """The rows that can match in a stretch of a posting's text."""
        starts, words = self._hits_of(text)
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        # A word that begins inside and ends outside is not in the stretch.
        inside = range(first, last)
        return self._chosen({words[n] for n in inside if starts[n] + length(words[n]) <= end})

    def lines_in(
        self, text: str
    ) -> Iterator[tuple[int, int, list[tuple[regex.Pattern[str], Row]]]]:
        """Start and end of each line of a posting in which rows can match, and those rows."""
        lines = line_starts(text)
        numbers: dict[int, set[int]] = {}
        for start, word in zip(*self._hits_of(text), strict=True):
            numbers.setdefault(bisect_right(lines, start), set()).update(self._rows_of[word])
        for line in range(1, len(lines)) if self._always else numbers:
            rows = numbers.get(line, set()).union(self._always)
            yield lines[line - 1], lines[line] - 1, [self._rows[row] for row in sorted(rows)]

    def _chosen(self, words: Iterable[str]) -> list[tuple[regex.Pattern[str], Row]]:
        numbers = {number for word in words for number in self._rows_of[word]}
        # In the order of the table: earlier rows take words from later ones.
        return [self._rows[number] for number in sorted(numbers.union(self._always))]

    def _hits(self, text: str) -> tuple[list[int], list[str]]:
        """Where its words start in a posting, in order, and which they are."""
        found = found_words(text)
        words = self._rows_of.keys() & found.keys()
        hits = sorted((start, word) for word in words for start in found[word])
        return [start for start, _ in hits], [word for _, word in hits]
