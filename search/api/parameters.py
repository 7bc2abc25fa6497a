"""What the API's description says of the parameters, read from the filters themselves.

Nothing is declared here: a new filter of `PostingFilter` is in the description at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from inspect import cleandoc
from typing import Any

import django_filters
from drf_spectacular.utils import OpenApiParameter

from search.filters import PostingFilter
from search.filters.context import SearchContext
from search.filters.kinds import ChoicesFilter

REPEATED = "Repeated values are joined by *or*."
NO_SEARCH = SearchContext(chosen={}, today=dt.date.min)  # labels of closed choices ask no more
PAGE = OpenApiParameter("page", {"type": "integer", "minimum": 1}, description="20 postings each.")
AT = OpenApiParameter("at", str, description="The moment of the search; `next` carries it along.")


def search_parameters() -> list[OpenApiParameter]:
    """The parameters of a search."""
    return list(_parameters(PostingFilter.base_filters))


def _parameters(filters: dict[str, django_filters.Filter]) -> Iterator[OpenApiParameter]:
    for name, each in filters.items():
        is_repeated = not isinstance(each, django_filters.ChoiceFilter)
        value = {"type": "string", **_choices(each)}
        yield OpenApiParameter(
            name=name,
            type={"type": "array", "items": value} if is_repeated else value,
            style="form" if is_repeated else None,
            explode=True if is_repeated else None,
            description="\n".join([_description(name, each), *([REPEATED] if is_repeated else [])]),
        )


def _choices(each: django_filters.Filter) -> dict[str, Any]:
    """The closed set of a filter's values, where it has one."""
    is_open = getattr(each, "is_open", False)
    choices = each.extra.get("choices")
    return {"enum": [value for value, _ in choices]} if choices and not is_open else {}


def _description(name: str, each: django_filters.Filter) -> str:
    """The filter's label, and either its choices or what its kind says of itself."""
    if each.exclude:
        return f"{each.label}: leaves out what `{name.removeprefix('not_')}` selects."
    if _choices(each):
        return "\n".join([f"{each.label}:", *_listed(each), ""])
    return " ".join([f"{each.label}.", *map(_first_sentence, (type(each), each.field_class))])


def _listed(each: django_filters.Filter) -> Iterator[str]:
    values = [value for value, _ in each.extra["choices"]]
    is_ours = isinstance(each, ChoicesFilter)
    labels = each.labels(values, NO_SEARCH) if is_ours else dict(each.extra["choices"])
    return (f"* `{value}` - {labels[value]}" for value in values)


def _first_sentence(kind: type) -> str:
    paragraph = cleandoc(kind.__doc__ or "").partition("\n\n")[0].replace("\n", " ")
    return f"{paragraph.partition('. ')[0].removesuffix('.')}."
