"""The level, its upper end where a range is stated, and whether the job leads people (guide 3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.seniority import ROLE_TYPES, SENIORITY, UNSPECIFIED
from postings.values.kinds import Shape, one_of

Level = Annotated[str, one_of([*SENIORITY, UNSPECIFIED])]
RoleType = Annotated[str, one_of(ROLE_TYPES)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seniority(Shape):
    level: Level | None = None
    level_max: Level | None = None
    role_type: RoleType | None = None
    role_type_basis: str | None = None
