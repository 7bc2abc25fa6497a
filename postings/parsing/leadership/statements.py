"""Statements about leading people: whether this job has a team, and who says so (guide 3.3).

"Lead and coach our nine sellers" says that it has; "3 years of managing a team" and "ability to
build a team" are demands on the candidate, "work with cross-functional teams" says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

import regex

from postings.parsing.document import Document
from postings.parsing.document.line_windows import blocks_with
from postings.parsing.leadership.forms import (
    CONTRIBUTOR,
    HIRES,
    OTHERS_HIRED,
    REPORTS,
    SELLER,
    SELLER_IS_HOLDER,
    SOME_PEOPLE,
)
from postings.parsing.leadership.judging import contributor_reason, is_asked_duty, reason_against
from postings.parsing.leadership.led_people import ANY_LEADING, led_people
from postings.parsing.leadership.people import ANY_PEOPLE
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.types import Block, BlockKind, Rejected, Span

# The rules that are patterns, and the anchors that a line must have to be searched.
_RULES = (
    ("hires-people", HIRES, (Anchor(regex.compile("recruit|hire|hiring", regex.I)),)),
    ("has-reports", REPORTS, (Anchor(REPORTS),)),
)
# Asked of every line, as those of the rules are.
_CONTRIBUTOR_ANCHOR = Anchor(CONTRIBUTOR)
ANSWER = 40  # characters behind the words in which they may be denied
CACHED_DOCUMENTS = 2  # seniority and team read the same statements


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamStatement:
    """Words about leading, and whether they are about this job.

    What is not `sure` ("develop the team") counts only for a title that leads.
    """

    span: Span
    rule: str
    sure: bool = True
    reason: str | None = None

    @property
    def rejected(self) -> Rejected | None:
        if self.reason is None:
            return None
        return Rejected(span=self.span, rule=self.rule, reason=self.reason)


@lru_cache(maxsize=CACHED_DOCUMENTS)
def team_statements(document: Document) -> tuple[TeamStatement, ...]:
    """Every statement that somebody leads people, in text order, the rejected ones with reasons."""
    found = [*_leading(document), *_by_patterns(document)]
    return tuple(sorted(found, key=lambda statement: statement.span.start))


@lru_cache(maxsize=CACHED_DOCUMENTS)
def contributor_statements(document: Document) -> tuple[TeamStatement, ...]:
    """Statements that this job leads nobody."""
    return tuple(
        TeamStatement(
            span=span, rule="individual-contributor", reason=contributor_reason(document, span)
        )
        for block in blocks_with(document, _CONTRIBUTOR_ANCHOR)
        for match in CONTRIBUTOR.finditer(document.text, block.start, block.end)
        for span in (Span(start=match.start(), end=match.end()),)
    )


def seller_statement(document: Document, title: Span) -> TeamStatement | None:
    """A seller's word in the title, or said of the holder (only for vice presidents)."""
    # The title first: it says what this one is.
    match = SELLER.search(document.text, title.start, title.end)
    match = match or SELLER_IS_HOLDER.search(document.text, document.body_start)
    if match is None:
        return None
    return TeamStatement(span=Span(start=match.start(), end=match.end()), rule="seller-title")


def _leading(document: Document) -> Iterator[TeamStatement]:
    text, leading = document.text, set(ANY_LEADING.lines_in(document.text))
    for line in ANY_PEOPLE.lines_in(text) if leading else ():
        block = document.block_at(line[0])
        # "Lead, Sales Team" is a title, no statement.
        if line not in leading or block.kind is BlockKind.TITLE:
            continue
        sentences = document.sentences_of(block)
        for sentence in filter(partial(_may_lead, text), sentences):
            for led in led_people(text, sentence.start, sentence.end):
                yield _judged(document, led.span, "leads-people", sure=led.sure)


def _may_lead(text: str, part: Span) -> bool:
    start, end = part.start, part.end
    return ANY_PEOPLE.are_within(text, start, end) and ANY_LEADING.are_within(text, start, end)


def _by_patterns(document: Document) -> Iterator[TeamStatement]:
    for rule, pattern, anchors in _RULES:
        for block in blocks_with(document, *anchors):
            for span in _spans(document.text, block, rule, pattern):
                yield _judged(document, span, rule, sure=True)


def _spans(text: str, block: Block, rule: str, pattern: regex.Pattern[str]) -> Iterator[Span]:
    if block.kind is BlockKind.TITLE:
        return
    for match in pattern.finditer(text, block.start, block.end):
        if rule != "hires-people" or not _hires_others(text[match.end() : block.end]):
            yield Span(start=match.start(), end=match.end())


def _judged(document: Document, span: Span, rule: str, *, sure: bool) -> TeamStatement:
    reason = reason_against(document, span)
    # "Supervisory responsibilities" with "this job has no direct reports" behind it.
    answer = Span(start=span.start, end=span.end + ANSWER)
    if any(answer.overlaps(denial.span) for denial in contributor_statements(document)):
        reason = reason or "said not to be so"
    # "Requirements: lead a team of six" is a duty where the title leads.
    sure = sure and not is_asked_duty(document, span)
    return TeamStatement(span=span, rule=rule, sure=sure, reason=reason)


def _hires_others(behind: str) -> bool:
    """ "Recruit and develop channel partners"; with a team before the partners it is the team."""
    others = OTHERS_HIRED.match(behind)
    return bool(others and not SOME_PEOPLE.search(others[0]))
