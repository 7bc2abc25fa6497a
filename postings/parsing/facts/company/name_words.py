"""What the words of a name say of it, wherever it stands: how many they are, and of what kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from postings.parsing.facts.company.common_words import COMMON_WORDS
from postings.parsing.facts.company.words import (
    INSTITUTIONS,
    NO_NAMES,
    PART_WORDS,
    SOFT_PARTS,
    TOOLS,
)
from postings.parsing.matching.places import PLACES

CACHED_NAMES = 16_384
FAMILIAR = Path(__file__).with_name("familiar.tsv")
OFTEN, EVERYWHERE = 10, 30  # other employers in whose postings a phrase stands
MOST_WORDS = 6  # a phrase of more words is no longer a name
SHORT = 4  # letters; of so few capitals most are trades and tools
LONGEST_INITIALS = 5

_PART = re.compile(rf"\b{PART_WORDS}$")
_JOB = re.compile(
    r"\b(?:president|vp|svp|evp|manager|director|head of|sales|officer|chief|executive|engineer|"
    r"nurse|analyst|specialist|representative|assistant|coordinator|developer|consultant)\b"
)
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")


@lru_cache(maxsize=CACHED_NAMES)
def words_of_name(key: str, name: str) -> tuple[str, ...]:
    """All that the words of a name say."""
    return (*_spelling(key, name), *_kinds(key), *_edges(key.split()))


@lru_cache(maxsize=CACHED_NAMES)
def kind_of_words(key: str, name: str) -> str:
    """One word for what the phrase looks like: what it does says more of some than of others."""
    words = key.split()
    if _JOB.search(key) or _PART.search(key):
        return "a job or department"
    if key in PLACES:
        return "a place"
    if all(word in COMMON_WORDS or word in NO_NAMES for word in words):
        return "ordinary words"
    if familiar().get(key, 0) >= OFTEN:
        return "a familiar phrase"
    if name.isupper() and len(name) <= LONGEST_INITIALS:
        return "initials"
    return "an unusual word" if len(words) == 1 else "unusual words"


def _spelling(key: str, name: str) -> Iterator[str]:
    words = key.split()
    yield f"is “{key}”"
    yield f"ends in “{words[-1]}”"
    yield f"begins with “{words[0]}”"
    yield f"has {min(len(words), MOST_WORDS)} words"
    if name.isupper():
        yield "in capitals" if len(name) > SHORT else "short, in capitals"
    if name.islower():
        yield "in small letters"
    if _INNER_CAPITAL.search(name):
        yield "with a capital inside"
    if any(letter.isdigit() for letter in name):
        yield "with a digit"
    yield from (f"joined by “{joint}”" for joint in ("and", "of") if joint in words)


@cache
def familiar() -> dict[str, int]:
    """In how many employers' postings a phrase stands that is not their own name.

    Tools, trades, towns and customers do; `make familiar` counts them.
    """
    rows = FAMILIAR.read_text(encoding="utf-8").splitlines()
    return {phrase: int(number) for phrase, number in (row.split("\t") for row in rows)}


def _familiarity(key: str) -> str:
    number = familiar().get(key, 0)
    if number >= EVERYWHERE:
        return "stands in postings of very many employers"
    if number >= OFTEN:
        return "stands in postings of many employers"
    return "stands in postings of some employers" if number else "stands in no one else's postings"


def _kinds(key: str) -> Iterator[str]:
    words = key.split()
    yield _familiarity(key)
    if key in PLACES:
        yield "a place"
    if key in TOOLS or all(word in TOOLS for word in words):
        yield "a tool or a site"
    if key in INSTITUTIONS:
        yield "an institution of no name"
    if _PART.search(key):
        yield "ends as a department or a job"
    if _JOB.search(key):
        yield "holds the words of a job"


def _edges(words: list[str]) -> Iterator[str]:
    common = [word in COMMON_WORDS for word in words]
    none = [word in NO_NAMES for word in words]
    soft = [word in SOFT_PARTS or word in NO_NAMES for word in words]
    for said, holds in (
        ("all ordinary words", all(common)),
        ("some ordinary words", any(common) and not all(common)),
        ("begins with an ordinary word", common[0]),
        ("ends in an ordinary word", common[-1]),
        ("all words that are no names", all(none)),
        ("begins with a word that is no name", none[0]),
        ("ends in a word that is no name", none[-1]),
        ("all words of departments", all(soft)),
    ):
        if holds:
            yield said
