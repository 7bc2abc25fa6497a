"""What readers are given and what they make: sources, texts, raw postings, or a named problem.

A source is one file, also one inside an archive. A text is its content, decoded. A raw posting is
one record of it: most files hold one, feeds and tables hold many.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from postings.readers.json_jobs.text import load_json
from postings.readers.problems import Problem

JSON_BEGINNING = re.compile(r"[\[{]\s*[\"{\[]")
NO_OPTIONS: Mapping[str, str] = {}


class UnreadableError(Exception):
    """A file or record that no posting can be made of; the message says why and what to do."""

    def __init__(self, message: str, problem: Problem = Problem.UNKNOWN_FORMAT) -> None:
        super().__init__(message)
        self.problem = problem

    @classmethod
    def of(cls, problem: Problem, what: str) -> UnreadableError:
        """The error whose message is what is wrong, then the problem's advice.

        >>> str(UnreadableError.of(Problem.EMPTY, "is empty"))
        'is empty: save the posting again'
        """
        return cls(f"{what}: {problem.advice}", problem)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A file or record that failed, with what is known of it; it stops nothing."""

    path: str
    error: UnreadableError
    record: str = ""
    content: bytes = b""


@dataclass(frozen=True, kw_only=True)
class SourceFile:
    """One file to read, with the options to read it with.

    `member` holds its bytes where it stood inside an archive; `place` is the file where `path` only
    shows its name; `record` says which record of the file it is, where it was kept alone. The bytes
    are read once, when `content` is first asked for.
    """

    path: str
    size: int
    record: str = ""
    member: bytes | None = field(default=None, repr=False)
    place: Path | None = None
    options: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def content(self) -> bytes:
        """The bytes. Raises UnreadableError where the file cannot be opened."""
        if self.member is not None:
            return self.member
        with self.open() as file:
            return file.read()

    def open(self) -> io.BufferedReader:
        """The file on disk, open. Raises UnreadableError; never waits for the end of a pipe."""
        try:
            file = open(self.place or self.path, "rb", opener=_without_waiting)  # noqa: SIM115
        except OSError as error:
            what = f"cannot be opened: {error.strerror}"
            raise UnreadableError(what, Problem.CANNOT_OPEN) from error
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            file.close()
            raise UnreadableError.of(Problem.SPECIAL_FILE, "is no file any more")
        return file

    @cached_property
    def sha256(self) -> str:
        """The digest of the whole file: the same again means that nothing changed."""
        return hashlib.sha256(self.content).hexdigest()


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK)


@dataclass(frozen=True, kw_only=True)
class TextFile:
    """A decoded file as a reader sees it.

    `options` are the operator's, such as mapped columns; `record` says which record of the file at
    `path` this is, where it is a stored one and not the whole file.
    """

    path: str
    content: bytes
    text: str
    encoding: str
    record: str = ""
    options: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def head(self) -> str:
        """The beginning, without white space before it: enough to tell most formats."""
        return self.text[:20_000].lstrip("\ufeff \t\r\n")

    @cached_property
    def begins_like_json(self) -> bool:
        """Whether it can be nothing but JSON, whole or damaged."""
        return JSON_BEGINNING.match(self.head) is not None

    @cached_property
    def data(self) -> Any:
        """The JSON value in the file, or None where it is no JSON object or array."""
        if not self.head.startswith(("{", "[")):
            return None
        try:
            return load_json(self.text.lstrip("\ufeff"))
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One fact as the source states it as data: only the parts that it states.

    `value` is in the shape of the annotation guide; `fields` says for each part what the source
    calls it ("baseSalary.value.minValue").
    """

    value: Mapping[str, Any]
    fields: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class RawPosting:
    """One posting as its source gives it.

    `content` is its record, a whole file of the same format by itself; `html` is the markup that
    the parser reads; `options` is what was needed to read it. Dates and facts only where the source
    states them as data.
    """

    key: str
    path: str
    format: str
    content: bytes
    encoding: str
    html: str
    record: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    posted_on: dt.date | None = None
    expires_on: dt.date | None = None
    stated: Mapping[str, Stated] = field(default_factory=dict)

    @cached_property
    def sha256(self) -> str:
        """The digest of the record: the same again means that nothing changed."""
        return hashlib.sha256(self.content).hexdigest()


Read = RawPosting | Unreadable
