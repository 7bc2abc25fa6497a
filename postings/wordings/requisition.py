"""The codes of the posting, with their labels."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        label = item.get("label")
        yield f"items.{number}", f"{label}: {item['value']}" if label else item["value"]
