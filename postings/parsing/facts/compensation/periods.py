"""For how long a sum is paid: the unit that is written, or what its size says (decision D17)."""

from __future__ import annotations

from postings.parsing.facts.compensation.money import Sum
from postings.parsing.facts.compensation.table import (
    HOUR,
    HOUR_BELOW,
    NO_NAMED_PERIOD,
    PERIODS,
    PLAUSIBLE,
    PLAUSIBLE_UNNAMED,
    UNNAMED,
    YEAR,
    YEAR_FROM,
)


def period_in(words: str, *, last: bool = False) -> str | None:
    """The first or last period that is written; `UNNAMED` for one that the guide does not have."""
    found = [(hit.start(), hit.end(), hit.lastgroup or "") for hit in PERIODS.finditer(words)]
    for hit in NO_NAMED_PERIOD.finditer(words):
        # "bi-monthly" holds "monthly".
        found = [one for one in found if one[1] <= hit.start() or hit.end() <= one[0]]
        found.append((hit.start(), hit.end(), UNNAMED))
    found.sort()
    return found[-1 if last else 0][2] if found else None


def fits(money: Sum, period: str) -> bool:
    low, high = PLAUSIBLE_UNNAMED if period == UNNAMED else PLAUSIBLE[period]
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
