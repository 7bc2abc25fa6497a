"""What the parser reads of a stored original: its reader's markup, made again from the bytes."""

from __future__ import annotations

from pathlib import Path

from postings.models import Document
from postings.readers.registry import read_again


def html_of(document: Document) -> str:
    """The markup of a stored original, as its reader gave it to the parser."""
    raw = read_again(
        format_name=document.format,
        path=Path(document.path),
        content=bytes(document.content),
        encoding=document.encoding,
    )
    return next(raw).html
