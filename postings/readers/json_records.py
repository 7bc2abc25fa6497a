"""What the readers of JSON share: values by path, and a record of a file as bytes of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from postings.readers.posting import make_posting
from postings.readers.problems import Problem
from postings.readers.record import Record
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError


def at(data: Any, path: str) -> Any:
    """The value at a path of keys, or None where there is none.

    >>> at({"a": {"b": 1}}, "a.b"), at({"a": 1}, "a.b"), at(None, "a")
    (1, None, None)
    """
    for key in path.split("."):
        data = data.get(key) if isinstance(data, Mapping) else None
    return data


def as_list(value: Any) -> list[Any]:
    """A value that may stand alone or in a list, as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def as_bytes(value: Any) -> bytes:
    """A JSON value as a file of its own."""
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half of a UTF-16 pair, which JSON lets through
        return json.dumps(value).encode()


def read_objects(
    file: TextFile,
    objects: list[tuple[str, Any]],
    to_record: Callable[[Any], Record],
    format_name: str,
) -> Iterator[Read]:
    """The posting of each object; `objects` has each with its name in the file.

    The name "" means that the whole file is the object.
    """
    for name, value in objects:
        if isinstance(value, Mapping):
            yield make_posting(
                to_record(value),
                file=file,
                format_name=format_name,
                name=name,
                content=as_bytes(value) if name else None,
            )
        else:
            error = UnreadableError.of(Problem.NOT_A_POSTING, "is no object")
            yield Unreadable(path=file.path, record=name, error=error, content=as_bytes(value))


def listed(data: Any, key: str) -> list[tuple[str, Any]]:
    """The objects of a response: those under a key, those of an array, or the one it is.

    >>> listed({"jobs": [1, 2]}, "jobs"), listed([3], "jobs"), listed({"id": 4}, "jobs")
    ([('jobs/0', 1), ('jobs/1', 2)], [('0', 3)], [('', {'id': 4})])
    """
    if isinstance(data, list):
        return [(str(number), value) for number, value in enumerate(data)]
    if isinstance(at(data, key), list):
        return [(f"{key}/{number}", value) for number, value in enumerate(data[key])]
    return [("", data)]
