"""The kinds of employment in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.employment import EMPLOYMENT_TYPES, FLSA
from postings.values.employment import Employment
from postings.words.phrases import Part


def parts(value: Employment) -> Iterator[Part]:
    for number, kind in enumerate(value.types):
        yield f"types.{number}", EMPLOYMENT_TYPES[kind]
    if value.flsa:
        yield "flsa", FLSA[value.flsa]
