"""Whose statement a clause is: of this job and its candidate, or of somebody or something else.

The shared triggers of `assertion_table` ("our customers", "not", "four weeks a year") are found
once in a sentence, for every fact that asks. What holds for one fact only is a row beside that
fact, and `objections` asks both.

>>> text = "Our clients work on site. You lead a remote team."
>>> [(one.concern.value, one.words.of(text)) for one in find_triggers(text, 0, 25)]
[('customers', 'Our clients')]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from postings.parsing.document.assertion_table import (
    REASONS,
    TERMINATORS,
    TRIGGERS,
    Concern,
    Trigger,
)
from postings.parsing.document.cue_table import Direction
from postings.parsing.document.document import Document
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Span

CACHED_STRETCHES = 512  # many facts of one posting ask about the same sentence

_TRIGGERS = Prefilter(
    (regex.compile(rf"(?<!\w)(?:{row.pattern})(?!\w)", regex.I), row) for row in TRIGGERS
)
_THEY = regex.compile(r"\W*(?:They|Many of them|Most of them)\b")
_THIS_JOB = regex.compile(TERMINATORS[Concern.STAFF], regex.I)
_PEOPLE = frozenset({Concern.STAFF, Concern.CUSTOMERS})
_ENDS = {
    (row.concern, row.ends): regex.compile(
        "|".join(filter(None, [row.ends, TERMINATORS[row.concern]])), regex.I
    )
    for row in TRIGGERS
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """A concern of a statement, and the words that say so."""

    concern: Concern
    rule: str
    reason: str
    words: Span | None = None  # None: the section says so, or a row that looks at everything


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerHit:
    """A trigger where it stands."""

    words: Span
    trigger: Trigger
    whom: str = ""  # the people that it names

    @property
    def concern(self) -> Concern:
        return self.trigger.concern


@lru_cache(maxsize=CACHED_STRETCHES)
def find_triggers(text: str, start: int, end: int) -> tuple[TriggerHit, ...]:
    """All triggers of a stretch in text order; what an earlier row of the table covers is taken."""
    hits: list[TriggerHit] = []
    for pattern, trigger in _TRIGGERS.rows_within(text, start, end):
        for match in pattern.finditer(text, start, end):
            words = Span(start=match.start(), end=match.end())
            if not any(words.overlaps(hit.words) for hit in hits):
                whom = match.capturesdict().get("whom", [])
                hits.append(TriggerHit(words=words, trigger=trigger, whom="".join(whom)))
    real = (hit for hit in hits if hit.concern is not Concern.JOB)
    return tuple(sorted(real, key=lambda hit: hit.words.start))


def assertions_at(document: Document, words: Span) -> Iterator[Assertion]:
    """Every shared concern that governs these words: of their sentence, then of their line."""
    text, sentence = document.text, document.sentence_at(words.start)
    for hit in find_triggers(text, sentence.start, sentence.end):
        if _governs(text, hit, words) and not _are_holders(document, hit):
            yield _asserted(hit)
    line = document.block_at(words.start).span
    if line == sentence:
        return
    yield from _of_pronoun(document, words, sentence, line)
    for hit in find_triggers(text, line.start, line.end):
        if hit.trigger.whole_line and _governs(text, hit, words):
            yield _asserted(hit)


def _of_pronoun(document: Document, words: Span, sentence: Span, line: Span) -> Iterator[Assertion]:
    """ "Our engineers are in Ohio. They travel": the subject goes on as a pronoun."""
    text = document.text
    pronoun = _THEY.match(text, sentence.start, words.start)
    if pronoun is None or _THIS_JOB.search(text, pronoun.end(), words.start):
        return
    before = document.sentence_at(max(line.start, sentence.start - 2))
    subjects = find_triggers(text, before.start, before.end)
    yield from (
        _asserted(hit)
        for hit in subjects
        if hit.concern in _PEOPLE and not _are_holders(document, hit)
    )


def _are_holders(document: Document, hit: TriggerHit) -> bool:
    """ "Agents must ..." speaks of the holder where the title is "Insurance Agent"."""
    named = hit.whom.casefold().removesuffix("s")
    return bool(named) and named in document.title_span.of(document.text).casefold()


def _asserted(hit: TriggerHit) -> Assertion:
    concern = hit.concern
    return Assertion(concern=concern, rule=concern.value, reason=REASONS[concern], words=hit.words)


def _governs(text: str, hit: TriggerHit, words: Span) -> bool:
    direction = hit.trigger.direction
    if hit.words.end <= words.start and direction is not Direction.BEFORE:
        gap = hit.words.end, words.start
    elif words.end <= hit.words.start and direction is not Direction.AFTER:
        gap = words.end, hit.words.start
    else:
        return False
    near = gap[1] - gap[0] <= hit.trigger.reach
    ends = _ENDS[hit.concern, hit.trigger.ends]
    return near and (hit.trigger.whole_line or not ends.search(text, *gap))
