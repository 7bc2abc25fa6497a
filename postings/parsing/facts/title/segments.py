"""The segments of a title, and which of them are no part of it (guide 2).

A segment stands between " - ", " | ", commas, brackets or line ends. Places, workplace, employment,
shifts, pay, codes, urgency and the employer's own name go; products, markets and segments stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.guide.legal_forms import Where, legal_forms
from postings.parsing.document import Document
from postings.parsing.facts.title.functions import leaves_function_open, title_functions
from postings.parsing.facts.title.segment_places import is_place, is_town_before_its_state
from postings.parsing.facts.title.segment_table import RULES
from postings.parsing.matching.organization_names import name_key
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Span

_RULES = Prefilter(
    (regex.compile(rf"\s*(?:{pattern})\s*", regex.I), rule) for rule, pattern in RULES
)

# A hyphen divides only between blanks: "Mid-Market" is one word.
_DELIMITER = regex.compile(r"\s[-–—|]\s|,|[()\[\]]|\s\|\s?|\s{2,}[-–—]\s{0,3}|\n")
# "Sales Manager at" when the employer's name behind it is gone.
_DANGLING = regex.compile(r"(?:\s+(?:at|@|for|with|in|-|–|—|\||/|,|&|and))+\s*$", regex.I)
# What cutting leaves: double blanks, empty brackets, signs at the ends.
_WHITE = regex.compile(r"\s+")
_AFTER_OPENING = regex.compile(r"([(\[])\s+")
_BEFORE_CLOSING = regex.compile(r"\s+([)\],])")
_TRAILING = regex.compile(r"[\s.,;:!|–—/&-]+$|^[\s,;:|–—/&-]+|^\.(?=\s)")
_FORM = regex.compile(legal_forms(Where.POSTING), regex.I)
_MARKS = " !.*-–—/"
# A dash with a space at one side: no border of a segment, but one inside it.
_LOOSE_DASH = regex.compile(r"[-–—]\s|\s[-–—]")
BRACKETS = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A segment of the title, with what opened it; `rule` says why it goes, None keeps it."""

    span: Span
    opening: str
    rule: str | None = None


def judged_segments(
    document: Document, title: Span, employers: tuple[str, ...]
) -> Iterator[Segment]:
    """The segments in order, with the rule by which each goes."""
    keys = frozenset(key for name in employers if (key := name_key(name)))
    before: str | None = None
    for segment in _segments(document.text, title):
        words = segment.span.of(document.text)
        before = _rule(words, document, keys) or _rule_by_neighbors(
            document, title, segment, before, keys
        )
        yield Segment(span=segment.span, opening=segment.opening, rule=before)


def _segments(text: str, title: Span) -> Iterator[Segment]:
    start, opening = title.start, ""
    for match in _DELIMITER.finditer(text, title.start, title.end):
        if match.start() > start or opening:
            yield Segment(span=Span(start=start, end=match.start()), opening=opening)
        start, opening = match.end(), match[0]
    yield Segment(span=Span(start=start, end=title.end), opening=opening)


def _rule(words: str, document: Document, employers: frozenset[str]) -> str | None:
    # "*Remote*", "Hiring now!", "/ Remote": marks say nothing.
    stripped = words.strip(_MARKS)
    if not stripped:
        return None
    for pattern, rule in _RULES.rows_for(stripped):
        if pattern.fullmatch(stripped):
            return rule
    # "Director, Fiber Sales – Larkspur" (guide 2).
    if employers and name_key(stripped) in employers:
        return "employer"
    if is_place(stripped, document):
        return "place"
    # "Utica- Remote": the dash parts two that would go.
    pieces = _LOOSE_DASH.split(stripped)
    rules = [_rule(piece, document, employers) for piece in pieces] if len(pieces) > 1 else []
    return rules[0] if rules and all(rules) else None


def _rule_by_neighbors(
    document: Document, title: Span, segment: Segment, before: str | None, keys: frozenset[str]
) -> str | None:
    """What stands before or behind it makes some segments go."""
    words = segment.span.of(document.text).strip(_MARKS)
    # "Sales Lead - Larkspur, Inc.": the form goes with the name.
    if before == "employer" and _FORM.fullmatch(words):
        return before
    # "Larkspur Wealth Management - Sales Lead": a business of the employer's opens the title.
    if segment.span.start == title.start < segment.span.end < title.end and _opens(words, keys):
        return "employer"
    text = document.text[: title.end]
    return "place" if is_town_before_its_state(text, segment.span, segment.opening) else None


def _opens(words: str, employers: frozenset[str]) -> bool:
    """Whether the words are a name that begins with the employer's, and no title."""
    named = any(name_key(words).startswith(f"{key} ") for key in employers)
    return named and not title_functions(words) and not leaves_function_open(words)


def joined(text: str, segments: tuple[Segment, ...]) -> str:
    """The kept segments with what opened them; a bracket opens at its first kept segment."""
    # A bracket whose segments all went is not written.
    kept: list[str] = []
    bracket, is_open = "", False
    for segment in segments:
        mark, lead = segment.opening.strip(), segment.opening
        if mark in BRACKETS:
            bracket, lead = _bracket(text, segment), ""
        elif mark in BRACKETS.values():
            kept.append(mark if is_open else "")
            bracket, is_open, lead = "", False, ""
        if segment.rule is None:
            kept += [bracket or (lead if any(kept) else ""), segment.span.of(text)]
            bracket, is_open = "", is_open or bool(bracket)
    return _tidy(_WHITE.sub(" ", "".join(kept)).strip())


def _bracket(text: str, segment: Segment) -> str:
    """The bracket, with a space where the title has one: "Ingenieur(e)" has none."""
    before = segment.span.start - len(segment.opening) - 1
    return " " * text[max(before, 0)].isspace() + segment.opening.strip()


def _tidy(title: str) -> str:
    title = _AFTER_OPENING.sub(r"\1", title)
    title = _BEFORE_CLOSING.sub(r"\1", title)
    # Each cut can lay bare another: "Sales Manager - at ,".
    previous = None
    while previous != title:
        previous = title
        title = _TRAILING.sub("", _DANGLING.sub("", title))
    return title
