"""HTML fragments as job boards serve them: a title in `<h2>`, the description after it.

The description may be as wild as it likes; that is the parser's concern. Here only that it is HTML,
whole, and escaped no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.readers.pages.markup import ESCAPED_TAG, clean, unescaped
from postings.readers.pages.one_page import check_is_one
from postings.readers.pages.shape import check_shape
from postings.readers.records.keys import file_of, source_key
from postings.readers.types import RawPosting, Read, TextFile

FORMAT = "html_fragment"
RANK = 80
DEEPEST = 1_000  # levels; real postings have under 30
TAG = re.compile(r"<[a-zA-Z][a-zA-Z0-9]*(\s[^<>]*)?/?>")


def recognizes(file: TextFile) -> bool:
    """Whether the text is markup: a tag among its first 10,000 characters, escaped or not."""
    if TAG.search(file.text, 0, 10_000):
        return True
    return len(ESCAPED_TAG.findall(file.text, 0, 10_000)) > 1


def read(file: TextFile) -> Iterator[Read]:
    """The one posting of the file."""
    html = unescaped(clean(file.text))
    check_shape(html, deepest=DEEPEST)
    check_is_one(html)
    yield RawPosting(
        key=source_key(file_of(file.path)),
        path=file.path,
        record=file.record,
        format=FORMAT,
        content=file.content,
        encoding=file.encoding,
        html=html,
        options=dict(file.options),
    )
