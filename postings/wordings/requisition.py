"""The codes of the posting, with their labels."""

from __future__ import annotations

from collections.abc import Iterator

from postings.values.requisition import Requisition
from postings.words.phrases import Part


def parts(value: Requisition) -> Iterator[Part]:
    for number, code in enumerate(value.items):
        yield f"items.{number}", f"{code.label}: {code.value}" if code.label else code.value
