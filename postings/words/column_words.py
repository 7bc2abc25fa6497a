"""A posting's columns in words, for cards, the feed and the CSV. What is not stated has none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from postings.guide.company import COMPANY_STATUS, CompanyStatus
from postings.guide.education import EDUCATION_REQUIRED
from postings.guide.licenses import LICENSE_LINES
from postings.guide.states import STATES
from postings.models import LicenseRequirement, Posting
from postings.values.experience import REQUIRED, Experience, ExperienceItem
from postings.wordings.experience import way
from postings.words.inferred_states import ALL_INFERRED, INFERRED
from postings.words.phrases import either

# Where the words of a status say too little without a label beside them.
NAMELESS: dict[str, str] = {
    CompanyStatus.UNNAMED: "Employer not named",
    CompanyStatus.NOT_CLEAR: "Employer not clear from the text",
}

Cell = str | float | dt.date | None  # what is said: words, a number or a day


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """A license that the posting speaks of, or several of which one will do."""

    words: str  # “Series 65 or CFP”
    status: str
    how: str  # the status in words


def employer(posting: Posting) -> str:
    return posting.company.name if posting.company else ""


def nameless(posting: Posting) -> str:
    """What stands in the place of the employer's name: a description, or why there is none.

    >>> nameless(Posting(company_status="unnamed")), nameless(Posting(company_status="brand_only"))
    ('Employer not named', 'Only a brand is named')
    """
    status = posting.company_status
    return posting.company_descriptor or NAMELESS.get(status) or COMPANY_STATUS.get(status, status)


def level(posting: Posting) -> str:
    """The level of the ladder, or its range."""
    words = posting.get_seniority_display() or ""
    highest = posting.get_seniority_max_display()
    return f"{words} to {highest.lower()}" if highest else words


def years(posting: Posting) -> str:
    """The years of experience that are asked for."""
    if ways := ways_by_years(posting):
        return ", or ".join(ways)
    low, high = posting.experience_min_years, posting.experience_max_years
    if low is None:
        return "" if high is None else f"up to {high:g}"
    return f"{low:g}+" if high is None else f"{low:g}–{high:g}"


def ways_by_years(posting: Posting) -> list[str]:
    """The rungs of a ladder of years and degrees, of which one is enough; none without one."""
    rows = () if posting._state.adding else posting.experience_items.all()
    items = tuple(
        ExperienceItem(
            min=row.min_years,
            max=row.max_years,
            of=tuple(row.of),
            status=row.status,
            scope=row.scope,
            education=row.education,
        )
        for row in rows
    )
    return [way(item) for item in Experience(items=items).ladder]


def degrees(posting: Posting) -> str:
    """The lowest degree that suffices, and what does in its place."""
    lowest = posting.education_required
    words = EDUCATION_REQUIRED.get(lowest or "", "")
    rows = () if posting._state.adding else posting.education_items.all()
    instead = (
        row.get_equivalent_display()
        for row in rows
        if row.level == lowest and row.status == REQUIRED and row.equivalent
    )
    return " ".join(filter(None, [words, next(instead, "")]))


def licenses(posting: Posting) -> str:
    """Every credential that the posting speaks of, with its status."""
    return "; ".join(f"{demand.words} ({demand.how})" for demand in demands(posting))


def demands(posting: Posting) -> list[Demand]:
    """Each requirement in words; alternatives are one."""
    groups: dict[object, list[LicenseRequirement]] = {}
    for item in posting.license_items.all():
        # A status of its own parts a member from its group.
        group = (item.alternative, item.status) if item.alternative else item.position
        groups.setdefault(group, []).append(item)
    return [
        Demand(
            words=either(map(credential, group)),
            status=group[0].status,
            how=group[0].get_status_display().lower(),
        )
        for group in groups.values()
    ]


def credential(item: LicenseRequirement) -> str:
    """A license in words: “Insurance producer (agent, broker): life”."""
    lines = labels(item.lines, LICENSE_LINES)
    return f"{item.name}: {lines}" if lines else item.name


def states(posting: Posting) -> str:
    """The states of the places; those that only a town tells are marked.

    >>> states(Posting(states=["OH", "NV"], states_inferred=["NV"]))
    'Ohio, Nevada (inferred from the town)'
    >>> states(Posting(states=["OK", "KS"], states_inferred=["KS", "OK"]))
    'Oklahoma, Kansas (inferred from the towns)'
    """
    if len(posting.states) > 1 and set(posting.states) <= set(posting.states_inferred):
        return f"{labels(posting.states, STATES)} ({ALL_INFERRED})"
    mark = dict.fromkeys(posting.states_inferred, f" ({INFERRED})")
    return ", ".join(f"{STATES.get(s, s)}{mark.get(s, '')}" for s in posting.states)


def travel(posting: Posting) -> str:
    share = posting.travel_pct_max
    return "" if share is None else f"up to {share:g}%" if share else "none"


def travel_term(posting: Posting) -> str:
    """The travel among other terms, which do not say what it is a share of."""
    share = posting.travel_pct_max
    return "" if share is None else f"{share:g}% travel" if share else "no travel"


def pay(posting: Posting) -> str:
    """The pay of a year, as it is filtered on.

    >>> pay(Posting(pay_year_min=90_000)), pay(Posting(pay_year_min=9_000, pay_year_max=12_000))
    ('from $90,000 a year', '$9,000–$12,000 a year')
    """
    low, high = posting.pay_year_min, posting.pay_year_max
    if low is None:
        return "" if high is None else f"up to ${high:,} a year"
    if high is None:
        return f"from ${low:,} a year"
    return f"${low:,} a year" if low == high else f"${low:,}–${high:,} a year"


def labels(values: Iterable[str], table: dict[str, str]) -> str:
    """Several values in words.

    >>> labels(["life", "personal_lines"], LICENSE_LINES)
    'life, personal lines'
    """
    return ", ".join(table.get(value, value) for value in values)


def plain(posting: Posting, name: str) -> Cell:
    """A field of the model as it is: closed values by their labels, a moment by its day, 5.0 as 5.

    >>> plain(Posting(states=["OH", "KY"]), "states"), plain(Posting(seniority="vp"), "seniority")
    ('Ohio, Kentucky', 'Vice president')
    >>> plain(Posting(travel_required=False), "travel_required"), plain(Posting(), "workplace")
    ('no', None)
    """
    value: Any = getattr(posting, name)
    if isinstance(value, list):
        return labels(value, _choices(name))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    cell: Cell = _choices(name).get(value, value)
    return cell


@cache
def _choices(name: str) -> dict[str, str]:
    """The labels of a field's values; none where any value will do."""
    field: Any = Posting._meta.get_field(name)
    return dict(getattr(field, "base_field", field).flatchoices)
