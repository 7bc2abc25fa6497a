"""Whether an object with a title is one job, or the group of the jobs in it.

A department and an employer have a title too. What is in a job beside it (similar jobs, sections)
states less of a job than it does; what is in a group states more. Before that the titles decide,
where one side's name jobs and the other's do not.
"""

from __future__ import annotations

from postings.readers.json_evidence import OF_ANYTHING, OF_JOBS_ALONE
from postings.readers.json_found import Job
from postings.readers.json_titles import is_titled_a_job, name_jobs, title_in
from postings.readers.names_of_lists import says_jobs, says_others

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
