"""Where the words that patterns need stand in a posting: one pass over the text for all of them.

Tables and anchors name their words when they are made; the text of a posting is then read once for
every word of the parser (Aho-Corasick), and what they ask is looked up.

>>> words = Words(["remote", "on site"])
>>> text = "Remote\\nor On Site, or on site"
>>> words.are_in(text), words.starts_in(text), words.lines_in(text)
(True, [0, 10, 22], [(0, 6), (7, 29)])
>>> words.are_within(text, 1, 16), words.are_within(text, 7, 17)
(False, True)

A word with a BORDER stands in the middle of no other, and one with capitals has them in the text:

>>> Words([BORDER + "mote", BORDER + "site" + BORDER]).starts_in(text)
[13, 25]
>>> Words(["Site", "ON"]).starts_in(text)
[13]
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from postings.parsing.matching.literals import BORDER

CACHED_TEXTS = 4  # the facts of one posting read the same text, and there is one posting at a time

# Beside any other character, which a pattern may take for a letter or not, there may be a border.
_LETTERS = frozenset(ascii_lowercase)

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
    """Words of which one is looked for: in lower case, at a BORDER or not, or in their capitals."""

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

    def stretches_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Where each of them starts and ends, in order."""
        return zip(*self._places_in(text), strict=True)

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
            lengths = ((word, length(word)) for word in words)
            places = sorted(
                (start, start + size) for word, size in lengths for start in found[word]
            )
            starts, ends = [start for start, _ in places], [end for _, end in places]
            self._last = (text, starts, ends)
        return starts, ends


def found_words(text: str) -> Mapping[str, list[int]]:
    """Each word that was found in a posting, with where it starts."""
    # The size is part of the key: a later table adds words, and all are sought again.
    return _found(text, len(_VOCABULARY))


def scanned(text: str) -> dict[str, list[int]]:
    """The same for a text that nobody asks about again: a title, a heading."""
    automaton, forms = _automaton(len(_VOCABULARY))
    lower = lowered(text)
    found: dict[str, list[int]] = defaultdict(list)
    # Overlapping: "years" must not hide "year".
    for number, start, end in automaton.find_matches_as_indexes(lower, overlapping=True):
        anywhere, opening, others = forms[number]
        if anywhere:
            found[anywhere].append(start)
        if opening and lower[start - 1 : start] not in _LETTERS:
            found[opening].append(start)
        for form in others:
            if form.stands_in(text, lower, start, end):
                found[form.word].append(start)
    # No default for who only looks.
    return dict(found)


def length(word: str) -> int:
    """Without its borders, which are no characters of the text."""
    return len(word.strip(BORDER))


class _Form(NamedTuple):
    """How a word wants to stand: `cased` is empty where its capitals do not matter."""

    word: str
    opens: bool
    closes: bool
    cased: str

    def stands_in(self, text: str, lower: str, start: int, end: int) -> bool:
        return (
            not (self.opens and lower[start - 1 : start] in _LETTERS)
            and not (self.closes and lower[end : end + 1] in _LETTERS)
            and (not self.cased or text.startswith(self.cased, start))
        )


class _Forms(NamedTuple):
    """What is named with the same letters; the first two are what nearly all words are."""

    anywhere: str
    opening: str
    others: tuple[_Form, ...]


def _forms(words: Iterable[str]) -> _Forms:
    forms = [_form(word) for word in words]
    anywhere, opening = (
        next((f.word for f in forms if not f.closes and not f.cased and f.opens is opens), "")
        for opens in (False, True)
    )
    others = tuple(form for form in forms if form.word not in {anywhere, opening})
    return _Forms(anywhere=anywhere, opening=opening, others=others)


def _form(word: str) -> _Form:
    bare = word.strip(BORDER)
    return _Form(
        word=word,
        opens=word.startswith(BORDER),
        closes=word.endswith(BORDER),
        cased="" if bare == bare.lower() else bare,
    )


@lru_cache(maxsize=CACHED_TEXTS)
def _found(text: str, _vocabulary_size: int) -> dict[str, list[int]]:
    return scanned(text)


@lru_cache(maxsize=1)
def _automaton(_vocabulary_size: int) -> tuple[AhoCorasick, list[_Forms]]:
    """The automaton over the bare words, and the forms of each."""
    words: dict[str, list[str]] = {}
    for word in _VOCABULARY:
        words.setdefault(word.strip(BORDER).lower(), []).append(word)
    automaton = AhoCorasick(words, implementation=Implementation.ContiguousNFA)
    return automaton, [_forms(forms) for forms in words.values()]


@lru_cache(maxsize=CACHED_TEXTS)
def line_starts(text: str) -> list[int]:
    """Where the lines start, and where the one after the last would."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts
