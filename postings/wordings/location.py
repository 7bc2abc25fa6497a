"""Places, workplace, territory and relocation in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.workplaces import RELOCATION, WORKPLACE
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    for number, place in enumerate(value.get("places", [])):
        stated = (place.get("city"), place.get("region"), place.get("country"))
        yield f"places.{number}", ", ".join(part for part in stated if part) or place["raw"]
    workplace = value.get("workplace")
    if workplace in WORKPLACE:
        yield "workplace", WORKPLACE[workplace]
    for field, said in (("remote_scope", "Remote within"), ("territory", "Territory:")):
        if value.get(field):
            yield field, f"{said} {value[field]}"
    if value.get("relocation") in RELOCATION:
        yield "relocation", RELOCATION[value["relocation"]]
