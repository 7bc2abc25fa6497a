"""Finds a posting by a key: its own, or any under which a source speaks of it."""

from __future__ import annotations

from django.http import Http404

from postings.models import Posting
from search.index.pull import RESTORING, IndexNotReadyError
from search.index.state import database_state

NOT_IN_KEYS = "\x00"  # the database takes no text with it


class PostingWithheldError(Exception):
    """There is such a posting, but staff took it off the site."""


def posting_of(key: str) -> Posting:
    """The posting that a key leads to.

    Raises Http404, PostingWithheldError, and IndexNotReadyError where it may yet come.
    """
    rows = Posting.objects.select_related("company")
    rows = rows.prefetch_related("corrections", "license_items")
    if NOT_IN_KEYS not in key:
        found = rows.filter(key=key).first() or rows.filter(sources__key=key).first()
        if found is not None and found.is_withheld:
            raise PostingWithheldError
        if found is not None:
            return found
    expect_all_postings()
    raise Http404("There is no such posting.")


def expect_all_postings() -> None:
    """For who finds nothing: raises IndexNotReadyError while a backup is being restored."""
    if not database_state().is_whole:
        raise IndexNotReadyError(RESTORING)
