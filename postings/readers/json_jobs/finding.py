"""Which objects of a JSON value are jobs, at any depth and under any name.

An object is a job where its own names give a title and a description, and where nothing inside it
is a better job. "Own" are its values and those of objects in it, not those of lists. From this:

- *A group is no job.* An object that has a title and holds jobs is their group (a department, an
  employer with its jobs), when what it holds states more of a job than it does itself; an object
  that states places, pay, dates is the job, and what it holds (similar jobs, sections) is beside
  it. Titles that name a job decide (`json_titles`), then the names of the lists where they say it
  (`names_of_lists`).
- *Siblings share the verdict.* Where some members of a list are jobs, a member that is none is
  named as a failure and not dropped. So are the values of an object of objects by id.
- *A wrapper belongs to its job.* `{"node": {…}}`, `{"_id": …, "_source": {…}}`: the record is the
  largest object around a job that holds no other job and stands in no list within it.
- *What is left is told.* Objects with a title and a text that are beside the jobs found, lists of
  jobs without descriptions, and what is nested deeper than anyone nests, are told by name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from postings.readers.json_jobs import names_of_lists
from postings.readers.json_jobs.beside import without_others
from postings.readers.json_jobs.evidence import (
    evidence_of,
    has_words,
    is_surely_a_job,
    looks_like_a_job,
    title_of,
)
from postings.readers.json_jobs.found import Job, Left, Path
from postings.readers.json_jobs.groups import is_group, titled_lists
from postings.readers.json_jobs.kinds import is_something_else, kind_of
from postings.readers.json_jobs.names_of_lists import says_similar
from postings.readers.json_jobs.text import load_json
from postings.readers.json_jobs.titles import is_titled_a_job, name_jobs, title_in
from postings.readers.problems import Problem
from postings.readers.records.mapping import choose, flat
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field

DEEPEST = 60  # levels; an API's answer about jobs has fewer than 20
LEVELS_ASIDE = 2  # `benefits` and each in them; in an office with a name, all objects in it
SHARE_OF_KEYS = 0.5  # by which an object among others by id is of their shape


@dataclass(slots=True)
class Search:
    """The jobs of one JSON value, and what is left of it."""

    options: Mapping[str, str]
    left: list[Left] = field(default_factory=list)

    def of(self, data: Any) -> list[Job]:
        """All jobs, in their order; `left` then holds what is left."""
        jobs, beside = without_others(self._without_similar(self._look(data, ())))
        self.left += beside
        if self.left:
            titles = {title_of(job.itself) for job in jobs if isinstance(job.value, dict)}
            inside = {(*job.path, *job.inner) for job in jobs if not job.is_sibling}
            self.left = [left for left in self.left if not _is_known(left, inside, titles)]
        if len(jobs) == 1 and not jobs[0].is_settled:
            return [replace(jobs[0], path=(), value=data, inner=jobs[0].path + jobs[0].inner)]
        return jobs

    def _look(self, value: Any, path: Path, *, aside: int = 0) -> list[Job]:
        if len(path) > DEEPEST:
            if value:
                self._leave(path, value, f"is nested deeper than {DEEPEST} levels")
            return []
        if isinstance(value, list):
            return self._in_list(value, path, aside=aside)
        if isinstance(value, dict):
            return self._in_object(value, path, aside=aside)
        return []

    def _in_list(self, values: list[Any], path: Path, *, aside: int) -> list[Job]:
        found: list[Job] = []
        others: list[int] = []
        for number, value in enumerate(values):
            place = (*path, str(number))
            jobs = self._look(opened(value), place, aside=min(aside, 1))
            found += map(_settled, jobs)
            if not jobs and not (isinstance(value, dict) and is_something_else(value)):
                others.append(number)
        if others and any(len(job.path) == len(path) + 1 for job in found):
            found += [_sibling((*path, str(number)), values[number]) for number in others]
            found.sort(key=lambda job: int(job.path[len(path)]))
        elif others and not aside:
            self._lacking(values, path)
        return found

    def _in_object(self, value: dict[str, Any], path: Path, *, aside: int) -> list[Job]:
        if kind := kind_of(value):
            return [
                Job(path=path, value=value, kind=kind, evidence=evidence_of(value), is_settled=True)
            ]
        groups = self._groups(value, path, aside=aside)
        is_none = is_something_else(value) or (aside and not is_surely_a_job(value))
        job = None if is_none else self._job(value, path, groups)
        if job is None:
            return _around(value, path, groups)
        for key, jobs in groups.items():
            self._beside((*path, key), value[key], jobs)
        return [job]

    def _groups(self, value: dict[str, Any], path: Path, *, aside: int) -> dict[str, list[Job]]:
        """The jobs in each of an object's values that has any."""
        groups = {}
        below = aside if has_words(value) else max(0, aside - 1)
        for key, member in value.items():
            inner = opened(member)
            if isinstance(inner, dict | list):
                jobs = self._look(inner, (*path, key), aside=_aside(key, inner, below))
                if inner is not member:  # a string that holds JSON is a file of its own
                    jobs = list(map(_settled, jobs))
                if jobs:
                    groups[key] = jobs
        return groups

    def _job(self, value: dict[str, Any], path: Path, groups: dict[str, list[Job]]) -> Job | None:
        """The object as a job, unless it lacks something or is a group of jobs."""
        words = choose((key for key, one in value.items() if _is_word(one)), self.options)
        is_titled = Field.TITLE in words.values()
        is_other = groups and not is_titled_a_job(title_in(value))
        if not is_titled and (is_other or not (self.options or _holds_objects(value))):
            return None
        job = Job(path=path, value=value, evidence=evidence_of(value))
        name = _described_by(words) or self._described_inside(value, groups)
        if not name and is_titled and not is_group(job, groups, is_described=False):
            if self._unlike_sections(value, path):
                return None
            name = self._described_inside(value, {}, in_list=False)  # by sections in a list
        elif is_group(job, groups, is_described=True):
            if name and is_titled_a_job(title_in(value)):
                self._leave(path, _without(value, groups), "holds other jobs", Problem.BESIDE)
            return None
        return replace(job, is_described="desc" in folded(name)) if name else None

    def _described_inside(
        self, value: dict[str, Any], groups: dict[str, list[Job]], *, in_list: bool | None = None
    ) -> str:
        """The name of the description where title and description stand in objects inside."""
        if not self.options and all(_is_word(one) for one in value.values()):
            return ""
        names = (name for name, _ in flat(_without(value, groups), in_list=in_list))
        return _described_by(choose(names, self.options))

    def _unlike_sections(self, value: dict[str, Any], path: Path) -> bool:
        """Whether a list is of jobs, though its name says otherwise; it is named."""
        found = titled_lists(value)
        for key in found:
            what = f"has {len(value[key])} objects with titles of jobs under a name of other things"
            self._leave((*path, key), value[key], what)
        return bool(found)

    def _beside(self, path: Path, value: Any, jobs: list[Job]) -> None:
        if any(job.evidence for job in jobs) or name_jobs(jobs):
            what = f"has {_jobs(len(jobs))} beside the one that holds them"
            self._leave(path, value, what, Problem.BESIDE)

    def _leave(
        self, path: Path, value: Any, what: str, problem: Problem = Problem.INCOMPLETE
    ) -> None:
        self.left.append(Left(path=path, value=value, what=what, problem=problem))

    def _lacking(self, values: list[Any], path: Path) -> None:
        """Note a list of what looks like jobs, without their descriptions."""
        count = sum(isinstance(value, dict) and looks_like_a_job(value) for value in values)
        if count and not any(says_similar(name) for name in path):
            self._leave(path, values, f"has {count} objects that look like jobs without a text")

    def _without_similar(self, jobs: list[Job]) -> list[Job]:
        """A lone job without those that are said to be like it."""
        others = [job for job in jobs if not any(says_similar(name) for name in job.path)]
        if len(others) != 1 or len(jobs) == 1:
            return jobs
        similar = [job for job in jobs if job is not others[0]]
        what = f"has {len(similar)} jobs that are said to be like the one beside them"
        self._leave(similar[0].path[:-1], [job.value for job in similar], what, Problem.BESIDE)
        return others


def opened(value: Any) -> Any:
    """A value, and of a string that holds a JSON object or array, that."""
    if not isinstance(value, str) or not value.startswith(('{"', "[{")):
        return value
    try:
        return load_json(value)
    except (ValueError, RecursionError):
        return value


def _aside(key: str, value: Any, below: int) -> int:
    """How many levels of objects from here are no jobs: what the name says, or what is in that."""
    if names_of_lists.is_aside(key):
        return LEVELS_ASIDE
    return below if isinstance(value, dict) else 0


def _settled(job: Job) -> Job:
    """The same, with a record to which nothing around it belongs."""
    return job if job.is_settled else replace(job, is_settled=True)


def _sibling(path: Path, value: Any) -> Job:
    return Job(path=path, value=opened(value), is_sibling=True, is_settled=True)


def _around(value: dict[str, Any], path: Path, groups: dict[str, list[Job]]) -> list[Job]:
    """The jobs in an object that is none: a lone one takes it for its record."""
    jobs = [job for found in groups.values() for job in found]
    if not jobs:
        return []
    if len(jobs) == 1 and not jobs[0].is_settled and jobs[0].kind is None:
        inner = (*jobs[0].path[len(path) :], *jobs[0].inner)
        evidence = jobs[0].evidence | evidence_of(value)
        return [replace(jobs[0], path=path, value=value, inner=inner, evidence=evidence)]
    by_id = [replace(job, key=_id_in(job, path, groups)) for job in jobs]
    return [*by_id, *_siblings_by_id(value, path, groups)]


def _id_in(job: Job, path: Path, groups: dict[str, list[Job]]) -> str:
    """The name of a job in an object of several, where that is an id and no word."""
    key = job.path[len(path)]
    is_member = len(job.path) == len(path) + 1 and len(groups) > 1
    return key if is_member and any(map(str.isdigit, key)) else job.key


def _siblings_by_id(
    value: dict[str, Any], path: Path, groups: dict[str, list[Job]]
) -> Iterator[Job]:
    """Of an object of jobs by their ids, the objects of their shape that are no jobs."""
    jobs = [
        found[0]
        for found in groups.values()
        if len(found) == 1 and len(found[0].path) == len(path) + 1
    ]
    rest = {key: one for key, one in value.items() if isinstance(one, dict) and key not in groups}
    if len(jobs) > max(1, len(rest)):
        shape = set(jobs[0].value)
        for key, one in rest.items():
            if len(shape & set(one)) >= SHARE_OF_KEYS * len(shape):
                yield _sibling((*path, key), one)


def _is_known(left: Left, inside: set[Path], titles: set[str]) -> bool:
    """Whether what is left belongs to a job that was found, or only names such jobs again."""
    if left.problem is not Problem.INCOMPLETE:
        return False
    if any(left.path[:length] in inside for length in range(len(left.path) + 1)):
        return True
    return isinstance(left.value, list) and all(
        title_of(one) in titles for one in left.value if isinstance(one, dict)
    )


def _described_by(chosen: Mapping[str, Field]) -> str:
    """The name of the description, where there is a title too."""
    if Field.TITLE not in chosen.values():
        return ""
    return next((name for name, of in chosen.items() if of is Field.DESCRIPTION), "")


def _holds_objects(value: dict[str, Any]) -> bool:
    return any(isinstance(one, dict) for one in value.values())


def _is_word(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _without(value: dict[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {key: one for key, one in value.items() if key not in names}


def _jobs(number: int) -> str:
    return "a job" if number == 1 else f"{number} jobs"
