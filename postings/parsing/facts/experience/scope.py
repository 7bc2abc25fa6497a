"""How stated years stand to each other: totals, components, alternatives, substitutes (guide 5.3).

An alternative is known by the "or" before it ("12 years with a Bachelor's; or 8 and a Master's"), a
component by "including", "of which" or "with" behind another amount, a substitute by the degree it
stands for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from postings.guide.education import LADDER
from postings.guide.experience import Scope
from postings.parsing.document import Document
from postings.parsing.facts.experience.gate import Years
from postings.parsing.facts.experience.table import COMPONENT_AFTER, COMPONENT_BEFORE, OR_BEFORE
from postings.parsing.matching.degree_substitutes import stands_for_degree
from postings.parsing.matching.degrees import Degree, find_degrees
from postings.parsing.types import Border, Span

NEXT_LINE = 40  # between two lines that belong together stands at most an "OR" of its own

_COMPONENT_BEFORE = regex.compile(COMPONENT_BEFORE, regex.I)
_COMPONENT_AFTER = regex.compile(COMPONENT_AFTER, regex.I)
_OR_BEFORE = regex.compile(OR_BEFORE, regex.I)
_UNIT = regex.compile(r"years?|yrs?|months?|mos?\b|decades?", regex.I)
# "8 years, 10 preferred": a number with nothing but its cue is a total of its own.
_ONLY_CUE = regex.compile(
    r"\s*(?:(?:strongly|highly|is)\s)?(?:preferred|desired|ideal|required)", regex.I
)
_AND_BEFORE = regex.compile(r"\band\s+(?:at least\s+|a minimum of\s+)?$", regex.I)
_OR = regex.compile(r"\bor\b|/", regex.I)
_COMMA = regex.compile(r"[,;(]")
# An "or" on a line of its own, or at the end of one, ties two lines.
_OR_LINE = regex.compile(r"(?:^|\n|\bor\b)[\s\W]*or\b[\s\W]*(?:\n|$)|\bor\s*$", regex.I)
# "- or 4 years with an MBA" ties its line to the one above.
_OPENS_WITH_OR = regex.compile(r"^[\W_]*or\b", regex.I)
# "9 years of sales, including:" makes the lines below its parts.
_INTRODUCES = regex.compile(r"\b(?:including|of which|with|comprising)\s*:?\s*$", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The scope of one amount, the rule that read it and, for an alternative, its degree."""

    scope: Scope
    rule: str
    education: str | None = None


def standings(document: Document, years: Sequence[Years]) -> list[Standing]:
    """One standing for each amount, in the same order."""
    scopes: list[tuple[Scope, str]] = []
    for number, amount in enumerate(years):
        previous = years[number - 1] if number else None
        scope, rule = _scope(document, amount, previous)
        if (
            previous
            and scopes[-1][0] is Scope.COMPONENT
            and _is_coordinated(document, previous, amount)
        ):
            scope, rule = scopes[-1]
        # The first rung is known as one only when the "or" behind it is read.
        if scope is Scope.ALTERNATIVE and scopes[-1][0] is Scope.TOTAL:
            scopes[-1] = (Scope.ALTERNATIVE, rule)
        scopes.append((scope, rule))
    scopes = _as_ladders(document, years, scopes)
    return [
        Standing(scope=scope, rule=rule, education=_education(document, years, number, scope))
        for number, (scope, rule) in enumerate(scopes)
    ]


def _as_ladders(
    document: Document, years: Sequence[Years], scopes: Sequence[tuple[Scope, str]]
) -> list[tuple[Scope, str]]:
    """ "A diploma with 7 years, Associate's with 5, or Bachelor's with 3": every rung is one."""
    found = list(scopes)
    for statement in dict.fromkeys(amount.statement for amount in years):
        rungs = [n for n, amount in enumerate(years) if amount.statement == statement]
        tied = any(scopes[n][0] is Scope.ALTERNATIVE for n in rungs)
        levels = [_education(document, years, n, Scope.ALTERNATIVE) for n in rungs]
        if tied and None not in levels and len(set(levels)) == len(levels):
            for n in rungs:
                found[n] = (Scope.ALTERNATIVE, "or")
    return found


def _scope(document: Document, years: Years, previous: Years | None) -> tuple[Scope, str]:
    text = document.text
    # First: "or 10 years in lieu of a degree" has the "or" of an alternative too.
    if stands_for_degree(text, years.statement, years.span):
        return Scope.SUBSTITUTE, "instead-of-degree"
    if previous is None:
        return Scope.TOTAL, "alone"
    if previous.statement != years.statement:
        return _scope_across_lines(document, years, previous)
    if _is_next_rung(document, previous, years):
        return Scope.ALTERNATIVE, "or"
    joiner = text[previous.span.end : years.span.start]
    after = text[years.span.end : years.statement.end]
    # "including 5", "with at least 3", "2 years must be in software".
    if _COMPONENT_BEFORE.search(joiner) or _COMPONENT_AFTER.match(after):
        return Scope.COMPONENT, "part-of"
    # A number without its unit leans on the years before it: "10 years, 5 of them as a lead".
    if not _UNIT.search(years.span.of(text)) and not _ONLY_CUE.match(after):
        return Scope.COMPONENT, "part-of"
    return Scope.TOTAL, "alone"


def _is_next_rung(document: Document, previous: Years, years: Years) -> bool:
    text, start, end = document.text, previous.span.end, years.span.start
    if _OR_BEFORE.search(text[start:end]) or _or_degree(text, start, end):
        return True
    # "8 years of sales (6 with an MBA)".
    clause = document.clause_at(end)
    bracketed = clause.border is Border.PARENTHESIS and clause.start >= start
    return bracketed and _degree_of(document, clause.span) is not None


def _is_coordinated(document: Document, previous: Years, years: Years) -> bool:
    """ "including 5 years of retail and 3 years of sales": the second is a part like the first."""
    joiner = document.text[previous.span.end : years.span.start]
    return previous.statement == years.statement and bool(_AND_BEFORE.search(joiner))


def _or_degree(text: str, start: int, end: int) -> bool:
    """ "... or a PhD with 5 years": an "or" and a degree between two amounts."""
    alternatives = list(_OR.finditer(text, start, end))
    return any(
        alternative.end() <= degree.span.start < end
        for degree in find_degrees(text)
        for alternative in alternatives[-1:]
    )


def _scope_across_lines(document: Document, years: Years, previous: Years) -> tuple[Scope, str]:
    """Lines of their own are totals, unless an "or" or an "including:" ties them."""
    text = document.text
    between = text[previous.statement.end : years.statement.start]
    # What stands between says something else, so nothing ties the two.
    if len(between) > NEXT_LINE:
        return Scope.TOTAL, "alone"
    opening = text[years.statement.start : years.span.start]
    end_of_previous = text[previous.span.end : previous.statement.end]
    if _INTRODUCES.search(end_of_previous) and "\n" in between:
        return Scope.COMPONENT, "part-of"
    tied = _OPENS_WITH_OR.match(opening) or _OR_LINE.search(end_of_previous[-6:] + between)
    if tied or _is_ladder(document, previous, years):
        return Scope.ALTERNATIVE, "or"
    return Scope.TOTAL, "alone"


def _is_ladder(document: Document, first: Years, second: Years) -> bool:
    """Neighboring lines with a degree each: the higher the degree, the fewer the years."""
    low, high = _degree_of(document, first.statement), _degree_of(document, second.statement)
    # Two lines of one degree are two demands, no ladder.
    if low is None or high is None or low.level is high.level:
        return False
    fewer = (first.amount.low or 0.0) - (second.amount.low or 0.0)
    return fewer * (LADDER.index(high.level) - LADDER.index(low.level)) > 0


def _degree_of(document: Document, stretch: Span) -> Degree | None:
    """The lowest level named in a stretch."""
    named = [d for d in find_degrees(document.text) if stretch.start <= d.span.start < stretch.end]
    # "a degree" of no level counts only where no level is named.
    leveled = [d for d in named if not d.bare] or named
    return min(leveled, key=lambda degree: LADDER.index(degree.level), default=None)


def _education(document: Document, years: Sequence[Years], number: int, scope: Scope) -> str | None:
    """The degree of an alternative: between the "or" before it and the one behind it."""
    # Only a rung has a degree (guide 5.3): a total with a degree beside it is asked with both.
    if scope is not Scope.ALTERNATIVE:
        return None
    amount = years[number]
    start, end = amount.statement.start, amount.statement.end
    if number and years[number - 1].statement == amount.statement:
        # "a Bachelor's and 8 or a Master's and 5": the last "or" parts the rungs, or a comma.
        start = _last_border(document.text, years[number - 1].span.end, amount.span.start)
    if number + 1 < len(years) and years[number + 1].statement == amount.statement:
        end = _last_border(document.text, amount.span.end, years[number + 1].span.start)
    degree = _degree_of(document, Span(start=start, end=max(start, end)))
    return degree.level.value if degree else None


def _last_border(text: str, start: int, end: int) -> int:
    found = list(_OR.finditer(text, start, end)) or list(_COMMA.finditer(text, start, end))
    return found[-1].start() if found else end
