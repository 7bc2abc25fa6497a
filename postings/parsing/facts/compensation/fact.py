"""Compensation: the pay offered to the holder, and what comes on top of it (guide 10).

"$120,000–$150,000 a year, base; OTE $240,000" has a base of 120,000 to 150,000 with an OTE.
Quotas, budgets, stipends, bonuses of a stated size and what others earn are rejected. Of several
zones the lowest minimum and the highest maximum count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from postings.parsing.document import Document
from postings.parsing.facts.compensation.extras import EXTRAS, find_extras
from postings.parsing.facts.compensation.offers import PayOffer, find_offers
from postings.parsing.facts.compensation.table import BASE, OTE, TOTAL, UNSPECIFIED
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected

UNSTATED: Mapping[str, Any] = dict.fromkeys(
    ("min", "max", "currency", "period", "basis", "ote_min", "ote_max", *EXTRAS)
)
# What `min` and `max` state where several are named.
_BASES = (BASE, UNSPECIFIED, TOTAL, OTE)


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """The amounts merged into one value, and each kind of pay on top with its first proof."""
    judged = list(find_offers(document))
    rejected = [row for row in judged if isinstance(row, Rejected)]
    offers = [row for row in judged if isinstance(row, PayOffer)]
    strong = _strongest(offers)
    value = dict(UNSTATED)
    proofs: list[Proof] = []
    main = _main(strong)
    if main:
        value |= _amounts(main)
        proofs += _proofs("min", main)
        beside = _beside(strong, main)
        if beside:
            value |= {"ote_min": _lowest(beside), "ote_max": _highest(beside)}
            proofs += _proofs("ote_min", beside)
    extras, refused = find_extras(document)
    value |= {proof.path: EXTRAS[proof.path] for proof in extras}
    return Extraction(value=value, proofs=(*proofs, *extras), rejected=(*rejected, *refused))


FACT = Fact(
    name="compensation",
    states=(
        "the pay on offer, its currency, period and basis; on-target earnings beside it; "
        "what comes on top"
    ),
    values=(
        "minimum and maximum a year, month, week, day or hour; base, on-target earnings, total, "
        "unspecified; commission, bonus, equity, long-term incentive"
    ),
    extract=extract,
)


def _strongest(offers: Sequence[PayOffer]) -> list[PayOffer]:
    """Those with a label, else those with a unit alone; an average only where nothing else is."""
    best = max((offer.strength for offer in offers), default=0)
    return [offer for offer in offers if offer.strength == best]


def _main(offers: Sequence[PayOffer]) -> list[PayOffer]:
    """The offers that make the pay: of one basis, one period and one currency."""
    for basis in _BASES:
        group = [offer for offer in offers if offer.basis == basis]
        if group:
            first = group[0]
            return [offer for offer in group if _is_like(offer, first)]
    return []


def _is_like(offer: PayOffer, first: PayOffer) -> bool:
    same_currency = first.currency is None or offer.currency in {None, first.currency}
    return offer.period == first.period and same_currency


def _beside(offers: Sequence[PayOffer], main: Sequence[PayOffer]) -> list[PayOffer]:
    """On-target earnings beside the pay; what is below it is only its variable part.

    Beside a base a total is what the base and its variable part come to.
    """
    floor = _lowest(main) or _highest(main) or 0.0
    above = [offer for offer in offers if (offer.high or offer.low or 0.0) > floor]
    kinds = (OTE, TOTAL) if main[0].basis == BASE else (OTE,) if main[0].basis != OTE else ()
    found = ([offer for offer in above if offer.basis == kind] for kind in kinds)
    return next((group for group in found if group), [])


def _amounts(main: Sequence[PayOffer]) -> dict[str, Any]:
    currency = next((offer.currency for offer in main if offer.currency), None)
    first = main[0]
    return {
        "min": _lowest(main),
        "max": _highest(main),
        "currency": currency,
        "period": first.period,
        "basis": first.basis,
    }


def _lowest(offers: Sequence[PayOffer]) -> float | None:
    return min((offer.low for offer in offers if offer.low is not None), default=None)


def _highest(offers: Sequence[PayOffer]) -> float | None:
    return max((offer.high for offer in offers if offer.high is not None), default=None)


def _proofs(path: str, offers: Sequence[PayOffer]) -> Iterator[Proof]:
    for offer in offers:
        yield Proof(path=path, span=offer.span, rule=offer.rule)
