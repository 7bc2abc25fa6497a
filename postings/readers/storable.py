"""What can be stored of what was read: no NUL, no half of a UTF-16 pair, no record beyond reason.

The database refuses the first two in any text, and a whole batch with them. They come through
JSON's escapes, the names in archives, and the words of errors.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from postings.readers.problems import Problem
from postings.readers.types import RawPosting, Read, Stated, Unreadable, UnreadableError

LARGEST_RECORD = 5_000_000  # bytes or characters; the largest saved page seen has 600,000
FORBIDDEN = re.compile(r"[\x00\ud800-\udfff]")


def storable(read: Read) -> Read:
    """The same, fit to be stored; a record that is too large is refused by name."""
    if isinstance(read, Unreadable):
        return storable_failure(read)
    if max(len(read.content), len(read.html)) > LARGEST_RECORD:
        what = f"is a record of more than {LARGEST_RECORD // 1_000_000} MB"
        error = UnreadableError.of(Problem.TOO_LARGE, what)
        return storable_failure(Unreadable(path=read.path, record=read.record, error=error))
    return replace(
        read,
        key=storable_text(read.key) or "posting",
        path=storable_text(read.path),
        record=storable_text(read.record),
        html=storable_text(read.html),
        options=_value(read.options),
        stated=_stated(read),
    )


def storable_text(text: str) -> str:
    """The text without what no text of the database may hold.

    >>> storable_text("a\\x00b\\ud800c\\x1b")
    'abc\\x1b'
    """
    return FORBIDDEN.sub("", text)


def storable_failure(read: Unreadable) -> Unreadable:
    """The same, its names and its words fit to be stored."""
    words = storable_text(str(read.error))
    return replace(
        read,
        path=storable_text(read.path),
        record=storable_text(read.record),
        error=UnreadableError(words, read.error.problem),
    )


def _stated(read: RawPosting) -> dict[str, Stated]:
    return {
        name: Stated(value=_value(fact.value), fields=_value(fact.fields))
        for name, fact in read.stated.items()
    }


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return storable_text(value)
    if isinstance(value, Mapping):
        return {storable_text(str(key)): _value(inner) for key, inner in value.items()}
    return [_value(inner) for inner in value] if isinstance(value, list | tuple) else value
