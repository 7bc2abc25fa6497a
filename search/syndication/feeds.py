"""A search as an Atom feed: the newest postings that it finds, whatever order it asks for."""

from __future__ import annotations

import datetime as dt
import re

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape

from postings.models import Posting
from postings.words.column_words import employer, nameless
from search.index.searcher import up_to_date_searcher
from search.results.page import Results
from search.results.rows import rows
from search.results.summary import summary

ENTRIES = 50
EVERYTHING = "Sales-leadership postings"
# What no XML document may hold; words that somebody typed, and texts that came in, may.
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class SearchFeed(Feed[Posting, Results]):
    """The feed of the search that the URL describes, by the same parameters as the page."""

    feed_type = Atom1Feed
    author_name = "Rainmaker"

    def get_object(self, request: HttpRequest) -> Results:
        return Results(request.GET, up_to_date_searcher())

    def title(self, results: Results) -> str:
        """The search in words."""
        return printable(f"{results.title or EVERYTHING} – Rainmaker")

    def subtitle(self, results: Results) -> str:
        """What is wrong with the parameters, if anything."""
        return printable(" ".join(f"{name}: {complaint}" for name, complaint in results.errors))

    def link(self, results: Results) -> str:
        return address("posting_list", results)

    def feed_url(self, results: Results) -> str:
        return address("feed", results)

    def items(self, results: Results) -> list[Posting]:
        query = results.filters.query()
        return rows(results.searcher.hits(query, sort="newest", limit=ENTRIES).ids)

    def item_title(self, posting: Posting) -> str:
        return printable(posting.title)

    def item_description(self, posting: Posting) -> str:
        """HTML, as the format takes it."""
        return escape(printable(". ".join(summary(posting))))

    def item_author_name(self, posting: Posting) -> str:
        return printable(employer(posting) or nameless(posting))

    def item_pubdate(self, posting: Posting) -> dt.datetime:
        return published_at(posting)

    def item_updateddate(self, posting: Posting) -> dt.datetime:
        return published_at(posting)


def address(view: str, results: Results) -> str:
    """Where a view shows the search."""
    return reverse(view) + results.link


def published_at(posting: Posting) -> dt.datetime:
    """The day that the posting states, or else the moment of its first import."""
    if posting.posted_on is None:
        return posting.first_seen
    return dt.datetime.combine(posting.posted_on, dt.time(), tzinfo=dt.UTC)


def printable(words: str) -> str:
    """Words without what XML cannot hold.

    >>> printable("sales\\x0bdirector")
    'sales director'
    """
    return NOT_XML.sub(" ", words)
