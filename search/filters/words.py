"""The filter on words: what was typed into the search box."""

from __future__ import annotations

from django.db.models import Q
from tantivy import Occur, Query

from search.filters.context import SearchContext, Values
from search.filters.form_fields import WordsField
from search.filters.kinds import ConditionFilter
from search.index.searcher import RELEVANCE
from search.query.meaning import Meaning, meaning

LITERAL = "literal"  # the parameter: words as they were typed, neither corrected nor widened


class WordsFilter(ConditionFilter):
    """Words in title, employer and text. Only the index knows words: it answers for the ORM too."""

    field_class = WordsField

    def condition(self, values: Values, context: SearchContext) -> Q:
        query = self.query(values, context)
        if query is None:
            return Q()
        if context.searcher is None:
            raise ValueError("Only the index knows words: make the filter set with a searcher.")
        return Q(pk__in=context.searcher.ids(query))

    def query(self, values: Values, context: SearchContext) -> Query | None:
        by_relevance = context.sort in ("", RELEVANCE)
        meanings = (self.meaning(value, context) for value in values)
        queries = (meant.asked(by_relevance=by_relevance) for meant in meanings)
        typed = [(Occur.Should, query) for query in queries if query is not None]
        return Query.boolean_query(typed) if typed else None

    def meaning(self, typed: str, context: SearchContext) -> Meaning:
        """What the words mean among the postings that are searched."""
        return meaning(typed, context.searcher, is_literal=LITERAL in context.chosen)

    def sentence(self, values: Values, context: SearchContext) -> str:
        return " or ".join(f"“{value}”" for value in values)
