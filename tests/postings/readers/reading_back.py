"""A stored record, read again as `reparse` and the admin do."""

from __future__ import annotations

from postings.readers.registry import read_again
from postings.readers.types import RawPosting


def read_back(raw: RawPosting) -> RawPosting:
    """The one posting that is read from what is stored of a posting."""
    (again,) = read_again(
        format_name=raw.format,
        path=raw.path,
        content=raw.content,
        encoding=raw.encoding,
        record=raw.record,
        options=raw.options,
    )
    return again
