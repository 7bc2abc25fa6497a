"""Which of the lists found in JSON are no jobs beside those that are.

Titles decide first: where those of one list name jobs, a list whose titles name none (events,
sites, questions) is beside it, unless its names or values say that it is of jobs. Then, what states
nothing but a title and a text is beside what states much.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from postings.readers.json_jobs.found import Job, Left, Path
from postings.readers.json_jobs.groups import MUCH
from postings.readers.json_jobs.names_of_lists import is_aside, says_employment
from postings.readers.json_jobs.titles import name_jobs, title_in
from postings.readers.problems import Problem

Lists = Mapping[Path, Sequence[Job]]
# What says that a list is of jobs, where those whose titles name jobs state it as well.
OF_JOBS_IN_LISTS = frozenset({"employment", "pay", "requisition", "company"})
FEWEST_BY_ID = 3  # objects of one shape beside each other that are jobs by their names


def without_others(jobs: list[Job]) -> tuple[list[Job], list[Left]]:
    """The jobs in their order, and the lists that are beside them."""
    lists = _lists(jobs)
    untitled = _without_titles(lists)
    rest = {path: of for path, of in lists.items() if path not in untitled}
    weak = _weak(rest)
    left = [
        *(_left(path, lists[path], "whose titles name no job") for path in untitled),
        *(_left(path, lists[path], "that say nothing else of a job") for path in weak),
    ]
    out = {id(job) for path in (*untitled, *weak) for job in lists[path]}
    return [job for job in jobs if id(job) not in out], left


def _left(path: Path, jobs: Sequence[Job], which: str) -> Left:
    what = f"has {len(jobs)} objects with a title and a text {which}"
    values = [job.value for job in jobs]
    return Left(path=path, value=values, what=what, problem=Problem.BESIDE)


def _lists(jobs: Iterable[Job]) -> Lists:
    """The jobs by their list; the lists of the same name in several groups are one."""
    lists: dict[Path, list[Job]] = {}
    for job in jobs:
        lists.setdefault(_without_numbers(job.path), []).append(job)
    return lists


def _without_numbers(path: Path) -> Path:
    return tuple(name for name in path if not name.isdigit())


def _without_titles(lists: Lists) -> list[Path]:
    named = {path: name_jobs(jobs) for path, jobs in lists.items()}
    if len(lists) < 2 or True not in named.values():
        return []
    return [
        path for path, one in named.items() if one is False and not _says_jobs(path, lists, named)
    ]


def _says_jobs(path: Path, lists: Lists, named: Mapping[Path, bool | None]) -> bool:
    """Whether something other than its titles says that a list is one of jobs."""
    jobs = lists[path]
    if any(job.kind for job in jobs) or not any(title_in(job.itself) for job in jobs):
        return True
    if all(job.path == path for job in jobs):  # it stands alone, or among others by their ids
        return _is_by_id(path, lists, named)
    if any(map(says_employment, path)) or any(map(is_aside, path[:-1])):
        return True
    known = {
        kind for other, of in lists.items() if named[other] for job in of for kind in job.evidence
    }
    return any(job.evidence & OF_JOBS_IN_LISTS & known for job in jobs)


def _is_by_id(path: Path, lists: Lists, named: Mapping[Path, bool | None]) -> bool:
    """Whether it is one of an object's objects by id or name, most of which are named as jobs."""
    shape = set(lists[path][0].value)
    beside = [
        named[other] is True
        for other, jobs in lists.items()
        if other == jobs[0].path and other[:-1] == path[:-1] and set(jobs[0].value) == shape
    ]
    return len(beside) >= FEWEST_BY_ID and sum(beside) > len(beside) / 2


def _weak(lists: Lists) -> list[Path]:
    """The lists that state nothing but a title and a text, where other jobs state much.

    What stands alone beside lists of jobs (a board, a page) is weak where they state anything.
    """
    best = {
        path: max(len(job.evidence) for job in jobs if not job.is_sibling)
        for path, jobs in lists.items()
        if not all(job.is_sibling for job in jobs)
    }
    most = max(best.values(), default=0)
    alone = {job.path for jobs in lists.values() for job in jobs}
    return [
        path
        for path, number in best.items()
        if number == 0 and (most >= MUCH or (most and path in alone))
    ]
