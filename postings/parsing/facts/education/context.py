"""What the words around a degree say: whose it is, its field, what equals it, its alternatives.

>>> from postings.parsing.document import Document
>>> document = Document.from_html("<p>Bachelor's degree in finance or equivalent experience")
>>> degree = find_degrees(document.text)[0]
>>> field_of(document, degree), equivalent_of(document, degree)
('finance', 'experience')
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from postings.guide.education import DegreeLevel
from postings.guide.requirements import Status
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.cues import find_cues
from postings.parsing.document.statements import statement_at
from postings.parsing.document.status import Ruling
from postings.parsing.facts.education.context_table import (
    COMBINATION,
    DEMAND,
    EQUIVALENT,
    EXPERIENCE_INSTEAD,
    FIELD,
    FIELD_END,
    FOLLOW_ON,
    JOINED,
    JOINED_BY_COMMA,
    MISUSES,
    DegreeSide,
)
from postings.parsing.matching.degree_substitutes import substitute_years
from postings.parsing.matching.degrees import Degree, find_degrees
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.types import Owner, Span

REACH = 220  # how far behind a degree its equivalent is still said
FOLLOW_ON_REACH = 320  # "An equivalent combination ... may be considered" as the next sentence
MAX_FIELD = 200  # characters; longer lists of fields run into the next demand

_MISUSES = tuple((regex.compile(row.pattern, regex.I), row) for row in MISUSES)
_DEMAND = regex.compile(DEMAND, regex.I)
# Stricter than DEMAND: a benefit, too, is for those who "qualify" or "hold" something.
_MUST = regex.compile(
    r"\b(?:you will have|(?:you|applicants|candidates) must|must have|is required)\b", regex.I
)
_COMBINATION = regex.compile(COMBINATION, regex.I)
_EXPERIENCE = regex.compile(EXPERIENCE_INSTEAD, regex.I)
# "Five years of experience or a ...": the other order.
_EXPERIENCE_BEFORE = regex.compile(r"\bexperience,? (?:and/)?or (?:an? )?(?:\w+ )?$", regex.I)
_EQUIVALENT = regex.compile(EQUIVALENT, regex.I)
_FOLLOW_ON = regex.compile(FOLLOW_ON, regex.I)
_FOLLOWS_ON = Anchor(_FOLLOW_ON)
_FIELD = regex.compile(FIELD, regex.I)
_FIELD_END = regex.compile(FIELD_END, regex.I)
_JOINED = regex.compile(JOINED, regex.I)
_JOINED_BY_COMMA = regex.compile(JOINED_BY_COMMA, regex.I)
# A field behind it makes a bare "degree" one that is asked for: "a degree in law".
_IN = regex.compile(r"\s*(?:\([^()]{1,40}\)\s*)?(?:in|from|of)\s+\w", regex.I)
_CREDENTIALS = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EDUCATION,
        SectionType.EXPERIENCE,
        SectionType.LICENSES,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Misuse:
    """Why a mention of a degree is no item; `none_required` when it says that none is needed."""

    rule: str
    reason: str
    none_required: bool = False


def misuse_of(
    document: Document, degree: Degree, accepted: Sequence[Degree], ruling: Ruling
) -> Misuse | None:
    """Why this mention asks for no education, or None."""
    return (
        # First, since only this one sets `none_required`.
        _not_needed(ruling)
        or _table_misuse(document, degree)
        or _foreign(document, degree)
        or _example(document, degree, accepted)
        or _reference(document, degree)
        or _unanchored(document, degree)
    )


def _not_needed(ruling: Ruling) -> Misuse | None:
    # "Preferred but not required" has the status preferred and a rule of its own: it stays an item.
    if ruling.status is Status.NOT_REQUIRED or ruling.rule == "cue-not-required":
        return Misuse(rule="not-needed", reason="said not to be required", none_required=True)
    return None


def _table_misuse(document: Document, degree: Degree) -> Misuse | None:
    statement = statement_at(document, degree.span.start)
    before = document.text[statement.start : degree.span.start]
    after = document.text[degree.span.end : statement.end]
    for pattern, row in _MISUSES:
        if pattern.search(before if row.side is DegreeSide.BEFORE else after):
            return Misuse(rule=row.name, reason=row.reason)
    return None


def _foreign(document: Document, degree: Degree) -> Misuse | None:
    """Outside the job's own text only words of demand make a requirement (guide G4)."""
    if document.section_at(degree.span.start).type is SectionType.TITLE:
        return Misuse(rule="title", reason="a title names the job, not what it asks for")
    owner = document.owner_at(degree.span.start)
    if owner is Owner.JOB:
        return None
    statement = statement_at(document, degree.span.start).of(document.text)
    # "About us" may run into "Applicants must hold a Bachelor's degree".
    lenient = owner in {Owner.COMPANY, Owner.PAY, Owner.BOILERPLATE}
    if (lenient and _DEMAND.search(statement)) or _must_have(owner, statement):
        return None
    return Misuse(rule="owner", reason=f"stands in text about {owner.value}, not about the job")


def _must_have(owner: Owner, statement: str) -> bool:
    """Even a list of benefits may run into the requirements, when it speaks of a must."""
    return owner is Owner.BENEFITS and bool(_MUST.search(statement))


def _example(document: Document, degree: Degree, accepted: Sequence[Degree]) -> Misuse | None:
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
        return Misuse(rule="example", reason="an example of the level named before it")
    return None


def _reference(document: Document, degree: Degree) -> Misuse | None:
    """A bare "degree" beside a named level is that level again."""
    if not degree.bare:
        return None
    statement = statement_at(document, degree.span.start)
    # "A Master's or an equivalent degree": the bare word adds nothing.
    named = [d for d in find_degrees(document.text) if statement.holds(d.span) and not d.bare]
    if named:
        return Misuse(rule="reference", reason="refers to the level named beside it")
    return None


def _unanchored(document: Document, degree: Degree) -> Misuse | None:
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
    return Misuse(rule="no-anchor", reason="no word says that a degree is asked for")


def is_alternative(document: Document, first: Degree, second: Degree) -> bool:
    """Whether "or" or a slash joins two mentions (guide G9)."""
    between = document.text[first.span.end : second.span.start]
    return len(between) <= REACH and bool(_JOINED.search(between))


def is_listed(document: Document, first: Degree, second: Degree) -> bool:
    """Whether only a comma stands between them: "Bachelor's, Master's or PhD"."""
    between = document.text[first.span.end : second.span.start]
    return bool(_JOINED_BY_COMMA.fullmatch(between))


def equivalent_of(document: Document, degree: Degree) -> str | None:
    """What is said to equal the degree: experience, combination, unspecified or nothing."""
    text = document.text
    statement = statement_at(document, degree.span.start)
    after = text[degree.span.end : _own_end(document, degree, statement)]
    before = text[statement.start : degree.span.start]
    # Before experience: "combination of education and experience" holds its word.
    if _COMBINATION.search(after) or _COMBINATION.search(before):
        return "combination"
    if _EXPERIENCE.search(after) or _is_instead_before(document, degree, before):
        return "experience"
    if substitute_years(
        text, Span(start=statement.start, end=_own_end(document, degree, statement))
    ):
        return "experience"
    # "High school diploma or equivalent" means the GED (guide 7).
    if degree.level is not DegreeLevel.HIGH_SCHOOL and _EQUIVALENT.search(after):
        return "unspecified"
    return _said_after(document, degree, statement)


def _is_instead_before(document: Document, degree: Degree, before: str) -> bool:
    """ "five years of experience or a degree", and no years of a level before it."""
    start = degree.span.start - len(before)
    # "Associate's and 5 years of experience or a Bachelor's": the years go with the Associate's.
    earlier = any(start <= d.span.start < degree.span.start for d in find_degrees(document.text))
    return bool(_EXPERIENCE_BEFORE.search(before)) and not earlier


def _own_end(document: Document, degree: Degree, statement: Span) -> int:
    """Up to the next named level of the statement that is no alternative."""
    end = min(statement.end, degree.span.end + REACH)
    others = (
        other
        for other in find_degrees(document.text)
        if degree.span.end <= other.span.start < end
        and not other.bare
        and other.level is not degree.level
        # "Bachelor's or Master's or equivalent experience": the words hold for both.
        and not is_alternative(document, degree, other)
    )
    return next((other.span.start for other in others), end)


def _said_after(document: Document, degree: Degree, statement: Span) -> str | None:
    """A sentence of its own behind the degree: "Four years may substitute for the degree"."""
    text = document.text
    end = min(len(text), statement.end + FOLLOW_ON_REACH)
    # A later level takes the sentence behind it for its own.
    following = next(
        (
            d.span.start
            for d in find_degrees(text)
            if d.span.start >= statement.end and not d.bare and d.level is not degree.level
        ),
        end,
    )
    end = min(end, following)
    behind = text[statement.end : end]
    # Cheap: most degrees have no such sentence behind them.
    if not _FOLLOWS_ON.may_match(behind):
        return None
    match = _FOLLOW_ON.search(text, statement.end, end)
    if match is None:
        return None
    return "combination" if match["combination"] else "experience"


def years_instead(document: Document, degree: Degree) -> float | int | None:
    """The years that suffice instead of the degree, said with it or in the next sentence."""
    statement = statement_at(document, degree.span.start)
    years = substitute_years(document.text, statement)
    if years is not None or _said_after(document, degree, statement) is None:
        return years
    behind = statement_at(document, min(statement.end + 1, len(document.text)))
    return substitute_years(document.text, behind)


def field_of(document: Document, degree: Degree) -> str | None:
    """The field of study as written, or None."""
    statement = statement_at(document, degree.span.start)
    stretch = document.text[degree.span.end : min(statement.end, degree.span.end + MAX_FIELD)]
    match = _FIELD.match(stretch)
    if match is None:
        return None
    field = stretch[match.end() :]
    end = _FIELD_END.search(field)
    words = (field[: end.start()] if end else field).strip(" ,.;:(")
    return words if words and not find_degrees(words) else None
