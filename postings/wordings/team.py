"""The people that the holder leads, in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    if value.get("manages") is not None:
        yield "manages", "Leads people" if value["manages"] else "Leads nobody"
    if direct := reports(value):
        yield "size_min", direct
    if value.get("org_size"):
        yield "org_size", f"{value['org_size']:g} people in all"
    for number, role in enumerate(value.get("roles", [])):
        yield f"roles.{number}", role


def reports(value: Value) -> str:
    """How many direct reports.

    >>> reports({"size_min": 3, "size_max": 5}), reports({"size_min": 8}), reports({"size_max": 1})
    ('3–5 direct reports', '8+ direct reports', 'up to 1 direct report')
    """
    low, high = value.get("size_min"), value.get("size_max")
    if low is None:
        return "" if high is None else f"up to {high:g} direct report{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ direct reports"
    if low == high:
        return f"{low:g} direct report{'' if low == 1 else 's'}"
    return f"{low:g}–{high:g} direct reports"
