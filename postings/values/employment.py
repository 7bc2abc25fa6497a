"""The kinds of employment, and whether overtime is paid (guide 9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.employment import EMPLOYMENT_TYPES, FLSA
from postings.values.kinds import Shape, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Employment(Shape):
    types: tuple[Annotated[str, one_of(EMPLOYMENT_TYPES)], ...] = ()
    flsa: Annotated[str, one_of(FLSA)] | None = None
