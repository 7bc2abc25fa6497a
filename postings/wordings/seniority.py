"""The level in words, and whether the job leads people."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.seniority import ROLE_TYPES, SENIORITY
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    for field in ("level", "level_max"):
        level = value.get(field)
        if level in SENIORITY:
            yield field, SENIORITY[level]
    role = ROLE_TYPES.get(value.get("role_type", ""))
    if role and role != SENIORITY.get(value.get("level", "")):  # "Individual contributor" is both
        yield "role_type", role
