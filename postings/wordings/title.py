"""The title in words: what it says, and the functions that it names."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.functions import FUNCTIONS
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    yield "clean", str(value.get("clean") or value.get("raw"))
    for number, function in enumerate(value.get("functions", [])):
        yield f"functions.{number}", FUNCTIONS.get(function, function)
