"""What Django checks before every command: filters and API ask for what the columns declare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register
from django.core.exceptions import ImproperlyConfigured
from django.http import QueryDict

from search.api.shapes import PostingShape
from search.filters import PostingFilter
from search.filters.context import SearchContext
from search.filters.filter_set import SearchFilterSet
from search.filters.kinds import ConditionFilter
from search.filters.words import WordsFilter
from search.index.compile import NotIndexedError

ANY_NUMBER = ("1",)  # what a filter without a list of values is tried with


@register
def filters_ask_for_what_the_index_holds(**_: Any) -> list[CheckMessage]:
    """Every filter can be asked of the index, whichever of its values is chosen."""
    return list(unanswerable(PostingFilter(QueryDict())))


def unanswerable(filters: SearchFilterSet) -> Iterator[CheckMessage]:
    """The filters of which the index does not hold the column."""
    for name, each in filters.conditions.items():
        try:
            _compile(each, filters.context)
        except NotIndexedError as error:
            yield Error(f"The filter {name}: {error}.", id="search.E001")


def _compile(each: ConditionFilter, context: SearchContext) -> None:
    if isinstance(each, WordsFilter):
        return  # it asks for words, which are no column
    for value in getattr(each, "choices", None) or ANY_NUMBER:
        each.node(value, context)


@register
def api_shows_what_there_is(**_: Any) -> list[CheckMessage]:
    """Every column that the API shows is a field of the model, or declared on its shape."""
    try:
        _ = PostingShape().fields
    except (ImproperlyConfigured, AssertionError) as error:
        hint = "Declare it on PostingShape in search/api/shapes.py."
        return [Error(f"The API: {error}", hint=hint, id="search.E002")]
    return []
