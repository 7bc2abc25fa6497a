"""Each stated amount of experience in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.education import EDUCATION
from postings.guide.experience import EXPERIENCE_OF, EXPERIENCE_SCOPE, Scope
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.values.experience import Experience, ExperienceItem
from postings.words.phrases import Part, lowered, noted


def parts(value: Experience) -> Iterator[Part]:
    for number, item in enumerate(value.items):
        before = value.items[number - 1].scope if number else None
        yield f"items.{number}", f"{_joint(item, before)}{_asked(item)}"


def _joint(item: ExperienceItem, before: str | None) -> str:
    """ "or" before what is enough in place of the amount before it."""
    is_next_rung = item.scope == before == Scope.ALTERNATIVE
    return "or " if is_next_rung or item.scope == Scope.SUBSTITUTE else ""


def _asked(item: ExperienceItem) -> str:
    of = ", ".join(EXPERIENCE_OF[kind] for kind in item.of)
    notes = [lowered(REQUIREMENT_STATUS, item.status)]
    # The "or" and the degree say that it is an alternative.
    if item.scope not in (Scope.TOTAL, Scope.ALTERNATIVE):
        notes.append(lowered(EXPERIENCE_SCOPE, item.scope))
    return f"{years(item.min, item.max)} of {of}{with_degree(item.education)} ({noted(notes)})"


def way(item: ExperienceItem) -> str:
    """One of several ways to qualify, without what it is of.

    >>> from dataclasses import replace
    >>> rung = ExperienceItem(min=12, of=(), status="required", scope="alternative")
    >>> way(replace(rung, education="master")), way(rung)
    ('12+ years with a master’s degree', '12+ years')
    """
    return f"{years(item.min, item.max)}{with_degree(item.education)}"


def with_degree(level: str | None) -> str:
    """
    >>> with_degree("associate"), with_degree("some_college"), with_degree(None)
    (' with an associate degree', ' with some college', '')
    """
    if not level:
        return ""
    named = lowered(EDUCATION, level)
    article = "" if named.startswith("some") else "an " if named[0] in "aeiou" else "a "
    return f" with {article}{named}"


def years(low: float | None, high: float | None) -> str:
    """A stated amount.

    >>> years(5, None), years(8, 10.0), years(None, 1)
    ('5+ years', '8–10 years', 'up to 1 year')
    """
    if low is None:
        return f"up to {high:g} year{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ years"
    return f"{low:g} years" if low == high else f"{low:g}–{high:g} years"
