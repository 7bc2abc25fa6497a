"""Greenhouse job boards: one job, or the list `{"jobs": [...]}`; `content` is HTML, escaped.

The day a job was updated is not the day it was posted; `first_published` is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_jobs.records import as_list, at, read_whole
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "greenhouse"
RANK = 10
FIELDS = {
    Field.TITLE: "title",
    Field.DESCRIPTION: "content",
    Field.COMPANY: "company_name",
    Field.LOCATION: "location.name",
    Field.POSTED_ON: "first_published",
    Field.EXPIRES_ON: "application_deadline",
    Field.ID: "id",
    Field.REQUISITION: "requisition_id",
    Field.URL: "absolute_url",
}


def recognizes(file: TextFile) -> bool:
    """Whether it is one job; where the file holds more, the reader of all JSON finds them."""
    return isinstance(file.data, dict) and is_job(file.data)


def read(file: TextFile) -> Iterator[Read]:
    """The job."""
    yield from read_whole(file, record_of(file.data), FORMAT)


def is_job(job: Mapping[str, Any]) -> bool:
    """Whether an object has the keys of such a job."""
    return "content" in job and bool({"absolute_url", "internal_job_id"} & set(job))


def record_of(job: Mapping[str, Any]) -> Record:
    """What a job states."""
    record = Record()
    for field, path in FIELDS.items():
        record.add(field, at(job, path), path)
    for pay in as_list(job.get("pay_input_ranges"))[:1]:
        record.add(Field.PAY_MIN, at(pay, "min_cents"), "pay_input_ranges.min_cents")
        record.add(Field.PAY_MAX, at(pay, "max_cents"), "pay_input_ranges.max_cents")
        record.add(Field.CURRENCY, at(pay, "currency_type"), "pay_input_ranges.currency_type")
        record.add(Field.PERIOD, at(pay, "title"), "pay_input_ranges.title")
    for entry in as_list(job.get("metadata")):
        _metadata(record, entry)
    return record


def _metadata(record: Record, entry: Any) -> None:
    """The custom fields that many boards have; their values are words."""
    name, value = at(entry, "name"), at(entry, "value")
    words = str(name or "").casefold()
    if "employment type" in words or "time type" in words:
        record.add(Field.EMPLOYMENT, value, f"metadata.{name}")
    elif "workplace" in words or "remote" in words or "location type" in words:
        record.add(Field.WORKPLACE, value, f"metadata.{name}")
