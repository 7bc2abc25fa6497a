"""Where few postings have all the words, those with most of them follow."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from django.test import Client

from search.index.searcher import up_to_date_searcher
from search.query import meaning
from search.results.page import search
from tests import factories

pytestmark = pytest.mark.django_db


def keys(parameters: str) -> list[str]:
    return [posting.key for posting in search(QueryDict(parameters)).postings]


@pytest.fixture(autouse=True)
def _postings() -> None:
    factories.posting("Director", key="one", text="Director\nBoats in Ohio, and rowing.")
    factories.posting("Manager", key="most", text="Manager\nBoats in Ohio.")
    factories.posting("Boats Boats", key="few", text="Boats\nBoats.")
    factories.posting("Clerk", key="none", text="Clerk\nTrains.")


def test_those_that_have_all_the_words_come_first() -> None:
    assert keys("q=boats+ohio+rowing") == ["one", "most"]
    assert keys("q=boats+ohio+rowing&literal=1") == ["one"]


def test_half_of_the_words_will_do() -> None:
    assert set(keys("q=boats+xylophone")) == {"one", "most", "few"}
    assert keys("q=boats+xylophone+zither+trombone+rowing+ohio") == ["one"]


def test_excluded_words_stay_excluded() -> None:
    assert keys("q=boats+ohio+rowing+-manager") == ["one"]


def test_in_another_order_only_nothing_is_widened() -> None:
    assert keys("q=boats+ohio+rowing&sort=newest") == ["one"]
    assert set(keys("q=boats+xylophone&sort=title")) == {"one", "most", "few"}


def test_filters_do_not_decide_whether_words_are_widened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "FEW", 2)
    found = search(QueryDict("q=boats+ohio"))
    assert found.total == 2
    for value, count in found.counts["seniority"].items():
        assert search(QueryDict(f"q=boats+ohio&seniority={value}")).total == count


def test_enough_postings_with_all_words_are_all_that_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(meaning, "FEW", 1)
    assert keys("q=boats+ohio+rowing") == ["one"]


def test_the_page_says_so(client: Client) -> None:
    page = client.get("/?q=boats+ohio+rowing").content.decode()
    assert "Only 1 posting says all these words; it comes first. The others say most" in page
    assert "literal=1" in page
    assert "say most of them" not in client.get("/?q=trains").content.decode()


def test_the_meaning_is_that_of_the_index_that_is_searched() -> None:
    searcher = up_to_date_searcher()
    assert meaning.meaning("boatts", searcher).meant == "boats"
    assert meaning.meaning("boatts", searcher, is_literal=True).meant == "boatts"
    assert meaning.meaning("boatts", None).meant == "boatts"
