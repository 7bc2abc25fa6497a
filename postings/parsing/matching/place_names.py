"""The names of places in a text: towns, regions (states, provinces, counties) and countries.

>>> [(n.span.of("Offices in Reno, NV and the U.S."), n.kind.value) for n in
...  place_names("Offices in Reno, NV and the U.S.")]
[('Reno', 'town'), ('NV', 'region'), ('U.S.', 'country')]

One pass over the words with a capital letter. A name may be several things: "New York" is a town
and a region, and what stands beside it decides (`postings.parsing.facts.location.mentions`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from postings.guide.countries import COUNTRIES
from postings.guide.states import CODES, REGIONS
from postings.parsing.matching.gazetteer import Town, folded, most_words, town
from postings.parsing.types import Span

REMEMBERED = 8192  # names; those of many postings are the same
CACHED_TEXTS = 4  # the facts of one posting read the same text
# Where a name may begin: a word with a capital letter. Simple, for it runs over the whole text.
_CAPITAL = re.compile(r"\b[A-ZÀ-ÞĆČĐŁŚŠŻŽ][^\W\d_]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]{2,})?")
# What may stand within a name: "St. Louis", "Stoke-on-Trent".
_WITHIN = re.compile(r"\.? |-")
_LETTERS = re.compile(r"(?:[A-Z]\.){2,}")  # "U.S.A."
# The states whose name is rather that of a town: "New York" alone is the city.
TOWNS_FIRST = frozenset({"new york"})


class PlaceKind(StrEnum):
    """What a name is where nothing beside it says otherwise."""

    TOWN = "town"
    REGION = "region"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that the tables know of a name."""

    kind: PlaceKind
    town: Town | None = None
    region: str | None = None  # the code of a state, or the name of a county
    country: str | None = None  # the code
    is_code: bool = False  # two letters, which alone are no place


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """A name in the text."""

    span: Span
    known: Known

    @property
    def kind(self) -> PlaceKind:
        return self.known.kind


@lru_cache(maxsize=CACHED_TEXTS)
def place_names(text: str) -> tuple[PlaceName, ...]:
    """Every name of a place, the longest where several begin at one word, in order."""
    found: list[PlaceName] = []
    end = 0
    for match in _CAPITAL.finditer(text):
        words = _most_words(match[0])
        # Most words begin no name. Within the name before: "York" of "New York".
        if words and match.start() >= end:
            name = _longest(text, match, words)
            if name and text[name.span.start - 1 : name.span.start] != "@":
                found.append(name)
                end = name.span.end
    return tuple(found)


def _longest(text: str, match: re.Match[str], words: int) -> PlaceName | None:
    start = match.start()
    for end in reversed(_ends(text, match, words)):
        if known := known_name(text[start:end]):
            return _name(start, end, known)
    return None


def _ends(text: str, match: re.Match[str], words: int) -> list[int]:
    """Where the first word ends, and each that follows it within a name."""
    if letters := _LETTERS.match(text, match.start()):
        return [letters.end()]
    ends = [match.end()]
    if word := _WORD.match(text, match.start()):
        ends.append(word.end())
    while len(ends) <= words and (gap := _WITHIN.match(text, ends[-1])):
        word = _WORD.match(text, gap.end())
        if word is None:
            break
        ends.append(word.end())
    return ends


def _name(start: int, end: int, known: Known) -> PlaceName:
    return PlaceName(span=Span(start=start, end=end), known=known)


@lru_cache(maxsize=REMEMBERED)
def _most_words(word: str) -> int:
    """How many words a name that begins so may have; 0 where none does."""
    key = folded(word)
    longest = max(most_words(_opening(key)), _FIRST_WORDS.get(key, 0))
    # A single letter may begin "U.S."
    return longest if longest > 1 else int(len(word) == 1 or known_name(word) is not None)


def _opening(key: str) -> str:
    # Shortened within a name alone.
    return {"saint": "st", "fort": "ft", "mount": "mt"}.get(key, key)


@lru_cache(maxsize=REMEMBERED)
def known_name(name: str) -> Known | None:
    """What a name is, as it is written; None where no table knows it."""
    key = name.casefold().replace("’", "'")
    code = name.replace(".", "")
    if code in CODES:
        return Known(kind=PlaceKind.REGION, region=code, is_code=True)
    # "us" is a word, "US" a country.
    country = COUNTRIES.get(key) if len(key) > 3 or name.isupper() else None
    region = REGIONS.get(key)
    found = town(name) if len(key) > 2 or name.isupper() else None
    if region and key not in TOWNS_FIRST:
        return Known(kind=PlaceKind.REGION, town=found, region=region, country=country)
    if country:
        return Known(kind=PlaceKind.COUNTRY, town=found, country=country)
    if found or region:
        return Known(kind=PlaceKind.TOWN, town=found, region=region)
    return None


def _first_words() -> dict[str, int]:
    first: dict[str, int] = {}
    for name in (*REGIONS, *COUNTRIES):
        words = folded(name).split()
        first[words[0]] = max(first.get(words[0], 1), len(words))
    return first


_FIRST_WORDS = _first_words()
