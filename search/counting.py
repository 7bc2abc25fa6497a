"""Counts every option of every facet in one pass of the index. It knows no field by name.

An option is counted under all other filters, as if it were the only one chosen of its facet. So the
facets in which something is chosen are counted under conditions of their own, within the same pass.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from search.filter_kinds import ChoicesFilter, ConditionFilter
from search.filtering import SearchFilterSet
from search.index.fields import NULL
from search.index.nodes import And, Node, Term
from search.index.searcher import Answer, Searcher

MOST_TERMS = 65_000  # distinct values of one field that are told apart
MOST_OPEN_OPTIONS = 15  # of a facet whose options are whatever the postings hold

Counts = dict[str, int]  # by value
TERMS, ALONE = "terms of ", "count of "


def option_counts(filters: SearchFilterSet, searcher: Searcher) -> dict[str, Counts]:
    """How many postings each option of each facet would find; chosen options are among them."""
    listed = {name: each for name, each in filters.conditions.items() if is_facet(each)}
    chosen = listed.keys() & filters.chosen.keys()
    groups = list(_groups(filters, listed, chosen))
    asked: Answer = {}
    for group in groups:
        asked |= group.asked
    answer = searcher.aggregate(filters.query(without=chosen), asked)
    counts = {name: found for group in groups for name, found in group.counts(answer)}
    return {name: counts[name] for name in listed}


def is_facet(each: ConditionFilter) -> bool:
    """Whether the filter's values are listed with their counts."""
    return isinstance(each, ChoicesFilter) and each.has_facet and not each.exclude


def _groups(
    filters: SearchFilterSet, listed: Iterable[str], chosen: Collection[str]
) -> Iterator[Group]:
    """Facets together that are counted under the same condition: what is chosen in all others."""
    names: dict[frozenset[str], list[str]] = defaultdict(list)
    for name in listed:
        own = {name, filters.conditions[name].together_with or name}
        names[frozenset(own.intersection(chosen))].append(name)
    for without, together in names.items():
        yield Group(
            filters=filters, names=tuple(together), others=tuple(sorted({*chosen} - without))
        )


@dataclass(frozen=True, kw_only=True)
class Group:
    """Facets, and the others whose chosen values are the condition under which they are counted."""

    filters: SearchFilterSet
    names: tuple[str, ...]
    others: tuple[str, ...]

    @cached_property
    def asked(self) -> Answer:
        """The aggregations of the group. Only one has no condition, so no names are the same."""
        counts = {f"{TERMS}{field}": _terms(field, size) for field, size in self._sizes().items()}
        counts |= {f"{ALONE}{node.text()}": {"filter": node.text()} for node in self._alone()}
        if not self.others:
            return counts
        return {"under " + " ".join(self.names): {"filter": self._condition(), "aggs": counts}}

    def counts(self, answer: Answer) -> Iterator[tuple[str, Counts]]:
        """The counts by facet, from the answers to all that was asked."""
        under = answer["under " + " ".join(self.names)] if self.others else answer
        for name, nodes in self._nodes.items():
            found = {value: self._count(name, node, under) for value, node in nodes.items()}
            if self._is_open(name):
                commonest = _buckets(under, self.filters.conditions[name].field_name)
                found |= {value: count for value, count in commonest.items() if value != NULL}
            yield name, found

    @cached_property
    def _nodes(self) -> dict[str, dict[str, Node]]:
        """The conditions of the options and of the chosen values."""
        found = {}
        for name in self.names:
            each = self.filters.conditions[name]
            values = dict.fromkeys([*each.choices, *self.filters.chosen.get(name, ())])
            found[name] = {value: each.node(value) for value in values}
        return found

    def _condition(self) -> str:
        chosen = self.filters.chosen
        nodes = (self.filters.conditions[name].selected(chosen[name]) for name in self.others)
        return And(tuple(nodes)).text()

    def _sizes(self) -> dict[str, int]:
        """The fields whose terms are counted, and how many of each; one of them may be null."""
        sizes = {}
        for name, nodes in self._nodes.items():
            if self._is_open(name):
                sizes[self.filters.conditions[name].field_name] = MOST_OPEN_OPTIONS + 1
            else:
                terms = (node for node in nodes.values() if _is_counted_as_term(node))
                sizes |= {node.field: MOST_TERMS for node in terms if isinstance(node, Term)}
        return sizes

    def _alone(self) -> Iterator[Node]:
        """The conditions that are not terms of a field whose terms are all counted."""
        for name, nodes in self._nodes.items():
            for node in nodes.values():
                if self._is_open(name) or not _is_counted_as_term(node):
                    yield node

    def _count(self, name: str, node: Node, under: Answer) -> int:
        alone = under.get(f"{ALONE}{node.text()}")
        if alone is not None:
            return int(alone["doc_count"])
        return _buckets(under, node.field).get(str(node.value), 0) if isinstance(node, Term) else 0

    def _is_open(self, name: str) -> bool:
        return self.filters.conditions[name].is_open


def _is_counted_as_term(node: Node) -> bool:
    return isinstance(node, Term) and isinstance(node.value, str)


def _buckets(answer: Answer, field: str) -> Counts:
    return {bucket["key"]: bucket["doc_count"] for bucket in answer[f"{TERMS}{field}"]["buckets"]}


def _terms(field: str, size: int) -> Answer:
    """Every segment tells all its values, or the sums of the commonest would be estimates."""
    return {"terms": {"field": field, "size": size, "segment_size": MOST_TERMS}}
