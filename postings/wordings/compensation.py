"""Pay in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.currencies import CURRENCIES
from postings.guide.pay import PAY_BASIS, PAY_PERIOD
from postings.values.compensation import Compensation
from postings.words.phrases import Part

SIGNS = {code: signs[0] for code, signs in CURRENCIES.items() if signs and len(signs[0]) == 1}


def parts(value: Compensation) -> Iterator[Part]:
    if amount := pay(value):
        yield "min", amount
    if ote := amounts(value.ote_min, value.ote_max, value.currency):
        yield "ote_min", f"OTE {ote}"
    if value.commission:
        yield "commission", "Commission"
    if value.bonus:
        yield "bonus", "Bonus"
    if value.equity:
        yield "equity", "Equity"
    if value.incentive:
        yield "incentive", "Long-term incentive"


def pay(value: Compensation) -> str:
    """The amount with its period and basis; on-target earnings alone are called OTE.

    >>> pay(Compensation(min=27, max=31, currency="USD", period="hour", basis="base"))
    '$27–$31 an hour, base'
    >>> pay(Compensation(min=240_000, max=240_000, currency="USD", period="year", basis="ote"))
    'OTE $240,000 a year'
    """
    stated = amounts(value.min, value.max, value.currency)
    if not stated:
        return ""
    words = f"{stated} {PAY_PERIOD.get(value.period or '', '')}".strip()
    if value.basis == "ote":
        return f"OTE {words}"
    basis = PAY_BASIS.get(value.basis or "", "")
    return f"{words}, {basis}" if basis else words


def amounts(low: float | None, high: float | None, currency: str | None) -> str:
    """A sum or a range; a bound that is missing is said.

    >>> amounts(27.5, None, "USD"), amounts(None, 39000, "GBP"), amounts(80000, 90000, "CAD")
    ('$27.50+', 'up to £39,000', '80,000–90,000 CAD')
    """
    sign = SIGNS.get(currency or "", "")
    code = f" {currency}" if currency and not sign else ""
    if low is None:
        return "" if high is None else f"up to {sign}{number(high)}{code}"
    if high is None:
        return f"{sign}{number(low)}+{code}"
    if low == high:
        return f"{sign}{number(low)}{code}"
    return f"{sign}{number(low)}–{sign}{number(high)}{code}"


def number(amount: float) -> str:
    """Cents only where there are some.

    >>> number(120000.0), number(17.5)
    ('120,000', '17.50')
    """
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
