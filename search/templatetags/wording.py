"""Words for values: `{% for demand in posting|demands %}`."""

from __future__ import annotations

from django import template

from postings.words.column_words import degrees, demands, nameless, ways_by_years
from search.results.summary import terms

register = template.Library()
register.filter(terms)
register.filter(ways_by_years)
register.filter(degrees)
register.filter(demands)
register.filter(nameless)
