"""A posting's columns in words: ranges, shares, and every kind of field as it is."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from postings.facts.columns import COLUMNS
from postings.models import Posting
from postings.words.column_words import Cell, degrees, level, pay, plain, travel, travel_term, years
from tests import factories

# Columns, and what is said of them together.
LEVELS = [
    ({}, ""),
    ({"seniority": "vp"}, "Vice president"),
    ({"seniority": "manager", "seniority_max": "director"}, "Manager to director"),
]
YEARS = [
    ((None, None), ""),
    ((5.0, None), "5+"),
    ((5.0, 7.0), "5–7"),
    ((None, 2.5), "up to 2.5"),
]
PAY = [
    ((None, None), ""),
    ((90_000, None), "from $90,000 a year"),
    ((None, 120_000), "up to $120,000 a year"),
    ((90_000, 120_000), "$90,000–$120,000 a year"),
    ((90_000, 90_000), "$90,000 a year"),
]
TRAVEL = [
    (None, "", ""),
    (0, "none", "no travel"),
    (25.0, "up to 25%", "25% travel"),
    (12.5, "up to 12.5%", "12.5% travel"),
]
# A field of the model, what it holds, and how it is said where nothing else is decided.
AS_THEY_ARE: list[tuple[str, Any, Cell]] = [
    ("workplace", "remote_or_onsite", "Remote or on site"),
    ("workplace", None, None),
    ("company_descriptor", "a regional bank", "a regional bank"),
    ("company_descriptor", "", ""),
    ("licenses_driver_required", True, "yes"),
    ("licenses_driver_required", False, "no"),
    ("licenses_driver_required", None, None),
    ("experience_max_years", 8.0, 8),
    ("experience_max_years", 7.5, 7.5),
    ("experience_max_years", 0.0, 0),
    ("pay_year_min", 90_000, 90_000),
    ("functions", ["sales", "revenue"], "Sales, Revenue"),
    ("functions", [], ""),
    ("withheld_prints", ["ab", "cd"], "ab, cd"),
    ("posted_on", dt.date(2026, 3, 1), dt.date(2026, 3, 1)),
    ("first_seen", dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC), dt.date(2026, 3, 1)),
]


@pytest.mark.parametrize(("columns", "words"), LEVELS)
def test_a_level_is_said_with_its_range(columns: dict[str, str], words: str) -> None:
    assert level(Posting(**columns)) == words


@pytest.mark.parametrize(("ends", "words"), YEARS)
def test_years_are_one_range(ends: tuple[float | None, float | None], words: str) -> None:
    low, high = ends
    assert years(Posting(experience_min_years=low, experience_max_years=high)) == words


@pytest.mark.parametrize(("ends", "words"), PAY)
def test_pay_is_one_range(ends: tuple[int | None, int | None], words: str) -> None:
    low, high = ends
    assert pay(Posting(pay_year_min=low, pay_year_max=high)) == words


@pytest.mark.parametrize(("share", "words", "term"), TRAVEL)
def test_travel_says_among_others_what_it_is(share: float | None, words: str, term: str) -> None:
    posting = Posting(travel_pct_max=share)
    assert (travel(posting), travel_term(posting)) == (words, term)


@pytest.mark.parametrize(("name", "value", "said"), AS_THEY_ARE)
def test_a_field_is_said_as_it_is(name: str, value: Any, said: Cell) -> None:
    found = plain(Posting(**{name: value}), name)
    assert (found, type(found)) == (said, type(said))


def test_every_field_of_the_list_can_be_said_of_a_posting_that_states_nothing() -> None:
    stored = [column for column in COLUMNS if column.is_stored]
    said = {column.name: column.said_of(Posting()) for column in stored}
    stated = {name for name, words in said.items() if words not in ("", None)}
    assert stated == {"company_status"}


def test_the_lowest_degree_is_said_with_what_does_in_its_place(db: None) -> None:
    made = factories.posting(education="bachelor")
    assert degrees(made) == "Bachelor’s degree"
    made.education_items.update(equivalent="experience")
    assert degrees(made) == "Bachelor’s degree or equivalent experience"
