"""The people that the holder leads, in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.values.team import Team
from postings.words.phrases import Part


def parts(value: Team) -> Iterator[Part]:
    if value.manages is not None:
        yield "manages", "Leads people" if value.manages else "Leads nobody"
    if direct := reports(value.size_min, value.size_max):
        yield "size_min", direct
    if value.org_size:
        yield "org_size", f"{value.org_size:g} people in all"
    for number, role in enumerate(value.roles):
        yield f"roles.{number}", role


def reports(low: float | None, high: float | None) -> str:
    """How many direct reports.

    >>> reports(3, 5), reports(8, None), reports(None, 1)
    ('3–5 direct reports', '8+ direct reports', 'up to 1 direct report')
    """
    if low is None:
        return "" if high is None else f"up to {high:g} direct report{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ direct reports"
    if low == high:
        return f"{low:g} direct report{'' if low == 1 else 's'}"
    return f"{low:g}–{high:g} direct reports"
