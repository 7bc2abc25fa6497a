"""Requisition: every identifier of the posting itself, with its label (guide 15).

"Job Code : SCM780 Dir, Sales" gives "SCM780" under "Job Code"; a bare "247406BR" on a line of its
own has no label. Telephone numbers, dates, pay grades and recruiters' tags are no identifiers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import regex

from postings.parsing.document import Document
from postings.parsing.document.objections import Objections
from postings.parsing.facts.requisition.table import (
    ALONE,
    ALONE_ON_LINE,
    AT_RANDOM,
    AT_THE_END,
    BARE_ID,
    BARE_LABEL,
    BARE_NUMBER,
    GLUED,
    IN_TITLE,
    LABEL,
    LABEL_LINE,
    LABELED,
    LAST_LINE,
    OBJECTIONS,
    SEPARATOR,
    TITLE,
    TRIGGERS,
    VALUE,
)
from postings.parsing.matching.word_index import Words, line_starts
from postings.parsing.registry import Fact, Item
from postings.parsing.types import BlockKind, Extraction, Proof, Rejected, Span

_LABELED = regex.compile(
    # The first letters first: most words of a posting fail there.
    rf"(?<!\w)(?<!\b[^w\W]/)(?<!\w\w/)(?=[cjvpietoaurqhnwtlgb])(?P<label>(?i:{LABEL}))(?:[ \t]?#)?"
    # "Job ID: 48213", "Position ID" with the value in the next line, "Job #P55813".
    rf"(?:(?P<gap>{SEPARATOR})|(?P<below>[ \t]?[:#]?\*{{0,2}}[ \t]?\n)|(?<=#)){VALUE}",
    regex.I,
)
_TRIGGERS = Words(TRIGGERS)
LONGEST_CODE = 30  # characters of a line that is a code and the marks around it
# "247406BR" on a line of its own, marks around it (guide D59).
_ALONE = regex.compile(rf"^\W{{0,2}}{ALONE}\W{{0,2}}$", regex.M)
_BARE_ID = regex.compile(f"{BARE_ID}{VALUE}", regex.M)
# "Area Sales Lead (R10442)": set apart in the title.
_IN_TITLE = regex.compile(rf"(?<=[(\[#–|-]\s?)#?{IN_TITLE}(?=\s?(?:$|[)\]|–-]))", regex.I)
_AT_RANDOM = regex.compile(AT_RANDOM)
_AT_THE_END = regex.compile(rf"(?<=\n){AT_THE_END}$")
_BARE_NUMBER = regex.compile(BARE_NUMBER)
_LABEL_LINE = regex.compile(LABEL_LINE)


_OBJECTIONS = Objections(OBJECTIONS)
REACH = 90  # characters behind the word of a label: the rest of it and the value
BEFORE, BEHIND = 40, 20  # characters that a refusal looks at
MAX_ITEMS = 40  # no posting has so many; bounds a hostile one


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    label: str | None
    value: str
    span: Span
    rule: str


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Every identifier once, in the order of the text."""
    items: dict[str, _Found] = {}
    rejected: list[Rejected] = []
    for found, word in _candidates(document):
        refusal = _refusal(document, found, word)
        if refusal is not None:
            rejected.append(refusal)
        elif len(items) < MAX_ITEMS:
            # The first mention keeps its label.
            items.setdefault(found.value.casefold(), found)
    kept = sorted(items.values(), key=lambda found: found.span)
    return Extraction(
        value=summarize([{"label": found.label, "value": found.value} for found in kept], {}),
        proofs=tuple(
            Proof(path=f"items.{n}", span=found.span, rule=found.rule)
            for n, found in enumerate(kept)
        ),
        rejected=tuple(rejected),
    )


def summarize(items: Sequence[Item], _known: Mapping[str, Item]) -> dict[str, Any]:
    """The items are the whole value.

    >>> summarize([{"label": "Job #", "value": "P55813"}], {})
    {'items': [{'label': 'Job #', 'value': 'P55813'}]}
    """
    return {"items": [dict(item) for item in items]}


FACT = Fact(
    name="requisition",
    states="each identifier of the posting, with its label",
    values="text",
    extract=extract,
    summarize=summarize,
    shape="list",
)


def _candidates(document: Document) -> Iterator[tuple[_Found, Span]]:
    # A number without a label is found again by other rows.
    """Each with the span of its value; labeled ones first, so that they keep their label."""
    text, title = document.text, document.title_span
    for window in _windows(text):
        for match in _LABELED.finditer(text, window.start, window.end):
            yield _labeled(text, match), _value_span(match)
    for match in _BARE_ID.finditer(text):
        yield _found(match, _whole(match), "ID", BARE_LABEL), _value_span(match)
    for match in _lone_codes(document):
        yield _found(match, _value_span(match), None, ALONE_ON_LINE), _value_span(match)
    if last := _AT_THE_END.search(text, max(0, len(text) - LONGEST_CODE)):
        yield _found(last, _value_span(last), None, LAST_LINE), _value_span(last)
    for match in _IN_TITLE.finditer(text, title.start, title.end):
        yield _found(match, _value_span(match), None, TITLE), _value_span(match)


def _lone_codes(document: Document) -> Iterator[regex.Match[str]]:
    """The lines that are nothing but a code; a list of codes is one of standards or of products."""
    text, above = document.text, ""
    for start, following in pairwise(line_starts(text)):
        if following - start <= LONGEST_CODE:
            match = _ALONE.match(text, start, following - 1)
            if match and not _is_listed(document, match) and not _is_of_a_label(match, above):
                yield match
        above = text[start : following - 1]


def _is_listed(document: Document, match: regex.Match[str]) -> bool:
    """Whether it is one of a list; what is written at random may end the last one."""
    kind = document.block_at(match.start()).kind
    return kind is BlockKind.ITEM and not _AT_RANDOM.fullmatch(match["value"])


def _is_of_a_label(match: regex.Match[str], above: str) -> bool:
    """Whether a number stands under a short line, which says what it is: "Title code"."""
    value = match["value"]
    is_number = bool(_BARE_NUMBER.fullmatch(value))
    return value.isdigit() and (not is_number or bool(_LABEL_LINE.fullmatch(above)))


def _windows(text: str) -> Iterator[Span]:
    """The surroundings of the words without which there is no label; what overlaps is one."""
    start = end = 0
    for opening, ending in _TRIGGERS.stretches_in(text):
        if opening - BEFORE > end:
            if end:
                yield Span(start=start, end=end)
            start = max(0, opening - BEFORE)
        end = min(len(text), ending + REACH)
    if end:
        yield Span(start=start, end=end)


def _labeled(text: str, match: regex.Match[str]) -> _Found:
    """ "Job #: P55813" has a label; "REQ-016826" is one identifier with its letters."""
    span = Span(start=match.start(), end=match.end("value"))
    # "REQ-016826": nothing between, so the letters are a part of the code.
    if match["gap"] in ("", "-") and text[match.start("value") - 1] != "#":
        return _Found(label=None, value=span.of(text), span=span, rule=GLUED)
    label = text[match.start() : match.start("value")].rstrip(" \t\n:=–-.*|([")
    return _Found(label=label, value=match["value"], span=span, rule=LABELED)


def _found(match: regex.Match[str], span: Span, label: str | None, rule: str) -> _Found:
    return _Found(label=label, value=match["value"], span=span, rule=rule)


def _whole(match: regex.Match[str]) -> Span:
    return Span(start=match.start("label"), end=match.end("value"))


def _value_span(match: regex.Match[str]) -> Span:
    return Span(start=match.start("value"), end=match.end("value"))


def _refusal(document: Document, found: _Found, word: Span) -> Rejected | None:
    # The label's own words, "Post code", do not count as standing before it.
    start = max(0, found.span.start - BEFORE)
    around = Span(start=start, end=min(len(document.text), word.end + BEHIND))
    return _OBJECTIONS.against(document, word, kind=found.rule, statement=around)
