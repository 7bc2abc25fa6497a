"""The sections of a posting, as a table of contents names them."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.sections import SECTIONS
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    """Every section but the title: its heading, or what it is about.

    >>> list(parts({"items": [{"type": "title"}, {"type": "eeo", "heading": None}]}))
    [('items.1', 'Equal opportunity')]
    """
    for number, item in enumerate(value.get("items", [])):
        if item["type"] != "title":
            kind = item["type"]
            heading = (item["heading"] or "").strip(" :*_#•·–-…")
            yield f"items.{number}", heading or SECTIONS.get(kind, kind)
