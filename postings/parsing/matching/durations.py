"""How long something lasts: amounts that a unit of time follows, found once a document (guide G6).

>>> [d.in_years().low for d in find_durations("18 months of sales; 2½ yrs; a year's experience")]
[1.5, 2.5, 1.0]
>>> [(d.low, d.high) for d in find_durations("6 months to 2 years; 1 year and 6 months")]
[(0.5, 2.0), (1.5, 1.5)]

Each number has its own unit (guide D40). Hours are no time of work or of waiting: none of these.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

import regex

from postings.parsing.matching.literals import BORDER
from postings.parsing.matching.numbers import (
    AMOUNT,
    LOW,
    NUMBER_START,
    PER_YEAR,
    TIMEOUT_SECONDS,
    UNIT,
    Amount,
    Unit,
    amount_of,
)
from postings.parsing.matching.word_index import CACHED_TEXTS, Words
from postings.parsing.types import Span

YEARS_A_DECADE = 10.0
# How far from its unit a number stands, how long the words of a bound before a number are, and
# how far behind the unit its range goes on: characters.
BEFORE_UNIT, BEFORE_NUMBER, BEHIND_UNIT = 80, 40, 80

# "5 solid years": an adjective before the unit.
_QUALITY = (
    r"additional|full|solid|continuous|recent|relevant|progressive|verifiable|complete"
    r"|calendar|business|whole|total|combined|successful|proven|documented"
    r"|good|full[- ]time"
)
# "five (5) years", "5-year", "(5) years'": brackets and dashes may come between.
_AGAIN = r"(?:\s?\((?P<again>[0-9]{1,2}\+?(?:\s?[-–]\s?[0-9]{1,2})?\+?)\)\+?)?"
_UNIT_AFTER = regex.compile(
    rf"\)?{_AGAIN}\s?[-–]?\s?\(?(?:(?:{_QUALITY})\s)?"
    r"(?P<unit>years?|yrs?|months?|mos?|weeks?|wks?|days?|decades?|hours?|hrs?)(?![\w])\)?['’]?s?",
    regex.I,
)
# "5 years or more" and "a decade" hold their unit.
_UNIT_INSIDE = regex.compile(rf"{UNIT}|decades?", regex.I)
_UNIT_WORDS = Words(
    (
        *("year", "yr", "month", "week", "wk", "day", "decade"),
        *(BORDER + months + BORDER for months in ("mo", "mos")),
    )
)
_NUMBER_START = regex.compile(NUMBER_START, regex.I)
_OF_ELSE = regex.compile(r"[$£€%]|percent", regex.I)
# "At least a year", "a year's experience", "a year or two of work experience", "a year and a half".
_A_BOUND = rf"(?:(?P<low>\b(?:{LOW})\s)|(?P<high>\b(?:up to|less than|under)\s))?"
_OR_TWO = r"(?:(?P<more>\s?\+|\sor\s(?:more|longer|above)|[- ]plus\b)|(?P<two>\sor\stwo\b)|\b)"
_WORK = r"(?:(?=(?P<work>(?:['’]s?)?\s(?:of\s)?(?:[\w/&-]+\s){0,4}(?:experience|exp\b))))?"
_A_YEAR = regex.compile(
    rf"{_A_BOUND}(?<![\w$£€/-])(?:a|one)\s(?:(?:full|whole|solid)\s)?(?P<unit>year|month)"
    rf"(?P<half>\sand\sa\shalf)?{_OR_TWO}{_WORK}",
    regex.I,
)
# "1 year and 6 months", "2 yrs, 6 mos".
_JOINS_MONTHS = regex.compile(r"(?:,?\s(?:and|&)|,)?\s?")
_PART = regex.compile(r"\s?(?:of (?:which|them|those|these)|must|should)\b", regex.I)


def find_durations(text: str) -> tuple[Amount, ...]:
    """The durations of a posting in text order; each span holds its unit."""
    return _found(text)[0]


def durations_within(text: str, start: int, end: int) -> Iterator[Amount]:
    """Those that stand in a stretch of a posting from their first to their last word."""
    found, starts = _found(text)
    behind = found[bisect_left(starts, start) :]
    inside = takewhile(lambda amount: amount.span.start < end, behind)
    return (amount for amount in inside if amount.span.end <= end)


@lru_cache(maxsize=CACHED_TEXTS)
def _found(text: str) -> tuple[tuple[Amount, ...], list[int]]:
    found = [amount for window in _windows(text) for amount in _durations(text, *window)]
    taken = tuple(_with_months(text, sorted(found, key=lambda amount: amount.span)))
    return taken, [amount.span.start for amount in taken]


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches around the units of time that a number stands before."""
    # Windows that touch are read as one, so that no amount is cut.
    first, last = 0, 0
    for start, end in _UNIT_WORDS.stretches_in(text):
        # "The years ahead" have no number: the long pattern is spared.
        number = _NUMBER_START.search(text, max(0, start - BEFORE_UNIT), end)
        opening = start if number is None else number.start()
        if number is None and not text.endswith(("a ", "full "), 0, opening):
            continue
        opening = max(0, opening - BEFORE_NUMBER)
        if opening > last:
            yield first, last
            first = opening
        last = min(len(text), end + BEHIND_UNIT)
    yield first, last


def _durations(text: str, start: int, end: int) -> Iterator[Amount]:
    numbered = list(_numbered(text, start, end))
    yield from numbered
    for match in _A_YEAR.finditer(text, start, end, timeout=TIMEOUT_SECONDS):
        span = Span(start=match.start(), end=match.end())
        if not any(span.overlaps(other.span) for other in numbered):
            yield from _a_year(match, span)


def _numbered(text: str, start: int, end: int) -> Iterator[Amount]:
    last = start
    for match in AMOUNT.finditer(text, start, end, timeout=TIMEOUT_SECONDS):
        # "Five to seven (5-7) years": the brackets have been read.
        if match.start() < last:
            continue
        after = _UNIT_AFTER.match(text, match.end(), end)
        inside = _UNIT_INSIDE.search(match[0])
        # "5 regions": an amount of something else.
        word = after["unit"] if after else inside[0] if inside else ""
        unit = _unit(word)
        # "$3 per month", "10% year on year": no time either.
        if unit is not None and not _OF_ELSE.search(match[0]):
            last = (after or match).end()
            yield replace(_measured(match, after, unit), span=Span(start=match.start(), end=last))


def _measured(match: regex.Match[str], after: regex.Match[str] | None, unit: Unit) -> Amount:
    """The amount in its unit; in years where its two numbers have different ones."""
    first = _unit(match["unit"] or "") or unit
    if after and after["unit"].casefold().startswith("decade"):
        amount = amount_of(match, (YEARS_A_DECADE, YEARS_A_DECADE))
    elif match["second"] and first is not unit:
        amount = amount_of(match, (1 / PER_YEAR[first], 1 / PER_YEAR[unit]))
        unit = Unit.YEAR
    else:
        amount = amount_of(match)
    again = AMOUNT.match(after["again"]) if after and after["again"] else None
    return replace(_repeated(amount, amount_of(again) if again else amount), unit=unit)


def _repeated(amount: Amount, again: Amount) -> Amount:
    """ "Five to seven (3-5) years": the digits win (guide G6), but "5" unsays no "at least"."""
    return amount if again.bare and not amount.bare else again


def _a_year(match: regex.Match[str], span: Span) -> Iterator[Amount]:
    """ "At least a year", "a year or two of experience"; "$50,000 a year" is none."""
    most = match["high"] or match["two"]
    if not (match["low"] or match["half"] or match["more"] or match["work"] or most):
        return
    low = 1.5 if match["half"] else 1.0
    high = 2.0 if match["two"] else low
    is_open = bool(match["low"] or match["more"])
    yield Amount(
        span=span,
        low=None if match["high"] else low,
        high=None if is_open else high,
        bare=not (is_open or most),
        unit=_unit(match["unit"]),
    )


def _with_months(text: str, found: Iterable[Amount]) -> Iterator[Amount]:
    """The same with "1 year and 6 months" as one amount."""
    last: Amount | None = None
    for amount in found:
        if last and _adds_months(text, last, amount):
            last = _sum(last, amount)
            continue
        if last:
            yield last
        last = amount
    if last:
        yield last


def _adds_months(text: str, years: Amount, months: Amount) -> bool:
    # "5-7 years, 6 months" are two amounts.
    one_number = years.bare or None in {years.low, years.high}
    fits = one_number and years.unit is Unit.YEAR and months.unit is Unit.MONTH and months.bare
    fits = fits and (months.low or 0) < PER_YEAR[Unit.MONTH]
    joined = _JOINS_MONTHS.fullmatch(text, years.span.end, months.span.start)
    # "2 years, 6 months of which in sales": a part of them.
    return fits and joined is not None and not _PART.match(text, months.span.end)


def _sum(years: Amount, months: Amount) -> Amount:
    more = (months.low or 0) / PER_YEAR[Unit.MONTH]
    low, high = (None if bound is None else bound + more for bound in (years.low, years.high))
    span = Span(start=years.span.start, end=months.span.end)
    return replace(years, span=span, low=low, high=high)


def _unit(word: str) -> Unit | None:
    letters = word.strip(" -.").casefold()
    # "da" for days: "d" alone is a "decade", which is ten years.
    starts = {"m": Unit.MONTH, "w": Unit.WEEK, "da": Unit.DAY, "y": Unit.YEAR, "de": Unit.YEAR}
    return next((unit for start, unit in starts.items() if letters.startswith(start)), None)
