"""Where nothing is found, the page says what to loosen; it is never a dead end."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from search.advice.loosening import ways_out
from search.index.searcher import up_to_date_searcher
from search.results.page import search
from tests import factories
from tests.search.filters.test_filters import filters

pytestmark = pytest.mark.django_db


def test_the_filter_that_brings_most_comes_first() -> None:
    for _ in range(3):
        factories.posting(seniority="vp", states=["OH"])
    factories.posting(seniority="director", states=["TX"])
    data = {"seniority": ["vp"], "state": ["TX"]}
    found = ways_out(filters(data), up_to_date_searcher())
    assert [(way.count, way.link) for way in found.ways] == [
        (3, "?seniority=vp"),
        (1, "?state=TX"),
    ]
    assert found.ways[0].sentence == "Without State: Texas"


def test_a_link_finds_what_it_promises() -> None:
    factories.posting(seniority="vp")
    found = ways_out(filters({"seniority": ["director"]}), up_to_date_searcher())
    for way in found.ways:
        assert search(QueryDict(way.link.removeprefix("?"))).total == way.count


def test_where_no_single_filter_is_the_obstacle_one_is_kept() -> None:
    factories.posting(seniority="vp", states=["OH"], workplace="remote")
    data = {"seniority": ["director"], "state": ["TX"], "workplace": ["remote"]}
    found = ways_out(filters(data), up_to_date_searcher())
    assert [(way.sentence, way.link) for way in found.ways] == [
        ("Only Workplace: Remote", "?workplace=remote")
    ]


def test_the_empty_page_links_onward(client) -> None:
    factories.posting(seniority="vp")
    page = client.get("/?seniority=vp&q=zebra").content.decode()
    assert "Without “zebra”" in page
    assert "1 posting<" in page
