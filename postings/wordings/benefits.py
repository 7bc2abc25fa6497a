"""Benefits in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.benefits import BENEFITS
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    for number, tag in enumerate(value.get("tags", [])):
        yield f"tags.{number}", BENEFITS.get(tag, tag)
