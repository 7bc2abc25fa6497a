"""The sections of the text: what each is about, its heading and how it begins (guide 19)."""

from __future__ import annotations

from dataclasses import dataclass

from postings.values.kinds import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionItem(Shape):
    type: str
    heading: str | None = None
    first_words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sections(Shape):
    items: tuple[SectionItem, ...] = ()
