"""Sponsorship, the right to work, citizenship and clearance (guide 16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.authorization import SPONSORSHIP
from postings.values.kinds import Shape, one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkAuthorization(Shape):
    sponsorship: Annotated[str, one_of(SPONSORSHIP)] | None = None
    authorization_required: bool | None = None
    citizenship_required: bool | None = None
    clearance: str | None = None
