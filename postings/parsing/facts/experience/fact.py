"""The years of experience a posting asks for, of what, and how they stand to each other (guide 5).

Example: "15+ years of selling, including 5 leading teams" gives a total of 15 (sales) and a
component of 5 (people_management). An amount counts only when it is asked of the candidate; what
else a posting counts in years is kept among the rejected, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from postings.guide.experience import Scope, WorkKind
from postings.parsing.document import Document
from postings.parsing.document.status import DEFAULT, Ruling, status_of
from postings.parsing.facts.experience.amounts import find_parts, find_years
from postings.parsing.facts.experience.gate import (
    NO_ANCHOR,
    Years,
    employers,
    foreign,
    leans_on,
    misread,
    unanchored,
)
from postings.parsing.facts.experience.mentions import Mention
from postings.parsing.facts.experience.phrase import work_phrase
from postings.parsing.facts.experience.repetition import length, without_repetition
from postings.parsing.facts.experience.scope import Standing, standings
from postings.parsing.facts.experience.work_kinds import kinds_of
from postings.parsing.matching.degrees import find_degrees
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.education import Education
from postings.values.experience import Experience, ExperienceItem
from postings.values.reading import fact_of, read_as

MAX_QUOTE = 300  # guide G3
UNREFUSED = "amount-of-work"  # what takes an amount that none of RULES refuses
MANAGEMENT = frozenset({WorkKind.SALES_MANAGEMENT.value, WorkKind.PEOPLE_MANAGEMENT.value})

# In this order: what the years are first, whose text it is later; the first reason is kept.
RULES: tuple[Callable[[Document, Years], Rejected | None], ...] = (
    misread,
    employers,
    foreign,
    unanchored,
)


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    accepted, rejected = _sorted_out(document)
    whole = find_parts(document, accepted)
    items = without_repetition(document, _named_like_neighbors(_items(document, whole)))
    values = {name: found.value for name, found in known.items()}
    return Extraction(
        value=summarize([_value(document, item) for item in items], values),
        proofs=tuple(_proof(document, number, item) for number, item in enumerate(items)),
        rejected=tuple(rejected),
    )


def summarize(
    items: Sequence[Mapping[str, Any]], known: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """The whole value from its items (guide 5.4).

    The education in `known` chooses the alternative where a posting has no total.
    """
    stated = read_as(Experience, {"items": items}).items
    # A wish is no headline (guide 5.4).
    required = [item for item in stated if item.status == "required"]
    headline = _headline(
        required, read_as(Education, known.get(fact_of(Education), {})).min_required
    )
    # An alternative or a substitute asks for no years of leading by itself (guide 5.4).
    led = [i for i in required if i.scope in ("total", "component") and MANAGEMENT & set(i.of)]
    preferred = [i for i in stated if i.status == "preferred" and i.scope == "total"]
    return {
        "headline_min": headline.min if headline else None,
        "headline_max": headline.max if headline else None,
        "headline_of": list(headline.of) if headline else [],
        "management_min": _greatest(led),
        "preferred_min": _greatest(preferred),
        "items": [dict(item) for item in items],
    }


FACT = Fact(
    name="experience",
    states="each stated amount of prior work: years, of what, how much it is asked for",
    values=(
        "minimum and maximum years; required or preferred; on its own, part of a total, "
        "one of several alternatives, instead of a degree"
    ),
    extract=extract,
    needs=("education",),
    summarize=summarize,
)


def _sorted_out(document: Document) -> tuple[list[Years], list[Rejected]]:
    """The amounts that are experience, and the others with the reason."""
    verdicts = [
        (years, next((found for rule in RULES if (found := rule(document, years))), None))
        for years in find_years(document)
    ]
    sure = [years for years, reason in verdicts if reason is None]
    accepted, rejected = [], []
    for years, reason in verdicts:
        # Bare years may lean on a neighbor; years that are something else never do.
        if reason is None or (reason.rule == NO_ANCHOR and leans_on(document, years, sure)):
            accepted.append(years)
        else:
            rejected.append(reason)
    return accepted, rejected


def _items(document: Document, whole: Sequence[Years]) -> list[Mention]:
    return [
        _item(document, years, standing)
        for years, standing in zip(whole, standings(document, whole), strict=True)
    ]


def _item(document: Document, years: Years, standing: Standing) -> Mention:
    clause_end = document.clause_at(years.span.start).end
    # What the years are of ends with their clause: "; SaaS is a plus" is another demand (guide G7).
    end = max(years.span.end, min(years.own.end, clause_end))
    phrase = work_phrase(document, years.span, end, alone=years.is_alone)
    words = phrase.of(document.text)
    return Mention(
        years=years,
        standing=standing,
        ruling=_ruling(document, years, standing),
        phrase=phrase,
        kinds=kinds_of(words) if words else (),
    )


def _ruling(document: Document, years: Years, standing: Standing) -> Ruling:
    """Years instead of a degree are asked for as much as the degree is."""
    ruling = status_of(document, years.span)
    if standing.scope is not Scope.SUBSTITUTE or ruling.rule != DEFAULT.rule:
        return ruling
    named = [
        degree
        for degree in find_degrees(document.text)
        if years.statement.start <= degree.span.start < years.span.start
    ]
    return status_of(document, named[-1].span) if named else ruling


def _named_like_neighbors(items: Sequence[Mention]) -> list[Mention]:
    """ "8 years and a Master's", "fifteen preferred": of what, their neighbor says."""
    named: list[Mention] = []
    for number, item in enumerate(items):
        # The nearest before first: "8 years of sales, fifteen preferred".
        around = [*reversed(named), *items[number + 1 :]]
        if _names_nothing(item):
            near = next((other for other in around if _same_statement(item, other)), None)
            item = replace(item, kinds=near.kinds, borrowed=near.of_what) if near else item
        named.append(item)
    return [item if item.kinds else replace(item, kinds=(WorkKind.ANY,)) for item in named]


def _names_nothing(item: Mention) -> bool:
    # Years instead of a degree stand for it, not for the work beside them.
    return not item.kinds and item.standing.scope is not Scope.SUBSTITUTE


def _same_statement(item: Mention, other: Mention) -> bool:
    return item.years.statement == other.years.statement and bool(other.kinds)


def _value(document: Document, item: Mention) -> dict[str, Any]:
    low, high = item.measure()
    return {
        "min": _plain(low),
        "max": _plain(high),
        "of": [kind.value for kind in item.kinds],
        "of_text": item.of_what.of(document.text) or None,
        "status": item.ruling.status.value,
        "scope": item.standing.scope.value,
        "education": item.standing.education,
    }


def _plain(number: float | None) -> float | int | None:
    """Whole years are whole numbers: 5, and 1.5."""
    return int(number) if number is not None and number == int(number) else number


def _proof(document: Document, number: int, item: Mention) -> Proof:
    """The years with what they are of and the cue, as far as those stand in their own words."""
    years = item.years
    line = document.block_at(years.span.start).span
    start, end = max(line.start, years.before.start), min(line.end, years.own.end)
    span = years.span
    # Never over a neighbor's words: a cue there may be its own.
    for part in (item.phrase, item.ruling.cue):
        if part is not None and start <= part.start and part.end <= end:
            wider = Span(start=min(span.start, part.start), end=max(span.end, part.end))
            span = wider if length(wider) <= MAX_QUOTE else span
    span = _with_closed_parenthesis(document.text, span)
    return Proof(path=f"items.{number}", span=span, rule=UNREFUSED, settled=item.ruling)


def _with_closed_parenthesis(text: str, span: Span) -> Span:
    """ "5 years (Preferred" with its ")"; "5+ yrs) as a manager" with its "("."""
    words = span.of(text)
    missing = words.count("(") - words.count(")")
    if missing > 0 and text[span.end : span.end + 1] == ")":
        return Span(start=span.start, end=span.end + 1)
    if missing < 0 and text[max(0, span.start - 1) : span.start] == "(":
        return Span(start=span.start - 1, end=span.end)
    return span


def _headline(
    required: Sequence[ExperienceItem], min_required: str | None
) -> ExperienceItem | None:
    """The greatest required total; else the alternative for the lowest degree that will do."""
    totals = [item for item in required if item.scope == "total"]
    # A total beats any rung of a ladder; of two alike the first is kept (guide D10).
    if totals:
        return max(totals, key=lambda item: item.min or 0)
    choices = [item for item in required if item.scope == "alternative"]
    # The rung of the lowest degree that will do, else the first rung (guide 5.4).
    fitting = [row for row in choices if min_required and row.education == min_required]
    return next(iter(fitting or choices), None)


def _greatest(items: Iterable[ExperienceItem]) -> float | None:
    return max((item.min for item in items if item.min is not None), default=None)
