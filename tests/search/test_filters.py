"""Every filter: what it selects, what it says, and that index and ORM agree on all of them."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from postings.models import Company, Posting
from search.filters import PostingFilter
from search.index.searcher import up_to_date_searcher
from tests import factories
from tests.search.test_compile import CODES, LEVELS, STATUSES, make_postings, slow_is_fine

pytestmark = pytest.mark.django_db

Data = dict[str, list[str]]


def filters(data: Data) -> PostingFilter:
    url = QueryDict(mutable=True)
    for name, values in data.items():
        url.setlist(name, values)
    return PostingFilter(url)


def found(**data: Any) -> set[str]:
    """The keys of the postings that the index finds."""
    chosen = filters({name: value.split() for name, value in data.items()})
    ids = up_to_date_searcher().ids(chosen.query())
    return set(Posting.objects.filter(pk__in=ids).values_list("key", flat=True))


def some(*values: str) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True)


DATA = st.fixed_dictionaries(
    {},
    optional={
        "q": some("hiring", "director -hiring", '"'),
        "seniority": some(*LEVELS, "none", "bogus"),
        "not_seniority": some(*LEVELS, "none"),
        "seniority_min": some("manager", "vp", "intern"),
        "years": some("0", "3", "5.5", "99", "-1", "many"),
        "years_unstated": some("exclude"),
        "company": some("employer-0", "employer-1", "none", "nobody"),
        "not_company": some("employer-0", "none"),
        "license": some(*CODES[:3], "any", "none"),
        "license_status": some(*STATUSES),
        "not_license": some("sie", "any", "none"),
        "not_license_status": some(*STATUSES),
        "sort": some("newest", "years", "relevance", "bogus"),
        "unknown": some("x"),
    },
)


def test_the_index_and_the_orm_agree_on_random_filters() -> None:
    make_postings(60, seed=2)
    searcher = up_to_date_searcher()

    @slow_is_fine
    @given(DATA)
    def agree(data: Data) -> None:
        chosen = filters(data)
        assert sorted(searcher.ids(chosen.query())) == sorted(
            chosen.qs.values_list("pk", flat=True)
        )

    agree()


@pytest.mark.parametrize("sort", ["newest", "years"])
def test_the_index_and_the_orm_agree_on_the_order(sort: str) -> None:
    make_postings(40, seed=3)
    chosen = filters({"sort": [sort]})
    ids = up_to_date_searcher().hits(chosen.query(), sort=chosen.sort, limit=100).ids
    assert ids == list(chosen.qs.values_list("pk", flat=True))


def test_years_include_postings_that_name_none_unless_asked_otherwise() -> None:
    factories.posting(key="five", years=5)
    factories.posting(key="nine", years=9)
    factories.posting(key="unstated")
    assert found(years="8") == {"five", "unstated"}
    assert found(years="8", years_unstated="exclude") == {"five"}
    assert found(years="5") == {"five", "unstated"}
    assert found(years="0") == {"unstated"}


def test_none_is_the_fact_that_is_not_stated() -> None:
    factories.posting(key="vp", seniority="vp")
    factories.posting(key="unstated")
    assert found(seniority="none") == {"unstated"}
    assert found(seniority="none vp") == {"unstated", "vp"}
    assert found(not_seniority="vp") == {"unstated"}


def test_a_level_and_above() -> None:
    for level in ("manager", "director", "vp"):
        factories.posting(key=level, seniority=level)
    factories.posting(key="unstated")
    assert found(seniority_min="director") == {"director", "vp"}


def make_licensed() -> None:
    item = factories.license_item
    factories.posting(key="asks", licenses=[item("series_7"), item("sie", "preferred")])
    factories.posting(key="waives", licenses=[item("series_7", "not_required")])
    factories.posting(key="certified", licenses=[item("cpcu")])
    factories.posting(key="drives", licenses=[item("driver_license")])
    factories.posting(key="silent")


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        ({"license": "series_7"}, {"asks"}),
        ({"license": "series_7", "license_status": "not_required"}, {"waives"}),
        ({"license": "series_7 sie", "license_status": "preferred"}, {"asks"}),
        ({"license": "series_7", "license_status": "preferred"}, set()),
        ({"license": "any"}, {"asks"}),
        ({"license": "any", "license_status": "not_required"}, {"waives"}),
        ({"license": "none"}, {"certified", "drives", "silent"}),
        ({"license": "none cpcu"}, {"certified", "drives", "silent"}),
        ({"license": "cpcu"}, {"certified"}),
        ({"license_status": "preferred"}, {"asks"}),
        ({"license_status": "required"}, {"asks"}),
        ({"not_license": "series_7"}, {"waives", "certified", "drives", "silent"}),
        ({"not_license": "any"}, {"waives", "certified", "drives", "silent"}),
        ({"not_license": "none"}, {"asks", "waives"}),
        ({"not_license_status": "preferred"}, {"waives", "certified", "drives", "silent"}),
    ],
)
def test_licenses(data: dict[str, str], keys: set[str]) -> None:
    make_licensed()
    assert found(**data) == keys


def test_the_driver_license_is_no_choice_among_licenses() -> None:
    assert "license" in filters({"license": ["driver_license"]}).errors


def test_a_bad_value_is_named_and_the_others_still_apply() -> None:
    factories.posting(key="vp", seniority="vp")
    factories.posting(key="manager", seniority="manager", years=9)
    chosen = filters({"seniority": ["vp", "boss"], "years": ["x"], "unknown": ["y"]})
    assert set(chosen.errors) == {"seniority", "years"}
    assert "“boss”" in chosen.errors["seniority"][0]
    assert chosen.chosen == {"seniority": ["vp"]}
    assert found(seniority="vp boss", years="x") == {"vp"}


def test_the_slug_of_a_merged_company_finds_its_successor() -> None:
    successor = factories.company("Successor")
    factories.posting(key="merged", employer=successor)
    Company.objects.create(name="Old", slug="old", merged_into=successor)
    assert found(company="old") == {"merged"}
    assert filters({"company": ["old"]}).chosen == {"company": ["successor"]}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"q": ["insurance"]}, "“insurance”"),
        ({"seniority": ["vp", "none"]}, "Level: Vice president or Not stated"),
        ({"not_seniority": ["vp"]}, "Level: not Vice president"),
        ({"seniority_min": ["director"]}, "Level: Director and above"),
        ({"years": ["5"]}, "Years asked for: 5 or less, or not named"),
        ({"license": ["series_7"]}, "License: FINRA Series 7"),
        ({"license_status": ["preferred"]}, "License is: Preferred"),
        ({"company": ["juniper"]}, "Employer: Juniper"),
    ],
)
def test_a_filter_says_itself_in_words(data: Data, sentence: str) -> None:
    factories.company("Juniper")
    assert filters(data).sentences() == [sentence]


def test_relevance_needs_words() -> None:
    assert filters({}).sort == "newest"
    assert filters({"q": ["sales"]}).sort == "relevance"
    assert filters({"q": ["sales"], "sort": ["years"]}).sort == "years"
    assert filters({"q": ['"']}).sort == "newest"
    assert filters({"sort": ["relevance"]}).sort == "newest"
