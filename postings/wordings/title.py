"""The title in words: what it says, and the functions that it names."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.functions import FUNCTIONS
from postings.values.title import Title
from postings.words.phrases import Part


def parts(value: Title) -> Iterator[Part]:
    if title := value.clean or value.raw:
        yield "clean", title
    for number, function in enumerate(value.functions):
        yield f"functions.{number}", FUNCTIONS[function]
