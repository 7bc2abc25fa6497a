"""Travel in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.requirements import REQUIREMENT_STATUS
from postings.guide.travel import TRAVEL_AMOUNT
from postings.values.travel import Travel
from postings.words.phrases import Part, lowered, noted


def parts(value: Travel) -> Iterator[Part]:
    """How much, as one statement: the proofs of travel are of the whole fact."""
    if value.required is False:
        yield "", "No travel"
    elif value.required:
        overnight = "with nights away" if value.overnight else ""
        notes = [lowered(REQUIREMENT_STATUS, value.status), overnight]
        yield "", f"{share(value)} ({noted(notes)})"


def share(value: Travel) -> str:
    """How much travel.

    >>> share(Travel(pct_min=20, pct_max=25)), share(Travel(pct_max=50)), share(Travel(pct_min=60))
    ('20–25% travel', 'up to 50% travel', '60% travel or more')
    >>> share(Travel(qualitative="local")), share(Travel())
    ('Local travel', 'Travel')
    """
    low, high = value.pct_min, value.pct_max
    if low is None and high is None:
        return TRAVEL_AMOUNT.get(value.qualitative or "", "Travel")
    if low is None:
        return f"up to {high:g}% travel"
    if high is None:
        return f"{low:g}% travel or more"
    return f"{low:g}% travel" if low == high else f"{low:g}–{high:g}% travel"
