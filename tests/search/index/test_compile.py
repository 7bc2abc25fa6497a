"""A condition selects in the index what it selects on the ORM: random data, random `Q`."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from django.db.models import Q
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postings.models import Posting
from search.index.compile import NotIndexedError, compile_condition
from search.index.nodes import Term
from search.index.schema import ASKED_FOR
from search.index.searcher import up_to_date_searcher
from tests import factories

LEVELS = ("manager", "director", "vp")
CODES = ("series_7", "sie", "cpcu", "driver_license", "other:hazmat")
STATUSES = ("required", "preferred", "not_required", "eligible")
PAYS: tuple[dict[str, int], ...] = (
    {},
    {"pay_year_min": 90_000},
    {"pay_year_max": 120_000},
    {"pay_year_min": 120_000, "pay_year_max": 180_000},
)
YEARS = (0.5, 1.5, 3.0, 5.0, 8.0, 10.0)

slow_is_fine = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def make_postings(number: int, seed: int) -> None:
    """Postings in every combination of stated and not stated."""
    dice = random.Random(seed)
    employers = [None, *(factories.company(f"Employer {index}") for index in range(3))]
    for _ in range(number):
        codes = dice.sample(CODES, dice.randrange(4))
        factories.posting(
            employer=dice.choice(employers),
            seniority=dice.choice([None, *LEVELS]),
            years=dice.choice([None, *YEARS]),
            education=dice.choice([None, "bachelor", "none_required"]),
            licenses=[factories.license_item(code, dice.choice(STATUSES)) for code in codes],
            functions=dice.sample(["sales", "revenue", "marketing"], dice.randrange(3)),
            licenses_driver_required=dice.choice([None, True, False]),
            posted_on=dice.choice([None, "2026-03-01", "2026-05-09"]),
            role_type=dice.choice([None, "people_manager", "unclear"]),
            travel_pct_max=dice.choice([None, 0, 25, 50]),
            employment_types=dice.sample(["full_time", "contract"], dice.randrange(3)),
            workplace=dice.choice([None, "remote", "hybrid"]),
            states=dice.sample(["OH", "TX", "NY"], dice.randrange(3)),
            industries=dice.sample(["insurance", "telecom"], dice.randrange(3)),
            markets=dice.sample(["insurance", "retail"], dice.randrange(3)),
            **dice.choice(PAYS),
        )


def some(values: tuple[Any, ...]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), max_size=3)


number = st.sampled_from((*YEARS, 0.0, 20.0))
single_valued = st.one_of(
    st.builds(lambda value: Q(seniority=value), st.sampled_from((*LEVELS, "intern"))),
    st.builds(lambda values: Q(seniority__in=values), some(LEVELS)),
    st.builds(lambda value: Q(seniority__isnull=value), st.booleans()),
    st.builds(lambda value: Q(experience_min_years__lte=value), number),
    st.builds(lambda value: Q(experience_min_years__lt=value), number),
    st.builds(lambda value: Q(experience_min_years__gte=value), number),
    st.builds(lambda value: Q(experience_min_years__gt=value), number),
    st.builds(lambda value: Q(experience_min_years=value), number),
    st.builds(lambda ends: Q(experience_min_years__range=ends), st.tuples(number, number)),
    st.builds(lambda value: Q(experience_min_years__isnull=value), st.booleans()),
    st.builds(lambda value: Q(seniority_rank__gte=value), st.integers(0, 16)),
    st.builds(lambda value: Q(licenses_driver_required=value), st.booleans()),
    st.builds(lambda value: Q(posted_on__gte=value), st.dates()),
    st.builds(lambda values: Q(functions__overlap=values), some(("sales", "revenue"))),
    st.builds(lambda values: Q(functions__contains=values), some(("sales", "revenue"))),
)
employer = st.one_of(
    st.builds(lambda value: Q(company__slug=f"employer-{value}"), st.integers(0, 3)),
    st.builds(lambda value: Q(company__slug__isnull=value), st.booleans()),
)
row_leaf = st.one_of(
    st.builds(
        lambda values: Q(license_items__alternatives__in=values), some(("none", "alike", "mixed"))
    ),
    st.builds(lambda value: Q(license_items__code=value), st.sampled_from(CODES)),
    st.builds(lambda values: Q(license_items__code__in=values), some(CODES)),
    st.builds(lambda value: Q(license_items__status=value), st.sampled_from(STATUSES)),
    st.builds(lambda values: Q(license_items__status__in=values), some(STATUSES)),
    st.just(Q(license_items__status__in=ASKED_FOR)),
    st.builds(lambda value: Q(license_items__kind=value), st.sampled_from(("license", "driver"))),
)
negated = st.recursive(
    single_valued,
    lambda inner: st.one_of(
        st.builds(lambda one: ~one, inner),
        st.builds(lambda one, two: one & two, inner, inner),
        st.builds(lambda one, two: one | two, inner, inner),
    ),
    max_leaves=5,
)
row = st.one_of(
    st.recursive(
        row_leaf,
        lambda inner: st.one_of(
            st.builds(lambda one, two: one & two, inner, inner),
            st.builds(lambda one, two: one | two, inner, inner),
        ),
        max_leaves=4,
    ),
    st.builds(lambda leaf: ~leaf, row_leaf),  # Django negates several conditions row by row
)
# Once each: Django forgets the nulls of a relation that is negated beside another condition on it.
related = st.one_of(row, employer, st.builds(lambda leaf: ~leaf, employer))
condition = st.one_of(
    negated,
    related,
    st.builds(lambda one, two: one & two, negated, related),
    st.builds(lambda one, two: one | two, negated, related),
)


@pytest.mark.django_db
def test_the_index_and_the_orm_agree_on_random_conditions() -> None:
    make_postings(60, seed=1)

    @slow_is_fine
    @given(condition)
    def agree(wanted: Q) -> None:
        on_orm = Posting.objects.filter(pk__in=Posting.objects.filter(wanted).values("pk"))
        in_index = up_to_date_searcher().ids(compile_condition(wanted).query())
        assert sorted(in_index) == sorted(on_orm.values_list("pk", flat=True))

    agree()


def test_conditions_on_one_relation_mean_the_same_row() -> None:
    node = compile_condition(Q(license_items__code="sie", license_items__status="required"))
    assert node == Term("license_items__code__status", "code=sie&status=required")


def test_a_declared_group_of_values_is_a_single_term() -> None:
    node = compile_condition(Q(license_items__code="sie", license_items__status__in=ASKED_FOR))
    assert isinstance(node, Term)


@pytest.mark.parametrize(
    ("unknown", "place"),
    [
        (Q(text="x"), "postings/facts/columns.py"),
        (Q(seniority__startswith="v"), "postings/facts/columns.py"),
        (Q(license_items__lines=["life"]), "search/index/schema.py"),
    ],
)
def test_what_the_index_does_not_hold_is_named(unknown: Q, place: str) -> None:
    with pytest.raises(NotIndexedError, match=re.escape(place)):
        compile_condition(unknown)


def test_one_member_of_an_array_is_one_term_that_is_counted_with_all_others():
    assert compile_condition(Q(functions__contains=["sales"])) == Term("functions", "sales")
