"""The codes of the posting, each with its label (guide 15)."""

from __future__ import annotations

from dataclasses import dataclass

from postings.values.kinds import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCode(Shape):
    label: str | None = None
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Requisition(Shape):
    items: tuple[JobCode, ...] = ()
