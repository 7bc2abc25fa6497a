"""What to suggest while somebody types: titles, employers and licenses that go on so."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from tantivy import Occur, Query

from postings.guide.codes import CERTIFICATIONS, LICENSES, license_label
from postings.models import Company, Posting
from search.index.schema import schema, speller
from search.index.searcher import RELEVANCE, Searcher
from search.query.synonyms import tokens

MOST = 8
MOST_OF_A_KIND = 4
READ = 200  # postings whose titles are counted: the best matches
SHORTEST = 2
LONGEST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Words to search for, and what they are."""

    words: str
    kind: str


def suggestions(typed: str, searcher: Searcher) -> list[Suggestion]:
    """Titles first, then employers, then licenses."""
    words = " ".join(typed.replace("\x00", " ").split())[:LONGEST]
    if len(words) < SHORTEST:
        return []
    kinds = {
        "Title": _titles(words, searcher),
        "Employer": [company.name for company in companies(words)[:MOST_OF_A_KIND]],
        "License": _licenses(words.lower()),
    }
    found = [Suggestion(words=it, kind=kind) for kind, names in kinds.items() for it in names]
    return found[:MOST]


def companies(typed: str) -> QuerySet[Company]:
    """Employers with postings of whose name a word begins so, those with most first."""
    begins = Q(name__istartswith=typed) | Q(name__icontains=f" {typed}")
    return Company.objects.public().filter(begins).order_by("-number", "name", "pk")


def _titles(words: str, searcher: Searcher) -> list[str]:
    spelled = speller().analyze(words)
    if not spelled:
        return []
    complete = [Query.term_query(schema(), "title", it) for it in tokens(" ".join(spelled[:-1]))]
    parts = [(Occur.Must, each) for each in (*complete, _beginning(spelled[-1]))]
    ids = searcher.hits(Query.boolean_query(parts), sort=RELEVANCE, limit=READ).ids
    titles = Posting.objects.public().filter(pk__in=ids).values_list("title", flat=True)
    return [title for title, _ in Counter(sorted(titles)).most_common(MOST_OF_A_KIND)]


def _beginning(word: str) -> Query:
    """Words that begin so; the index holds stems, so the stem of what is there counts too."""
    forms = {word, *tokens(word)}
    begins = [
        Query.fuzzy_term_query(schema(), "title", form, distance=0, prefix=True) for form in forms
    ]
    return Query.boolean_query([(Occur.Should, query) for query in begins])


def _licenses(words: str) -> list[str]:
    labels = (license_label(code) for code in (*LICENSES, *CERTIFICATIONS))
    return [it for it in labels if f" {words}" in f" {it.lower()}"][:MOST_OF_A_KIND]
