"""The kinds of filters. Each says its condition as a `Q`, and itself in words.

The condition is compiled for the index; on the ORM the same condition gives the same postings,
which is what the tests compare. A value is a list: its members are joined by *or*. With
`exclude=True` a filter leaves out what it would select. What else a filter asks or says depends on
comes with the question, as a `SearchContext`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

import django_filters
from django.db.models import Q, QuerySet
from tantivy import Query

from postings.models import Posting
from postings.words.fact_words import label
from search.filters.context import SearchContext, Values
from search.filters.form_fields import NONE, ParameterField, SlugsField
from search.index.compile import compile_condition
from search.index.nodes import Node, Not, Or
from search.index.schema import SORT

MOST_NODES = 10_000  # compiled conditions that one filter keeps


class Switch(NamedTuple):
    """What a filter does where that is not obvious, and the parameter that decides otherwise."""

    rule: str
    words: str = ""
    parameter: str = ""
    value: str = ""


class NumberEntry(NamedTuple):
    """How a number is asked for: the words around the field, and those of the box beside it."""

    before: str
    after: str
    box: str = ""


class ConditionFilter(django_filters.Filter):  # type: ignore[misc]  # the library has no types
    """A filter that is a condition. `has_facet` says that its values can be listed with counts;
    `is_open`, that they are whatever the postings hold in its column.

    `together_with` names the filter whose condition is stated jointly with this one's, `fact` the
    fact of a posting that the filter asks about, whose label it has unless it says otherwise. `box`
    is the parameter and the value that decide what becomes of postings that name no number.
    """

    field_class = ParameterField
    has_facet = False
    is_open = False
    together_with: str | None = None
    box: tuple[str, str] = ("", "")

    def __init__(
        self, *args: Any, fact: str = "", entry: NumberEntry | None = None, **options: Any
    ) -> None:
        super().__init__(*args, **options | {"label": options.get("label") or label(fact)})
        self.fact = fact
        self.entry = entry
        # The copies of a filter share what was compiled: it depends on nothing but its key.
        self._nodes: dict[tuple[str, ...], Node] = {}

    def option(self, value: str, joint: Values) -> Q:
        """The condition of one value beside the joint values."""
        raise NotImplementedError

    def joint_values(self, context: SearchContext) -> Values:
        """What else the condition depends on: the chosen values of the filter `together_with`."""
        if self.together_with is None or self.exclude:
            return ()
        return tuple(context.chosen.get(self.together_with, ()))

    def condition(self, values: Values, context: SearchContext) -> Q:
        """The postings that these values select, or with `exclude` leave out."""
        joint = self.joint_values(context)
        return reduce(or_, (self.option(value, joint) for value in values))

    def node(self, value: str, context: SearchContext) -> Node:
        """The condition of one value in the index's terms, compiled once."""
        joint = self.joint_values(context)
        key = (value, *joint)
        if key not in self._nodes:
            if len(self._nodes) > MOST_NODES:
                self._nodes.clear()
            self._nodes[key] = compile_condition(self.option(value, joint))
        return self._nodes[key]

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        """What people read for these values."""
        return {value: value for value in values}

    def sentence(self, values: Values, context: SearchContext) -> str:
        """The filter in words: for chips, titles, feeds and empty results."""
        words = " or ".join(self.labels(values, context).values())
        return f"{self.label}: {'not ' if self.exclude else ''}{words}"

    def switch(self, context: SearchContext) -> Switch | None:
        """The rule that people would ask about; None where the label says all."""
        return None

    def query(self, values: Values, context: SearchContext) -> Query | None:
        """What the index is asked; None when the values constrain nothing. It adds no score."""
        return Query.const_score_query(self.selected(values, context).query(), 0.0)

    def selected(self, values: Values, context: SearchContext) -> Node:
        """The postings that these values leave, in the index's terms."""
        found = Or(tuple(self.node(value, context) for value in values))
        return Not(found) if self.exclude else found

    def narrowed(
        self, queryset: QuerySet[Posting], values: Values, context: SearchContext
    ) -> QuerySet[Posting]:
        """The same on the ORM."""
        alternatives = _alternatives(self.condition(values, context))
        selected = reduce(or_, map(_matching, alternatives))
        return queryset.exclude(selected) if self.exclude else queryset.filter(selected)


def _alternatives(condition: Q) -> list[Q]:
    is_choice = condition.connector == Q.OR and not condition.negated
    return [Q(child) for child in condition.children] if is_choice else [condition]


def _matching(condition: Q) -> Q:
    """A subquery of its own: a posting with several rows is found once, and Django does not take
    "no such license" for "not this license", as it would beside conditions on the same relation.
    """
    return Q(pk__in=Posting.objects.public().filter(condition).values("pk"))


class OrderFilter(django_filters.ChoiceFilter):  # type: ignore[misc]  # the library has no types
    """The order of the results; it selects nothing."""

    def filter(self, queryset: QuerySet[Posting], value: str) -> QuerySet[Posting]:
        """The order on the ORM; without words, relevance has none."""
        return queryset.order_by(*SORT[value].order_by) if value in SORT else queryset


class ChoicesFilter(ConditionFilter):
    """Values of one column; `none` is the fact that is not stated.

    They are listed in the order of the choices, or with `commonest_first` by their counts.
    """

    has_facet = True
    commonest_first: bool = False
    is_folded = False  # its options are shown when asked for

    def __init__(
        self,
        column: str,
        choices: Mapping[str, str],
        *,
        commonest_first: bool = False,
        is_folded: bool = False,
        **options: Any,
    ) -> None:
        self.choices = dict(choices)
        self.is_folded = is_folded
        self.commonest_first = self.commonest_first or commonest_first
        super().__init__(column, choices=list(choices.items()), **options)

    def twin(self) -> ChoicesFilter:
        """The filter that leaves out what this one selects."""
        twin = copy(self)
        twin.exclude = True
        twin._nodes = {}
        return twin

    def option(self, value: str, joint: Values) -> Q:
        if value == NONE:
            return Q(**{f"{self.field_name}__isnull": True})
        return Q(**{self.field_name: value})

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        return {value: self.choices.get(value, value) for value in values}


class SeveralFilter(ChoicesFilter):
    """Values of a column that holds any number of them."""

    def option(self, value: str, joint: Values) -> Q:
        if value == NONE:
            return Q(**{self.field_name: []})
        return Q(**{f"{self.field_name}__contains": [value]})


class FlagFilter(ChoicesFilter):
    """A column that is yes, no, or not stated."""

    def __init__(self, column: str, yes: str, no: str, unstated: str, **options: Any) -> None:
        words = {"required": yes, "not_required": no, NONE: unstated}
        super().__init__(column, words, **options)

    def option(self, value: str, joint: Values) -> Q:
        if value == NONE:
            return super().option(value, joint)
        return Q(**{self.field_name: value == "required"})


class CompanyFilter(ChoicesFilter):
    """Employers by slug: too many to list, so the options are those of which there are most."""

    field_class = SlugsField
    is_open = True

    def __init__(self, **options: Any) -> None:
        super().__init__("company__slug", {NONE: "No name shown"}, **options)

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        wanted = list(values)
        names = context.employers.of(slug for slug in wanted if slug not in self.choices)
        return super().labels(wanted, context) | names


class ModifierFilter(ChoicesFilter):
    """No condition of its own: it changes what another filter makes of its values."""

    has_facet = False

    def __init__(self, choices: Mapping[str, str], **options: Any) -> None:
        super().__init__("pk", choices, **options)

    def option(self, value: str, joint: Values) -> Q:
        return Q()

    def query(self, values: Values, context: SearchContext) -> Query | None:
        return None


class AtLeastFilter(ChoicesFilter):
    """A value of a ladder and all above it, by a column that holds the rank."""

    has_facet = False

    def __init__(
        self, column: str, choices: Mapping[str, str], ranks: Mapping[str, int], **options: Any
    ) -> None:
        self.ranks = ranks
        super().__init__(column, choices, **options)

    def option(self, value: str, joint: Values) -> Q:
        return Q(**{f"{self.field_name}__gte": self.ranks[value]})

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        return {value: f"{self.choices[value]} and above" for value in values}
