"""Whether the holder travels, what share of the time, or how often in words (guide 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.travel import TRAVEL_AMOUNT
from postings.values.kinds import Shape, Share, Status, in_order, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel(Shape):
    required: bool | None = None
    pct_min: Share | None = None
    pct_max: Share | None = None
    qualitative: Annotated[str, one_of(TRAVEL_AMOUNT)] | None = None
    overnight: bool | None = None
    status: Status | None = None

    def mistake(self) -> str:
        return in_order(self.pct_min, self.pct_max)
