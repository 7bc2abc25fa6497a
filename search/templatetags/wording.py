"""Words for values: `{{ item.lines|license_lines }}`."""

from __future__ import annotations

from django import template

from postings.guide.licenses import LICENSE_LINES
from postings.models import Posting
from search.results.summary import employment, labels, pay, states, workplace

register = template.Library()


@register.filter
def license_lines(lines: list[str]) -> str:
    """The lines of an insurance license.

    >>> license_lines(["life", "personal_lines"])
    'life, personal lines'
    """
    return labels(lines, LICENSE_LINES)


@register.filter
def terms(posting: Posting) -> list[str]:
    """Where, for how much and in which form: what is stated of it, each in a few words.

    >>> terms(Posting(workplace="hybrid", states=["OH"], pay_year_max=150_000, travel_pct_max=25))
    ['Ohio', 'Hybrid', 'up to $150,000 a year', '25% travel']
    """
    share = posting.travel_pct_max
    travel = "" if share is None else f"{share:g}% travel" if share else "no travel"
    stated = (read(posting) for read in (states, workplace, pay, employment))
    return [words for words in (*stated, travel) if words]
