"""Live counts, chips and links for any set of filters. It knows no field by name.

An option is counted under all other filters, as if it were the only one chosen of its facet. An
option that is a single term of the index is counted in one pass together with all others that are;
any other by a query of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tantivy import Occur, Query

from search.filter_fields import ANY, NONE
from search.filter_kinds import ChoicesFilter
from search.filtering import SearchFilterSet
from search.index.fields import NULL
from search.index.nodes import Node, Term
from search.index.searcher import MOST_TERMS, Searcher, TermCounts

Nodes = dict[str, Node]

MOST_OPEN_OPTIONS = 15  # of a facet whose options are whatever the postings hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One value of a facet. `link` adds it to the search, or removes it when it is chosen."""

    value: str
    label: str
    count: int
    is_chosen: bool
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A filter with those of its values that would find something, and those that are chosen."""

    name: str
    label: str
    options: list[Option]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One chosen value in words, and the link that removes it."""

    name: str
    sentence: str
    link: str


def chips(filters: SearchFilterSet) -> list[Chip]:
    """Every chosen value, in the order of the filters."""
    return [
        Chip(
            name=name,
            sentence=filters.conditions[name].sentence([value]),
            link=filters.link({name: [kept for kept in values if kept != value]}),
        )
        for name, values in filters.chosen.items()
        for value in values
    ]


def facets(filters: SearchFilterSet, searcher: Searcher) -> list[Facet]:
    """The facets of all filters that have one."""
    groups: dict[frozenset[str], list[str]] = defaultdict(list)
    for name, shown in filters.conditions.items():
        if isinstance(shown, ChoicesFilter) and shown.has_facet and not shown.exclude:
            own = {name, shown.together_with or name}
            groups[frozenset(own.intersection(filters.chosen))].append(name)
    found = {
        name: facet
        for own, names in groups.items()
        for name, facet in _counted_together(filters, searcher, own, names)
    }
    return [found[name] for name in filters.conditions if name in found]


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts under one query; `terms` were counted in one pass, the commonest of open fields."""

    searcher: Searcher
    query: Query
    terms: TermCounts
    open_fields: set[str]

    def count(self, node: Node) -> int:
        if isinstance(node, Term) and node.field in self.terms:
            known = self.terms[node.field].get(str(node.value))
            if known is not None or node.field not in self.open_fields:
                return known or 0
        both = [(Occur.Must, self.query), (Occur.Must, Query.const_score_query(node.query(), 0.0))]
        return self.searcher.count(Query.boolean_query(both))


def _counted_together(
    filters: SearchFilterSet, searcher: Searcher, own: frozenset[str], names: Iterable[str]
) -> list[tuple[str, Facet]]:
    """The facets that are counted under the same query: the whole search but for `own`."""
    shown = {name: filters.conditions[name] for name in names}
    nodes = {name: _nodes(filters, name, each.choices) for name, each in shown.items()}
    query = filters.query(without=own)
    open_fields = {each.field_name for each in shown.values() if each.is_open}
    sizes = dict.fromkeys(_fields(nodes.values()), MOST_TERMS)
    sizes |= dict.fromkeys(open_fields, MOST_OPEN_OPTIONS + 1)  # one of them may be null
    tally = Tally(searcher, query, searcher.term_counts(query, sizes), open_fields)
    for name, each in shown.items():
        if each.is_open:
            commonest = [value for value in tally.terms[each.field_name] if value != NULL]
            nodes[name] |= _nodes(filters, name, commonest)
    return [(name, _facet(filters, name, nodes[name], tally)) for name in shown]


def _fields(nodes: Iterable[Nodes]) -> set[str]:
    """The fields whose terms tell the counts of single-term options."""
    every = [node for options in nodes for node in options.values()]
    return {node.field for node in every if isinstance(node, Term) and isinstance(node.value, str)}


def _nodes(filters: SearchFilterSet, name: str, values: Iterable[str]) -> Nodes:
    """The conditions of these values, and of the chosen ones."""
    wanted = dict.fromkeys([*values, *filters.chosen.get(name, [])])
    return {value: filters.conditions[name].node(value) for value in wanted}


def _facet(filters: SearchFilterSet, name: str, nodes: Nodes, tally: Tally) -> Facet:
    chosen = filters.chosen.get(name, [])
    counts = {value: tally.count(node) for value, node in nodes.items()}
    kept = [value for value, count in counts.items() if count or value in chosen]
    if getattr(filters.conditions[name], "commonest_first", False):
        kept.sort(key=lambda value: (value not in (ANY, NONE), -counts[value]))
    labels = filters.conditions[name].labels(kept)
    link = filters.links_of(name)
    return Facet(
        name=name,
        label=filters.conditions[name].label,
        options=[
            Option(
                value=value,
                label=labels[value],
                count=counts[value],
                is_chosen=value in chosen,
                link=link(_toggled(chosen, value)),
            )
            for value in kept
        ],
    )


def _toggled(chosen: list[str], value: str) -> list[str]:
    return [kept for kept in chosen if kept != value] if value in chosen else [*chosen, value]
