"""For how long a sum is paid: the unit that is written, or what its size says (decision D17)."""

from __future__ import annotations

from postings.parsing.facts.compensation.money import Sum
from postings.parsing.facts.compensation.table import (
    HOUR,
    HOUR_BELOW,
    PERIODS,
    PLAUSIBLE,
    YEAR,
    YEAR_FROM,
)


def period_in(words: str, *, last: bool = False) -> str | None:
    found = list(PERIODS.finditer(words))
    if not found:
        return None
    return (found[-1] if last else found[0]).lastgroup


def fits(money: Sum, period: str) -> bool:
    low, high = PLAUSIBLE[period]
    # Both ends must fit: $20 to $4,000 is no pay by the hour.
    return all(low <= bound <= high for bound in (money.low, money.high) if bound is not None)


def period_by_size(money: Sum) -> str | None:
    """Decision D17.

    >>> from postings.parsing.types import Span
    >>> print(period_by_size(Sum(span=Span(start=0, end=1), low=18.0, high=22.0, currency=None)))
    hour
    """
    # Between the two sizes it may be a month or a week: no guess (guide G5).
    if money.size >= YEAR_FROM:
        return YEAR
    return HOUR if money.size < HOUR_BELOW and fits(money, HOUR) else None
