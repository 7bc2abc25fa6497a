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
from typing import Any, NamedTuple

import django_filters
from django.db.models import Q, QuerySet
from tantivy import Occur, Query

from postings.fact_words import label
from postings.models import Company, Posting
from search.compile import compile_condition
from search.filter_fields import (
    NONE,
    ChoicesField,
    SlugsField,
    WordsField,
)
from search.index.nodes import Node, Not, Or
from search.index.schema import SORT
from search.index.searcher import RELEVANCE, searcher_in_use, up_to_date_searcher
from search.words.meaning import Meaning, meaning

Values = Sequence[str]
LITERAL = "literal"  # the parameter: words as they were typed, neither corrected nor widened
MOST_NODES = 10_000  # compiled conditions that one filter keeps


class Switch(NamedTuple):
    """What a filter does where that is not obvious, and the parameter that decides otherwise."""

    rule: str
    words: str = ""
    parameter: str = ""
    value: str = ""


class Entry(NamedTuple):
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

    field_class = ChoicesField
    has_facet = False
    is_open = False
    together_with: str | None = None
    box: tuple[str, str] = ("", "")

    def __init__(
        self, *args: Any, fact: str = "", entry: Entry | None = None, **options: Any
    ) -> None:
        super().__init__(*args, **options | {"label": options.get("label") or label(fact)})
        self.fact = fact
        self.entry = entry
        self._nodes: dict[tuple[str, ...], Node] = {}

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

    def switch(self) -> Switch | None:
        """The rule that people would ask about; None where the label says all."""
        return None

    def query(self, values: Values) -> Query | None:
        """What the index is asked; None when the values constrain nothing. It adds no score."""
        return Query.const_score_query(self.selected(values).query(), 0.0)

    def selected(self, values: Values) -> Node:
        """The postings that these values leave, in the index's terms."""
        found = Or(tuple(map(self.node, values)))
        return Not(found) if self.exclude else found

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
    return Q(pk__in=Posting.objects.public().filter(condition).values("pk"))


class OrderFilter(django_filters.ChoiceFilter):  # type: ignore[misc]  # the library has no types
    """The order of the results; it selects nothing."""

    def filter(self, queryset: QuerySet[Posting], value: str) -> QuerySet[Posting]:
        """The order on the ORM; without words, relevance has none."""
        return queryset.order_by(*SORT[value].order_by) if value in SORT else queryset


class WordsFilter(ConditionFilter):
    """Words in title, employer and text. Only the index knows words: it answers for the ORM too."""

    field_class = WordsField

    def condition(self, values: Values) -> Q:
        query = self.query(values)
        return Q() if query is None else Q(pk__in=up_to_date_searcher().ids(query))

    def query(self, values: Values) -> Query | None:
        by_relevance = self.parent.chosen_sort in ("", RELEVANCE)
        queries = [self.meaning(value).asked(by_relevance=by_relevance) for value in values]
        typed = [(Occur.Should, query) for query in queries if query is not None]
        return Query.boolean_query(typed) if typed else None

    def meaning(self, typed: str) -> Meaning:
        """What the words mean among the postings that are searched."""
        is_literal = LITERAL in self.parent.chosen
        return meaning(typed, self.parent.searcher or searcher_in_use(), is_literal=is_literal)

    def sentence(self, values: Values) -> str:
        return " or ".join(f"“{value}”" for value in values)


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

    def option(self, value: str) -> Q:
        if value == NONE:
            return Q(**{f"{self.field_name}__isnull": True})
        return Q(**{self.field_name: value})

    def labels(self, values: Iterable[str]) -> dict[str, str]:
        return {value: self.choices.get(value, value) for value in values}


class SeveralFilter(ChoicesFilter):
    """Values of a column that holds any number of them."""

    def option(self, value: str) -> Q:
        if value == NONE:
            return Q(**{self.field_name: []})
        return Q(**{f"{self.field_name}__contains": [value]})


class FlagFilter(ChoicesFilter):
    """A column that is yes, no, or not stated."""

    def __init__(self, column: str, yes: str, no: str, unstated: str, **options: Any) -> None:
        words = {"required": yes, "not_required": no, NONE: unstated}
        super().__init__(column, words, **options)

    def option(self, value: str) -> Q:
        if value == NONE:
            return super().option(value)
        return Q(**{self.field_name: value == "required"})


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
            names = Company.objects.public().filter(slug__in=new).values_list("slug", "name")
            self.choices = self.choices | {slug: slug for slug in new} | dict(names)
        return super().labels(wanted)


class ModifierFilter(ChoicesFilter):
    """No condition of its own: it changes what another filter makes of its values."""

    has_facet = False

    def __init__(self, choices: Mapping[str, str], **options: Any) -> None:
        super().__init__("pk", choices, **options)

    def option(self, value: str) -> Q:
        return Q()

    def query(self, values: Values) -> Query | None:
        return None


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
