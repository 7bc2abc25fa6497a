"""What headings and labels say of how much the things under them are asked for (guide G7, 3 and 4).

>>> text = "Preferred – MBA"
>>> label = label_before(text, Span(start=0, end=len(text)), text.index("MBA"))
>>> label.category.value, label.words.of(text)
('preferred', 'Preferred')

The nearest heading that says it decides; "Education:" and "Experience:" are lists of the heading
above them, as far as nothing else stands between: "Preferred Qualifications", "Skills:", …,
"Education:" wishes for the degree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.cue_table import Category
from postings.parsing.document.cues import find_cues, is_only_cue
from postings.parsing.document.document import Document
from postings.parsing.types import Section, Span

_LISTS = frozenset({SectionType.QUALIFICATIONS, SectionType.QUALIFICATIONS_PREFERRED})
# "Education:", "Work Experience", "Skills & Knowledge": what a list of demands is grouped by.
_GROUP = r"education\w*|experience|skills?|knowledge|licen[cs]\w+|certificat\w+|training|abilities"
_GROUPS = regex.compile(
    rf"\W*(?:(?:work|technical|professional|academic|soft|hard|other|sales) )?(?:{_GROUP})"
    rf"(?:\s?(?:,|/|&|and|or)\s?(?:{_GROUP}))*\W*",
    regex.I,
)
# "What we do not require:" heads what is not needed.
_NEGATIVE = regex.compile(
    r"\b(?:do not|don['’]t|doesn['’]t|never) (?:require|need|ask for)"
    r"|\bnot (?:required|needed|necessary)\b",
    regex.I,
)
# "Ideal skills" is the ordinary list where no other stands beside it (guide D42).
_IDEAL = regex.compile(r"\bideal", regex.I)
# "Education Level: (Required):", "Preferred Qualification - ", "Minimum-".
_LABEL = regex.compile(r"[\s\W]*(?P<label>[^:;.\n–—-]{2,50}?)\)?\s?(?P<mark>:|[–—-])\s?")
# A dash is weaker than a colon: only these words may stand with the cue before it.
_OF_A_LIST = regex.compile(
    r"\b(?:qualifications?|education|experience|skills?|degree|requirements?)\b", regex.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRuling:
    """How much a heading or label asks for what stands under it, and its words."""

    category: Category
    words: Span
    is_label: bool = False


def label_before(text: str, line: Span, offset: int) -> ListRuling | None:
    """The last label of the line before the offset that says how much: "(Preferred): MBA"."""
    found, start = None, line.start
    while match := _LABEL.match(text, start, offset):
        label = Span(start=match.start("label"), end=match.end("label"))
        if _is_label(text, label, match["mark"]) and (category := _category(text, label)):
            found = ListRuling(category=category, words=label, is_label=True)
        start = match.end()
    return found


def heading_says(document: Document, offset: int) -> ListRuling | None:
    """What the headings above say, the nearest first; None where none says anything."""
    sections = tuple(_headings_above(document, offset))
    for section in sections:
        heading = section.heading
        said = _category(document.text, heading) if heading else None
        if heading and said:
            return ListRuling(category=said, words=heading)
        if section.preferred:
            return ListRuling(category=Category.PREFERRED, words=heading or section.span)
    return None


def _headings_above(document: Document, offset: int) -> Iterator[Section]:
    """The section, and the lists that it is a part of."""
    first = document.section_at(offset)
    yield first
    # A line that was taken for a heading may be the demand itself: "MBA" under "Pluses:".
    is_demand = first.heading is not None and first.heading.end > offset
    if not (is_demand or _is_group(document.text, first)):
        return
    for section in reversed(document.sections):
        if section.span.start >= first.span.start:
            continue
        # A group beside it says nothing of this one.
        if _is_group(document.text, section):
            continue
        # Of a list that is only grouped no word stands right under its heading.
        if section.type in _LISTS and not section.content.of(document.text).strip():
            yield section
        return


def _is_group(text: str, section: Section) -> bool:
    return section.heading is not None and bool(_GROUPS.fullmatch(section.heading.of(text)))


def _is_label(text: str, label: Span, mark: str) -> bool:
    if mark == ":":
        return True
    bare = _OF_A_LIST.sub("", label.of(text))
    return is_only_cue(bare, 0, len(bare))


def _category(text: str, heading: Span) -> Category | None:
    """What the words say; None where they say nothing, or both."""
    negative = _NEGATIVE.search(text, heading.start, heading.end)
    if negative:
        # "Not required" alone is a wish, "we do not require" a no (guide G7).
        is_wish = negative[0].casefold().startswith("not ")
        return Category.PREFERRED if is_wish else Category.NOT_REQUIRED
    said = {
        hit.cue.category
        for hit in find_cues(text, heading.start, heading.end)
        if hit.cue.category is not Category.PSEUDO and not _IDEAL.search(hit.span.of(text))
    }
    return said.pop() if len(said) == 1 else None
