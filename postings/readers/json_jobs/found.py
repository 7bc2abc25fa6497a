"""What a search in JSON finds: jobs with their records, and what is left and is to be named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from postings.readers.json_jobs.kinds import JobKind
from postings.readers.json_jobs.records import as_bytes
from postings.readers.problems import Problem
from postings.readers.types import Unreadable, UnreadableError

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job, or a sibling of jobs that is to be named.

    `value` is its record and `path` where that stands in the file; `inner` is where the job stands
    in the record, `evidence` what it states besides its text, `key` the id under which it stands in
    an object of jobs by their ids. A settled one keeps its record.
    """

    path: Path
    value: Any
    inner: Path = ()
    kind: JobKind | None = None
    evidence: frozenset[str] = frozenset()
    key: str = ""
    is_described: bool = False
    is_sibling: bool = False
    is_settled: bool = False
    original: bytes | None = None

    @property
    def content(self) -> bytes:
        """The record as a file of its own."""
        return as_bytes(self.value) if self.original is None else self.original

    @property
    def itself(self) -> Any:
        """The job without what is around it in its record."""
        value = self.value
        for name in self.inner:
            value = value[name]
        return value

    @property
    def name(self) -> str:
        """The record's place in the file: "", "0", "data/jobs/3"."""
        return "/".join(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What was not taken for jobs, though it is not sure that it holds none."""

    path: Path
    value: Any
    what: str
    problem: Problem

    def unreadable(self, path: str, *above: str) -> Unreadable:
        """The same by name, in the file at a path."""
        return Unreadable(
            path=path,
            record="/".join((*above, *self.path)),
            error=UnreadableError.of(self.problem, self.what),
            content=as_bytes(self.value),
        )
