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
from search.filters import PostingFilter
from search.index.searcher import up_to_date_searcher
from search.results.rows import rows
from search.results.summary import employer, summary

ENTRIES = 50
EVERYTHING = "Sales-leadership postings"
# What no XML document may hold; words that somebody typed, and texts that came in, may.
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class SearchFeed(Feed[Posting, PostingFilter]):
    """The feed of the search that the URL describes, by the same parameters as the page."""

    feed_type = Atom1Feed
    author_name = "Rainmaker"

    def get_object(self, request: HttpRequest) -> PostingFilter:
        return PostingFilter(request.GET)

    def title(self, filters: PostingFilter) -> str:
        """The search in words."""
        return printable(f"{'; '.join(filters.sentences()) or EVERYTHING} – Rainmaker")

    def subtitle(self, filters: PostingFilter) -> str:
        """What is wrong with the parameters, if anything."""
        wrong = (f"{name}: {each}" for name, found in filters.errors.items() for each in found)
        return printable(" ".join(wrong))

    def link(self, filters: PostingFilter) -> str:
        return address("posting_list", filters)

    def feed_url(self, filters: PostingFilter) -> str:
        return address("feed", filters)

    def items(self, filters: PostingFilter) -> list[Posting]:
        found = up_to_date_searcher().hits(filters.query(), sort="newest", limit=ENTRIES)
        return rows(found.ids)

    def item_title(self, posting: Posting) -> str:
        return printable(posting.title)

    def item_description(self, posting: Posting) -> str:
        """HTML, as the format takes it."""
        return escape(printable(". ".join(summary(posting))))

    def item_author_name(self, posting: Posting) -> str:
        return printable(employer(posting) or "Employer not named")

    def item_pubdate(self, posting: Posting) -> dt.datetime:
        return published_at(posting)

    def item_updateddate(self, posting: Posting) -> dt.datetime:
        return published_at(posting)


def address(view: str, filters: PostingFilter) -> str:
    """Where a view shows the search."""
    return (reverse(view) + filters.link({})).removesuffix("?")


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
