"""The number on an option is the number of results after choosing it."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from hypothesis import given, settings

from search.filters import PostingFilter
from search.index.searcher import Searcher, up_to_date_searcher
from search.results.counting import option_counts
from search.results.facets import Facet, chips
from search.results.facets import facets as facets_of
from tests import factories
from tests.search.filters.test_filters import DATA, Data, filters
from tests.search.index.test_compile import make_postings, slow_is_fine

pytestmark = pytest.mark.django_db


def facets(filters: PostingFilter, searcher: Searcher) -> list[Facet]:
    return facets_of(filters, option_counts(filters, searcher))


def test_the_count_on_an_option_is_the_number_of_results_after_choosing_it() -> None:
    make_postings(60, seed=4)
    searcher = up_to_date_searcher()

    @settings(slow_is_fine, max_examples=40)
    @given(DATA)
    def agree(data: Data) -> None:
        for facet in facets(filters(data), searcher):
            for option in facet.options:
                alone = filters({**data, facet.name: [option.value]})
                assert option.count == searcher.count(alone.query()), (facet.name, option)

    agree()


def test_the_link_on_an_option_finds_what_it_promises() -> None:
    make_postings(60, seed=5)
    searcher = up_to_date_searcher()
    for facet in facets(filters({"years": ["5"]}), searcher):
        for option in facet.options:
            followed = PostingFilter(QueryDict(option.link.removeprefix("?")))
            assert searcher.count(followed.query()) == option.count
            assert followed.chosen == {"years": ["5"], facet.name: [option.value]}


def test_a_chosen_value_is_shown_even_at_zero_and_its_link_removes_it() -> None:
    factories.posting(seniority="vp")
    data = {"seniority": ["director"], "q": ["nothing"]}
    shown = {facet.name: facet for facet in facets(filters(data), up_to_date_searcher())}
    [option] = shown["seniority"].options
    assert (option.value, option.count, option.is_chosen) == ("director", 0, True)
    assert option.link == "?q=nothing"


def test_postings_that_state_nothing_are_counted() -> None:
    factories.posting(seniority="vp")
    factories.posting()
    found = facets(filters({}), up_to_date_searcher())
    counts = {facet.name: {it.label: it.count for it in facet.options} for facet in found}
    assert counts["seniority"] == {"Vice president": 1, "Not stated": 1}
    assert counts["company"] == {"No name shown": 2}
    assert counts["license"] == {"No professional license": 2}


def test_chips_say_and_remove_one_value_each() -> None:
    found = chips(filters({"seniority": ["vp", "director"], "years": ["5"], "sort": ["years"]}))
    assert [(chip.sentence, chip.link) for chip in found] == [
        ("Level: Vice president", "?seniority=director&years=5&sort=years"),
        ("Level: Director", "?seniority=vp&years=5&sort=years"),
        ("Years asked for: 5 or less, or not named", "?seniority=vp&seniority=director&sort=years"),
    ]
