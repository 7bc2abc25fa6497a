"""Ashby job boards: one job, or the response `{"apiVersion": "1", "jobs": [...]}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_jobs.records import as_list, at, read_whole
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "ashby"
RANK = 10
KEYS = {
    "descriptionHtml",
    "descriptionPlain",
    "jobUrl",
    "isListed",
    "publishedAt",
    "employmentType",
}
FIELDS = {
    Field.TITLE: "title",
    Field.COMPANY: "companyName",
    Field.EMPLOYMENT: "employmentType",
    Field.POSTED_ON: "publishedAt",
    Field.EXPIRES_ON: "applicationDeadline",
    Field.ID: "id",
    Field.URL: "jobUrl",
}
PAY = {
    Field.PAY_MIN: "minValue",
    Field.PAY_MAX: "maxValue",
    Field.CURRENCY: "currencyCode",
    Field.PERIOD: "interval",
}


def recognizes(file: TextFile) -> bool:
    """Whether it is one job; where the file holds more, the reader of all JSON finds them."""
    return isinstance(file.data, dict) and is_job(file.data)


def read(file: TextFile) -> Iterator[Read]:
    """The job."""
    yield from read_whole(file, record_of(file.data), FORMAT)


def is_job(job: Mapping[str, Any]) -> bool:
    """Whether an object has the keys of such a job."""
    return "title" in job and len(KEYS & set(job)) > 2


def record_of(job: Mapping[str, Any]) -> Record:
    """What a job states."""
    record = Record()
    for field, path in FIELDS.items():
        record.add(field, at(job, path), path)
    name = "descriptionHtml" if job.get("descriptionHtml") else "descriptionPlain"
    record.add(Field.DESCRIPTION, job.get(name), name)
    _places(record, job)
    if job.get("workplaceType"):
        record.add(Field.WORKPLACE, job["workplaceType"], "workplaceType")
    elif job.get("isRemote") is True:
        record.add(Field.WORKPLACE, True, "isRemote")
    salary = next((part for part in _pay_parts(job) if _is_salary(part)), None)
    for field, key in PAY.items():
        record.add(field, at(salary, key), f"compensation.salary.{key}")
    return record


def _places(record: Record, job: Mapping[str, Any]) -> None:
    address = at(job, "address.postalAddress")
    if isinstance(address, Mapping) and address.get("addressLocality"):
        place = {
            "city": address.get("addressLocality"),
            "region": address.get("addressRegion"),
            "country": address.get("addressCountry"),
        }
        record.add(Field.LOCATION, place, "address.postalAddress")
    else:
        record.add(Field.LOCATION, job.get("location"), "location")
    for other in as_list(job.get("secondaryLocations")):
        record.add(Field.LOCATION, at(other, "location"), "secondaryLocations.location")


def _pay_parts(job: Mapping[str, Any]) -> Iterator[Any]:
    yield from as_list(at(job, "compensation.summaryComponents"))
    for tier in as_list(at(job, "compensation.compensationTiers")):
        yield from as_list(at(tier, "components"))


def _is_salary(part: Any) -> bool:
    return str(at(part, "compensationType") or "").casefold() == "salary"
