"""How many jobs a JSON value surely holds, counted without the search that finds them.

An object counts whose own words are a title and a description and that states something else of a
job. That is fewer than the search finds, which also knows what is spread over several objects; more
than it found means that jobs were lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_jobs.evidence import OF_JOBS_ALONE, evidence_of, has_words, title_of
from postings.readers.json_jobs.kinds import is_something_else, kind_of
from postings.readers.json_jobs.names_of_lists import is_aside, says_jobs, says_others, says_similar
from postings.readers.json_jobs.titles import is_titled_a_job, title_in
from postings.readers.records.mapping import field_of
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field


def count(data: Any) -> int:
    """The number of objects that are surely jobs; where titles name jobs, of those.

    >>> job = {"title": "VP", "description": "Lead.", "city": "Reno"}
    >>> count({"a": [{"id": 1, **job}, {"id": 2, **job}], "similar": [{"id": 3, **job}]})
    2
    """
    sure, titled, both = 0, 0, 0
    for is_sure, is_titled in _jobs_in(data):
        sure, titled, both = sure + is_sure, titled + is_titled, both + (is_sure and is_titled)
    return both if titled else sure


def _jobs_in(data: Any) -> Iterator[tuple[bool, bool]]:
    """Whether each object is surely a job, and whether its title and text say so.

    What is in one whose title does is its own.
    """
    rest: list[tuple[Any, bool]] = [(data, False)]
    while rest:
        value, aside = rest.pop()
        if isinstance(value, list):
            rest += ((one, aside) for one in value)
        elif isinstance(value, dict):
            is_titled = not aside and _is_named(value) and _is_described(value)
            yield _is_surely_a_job(value, aside=aside), is_titled
            rest += () if is_titled else _inside(value)


def _is_named(value: Mapping[str, Any]) -> bool:
    return kind_of(value) is not None or is_titled_a_job(title_in(value))


def _is_described(value: Mapping[str, Any]) -> bool:
    return kind_of(value) is not None or any(field_of(name) is Field.DESCRIPTION for name in value)


def _has_text(value: Mapping[str, Any]) -> bool:
    return kind_of(value) is not None or any(_is_text(*item) for item in value.items())


def _inside(value: Mapping[str, Any]) -> Iterator[tuple[Any, bool]]:
    is_other = says_others if has_words(value) else says_similar
    for key, one in value.items():
        if isinstance(one, dict | list) and not is_other(key):
            yield one, is_aside(key)


def _is_surely_a_job(value: Mapping[str, Any], *, aside: bool) -> bool:
    if kind_of(value):
        return True
    if aside or is_something_else(value) or any(says_jobs(key) for key in value):
        return False
    evidence = evidence_of(value)
    is_job = len(evidence) > 1 and evidence & {*OF_JOBS_ALONE, "place"}
    return bool(is_job and title_of(value) and _has_text(value))


def _is_text(name: str, value: Any) -> bool:
    return isinstance(value, str) and "desc" in folded(name) and bool(field_of(name))
