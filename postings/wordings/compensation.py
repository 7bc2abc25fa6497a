"""Pay in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.currencies import CURRENCIES
from postings.guide.pay import PAY_BASIS, PAY_PERIOD
from postings.words.phrases import Part

SIGNS = {code: signs[0] for code, signs in CURRENCIES.items() if signs and len(signs[0]) == 1}
ON_TOP = {"commission": "Commission", "bonus": "Bonus", "equity": "Equity"}


def parts(value: Value) -> Iterator[Part]:
    if amount := pay(value):
        yield "min", amount
    if ote := amounts(value.get("ote_min"), value.get("ote_max"), value.get("currency")):
        yield "ote_min", f"OTE {ote}"
    for name, label in ON_TOP.items():
        if value.get(name):
            yield name, label
    if value.get("incentive"):
        yield "incentive", "Long-term incentive"


def pay(value: Value) -> str:
    """The amount with its period and basis; on-target earnings alone are called OTE.

    >>> pay({"min": 120000, "max": 150000, "currency": "USD", "period": "year", "basis": "base"})
    '$120,000–$150,000 a year, base'
    >>> pay({"min": 240000, "max": 240000, "currency": "USD", "period": "year", "basis": "ote"})
    'OTE $240,000 a year'
    """
    stated = amounts(value.get("min"), value.get("max"), value.get("currency"))
    if not stated:
        return ""
    words = f"{stated} {PAY_PERIOD.get(value.get('period') or '', '')}".strip()
    if value.get("basis") == "ote":
        return f"OTE {words}"
    basis = PAY_BASIS.get(value.get("basis") or "", "")
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
