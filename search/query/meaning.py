"""What typed words mean among the postings that there are: corrected, and widened where few match.

Where fewer postings than a page have all the words, those that have most of them follow. The words
alone decide that, not the filters beside them, so that the count on an option stays true.
"""

from __future__ import annotations

from dataclasses import dataclass

from tantivy import Query

from search.index.searcher import Searcher
from search.query.parsing import most_words_query, words_query
from search.query.spelling import Correction, corrected, corrections

FEW = 20  # postings on a page
MOST_KEPT = 2_000  # queries whose meaning is remembered


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """`meant` is what was typed with its corrections. `number` is how many postings have all the
    words; None where that was not asked. `query` is None where there is no word.
    """

    meant: str
    corrections: tuple[Correction, ...] = ()
    number: int | None = None
    query: Query | None
    wider: Query | None = None

    def asked(self, *, by_relevance: bool) -> Query | None:
        """The query to search for. In an order of another kind the few would be lost among the
        many, so there it is widened only where no posting has all the words.
        """
        return self.wider if self.is_widened(by_relevance=by_relevance) else self.query

    def is_widened(self, *, by_relevance: bool) -> bool:
        """Whether postings that have most of the words are asked for too."""
        return self.wider is not None and (by_relevance or not self.number)


# By the commit and what was typed: a meaning depends on nothing else, and no commit changes. A
# cache by the searcher itself would keep the files of commits open that nobody searches.
_known: dict[tuple[str, str], Meaning] = {}


def meaning(typed: str, searcher: Searcher | None, *, is_literal: bool = False) -> Meaning:
    """What the words mean; literally, or without an index, what they say."""
    if is_literal or searcher is None:
        return Meaning(meant=typed, query=words_query(typed, is_literal=is_literal))
    key = (searcher.generation, typed)
    if key not in _known:
        if len(_known) >= MOST_KEPT:
            _known.clear()
        _known[key] = _meaning(typed, searcher)
    return _known[key]


def _meaning(typed: str, searcher: Searcher) -> Meaning:
    found = tuple(corrections(typed, searcher))
    meant = corrected(typed, found)
    query, wider = words_query(meant), most_words_query(meant)
    number = searcher.count(query) if query and wider else None
    is_enough = number is None or number >= FEW
    return Meaning(
        meant=meant,
        corrections=found,
        number=number,
        query=query,
        wider=None if is_enough else wider,
    )
