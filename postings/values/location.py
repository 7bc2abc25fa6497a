"""Where the work is done, how far remote work and a territory reach, and moving (guide 11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.workplaces import RELOCATION, WORKPLACE
from postings.values.kinds import Shape, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Shape):
    city: str | None = None
    region: str | None = None
    country: str | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Location(Shape):
    places: tuple[Place, ...] = ()
    workplace: Annotated[str, one_of(WORKPLACE)] | None = None
    remote_scope: str | None = None
    territory: str | None = None
    relocation: Annotated[str, one_of(RELOCATION)] | None = None
