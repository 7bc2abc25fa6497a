"""Words for values: `{{ item.lines|license_lines }}`."""

from __future__ import annotations

from django import template

from postings.models import Posting
from postings.vocabulary import EMPLOYMENT_TYPES, LICENSE_LINES, STATES

register = template.Library()


@register.filter
def license_lines(lines: list[str]) -> str:
    """The lines of an insurance license.

    >>> license_lines(["life", "personal_lines"])
    'life, personal lines'
    """
    return ", ".join(LICENSE_LINES.get(line, line) for line in lines)


@register.filter
def terms(posting: Posting) -> list[str]:
    """Where, for how much and in which form: what is stated of it, each in a few words.

    >>> terms(Posting(workplace="hybrid", states=["OH"], pay_year_max=150_000, travel_pct_max=25))
    ['Ohio', 'Hybrid', 'up to $150,000 a year', '25% travel']
    """
    states = " or ".join(STATES[state] for state in posting.states)
    employment = " or ".join(EMPLOYMENT_TYPES[kind] for kind in posting.employment_types)
    share = posting.travel_pct_max
    travel = "" if share is None else f"{share:g}% travel" if share else "no travel"
    workplace = posting.get_workplace_display() if posting.workplace else ""
    stated = [states, workplace, pay(posting.pay_year_min, posting.pay_year_max), employment]
    return [words for words in [*stated, travel] if words]


def pay(least: int | None, most: int | None) -> str:
    """Pay a year in words.

    >>> pay(90_000, None), pay(90_000, 120_000), pay(90_000, 90_000), pay(None, None)
    ('from $90,000 a year', '$90,000–$120,000 a year', '$90,000 a year', '')
    """
    if least is None and most is None:
        return ""
    if least is None or most is None:
        return f"up to ${most:,} a year" if least is None else f"from ${least:,} a year"
    return f"${least:,}–${most:,} a year" if least < most else f"${least:,} a year"
