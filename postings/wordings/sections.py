"""The sections of a posting, as a table of contents names them."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.sections import SECTIONS
from postings.values.sections import Sections
from postings.words.phrases import Part


def parts(value: Sections) -> Iterator[Part]:
    """Every section but the title: its heading, or what it is about.

    >>> from postings.values.sections import SectionItem
    >>> list(parts(Sections(items=(SectionItem(type="title"), SectionItem(type="eeo")))))
    [('items.1', 'Equal opportunity')]
    """
    for number, section in enumerate(value.items):
        if section.type != "title":
            heading = (section.heading or "").strip(" :*_#•·–-…")
            yield f"items.{number}", heading or SECTIONS.get(section.type, section.type)
