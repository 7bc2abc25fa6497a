"""The pay: a range of one currency, period and basis, and what comes on top of it (guide 10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.pay import PAY_BASIS, PAY_PERIOD
from postings.values.kinds import Number, Shape, in_order, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Compensation(Shape):
    min: Number | None = None
    max: Number | None = None
    currency: str | None = None
    period: Annotated[str, one_of(PAY_PERIOD)] | None = None
    basis: Annotated[str, one_of(PAY_BASIS)] | None = None
    ote_min: Number | None = None
    ote_max: Number | None = None
    commission: bool | None = None
    bonus: bool | None = None
    equity: bool | None = None
    incentive: str | None = None

    def mistake(self) -> str:
        return in_order(self.min, self.max) or in_order(self.ote_min, self.ote_max)
