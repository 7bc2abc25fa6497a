"""Words for values: `{{ item.lines|license_lines }}`."""

from __future__ import annotations

from django import template

from postings.guide.licenses import LICENSE_LINES
from postings.words.column_words import degrees, labels, ways_by_years
from search.results.summary import terms

register = template.Library()
register.filter(terms)
register.filter(ways_by_years)
register.filter(degrees)


@register.filter
def license_lines(lines: list[str]) -> str:
    """The lines of an insurance license.

    >>> license_lines(["life", "personal_lines"])
    'life, personal lines'
    """
    return labels(lines, LICENSE_LINES)
