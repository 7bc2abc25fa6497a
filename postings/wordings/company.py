"""The employer in words: its name or how it stays unnamed, what it belongs to, its other names."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.company import COMPANY_STATUS
from postings.values.company import Company
from postings.words.phrases import Part


def parts(value: Company) -> Iterator[Part]:
    if value.name:
        yield "name", value.name
    elif value.status:
        yield "status", COMPANY_STATUS[value.status]
    if value.parent:
        yield "parent", f"Part of {value.parent}"
    if value.agency:
        yield "agency", f"Hired through {value.agency}"
    if value.descriptor:
        yield "descriptor", value.descriptor
    for number, name in enumerate(value.aliases):
        yield f"aliases.{number}", name
    for number, name in enumerate(value.brands):
        yield f"brands.{number}", name
