"""Each stated amount of experience, and the one that counts for the whole (guide 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.experience import EXPERIENCE_OF, EXPERIENCE_SCOPE, Scope
from postings.values.kinds import Degree, Number, Shape, Status, in_order, one_of

REQUIRED = "required"
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

    @property
    def ladder(self) -> tuple[ExperienceItem, ...]:
        """The required alternatives of which one is enough; none where a total is asked for.

        >>> rungs = [ExperienceItem(min=y, of=("sales",), status="required", scope="alternative")
        ...          for y in (15, 12)]
        >>> Experience(headline_min=15, items=tuple(rungs)).least
        (12, None)
        """
        asked = [item for item in self.items if item.status == REQUIRED]
        if any(item.scope == Scope.TOTAL for item in asked):
            return ()
        rungs = tuple(item for item in asked if item.scope == Scope.ALTERNATIVE)
        return rungs if len(rungs) > 1 else ()

    @property
    def least(self) -> tuple[Number | None, Number | None]:
        """The years of the least demanding way to qualify: of a ladder, the rung with the fewest.

        The headline is the rung of the lowest degree instead (guide 5.4): who has a higher degree
        needs fewer years, and is not to be told that the posting asks for more.
        """
        fewest = min(self.ladder, key=lambda item: item.min or 0, default=None)
        if fewest is None:
            return self.headline_min, self.headline_max
        return fewest.min, fewest.max
