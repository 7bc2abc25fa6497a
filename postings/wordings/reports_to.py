"""The title above the holder."""

from __future__ import annotations

from collections.abc import Iterator

from postings.values.reports_to import ReportsTo
from postings.words.phrases import Part


def parts(value: ReportsTo) -> Iterator[Part]:
    if value.title:
        yield "title", value.title
