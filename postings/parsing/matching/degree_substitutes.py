"""Years that stand for a degree: "or 8 years in lieu of a degree" (guide 5.3, 7).

Both facts need it: for `experience` such years are a substitute and no total, for `education` they
are what suffices instead of the degree.

>>> text = "Bachelor's degree, or 8 years of sales experience in lieu of a degree"
>>> stands_for_degree(text, Span(start=0, end=len(text)), Span(start=22, end=29))
True
"""

from __future__ import annotations

import regex

from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.degrees import find_degrees
from postings.parsing.matching.durations import durations_within
from postings.parsing.matching.numbers import Amount
from postings.parsing.types import Span

# Behind the years: "8 years in lieu of a degree", "may substitute for the degree".
_INSTEAD = any_of(
    r"in lieu of|in place of|instead of",
    # "As equivalent to a degree" is of the years; "or equivalent" alone is of a degree.
    r"as (?:a )?(?:substitut\w+|replacement|equivalent) (?:for|of|to)",
    r"(?:may|can|could|will|might)?\s?(?:also )?(?:be )?substitut\w*",
    # "8 years without a degree": whoever has one needs fewer.
    r"without (?:a |the |any )?(?:\w+ )?degree|non-?degreed?\b",
)
# In the same sentence and bracket, or another requirement's words would do.
_INSTEAD_AFTER = regex.compile(rf"^[^.;()]{{0,160}}?\b(?:{_INSTEAD})", regex.I)
# Before them: "instead of a degree, 8 years".
_INSTEAD_BEFORE = regex.compile(
    r"(?:(?:in lieu of|in place of|instead of|without|if no|with no)(?: an?| the"
    r"| such)?(?: [\w’'-]+){0,3}? ?(?:degree|diploma|education)"
    r"|substitut\w+)[^.;()\n]{0,40}$",
    regex.I,
)
# What may stand between "or" and the number: "or at least an additional 8 years".
_FILLER = (
    r"an?|the|at|least|minimum|min\.?|of|additional|equivalent|in|relevant|related|work"
    r"|working|professional|with|experience|have|to|equal|ideally|approximately"
)
# Between degree and years an "or": "a degree or 8 years"; "or equivalent, with 8 years" adds.
_OR_BEFORE = regex.compile(
    rf"(?:\bor\b|/)\s*(?!equivalent,? (?:with|and|plus)\b)(?:(?:{_FILLER})\b\.?\s*"
    r"|[(,:]\s*){0,7}$",
    regex.I,
)
# "A degree or equivalent (typically 8 years)".
_EQUIVALENT_BEFORE = regex.compile(
    r"\bequivalent(?: (?!and\b|with\b|plus\b)[\w’'-]+){0,4}?(?: experience| to"
    r"| of)?,? ?\(?(?:e\.g\.,? |i\.e\.,? )?(?:typically |usually |at least )?$",
    regex.I,
)


def stands_for_degree(text: str, statement: Span, years: Span) -> bool:
    """Whether these years are accepted instead of a degree named in the statement."""
    before = text[statement.start : years.start]
    own = text[years.end : _next_years(text, statement, years)]
    # These words name the degree themselves: none needs to stand before.
    if _INSTEAD_AFTER.search(own) or _INSTEAD_BEFORE.search(before):
        return True
    # "A two- or four-year degree": the length of another degree.
    if any(degree.span.overlaps(years) for degree in find_degrees(text)):
        return False
    degrees = [d for d in find_degrees(text) if statement.start <= d.span.start < years.start]
    # "5 years of sales, a degree or 8 years": which years are meant stays open.
    if not degrees or _has_years(text, statement.start, years.start):
        return False
    # "Or 5 years with a Master's" is a rung of its own, no substitute.
    if _names_degree(text, years.end, years.end + len(own)):
        return False
    # The nearest degree: an "or" farther back joins others.
    between = text[degrees[-1].span.end : years.start]
    return bool(_OR_BEFORE.search(between) or _EQUIVALENT_BEFORE.search(between))


def substitute_years(text: str, statement: Span) -> float | int | None:
    """The years that suffice instead of the degree of the statement, the fewest if several."""
    lows = [
        amount.at_least().in_years().low
        for amount in durations_within(text, statement.start, statement.end)
        # "8 to 10 years in lieu of a degree": the lower bound suffices.
        if stands_for_degree(text, statement, amount.span)
    ]
    fewest = min((low for low in lows if low is not None), default=None)
    return int(fewest) if fewest is not None and fewest == int(fewest) else fewest


def _next_years(text: str, statement: Span, years: Span) -> int:
    following = next(durations_within(text, years.end, statement.end), None)
    return following.span.start if following else statement.end


def _has_years(text: str, start: int, end: int) -> bool:
    """Years of work before; "a 4 year degree" has none."""
    return any(not _is_degree_length(text, amount) for amount in durations_within(text, start, end))


def _is_degree_length(text: str, amount: Amount) -> bool:
    return any(degree.span.overlaps(amount.span) for degree in find_degrees(text))


def _names_degree(text: str, start: int, end: int) -> bool:
    """A degree with a level: "or 5 years with a Master's" has years of its own."""
    return any(start <= d.span.start < end and not d.bare for d in find_degrees(text))
