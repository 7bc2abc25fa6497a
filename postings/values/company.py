"""The employer: how it is named, its names, whose part it is, who hires for it (guide 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from postings.guide.company import COMPANY_STATUS
from postings.values.kinds import Shape, one_of, up_to

CompanyStatus = Annotated[str, one_of(COMPANY_STATUS)]
Name = Annotated[str, up_to(200)]  # the width of Company.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Company(Shape):
    status: CompanyStatus | None = None
    name: Name | None = None
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    brands: tuple[str, ...] = ()
    agency: str | None = None
    descriptor: str | None = None
