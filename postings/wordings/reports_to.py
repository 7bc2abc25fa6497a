"""The title above the holder."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    if value.get("title"):
        yield "title", value["title"]
