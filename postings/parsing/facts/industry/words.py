"""Tables of words: a row is tried only where one of its words begins.

Trying a thousand alternatives at every letter is expensive; where the beginnings of words stand is
known from the one pass over the posting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from postings.parsing.matching.literals import BORDER
from postings.parsing.matching.word_index import Words, found_words
from postings.parsing.types import Span

END = " "  # behind a whole word

# What only looks around has no letters by which to find the row.
_LOOK = regex.compile(r"^(?:\(\?<?[!=][^()]{0,200}\))+")
_LITERAL = regex.compile(r"^[^\W_]+(?:[ -][^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundIndustry:
    """An industry named at `span` by a word of that table."""

    table: str
    industry: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Entry:
    table: str
    industry: str
    pattern: regex.Pattern[str]

    def named(self, text: str, start: int) -> FoundIndustry | None:
        match = self.pattern.match(text, start)
        if match is None:
            return None
        span = Span(start=start, end=match.end())
        return FoundIndustry(table=self.table, industry=self.industry, span=span)


class WordIndex:
    """The rows of some tables by the words that they can begin with.

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
        self._words = Words(self._entries)

    def find(self, text: str) -> list[FoundIndustry]:
        """Every industry named in a posting, in the order of the text."""
        # One entry a row: "bank" and "banking" are stems of the same pattern.
        tried = {
            (start, entry): None
            for word, starts in found_words(text).items()
            if word in self._entries
            for start in starts
            for entry in self._entries[word]
        }
        found = (entry.named(text, start) for start, entry in tried)
        return sorted((one for one in found if one), key=lambda one: one.span.start)

    def _enter(self, table: str, industry: str, words: str) -> None:
        # A whole word at the end as well: "bank" is not in "bankable".
        pattern = regex.compile(rf"(?:{words})(?!\w)", regex.I)
        entry = _Entry(table=table, industry=industry, pattern=pattern)
        for stem in sorted(set(stems_of(words))):
            closing = BORDER if stem.endswith(END) else ""
            word = f"{BORDER}{stem.removesuffix(END)}{closing}"
            self._entries.setdefault(word, []).append(entry)


def stems_of(words: str, behind: str = "") -> Iterator[str]:
    """The word beginnings of which every match has one; a whole word ends in a blank.

    >>> sorted(stems_of(r"(?<!food )bank(?:s|ing)?|(?:home|auto) loans?|IT services|lenders?"))
    ['auto ', 'bank', 'home ', 'it services ', 'lender']
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
