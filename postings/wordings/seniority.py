"""The level in words, and whether the job leads people."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.seniority import ROLE_TYPES, SENIORITY
from postings.values.seniority import Seniority
from postings.words.phrases import Part


def parts(value: Seniority) -> Iterator[Part]:
    level = SENIORITY.get(value.level or "")
    if level:
        yield "level", level
    if value.level_max in SENIORITY:
        yield "level_max", SENIORITY[value.level_max]
    role = ROLE_TYPES.get(value.role_type or "")
    if role and role != level:  # "Individual contributor" is both
        yield "role_type", role
