"""What the readers of JSON share: values by path, and a record of a file as bytes of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from postings.readers.records.posting import make_posting
from postings.readers.records.record import Record
from postings.readers.types import Read, TextFile


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


def read_whole(file: TextFile, record: Record, format_name: str) -> Iterator[Read]:
    """The posting of a file that is one object."""
    yield make_posting(record, file=file, format_name=format_name)
