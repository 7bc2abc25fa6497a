"""Statements about leading people: whether this job has a team, and who says so (guide 3.3).

"Lead and coach our nine sellers" says that it has; "3 years of managing a team" and "ability to
build a team" are demands on the candidate, "work with cross-functional teams" says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.line_windows import blocks_with
from postings.parsing.leadership.forms import (
    CONTRIBUTOR,
    DEMAND,
    EMPLOYER_SUBJECT,
    EXPERIENCE,
    HIRES,
    LEADS,
    NO_CONTRIBUTOR,
    NOT_OURS,
    OTHERS_HIRED,
    PAST,
    PEOPLE,
    REPORTS,
    SELLER,
    SOME_PEOPLE,
    STAFFING,
    STRONG,
    SUBJECT,
    THEIR_MANAGER,
)
from postings.parsing.leadership.words import is_answered_no, is_name, is_only_hiring, says_holder
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.types import Block, BlockKind, Owner, Rejected, Span

_SKIPPED = frozenset({SectionType.QUALIFICATIONS, SectionType.QUALIFICATIONS_PREFERRED})
# What is asked of the candidate, not said of the job.
_SKIPPED_TYPES = _SKIPPED | {SectionType.EXPERIENCE, SectionType.EDUCATION}
# The rules, and the anchors that a line must have to be searched.
_RULES = (
    ("leads-people", LEADS, (Anchor(STRONG), Anchor(regex.compile(PEOPLE, regex.I)))),
    ("hires-people", HIRES, (Anchor(regex.compile("recruit|hire|hiring", regex.I)),)),
    ("has-reports", REPORTS, (Anchor(REPORTS),)),
)
# Asked of every line, as those of the rules are.
_CONTRIBUTOR_ANCHOR = Anchor(CONTRIBUTOR)
CACHED_DOCUMENTS = 2  # seniority and team read the same statements
LOOK_BEHIND = 60  # characters before the verb in which a demand or past experience would stand


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamStatement:
    """Words about leading, and whether they are about this job."""

    span: Span
    rule: str
    reason: str | None = None

    @property
    def rejected(self) -> Rejected | None:
        if self.reason is None:
            return None
        return Rejected(span=self.span, rule=self.rule, reason=self.reason)


@lru_cache(maxsize=CACHED_DOCUMENTS)
def team_statements(document: Document) -> tuple[TeamStatement, ...]:
    """Every statement that somebody leads people, in text order, the rejected ones with reasons."""
    found = [
        statement
        for rule, pattern, anchors in _RULES
        for block in blocks_with(document, *anchors)
        # "Lead, Sales Team" is a title, no statement.
        if block.kind is not BlockKind.TITLE
        for statement in _matches(document, block, pattern, rule)
    ]
    return tuple(sorted(found, key=lambda statement: statement.span.start))


def contributor_statements(document: Document) -> tuple[TeamStatement, ...]:
    """Statements that this job leads nobody."""
    return tuple(
        TeamStatement(
            span=span, rule=("individual-contributor"), reason=_contributor_reason(document, span)
        )
        for block in blocks_with(document, _CONTRIBUTOR_ANCHOR)
        for match in CONTRIBUTOR.finditer(document.text, block.start, block.end)
        for span in (Span(start=match.start(), end=match.end()),)
    )


def seller_statement(document: Document, title: Span) -> TeamStatement | None:
    """A seller's word in the title or the first text about the job (only for vice presidents)."""
    # The title first: it says what this one is.
    match = SELLER.search(document.text, title.start, title.end) or SELLER.search(document.text)
    if match is None:
        return None
    return TeamStatement(span=Span(start=match.start(), end=match.end()), rule="seller-title")


def _matches(
    document: Document, block: Block, pattern: regex.Pattern[str], rule: str
) -> Iterator[TeamStatement]:
    for match in pattern.finditer(document.text, block.start, block.end):
        # "Mentor the team" may be any colleague's part.
        if rule == "leads-people" and not STRONG.search(match["verbs"]):
            continue
        if rule == "hires-people" and _hires_others(document.text[match.end() : block.end]):
            continue
        span = Span(start=match.start(), end=match.end())
        yield TeamStatement(span=span, rule=rule, reason=_reason(document, span))


def _reason(document: Document, span: Span) -> str | None:
    """Why the words are not about this job's team, or None."""
    # The order is that of certainty: the first reason that holds is shown.
    section = document.section_at(span.start)
    sentence = document.sentence_at(span.start)
    before = document.text[max(sentence.start, span.start - LOOK_BEHIND) : span.start]
    words = span.of(document.text)
    # "The successful candidate will lead" is about the job, even under "Benefits".
    if section.owner is not Owner.JOB and not (
        section.owner is Owner.BENEFITS and says_holder(before)
    ):
        return f"text about {section.owner.value}, not about this job"
    # Twenty characters: "None" may stand on the next line.
    if is_answered_no(words, document.text[span.end : span.end + 20]):
        return "answered with no"
    # Or around its end: "manage the staff as required".
    if NOT_OURS.search(words) or NOT_OURS.search(document.text[span.end - 12 : span.end + 14]):
        return "not a team that this job leads"
    if DEMAND.search(before):
        return "an ability asked for"
    # Years count as past only in a list of what is asked for.
    asked = section.type in _SKIPPED_TYPES
    if PAST.search(before) or (asked and EXPERIENCE.search(_rest(document, span))):
        return "past experience asked for"
    if reason := _other_subject(words, before):
        return reason
    if asked and not _has_subject(document.text[sentence.start : span.start]):
        return "a demand in a list of qualifications"
    return None


def _other_subject(words: str, before: str) -> str | None:
    """Why it is not the holder who does it, or None."""
    if is_name(words, before):
        return "an adjective or a name, not what the holder does"
    if THEIR_MANAGER.search(before):
        return "somebody else leads"
    # "Now hiring reps".
    employer = STAFFING.match(words) and EMPLOYER_SUBJECT.search(before)
    return "the employer hires" if employer or is_only_hiring(words, before) else None


def _hires_others(behind: str) -> bool:
    """ "Recruit and develop channel partners"; with a team before the partners it is the team."""
    others = OTHERS_HIRED.match(behind)
    return bool(others and not SOME_PEOPLE.search(others[0]))


def _rest(document: Document, span: Span) -> str:
    return document.text[span.end : document.sentence_at(span.start).end]


def _has_subject(before: str) -> bool:
    """ "The President will have ... and will lead" states, a list of qualifications demands."""
    return bool(SUBJECT.search(before))


def _contributor_reason(document: Document, span: Span) -> str | None:
    section = document.section_at(span.start)
    before = document.text[
        max(document.sentence_at(span.start).start, span.start - LOOK_BEHIND) : span.start
    ]
    # Only there: who says "no direct reports" under another heading means this job.
    if section.owner is Owner.EEO:
        return f"text about {section.owner.value}, not about this job"
    if PAST.search(before) or NO_CONTRIBUTOR.search(before):
        return "past experience or a team of contributors"
    return None
