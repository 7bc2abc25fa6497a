"""Each stated amount of experience in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.education import EDUCATION
from postings.guide.experience import EXPERIENCE_OF, EXPERIENCE_SCOPE
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.words.phrases import Part, lowered, noted


def parts(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        of = ", ".join(EXPERIENCE_OF.get(kind, kind) for kind in item.get("of", []))
        notes = [lowered(REQUIREMENT_STATUS, item["status"])]
        if item.get("scope") != "total":
            notes.append(lowered(EXPERIENCE_SCOPE, item.get("scope")))
        if item.get("education"):
            notes.append(f"with: {lowered(EDUCATION, item['education'])}")
        yield f"items.{number}", f"{years(item)} of {of} ({noted(notes)})"


def years(item: Value) -> str:
    """A stated amount.

    >>> years({"min": 5, "max": None}), years({"min": 8, "max": 10.0}), years({"max": 1})
    ('5+ years', '8–10 years', 'up to 1 year')
    """
    low, high = item.get("min"), item.get("max")
    if low is None:
        return f"up to {high:g} year{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ years"
    return f"{low:g} years" if low == high else f"{low:g}–{high:g} years"
