"""Why a posting is, or is not, in the results of a search: filter by filter.

The index is asked, as the search itself asks it, so that the answer and the results agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tantivy import Occur, Query

from search.filters.filter_set import SearchFilterSet
from search.index.schema import ID, schema
from search.index.searcher import Searcher
from search.posting_page.evidence import FactRow, PostingPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A part of what a posting states, and the words that prove it, where there are any."""

    statement: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One filter of the search on one posting. `link` drops just this filter from the search.

    `said` is what the posting states of it; None where the filter asks about no single fact.
    """

    name: str
    sentence: str
    passes: bool
    said: list[Said] | None
    link: str


class Explanation:
    """A posting beside a search."""

    def __init__(self, page: PostingPage, filters: SearchFilterSet, searcher: Searcher) -> None:
        self.page = page
        self.filters = filters
        self.searcher = searcher

    @cached_property
    def verdicts(self) -> list[Verdict]:
        """One for each filter of the search, those that the posting fails first."""
        found = [self._verdict(name, values) for name, values in self.filters.chosen.items()]
        return sorted(found, key=lambda verdict: verdict.passes)

    @cached_property
    def is_found(self) -> bool:
        """Whether the posting is in the results."""
        return self._matches(self.filters.query())

    @property
    def search_link(self) -> str:
        """The search itself."""
        return self.filters.link({})

    @property
    def failed(self) -> list[str]:
        """The parameters that the posting fails."""
        return [verdict.name for verdict in self.verdicts if not verdict.passes]

    @property
    def loosened_link(self) -> str:
        """The search without all filters that the posting fails."""
        return self.filters.link(dict.fromkeys(self.failed, ()))

    def _verdict(self, name: str, values: list[str]) -> Verdict:
        each = self.filters.conditions[name]
        query = each.query(values, self.filters.context)
        return Verdict(
            name=name,
            sentence=self.filters.sentence(name, values),
            passes=query is None or self._matches(query),
            said=self._said(each.fact),
            link=self.filters.link({name: []}),
        )

    def _said(self, fact: str) -> list[Said] | None:
        row = self._facts.get(fact)
        if row is None:
            return [] if fact else None
        text = self.page.posting.text
        return [
            Said(
                statement=part.words,
                words=text[part.marks[0].start : part.marks[0].end] if part.marks else "",
            )
            for part in row.statements
        ]

    @cached_property
    def _facts(self) -> dict[str, FactRow]:
        return {row.name: row for row in self.page.facts}

    def _matches(self, query: Query) -> bool:
        this = Query.term_query(schema(), ID, self.page.posting.pk)
        both = Query.boolean_query([(Occur.Must, this), (Occur.Must, query)])
        return self.searcher.count(both) > 0
