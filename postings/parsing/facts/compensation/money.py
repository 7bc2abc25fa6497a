"""Sums of money in running text: ranges, scales, currencies and bounds, with their spans.

>>> [(s.low, s.high, s.currency) for s in find_sums("160-215K, £38,000, $131,325$154,500 USD")]
[(160000.0, 215000.0, None), (38000.0, 38000.0, 'GBP'), (131325.0, 154500.0, 'USD')]
>>> [(s.low, s.high) for s in find_sums("up to $90k; from $27.50 per hour; $65,000+; 401(k)")]
[(None, 90000.0), (27.5, None), (65000.0, None)]

A number counts as money if a currency or a "k" stands at it, if a unit of pay follows ("50/hr"), or
if a label of pay stands right before it ("Salary: 45,000"). What the money is, is not said here.
Currencies, glued ranges and European separators are why `numbers.find_amounts` does not serve.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.guide.currencies import CURRENCIES, SIGNS
from postings.parsing.facts.compensation.money_table import (
    ANCHOR,
    ENDS_SUM,
    GROUPED,
    HIGH,
    HOURLY,
    LOW,
    MASKED,
    OTHER_UNIT,
    PAY_LABEL,
    PAY_SENTENCE,
    PAY_UNIT,
    RANGE_OPENER,
    SCALES,
    SUM,
)
from postings.parsing.types import Span

SCALE_BELOW = (
    1_000  # "160-215K": a first number without its own scale below this takes the second's
)
WINDOW = 60  # characters around an anchor: the longest written range fits
LONGEST_NUMBER = 24  # "$1,250,000.00" and more
LOOK_BACK = 80  # characters before a sum: "starting annual base salary of"
MAX_SUMS = 200  # no real posting has so many; bounds a hostile one
MIN_DIGITS = 5  # of a number that only a label makes money: "Salary: 45,000"
# A window may not begin in the middle of "$118,250".
_IN_NUMBER = frozenset("0123456789,.$£€")
_PLANS = frozenset({"401", "403", "529"})  # "401k"
# A sign or a code is enough to make a number money.
_ATOMS = ("sign1", "sign2", "code1", "code2")
_SPACE_AND_SEPARATORS = regex.compile(r"[,’'\s]")
_DIGIT = regex.compile(r"[0-9]")
# Of the two libraries `re` is ten times faster where all that is sought is one of some characters.
_SIGN_OR_DIGIT = re.compile(r"[$£€₹₱0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """One sum or range: `low` None has no lower bound, `high` None no upper one."""

    span: Span
    low: float | None
    high: float | None
    # None where only a "k" or a label says that it is money: "Base: 95-110k".
    currency: str | None

    @property
    def size(self) -> float:
        return self.high or self.low or 0.0


def find_sums(text: str) -> tuple[Sum, ...]:
    """Every sum of the text, in order."""
    found: list[Sum] = []
    for start, end in _windows(text):
        for match in SUM.finditer(text, start, end):
            found += _sums(text, match)
            if len(found) >= MAX_SUMS:
                return tuple(found)
    return tuple(found)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches around signs, codes, scales and labels; numbers far from them are no money."""
    start, end = 0, -1
    marks = (ANCHOR.match(text, mark.start()) for mark in _SIGN_OR_DIGIT.finditer(text))
    for anchor in filter(None, marks):
        if anchor.start() - WINDOW > end:
            if end > start:
                yield start, end
            start = _word_start(text, max(0, end, anchor.start() - WINDOW))
        end = _word_start(text, min(len(text), anchor.end() + WINDOW))
    if end > start:
        yield start, end


def _word_start(text: str, offset: int) -> int:
    """The next offset that does not cut a number."""
    limit = min(len(text), offset + LONGEST_NUMBER)
    while 0 < offset < limit and text[offset - 1] in _IN_NUMBER:
        offset += 1
    return offset


def _sums(text: str, match: regex.Match[str]) -> Iterator[Sum]:
    """One sum, or two where "and" joins what is no range."""
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if not _is_money(text, match, before):
        return
    currency = _currency(match)
    first, second = _values(match)
    masked = MASKED.match(text, _span(match, 1, 1).end)
    if second is None or (masked and second < first):
        low, high = _bounds(first, before, bool(match["plus"] or masked))
        yield Sum(span=_span(match, 1, 1), low=low, high=high, currency=currency)
    # "$90,000 base and $40,000 bonus" are two sums; so is a "range" that falls.
    elif (match["and"] and not RANGE_OPENER.search(before)) or second < first:
        yield Sum(span=_span(match, 1, 1), low=first, high=first, currency=currency)
        yield Sum(span=_span(match, 2, 2), low=second, high=second, currency=currency)
    else:
        # A plus behind a range opens nothing: "A - B++" ends at B (guide D53).
        yield Sum(span=_span(match, 1, 2), low=first, high=second, currency=currency)


def _is_money(text: str, match: regex.Match[str], before: str) -> bool:
    if any(match[name] for name in _ATOMS):
        return True
    end = match.end()
    # "Salary review in 10 months", "401k": numbers of other things.
    if OTHER_UNIT.match(text, end) or match["number1"] in _PLANS:
        return False
    scales = (match["scale1"] or "") + (match["scale2"] or "")
    # "95-110k" needs no sign; "45 million" without one may be customers.
    if scales.strip().casefold().startswith("k"):
        return True
    if not scales and (PAY_UNIT.search(match[0]) or PAY_UNIT.match(text, end)):
        return True
    return _is_pay_without_sign(text, match, before)


def _is_pay_without_sign(text: str, match: regex.Match[str], before: str) -> bool:
    """ "Our wages: 47,500", "the base salary range for this role is 230,000 - 260,000"."""
    numbers = [match[name] for name in ("number1", "number2") if match[name]]
    # Behind "Salary:" a short number may be a grade or a clock time.
    long_enough = any(len(_DIGIT.findall(number)) >= MIN_DIGITS for number in numbers)
    if PAY_LABEL.search(before):
        cents = all(number[-3:-2] == "." for number in numbers)
        return long_enough or (cents and bool(HOURLY.search(before)))
    grouped = all(GROUPED.fullmatch(number) for number in numbers)
    return grouped and bool(PAY_SENTENCE.search(before) and ENDS_SUM.match(text, match.end()))


def _values(match: regex.Match[str]) -> tuple[float, float | None]:
    first = _plain(match["number1"])
    second = _plain(match["number2"]) if match["number2"] else None
    scale1, scale2 = _scale(match["scale1"], first), _scale(match["scale2"], second)
    if second is None:
        return first * scale1, None
    # "160-215K": the letter is written once for both (guide 10).
    if scale1 == 1.0 and scale2 > 1.0 and first < SCALE_BELOW:
        scale1 = scale2
    if scale2 == 1.0 and scale1 > 1.0 and second < SCALE_BELOW:
        scale2 = scale1
    if scale1 == scale2 == 1.0 and first < SCALE_BELOW and second >= 10 * SCALE_BELOW:
        scale1 = 1e3  # "$90-110,000"
    return first * scale1, second * scale2


def _plain(number: str) -> float:
    """The value of digits with separators.

    >>> _plain("60.000"), _plain("17.02"), _plain("1,200.50"), _plain("45 000")
    (60000.0, 17.02, 1200.5, 45000.0)
    """
    number = _SPACE_AND_SEPARATORS.sub("", number)
    whole, dot, rest = number.partition(".")
    # Three digits behind a point are European thousands, two are cents.
    if dot and len(rest.replace(".", "")) % 3 == 0:
        return float(whole + rest.replace(".", ""))
    return float(number)


def _scale(word: str | None, number: float | None) -> float:
    """What the letter multiplies by; "$68,000k" has its thousands already."""
    letters = (word or "").strip().casefold()
    if letters == "k" and number is not None and number >= SCALE_BELOW:
        return 1.0
    if letters == "thousand":
        return 1e3
    return SCALES.get(letters[:1], 1.0)


def _bounds(value: float, before: str, plus: bool) -> tuple[float | None, float | None]:
    # "Up to" wins over a "from" farther left: it stands right before the sum.
    if HIGH.search(before):
        return None, value
    return (value, None) if plus or LOW.search(before) else (value, value)


def _currency(match: regex.Match[str]) -> str | None:
    """The code where one is written, else what the sign stands for; "$" is USD (guide 10)."""
    # "$98,000 CAD": the code is surer than the sign.
    for name in ("code2", "code1", "sign1", "sign2"):
        letters = _folded(match[name]).strip("$£€").upper()
        if letters in CURRENCIES:
            return letters
    for name in _ATOMS:
        if (written := _folded(match[name])) in SIGNS:
            return SIGNS[written]
    return None


def _folded(written: str | None) -> str:
    return "".join((written or "").split()).casefold()


def _span(match: regex.Match[str], first: int, last: int) -> Span:
    start = match.start(f"sign{first}") if match[f"sign{first}"] else match.start(f"number{first}")
    names = (f"code{last}", f"scale{last}", f"number{last}")
    return Span(start=start, end=max(match.end(name) for name in names))
