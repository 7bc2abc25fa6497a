"""HTML fragments as job boards serve them: a title in `<h2>`, the description after it.

The description may be as wild as it likes; that is the parser's concern. Here only that it is HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from postings.readers.keys import source_key
from postings.readers.types import RawPosting

FORMAT = "html_fragment"
TAG = re.compile(r"<[a-zA-Z][a-zA-Z0-9]*(\s[^<>]*)?/?>")


def recognizes(text: str) -> bool:
    """Whether the text is markup: a tag among its first 10,000 characters."""
    return TAG.search(text, 0, 10_000) is not None


def read(path: Path, content: bytes, text: str, encoding: str) -> Iterator[RawPosting]:
    """The one posting of the file."""
    yield RawPosting(
        key=source_key(path),
        path=str(path),
        format=FORMAT,
        content=content,
        encoding=encoding,
        html=text,
    )
