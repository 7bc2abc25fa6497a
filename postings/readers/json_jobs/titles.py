"""What the titles of JSON objects say of them: whether lists, and what holds them, are jobs.

Where no title names a job (they are foreign, or there is none), nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from postings.readers.json_jobs.found import Job
from postings.readers.records.job_titles import names_a_job
from postings.readers.records.mapping import choose
from postings.readers.records.record import Field
from postings.readers.types import NO_OPTIONS

MOST = 0.5  # of the titles of a list of jobs name one
FEW = 0.34  # of the titles of a list of something else name one by chance
_OF_SEVERAL = re.compile(r"\b(?:jobs|openings|vacancies|opportunities|careers)\b", re.IGNORECASE)


def title_in(value: Any) -> str:
    """The words that an object's surest name for a title gives.

    >>> title_in({"name": "Acme", "title": "VP"}), title_in({"text": "VP"}), title_in(["VP"])
    ('VP', 'VP', '')
    """
    if not isinstance(value, Mapping):
        return ""
    title = value.get(title_name_in(value))
    if isinstance(title, Mapping):
        return next((one for one in title.values() if isinstance(one, str)), "")
    return title if isinstance(title, str) else ""


def title_name_in(value: Mapping[str, Any]) -> str:
    """An object's surest name for a title.

    >>> title_name_in({"name": "Acme", "title": "VP"}), title_name_in({"name": "Acme"})
    ('title', 'name')
    """
    if isinstance(value.get("title"), Mapping):  # WordPress has {"rendered": …}
        return "title"
    words = choose((name for name, one in value.items() if isinstance(one, str)), NO_OPTIONS)
    return next((name for name, of in words.items() if of is Field.TITLE), "text")


def is_titled_a_job(title: str) -> bool:
    """Whether a title names one job, and not several.

    >>> is_titled_a_job("Sales Manager"), is_titled_a_job("Sales Manager jobs"), is_titled_a_job("")
    (True, False, False)
    """
    return names_a_job(title) and not _OF_SEVERAL.search(title)


def name_jobs(jobs: Iterable[Job]) -> bool | None:
    """Whether the titles of jobs that were found say that they are jobs; None: they do not say."""
    titles = [title for job in jobs if (title := title_in(job.itself)) and not job.is_sibling]
    share = sum(map(is_titled_a_job, titles)) / len(titles) if titles else FEW
    if share >= MOST:
        return True
    return False if share < FEW else None
