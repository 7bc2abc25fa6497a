"""Every filter: what it selects, what it says, and that index and ORM agree on all of them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from postings.models import Company, CompanyAlias, Posting
from search.filters import PostingFilter
from search.filters.kinds import ChoicesFilter
from search.index.searcher import up_to_date_searcher
from tests import factories
from tests.search.index.test_compile import CODES, LEVELS, STATUSES, make_postings, slow_is_fine

pytestmark = pytest.mark.django_db

Data = dict[str, list[str]]


def filters(data: Data, **options: Any) -> PostingFilter:
    url = QueryDict(mutable=True)
    for name, values in data.items():
        url.setlist(name, values)
    return PostingFilter(url, searcher=up_to_date_searcher(), **options)


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
        "company_status": some("named", "not_clear", "famous"),
        "not_company_status": some("unnamed"),
        "license": some(*CODES[:3], "any", "none"),
        "license_status": some(*STATUSES),
        "not_license": some("sie", "any", "none"),
        "not_license_status": some(*STATUSES),
        "role": some("people_manager", "none"),
        "not_role": some("unclear", "none"),
        "function": some("sales", "revenue", "none"),
        "not_function": some("sales"),
        "driver": some("required", "not_required", "none"),
        "education": some("bachelor", "none_required", "none"),
        "not_education": some("none"),
        "workplace": some("remote", "none"),
        "state": some("OH", "TX", "none", "XX"),
        "not_state": some("OH", "none"),
        "travel": some("0", "25%", "60", "101"),
        "travel_unstated": some("exclude"),
        "leading_years": some("2"),
        "pay_from": some("100k", "$150,000", "1"),
        "pay_unstated": some("include"),
        "employment": some("contract", "none"),
        "industry": some("insurance", "none"),
        "market": some("retail", "none"),
        "not_market": some("retail", "none"),
        "posted_since": some("1", "400", "2026-04-01", "soon"),
        "sort": some("newest", "years", "title", "company", "relevance", "bogus"),
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


@pytest.mark.parametrize("sort", ["newest", "years", "title", "company"])
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


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        ({"role": "people_manager"}, {"full"}),
        ({"role": "none"}, {"bare"}),
        ({"function": "revenue"}, {"full"}),
        ({"driver": "required"}, {"full"}),
        ({"driver": "none"}, {"bare"}),
        ({"driver": "not_required"}, set()),
        ({"workplace": "hybrid"}, {"full"}),
        ({"workplace": "none"}, {"bare"}),
        ({"state": "OH"}, {"full"}),
        ({"state": "OH none"}, {"full", "bare"}),
        ({"not_state": "OH"}, {"bare"}),
        ({"travel": "30"}, {"bare"}),
        ({"travel": "40"}, {"full", "bare"}),
        ({"travel": "40", "travel_unstated": "exclude"}, {"full"}),
        ({"pay_from": "150k"}, {"full"}),
        ({"pay_from": "160001"}, set()),
        ({"pay_from": "150000", "pay_unstated": "include"}, {"full", "bare"}),
        ({"pay_unstated": "include"}, {"full", "bare"}),
        ({"employment": "full_time"}, {"full"}),
        ({"employment": "none"}, {"bare"}),
        ({"industry": "insurance"}, {"full"}),
        ({"market": "none"}, {"full", "bare"}),
        ({"leading_years": "2"}, {"bare"}),
        ({"leading_years": "3"}, {"full", "bare"}),
        ({"leading_years": "3", "leading_years_unstated": "exclude"}, {"full"}),
        ({"posted_since": "2026-03-02"}, {"bare"}),
        ({"posted_since": "2026-03-01"}, {"full", "bare"}),
    ],
)
def test_columns(data: dict[str, str], keys: set[str]) -> None:
    factories.posting(
        key="full", role_type="people_manager", functions=["sales", "revenue"],
        licenses_driver_required=True, workplace="hybrid", states=["OH", "KY"], travel_pct_max=40,
        pay_year_min=120_000, pay_year_max=160_000, employment_types=["full_time"],
        industries=["insurance"], experience_management_years=3, posted_on="2026-03-01",
    )  # fmt: skip
    factories.posting(key="bare")
    assert found(**data) == keys


def test_days_are_counted_back_from_the_day_of_the_search() -> None:
    factories.posting(key="march", posted_on="2026-03-01")
    for day, number in (dt.date(2026, 3, 8), 1), (dt.date(2026, 3, 9), 0):
        chosen = filters({"posted_since": ["7"]}, today=day)
        assert up_to_date_searcher().count(chosen.query()) == number
        assert chosen.qs.count() == number


def test_every_choice_has_a_twin_that_leaves_it_out() -> None:
    factories.posting(key="vp", seniority="vp")
    assert {name for name in filters({}).conditions if name.startswith("not_")} == {
        f"not_{name}" for name, each in filters({}).conditions.items()
        if isinstance(each, ChoicesFilter) and each.has_facet and not each.exclude
    }  # fmt: skip
    assert found(not_seniority="vp") == set()


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
        # Either will do: who holds none of the two lacks what "requires" says.
        ({"license": "series_65"}, {"either", "alone"}),
        ({"license": "series_65", "license_status": "required"}, {"alone"}),
        ({"license": "series_65", "license_status": "one_of"}, {"either"}),
        ({"license": "cfp", "license_status": "required one_of"}, {"either"}),
        ({"license": "series_6", "license_status": "required"}, set()),
        ({"license": "series_6", "license_status": "one_of"}, {"two"}),
        # Of two licenses one is needed in any case; a certification needs none.
        ({"license": "any", "license_status": "required"}, {"alone", "two"}),
        ({"license": "any", "license_status": "one_of"}, {"either"}),
        ({"license": "cpcu", "license_status": "preferred"}, {"wish"}),
    ],
)
def test_the_least_demanding_way_to_qualify_counts(data: dict[str, str], keys: set[str]) -> None:
    item = factories.license_item
    factories.posting(key="alone", licenses=[item("series_65")])
    factories.posting(key="either", licenses=[item("series_65", alt="A"), item("cfp", alt="A")])
    factories.posting(key="two", licenses=[item("series_6", alt="A"), item("series_7", alt="A")])
    wishes = [item(code, "preferred", alt="A") for code in ("cpcu", "cic")]
    factories.posting(key="wish", licenses=wishes)
    assert found(**data) == keys


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


@pytest.mark.parametrize("name", ["Juniper Vale Mutual", "juniper vale MUTUAL", "JVM"])
def test_an_employer_may_be_named(name: str) -> None:
    juniper = factories.company("Juniper Vale Mutual")
    factories.posting(employer=juniper)
    CompanyAlias.objects.create(company=juniper, name="JVM", key="jvm")
    assert filters({"company": [name]}).chosen == {"company": ["juniper-vale-mutual"]}


def test_an_employer_without_a_posting_on_the_site_keeps_its_name_to_itself() -> None:
    hidden = factories.posting(employer=factories.company("Juniper Vale Mutual"))
    hidden.delete()
    assert filters({"company": ["juniper vale mutual"]}).errors
    assert filters({"company": ["juniper-vale-mutual"]}).sentences() == [
        "Employer: juniper-vale-mutual"
    ]


def test_an_employer_of_no_such_name_is_an_error() -> None:
    [complaint] = filters({"company": ["Nobody & Sons"]}).errors["company"]
    assert "Nobody & Sons" in complaint


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
        ({"travel": ["25%"]}, "Travel: 25% or less, or not named"),
        ({"pay_from": ["150k"]}, "Pay: $150,000 a year or more"),
        ({"posted_since": ["2026-02-03"]}, "Posted: since February 3, 2026"),
        ({"posted_since": ["30"]}, "Posted: in the last 30 days"),
        ({"not_state": ["OH"]}, "State: not Ohio"),
        ({"company": ["juniper"]}, "Employer: Juniper"),
    ],
)
def test_a_filter_says_itself_in_words(data: Data, sentence: str) -> None:
    factories.posting(employer=factories.company("Juniper"))
    assert filters(data).sentences() == [sentence]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ([" sales  ops "], ["sales  ops"]),
        (["\x00"], []),
        (["\x00sales\x00", "sales"], ["sales"]),
        (["a" * 499 + " b"], ["a" * 499]),
        (["\t", ""], []),
    ],
)
def test_words_are_read_without_what_surrounds_them(typed: list[str], words: list[str]) -> None:
    assert filters({"q": typed}).parameters() == ({"q": words} if words else {})


def test_relevance_needs_words() -> None:
    assert filters({}).sort == "newest"
    assert filters({"q": ["sales"]}).sort == "relevance"
    assert filters({"q": ["sales"], "sort": ["years"]}).sort == "years"
    assert filters({"q": ['"']}).sort == "newest"
    assert filters({"sort": ["relevance"]}).sort == "newest"
