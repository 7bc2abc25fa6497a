"""How many jobs a JSON value surely holds, counted without the search that finds them.

An object counts whose own words are a title and a description and that states something else of a
job. That is fewer than the search finds, which also knows what is spread over several objects; more
than it found means that jobs were lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_evidence import OF_JOBS_ALONE, evidence_of, title_of
from postings.readers.json_kinds import is_something_else, kind_of
from postings.readers.mapping import field_of
from postings.readers.names_of_fields import folded
from postings.readers.names_of_lists import is_aside, says_jobs, says_similar


def count(data: Any) -> int:
    """The number of objects that are surely jobs.

    >>> job = {"title": "VP", "description": "Lead.", "city": "Reno"}
    >>> count({"a": [{"id": 1, **job}, {"id": 2, **job}], "similar": [{"id": 3, **job}]})
    2
    """
    number = 0
    rest: list[tuple[Any, bool]] = [(data, False)]
    while rest:
        value, aside = rest.pop()
        if isinstance(value, list):
            rest += ((one, aside) for one in value)
        elif isinstance(value, dict) and _is_surely_a_job(value, aside=aside):
            number += 1
        elif isinstance(value, dict):
            rest += _inside(value)
    return number


def _inside(value: Mapping[str, Any]) -> Iterator[tuple[Any, bool]]:
    for key, one in value.items():
        if isinstance(one, dict | list) and not says_similar(key):
            yield one, is_aside(key)


def _is_surely_a_job(value: Mapping[str, Any], *, aside: bool) -> bool:
    if kind_of(value):
        return True
    if aside or is_something_else(value) or any(says_jobs(key) for key in value):
        return False
    evidence = evidence_of(value)
    is_job = len(evidence) > 1 and evidence & {*OF_JOBS_ALONE, "place"}
    return bool(is_job and title_of(value) and any(_is_text(*item) for item in value.items()))


def _is_text(name: str, value: Any) -> bool:
    return isinstance(value, str) and "desc" in folded(name) and bool(field_of(name))
