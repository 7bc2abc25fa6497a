"""JSON Lines: one object a line, of schema.org's JobPosting or with well-known names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers import job_posting, mapping
from postings.readers.posting import make_posting
from postings.readers.problems import Problem
from postings.readers.record import Record
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "json_lines"
RANK = 15
_LINE = re.compile(r"[^\r\n]+")


def recognizes(file: TextFile) -> bool:
    """Whether the first line is an object by itself, and the whole is no JSON."""
    if not file.head.startswith("{") or file.data is not None:
        return False
    first = _LINE.search(file.text, file.text.index("{"))
    return first is not None and isinstance(_parsed(first[0]), Mapping)


def read(file: TextFile) -> Iterator[Read]:
    """The posting of each line; a line that is no object is named and stops nothing."""
    number = 0
    first: Any = None
    end = 0
    for match in _LINE.finditer(file.text):
        number += file.text.count("\n", end, match.start())
        end = match.start()
        line = match[0].strip("\ufeff \t")
        value = _parsed(line)
        if first is None and isinstance(value, Mapping):
            first = value
            _check(value, file)
        if line:
            yield _posting(value, line, f"line {number + 1}", file)


def _check(value: Mapping[str, Any], file: TextFile) -> None:
    if not job_posting.is_posting(value):
        mapping.needs_description(dict(mapping.flat(value)), file.options)


def _posting(value: Any, line: str, name: str, file: TextFile) -> Read:
    content = line.encode("utf-8", errors="replace")
    if not isinstance(value, Mapping):
        problem = Problem.DAMAGED if line.endswith("}") else Problem.TRUNCATED
        error = UnreadableError.of(problem, "is no JSON object")
        return Unreadable(path=file.path, record=name, error=error, content=content)
    return make_posting(
        _record(value, file),
        file=file,
        format_name=FORMAT,
        name=file.record or name,
        content=content,
    )


def _record(value: Mapping[str, Any], file: TextFile) -> Record:
    if job_posting.is_posting(value):
        return job_posting.record_of(value)
    return mapping.record_of(dict(mapping.flat(value)), file.options)


def _parsed(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
