"""The towns of the world by name: where they are, and how many people live there.

>>> [f"{place.country}.{place.region}" for place in town("Reno").places[:2]]
['US.NV', 'US.TX']
>>> town("St. Louis").places[0].region, town("Larkville")
('MO', None)
>>> town("Reading").is_word, town("reading") is town("Reading")
(True, True)

The table is written by `make gazetteer` from GeoNames (CC BY 4.0). It is read when the first
posting asks for a town.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("towns.tsv")
# Letters that do not fall apart into one of the alphabet and a mark.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "’": "'", "-": " ", ".": ""})
_SHORT = {"saint": "st", "fort": "ft", "mount": "mt"}
# From when on a town without its state is unmistakable: so many people (in thousands), and so many
# times those of the next largest town of the name, wherever that is. Reno is; Columbus is not.
LEAST_PEOPLE = 50
TIMES_LARGER = 5
REMEMBERED = 4096  # names; those of many postings are the same


@dataclass(frozen=True, slots=True, kw_only=True)
class TownPlace:
    """Where one town of a name is."""

    country: str  # the code
    region: str | None  # of the United States, the code
    people: int  # in thousands


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """All towns of one name, the largest first."""

    places: tuple[TownPlace, ...]
    is_word: bool  # "reading" is written in lower case, too

    def is_in(self, *, region: str | None = None, country: str | None = None) -> bool:
        """Whether one of the towns is there."""
        return any(
            (region is None or place.region == region)
            and (country is None or place.country == country)
            for place in self.places
        )


def folded(name: str) -> str:
    """A name as the table writes it.

    >>> folded("Saint-Étienne"), folded("FORT WORTH"), folded("Coeur d’Alene"), folded("Mount")
    ('st etienne', 'ft worth', "coeur d'alene", 'mount')
    """
    # Most names are one plain word.
    if name.isascii() and name.isalpha():
        return name.lower()
    lower = name.casefold().translate(_LETTERS)
    if not lower.isascii():
        letters = unicodedata.normalize("NFD", lower)
        lower = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = lower.split()
    return " ".join([*(_SHORT.get(word, word) for word in words[:-1]), *words[-1:]])


def town(name: str) -> Town | None:
    """The towns of this name; None where the table has none."""
    return _town(folded(name))


def likely_state(name: str, country: str | None = None) -> str | None:
    """The state of the United States that a town without one is in, where that is unmistakable.

    >>> likely_state("Reno"), likely_state("Columbus"), likely_state("London")
    ('NV', None, None)
    >>> likely_state("Birmingham"), likely_state("Birmingham", "US")
    (None, 'AL')
    """
    found = town(name)
    if found is None or found.is_word:
        return None
    places = [place for place in found.places if country in (None, place.country)]
    people = [place.people for place in places] + [0]
    clear = people[0] >= LEAST_PEOPLE and people[0] >= TIMES_LARGER * people[1]
    return places[0].region if clear else None


def most_words(first: str) -> int:
    """How many words the longest name has that begins with this one; `first` is folded."""
    return _longest().get(first, 1)


@lru_cache(maxsize=REMEMBERED)
def _town(key: str) -> Town | None:
    row = _rows().get(key)
    if row is None:
        return None
    places, _, word = row.partition("\t")
    return Town(places=tuple(map(_place, places.split(","))), is_word=bool(word))


def _place(written: str) -> TownPlace:
    where, people = written.split(":")
    country, _, region = where.partition(".")
    return TownPlace(country=country, region=region or None, people=int(people))


@cache
def _rows() -> dict[str, str]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if not line.startswith("#"))
    return {name: row for name, _, row in rows}


@cache
def _longest() -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in _rows():
        if " " in name:
            words = name.split()
            longest[words[0]] = max(longest.get(words[0], 1), len(words))
    return longest
