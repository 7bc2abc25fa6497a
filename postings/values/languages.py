"""Each human language that is asked for, and how much (guide 17)."""

from __future__ import annotations

from dataclasses import dataclass

from postings.values.kinds import Group, Shape, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Shape):
    language: str
    status: Status | None = None
    alt: Group | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages(Shape):
    items: tuple[Language, ...] = ()
