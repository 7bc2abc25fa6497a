"""A filter on what the index lacks and a field that the API lacks are named by Django's checks."""

from __future__ import annotations

from unittest import mock

import pytest
from django.http import QueryDict

from postings.models import Posting
from search.agreement import (
    api_shows_what_there_is,
    filters_ask_for_what_the_index_holds,
    unanswerable,
)
from search.api.shapes import PostingShape
from search.filters.filter_set import SearchFilterSet
from search.filters.form_fields import LenientForm
from search.filters.kinds import ChoicesFilter, ConditionFilter, FlagFilter
from search.filters.numbers import AtMostFilter, PayFilter, SinceFilter

WORDS = ("yes", "no", "not stated")
# A filter on a column that the index does not hold, and the column that is named.
LACKING = [
    (FlagFilter("withheld_by", *WORDS), "withheld_by"),
    (ChoicesFilter("company_descriptor", {"a bank": "A bank"}), "company_descriptor"),
    (ChoicesFilter("license_items__lines", {"life": "Life"}), "license_items__lines"),
    (AtMostFilter("changed_xid", "unstated"), "changed_xid__lte"),
    (PayFilter("pay_year_min", "changed_xid", "unstated"), "changed_xid__gte"),
    (SinceFilter("posted_on", "last_seen"), "last_seen__gte"),
]


def filters_with(each: ConditionFilter) -> SearchFilterSet:
    class Filters(SearchFilterSet):
        made_up = each

        class Meta:
            model = Posting
            form = LenientForm
            fields = ()

    return Filters(QueryDict(), Posting.objects.none())


def test_every_filter_and_every_field_of_the_api_is_there() -> None:
    assert filters_ask_for_what_the_index_holds() == []
    assert api_shows_what_there_is() == []


@pytest.mark.parametrize(("each", "column"), LACKING, ids=[row[1] for row in LACKING])
def test_a_filter_on_what_the_index_lacks_is_named(each: ConditionFilter, column: str) -> None:
    found = list(unanswerable(filters_with(each)))
    assert found
    assert all(f"{column} is not in the index" in error.msg for error in found)
    assert "The filter made_up: " in found[0].msg


@pytest.mark.parametrize("name", ["mood", "company__mood"])
def test_a_column_that_the_api_cannot_show_is_named(name: str) -> None:
    with mock.patch.object(PostingShape.Meta, "fields", (*PostingShape.Meta.fields, name)):
        [error] = api_shows_what_there_is()
    assert name in error.msg
    assert "search/api/shapes.py" in str(error.hint)


def test_a_declared_field_of_the_api_that_no_column_names_is_named() -> None:
    fields = tuple(name for name in PostingShape.Meta.fields if name != "employer")
    with mock.patch.object(PostingShape.Meta, "fields", fields):
        [error] = api_shows_what_there_is()
    assert "employer" in error.msg
