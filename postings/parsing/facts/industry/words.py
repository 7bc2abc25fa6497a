"""Tables of words, looked up word by word: a row is tried only where one of its words begins.

Trying a thousand alternatives at every letter is expensive; one look into an index for
each word is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from postings.parsing.types import Span

REMEMBERED = 20_000  # words
END = " "  # behind a whole word
KEY = 2  # letters of the index: the shortest words of the tables are IT and PR

# What only looks around has no letters by which to find the row.
_LOOK = regex.compile(r"^(?:\(\?<?[!=][^()]{0,200}\))+")
_LITERAL = regex.compile(r"^[^\W_]+")
_WORD = regex.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundIndustry:
    """An industry named at `span` by a word of that table."""

    table: str
    industry: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    stem: str
    table: str
    industry: str
    pattern: regex.Pattern[str]


class WordIndex:
    """The rows of some tables by the first letters of the words that they can begin with.

    >>> rows = [("banking", r"(?<!food )bank(?:s|ing)?"), ("it", r"IT services")]
    >>> found = WordIndex({"names": rows}).find("A food bank, a bank and its IT services")
    >>> [row.industry for row in found]
    ['banking', 'it']
    """

    def __init__(self, tables: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        for table, rows in tables.items():
            for industry, words in rows:
                self._enter(table, industry, words)
        # Postings repeat their words: most are looked up once in the life of the process.
        self._beginning = lru_cache(maxsize=REMEMBERED)(self._looked_up)

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[FoundIndustry]:
        """Every industry named, in the order of the text."""
        found: list[FoundIndustry] = []
        stop = len(text) if end is None else end
        for word in _WORD.finditer(text, start, stop):
            for entry in self._beginning(word[0]):
                if match := entry.pattern.match(text, word.start(), stop):
                    span = Span(start=match.start(), end=match.end())
                    found.append(
                        FoundIndustry(table=entry.table, industry=entry.industry, span=span)
                    )
        return found

    def _enter(self, table: str, industry: str, words: str) -> None:
        # A whole word at the end as well: "bank" is not in "bankable".
        pattern = regex.compile(rf"(?:{words})(?!\w)", regex.I)
        for stem in sorted(set(stems_of(words))):
            entry = _Entry(stem=stem, table=table, industry=industry, pattern=pattern)
            self._entries.setdefault(stem[:KEY], []).append(entry)

    def _looked_up(self, word: str) -> tuple[_Entry, ...]:
        # The blank lets "IT " match the word and not "item".
        letters = word.lower() + END
        entries = self._entries.get(letters[:KEY], ())
        # One entry a row: "bank" and "banking" are stems of the same pattern.
        rows = {
            (entry.table, entry.industry): entry
            for entry in entries
            if letters.startswith(entry.stem)
        }
        return tuple(rows.values())


def stems_of(words: str, behind: str = "") -> Iterator[str]:
    """The word beginnings of which every match has one; a whole word ends in a blank.

    >>> sorted(stems_of(r"(?<!food )bank(?:s|ing)?|(?:home|auto) loans?|IT services|lenders?"))
    ['auto ', 'bank', 'home ', 'it ', 'lender']
    """
    for alternative in _alternatives(words):
        rest = _LOOK.sub("", alternative)
        if rest.startswith("(?:"):
            inner, after = _group(rest)
            yield from stems_of(inner, after or behind)
            # The bracket may be left out, and then what follows begins the word.
            if after.startswith("?"):
                yield from stems_of(after[1:], behind)
        elif literal := _LITERAL.match(rest):
            after = rest[literal.end() :] or behind
            optional = after[:1] in {"?", "*"} or after[:2] == "{0"
            # "colou?r": a letter that may be missing is no part of the stem.
            stem = literal[0][: -1 if optional else None].lower()
            yield stem + END if _ends_a_word(after) else stem


def _ends_a_word(after: str) -> bool:
    """Nothing more, or a blank or hyphen that is not optional."""
    return not after or (after[0] in " -&/" and after[1:2] != "?")


def _alternatives(words: str) -> list[str]:
    """Split at the bars outside all brackets."""
    parts, depth, start = [], 0, 0
    for position, letter in enumerate(words):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            parts.append(words[start:position])
            start = position + 1
    return [*parts, words[start:]]


def _group(words: str) -> tuple[str, str]:
    """What is inside the first bracket, and what is behind it."""
    depth = 0
    for position, letter in enumerate(words):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return words[3:position], words[position + 1 :]
    return words, ""
