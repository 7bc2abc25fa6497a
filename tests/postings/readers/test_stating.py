"""What a source states as data, value by value: read in the guide's shape, or left alone."""

from __future__ import annotations

from typing import Any

import pytest

from postings.readers.records.record import Field, Record
from postings.readers.records.stating import stated

PLACES: list[tuple[str, tuple[str | None, str | None, str | None]]] = [
    ("Reno, NV", ("Reno", "NV", None)),
    ("Elk Grove Village, IL 60007", ("Elk Grove Village", "IL", None)),
    ("Portland, Oregon, United States of America", ("Portland", "OR", "US")),
    ("Santa Clara, CA,US", ("Santa Clara", "CA", "US")),
    ("Wilmington, DE", ("Wilmington", "DE", None)),
    ("Toronto, ON, CA", ("Toronto", "ON", "CA")),
    ("Germany - Munich", ("Munich", None, "DE")),
    ("Brno, Czech Republic,Czech Republic", ("Brno", None, "CZ")),
    ("Milk House, Long Lane, London, NW1 0PE", ("London", None, None)),
    ("Dallas-Fort Worth, TX", ("Dallas-Fort Worth", "TX", None)),
    ("Ohio", (None, "OH", None)),
    ("Hybrid - Boston, MA", ("Boston", "MA", None)),
]
NO_PLACES = ["Remote", "Anywhere", "Multiple locations", "EMEA", "12345", "N/A", "x" * 200]
WORKPLACES: list[tuple[Any, str | None]] = [
    ("Remote", "remote"),
    ("FULLY_REMOTE", "remote"),
    ("TELECOMMUTE", "remote"),
    (True, "remote"),
    ("OnSite", "onsite"),
    ("In person", "onsite"),
    ("hybrid", "hybrid"),
    ("unspecified", None),
    ("non-remote", None),
    (False, None),
]
EMPLOYMENT: list[tuple[Any, list[str] | None]] = [
    ("FULL_TIME", ["full_time"]),
    ("FullTime", ["full_time"]),
    ("Full-time, Part-time", ["full_time", "part_time"]),
    (["FULL_TIME", "CONTRACTOR"], ["full_time", "contract"]),
    ("Temporary contract", ["temporary"]),
    ("INTERN", ["internship"]),
    ("PER_DIEM", ["per_diem"]),
    ("permanent", None),
    ("OTHER", None),
    ("Vollzeit", None),
]
COMPANIES: list[tuple[str, str | None]] = [
    ("Acme, Inc.", "Acme"),
    ("84 Lumber Company", "84 Lumber Company"),
    ("R&amp;D Partners", "R&D Partners"),
    ("Confidential", None),
    ("Company confidential", None),
    ("Private", None),
    ("N/A", None),
    ("8907", None),
]
# What is given, and the compensation that it states, without basis.
PAY: list[tuple[dict[Field, Any], dict[str, Any] | None]] = [
    ({Field.PAY: "$60,000 - $80,000 a year"}, {"min": 60000, "max": 80000, "period": "year"}),
    ({Field.PAY: "40000-55000"}, {"min": 40000, "max": 55000, "period": "year"}),
    ({Field.PAY: "From $17.50 per hour"}, {"min": 17.5, "period": "hour"}),
    (
        {Field.PAY_MIN: "65k", Field.PAY_MAX: 80000.0},
        {"min": 65000, "max": 80000, "period": "year"},
    ),
    ({Field.PAY_MIN: 0, Field.PAY_MAX: "90,000"}, {"max": 90000, "period": "year"}),
    ({Field.PAY_MIN: 90, Field.PAY_MAX: 20}, {"min": 20, "max": 90, "period": "hour"}),
    ({Field.PAY_MIN: 4000, Field.PERIOD: "P1M"}, {"min": 4000, "period": "month"}),
    ({Field.PAY_MIN: 4000}, {"min": 4000}),  # neither a year's nor an hour's
    ({Field.PAY_MIN: 1500, Field.PERIOD: "bi-weekly"}, {"min": 1500, "period": "biweekly"}),
    ({Field.PAY_MIN: 1500, Field.PERIOD: "P2W"}, {"min": 1500, "period": "biweekly"}),
    ({Field.PAY_MIN: 1500, Field.PERIOD: "semi-monthly"}, {"min": 1500, "period": "semimonthly"}),
    ({Field.PAY_MIN: 1500, Field.PERIOD: "bi-monthly"}, {"min": 1500}),
    ({Field.PAY_MIN: 25000, Field.PERIOD: "quarterly"}, {"min": 25000}),
    ({Field.PAY_MIN: 13, Field.PAY_MAX: 17, Field.PERIOD: "YEAR"}, None),
    ({Field.PAY: "Competitive"}, None),
    ({Field.PAY: "DOE"}, None),
    ({Field.PAY: 0}, None),
    ({Field.PAY_MIN: "negotiable"}, None),
    ({Field.PAY_MIN: True}, None),
    ({Field.PAY_MIN: float("nan")}, None),
    ({Field.CURRENCY: "USD", Field.PERIOD: "YEAR"}, None),
]


def state(fact: str, given: dict[Field, Any]) -> dict[str, Any] | None:
    record = Record()
    for field, value in given.items():
        record.add(field, value, "x")
    found = stated(record).get(fact)
    assert found is None or set(found.fields) == set(found.value)
    return dict(found.value) if found else None


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_place_has_its_parts(text: str, place: tuple[str | None, ...]):
    value = state("location", {Field.LOCATION: text})
    assert value
    (found,) = value["places"]
    assert (found["city"], found["region"], found["country"]) == place
    assert found["raw"]


@pytest.mark.parametrize("text", NO_PLACES)
def test_what_is_no_place_is_not_stated(text: str):
    assert "places" not in (state("location", {Field.LOCATION: text}) or {})


def test_remote_in_a_country_is_how_far_it_reaches():
    expected = {"workplace": "remote", "remote_scope": "US"}
    assert state("location", {Field.LOCATION: "Remote (US only)"}) == expected


def test_a_place_or_remote_is_a_choice():
    value = state("location", {Field.LOCATION: "Boston, MA or Remote"})
    assert value
    assert value["workplace"] == "remote_or_onsite"


@pytest.mark.parametrize(("given", "workplace"), WORKPLACES)
def test_the_workplace_is_one_of_the_guide(given: Any, workplace: str | None):
    value = state("location", {Field.WORKPLACE: given}) or {}
    assert value.get("workplace") == workplace


@pytest.mark.parametrize(("given", "types"), EMPLOYMENT)
def test_employment_is_of_the_guide(given: Any, types: list[str] | None):
    value = state("employment", {Field.EMPLOYMENT: given})
    assert value == (types and {"types": types})


@pytest.mark.parametrize(("given", "name"), COMPANIES)
def test_an_employer_is_a_name(given: str, name: str | None):
    value = state("company", {Field.COMPANY: given})
    assert value == (name and {"status": "named", "name": name})


@pytest.mark.parametrize(("given", "expected"), PAY)
def test_pay_is_what_the_numbers_can_be(given: dict[Field, Any], expected: dict[str, Any] | None):
    value = state("compensation", given)
    if value:
        value = {key: value[key] for key in ("min", "max", "period") if key in value}
    assert value == expected


def test_basis_and_currency_are_what_the_fields_say():
    record = Record()
    record.add(Field.PAY_MIN, 60000, "salary_min")
    record.add(Field.CURRENCY, "£", "currency")
    value = stated(record)["compensation"].value
    assert (value["basis"], value["currency"]) == ("base", "GBP")
    record = Record()
    record.add(Field.PAY, "$60,000", "pay")
    value = stated(record)["compensation"].value
    assert (value["basis"], value["currency"]) == ("unspecified", "USD")
