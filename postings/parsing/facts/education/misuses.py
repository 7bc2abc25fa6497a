"""Why a degree that is named is not asked for: whose it is, and what else the word stands for.

What stands right around it is data (`refusals`); here are the questions that look farther.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from postings.guide.requirements import Status
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.cues import find_cues
from postings.parsing.document.objections import OF_OTHERS, Objections
from postings.parsing.document.statements import statement_at
from postings.parsing.document.status import Ruling
from postings.parsing.facts.education.context import equivalent_of
from postings.parsing.facts.education.context_table import DEMAND
from postings.parsing.facts.education.refusals import OBJECTIONS
from postings.parsing.matching.degrees import Degree, find_degrees
from postings.parsing.types import Owner, Rejected, Span

NOT_NEEDED = "not-needed"  # the one refusal that says that no degree is required

_OBJECTIONS = Objections(OBJECTIONS)
_DEMAND = regex.compile(DEMAND, regex.I)
# Stricter than DEMAND: a benefit, too, is for those who "qualify" or "hold" something.
_MUST = regex.compile(
    r"\b(?:you will have|(?:you|applicants|candidates) must|must have|is required)\b", regex.I
)
# A field behind it makes a bare "degree" one that is asked for: "a degree in law".
_IN = regex.compile(r"\s*(?:\([^()]{1,40}\)\s*)?(?:in|from|of)\s+\w", regex.I)
_OR_A = regex.compile(r"\bor (?:an? )?$", regex.I)
_CREDENTIALS = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EDUCATION,
        SectionType.EXPERIENCE,
        SectionType.LICENSES,
    }
)


def misuse_of(
    document: Document, degree: Degree, accepted: Sequence[Degree], ruling: Ruling
) -> Rejected | None:
    """Why this mention asks for no education, or None."""
    statement = statement_at(document, degree.span.start)
    return (
        # First, since only this one says that no degree is required.
        _not_needed(degree, ruling)
        or _OBJECTIONS.against(document, degree.span, statement=statement)
        or OF_OTHERS.against(document, degree.span)
        or _foreign(document, degree)
        or _example(document, degree, accepted)
        or _reference(document, degree)
        or _unanchored(document, degree)
    )


def _not_needed(degree: Degree, ruling: Ruling) -> Rejected | None:
    # "Preferred but not required" has the status preferred and a rule of its own: it stays an item.
    if ruling.status is Status.NOT_REQUIRED or ruling.rule == "cue-not-required":
        return Rejected(
            span=degree.span,
            rule=NOT_NEEDED,
            reason="said not to be required",
            because=ruling.cue,
        )
    return None


def _foreign(document: Document, degree: Degree) -> Rejected | None:
    """Outside the job's own text only words of demand make a requirement (guide G4)."""
    if document.section_at(degree.span.start).type is SectionType.TITLE:
        return Rejected(
            span=degree.span, rule="title", reason="a title names the job, not what it asks for"
        )
    owner = document.owner_at(degree.span.start)
    if owner is Owner.JOB:
        return None
    statement = statement_at(document, degree.span.start).of(document.text)
    # "About us" may run into "Applicants must hold a Bachelor's degree".
    lenient = owner in {Owner.COMPANY, Owner.PAY, Owner.BOILERPLATE}
    if (lenient and _DEMAND.search(statement)) or _must_have(owner, statement):
        return None
    return Rejected(
        span=degree.span,
        rule="owner",
        reason=f"stands in text about {owner.value}, not about the job",
    )


def _must_have(owner: Owner, statement: str) -> bool:
    """Even a list of benefits may run into the requirements, when it speaks of a must."""
    return owner is Owner.BENEFITS and bool(_MUST.search(statement))


def _example(document: Document, degree: Degree, accepted: Sequence[Degree]) -> Rejected | None:
    """ "an advanced degree (e.g. MBA, JD)": examples of the level before the parenthesis."""
    # A parenthesis is a clause: what opens it says that examples follow.
    clause = document.clause_at(degree.span.start)
    opening = regex.match(
        r"[(\[]\s*(?:e\.?g|i\.?e|such as|for example|like|including)\b",
        clause.span.of(document.text),
        regex.I,
    )
    # Without a level before it, the example is the demand.
    named = accepted and document.sentence_at(accepted[-1].span.start).holds(clause.span)
    if opening and named:
        return Rejected(
            span=degree.span, rule="example", reason="an example of the level named before it"
        )
    return None


def _reference(document: Document, degree: Degree) -> Rejected | None:
    """A bare "degree" beside a named level is that level again."""
    if not degree.bare:
        return None
    statement = statement_at(document, degree.span.start)
    if _has_own_field(document.text, statement, degree):
        return None
    # "A Master's or an equivalent degree": the bare word adds nothing.
    named = [d for d in find_degrees(document.text) if statement.holds(d.span) and not d.bare]
    if named:
        return Rejected(
            span=degree.span, rule="reference", reason="refers to the level named beside it"
        )
    return None


def _has_own_field(text: str, statement: Span, degree: Degree) -> bool:
    """ "MBA or degree in engineering": another degree; "a Master's or related degree" is none."""
    joined = _OR_A.search(text[statement.start : degree.span.start])
    return joined is not None and _IN.match(text, degree.span.end) is not None


def _unanchored(document: Document, degree: Degree) -> Rejected | None:
    """A bare "degree" in prose needs a field, a cue, or a list of requirements around it."""
    # In a list of requirements the line "Degree" asks; in prose "people with a degree" does not.
    if not degree.bare or document.section_at(degree.span.start).type in _CREDENTIALS:
        return None
    text = document.text
    statement = statement_at(document, degree.span.start)
    if _IN.match(text, degree.span.end) or find_cues(text, statement.start, statement.end):
        return None
    if equivalent_of(document, degree) or _DEMAND.search(statement.of(text)):
        return None
    return Rejected(
        span=degree.span, rule="no-anchor", reason="no word says that a degree is asked for"
    )
