"""The kinds of job that JSON can hold: those of well-known software, recognized by their keys.

A job of no known kind is read by the names of its fields. `@type` says what an object is; one that
is said to be something else than a job is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from postings.readers.formats import ashby, greenhouse, jsonld, lever
from postings.readers.pages import job_posting
from postings.readers.records.record import Record

ABOUT_JOBS = ("job", "posting", "vacancy", "position")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobKind:
    """One kind: the name of its format, how it is told, and how it is read."""

    format_name: str
    is_job: Callable[[Mapping[str, Any]], bool]
    record_of: Callable[[Mapping[str, Any]], Record]


JSONLD = JobKind(
    format_name=jsonld.FORMAT, is_job=job_posting.is_posting, record_of=job_posting.record_of
)
KINDS = (
    JSONLD,
    *(
        JobKind(format_name=module.FORMAT, is_job=module.is_job, record_of=module.record_of)
        for module in (greenhouse, lever, ashby)
    ),
)


def kind_of(value: Mapping[str, Any]) -> JobKind | None:
    """The kind that an object is of, if it is one of the known kinds.

    >>> kind_of({"@type": "JobPosting"}).format_name, kind_of({"title": "VP"})
    ('jsonld', None)
    """
    return next((kind for kind in KINDS if kind.is_job(value)), None)


def is_something_else(value: Mapping[str, Any]) -> bool:
    """Whether an object says that it is no job: an Organization, a WebSite, a Place."""
    given = value.get("@type")
    return isinstance(given, str) and not any(word in given.casefold() for word in ABOUT_JOBS)
