"""Rainmaker's own search as a page asks for it, and the limit: Tantivy with the same queries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import QueryDict
from tantivy import Order, Query, Searcher

from bench.peers.answers import FACETS, MOST_OPTIONS, PAGE_SIZE, Answer, Counts
from bench.questions import Question
from search.filters import PostingFilter
from search.filters.context import SearchContext
from search.filters.kinds import ChoicesFilter
from search.index.nodes import Term
from search.index.pull import pull_if_small
from search.index.schema import ID, SORT
from search.index.searcher import searcher_in_use
from search.results.page import search

MOST_TERMS = 65_000


class Rainmaker:
    """The first page's ids, the total and all facets, from the query of an address."""

    name = "Rainmaker"

    def ids(self, question: Question) -> list[int]:
        """The page's postings, in order."""
        return search(QueryDict(question.query)).ids

    def answer(self, question: Question) -> Answer:
        results = search(QueryDict(question.query))
        ids, total = results.ids, results.total
        facets = {name: counts for name, counts in results.counts.items() if name in FACETS}
        return Answer(ids=ids, total=total, facets=facets)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A search in the library's terms; `passes` are queries with the facets counted under them."""

    query: Query
    passes: list[tuple[Query, dict[str, Any]]]


class BareTantivy:
    """The library alone, on the same index: queries and aggregations are made once for a
    question, before the clock starts, and nothing is looked up in the database.
    """

    name = "bare Tantivy"

    def __init__(self) -> None:
        self._searcher: Searcher = pull_if_small().searcher
        self._prepared = cache(_prepared)

    def answer(self, question: Question) -> Answer:
        asked = self._prepared(question.query)
        offset = (question.page - 1) * PAGE_SIZE
        order: dict[str, Any] = {} if question.words else {"order_by_field": SORT["newest"].field}
        found = self._searcher.search(
            asked.query, limit=PAGE_SIZE, offset=offset, order=Order.Desc, **order
        )
        addresses = [address for _, address in found.hits]
        ids = [int(pk) for pk in self._searcher.fast_field_values(ID, addresses) if pk is not None]
        facets: Counts = {}
        for query, aggregations in asked.passes:
            for name, counted in self._searcher.aggregate(query, aggregations).items():
                facets[name] = {it["key"]: it["doc_count"] for it in counted["buckets"]}
        return Answer(ids=ids, total=found.count, facets=facets)  # type: ignore[attr-defined]


def _prepared(query: str) -> Prepared:
    filters = PostingFilter(QueryDict(query), searcher=searcher_in_use())
    passes: dict[frozenset[str], dict[str, Any]] = defaultdict(dict)
    for name in FACETS:
        shown = filters.conditions[name]
        own = frozenset({name, shown.together_with or name}.intersection(filters.chosen))
        fields = _fields(shown, filters.context)
        passes[own] |= {field: _terms(field, shown) for field in fields}
    return Prepared(
        filters.query(), [(filters.query(without=own), asked) for own, asked in passes.items()]
    )


def _fields(shown: ChoicesFilter, context: SearchContext) -> set[str]:
    """The fields of the index that hold the facet's values; of several, those of single terms."""
    if shown.is_open:
        return {shown.field_name}
    nodes = [shown.node(value, context) for value in shown.choices]
    return {node.field for node in nodes if isinstance(node, Term)}


def _terms(field: str, shown: ChoicesFilter) -> dict[str, Any]:
    size = MOST_OPTIONS if shown.is_open else MOST_TERMS
    return {"terms": {"field": field, "size": size, "segment_size": MOST_TERMS}}
