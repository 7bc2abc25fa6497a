"""Why a posting is or is not in the results: the same answer as the results give."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import given, settings

from postings.models import Posting
from search.index.searcher import up_to_date_searcher
from search.posting_page.evidence import PostingPage
from search.posting_page.why import Explanation
from tests import factories
from tests.search.filters.test_filters import DATA, Data, filters
from tests.search.index.test_compile import make_postings, slow_is_fine

pytestmark = pytest.mark.django_db


def explain(posting: Posting, data: Data) -> Explanation:
    return Explanation(PostingPage(posting), filters(data), up_to_date_searcher())


def test_all_filters_pass_if_and_only_if_the_posting_is_in_the_results() -> None:
    make_postings(30, seed=6)
    searcher = up_to_date_searcher()
    postings = list(Posting.objects.all()[:6])

    @settings(slow_is_fine, max_examples=60)
    @given(DATA)
    def agree(data: Data) -> None:
        results = searcher.ids(filters(data).query())
        for posting in postings:
            found = Explanation(PostingPage(posting), filters(data), searcher)
            assert found.is_found == (posting.pk in results)
            assert found.is_found == (not found.failed)

    agree()


def test_a_verdict_names_the_value_and_its_words() -> None:
    text = "Director of Sales\nSeven years of sales experience required."
    posting = factories.posting(
        key="seven", text=text, years=7,
        proofs={"experience": [factories.proof(text, "Seven years of sales", "items.0")]},
    )  # fmt: skip
    [verdict] = explain(posting, {"years": ["5"]}).verdicts
    assert not verdict.passes
    assert verdict.said is not None
    assert [said.words for said in verdict.said] == ["Seven years of sales"]
    assert verdict.link == "?"


def test_what_fails_comes_first_and_can_be_dropped_at_once() -> None:
    posting = factories.posting(seniority="vp", years=9, states=["OH"])
    found = explain(posting, {"seniority": ["vp"], "years": ["5"], "state": ["TX"]})
    assert [verdict.passes for verdict in found.verdicts] == [False, False, True]
    assert found.loosened_link == "?seniority=vp"


def test_the_page_says_which_filters_fail(client: Client) -> None:
    factories.posting("Head of Sales", key="acme/7", years=9)
    page = client.get("/why/acme/7/?years=5").content.decode()
    assert "it fails 1 of 1 filter" in page
    assert "Years asked for: 5 or less" in page
    page = client.get("/why/acme/7/?years=9").content.decode()
    assert "passes every filter" in page


@pytest.mark.parametrize(
    "address",
    ["acme/7", " acme/7 ", "/postings/acme/7/", "https://jobs.example/postings/acme/7/?q=vp#top"],
)
def test_the_address_of_a_posting_leads_to_its_explanation(client: Client, address: str) -> None:
    factories.posting(key="acme/7")
    answer = client.get("/why/", {"posting": address, "years": "5"})
    assert answer.headers["Location"] == "/why/acme/7/?years=5"


@pytest.mark.parametrize("address", ["", "nothing", "http://[", "\x00", "é" * 300])
def test_an_address_of_no_posting_is_said_to_be_none(client: Client, address: str) -> None:
    answer = client.get("/why/", {"posting": address, "years": "5"})
    assert answer.status_code == 404
    assert "No posting has this address" in answer.content.decode()
    assert "/?years=5" in answer.content.decode()


def test_a_posting_that_is_not_there_is_not_found(client: Client) -> None:
    assert client.get("/why/nothing/?years=5").status_code == 404


def test_the_page_asks_the_database_a_few_times_however_many_filters(
    client: Client, django_assert_max_num_queries: object
) -> None:
    factories.posting(key="one", employer=factories.company("Acme"))
    url = QueryDict(mutable=True)
    for name, value in {"q": "sales", "company": "acme", "years": "5", "license": "any"}.items():
        url[name] = value
    client.get(f"/why/one/?{url.urlencode()}")
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        client.get(f"/why/one/?{url.urlencode()}")
