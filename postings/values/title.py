"""The title: as it stands, cleaned, and the functions that it names (guide 2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.functions import FUNCTIONS
from postings.values.kinds import Shape, one_of

Function = Annotated[str, one_of(FUNCTIONS)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Title(Shape):
    raw: str | None = None
    clean: str | None = None
    functions: tuple[Function, ...] = ()
