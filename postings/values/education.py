"""Each stated degree, the lowest that suffices, and what counts as equivalent (guide 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.education import EDUCATION_EQUIVALENT, EDUCATION_REQUIRED
from postings.values.kinds import Degree, Group, Number, Shape, Status, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationItem(Shape):
    level: Degree
    status: Status
    fields: str | None = None
    equivalent: Annotated[str, one_of(EDUCATION_EQUIVALENT)] | None = None
    alt: Group | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Education(Shape):
    min_required: Annotated[str, one_of(EDUCATION_REQUIRED)] | None = None
    preferred: Degree | None = None
    equivalent: Annotated[str, one_of(["none", *EDUCATION_EQUIVALENT])] | None = None
    substitute_years: Number | None = None
    items: tuple[EducationItem, ...] = ()
