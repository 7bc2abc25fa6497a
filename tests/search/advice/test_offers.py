"""Words that name a filter are offered as one, the longest first, and never applied."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from search.advice.offers import MOST, offers
from search.filters import PostingFilter
from tests import factories

FOUND = [
    (
        "director insurance license 5 years",
        {"seniority=director", "license=insurance_producer", "years=5"},
    ),
    ("remote vp", {"workplace=remote", "seniority=vp"}),
    ("series 7 manager ohio", {"license=series_7", "seniority=manager", "state=OH"}),
    ("Senior Vice President New York", {"seniority=svp", "state=NY"}),
    ("west virginia", {"state=WV"}),
    ("part-time saas sales", {"employment=part_time", "industry=software_saas"}),
]
ABSENT = [
    "",
    "sales",
    '"vice president"',
    "-remote",
    "title:vp",
    "medical",
    "in or me",
    "100 years",
]


@pytest.mark.parametrize(("typed", "expected"), FOUND)
def test_words_that_name_a_filter_are_offered(typed: str, expected: set[str]) -> None:
    assert {f"{offer.name}={offer.value}" for offer in offers(typed)} == expected


@pytest.mark.parametrize("typed", ABSENT)
def test_other_words_offer_nothing(typed: str) -> None:
    assert offers(typed) == []


@given(st.text(max_size=500))
def test_anything_may_be_typed(typed: str) -> None:
    assert len(offers(typed)) <= MOST


@pytest.mark.django_db
@pytest.mark.parametrize("typed", [typed for typed, _ in FOUND])
def test_every_offer_is_a_value_of_its_filter(typed: str) -> None:
    for offer in offers(typed):
        assert PostingFilter(QueryDict(f"{offer.name}={offer.value}")).chosen == {
            offer.name: [offer.value]
        }


@pytest.mark.django_db
def test_the_page_shows_corrections_hints_and_offers(client: Client) -> None:
    factories.posting("Director of Sales")
    found = client.get("/?q=direcotr+AND+remote").content.decode()
    assert "No posting says “direcotr”; these are for “director”." in found
    assert "q=direcotr+AND+remote&amp;literal=1" in found
    assert 'href="?q=direcotr+remote"' in found
    assert 'href="?q=direcotr+AND&amp;workplace=remote"' in found
