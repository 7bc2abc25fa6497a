"""Where the work is done: remote, hybrid, on site, or a choice, with the words that say so.

Words of one list ("on-site, hybrid or remote") are one mention. A mention counts in the strongest
shape in which it is said of this job, unless its statement is of something else. Where the
strongest statements contradict each other, nothing is stated.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import regex

from postings.guide.workplaces import WorkplaceKind
from postings.parsing.document import Document
from postings.parsing.document.objections import Objections
from postings.parsing.facts.location import workplace_table as table
from postings.parsing.facts.location.workplace_refusals import (
    IN_LINES,
    IN_SENTENCES,
    OBJECTIONS,
    OF_DAYS,
)
from postings.parsing.facts.location.workplace_table import CHOICE, HYBRID, ONSITE, REMOTE, Saying
from postings.parsing.matching.place_names import PlaceKind, known_name
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Rejected, Span

MOST = 60  # mentions; no real posting has half as many
BEFORE, AFTER = 150, 90  # characters of the line that a shape looks at
REACH = 90  # characters on either side of a trigger; the longest words have fewer

_WORDS = (
    ("hybrid", table.HYBRID_DAYS, HYBRID),
    ("onsite", table.ONSITE_DAYS, ONSITE),
    ("choice", table.CHOICE_WORDS, CHOICE),
    ("hybrid", table.HYBRID_WORDS, HYBRID),
    ("onsite", table.ONSITE_WORDS, ONSITE),
    ("remote", table.REMOTE_WORDS, REMOTE),
)
_TRIGGERS = Words(table.TRIGGERS)


def _ways(*numbers: int) -> regex.Pattern[str]:
    ways = "|".join(f"(?P<way{number}>{_WORDS[number][1]})" for number in numbers)
    return regex.compile(rf"(?<![\w@])(?<!://\S{{0,80}})(?:{ways})(?!\w)", regex.I)


_WAY, _WAY_WITHOUT_DAYS = _ways(0, 1, 2, 3, 4, 5), _ways(2, 3, 4, 5)
_DAYS_TRIGGERS = Words(table.DAYS_TRIGGERS)
_JOINTS = regex.compile(table.JOINTS, regex.I)
_EITHER = regex.compile(table.EITHER, regex.I)
_OFFICE_BEHIND = regex.compile(table.OFFICE_BEHIND, regex.I)
_TOWN_BEHIND = regex.compile(table.TOWN_BEHIND)
_TOWN_BEFORE = regex.compile(table.TOWN_BEFORE)
_PLACE_BEFORE = regex.compile(table.PLACE_BEFORE, regex.I)
_SHAPES = tuple(
    (
        shape,
        regex.compile(rf"(?:{shape.before})\Z", regex.I) if shape.before else None,
        regex.compile(shape.after, regex.I) if shape.after else None,
    )
    for shape in sorted(table.SHAPES, key=lambda shape: -shape.strength)
)
_TAG = regex.compile(rf"(?:{table.TAG.before})\Z", regex.I)
_TITLE = regex.compile(table.IN_TITLE, regex.I)
_SENTENCES = Objections(OBJECTIONS, refused_by=IN_SENTENCES)
_LINES = Objections(OBJECTIONS, refused_by=IN_LINES)
_DAYS = Objections(OBJECTIONS, refused_by=OF_DAYS)
UNCLEAR = ("unclear", "the posting says both")
UNSAID = ("no-statement", "nothing says it of this job")


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """One way to work and its words."""

    answer: str
    strength: int
    rule: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mention:
    """Workplace words that stand together, and what they say as one."""

    span: Span
    answer: WorkplaceKind
    of_days: bool


def find_workplace(document: Document) -> tuple[Workplace | None, list[Rejected]]:
    """The strongest statement of where the work is done, and what is none."""
    found: list[Workplace] = []
    rejected: list[Rejected] = []
    for mention in islice(_mentions(document.text), MOST):
        judged = _judged(document, mention)
        if isinstance(judged, Workplace):
            found.append(judged)
        elif judged is not None:
            rejected.append(judged)
    way = _strongest(found)
    if way is None:
        rule, reason = UNCLEAR
        rejected += [Rejected(span=one.span, rule=rule, reason=reason) for one in found]
    return way, rejected


def _strongest(found: list[Workplace]) -> Workplace | None:
    """The first of the strongest; a choice or a part of the week explains what contradicts."""
    most = max((one.strength for one in found), default=0)
    best = [one for one in found if one.strength == most]
    answers = {one.answer for one in best}
    for answer in (CHOICE, HYBRID):
        if answer in answers:
            return next(one for one in best if one.answer == answer)
    return best[0] if len(answers) == 1 else None


# --- the words -----------------------------------------------------------------------------------
def _matches(text: str) -> Iterator[regex.Match[str]]:
    """The words near the triggers: to search the whole text for them would cost ten times more."""
    after = 0
    for trigger in _TRIGGERS.starts_in(text):
        line = text.rfind("\n", 0, trigger) + 1
        start, end = max(after, line, trigger - REACH), text.find("\n", trigger, trigger + REACH)
        end = end if end >= 0 else trigger + REACH
        # The days of a week are the most expensive to look for.
        way = _WAY if _DAYS_TRIGGERS.are_within(text, start, end) else _WAY_WITHOUT_DAYS
        for match in way.finditer(text, start, end):
            after = match.end()
            yield match


def _mentions(text: str) -> Iterator[_Mention]:
    group: list[regex.Match[str]] = []
    for match in _matches(text):
        if group and not _JOINTS.fullmatch(text, group[-1].end(), match.start()):
            yield _joined(text, group)
            group = []
        group.append(match)
    if group:
        yield _joined(text, group)


def _kind(match: regex.Match[str]) -> int:
    return int(str(match.lastgroup).removeprefix("way"))


def _joined(text: str, group: list[regex.Match[str]]) -> _Mention:
    span = Span(start=group[0].start(), end=group[-1].end())
    numbers = [_kind(match) for match in group]
    kinds = {_WORDS[number][2] for number in numbers}
    between = " ".join(text[a.end() : b.start()] for a, b in pairwise(group))
    return _Mention(
        span=span,
        answer=_answer(text, span, kinds, between),
        of_days=any(number < 2 for number in numbers),
    )


def _answer(text: str, span: Span, kinds: set[WorkplaceKind], between: str) -> WorkplaceKind:
    if kinds == {REMOTE}:
        end = text.find("\n", span.end)
        line = text.rfind("\n", 0, span.start) + 1
        before = text[max(line, span.start - BEFORE) : span.start]
        behind = text[span.end : end if end >= 0 else len(text)]
        offers = (
            _OFFICE_BEHIND.match(behind)
            or _PLACE_BEFORE.search(before)
            or _is_town(_TOWN_BEFORE.search(before))
            or _is_town(_TOWN_BEHIND.match(behind))
        )
        return CHOICE if offers else REMOTE
    if len(kinds) == 1:
        return next(iter(kinds))
    if CHOICE in kinds:
        return CHOICE
    return CHOICE if REMOTE in kinds and _EITHER.search(between) else HYBRID


def _is_town(match: regex.Match[str] | None) -> bool:
    """ "Reno, NV / ": a town, and no country."""
    known = known_name(match["town"]) if match else None
    return known is not None and known.kind is PlaceKind.TOWN


# --- the shapes ----------------------------------------------------------------------------------
def _judged(document: Document, mention: _Mention) -> Workplace | Rejected | None:
    if document.title_span.holds(mention.span):
        return _of_title(document, mention)
    refused: Rejected | None = None
    for shape, words in _shapes_of(document, mention):
        rejected = _refused(document, mention, shape)
        if rejected is None:
            answer = shape.answer or mention.answer
            return Workplace(
                answer=answer.value, strength=shape.strength, rule=shape.name, span=words
            )
        refused = refused or rejected
    # Without a shape the concern is the better reason to show, where there is one.
    refused = refused or _SENTENCES.against(document, mention.span)
    return refused or Rejected(span=mention.span, rule=UNSAID[0], reason=UNSAID[1])


def _refused(document: Document, mention: _Mention, shape: Saying) -> Rejected | None:
    if shape is table.TAG:
        return None
    objections = _SENTENCES if shape.name not in table.OWN_LINES else _LINES
    if shape is table.DAYS:
        objections = _DAYS
    return objections.against(document, mention.span, kind=shape.name)


def _of_title(document: Document, mention: _Mention) -> Workplace | None:
    text, title = document.text, document.title_span
    if not _TITLE.match(text, mention.span.start, title.end):
        return None
    return Workplace(answer=mention.answer.value, strength=6, rule="title", span=mention.span)


def _shapes_of(document: Document, mention: _Mention) -> Iterator[tuple[Saying, Span]]:
    """The shapes in which the mention stands, the strongest first, with their words."""
    text, span = document.text, mention.span
    start = max(
        text.rfind("\n", 0, max(0, text.rfind("\n", 0, span.start))) + 1, span.start - BEFORE
    )
    end = text.find("\n", span.end, span.end + AFTER)
    before = text[start : span.start]
    after = text[span.end : end if end >= 0 else span.end + AFTER]
    if mention.of_days:
        yield table.DAYS, span
    if tag := _TAG.search(before):
        yield table.TAG, Span(start=_trimmed(text, start + tag.start()), end=span.end)
        return
    for shape, left, right in _SHAPES:
        if mention.answer not in shape.of:
            continue
        opens = left.search(before) if left else None
        closes = right.match(after) if right else None
        if (left and not opens) or (right and not closes):
            continue
        if shape.words and not regex.fullmatch(shape.words, span.of(text), regex.I):
            continue
        yield (
            shape,
            Span(
                start=_trimmed(text, start + opens.start() if opens else span.start),
                end=span.end + len(closes[0].rstrip(" \n|,.;:(-–")) if closes else span.end,
            ),
        )


def _trimmed(text: str, start: int) -> int:
    while not (text[start].isalnum() or text[start] == "#"):
        start += 1
    return start
