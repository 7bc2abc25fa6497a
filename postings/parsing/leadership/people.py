"""The words of a sentence, and which of them name people who can be led.

>>> text = "Manage 9 AEs, the sales organization, team goals and an organization of 40 people."
>>> sentence = words_of(text, 0, len(text))
>>> [sentence.words[n] for n in range(len(sentence.words)) if names_people(sentence, n)]
['aes', 'organization', 'organization']
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from postings.guide.numbers import ONES, TENS
from postings.parsing.leadership.lexicon import (
    ABOUT,
    ARTICLES,
    FUNCTION_WORDS,
    INITIALS,
    JOINTS,
    KINDS,
    MEASURES,
    NO_PARTICIPLES,
    ONE_PERSON,
    OTHER_KINDS,
    PEOPLE_BEHIND,
    QUALITIES,
    STOPS,
    TEAMS,
    TRADES,
    UNITS,
    VERBS,
)
from postings.parsing.matching.literals import BORDER
from postings.parsing.matching.word_index import Words, lowered

# "Day to day supervision": one word, in which "to" is no preposition.
_WORD = regex.compile(r"day to day|[\p{L}\p{N}](?:[\p{L}\p{N}'+-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]")
# Curly quotes and the hyphens that do not break are plain ones.
_PLAIN = str.maketrans({"’": "'", "‑": "-"})
_NUMBER = regex.compile(r"\d+\+?")
_NAMED = TRADES | ONE_PERSON
_ANY = TEAMS | UNITS | KINDS | _NAMED | INITIALS | PEOPLE_BEHIND.keys()
_NO_KIND = ARTICLES | STOPS | JOINTS | VERBS | OTHER_KINDS
SOFTWARE = frozenset({"microsoft", "ms"})  # "Microsoft Teams"
# In a line without one of them nobody is led.
ANY_PEOPLE = Words(BORDER + word + BORDER for word in _ANY)


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """The words of a sentence in small letters, marks among them, with where they stand."""

    text: str
    words: Sequence[str]
    spans: Sequence[tuple[int, int]]

    def at(self, number: int) -> str:
        """A word, or nothing before the first and behind the last."""
        return self.words[number] if 0 <= number < len(self.words) else ""

    def written(self, number: int) -> str:
        """A word as it is written."""
        return self.text[slice(*self.spans[number])]


def words_of(text: str, start: int, end: int) -> SentenceWords:
    """The words of a stretch."""
    plain = lowered(text[start:end]).translate(_PLAIN)
    matches = list(_WORD.finditer(plain))
    spans = [(start + match.start(), start + match.end()) for match in matches]
    return SentenceWords(text, [match[0] for match in matches], spans)


def names_people(sentence: SentenceWords, number: int) -> bool:
    """Whether a word stands for people: a team, a trade in the plural, "direct reports"."""
    if sentence.words[number] not in _ANY:
        return False
    word, before, after = sentence.words[number], sentence.at(number - 1), sentence.at(number + 1)
    # "Third party developers' tools", but "the reps' efforts".
    if after == "'":
        return word in TRADES and sentence.at(number + 2) in MEASURES | QUALITIES
    if word in INITIALS:
        return not sentence.written(number).isupper()  # "GMS" are no general managers
    if word in _NAMED:
        return True
    if word in KINDS:
        return not _describes(after) and (_is_kind(before) or counted_end(sentence, number) > 0)
    if word in PEOPLE_BEHIND:
        return before in PEOPLE_BEHIND[word] and not _describes(after)
    return not (_is_software(sentence, number) or _describes(after))


def _is_software(sentence: SentenceWords, number: int) -> bool:
    """ "Microsoft Teams", and "Salesforce" with its capital."""
    return sentence.at(number - 1) in SOFTWARE or sentence.written(number) == "Salesforce"


def counted_end(sentence: SentenceWords, number: int) -> int:
    """The number of the word that counts it: "organization of about 40"; 0 where none does."""
    if sentence.at(number + 1) != "of":
        return 0
    number += 2
    while sentence.at(number) in ABOUT:
        number += 1
    word = sentence.at(number)
    if not (word in ONES or word in TENS or _NUMBER.fullmatch(word)):
        return 0
    return number + (sentence.at(number + 1) in ("people", "employees"))


def _is_kind(before: str) -> bool:
    """ "Sales organization", "high-performing organization", but not "the organization"."""
    return before[:1].isalnum() and before != "of" and before not in _NO_KIND


def _describes(after: str) -> bool:
    """Whether a word behind "team" is a noun of its own: "team goals", "staff meetings"."""
    if not after[:1].isalpha() or after.endswith("ly"):
        return False
    # "A team selling software", "a team based in Ohio".
    if after.endswith(("ing", "ed")):
        return after in NO_PARTICIPLES
    return after not in FUNCTION_WORDS and after not in QUALITIES and after not in TRADES
