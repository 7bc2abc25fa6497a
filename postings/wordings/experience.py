"""Each stated amount of experience in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.education import EDUCATION
from postings.guide.experience import EXPERIENCE_OF, EXPERIENCE_SCOPE
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.values.experience import Experience
from postings.words.phrases import Part, lowered, noted


def parts(value: Experience) -> Iterator[Part]:
    for number, item in enumerate(value.items):
        of = ", ".join(EXPERIENCE_OF[kind] for kind in item.of)
        notes = [lowered(REQUIREMENT_STATUS, item.status)]
        if item.scope != "total":
            notes.append(lowered(EXPERIENCE_SCOPE, item.scope))
        if item.education:
            notes.append(f"with: {lowered(EDUCATION, item.education)}")
        yield f"items.{number}", f"{years(item.min, item.max)} of {of} ({noted(notes)})"


def years(low: float | None, high: float | None) -> str:
    """A stated amount.

    >>> years(5, None), years(8, 10.0), years(None, 1)
    ('5+ years', '8–10 years', 'up to 1 year')
    """
    if low is None:
        return f"up to {high:g} year{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ years"
    return f"{low:g} years" if low == high else f"{low:g}–{high:g} years"
