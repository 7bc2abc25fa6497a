"""JSON of any shape: the jobs in it, wherever they stand, each read as the kind that it is.

This is what applicant-tracking systems and job boards export: one object, a list under some name,
groups of lists, `{"job_content": {"title": …, "description": …}}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.json_jobs.count import count
from postings.readers.json_jobs.finding import Search
from postings.readers.json_jobs.found import Job
from postings.readers.json_jobs.reading import postings_of
from postings.readers.problems import Problem
from postings.readers.records.mapping import flat, needs_description
from postings.readers.types import Read, TextFile, UnreadableError

FORMAT = "json"
RANK = 20


def recognizes(file: TextFile) -> bool:
    """Whether it is JSON: whatever lacks then is named."""
    return file.data is not None


def read(file: TextFile) -> Iterator[Read]:
    """Each job, and what is left. Raises UnreadableError where nothing is a job."""
    search = Search(options=file.options)
    jobs = search.of(file.data)
    if not jobs:
        needs_description(dict(flat(_first(file.data))), file.options)
        raise UnreadableError.of(Problem.NOT_A_POSTING, "holds no object that is a job")
    yield from postings_of(jobs, file, _format)
    yield from (left.unreadable(file.path) for left in search.left)


def holds(file: TextFile) -> int:
    """How many jobs there are at least."""
    return count(file.data)


def _format(job: Job) -> str:
    return job.kind.format_name if job.kind else FORMAT


def _first(data: Any) -> Mapping[str, Any]:
    """The first object, to say what it has in place of a title and a description."""
    while isinstance(data, list) and data:
        data = next((one for one in data if isinstance(one, dict)), data[0])
    return data if isinstance(data, Mapping) else {}
