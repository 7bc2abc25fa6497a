"""A posting's columns in words, for the feed and the CSV. What is not stated has no words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from postings.guide.employment import EMPLOYMENT_TYPES
from postings.guide.industries import INDUSTRIES
from postings.guide.licenses import LICENSE_LINES
from postings.guide.states import STATES
from postings.models import LicenseRequirement, Posting

Words = Callable[[Posting], str]


def employer(posting: Posting) -> str:
    return posting.company.name if posting.company else ""


def level(posting: Posting) -> str:
    """The level of the ladder, or its range."""
    words = posting.get_seniority_display() or ""
    highest = posting.get_seniority_max_display()
    return f"{words} to {highest.lower()}" if highest else words


def role(posting: Posting) -> str:
    return posting.get_role_type_display() or ""


def years(posting: Posting) -> str:
    """The years of experience that are asked for."""
    low, high = posting.experience_min_years, posting.experience_max_years
    if low is None:
        return "" if high is None else f"up to {high:g}"
    return f"{low:g}+" if high is None else f"{low:g}–{high:g}"


def licenses(posting: Posting) -> str:
    """Every credential that the posting speaks of, with its status."""
    return "; ".join(map(credential, posting.license_items.all()))


def credential(item: LicenseRequirement) -> str:
    """A license in words: “Insurance producer (agent, broker): life (required)”."""
    lines = labels(item.lines, LICENSE_LINES)
    named = f"{item.name}: {lines}" if lines else item.name
    return f"{named} ({item.get_status_display().lower()})"


def education(posting: Posting) -> str:
    """The lowest degree that suffices."""
    return posting.get_education_required_display() or ""


def travel(posting: Posting) -> str:
    share = posting.travel_pct_max
    return "" if share is None else f"up to {share:g}%" if share else "none"


def workplace(posting: Posting) -> str:
    return posting.get_workplace_display() or ""


def states(posting: Posting) -> str:
    return labels(posting.states, STATES)


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


def employment(posting: Posting) -> str:
    return labels(posting.employment_types, EMPLOYMENT_TYPES)


def industries(posting: Posting) -> str:
    return labels(posting.industries, INDUSTRIES)


def labels(values: Iterable[str], table: dict[str, str]) -> str:
    """Several values in words.

    >>> labels(["life", "personal_lines"], LICENSE_LINES)
    'life, personal lines'
    """
    return ", ".join(table.get(value, value) for value in values)


SUMMARY: tuple[tuple[str, Words], ...] = (
    ("Employer", employer),
    ("Level", level),
    ("Role", role),
    ("Years asked for", years),
    ("Licenses", licenses),
    ("Education", education),
    ("Travel", travel),
    ("Workplace", workplace),
    ("States", states),
    ("Pay", pay),
    ("Employment", employment),
    ("Industry", industries),
)


def summary(posting: Posting) -> list[str]:
    """What is known of the posting, a sentence each."""
    said = [(label, words(posting)) for label, words in SUMMARY]
    return [f"{label}: {words}" for label, words in said if words]
