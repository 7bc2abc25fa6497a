"""A filter holds nothing of a request: what it depends on comes with each question."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given, settings

from search.filters import PostingFilter
from search.filters.context import SearchContext
from tests import factories
from tests.search.filters.test_filters import DATA, Data, filters
from tests.search.index.test_compile import make_postings, slow_is_fine

pytestmark = pytest.mark.django_db

DAY = dt.date(2026, 3, 8)


def held(filters: PostingFilter) -> dict[str, dict[str, Any]]:
    """What the filters know, without the conditions that they keep compiled."""
    return {
        name: {key: value for key, value in vars(each).items() if key != "_nodes"}
        for name, each in filters.filters.items()
    }


def test_a_search_leaves_no_trace_on_its_filters() -> None:
    make_postings(10, seed=8)

    @settings(slow_is_fine, max_examples=40)
    @given(DATA)
    def is_untouched(data: Data) -> None:
        chosen = filters(data)
        before = held(chosen)
        chosen.query()
        chosen.sentences()
        len(chosen.qs)
        for name, values in chosen.chosen.items():
            chosen.conditions[name].labels(values, chosen.context)
            chosen.conditions[name].switch(chosen.context)
        assert held(chosen) == before

    is_untouched()


@pytest.mark.parametrize(
    ("name", "value", "one", "other"),
    [
        ("pay_from", "150000", {}, {"pay_unstated": ["include"]}),
        ("license", "sie", {}, {"license_status": ["preferred"]}),
        ("license_status", "preferred", {"license": ["sie"]}, {"license": ["cpcu"]}),
    ],
)
def test_the_same_filter_answers_for_each_search(
    name: str, value: str, one: Data, other: Data
) -> None:
    each = PostingFilter.base_filters[name]
    contexts = [SearchContext(chosen=chosen, today=DAY) for chosen in (one, other, one)]
    first, second, third = (each.node(value, context) for context in contexts)
    assert first == third != second


def test_tomorrow_so_many_days_are_another_condition() -> None:
    each = PostingFilter.base_filters["posted_since"]
    days = [SearchContext(chosen={}, today=DAY + dt.timedelta(days=n)) for n in range(2)]
    assert each.node("7", days[0]) != each.node("7", days[1])
    assert each.node("2026-02-03", days[0]) == each.node("2026-02-03", days[1])


def test_a_number_says_what_becomes_of_postings_without_one() -> None:
    for name, switch in ("years", "years_unstated"), ("travel", "travel_unstated"):
        each = PostingFilter.base_filters[name]
        without = SearchContext(chosen={switch: ["exclude"]}, today=DAY)
        assert "or not named" in each.sentence(["5"], SearchContext(chosen={}, today=DAY))
        assert "or not named" not in each.sentence(["5"], without)


def test_an_employer_is_looked_up_once_a_search(django_assert_num_queries: Any) -> None:
    for name in ("Acme", "Juniper"):
        factories.posting(employer=factories.company(name))
    chosen = filters({"company": ["acme", "juniper"]})
    assert chosen.chosen
    with django_assert_num_queries(1):
        assert chosen.sentences() == ["Employer: Acme or Juniper"]
        assert chosen.sentence("company", ["acme"]) == "Employer: Acme"
        assert chosen.sentence("not_company", ["juniper"]) == "Employer: not Juniper"


def test_words_on_the_orm_need_the_index() -> None:
    factories.posting("Director")
    assert filters({"q": ["director"]}).qs.count() == 1
    assert PostingFilter(QueryDict('q="')).qs.count() == 1
    with pytest.raises(ValueError, match="with a searcher"):
        len(PostingFilter(QueryDict("q=director")).qs)
