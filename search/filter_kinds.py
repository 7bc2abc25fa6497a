"""The kinds of filters. Each says its condition as a `Q`, and itself in words.

The condition is compiled for the index; on the ORM the same condition gives the same postings,
which is what the tests compare. A value is a list: its members are joined by *or*. With
`exclude=True` a filter leaves out what it would select.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from tantivy import Occur, Query

from postings.license_labels import license_label
from postings.models import Company, Posting
from postings.vocabulary import CERTIFICATIONS, LICENSE_STATUS, LICENSES
from search.compile import compile_condition
from search.filter_fields import (
    ANY,
    NONE,
    ChoicesField,
    NumbersField,
    SlugsField,
    WordsField,
)
from search.index.nodes import Node, Not, Or
from search.index.schema import ASKED_FOR
from search.index.searcher import up_to_date_searcher
from search.query import words_query

Values = Sequence[str]
MOST_NODES = 10_000  # compiled conditions that one filter keeps


class ConditionFilter(django_filters.Filter):  # type: ignore[misc]  # the library has no types
    """A filter that is a condition. `has_facet` says that its values can be listed with counts;
    `is_open`, that they are whatever the postings hold in its column.

    `together_with` names the filter whose condition is stated jointly with this one's.
    """

    field_class = ChoicesField
    has_facet = False
    is_open = False
    together_with: str | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._nodes: dict[tuple[str, ...], Node] = {}

    def __deepcopy__(self, memo: object) -> ConditionFilter:
        """Each request has its own copy, which shares what does not change."""
        return copy(self)

    def option(self, value: str) -> Q:
        """The condition of one value."""
        raise NotImplementedError

    def condition(self, values: Values) -> Q:
        """The postings that these values select, or with `exclude` leave out."""
        return reduce(or_, map(self.option, values))

    def joint_values(self) -> Values:
        """The chosen values of the filter whose condition is stated jointly."""
        if self.together_with is None or self.exclude:
            return ()
        return tuple(self.parent.chosen.get(self.together_with, ()))

    def node(self, value: str) -> Node:
        """The condition of one value in the index's terms, compiled once."""
        key = (value, *self.joint_values())
        if key not in self._nodes:
            if len(self._nodes) > MOST_NODES:
                self._nodes.clear()
            self._nodes[key] = compile_condition(self.option(value))
        return self._nodes[key]

    def labels(self, values: Iterable[str]) -> dict[str, str]:
        """What people read for these values."""
        return {value: value for value in values}

    def sentence(self, values: Values) -> str:
        """The filter in words: for chips, titles, feeds and empty results."""
        words = " or ".join(self.labels(values).values())
        return f"{self.label}: {'not ' if self.exclude else ''}{words}"

    def query(self, values: Values) -> Query | None:
        """What the index is asked; None when the values constrain nothing. It adds no score."""
        found = Or(tuple(map(self.node, values)))
        return Query.const_score_query((Not(found) if self.exclude else found).query(), 0.0)

    def filter(self, queryset: QuerySet[Posting], value: Values) -> QuerySet[Posting]:
        """The same on the ORM."""
        if not value:
            return queryset
        selected = reduce(or_, map(_matching, _alternatives(self.condition(value))))
        return queryset.exclude(selected) if self.exclude else queryset.filter(selected)


def _alternatives(condition: Q) -> list[Q]:
    is_choice = condition.connector == Q.OR and not condition.negated
    return [Q(child) for child in condition.children] if is_choice else [condition]


def _matching(condition: Q) -> Q:
    """A subquery of its own: a posting with several rows is found once, and Django does not take
    "no such license" for "not this license", as it would beside conditions on the same relation.
    """
    return Q(pk__in=Posting.objects.filter(condition).values("pk"))


class WordsFilter(ConditionFilter):
    """Words in title, employer and text. Only the index knows words: it answers for the ORM too."""

    field_class = WordsField

    def condition(self, values: Values) -> Q:
        query = self.query(values)
        return Q() if query is None else Q(pk__in=up_to_date_searcher().ids(query))

    def query(self, values: Values) -> Query | None:
        queries = [words_query(value) for value in values]
        typed = [(Occur.Should, query) for query in queries if query is not None]
        return Query.boolean_query(typed) if typed else None

    def sentence(self, values: Values) -> str:
        return " or ".join(f"“{value}”" for value in values)


class ChoicesFilter(ConditionFilter):
    """Values of one column; `none` is the fact that is not stated.

    They are listed in the order of the choices, or with `commonest_first` by their counts.
    """

    has_facet = True
    commonest_first: bool = False

    def __init__(self, column: str, choices: Mapping[str, str], **options: Any) -> None:
        self.choices = dict(choices)
        super().__init__(column, choices=list(choices.items()), **options)

    def option(self, value: str) -> Q:
        if value == NONE:
            return Q(**{f"{self.field_name}__isnull": True})
        return Q(**{self.field_name: value})

    def labels(self, values: Iterable[str]) -> dict[str, str]:
        return {value: self.choices.get(value, value) for value in values}


class CompanyFilter(ChoicesFilter):
    """Employers by slug: too many to list, so the options are those of which there are most."""

    field_class = SlugsField
    is_open = True

    def __init__(self, **options: Any) -> None:
        super().__init__("company__slug", {NONE: "Not named"}, **options)

    def labels(self, values: Iterable[str]) -> dict[str, str]:
        wanted = list(values)
        new = [slug for slug in wanted if slug not in self.choices]
        if new:  # this is a request's own copy of the filter: it asks for each name once
            names = Company.objects.filter(slug__in=new).values_list("slug", "name")
            self.choices = self.choices | {slug: slug for slug in new} | dict(names)
        return super().labels(wanted)


class AtLeastFilter(ChoicesFilter):
    """A value of a ladder and all above it, by a column that holds the rank."""

    has_facet = False

    def __init__(
        self, column: str, choices: Mapping[str, str], ranks: Mapping[str, int], **options: Any
    ) -> None:
        self.ranks = ranks
        super().__init__(column, choices, **options)

    def option(self, value: str) -> Q:
        return Q(**{f"{self.field_name}__gte": self.ranks[value]})

    def labels(self, values: Iterable[str]) -> dict[str, str]:
        return {value: f"{self.choices[value]} and above" for value in values}


class AtMostFilter(ConditionFilter):
    """A number that is not exceeded; postings that name none are included.

    `stated_by` is the filter that leaves those out; it changes what this one says of itself.
    """

    field_class = NumbersField

    def __init__(self, column: str, stated_by: str, **options: Any) -> None:
        self.stated_by = stated_by
        super().__init__(column, **options)

    def option(self, value: str) -> Q:
        named = Q(**{f"{self.field_name}__lte": float(value)})
        return named | Q(**{f"{self.field_name}__isnull": True})

    def labels(self, values: Iterable[str]) -> dict[str, str]:
        unstated = "" if self.stated_by in self.parent.chosen else ", or not named"
        return {value: f"{float(value):g} or less{unstated}" for value in values}


class StatedFilter(ChoicesFilter):
    """`exclude` leaves out the postings that do not state the column."""

    has_facet = False

    def __init__(self, column: str, words: str, **options: Any) -> None:
        super().__init__(column, {"exclude": words}, **options)

    def option(self, value: str) -> Q:
        return Q(**{f"{self.field_name}__isnull": False})


def license_condition(codes: Values, statuses: Values) -> Q:
    """Postings with a license of one of these codes in one of these statuses: the same license.

    Without statuses, one that is asked for; without codes, any professional license.
    """
    status = Q(license_items__status__in=tuple(statuses or ASKED_FOR))
    return reduce(or_, (_license(code, status) for code in codes or [ANY]))


def _license(code: str, status: Q) -> Q:
    if code == NONE:
        return ~Q(license_items__kind="license")
    if code == ANY:
        return status & Q(license_items__kind="license")
    return status & Q(license_items__code=code)


class LicenseFilter(ChoicesFilter):
    """Licenses and certifications that are asked for, or that have the chosen status."""

    together_with = "license_status"
    commonest_first = True

    def __init__(self, **options: Any) -> None:
        codes = {code: license_label(code) for code in (*LICENSES, *CERTIFICATIONS)}
        special = {ANY: "Any professional license", NONE: "No professional license"}
        super().__init__("license_items__code", special | codes, **options)

    def option(self, value: str) -> Q:
        return license_condition([value], self.joint_values())


class LicenseStatusFilter(ChoicesFilter):
    """The status of the chosen licenses, or of any professional one."""

    together_with = "license"

    def __init__(self, **options: Any) -> None:
        super().__init__("license_items__status", LICENSE_STATUS, **options)

    def option(self, value: str) -> Q:
        return license_condition(self.joint_values(), [value])
