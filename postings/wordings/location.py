"""Places, workplace, territory and relocation in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.states import STATES
from postings.guide.workplaces import RELOCATION, WORKPLACE
from postings.values.location import Location
from postings.words.inferred_states import INFERRED, inferred_state
from postings.words.phrases import Part


def parts(value: Location) -> Iterator[Part]:
    for number, place in enumerate(value.places):
        stated = (place.city, place.region, place.country)
        words = ", ".join(part for part in stated if part) or place.raw or ""
        state = inferred_state(place)
        note = f" ({STATES[state]}, {INFERRED})" if state else ""
        yield f"places.{number}", f"{words}{note}"
    if value.workplace:
        yield "workplace", WORKPLACE[value.workplace]
    if value.remote_scope:
        yield "remote_scope", f"Remote within {value.remote_scope}"
    if value.territory:
        yield "territory", f"Territory: {value.territory}"
    if value.relocation:
        yield "relocation", RELOCATION[value.relocation]
