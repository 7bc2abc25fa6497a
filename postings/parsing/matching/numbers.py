"""Amounts in running text: digits and words, ranges and bounds, with their spans (guide G6).

>>> [(a.low, a.high, a.bare) for a in find_amounts("five (5) to 7 years, at least 2, a decade+")]
[(5.0, 7.0, False), (2.0, None, False), (10.0, None, False)]

A bare number has `low == high`; what a bare number means ("3 years" asks for at least 3, "20%" for
just that) is for the fact to say: `at_least()`. How long something lasts is read by `durations`.
"""

from __future__ import annotations

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
NUMBER_START = rf"[0-9½¼¾]|\b(?:{'|'.join((*NAMED, *TENS))}|{_ONE_WORDS})"
# "5M", but not "5mos" or "5k's": a letter of another word is no scale.
_SCALE = r"(?:\s?(?:k|mm?|b)(?![\w'’])|\s(?:thousand|million|billion)\b)"
# "2½", "2 1/2", "2-1/2", "two and a half".
_FRACTION = r"(?:\s?[½¼¾⅓⅔]|[\s-][13]/[234](?![0-9/]))"
_HALF = r"(?:\sand\s(?:an?|one)[\s-]half)"
# Digits are ASCII: `plain_marks` has made those of other scripts so.
# Commas only between groups of three: "1,2" is not twelve.
_DIGITS = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,9})"
    rf"(?:\.[0-9]{{1,3}}(?![0-9]))?{_FRACTION}?{_SCALE}?"
)
_NUMBER = rf"(?:[$£€]\s?)?(?:{_DIGITS}|[½¼¾]|{_WORD}){_HALF}?"
# One amount, with its repetition in brackets: "five (5)", "20 percent".
_ATOM = rf"{_NUMBER}(?:\s?\(\s?(?:[$£€]?[0-9]{{1,7}}|{_WORD})\+?\s?\))?(?:\s?%|[\s-]percent\b)?"
UNIT = (
    r"(?:\s?-?(?:years?|yrs?\.?|months?|mos?\b\.?|weeks?|wks?\b\.?|days?|hours?|hrs?\b\.?)"
    r"(?:\(s\))?['’]?)"
)
# Words of a lower bound, which stand before the number.
LOW = (
    r"(?:a )?min(?:imum)?\.?(?: of)?:?|at least|at a minimum(?: of)?|over|more than"
    r"|greater than|above|no fewer than"
    r"|(?:no|not) (?:less|fewer) than|in excess of|from|start(?:ing|s) at|upwards of"
)
# Words of an upper bound; "no more than" must not be read as "more than".
HIGH = (
    r"up to"
    r"|(?:no |not )?more than(?<=no(?:t)? more than)|less than|fewer than|under|below"
    r"|max(?:imum)?\.?(?: of)?:?|at most|as much as"
    r"|(?:not|never) (?:to )?exceed(?:ing)?"
)
# A minimum that is said behind a range leaves the range as it is: "2-3 years minimum".
_LEAST = rf"{UNIT},? (?:at )?(?:a )?min(?:imum)?\b"
# A lower bound behind the number: "5+", "5 years or more".
_MORE = (
    r"\s?\+"
    rf"|{UNIT}?[ -]plus(?=\s(?:years?|yrs?|months?)\b|[,.;)]|$)"
    rf"|{UNIT}?,? (?:or|and|&) (?:more|greater|above|over|higher|up|beyond|longer)\b"
)
# "5 years or less", "10 or fewer".
_LESS = rf"{UNIT}? (?:or|and) (?:less|fewer|under|below)\b|{UNIT},? (?:at )?max(?:imum)?\b"
# Only with "between" before it: else "5 and 7" are two amounts.
_AND = r"(?:\s(?:and|to|&)\s|\s?[-–—]\s?)"
# "5 years or 7" are two ways to qualify, "5 or 7 years" is a range.
_OR = r"(?(unit)(?!)|\sor\s)"
_TO = (
    r"(?:\s?(?:--?|–|—|~|-?to-?|up to|thru|through)\s?"
    rf"|{_OR}|\s?/\smax\s|(?<=%)(?=[0-9]))"  # "60%70%"
)
# The upper bound first: "no more than 5" holds "more than 5".
_BOUND = rf"(?P<high>\b(?:{HIGH})\s|[<≤]=?\s?)|(?P<low>\b(?:{LOW})\s|[>≥]=?\s?)|[~≈]"
_RANGE = (
    rf"(?P<plus>\s?\+)?(?P<unit>{UNIT})?(?(between){_AND}|{_TO})"
    rf"(?:at least\s|max\.?\s)?(?P<second>{_ATOM})"
)
_BEGIN = (
    # No part of a longer number, name or path; "sales.5 years" is two sentences glued together.
    r"(?:(?<![\w.,$£€/])|(?<=[a-z]{4}\.)(?=[0-9]))"
    # A dash before it opens a line or joins a range: no number is negative here.
    r"(?:(?<!-)|(?<=(?<![^\n])-))"
)
AMOUNT = regex.compile(
    rf"(?P<between>\bbetween )?(?:{_BOUND})?{_BEGIN}(?P<first>{_ATOM})(?:{_RANGE})?"
    rf"(?:(?P<less>{_LESS})|(?P<more>{_MORE})|(?P<least>{_LEAST}))?",
    regex.I,
)
_PERCENT_END = regex.compile(r"\s?(?:%|[\s-]?percent)$")
_HALF_END = regex.compile(rf"{_HALF}\b", regex.I)
# "2½", "2 1/2"; a "½" alone is looked up as words are.
_VALUE = regex.compile(
    r"(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)(?:[\s-]?(?P<fraction>[½¼¾⅓⅔]|[13]/[234]))?", regex.I
)
_SCALED = regex.compile(r"[0-9]\s?(?P<scale>k|mm?|b|thousand|million|billion)\b", regex.I)
TIMEOUT_SECONDS = 2.0  # the patterns are bounded; this is the net below them


class Unit(StrEnum):
    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


PER_YEAR = {Unit.YEAR: 1, Unit.MONTH: 12, Unit.WEEK: 52, Unit.DAY: 365}


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
        factor = PER_YEAR[self.unit or Unit.YEAR]
        low, high = _scaled(self.low, factor), _scaled(self.high, factor)
        return replace(self, low=low, high=high, unit=Unit.YEAR)


def _scaled(value: float | None, factor: int) -> float | None:
    # Two decimals: 7 months are 0.58 years.
    return None if value is None else round(value / factor, 2)


def find_amounts(text: str, start: int = 0, end: int | None = None) -> tuple[Amount, ...]:
    """Every amount of a stretch, money signs and scales applied ("160-215K")."""
    matches = AMOUNT.finditer(
        text, start, len(text) if end is None else end, timeout=TIMEOUT_SECONDS
    )
    return tuple(amount_of(match) for match in matches)


def amount_of(match: regex.Match[str], factors: tuple[float, float] = (1.0, 1.0)) -> Amount:
    """What a match of AMOUNT says, its two numbers times their factors."""
    span = Span(start=match.start(), end=match.end())
    first, second = match["first"], match["second"]
    # "160-215K" are thousands both.
    low = _value(first, scale_from=second) * factors[0]
    high = _value(second) * factors[1] if second else low
    if match["high"] or match["less"]:
        return Amount(span=span, low=None, high=high, bare=False)
    # "From 5 to 7" is closed, "10-12+" open (guide G6).
    is_open = (match["low"] or match["least"]) and not second
    if match["more"] or match["plus"] or is_open:
        return Amount(span=span, low=low, high=None, bare=False)
    # Some write "10 to 8".
    return Amount(span=span, low=min(low, high), high=max(low, high), bare=second is None)


def _value(atom: str, *, scale_from: str | None = None) -> float:
    """The number of one atom; where word and digit disagree, the digit wins (guide G6)."""
    # Its own scale goes before that of the range's end.
    scale = _SCALED.search(atom) or _SCALED.search(scale_from or "")
    factor = SCALES[scale["scale"].casefold()] if scale else 1.0
    half = 0.5 if _HALF_END.search(atom) else 0.0
    digits = _VALUE.search(atom)
    if digits:
        value = float(digits["digits"].replace(",", ""))
        return (value + _fraction(digits["fraction"]) + half) * factor
    return _word_value(_HALF_END.sub("", atom).casefold()) + half


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
