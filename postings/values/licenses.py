"""Each license, certification and driver’s license, and whether any is asked for (guide 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.codes import is_code
from postings.guide.licenses import AFTER_HIRE, LICENSE_LINES, LICENSE_STATUS
from postings.values.kinds import Count, Group, Shape, one_of, up_to


def _known(code: str) -> str:
    return "" if is_code(code) else "is no code of the list"


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenseItem(Shape):
    code: Annotated[str, up_to(80), _known]
    as_written: str | None = None
    status: Annotated[str, one_of(LICENSE_STATUS)]
    lines: tuple[Annotated[str, one_of(LICENSE_LINES)], ...] = ()
    jurisdiction: Annotated[str, up_to(40)] | None = None
    deadline_days: Count | None = None
    alt: Group | None = None

    def mistake(self) -> str:
        is_late = self.deadline_days is not None and self.status != AFTER_HIRE
        return f"has a deadline, and its status is not {AFTER_HIRE}" if is_late else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licenses(Shape):
    professional_required: bool | None = None
    driver_required: bool | None = None
    items: tuple[LicenseItem, ...] = ()
