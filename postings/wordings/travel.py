"""Travel in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.guide.travel import TRAVEL_AMOUNT
from postings.words.phrases import Part, lowered, noted


def parts(value: Value) -> Iterator[Part]:
    """How much, as one statement: the proofs of travel are of the whole fact."""
    if value.get("required") is False:
        yield "", "No travel"
    elif value.get("required"):
        overnight = "with nights away" if value.get("overnight") else ""
        notes = [lowered(REQUIREMENT_STATUS, value.get("status")), overnight]
        yield "", f"{share(value)} ({noted(notes)})"


def share(value: Value) -> str:
    """How much travel.

    >>> share({"pct_min": 20, "pct_max": 25}), share({"pct_min": None, "pct_max": 50})
    ('20–25% travel', 'up to 50% travel')
    >>> share({"pct_min": 60, "pct_max": None}), share({"qualitative": "local"}), share({})
    ('60% travel or more', 'Local travel', 'Travel')
    """
    low, high = value.get("pct_min"), value.get("pct_max")
    if low is None and high is None:
        return TRAVEL_AMOUNT.get(value.get("qualitative") or "", "Travel")
    if low is None:
        return f"up to {high:g}% travel"
    if high is None:
        return f"{low:g}% travel or more"
    return f"{low:g}% travel" if low == high else f"{low:g}–{high:g}% travel"
