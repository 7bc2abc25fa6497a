"""Sections: the parts of a posting in order, each with its heading and first words (guide 19).

What a reader would put into a table of contents: labels of single list entries and remarks in the
middle of a line are rejected, details in a row ("Job type: Full-time", "Location: Akron") are one
section without a heading, and of two headings in a row the inner one counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.section_starts import DETAILS
from postings.parsing.registry import Fact, Item
from postings.parsing.types import (
    BlockKind,
    Extraction,
    Proof,
    Rejected,
    Section,
    Span,
)

# Pay, place and hours, each in a line: "Job type: Full-time", "Location: Akron" (guide D58).
# Details of such types in a row are one section.
_IN_A_ROW = frozenset(
    {
        SectionType.COMPENSATION,
        SectionType.JOB_DETAILS,
        SectionType.LOCATION_LOGISTICS,
        SectionType.WORKING_CONDITIONS,
    }
)
# The first two to six words, within their line (guide 19).
_FIRST_WORDS = regex.compile(r"\S+(?:[^\S\n]+\S+){0,5}+")
_WORD = regex.compile(r"\S")
_REASONS: Mapping[str, str] = {
    # "Benefits: explain them" in a list of duties is one of them.
    "entry-label": "labels one entry of a list",
    "remark": "is a remark in the middle of a line",
    "repeated": "goes on with the section around it",
    "empty": "heads no text of its own",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A section of the table of contents; `rule` says what opened it."""

    type: SectionType
    start: int
    heading: Span | None
    content_start: int
    rule: str
    tagged: bool = False


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """The sections in the order of the text."""
    entries: list[_Entry] = []
    rejected: list[Rejected] = []
    for section in document.sections:
        # The first part of this section is already an entry.
        if section.heading and section.heading.start != section.span.start:
            continue  # goes on after a remark
        entry = _entry(document, section)
        refusal = _refusal(document, entry, entries)
        if refusal:
            rejected.extend(_rejected(document, entry, refusal))
        elif _is_detail(entry) and entries and _is_detail(entries[-1]):
            # Details of several types in a row are details of the job (guide D58).
            entries[-1] = replace(entries[-1], type=SectionType.JOB_DETAILS)
        else:
            entries.append(entry)
    # In this order: a section without text must not tell the duties.
    kept = _with_duties(_filled(document, entries, rejected))
    rows = list(zip(kept, _first_words(document, kept), strict=True))
    return Extraction(
        value=summarize([_item(document, entry, words) for entry, words in rows], {}),
        proofs=tuple(_proof(n, entry, words) for n, (entry, words) in enumerate(rows)),
        rejected=tuple(rejected),
    )


def summarize(items: Sequence[Item], _known: Mapping[str, Item]) -> dict[str, Any]:
    """The items are the whole value.

    >>> summarize([{"type": "benefits", "heading": "Perks", "first_words": "Free tea"}], {})
    {'items': [{'type': 'benefits', 'heading': 'Perks', 'first_words': 'Free tea'}]}
    """
    return {"items": [dict(item) for item in items]}


FACT = Fact(
    name="sections",
    states=(
        "the parts of the posting in order, each with its heading and first words; "
        "the table of contents of its page"
    ),
    values=(
        "18 types: title, summary, responsibilities, qualifications, preferred qualifications, "
        "benefits, equal opportunity …"
    ),
    extract=extract,
    summarize=summarize,
    shape="plain",
)


def _entry(document: Document, section: Section) -> _Entry:
    block, heading = document.block_at(section.span.start), section.heading
    entry = _Entry(
        type=section.type,
        start=section.span.start,
        heading=heading,
        content_start=section.content_start,
        # What stands before the text of its own line is a label.
        rule="heading" if block.kind is BlockKind.HEADING else "label",
        tagged=block.heading_level is not None,
    )
    # Text before the first heading.
    if heading is None:
        return replace(entry, rule="opening")
    # "Job type: Full-time": label and value in one line (guide D58).
    at_start = heading.start == block.start and bool(document.text[heading.end : block.end].strip())
    if section.type in DETAILS and at_start:
        # The label is then a part of its first words.
        return replace(entry, heading=None, content_start=entry.start, rule="detail")
    return entry


def _is_detail(entry: _Entry) -> bool:
    return entry.rule == "detail" and entry.type in _IN_A_ROW


def _refusal(document: Document, entry: _Entry, entries: list[_Entry]) -> str | None:
    """The reason in short why this is no section of its own."""
    block = document.block_at(entry.start)
    # "Benefits: explain them" in a list of duties: the label of an entry.
    if entry.heading and block.kind is BlockKind.ITEM:
        return "entry-label"
    if entry.rule == "opening" and entry.type is SectionType.SUMMARY:
        # One opening of a posting is enough.
        known = any(e.rule == "opening" and e.type is entry.type for e in entries)
        return "repeated" if known else None
    if entry.rule == "opening" and entry.type is not SectionType.TITLE:
        # Only a paragraph of its own, not the first under a heading, opens a section.
        in_place = entry.start == block.start and block.kind is not BlockKind.ITEM
        if not in_place or _follows_heading(document, entry, entries):
            return "remark"
    # A label of the same type goes on with the section; a heading starts anew.
    same = bool(entries) and entries[-1].type is entry.type
    return "repeated" if same and entry.rule in ("opening", "label") else None


def _ends(document: Document, entries: list[_Entry]) -> list[int]:
    """Where each of them ends: at the next, or with the text."""
    # The last one ends with the text.
    return [*(entry.start for entry in entries[1:]), len(document.text)] if entries else []


def _follows_heading(document: Document, entry: _Entry, entries: list[_Entry]) -> bool:
    """Whether the words are the first under a heading, whose text they then are."""
    if not entries or entries[-1].heading is None:
        return False
    # Nothing but blanks between: the heading is theirs.
    return not _WORD.search(document.text, entries[-1].content_start, entry.start)


def _filled(document: Document, entries: list[_Entry], rejected: list[Rejected]) -> list[_Entry]:
    """Without those that have no text.

    Of two headings in a row the inner one counts, but a heading tag over a bold line of its type.
    """
    kept: list[_Entry] = []
    ends = _ends(document, entries)
    for entry, end in zip(entries, ends, strict=True):
        # A start below zero marks a heading that has no text yet.
        outer = kept[-1] if kept and kept[-1].content_start < 0 else None
        if outer:
            kept.pop()
            # A heading tag over a bold line of its type says more than the line.
            wins = outer.tagged and not entry.tagged and outer.type is entry.type
            rejected.extend(_rejected(document, entry if wins else outer, "empty"))
            entry = replace(outer, content_start=entry.content_start) if wins else entry
        empty = not document.text[entry.content_start : end].strip()
        kept.append(replace(entry, content_start=-1) if empty else entry)
    if kept and kept[-1].content_start < 0:
        rejected.extend(_rejected(document, kept.pop(), "empty"))
    return kept


def _with_duties(entries: list[_Entry]) -> list[_Entry]:
    """Where nothing else tells the duties, the text under the title does."""
    # The text under the title is a summary where duties have a section.
    if any(entry.type is SectionType.RESPONSIBILITIES for entry in entries):
        return entries
    duties = next(
        (e for e in entries if e.rule == "opening" and e.type is SectionType.SUMMARY), None
    )
    told = duties and replace(duties, type=SectionType.RESPONSIBILITIES)
    return [told if told and entry is duties else entry for entry in entries]


def _first_words(document: Document, entries: list[_Entry]) -> Iterator[Span]:
    """Up to six words of the first line; a repeated title, even a glued one, says nothing."""
    title = document.title_span.of(document.text)
    ends = _ends(document, entries)
    for entry, end in zip(entries, ends, strict=True):
        start = entry.content_start
        # "Sales Director" repeated, or glued to the text, is passed over.
        repeats = entry.start > 0 and document.text[start : start + len(title)] == title
        match = repeats and _FIRST_WORDS.search(document.text, start + len(title), end)
        match = match or _FIRST_WORDS.search(document.text, start, end)
        yield Span(start=match.start(), end=match.end()) if match else Span(start=start, end=end)


def _item(document: Document, entry: _Entry, words: Span) -> dict[str, Any]:
    return {
        "type": entry.type.value,
        "heading": entry.heading.of(document.text) if entry.heading else None,
        "first_words": words.of(document.text),
    }


def _proof(number: int, entry: _Entry, words: Span) -> Proof:
    # The heading proves a section, without one its first words do.
    span = entry.heading or words
    return Proof(path=f"items.{number}", span=span, rule=entry.rule)


def _rejected(document: Document, entry: _Entry, reason: str) -> Iterator[Rejected]:
    """Nothing for a stretch without words."""
    words = _FIRST_WORDS.search(
        document.text, entry.start, document.section_at(entry.start).span.end
    )
    span = entry.heading or (Span(start=words.start(), end=words.end()) if words else None)
    if span:
        yield Rejected(span=span, rule=reason, reason=_REASONS[reason])
