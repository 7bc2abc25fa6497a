"""What the employer gives to the holder (guide 18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.benefits import BENEFITS
from postings.values.kinds import Shape, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefits(Shape):
    tags: tuple[Annotated[str, one_of(BENEFITS)], ...] = ()
