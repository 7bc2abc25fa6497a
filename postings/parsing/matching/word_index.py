"""Where the words that patterns need stand in a posting: one pass over the text for all of them.

Tables and anchors name their words when they are made; the text of a posting is then read once for
every word of the parser (Aho-Corasick), and what they ask is looked up.

>>> words = Words(["remote", "on site"])
>>> text = "Remote\\nor On Site, or on site"
>>> words.are_in(text), words.starts_in(text), words.lines_in(text)
(True, [0, 10, 22], [(0, 6), (7, 29)])
>>> words.are_within(text, 1, 16), words.are_within(text, 7, 17)
(False, True)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

CACHED_TEXTS = 4  # the facts of one posting read the same text, and there is one posting at a time

_VOCABULARY: dict[str, None] = {}  # every word, in the order in which they were named


@lru_cache(maxsize=CACHED_TEXTS)
def lowered(text: str) -> str:
    """The text in lower case, character for character: offsets stay what they are.

    >>> lowered("İzmir OFFICE")
    'İzmir office'
    """
    lower = text.lower()
    # Nearly always; a Turkish "İ" becomes two characters in lower case.
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


class Words:
    """Words, in lower case, of which one is looked for; as whole words or not."""

    __slots__ = ("_last", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._last: tuple[str, list[int], list[int]] = ("", [], [])
        _VOCABULARY.update(dict.fromkeys(sorted(self._words)))

    def __bool__(self) -> bool:
        return bool(self._words)

    def are_in(self, text: str) -> bool:
        """Whether one of the words stands in the text."""
        return not self._words.isdisjoint(found_words(text))

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def found_in(self, text: str) -> Collection[str]:
        """Those of the words that stand in the text, in no order."""
        return self._words & found_words(text).keys()

    def starts_in(self, text: str) -> list[int]:
        """Where they start, in order."""
        return self._places_in(text)[0]

    def lines_in(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each line in which one of them starts."""
        starts = self.starts_in(text)
        if not starts:
            return []
        # A word that runs over a line end counts for the line in which it starts.
        lines = line_starts(text)
        numbers = sorted({bisect_right(lines, start) for start in starts})
        return [(lines[number - 1], lines[number] - 1) for number in numbers]

    def are_within(self, text: str, start: int, end: int) -> bool:
        """Whether one of them stands in a stretch of the text."""
        starts, ends = self._places_in(text)
        inside = range(bisect_left(starts, start), bisect_left(starts, end))
        return any(ends[number] <= end for number in inside) if inside else False

    def _places_in(self, text: str) -> tuple[list[int], list[int]]:
        """Starts and ends in the text, remembered for the one that was asked about last."""
        last, starts, ends = self._last
        # `is`, not `==`: to compare two postings letter by letter would cost more than to ask.
        if last is not text:
            found = found_words(text)
            words = self._words & found.keys()
            places = sorted((start, start + len(word)) for word in words for start in found[word])
            starts, ends = [start for start, _ in places], [end for _, end in places]
            self._last = (text, starts, ends)
        return starts, ends


def found_words(text: str) -> Mapping[str, list[int]]:
    """Each word that was found in a posting, with where it starts."""
    # The size is part of the key: a later table adds words, and all are sought again.
    return _found(text, len(_VOCABULARY))


def scanned(text: str) -> dict[str, list[int]]:
    """The same for a text that nobody asks about again: a title, a heading."""
    # Overlapping: "years" must not hide "year".
    words, automaton = _automaton(len(_VOCABULARY))
    found: dict[str, list[int]] = {}
    for number, start, _ in automaton.find_matches_as_indexes(lowered(text), overlapping=True):
        found.setdefault(words[number], []).append(start)
    return found


@lru_cache(maxsize=CACHED_TEXTS)
def _found(text: str, _vocabulary_size: int) -> dict[str, list[int]]:
    return scanned(text)


@lru_cache(maxsize=1)
def _automaton(_vocabulary_size: int) -> tuple[tuple[str, ...], AhoCorasick]:
    words = tuple(_VOCABULARY)
    return words, AhoCorasick(words, implementation=Implementation.ContiguousNFA)


@lru_cache(maxsize=CACHED_TEXTS)
def line_starts(text: str) -> list[int]:
    """Where the lines start, and where the one after the last would."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts
