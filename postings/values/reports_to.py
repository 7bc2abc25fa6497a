"""The title above the holder (guide 12)."""

from __future__ import annotations

from dataclasses import dataclass

from postings.values.kinds import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsTo(Shape):
    title: str | None = None
