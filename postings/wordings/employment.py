"""The kinds of employment in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.employment import EMPLOYMENT_TYPES, FLSA
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    for number, kind in enumerate(value.get("types", [])):
        yield f"types.{number}", EMPLOYMENT_TYPES.get(kind, kind)
    if value.get("flsa"):
        yield "flsa", FLSA[value["flsa"]]
