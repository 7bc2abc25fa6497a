"""Benefits in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.benefits import BENEFITS
from postings.values.benefits import Benefits
from postings.words.phrases import Part


def parts(value: Benefits) -> Iterator[Part]:
    for number, tag in enumerate(value.tags):
        yield f"tags.{number}", BENEFITS.get(tag, tag)
