"""Each degree in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.education import EDUCATION, EDUCATION_EQUIVALENT, EDUCATION_REQUIRED
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.words.phrases import Part, lowered, noted


def parts(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        notes = [
            lowered(REQUIREMENT_STATUS, item["status"]),
            lowered(EDUCATION_EQUIVALENT, item.get("equivalent")),
            item.get("fields") or "",
        ]
        yield f"items.{number}", f"{EDUCATION[item['level']]} ({noted(notes)})"
    if not value.get("items") and value.get("min_required"):
        yield "min_required", EDUCATION_REQUIRED[value["min_required"]]
