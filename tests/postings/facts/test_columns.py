"""Columns that are more than a field of their fact: travel, states, pay in dollars a year."""

from __future__ import annotations

from typing import Any

import pytest

from postings.facts.columns import READ
from postings.facts.effective import Facts, fact_with

TRAVEL = [
    ({"required": True, "pct_min": None, "pct_max": 25}, 25),
    ({"required": True, "pct_min": 40, "pct_max": None}, 40),
    ({"required": False, "pct_min": None, "pct_max": None}, 0),
    ({"required": True, "pct_min": None, "pct_max": None}, None),
]
PAY = [
    ({"max": 136_000.0, "period": "year", "currency": "USD"}, 136_000),
    ({"max": 30.0, "period": "hour", "currency": "USD"}, 62_400),
    ({"max": 10_000.0, "period": "month", "currency": "USD"}, 120_000),
    ({"max": 136_000.0, "period": "year", "currency": "EUR"}, None),
    ({"max": 136_000.0, "period": None, "currency": "USD"}, None),
    ({"max": None, "period": "year", "currency": "USD"}, None),
    ({"max": 9e9, "period": "hour", "currency": "USD"}, None),
]


def column(name: str, fact: str, value: dict[str, Any]) -> Any:
    return READ[name](Facts({fact: fact_with(fact, value)}))


@pytest.mark.parametrize(("value", "share"), TRAVEL)
def test_travel_is_the_largest_share(value: dict[str, Any], share: float | None) -> None:
    assert column("travel_pct_max", "travel", value) == share


@pytest.mark.parametrize(("value", "dollars"), PAY)
def test_pay_is_dollars_a_year(value: dict[str, Any], dollars: int | None) -> None:
    assert column("pay_year_max", "compensation", value) == dollars


def test_states_are_those_of_the_united_states_once_each() -> None:
    places = [{"region": code} for code in ("OH", "KY", "OH", "Bavaria", None)]
    assert column("states", "location", {"places": places}) == ["OH", "KY"]


# The places, all their states, and those that only a town tells.
INFERRED = [
    ([{"city": "Reno"}], ["NV"], ["NV"]),
    ([{"city": "Boise", "country": "US"}], ["ID"], ["ID"]),
    ([{"city": "Reno"}, {"city": "Sparks", "region": "NV"}], ["NV"], []),
    ([{"city": "Reno", "region": "TX"}], ["TX"], []),
    ([{"city": "Columbus"}], [], []),
    ([{"city": "Springfield"}], [], []),
    ([{"city": "London"}], [], []),
    ([{"city": "Dallas", "country": "GB"}], [], []),
    ([{"city": "Larkville"}], [], []),
    ([{"city": "Mobile"}], [], []),
]


@pytest.mark.parametrize(("places", "every", "inferred"), INFERRED)
def test_a_state_is_inferred_from_a_town_that_cannot_be_mistaken(
    places: list[dict[str, str]], every: list[str], inferred: list[str]
) -> None:
    assert column("states", "location", {"places": places}) == every
    assert column("states_inferred", "location", {"places": places}) == inferred


def test_nothing_stated_is_no_column() -> None:
    assert READ["states"](Facts()) == []
    assert READ["travel_pct_max"](Facts()) is None
    assert READ["pay_year_min"](Facts()) is None
