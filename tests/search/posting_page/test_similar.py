"""Similar postings, each with its reasons; the family has a place of its own."""

from __future__ import annotations

import pytest

from postings.models import Family, Posting
from search.index.searcher import up_to_date_searcher
from search.posting_page.similar import similar
from tests import factories

pytestmark = pytest.mark.django_db


def found(posting: Posting) -> dict[str, list[str]]:
    return {it.posting.key: it.reasons for it in similar(posting, up_to_date_searcher())}


def test_reasons_are_what_both_say() -> None:
    one = factories.posting(
        "Regional Sales Director", seniority="director", licenses=["series_7"], states=["OH"],
        industries=["insurance"],
    )  # fmt: skip
    factories.posting(
        "Sales Director", key="near", seniority="director", licenses=["series_7"], states=["OH"],
        markets=["insurance"],
    )  # fmt: skip
    factories.posting("Sales Director", key="level", seniority="director", states=["TX"])
    factories.posting("Sales Manager", key="other", seniority="manager", states=["TX"])
    assert found(one) == {
        "near": [
            "Level: Director",
            "License: FINRA Series 7",
            "Says that it is in: Insurance",
            "State: Ohio",
        ],
        "level": ["Level: Director"],
    }


def test_the_more_they_share_the_earlier_they_come() -> None:
    one = factories.posting("Sales Director", seniority="director", licenses=["series_7"])
    factories.posting("Director", key="level", seniority="director")
    factories.posting("Sales Director", key="both", seniority="director", licenses=["series_7"])
    assert list(found(one)) == ["both", "level"]


def test_neither_the_posting_nor_its_family_is_similar() -> None:
    family = Family.objects.create()
    one = factories.posting(seniority="vp", family=family)
    factories.posting(key="alike", seniority="vp", family=family)
    factories.posting(key="stranger", seniority="vp")
    assert list(found(one)) == ["stranger"]


def test_a_posting_that_states_nothing_has_no_similar_ones() -> None:
    factories.posting(seniority="vp")
    assert found(factories.posting()) == {}


def test_a_license_that_is_said_not_to_be_required_is_no_reason() -> None:
    waived = [factories.license_item("series_7", "not_required")]
    one = factories.posting(licenses=["series_7"])
    factories.posting(licenses=waived)
    assert found(one) == {}


def test_the_page_shows_them_with_few_queries(client, django_assert_max_num_queries) -> None:
    family = Family.objects.create()
    factories.posting(key="one", seniority="vp", family=family, licenses=["sie"])
    factories.posting(key="alike", seniority="vp", family=family)
    factories.posting("VP of Sales", key="near", seniority="vp", licenses=["sie"])
    client.get("/postings/one/")
    with django_assert_max_num_queries(11):
        page = client.get("/postings/one/").content.decode()
    assert "Similar postings" in page
    assert "License: SIE" in page
