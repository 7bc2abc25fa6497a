"""Places, workplace, territory and relocation in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.workplaces import RELOCATION, WORKPLACE
from postings.values.location import Location
from postings.words.phrases import Part


def parts(value: Location) -> Iterator[Part]:
    for number, place in enumerate(value.places):
        stated = (place.city, place.region, place.country)
        yield f"places.{number}", ", ".join(part for part in stated if part) or place.raw or ""
    if value.workplace:
        yield "workplace", WORKPLACE[value.workplace]
    if value.remote_scope:
        yield "remote_scope", f"Remote within {value.remote_scope}"
    if value.territory:
        yield "territory", f"Territory: {value.territory}"
    if value.relocation:
        yield "relocation", RELOCATION[value.relocation]
