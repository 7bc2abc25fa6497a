"""Whether an object with a title is one job, or the group of the jobs in it.

A department and an employer have a title too. What is in a job beside it (similar jobs, sections)
states less of a job than it does; what is in a group states more. Before that the titles decide,
where one side's name jobs and the other's do not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from postings.readers.json_jobs.evidence import OF_ANYTHING, OF_JOBS_ALONE
from postings.readers.json_jobs.found import Job
from postings.readers.json_jobs.names_of_lists import says_jobs, says_others
from postings.readers.json_jobs.titles import is_titled_a_job, name_jobs, title_in, title_name_in
from postings.readers.records.job_titles import is_title
from postings.readers.records.mapping import field_of
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field

MUCH = 2  # kinds of evidence; so much more and a list of any name is one of jobs


def is_group(job: Job, groups: dict[str, list[Job]], *, is_described: bool) -> bool:
    """Whether one of the lists in an object with a title outranks it."""
    return any(_outranks(jobs, key, job, is_described) for key, jobs in groups.items())


def _outranks(jobs: list[Job], key: str, job: Job, is_described: bool) -> bool:
    if says_others(key):
        return False
    is_named, own_title = name_jobs(jobs), title_in(job.value)
    if own_title and is_named is not None and is_named != is_titled_a_job(own_title):
        return is_named
    if is_named and holds_others(job, jobs):
        return True
    much = max(len(each.evidence - OF_ANYTHING) for each in jobs)
    own = len(job.evidence - OF_ANYTHING)
    is_job = bool(job.evidence & OF_JOBS_ALONE)
    if says_jobs(key) and (not is_job or much >= own):
        return True
    if is_described:
        return not is_job and much >= own + MUCH
    if much == own:  # with nothing else to go by, sections have no ids
        ids = any(OF_ANYTHING & each.evidence for each in jobs) and not OF_ANYTHING & job.evidence
        return ids or any(each.is_described for each in jobs)
    return much > own


def holds_others(job: Job, jobs: Sequence[Job]) -> bool:
    """Whether an object whose name is like a title holds jobs: `Baker & Sons`, an employer.

    It states nothing that only a job does. Its name is none of a job at a second look, or it has a
    `name` and they have titles, or they are several and no less of a job than it is.
    """
    if job.evidence & OF_JOBS_ALONE or not title_in(job.value):
        return False
    own = folded(title_name_in(job.value))
    others = {folded(title_name_in(one.itself)) for one in jobs if not one.is_sibling}
    is_other_name = not is_title(title_in(job.value)) or (own == "name" and "name" not in others)
    return is_other_name or len({title_in(one.itself) for one in jobs}) > 1


def titled_lists(value: Mapping[str, Any]) -> list[str]:
    """The names of the lists in which each object has the title of another job, and a text.

    >>> job = {"title": "VP, Sales", "text": "Lead."}
    >>> titled_lists({"a": [job, {**job, "title": "Sales Lead"}], "b": [{**job, "title": "Perks"}]})
    ['a']
    """
    return [key for key, one in value.items() if isinstance(one, list) and _are_jobs(one)]


def _are_jobs(values: list[Any]) -> bool:
    titles = {title_in(one) for one in values}
    return len(titles) > 1 and all(map(is_title, titles)) and all(map(_is_described, values))


def _is_described(value: Mapping[str, Any]) -> bool:
    return any(field_of(name) is Field.DESCRIPTION for name in value)
