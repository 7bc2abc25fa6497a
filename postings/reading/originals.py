"""What the parser reads of a stored original: its reader's markup, made again from the bytes."""

from __future__ import annotations

from postings.models import Document
from postings.readers.problems import Problem
from postings.readers.registry import read_again
from postings.readers.types import RawPosting, UnreadableError


def raw_of(document: Document) -> RawPosting:
    """A stored original, as its reader gave it to the parser. Raises UnreadableError."""
    raws = read_again(
        format_name=document.format,
        path=document.path,
        content=bytes(document.content),
        encoding=document.encoding,
        record=document.record,
        options=document.options,
    )
    raw = next(raws, None)
    if raw is None:
        raise UnreadableError.of(Problem.UNKNOWN_FORMAT, "holds nothing that its reader finds")
    return raw
