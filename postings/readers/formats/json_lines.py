"""JSON Lines: a value a line, which is a job or holds jobs as any other JSON does.

A line that is no JSON, or holds no job, is named and stops nothing: exports begin with legal
notices and end with counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from postings.readers.json_jobs.count import count
from postings.readers.json_jobs.finding import Search
from postings.readers.json_jobs.found import Job
from postings.readers.json_jobs.reading import postings_of
from postings.readers.json_jobs.text import load_json
from postings.readers.problems import Problem
from postings.readers.records.mapping import flat, needs_description
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "json_lines"
RANK = 15
LINES_LOOKED_AT = 20  # to tell the format
_LINE = re.compile(r"[^\r\n]+")


def recognizes(file: TextFile) -> bool:
    """Whether most of the first lines look like JSON and one is, while the whole is none."""
    lines = list(islice(_lines(file.text), LINES_LOOKED_AT))
    values = [line for _, line in lines if line[0] + line[-1] in ("{}", "[]")]
    if 2 * len(values) < len(lines) or file.data is not None:
        return False
    return any(isinstance(_parsed(line), Mapping | list) for _, line in _lines(file.text))


def read(file: TextFile) -> Iterator[Read]:
    """The postings of each line. Raises UnreadableError where no line is a job."""
    found: list[Job | Unreadable] = []
    first: Mapping[str, Any] = {}
    for number, line in _lines(file.text):
        value = _parsed(line)
        if isinstance(value, Mapping | list):
            first = first or (value if isinstance(value, Mapping) else {})
            found += _found(value, line, file.record or f"line {number}", file)
        else:
            found.append(_bad(line, f"line {number}", file))
    if not any(isinstance(one, Job) and not one.is_sibling for one in found):
        needs_description(dict(flat(first)), file.options)
    yield from postings_of(found, file, lambda job: FORMAT)


def holds(file: TextFile) -> int:
    """How many records there are at least: one a line, or each job of a line of several."""
    lines = (line.strip("\ufeff \t") for line in re.split(r"[\r\n]", file.text))
    return sum(max(1, count(_parsed(line))) for line in lines if line)


def _found(
    value: Mapping[str, Any] | list[Any], line: str, name: str, file: TextFile
) -> Iterator[Job | Unreadable]:
    """The jobs of a line; a line without one is read as one, and so is named."""
    search = Search(options=file.options)
    jobs = search.of(value) or [Job(path=(), value=value, is_sibling=True)]
    for job in jobs:
        original = None if job.path else line.encode("utf-8", errors="replace")
        yield replace(job, path=(name, *job.path), original=original)
    yield from (left.unreadable(file.path, name) for left in search.left)


def _bad(line: str, name: str, file: TextFile) -> Unreadable:
    error = UnreadableError.of(_problem(line), "is no JSON object")
    content = line.encode("utf-8", errors="replace")
    return Unreadable(path=file.path, record=name, error=error, content=content)


def _problem(line: str) -> Problem:
    if not line.startswith("{"):
        return Problem.NOT_A_POSTING
    try:
        load_json(line)
    except RecursionError:
        return Problem.TOO_DEEP
    except ValueError:
        pass
    return Problem.DAMAGED if line.endswith("}") else Problem.TRUNCATED


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that have words, with their numbers."""
    number, end = 1, 0
    for match in _LINE.finditer(text):
        number += text.count("\n", end, match.start())
        end = match.start()
        if line := match[0].strip("\ufeff \t"):
            yield number, line


def _parsed(line: str) -> Any:
    try:
        return load_json(line)
    except (ValueError, RecursionError):
        return None
