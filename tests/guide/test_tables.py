"""Every table that names values of a closed list names only those, and each that it must have.

Values in tables are words: no type checker sees that one of them is misspelled.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from postings.guide import (
    benefits,
    codes,
    education,
    employment,
    functions,
    industries,
    licenses,
    pay,
    seniority,
    states,
    travel,
    workplaces,
)
from postings.guide.countries import COUNTRIES, OWN_NAMES, ROWS
from postings.guide.credentials import CREDENTIALS
from postings.parsing.facts.benefits.table import WORDINGS
from postings.parsing.facts.compensation.table import PERIODS, PLAUSIBLE
from postings.parsing.facts.employment.table import STATEMENTS, STEMS, TYPES
from postings.parsing.facts.industry.table import CUSTOMERS, NAMES
from postings.parsing.facts.industry.vocabulary import NEARBY, TRADE
from postings.parsing.facts.licenses.code_groups import DRIVER_CODES, PEOPLE_CODES, VENDOR_CODES
from postings.parsing.facts.licenses.refusals import REFUSALS, UNNAMED
from postings.parsing.facts.location.scopes import RELOCATION
from postings.parsing.facts.title.function_table import FUNCTIONS
from postings.parsing.facts.travel.table import QUALITIES
from postings.parsing.matching import place_table, places
from search.advice.offers import SHORT_FORMS
from search.syndication import structured_data

CODES = {row.code for row in CREDENTIALS}
REFUSED = [code for row in (*REFUSALS, *UNNAMED) for code in row.kinds or ()]

# The table, the values that it names, and the list that holds them all.
SOME = {
    "titles' functions": ([row[0] for row in FUNCTIONS], functions.FUNCTIONS),
    "kinds of employment in statements": (
        [row[1] for row in STATEMENTS],
        employment.EMPLOYMENT_TYPES,
    ),
    "travel in words": ([row[0] for row in QUALITIES], travel.TRAVEL_AMOUNT),
    "codes with a refusal": ([*REFUSED, *DRIVER_CODES, *PEOPLE_CODES, *VENDOR_CODES], CODES),
    "customers' industries": ([row[0] for row in CUSTOMERS], industries.INDUSTRIES),
    "words of trades": ([*TRADE, *NEARBY], industries.INDUSTRIES),
    "short forms of levels": (SHORT_FORMS["seniority"].values(), seniority.SENIORITY),
    "short forms of workplaces": (SHORT_FORMS["workplace"].values(), workplaces.WORKPLACE),
    "short forms of employment": (SHORT_FORMS["employment"].values(), employment.EMPLOYMENT_TYPES),
    "short forms of industries": (SHORT_FORMS["industry"].values(), industries.INDUSTRIES),
    "short forms of licenses": (SHORT_FORMS["license"].values(), {*codes.LICENSES, "any"}),
    "employment for search engines": (structured_data.EMPLOYMENT_TYPE, employment.EMPLOYMENT_TYPES),
    "degrees for search engines": (structured_data.CREDENTIAL, education.EDUCATION),
    "pay for search engines": (structured_data.BASE_PAY, pay.PAY_BASIS),
    "codes of states in places": (place_table.STATES.values(), states.STATES),
    "codes of countries in places": (place_table.COUNTRIES.values(), {row.code for row in ROWS}),
    "countries as they call themselves": (OWN_NAMES.values(), COUNTRIES.values()),
}
# The same where the table must name every value of its list.
ALL = {
    "industries": ([row[0] for row in NAMES], industries.INDUSTRIES),
    "benefits": ([row.tag for row in WORDINGS], benefits.BENEFITS),
    "kinds of employment": ([row[0] for row in TYPES], employment.EMPLOYMENT_TYPES),
    "stems of employment": (STEMS, employment.EMPLOYMENT_TYPES),
    "moving": ([row[0] for row in RELOCATION], workplaces.RELOCATION),
    "pay periods in words": (PERIODS.groupindex, pay.PAY_PERIOD),
    "pay periods by size": (PLAUSIBLE, pay.PAY_PERIOD),
    "kinds of credentials": ({row.kind for row in CREDENTIALS}, licenses.LICENSE_KIND),
}


@pytest.mark.parametrize(("named", "known"), SOME.values(), ids=list(SOME))
def test_a_table_names_known_values(named: Iterable[str], known: Iterable[str]):
    assert set(named) - set(known) == set()


@pytest.mark.parametrize(("named", "known"), ALL.values(), ids=list(ALL))
def test_a_table_names_every_value(named: Iterable[str], known: Iterable[str]):
    assert set(named) == set(known)


def test_every_state_and_country_is_a_place_of_titles():
    assert {name.casefold() for name in states.STATES.values()} <= places.STATES
    assert COUNTRIES.keys() <= places.COUNTRIES
