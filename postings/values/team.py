"""Whether the job leads people, how many directly, how many in all, and whom (guide 13)."""

from __future__ import annotations

from dataclasses import dataclass

from postings.values.kinds import Number, Shape, in_order


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Shape):
    manages: bool | None = None
    size_min: Number | None = None
    size_max: Number | None = None
    org_size: Number | None = None
    roles: tuple[str, ...] = ()

    def mistake(self) -> str:
        return in_order(self.size_min, self.size_max)
