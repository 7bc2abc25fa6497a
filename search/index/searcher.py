"""Asks the index: how many, which ones in which order, and how many of each value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import tantivy
from tantivy import Query

from search.index.comparison import size
from search.index.library import panics_as_errors
from search.index.pull import IndexNotReadyError, pull_if_small
from search.index.reader import IndexReader, current_reader, damage, kept_reader
from search.index.schema import CHANGED, ID, SORT, SPELLINGS, WORDS, schema
from search.index.state import database_state

RELEVANCE = "relevance"

TIES = 20  # looked at beyond a page at once: few pages end in more equal scores

Aggregations = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """Some ids of a result, in order, and the size of the whole."""

    total: int
    ids: list[int]


class Searcher:
    """One view of the index. It does not change while it is held, whatever others write."""

    def __init__(self, reader: IndexReader) -> None:
        self._reader = reader
        self.generation = reader.generation

    def _ask(self, question: str, *given: Any, **options: Any) -> Any:
        """One question to the library. Where it stumbles over damaged files, no search is ready."""
        try:
            with panics_as_errors():
                return getattr(self._reader.searcher, question)(*given, **options)
        except Exception as error:
            found = damage(self._reader)
            if found:
                raise IndexNotReadyError(f"The search index was damaged: {found}") from error
            raise

    def count(self, query: Query) -> int:
        """How many postings match."""
        found = self._ask("search", query, limit=1, order_by_field=CHANGED)
        return int(found.count)

    def hits(self, query: Query, *, sort: str, offset: int = 0, limit: int = 20) -> Hits:
        """One page of a result. `sort` is the name of a sort key, or relevance."""
        if sort == RELEVANCE:
            return self._by_relevance(query, offset, limit)
        key = SORT[sort]
        order = {"order_by_field": key.field, "order": key.order}
        found = self._ask("search", query, limit=limit, offset=offset, **order)
        return self._hits(found, [address for _, address in found.hits])

    def ids(self, query: Query) -> list[int]:
        """Every id that matches, newest first."""
        return self.hits(query, sort="newest", limit=max(1, self.size)).ids

    def aggregate(self, query: Query, asked: Aggregations) -> Aggregations:
        """The answers to all aggregations, from one pass over the postings that match."""
        return self._ask("aggregate", query, asked) if asked else {}

    def knows(self, token: str) -> bool:
        """Whether any posting has the word, in the form in which words are indexed."""
        return any(self._ask("doc_freq", words.name, token) for words in WORDS)

    def spellings(self, prefix: str) -> dict[str, int]:
        """The words that begin so, as they are written, and how many postings have each."""
        return dict(self._ask("terms_with_prefix", SPELLINGS, prefix))

    def is_written(self, spelling: str) -> bool:
        """Whether a posting has the word so: words of one that is gone stay listed for a while."""
        return self.count(Query.term_query(schema(), SPELLINGS, spelling)) > 0

    @property
    def size(self) -> int:
        """How many postings the index holds."""
        return size(self._reader)

    def _by_relevance(self, query: Query, offset: int, limit: int) -> Hits:
        """Equal scores are ordered by id, newest first; the library orders them by chance.

        So that no posting is on two pages, all that tie with the page's first or last are looked
        at: as many around it as it takes.
        """
        around = TIES
        while True:
            start = max(0, offset - around)
            first, last = offset - start, offset - start + limit - 1
            found = self._ask("search", query, limit=last + 1 + around, offset=start)
            scores = [score for score, _ in found.hits]
            goes_on_before = start and first < len(scores) and scores[0] == scores[first]
            is_full = len(scores) == last + 1 + around
            if not goes_on_before and not (is_full and scores[-1] == scores[last]):
                break
            around *= 4
        hits = self._hits(found, [address for _, address in found.hits])
        ranked = sorted(zip(scores, hits.ids, strict=True), key=_best_then_newest)
        return Hits(total=hits.total, ids=[pk for _, pk in ranked[first : last + 1]])

    def _hits(self, found: Any, addresses: Sequence[tantivy.DocAddress]) -> Hits:
        ids = self._ask("fast_field_values", ID, list(addresses))
        return Hits(total=found.count, ids=[int(pk) for pk in ids if pk is not None])


def _best_then_newest(hit: tuple[float, int]) -> tuple[float, int]:
    score, pk = hit
    return -score, -pk


def up_to_date_searcher() -> Searcher:
    """A searcher for a visitor's request. Raises IndexNotReadyError."""
    return Searcher(pull_if_small())


def searcher_of(generation: str) -> Searcher:
    """The view of the index that an earlier request had, or where it is gone, that of today.

    Raises IndexNotReadyError.
    """
    kept = kept_reader(generation) if generation else None
    if kept is None or kept.state.obstacle(database_state()):
        return up_to_date_searcher()
    return Searcher(kept)


def searcher_in_use() -> Searcher | None:
    """The searcher as it is, for what belongs to a search that has brought it up to date."""
    reader = current_reader()
    return Searcher(reader) if reader else None
