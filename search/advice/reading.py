"""How words were read: what was corrected, what is probably a mistake, what could be a filter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from search.advice.hints import hints
from search.advice.offers import offers
from search.filters.filter_set import SearchFilterSet
from search.filters.words import LITERAL, WordsFilter
from search.index.searcher import RELEVANCE
from search.query.meaning import Meaning
from search.query.snippets import phrases
from search.query.synonyms import Tokens

WORDS = "q"
MOST = "The others say most of them."


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A sentence about the words, and a link that follows from it with what it says."""

    sentence: str
    link: str
    action: str


class Reading:
    """What to say about the words of a search, beside its results."""

    def __init__(self, filters: SearchFilterSet) -> None:
        self.filters = filters

    @property
    def typed(self) -> list[str]:
        return self.filters.chosen.get(WORDS, [])

    @cached_property
    def meanings(self) -> list[tuple[str, Meaning]]:
        """What was typed, and what it means."""
        words, context = self.filters.conditions[WORDS], self.filters.context
        if not isinstance(words, WordsFilter):
            return []
        return [(typed, words.meaning(typed, context)) for typed in self.typed]

    @cached_property
    def corrections(self) -> list[Advice]:
        """The words that were taken for others; none where the search is literal."""
        link = self.filters.link({LITERAL: ["1"]})
        return [
            Advice(sentence=each.sentence, link=link, action=f"Search for “{each.typed}”")
            for _, meant in self.meanings
            for each in meant.corrections
        ]

    @cached_property
    def widened(self) -> list[Advice]:
        """The words of which few postings have all, so that those with most of them follow."""
        by_relevance = self.filters.sort == RELEVANCE
        link = self.filters.link({LITERAL: ["1"]})
        return [
            Advice(
                sentence=f"{_few(meant.number or 0)} {MOST}",
                link=link,
                action="Leave out the others",
            )
            for _, meant in self.meanings
            if meant.is_widened(by_relevance=by_relevance)
        ]

    @cached_property
    def phrases(self) -> frozenset[Tokens]:
        """What is to be marked in the texts."""
        meant = [meant.meant for _, meant in self.meanings]
        return phrases(meant, is_literal=LITERAL in self.filters.chosen)

    @cached_property
    def hints(self) -> list[Advice]:
        return [
            Advice(sentence=hint.sentence, link=self._link(typed, hint.query), action=hint.query)
            for typed in self.typed
            for hint in hints(typed)
        ]

    @cached_property
    def offers(self) -> list[Advice]:
        """The filters that the words name and that are not chosen yet."""
        return [advice for typed in self.typed for advice in self._offers(typed)]

    def _offers(self, typed: str) -> Iterator[Advice]:
        for offer in offers(typed):
            chosen = self.filters.chosen.get(offer.name, [])
            if offer.value not in chosen:
                sentence = self.filters.sentence(offer.name, [offer.value])
                changes = {offer.name: [*chosen, offer.value]}
                yield Advice(
                    sentence=f"“{offer.words}” as a filter:",
                    link=self._link(typed, offer.rest, changes),
                    action=sentence,
                )

    def _link(self, typed: str, query: str, changes: dict[str, list[str]] | None = None) -> str:
        """The search with these words in place of those that were typed."""
        words = [query if value == typed else value for value in self.typed]
        return self.filters.link({WORDS: [it for it in words if it], **(changes or {})})


def _few(number: int) -> str:
    """How many postings have all the words.

    >>> _few(0), _few(1)
    ('No posting says all these words.', 'Only 1 posting says all these words; it comes first.')
    """
    if not number:
        return "No posting says all these words."
    if number == 1:
        return "Only 1 posting says all these words; it comes first."
    return f"Only {number} postings say all these words; they come first."
