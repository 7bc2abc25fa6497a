"""Why words of leading are not about this job's team: whose they are, and what they ask for.

"Ability to lead a team" asks, "our managers coach reps" tells of others, "leading brands" is an
adjective: each is rejected with its reason, which the explanation shows.
"""

from __future__ import annotations

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objections
from postings.parsing.leadership.forms import (
    DEMAND,
    EMPLOYER_SUBJECT,
    EXPERIENCE,
    NO_CONTRIBUTOR,
    NOT_OURS,
    OPENS_LINE,
    PAST,
    STAFFING,
    STATES,
    SUBJECT,
    THEIR_MANAGER,
)
from postings.parsing.leadership.words import (
    is_answered_no,
    is_done_by_others,
    is_imperative,
    is_name,
    is_only_hiring,
    says_holder,
)
from postings.parsing.types import Owner, Span

# What is asked of the candidate, not said of the job.
_ASKED = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EXPERIENCE,
        SectionType.EDUCATION,
    }
)
# A heading's words may put duties there: "Compensation Strategy", "Rewards".
_OFFERED = frozenset({Owner.PAY, Owner.BENEFITS})
# Not other people: whom one leads is often named before it ("mentor engineers and coach").
_OF_OTHERS = Objections(refused_by={Concern.CUSTOMERS, Concern.OPTION})
LOOK_BEHIND = 160  # characters before the verb in which a demand or past experience would stand


def reason_against(document: Document, span: Span) -> str | None:
    """Why the words are not about this job's team, or None."""
    # The order is that of certainty: the first reason that holds is shown.
    words, before = span.of(document.text), _before(document, span)
    if reason := _owner_reason(document, span):
        return reason
    if others := _OF_OTHERS.against(document, span):
        return others.reason
    # Twenty characters: "None" may stand on the next line.
    if is_answered_no(words, document.text[span.end : span.end + 20]):
        return "answered with no"
    # Or around its end: "manage the staff as required".
    if NOT_OURS.search(words) or NOT_OURS.search(document.text[span.end - 12 : span.end + 14]):
        return "not a team that this job leads"
    asked = document.section_at(span.start).type in _ASKED
    if reason := _asked_reason(STATES.sub("", before), _rest(document, span) if asked else ""):
        return reason
    if reason := _other_subject(words, before):
        return reason
    if asked and not (SUBJECT.search(before) or _is_duty(document, span)):
        return "a demand in a list of qualifications"
    return None


def is_asked_duty(document: Document, span: Span) -> bool:
    """Whether the words are told to do among what is asked for: "Lead a team of six"."""
    asked = document.section_at(span.start).type in _ASKED
    return asked and not SUBJECT.search(_before(document, span))


def contributor_reason(document: Document, span: Span) -> str | None:
    """Why the words do not say that this job leads nobody, or None."""
    before = _before(document, span)
    # Only there: who says "no direct reports" under another heading means this job.
    if document.owner_at(span.start) is Owner.EEO:
        return f"text about {Owner.EEO.value}, not about this job"
    if PAST.search(before) or NO_CONTRIBUTOR.search(before):
        return "past experience or a team of contributors"
    return None


def _before(document: Document, span: Span) -> str:
    sentence = document.sentence_at(span.start)
    return document.text[max(sentence.start, span.start - LOOK_BEHIND) : span.start]


def _asked_reason(before: str, rest: str) -> str | None:
    """Why it is asked of the candidate, not said of the job, or None."""
    if DEMAND.search(before):
        return "an ability asked for"
    # Years behind the words count as past only in a list of what is asked for.
    return "past experience asked for" if PAST.search(before) or EXPERIENCE.search(rest) else None


def _rest(document: Document, span: Span) -> str:
    return document.text[span.end : document.sentence_at(span.start).end]


def _owner_reason(document: Document, span: Span) -> str | None:
    owner = document.owner_at(span.start)
    if owner is Owner.JOB:
        return None
    # "You will lead", "Lead the sellers" is about the job, even under "Benefits".
    if owner in _OFFERED and (says_holder(_before(document, span)) or _is_duty(document, span)):
        return None
    return f"text about {owner.value}, not about this job"


def _is_duty(document: Document, span: Span) -> bool:
    """Whether the words open their line and say what to do."""
    block = document.block_at(span.start)
    opened = OPENS_LINE.fullmatch(document.text, block.start, span.start)
    return opened is not None and is_imperative(span.of(document.text))


def _other_subject(words: str, before: str) -> str | None:
    """Why it is not the holder who does it, or None."""
    if is_name(words, before):
        return "an adjective or a name, not what the holder does"
    if is_done_by_others(words, before) or THEIR_MANAGER.search(before):
        return "somebody else leads"
    # "Now hiring reps".
    employer = STAFFING.match(words) and EMPLOYER_SUBJECT.search(before)
    return "the employer hires" if employer or is_only_hiring(words, before) else None
