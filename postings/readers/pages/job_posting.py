"""schema.org's JobPosting, as JSON-LD or microdata gives it -> a record.

Shared by JSON-LD documents and by pages that carry one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_jobs.records import as_list, at
from postings.readers.pages.parts import parts
from postings.readers.records.record import Field, Record

TYPE = "JobPosting"
DEEPEST = 60  # levels at which a posting may stand: @graph, ItemList, mainEntity
FIELDS = {
    Field.TITLE: "title",
    Field.POSTED_ON: "datePosted",
    Field.EXPIRES_ON: "validThrough",
    Field.EMPLOYMENT: "employmentType",
    Field.URL: "url",
}


def find_postings(
    data: Any, path: str = "", depth: int = 0
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every JobPosting in a document, with where it stands: "", "0", "@graph/1".

    >>> list(find_postings({"@graph": [{"@type": "WebSite"}, {"@type": "JobPosting"}]}))
    [('@graph/1', {'@type': 'JobPosting'})]
    """
    if depth > DEEPEST:
        return
    if isinstance(data, dict) and is_posting(data):
        yield path.strip("/"), data
    elif isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, dict | list):
                yield from find_postings(value, f"{path}/{key}", depth + 1)
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from find_postings(value, f"{path}/{number}", depth + 1)


def is_posting(data: Mapping[str, Any]) -> bool:
    """Whether an object says that it is a JobPosting."""
    kinds = [str(kind) for kind in as_list(data.get("@type"))]
    return any(kind.rpartition("/")[2].rpartition(":")[2] == TYPE for kind in kinds)


def record_of(posting: Mapping[str, Any]) -> Record:
    """What a JobPosting states, under schema.org's names."""
    record = Record()
    for field, name in FIELDS.items():
        record.add(field, posting.get(name), name)
    if not record.first(Field.TITLE):
        record.add(Field.TITLE, posting.get("name"), "name")
    description = "\n".join(str(text) for text in as_list(posting.get("description")))
    record.add(Field.DESCRIPTION, description, "description")
    for name, html in parts(posting.items(), description):
        record.add(Field.DESCRIPTION, html, name)
    _company(record, posting.get("hiringOrganization"))
    _identifier(record, posting.get("identifier"))
    for place in as_list(posting.get("jobLocation")):
        _place(record, place)
    _remote(record, posting)
    for name in ("baseSalary", "estimatedSalary"):
        _pay(record, posting.get(name), name)
    return record


def _company(record: Record, given: Any) -> None:
    for company in as_list(given):
        if isinstance(company, Mapping):
            record.add(Field.COMPANY, company.get("name"), "hiringOrganization.name")
        else:
            record.add(Field.COMPANY, company, "hiringOrganization")


def _identifier(record: Record, given: Any) -> None:
    for identifier in as_list(given):
        if isinstance(identifier, Mapping):
            value, name = identifier.get("value"), "identifier.value"
        else:
            value, name = identifier, "identifier"
        record.add(Field.ID, value, name)
        record.add(Field.REQUISITION, value, name)


def _place(record: Record, place: Any) -> None:
    address = at(place, "address") if isinstance(place, Mapping) else place
    for one in as_list(address):
        if isinstance(one, Mapping):
            country = one.get("addressCountry")
            parts = {
                "city": one.get("addressLocality"),
                "region": one.get("addressRegion"),
                "country": at(country, "name") if isinstance(country, Mapping) else country,
            }
            record.add(Field.LOCATION, parts, "jobLocation.address")
        else:
            record.add(Field.LOCATION, one, "jobLocation")


def _remote(record: Record, posting: Mapping[str, Any]) -> None:
    record.add(Field.WORKPLACE, posting.get("jobLocationType"), "jobLocationType")
    if str(posting.get("jobLocationType", "")).upper() == "TELECOMMUTE" and not posting.get(
        "jobLocation"
    ):
        for area in as_list(posting.get("applicantLocationRequirements")):
            record.add(Field.LOCATION, at(area, "name"), "applicantLocationRequirements.name")


def _pay(record: Record, given: Any, name: str) -> None:
    for salary in as_list(given)[:1]:
        if not isinstance(salary, Mapping):
            record.add(Field.PAY, salary, name)
            continue
        record.add(Field.CURRENCY, salary.get("currency"), f"{name}.currency")
        value = next(iter(as_list(salary.get("value"))), None)
        if isinstance(value, Mapping):
            _quantity(record, value, f"{name}.value")
        else:
            record.add(Field.PAY, value, f"{name}.value")
        _quantity(record, salary, name)


def _quantity(record: Record, value: Mapping[str, Any], name: str) -> None:
    for field, key in (
        (Field.PAY_MIN, "minValue"),
        (Field.PAY_MAX, "maxValue"),
        (Field.PERIOD, "unitText"),
    ):
        record.add(field, value.get(key), f"{name}.{key}")
    if not isinstance(value.get("value"), Mapping):
        record.add(Field.PAY, value.get("value"), f"{name}.value")
