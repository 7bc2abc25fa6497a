"""What every engine gives, and the table of postings on which the peers work.

The peers get the best case: one flat table, with an index on every column that is filtered on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from bench.questions import Question
from postings.guide.licenses import NOT_REQUIRED
from postings.models import Posting

PAGE_SIZE = 20
MOST_OPTIONS = 15  # of the facet of employers
WEIGHTS = {"title": 4.0, "company_name": 2.5, "text": 1.0}
# Parameter -> column: one value, or several.
SINGLE = {
    "seniority": "seniority",
    "role": "role_type",
    "education": "education_required",
    "workplace": "workplace",
    "driver": "driver",
    "company": "company",
}
SEVERAL = {
    "function": "functions",
    "license": "licenses",
    "license_status": "license_statuses",
    "state": "states",
    "employment": "employment_types",
    "industry": "industries",
    "market": "markets",
}
FACETS = SINGLE | SEVERAL
DRIVER = {True: "required", False: "not_required", None: None}
YEARS = "years"  # at most so many, or none named

Counts = dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One page: its postings in order, how many there are, and the counts of every facet."""

    ids: list[int]
    total: int
    facets: Counts


class Engine(Protocol):
    """What can be measured."""

    name: str

    def answer(self, question: Question) -> Answer:
        """The whole page."""
        ...


def rows() -> Iterator[dict[str, Any]]:
    """Every posting as one flat row."""
    stored = Posting.objects.select_related("company").prefetch_related("license_items")
    for posting in stored.defer("facts").order_by("pk").iterator(chunk_size=1_000):
        yield row_of(posting)


def row_of(posting: Posting) -> dict[str, Any]:
    items = posting.license_items.all()
    asked = (item.code for item in items if item.status != NOT_REQUIRED)
    statuses = (item.status for item in items if item.kind == "license")
    same = ("title", "text", "seniority", "role_type", "education_required", "workplace")
    lists = ("functions", "states", "employment_types", "industries", "markets")
    return {
        "id": posting.pk,
        "posted": posting.posted_on or posting.first_seen.date(),
        "company": posting.company.slug if posting.company else None,
        "company_name": posting.company.name if posting.company else "",
        "driver": DRIVER[posting.licenses_driver_required],
        "years": posting.experience_min_years,
        "licenses": list(dict.fromkeys(asked)),
        "license_statuses": list(dict.fromkeys(statuses)),
        **{name: getattr(posting, name) for name in (*same, *lists)},
    }
