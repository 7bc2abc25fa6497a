"""Counts every option of every facet in one pass of the index. It knows no field by name.

An option is counted under all other filters, as if it were the only one chosen of its facet. So the
facets in which something is chosen are counted under conditions of their own, within the same pass.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeGuard, cast

from search.filters.context import SearchContext
from search.filters.filter_set import SearchFilterSet
from search.filters.kinds import ChoicesFilter
from search.index.fields import NULL
from search.index.nodes import And, Node, Not, Term
from search.index.schema import ID
from search.index.searcher import Answer, Searcher

MOST_TERMS = 65_000  # distinct values of one field that are told apart
MOST_OPEN_OPTIONS = 15  # of a facet whose options are whatever the postings hold

Counts = dict[str, int]  # by value
TERMS, ALONE, ALL = "terms of ", "count of ", "all"
MOST_PLANS = 500
Choice = tuple[tuple[str, tuple[str, ...]], ...]  # the facets in which something is chosen


def option_counts(filters: SearchFilterSet, searcher: Searcher) -> dict[str, Counts]:
    """How many postings each option of each facet would find; chosen options are among them."""
    listed = _listed(filters.conditions)
    choice = tuple((name, tuple(filters.chosen[name])) for name in listed if name in filters.chosen)
    plan = _plan(cast("Hashable", type(filters)), choice, filters.today)
    answer = searcher.aggregate(filters.query(without=dict(choice)), plan.asked)
    counts = {name: found for group in plan.groups for name, found in group.counts(answer)}
    return {name: counts[name] for name in listed}


def _listed(filters: Mapping[str, Any]) -> dict[str, ChoicesFilter]:
    """The filters whose values are listed with their counts."""
    return {
        name: each
        for name, each in filters.items()
        if isinstance(each, ChoicesFilter) and each.has_facet and not each.exclude
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is asked of the index for one choice of options, and how the answers are read."""

    groups: tuple[FacetGroup, ...]
    asked: Answer


@lru_cache(maxsize=MOST_PLANS)
def _plan(kind: Any, choice: Choice, today: dt.date) -> Plan:
    """Made once for each choice: most searches differ in their words and numbers alone.

    `kind` is the class of the filter set; a plan depends on nothing of a request but the choice.
    """
    context = SearchContext(chosen=dict(choice), today=today)
    groups = tuple(_groups(_listed(kind.base_filters), context))
    asked: Answer = {}
    for group in groups:
        asked |= group.asked
    return Plan(groups=groups, asked=asked)


def _groups(listed: Mapping[str, ChoicesFilter], context: SearchContext) -> Iterator[FacetGroup]:
    """Facets together that are counted under the same condition: what is chosen in all others."""
    names: dict[frozenset[str], list[str]] = defaultdict(list)
    for name, each in listed.items():
        own = {name, each.together_with or name}
        names[frozenset(own.intersection(context.chosen))].append(name)
    for without, together in names.items():
        others = sorted({*context.chosen} - without)
        nodes = (listed[name].selected(context.chosen[name], context) for name in others)
        condition = And(tuple(nodes)).text() if others else ""
        yield FacetGroup([_counted(name, listed[name], context) for name in together], condition)


def _counted(name: str, each: ChoicesFilter, context: SearchContext) -> Counted:
    values = dict.fromkeys([*each.choices, *context.chosen.get(name, ())])
    nodes = {value: each.node(value, context) for value in values}
    return Counted(
        name=name,
        open_field=each.field_name if each.is_open else "",
        terms={
            value: node
            for value, node in nodes.items()
            if _is_counted_as_term(node) and not each.is_open
        },
        alone={
            value: _alone(node)
            for value, node in nodes.items()
            if each.is_open or not _is_counted_as_term(node)
        },
    )


def _alone(node: Node) -> Alone:
    if isinstance(node, Not):
        return Alone(text=node.part.text(), is_complement=True)
    return Alone(text=node.text(), is_complement=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """A condition that is counted by itself; of a negated one, what it leaves out is counted."""

    text: str
    is_complement: bool

    def count(self, answer: Answer) -> int:
        found = int(answer[f"{ALONE}{self.text}"]["doc_count"])
        return int(answer[ALL]["value"]) - found if self.is_complement else found


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The options of a facet: those that are terms of fields, those that are counted alone by
    their conditions, and for an open facet the field whose commonest terms are options too.
    """

    name: str
    open_field: str
    terms: dict[str, Term]
    alone: dict[str, Alone]

    @property
    def sizes(self) -> dict[str, int]:
        """The fields whose terms are counted, and how many of each; one of them may be null."""
        if self.open_field:
            return {self.open_field: MOST_OPEN_OPTIONS + 1}
        return {term.field: MOST_TERMS for term in self.terms.values()}

    def counts(self, answer: Answer) -> Counts:
        """The count of each option, in the order of the options."""
        buckets = {field: _buckets(answer, field) for field in self.sizes}
        found = {value: buckets[it.field].get(str(it.value), 0) for value, it in self.terms.items()}
        found |= {value: alone.count(answer) for value, alone in self.alone.items()}
        commonest = buckets.get(self.open_field, {})
        return found | {value: count for value, count in commonest.items() if value != NULL}


class FacetGroup:
    """Facets that are counted under the same condition, in the index's query language."""

    def __init__(self, facets: list[Counted], condition: str) -> None:
        self.facets = facets
        self.condition = condition
        self.name = "under " + " ".join(facet.name for facet in facets)

    @property
    def asked(self) -> Answer:
        """The aggregations of the group. Only one has no condition, so no names are the same."""
        sizes = {field: size for facet in self.facets for field, size in facet.sizes.items()}
        counts = {f"{TERMS}{field}": _terms(field, size) for field, size in sizes.items()}
        alone = {each for facet in self.facets for each in facet.alone.values()}
        counts |= {f"{ALONE}{each.text}": {"filter": each.text} for each in alone}
        if any(each.is_complement for each in alone):
            counts[ALL] = {"value_count": {"field": ID}}
        if not self.condition:
            return counts
        return {self.name: {"filter": self.condition, "aggs": counts}}

    def counts(self, answer: Answer) -> Iterator[tuple[str, Counts]]:
        """The counts by facet, from the answers to all that was asked."""
        under = answer[self.name] if self.condition else answer
        for facet in self.facets:
            yield facet.name, facet.counts(under)


def _is_counted_as_term(node: Node) -> TypeGuard[Term]:
    return isinstance(node, Term) and isinstance(node.value, str)


def _buckets(answer: Answer, field: str) -> Counts:
    return {bucket["key"]: bucket["doc_count"] for bucket in answer[f"{TERMS}{field}"]["buckets"]}


def _terms(field: str, size: int) -> Answer:
    """Every segment tells all its values, or the sums of the commonest would be estimates."""
    return {"terms": {"field": field, "size": size, "segment_size": MOST_TERMS}}
