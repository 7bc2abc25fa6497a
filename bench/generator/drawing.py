"""Drawing from tables as words are used: the row of rank k about 1 / k as often as the first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

from bench.generator.words.names import BRAND_ENDS, BRAND_FIRSTS, BRAND_SECONDS
from bench.generator.words.slots import TABLES

Row = TypeVar("Row")
# Rows of these are equally rare: names, and what stands in one posting of many.
EVEN = {
    "amenity",
    "elsewhere",
    "jargon",
    "manner",
    "rival",
    "story",
    "street_number",
    "surname",
}
# Of a capitalized gap, "{Quality}", the word is drawn under its plain name and capitalized.
_PLAIN_NAMES = {name.capitalize(): name for name in TABLES}


def random_of(*parts: object) -> Random:
    """A source of random numbers that is the same for the same parts, on every machine.

    >>> random_of(1, "text").random() == random_of(1, "text").random()
    True
    """
    return Random("/".join(map(str, parts)))  # noqa: S311 - no secret is made


def draw(random: Random, table: Sequence[Row]) -> Row:
    """A row by Zipf's law."""
    return table[int((len(table) + 1) ** random.random()) - 1]


def evenly(random: Random, table: Sequence[Row]) -> Row:
    """A row, each as likely as the others."""
    return table[int(random.random() * len(table))]


def several(random: Random, table: Sequence[Row], number: int) -> list[Row]:
    """So many different rows by Zipf's law, in the order drawn; at most half of the table."""
    rows: dict[int, Row] = {}
    size, number = len(table) + 1, min(number, len(table) // 2)
    while len(rows) < number:
        place = int(size ** random.random()) - 1
        rows[place] = table[place]
    return list(rows.values())


def coined(random: Random) -> str:
    """A product's name that nobody has heard."""
    parts = evenly(random, BRAND_FIRSTS), draw(random, BRAND_SECONDS), draw(random, BRAND_ENDS)
    return "".join(parts)


def an(words: str) -> str:
    """The words with their article.

    >>> an("Account Executive"), an("SVP of Sales"), an("Sales Manager"), an("unflappable seller")
    ('an Account Executive', 'an SVP of Sales', 'a Sales Manager', 'an unflappable seller')
    """
    first = words.partition(" ")[0]
    spelled = first.isupper() and len(first) <= 3  # "an SVP", "a VP"
    vowel = first[0] in "AEFHILMNORSX" if spelled else first[0].lower() in "aeiou"
    return f"{'an' if vowel and not first.startswith('uni') else 'a'} {words}"


class Gaps(dict[str, str]):
    """What stands in the gaps of a sentence: this posting's own words, or words that are drawn.

    The same word does not come twice in a row: nobody asks for "Excel and Excel".
    """

    __slots__ = ("_last", "_random", "_tables")

    def __init__(
        self, random: Random, own: Mapping[str, str], tables: Mapping[str, Sequence[str]]
    ) -> None:
        super().__init__(own)
        self._random = random
        self._tables = tables
        self._last: dict[str, str] = {}

    def __missing__(self, name: str) -> str:
        table = self._tables.get(name) or TABLES.get(name)
        if table is not None:
            return self._another(name, table)
        if name in _PLAIN_NAMES:
            word = self[_PLAIN_NAMES[name]]
            return word[0].upper() + word[1:]
        if name.startswith("a_"):
            return an(self[name[2:]])
        raise KeyError(name)

    def _another(self, name: str, table: Sequence[str]) -> str:
        pick = evenly if name in EVEN else draw
        last = self._last.get(name)
        word = pick(self._random, table)
        while word == last:
            word = pick(self._random, table)
        self._last[name] = word
        return word
