"""What the words around a degree say: its status and field, what equals it, its alternatives.

>>> from postings.parsing.document import Document
>>> document = Document.from_html("<p>Bachelor's degree in finance or equivalent experience")
>>> degree = find_degrees(document.text)[0]
>>> field_of(document, degree), equivalent_of(document, degree)
('finance', 'experience')
"""

from __future__ import annotations

import regex

from postings.guide.education import DegreeLevel
from postings.guide.requirements import Status
from postings.parsing.document import Document
from postings.parsing.document.statements import statement_at
from postings.parsing.document.status import DEFAULT, Ruling, status_of
from postings.parsing.facts.education.context_table import (
    COMBINATION,
    EQUIVALENT,
    EXPERIENCE_INSTEAD,
    FIELD,
    FIELD_END,
    FOLLOW_ON,
    JOINED,
    JOINED_BY_COMMA,
)
from postings.parsing.matching.degree_substitutes import substitute_years
from postings.parsing.matching.degrees import Degree, find_degrees
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.types import Span

REACH = 220  # how far behind a degree its equivalent is still said
FOLLOW_ON_REACH = 320  # "An equivalent combination ... may be considered" as the next sentence
MAX_FIELD = 200  # characters; longer lists of fields run into the next demand

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
# "While possessing the stated degree is preferred, we also may consider ...".
_STATED_DEGREE = regex.compile(
    r"\b(?:stated|above|listed|said) (?:degree|education) is (?:strongly |highly )?preferred\b",
    regex.I,
)


def ruling_of(document: Document, degree: Degree) -> Ruling:
    """How much the degree is asked for; a sentence behind may say it of "the stated degree"."""
    ruling = status_of(document, degree.span)
    if ruling.rule != DEFAULT.rule:
        return ruling
    end = statement_at(document, degree.span.start).end
    said = _STATED_DEGREE.search(document.text, end, end + REACH)
    if said is None:
        return ruling
    cue = Span(start=said.start(), end=said.end())
    return Ruling(status=Status.PREFERRED, rule="cue-behind", cue=cue)


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
