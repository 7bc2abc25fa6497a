"""Each stated amount of experience, and the one that counts for the whole (guide 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.experience import EXPERIENCE_OF, EXPERIENCE_SCOPE
from postings.values.kinds import Degree, Number, Shape, Status, in_order, one_of

Work = Annotated[str, one_of(EXPERIENCE_OF)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceItem(Shape):
    min: Number | None = None
    max: Number | None = None
    of: tuple[Work, ...]
    of_text: str | None = None
    status: Status
    scope: Annotated[str, one_of(EXPERIENCE_SCOPE)]
    education: Degree | None = None

    def mistake(self) -> str:
        is_stated = self.min is not None or self.max is not None
        return in_order(self.min, self.max) if is_stated else "states no number of years"


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience(Shape):
    headline_min: Number | None = None
    headline_max: Number | None = None
    headline_of: tuple[Work, ...] = ()
    management_min: Number | None = None
    preferred_min: Number | None = None
    items: tuple[ExperienceItem, ...] = ()

    def mistake(self) -> str:
        return in_order(self.headline_min, self.headline_max)
