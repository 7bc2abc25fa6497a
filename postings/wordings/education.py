"""Each degree in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.education import EDUCATION, EDUCATION_EQUIVALENT, EDUCATION_REQUIRED
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.values.education import Education
from postings.words.phrases import Part, lowered, noted


def parts(value: Education) -> Iterator[Part]:
    for number, item in enumerate(value.items):
        notes = [
            lowered(REQUIREMENT_STATUS, item.status),
            lowered(EDUCATION_EQUIVALENT, item.equivalent),
            item.fields or "",
        ]
        # One of a group is enough (guide G9).
        before = value.items[number - 1].alt if number else None
        words = f"{EDUCATION[item.level]} ({noted(notes)})"
        yield f"items.{number}", f"or {words}" if item.alt and item.alt == before else words
    if not value.items and value.min_required:
        yield "min_required", EDUCATION_REQUIRED[value.min_required]
