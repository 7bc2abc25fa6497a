"""What an object states of a job besides its title and its text, by the names of its values.

A section has no such evidence, an employer or an office has some, a job has the most.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from postings.readers.records.mapping import field_of
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field

# What jobs state and employers, places, sections do not.
OF_JOBS_ALONE = frozenset(
    {"employment", "workplace", "pay", "posted_on", "expires_on", "requisition"}
)
OF_ANYTHING = frozenset({"id", "url"})
_KINDS = {
    **{field: field.value for field in Field if field not in {Field.TITLE, Field.DESCRIPTION}},
    **dict.fromkeys((Field.LOCATION, Field.CITY, Field.REGION, Field.COUNTRY), "place"),
    **dict.fromkeys((Field.PAY, Field.PAY_MIN, Field.PAY_MAX, Field.CURRENCY), "pay"),
    Field.PERIOD: "pay",
}
OF_ANY_KIND = "type"  # of employment in a job, of anything in anything
MUCH = 2  # kinds of evidence that an object which is no job has at most


def evidence_of(value: Mapping[str, Any]) -> frozenset[str]:
    """The kinds of evidence that an object has under names of its own.

    >>> sorted(evidence_of({"title": "VP", "city": "Reno", "state": "NV", "id": 7, "url": None}))
    ['id', 'place']
    """
    fields = {
        field_of(name) for name, one in value.items() if one is not None and name != OF_ANY_KIND
    }
    return frozenset(_KINDS[field] for field in fields if field in _KINDS)


def looks_like_a_job(value: Mapping[str, Any]) -> bool:
    """Whether an object has a title and what jobs state; of a mere `name` more is asked.

    >>> looks_like_a_job({"title": "VP", "city": "Reno"}), looks_like_a_job({"title": "Home"})
    (True, False)
    """
    titles = [folded(name) for name in value if field_of(name) is Field.TITLE]
    evidence = evidence_of(value)
    is_job = bool(evidence & (OF_JOBS_ALONE | {"place"}))
    return bool(titles) and is_job and (titles != ["name"] or len(evidence) > MUCH)


def is_surely_a_job(value: Mapping[str, Any]) -> bool:
    """Whether an object is a job though its name says otherwise: `{"teams": [{…}, {…}]}`.

    Recruiters have a title and a name.

    >>> job = {"title": "VP", "company": "Acme", "city": "Reno"}
    >>> is_surely_a_job(job), is_surely_a_job({**job, "name": "Ann Poe"})
    (True, False)
    """
    titles = [folded(name) for name in value if field_of(name) is Field.TITLE]
    return bool(titles) and "name" not in titles and len(evidence_of(value) - OF_ANYTHING) >= MUCH


def has_words(value: Mapping[str, Any]) -> bool:
    """Whether an object says something of itself, and does not only hold others."""
    return any(
        isinstance(one, str) and field_of(name) in {Field.TITLE, Field.DESCRIPTION}
        for name, one in value.items()
    )


def title_of(value: Mapping[str, Any]) -> str:
    """The words of an object's title.

    >>> title_of({"id": 1, "name": "VP"}), title_of({"text": "VP"}), title_of({"id": 1})
    ('VP', 'VP', '')
    """
    names = (name for name in value if field_of(name) is Field.TITLE or name == "text")
    return next((value[name] for name in names if isinstance(value[name], str)), "")
