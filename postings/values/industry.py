"""The industry of the employer, and that of its customers (guide 14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.industries import INDUSTRIES
from postings.values.kinds import Shape, one_of

OneIndustry = Annotated[str, one_of(INDUSTRIES)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Industry(Shape):
    employer: tuple[OneIndustry, ...] = ()
    target_market: tuple[OneIndustry, ...] = ()
