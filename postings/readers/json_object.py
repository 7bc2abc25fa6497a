"""JSON of no known kind: an object or an array of objects, read by well-known names at any depth.

This is what applicant-tracking systems export: `{"job_content": {"title": …, "description": …}}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_records import listed, read_objects
from postings.readers.mapping import choose, flat, needs_description, record_of
from postings.readers.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "json"
RANK = 20
LIST_KEYS = (
    "jobs",
    "postings",
    "results",
    "data",
    "items",
    "positions",
    "vacancies",
    "offers",
    "value",
)


def recognizes(file: TextFile) -> bool:
    """Whether it is JSON: whatever lacks then is named."""
    return file.data is not None


def read(file: TextFile) -> Iterator[Read]:
    """Each object. Raises UnreadableError where none has a title and a description."""

    def to_record(value: Mapping[str, Any]) -> Record:
        return record_of(dict(flat(value)), file.options)

    objects = _objects(file)
    first = next((value for _, value in objects if isinstance(value, Mapping)), {})
    if not any(_is_usable(value, file.options) for _, value in objects):
        needs_description(dict(flat(first)), file.options)
    yield from read_objects(file, objects, to_record, FORMAT)


def _objects(file: TextFile) -> list[tuple[str, Any]]:
    key = (
        next((key for key in LIST_KEYS if key in file.data), "")
        if isinstance(file.data, dict)
        else ""
    )
    return listed(file.data, key)


def _is_usable(value: Any, options: Mapping[str, str]) -> bool:
    if not isinstance(value, Mapping):
        return False
    return {Field.TITLE, Field.DESCRIPTION} <= set(choose(dict(flat(value)), options).values())
