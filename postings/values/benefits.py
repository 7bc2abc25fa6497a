"""What the employer gives to the holder (guide 18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.values.kinds import Shape, one_of
from postings.vocabulary import BENEFITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefits(Shape):
    tags: tuple[Annotated[str, one_of(BENEFITS)], ...] = ()
