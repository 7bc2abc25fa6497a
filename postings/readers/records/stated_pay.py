"""Pay that a record states: amounts, currency, period, basis (guide 10, decisions D17, D18)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from postings.guide.currencies import SIGNS
from postings.guide.pay import PayBasis, Period
from postings.parsing.facts.compensation.money import Sum, find_sums
from postings.parsing.facts.compensation.periods import fits, period_by_size
from postings.parsing.types import Span
from postings.readers.records.record import Field, Given, Record
from postings.readers.types import Stated

LARGEST = 10_000_000  # more is no pay
CENTS = re.compile(r"cents?$", re.IGNORECASE)  # "min_cents": the unit stands in the name
_NUMBER = re.compile(
    r"\D{0,4}(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?P<k>k)?\D{0,4}",
    re.IGNORECASE,
)
_BARE_RANGE = re.compile(
    r"(?P<low>\d[\d,.]{0,12}k?)\s*(?:-|–|to)\s*(?P<high>\d[\d,.]{0,12}k?)", re.IGNORECASE
)
_PERIODS = {
    Period.HOUR: re.compile(r"hour|\bhr\b|\bPT1H\b", re.IGNORECASE),
    Period.DAY: re.compile(r"\bday|daily|diem|\bP1D\b", re.IGNORECASE),
    Period.BIWEEKLY: re.compile(
        r"bi-?week|fortnight|\bP2W\b|(?:two|2|other) ?weeks?", re.IGNORECASE
    ),
    Period.SEMIMONTHLY: re.compile(r"semi-?month|twice (?:a|per) month", re.IGNORECASE),
    Period.WEEK: re.compile(r"week|\bwk\b|\bP1W\b", re.IGNORECASE),
    Period.MONTH: re.compile(r"month|\bP1M\b", re.IGNORECASE),
    Period.YEAR: re.compile(r"year|annual|annum|\byr\b|\bp\.?a\b|\bP1Y\b", re.IGNORECASE),
}
_OTHER_PERIOD = re.compile(r"bi-?month|semi-?(?:annual|week|year)|quarter", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]{3}")
_NOWHERE = Span(start=0, end=0)


@dataclass(frozen=True, slots=True)
class _Bound:
    amount: float
    name: str


@dataclass(frozen=True, slots=True)
class _Offer:
    low: _Bound | None
    high: _Bound | None
    currency: Given | None = None
    period: Given | None = None


def compensation(record: Record) -> Stated | None:
    """The pay that is stated, or None where it is no pay, as "negotiable" or 0."""
    offer = _by_bounds(record) or _by_words(record)
    if offer is None:
        return None
    bounds = {"min": offer.low, "max": offer.high}
    value: dict[str, object] = {key: bound.amount for key, bound in bounds.items() if bound}
    fields = {key: bound.name for key, bound in bounds.items() if bound}
    first = next(iter(fields.values()))
    period = _period(offer)
    if offer.period and period and not fits(_sum(offer), period):
        return None
    for key, found, name in (
        ("currency", offer.currency.value if offer.currency else None, offer.currency),
        ("period", period, offer.period),
        ("basis", _basis(offer, first), None),
    ):
        if found:
            value[key], fields[key] = found, name.name if name else first
    return Stated(value=value, fields=fields)


def _basis(offer: _Offer, name: str) -> str:
    """What the names of the fields call it (decision D18)."""
    words = f"{name} {offer.period.text if offer.period else ''}".casefold()
    is_base = "salary" in words or "base pay" in words
    return PayBasis.BASE if is_base else PayBasis.UNSPECIFIED


def _by_bounds(record: Record) -> _Offer | None:
    low, high = _bound(record, Field.PAY_MIN), _bound(record, Field.PAY_MAX)
    if low is None and high is None:
        return None
    if low and high and low.amount > high.amount:
        low, high = high, low
    return _Offer(low, high, _currency(record), record.first(Field.PERIOD))


def _by_words(record: Record) -> _Offer | None:
    """Pay in one value: "$60,000 - $80,000 a year", or a bare number."""
    given = record.first(Field.PAY)
    if given is None:
        return None
    if amount := amount_of(given.value):
        bound, currency = _Bound(amount, given.name), _currency(record) or _signed(given)
        return _Offer(bound, bound, currency, record.first(Field.PERIOD))
    if bare := _BARE_RANGE.fullmatch(given.text):
        low, high = sorted((_number(bare["low"]) or 0, _number(bare["high"]) or 0))
        return _between(low, high, given, _currency(record), record.first(Field.PERIOD))
    found = next(iter(find_sums(given.text[:500])), None)
    if found is None:
        return None
    currency = Given(found.currency, given.name) if found.currency else _currency(record)
    period = record.first(Field.PERIOD) or given
    return _between(found.low, found.high, given, currency, period)


def _between(
    low: float | None,
    high: float | None,
    given: Given,
    currency: Given | None,
    period: Given | None,
) -> _Offer | None:
    first = _Bound(low, given.name) if low and _is_pay(low) else None
    last = _Bound(high, given.name) if high and _is_pay(high) else None
    return _Offer(first, last, currency, period) if first or last else None


def _bound(record: Record, what: Field) -> _Bound | None:
    given = record.first(what)
    amount = _number(given.value) if given else None
    if given is None or amount is None:
        return None
    amount = amount / 100 if CENTS.search(given.name) else amount
    return _Bound(amount, given.name) if _is_pay(amount) else None


def amount_of(value: object) -> float | None:
    """The one number that a value is, or None for words, nothing, 0 and what is no pay.

    >>> amount_of("$60,000"), amount_of("65k"), amount_of(0), amount_of("negotiable")
    (60000.0, 65000.0, None, None)
    """
    amount = _number(value)
    return amount if _is_pay(amount) else None


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    match = _NUMBER.fullmatch(str(value).strip()[:40])
    if match is None:
        return None
    return float(match["number"].replace(",", "")) * (1_000 if match["k"] else 1)


def _is_pay(amount: float | None) -> bool:
    return amount is not None and 0 < amount <= LARGEST


def _currency(record: Record) -> Given | None:
    given = record.first(Field.CURRENCY)
    if given is None:
        return None
    code = given.text.upper()
    code = code if _CODE.fullmatch(code) else SIGNS.get(given.text, "")
    return Given(code, given.name) if code else None


def _signed(given: Given) -> Given | None:
    sign = next((sign for sign in SIGNS if not sign.isalpha() and sign in given.text), None)
    return Given(SIGNS[sign], given.name) if sign else None


def _period(offer: _Offer) -> str | None:
    """What is written; without a word of it, what the size says (decision D17)."""
    words = str(offer.period.value)[:500] if offer.period else ""
    if _OTHER_PERIOD.search(words):
        return None
    written = next((name for name, pattern in _PERIODS.items() if pattern.search(words)), None)
    return written or period_by_size(_sum(offer))


def _sum(offer: _Offer) -> Sum:
    return Sum(
        span=_NOWHERE,
        low=offer.low.amount if offer.low else None,
        high=offer.high.amount if offer.high else None,
        currency=None,
    )
