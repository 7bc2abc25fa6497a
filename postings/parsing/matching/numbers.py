"""Amounts in running text: digits and words, ranges and bounds, with their spans (guide G6).

>>> [(a.low, a.high, a.bare) for a in find_amounts("five (5) to 7 years, at least 2, a decade+")]
[(5.0, 7.0, False), (2.0, None, False), (10.0, None, False)]
>>> [d.in_years().low for d in find_durations("18 months of sales; 2½ yrs")]
[1.5, 2.5]

A bare number has `low == high`; what a bare number means ("3 years" asks for at least 3, "20%" for
just that) is for the fact to say: `at_least()`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import regex

from postings.guide.numbers import NAMED, ONES, TENS
from postings.parsing.types import Span

FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "million": 1e6, "b": 1e9, "billion": 1e9}

# The longest first: "seventeen" before "seven".
_ONE_WORDS = "|".join(sorted(ONES, key=len, reverse=True))
_WORD = rf"\b(?:{'|'.join(NAMED)}|(?:{'|'.join(TENS)})(?:[- ](?:{_ONE_WORDS}))?|{_ONE_WORDS})\b"
# "5M", but not "5mos" or "5k's": a letter of another word is no scale.
_SCALE = r"(?:\s?(?:k|mm?|b)(?![\w'’])|\s(?:thousand|million|billion)\b)"
# Digits are ASCII: `\d` also takes those of scripts that Python's float() does not know yet.
_FRACTION = r"(?:\s?[½¼¾⅓⅔]|\s[13]/[234](?![0-9/]))"
# Commas only between groups of three: "1,2" is not twelve.
_DIGITS = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,9})"
    rf"(?:\.[0-9]{{1,3}}(?![0-9]))?{_FRACTION}?{_SCALE}?"
)
_NUMBER = rf"(?:[$£€]\s?)?(?:{_DIGITS}|[½¼¾]|{_WORD})"
# One amount, with its repetition in brackets: "five (5)", "20 percent".
_ATOM = rf"{_NUMBER}(?:\s?\(\s?(?:[$£€]?[0-9]{{1,7}}|{_WORD})\+?\s?\))?(?:\s?%|\spercent\b)?"
_UNIT = r"(?:\s?-?(?:years?|yrs?\.?|months?|mos?\b\.?|weeks?|days?|hours?))"
# Words of a lower bound, which stand before the number.
_LOW = (
    r"(?:a )?min(?:imum)?\.?(?: of)?:?|at least|at a minimum(?: of)?|over|more than"
    r"|greater than|above"
    r"|(?:no|not) (?:less|fewer) than|in excess of|from|start(?:ing|s) at|upwards of"
)
# Words of an upper bound; "no more than" must not be read as "more than".
_HIGH = (
    r"up to"
    r"|(?:no |not )?more than(?<=no(?:t)? more than)|less than|fewer than|under|below"
    r"|max(?:imum)?\.?(?: of)?:?|at most|as much as"
    r"|(?:not|never) (?:to )?exceed(?:ing)?"
)
# A lower bound behind the number: "5+", "5 years or more".
_MORE = (
    r"\s?\+"
    rf"|{_UNIT}?[ -]plus(?=\s(?:years?|yrs?|months?)\b|[,.;)]|$)"
    rf"|{_UNIT}?,? (?:or|and|&) (?:more|greater|above|over|higher|up|beyond)\b"
    rf"|{_UNIT},? (?:at )?(?:a )?min(?:imum)?\b"
)
# "5 years or less", "10 or fewer".
_LESS = rf"{_UNIT}? (?:or|and) (?:less|fewer|under|below)\b"
# Only with "between" before it: else "5 and 7" are two amounts.
_AND = r"\s(?:and|to|&|-|–)\s"
_TO = r"(?:\s?(?:-|–|—|−|~|to|thru|through)\s?|\sor\s|\s?/\smax\s|(?<=%)(?=[0-9]))"  # "60%70%"
# The upper bound first: "no more than 5" holds "more than 5".
_BOUND = rf"(?P<high>\b(?:{_HIGH})\s|[<≤]=?\s?)|(?P<low>\b(?:{_LOW})\s|[>≥]=?\s?)|[~≈]"
_RANGE = rf"(?P<unit>{_UNIT}?)(?(between){_AND}|{_TO})(?P<second>{_ATOM})"
_BEGIN = (
    # No part of a longer number, name or path; "sales.5 years" is two sentences glued together.
    r"(?:(?<![\w.,$£€/])|(?<=[a-z]{4}\.)(?=[0-9]))"
    # A dash before it opens a line or joins a range: no number is negative here.
    r"(?:(?<!-)|(?<=(?<![^\n])-))"
)
_AMOUNT = regex.compile(
    rf"(?P<between>\bbetween )?(?:{_BOUND})?{_BEGIN}(?P<first>{_ATOM})(?P<plus>\s?\+(?=\s?[-–—]))?"
    rf"(?:{_RANGE})?(?:(?P<less>{_LESS})|(?P<more>{_MORE}))?",
    regex.I,
)
# "5 solid years": an adjective before the unit.
_QUALITY = r"additional|full|solid|continuous|recent|relevant|progressive|verifiable"
# "five (5) years", "5-year", "(5) years'": brackets and dashes may come between.
_UNIT_AFTER = regex.compile(
    r"\)?(?:\s?\([0-9]{1,2}\+?(?:\s?[-–]\s?[0-9]{1,2})?\+?\))?\s?[-–]?\s?\(?"
    rf"(?:(?:{_QUALITY})\s)?(?P<unit>years?|yrs?|months?|mos?|weeks?|wks?|days?)"
    r"(?![\w])\)?['’]?s?",
    regex.I,
)
# "5 years or more" and "a decade" hold their unit.
_UNIT_INSIDE = regex.compile(rf"{_UNIT}|decades?", regex.I)
_UNIT_WORD = regex.compile(
    r"year|yr|month|\bmos?\b|week|wk|day|decade|hour|(?<=[0-9])mos?\b", regex.I
)
_NUMBER_START = regex.compile(rf"[0-9½¼¾]|\b(?:{'|'.join((*NAMED, *TENS))}|{_ONE_WORDS})", regex.I)
# How far from its unit a number stands, how long the words of a bound before a number are, and
# how far behind the unit its range goes on: characters.
BEFORE_UNIT, BEFORE_NUMBER, BEHIND_UNIT = 80, 40, 80
_PERCENT_END = regex.compile(r"\s?(?:%|percent)$")
# "2½", "2 1/2"; a "½" alone is looked up as words are.
_VALUE = regex.compile(
    r"(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)(?:\s?(?P<fraction>[½¼¾⅓⅔]|[13]/[234]))?", regex.I
)
_SCALED = regex.compile(r"[0-9]\s?(?P<scale>k|mm?|b|thousand|million|billion)\b", regex.I)
TIMEOUT_SECONDS = 2.0  # the patterns are bounded; this is the net below them


class Unit(StrEnum):
    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


_PER_YEAR = {Unit.YEAR: 1, Unit.MONTH: 12, Unit.WEEK: 52, Unit.DAY: 365}


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One amount: `low` None has no lower bound, `high` None no upper one."""

    span: Span
    low: float | None
    high: float | None
    bare: bool
    unit: Unit | None = None

    def at_least(self) -> Amount:
        """The amount as a demand: a bare 3 asks for 3 or more."""
        # Guide G6: for experience a bare N is a minimum.
        return replace(self, high=None, bare=False) if self.bare else self

    def in_years(self) -> Amount:
        # Months are fractions of a year (guide G6).
        factor = _PER_YEAR[self.unit or Unit.YEAR]
        return replace(
            self, low=_scaled(self.low, factor), high=_scaled(self.high, factor), unit=Unit.YEAR
        )


def find_amounts(text: str, start: int = 0, end: int | None = None) -> tuple[Amount, ...]:
    """Every amount of a stretch, money signs and scales applied ("160-215K")."""
    matches = _AMOUNT.finditer(
        text, start, len(text) if end is None else end, timeout=TIMEOUT_SECONDS
    )
    return tuple(_amount(match) for match in matches)


def find_durations(text: str, start: int = 0, end: int | None = None) -> tuple[Amount, ...]:
    """Amounts that a unit of time follows; the span includes the unit."""
    return tuple(durations(text, start, len(text) if end is None else end))


def durations(text: str, start: int, end: int) -> Iterator[Amount]:
    """The same one by one, for those who need the first."""
    for window in _windows(text, start, end):
        yield from _durations(text, *window)


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches around the units of time that a number stands before."""
    # Windows that touch are read as one, so that no amount is cut.
    first, last = start, start
    for unit in _UNIT_WORD.finditer(text, start, end):
        # "The years ahead" have no number: the long pattern is spared.
        number = _NUMBER_START.search(text, max(start, unit.start() - BEFORE_UNIT), unit.end())
        if number is None:
            continue
        opening = max(start, number.start() - BEFORE_NUMBER)
        if opening > last:
            yield first, last
            first = opening
        last = min(end, unit.end() + BEHIND_UNIT)
    yield first, last


def _durations(text: str, start: int, end: int) -> Iterator[Amount]:
    for match in _AMOUNT.finditer(text, start, end, timeout=TIMEOUT_SECONDS):
        amount = _amount(match)
        after = _UNIT_AFTER.match(text, amount.span.end, end)
        inside = _UNIT_INSIDE.search(match[0])
        # "5 regions": an amount of something else.
        if after is None and inside is None:
            continue
        unit = _unit(after["unit"] if after else inside[0] if inside else "")
        stop = after.end() if after else amount.span.end
        yield replace(amount, unit=unit, span=Span(start=amount.span.start, end=stop))


def _amount(match: regex.Match[str]) -> Amount:
    span = Span(start=match.start(), end=match.end())
    first, second = match["first"], match["second"]
    # "160-215K" are thousands both.
    low = _value(first, scale_from=second)
    high = _value(second) if second else low
    if match["high"] or match["less"]:
        return Amount(span=span, low=None, high=high, bare=False)
    # "From 5 to 7" is closed, "10-12+" open (guide G6).
    if match["more"] or match["plus"] or (match["low"] and not second):
        return Amount(span=span, low=low, high=None, bare=False)
    # Some write "10 to 8".
    return Amount(span=span, low=min(low, high), high=max(low, high), bare=second is None)


def _value(atom: str, *, scale_from: str | None = None) -> float:
    """The number of one atom; where word and digit disagree, the digit wins (guide G6)."""
    # Its own scale goes before that of the range's end.
    scale = _SCALED.search(atom) or _SCALED.search(scale_from or "")
    factor = SCALES[scale["scale"].casefold()] if scale else 1.0
    digits = _VALUE.search(atom)
    if digits:
        return (float(digits["digits"].replace(",", "")) + _fraction(digits["fraction"])) * factor
    return _word_value(atom.casefold())


def _fraction(text: str | None) -> float:
    if not text:
        return 0.0
    if text in FRACTIONS:
        return FRACTIONS[text]
    numerator, denominator = text.split("/")
    return int(numerator) / int(denominator)


def _word_value(atom: str) -> float:
    key = _PERCENT_END.sub("", atom.strip())
    if key in NAMED or key in FRACTIONS:
        return NAMED.get(key, FRACTIONS.get(key, 0.0))
    return float(
        sum(TENS.get(part, ONES.get(part, 0)) for part in key.replace("-", " ").split(" "))
    )


def _unit(word: str) -> Unit:
    letters = word.strip(" -.").casefold()
    # "da" for days: "d" alone is a "decade", which is ten years.
    starts = {"m": Unit.MONTH, "w": Unit.WEEK, "da": Unit.DAY}
    return next((unit for start, unit in starts.items() if letters.startswith(start)), Unit.YEAR)


def _scaled(value: float | None, factor: int) -> float | None:
    # Two decimals: 7 months are 0.58 years.
    return None if value is None else round(value / factor, 2)
