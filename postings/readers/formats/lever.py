"""Lever postings: one, or an array of them; the description is followed by lists with headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from postings.readers.json_jobs.records import as_list, at, read_whole
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "lever"
RANK = 10
KEYS = {"categories", "hostedUrl", "lists", "descriptionPlain", "applyUrl", "additionalPlain"}
FIELDS = {
    Field.TITLE: "text",
    Field.EMPLOYMENT: "categories.commitment",
    Field.COUNTRY: "country",
    Field.WORKPLACE: "workplaceType",
    Field.PAY_MIN: "salaryRange.min",
    Field.PAY_MAX: "salaryRange.max",
    Field.CURRENCY: "salaryRange.currency",
    Field.PERIOD: "salaryRange.interval",
    Field.POSTED_ON: "createdAt",
    Field.ID: "id",
    Field.REQUISITION: "reqCode",
    Field.URL: "hostedUrl",
}


def recognizes(file: TextFile) -> bool:
    """Whether it is one job; where the file holds more, the reader of all JSON finds them."""
    return isinstance(file.data, dict) and is_job(file.data)


def read(file: TextFile) -> Iterator[Read]:
    """The job."""
    yield from read_whole(file, record_of(file.data), FORMAT)


def is_job(job: Mapping[str, Any]) -> bool:
    """Whether an object has the keys of such a job."""
    return "text" in job and len(KEYS & set(job)) > 1


def record_of(posting: Mapping[str, Any]) -> Record:
    """What a posting states."""
    record = Record()
    for field, path in FIELDS.items():
        record.add(field, at(posting, path), path)
    record.add(Field.DESCRIPTION, _html(posting), "description")
    places = at(posting, "categories.allLocations")
    if places:
        record.add(Field.LOCATION, places, "categories.allLocations")
    else:
        record.add(Field.LOCATION, at(posting, "categories.location"), "categories.location")
    return record


def _html(posting: Mapping[str, Any]) -> str:
    """All parts in the order of the posting's page."""
    parts = [_part(posting, "description") or _part(posting, "opening")]
    for entry in as_list(posting.get("lists")):
        heading = escape(str(at(entry, "text") or ""), quote=False)
        parts.append(f"<h3>{heading}</h3>\n<ul>{at(entry, 'content') or ''}</ul>")
    parts += [_part(posting, "salaryDescription"), _part(posting, "additional")]
    return "\n".join(part for part in parts if part)


def _part(posting: Mapping[str, Any], key: str) -> str:
    html, plain = posting.get(key), posting.get(f"{key}Plain")
    if html:
        return str(html)
    lines = (escape(line, quote=False) for line in str(plain or "").splitlines() if line.strip())
    return "\n".join(f"<p>{line}</p>" for line in lines)
