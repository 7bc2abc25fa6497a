"""The closed lists are those of the annotation guide, and every value can be read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from postings.guide import (
    authorization,
    benefits,
    codes,
    company,
    education,
    employment,
    experience,
    functions,
    industries,
    licenses,
    numbers,
    pay,
    requirements,
    sections,
    seniority,
    travel,
    workplaces,
)
from postings.guide.countries import COUNTRIES, ROWS
from postings.guide.credentials import CREDENTIALS
from postings.guide.currencies import CURRENCIES, SIGNS
from postings.guide.legal_forms import LEGAL_FORMS, Where, legal_forms, written_forms
from postings.guide.numbers import number_words
from postings.guide.states import STATE_CODES, STATES

# The place of a list in the guide's schema -> our list.
LISTS: dict[str, Iterable[str]] = {
    "title/functions/[]": functions.FUNCTIONS,
    "seniority/level": [*seniority.SENIORITY, seniority.UNSPECIFIED],
    "seniority/role_type": seniority.ROLE_TYPES,
    "seniority/role_type_basis": seniority.RoleBasis,
    # "Not clear" is what a reading says of itself; whoever reviews a posting reads whose it is.
    "company/status": company.COMPANY_STATUS.keys() - {"not_clear"},
    "experience/headline_of/[]": experience.EXPERIENCE_OF,
    "experience/items/[]/scope": experience.EXPERIENCE_SCOPE,
    "experience/items/[]/status": requirements.REQUIREMENT_STATUS,
    "licenses/items/[]/status": licenses.LICENSE_STATUS,
    "licenses/items/[]/lines/[]": licenses.LICENSE_LINES,
    "education/min_required": education.EDUCATION_REQUIRED,
    "education/items/[]/level": education.EDUCATION,
    "education/items/[]/equivalent": education.EDUCATION_EQUIVALENT,
    "travel/qualitative": travel.TRAVEL_AMOUNT,
    "employment/types/[]": employment.EMPLOYMENT_TYPES,
    "employment/flsa": employment.FLSA,
    "compensation/period": pay.PAY_PERIOD,
    "compensation/basis": pay.PAY_BASIS,
    "location/workplace": workplaces.WORKPLACE,
    "location/relocation": workplaces.RELOCATION,
    "industry/employer/[]": industries.INDUSTRIES,
    "work_authorization/sponsorship": authorization.SPONSORSHIP,
    "sections/[]/type": sections.SECTIONS,
    "benefits/tags/[]": benefits.BENEFITS,
}
LABELED = {place: values for place, values in LISTS.items() if isinstance(values, dict)} | {
    "company/status": company.COMPANY_STATUS
}


@pytest.fixture(scope="module")
def schema(shared: Path) -> dict[str, Any]:
    return json.loads((shared / "extraction" / "gold.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("place", LISTS)
def test_a_list_has_the_values_of_the_guide(schema: dict[str, Any], place: str):
    node = schema
    for step in place.split("/"):
        node = node["items"] if step == "[]" else node["properties"][step]
    assert set(LISTS[place]) == {value for value in node["enum"] if value is not None}


def test_the_codes_of_credentials_are_those_of_the_guide(shared: Path):
    text = (shared / "extraction" / "ANNOTATION.md").read_text(encoding="utf-8")
    table = "".join(re.findall(r"^\| (?:licence|certification).*$", text, re.MULTILINE))
    words = " ".join(re.findall(r"`([^`]+)`", table)).split()
    numbers = re.search(r"`series_N` \(([\d ]+)\)", table)
    assert numbers
    stated = {word for word in words if not word.startswith("other:") and word != "series_N"}
    stated |= {f"series_{number}" for number in numbers[1].split()}
    assert {row.code for row in CREDENTIALS if row.is_listed} == stated


@pytest.mark.parametrize("labels", LABELED.values(), ids=list(LABELED))
def test_every_value_has_a_label_of_its_own(labels: dict[str, str]):
    assert len(set(labels.values())) == len(labels)


def test_levels_are_ranked_in_the_order_of_the_list():
    assert list(seniority.SENIORITY_RANK.values()) == list(range(1, len(seniority.SENIORITY) + 1))


def test_there_are_fifty_states_and_the_capital():
    assert len(STATES) == 51
    assert all(re.fullmatch("[A-Z]{2}", code) for code in STATES)
    assert {STATE_CODES[name.casefold()] for name in STATES.values()} == set(STATES)


def test_countries_have_one_row_each_and_names_that_mean_one():
    assert len({row.code for row in ROWS}) == len(ROWS)
    assert len(COUNTRIES) == sum(1 + len(row.others) for row in ROWS)
    assert all(name == name.casefold() for row in ROWS for name in row.others)


def test_a_sign_means_one_currency():
    assert len(SIGNS) == sum(map(len, CURRENCIES.values()))
    assert all(re.fullmatch("[A-Z]{3}", code) for code in CURRENCIES)


@pytest.mark.parametrize("place", Where)
def test_a_legal_form_is_taken_off_where_its_row_says(place: Where):
    for form in LEGAL_FORMS:
        small = re.fullmatch(legal_forms(place), form.written.casefold())
        written = re.fullmatch(written_forms(place), form.written)
        assert bool(written) == bool(form.where & place)
        assert small or not written


def test_a_license_label_names_what_postings_store():
    assert codes.license_label("other:pest-control") == "Pest control"


def test_numbers_are_words_up_to_nineteen_and_the_tens():
    words = number_words(*range(20), *range(20, 100, 10)).split("|")
    assert words == [*numbers.ONES, *numbers.TENS]
    with pytest.raises(KeyError):
        number_words(21)
