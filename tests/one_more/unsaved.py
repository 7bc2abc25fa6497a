"""Postings that no database has, and an index that holds them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import tantivy
from django.conf import settings
from django.db.models import Model, QuerySet

from postings.models import Correction, LicenseRequirement, Posting
from search.index.schema import document, open_index, schema

SEEN = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)


def unsaved(pk: int, **columns: Any) -> Posting:
    """A posting as if it had been read from the database, with what belongs to it."""
    posting = Posting(
        pk=pk, key=str(pk), title="Director", text="Lead.", facts={"facts": {}},
        first_seen=SEEN, last_seen=SEEN.date(), **columns,
    )  # fmt: skip
    posting._prefetched_objects_cache = {
        "license_items": nothing(LicenseRequirement),
        "corrections": nothing(Correction),
    }
    return posting


def nothing(model: type[Model]) -> QuerySet[Any]:
    """No rows, as if the database had said so."""
    rows = model._default_manager.none()
    rows._result_cache = []
    return rows


def indexed(*postings: Posting) -> tantivy.Searcher:
    """A view of an index of these postings, in the copy's own folder."""
    settings.INDEX_DIR.mkdir(parents=True)
    tantivy.Index(schema(), path=str(settings.INDEX_DIR))
    index = open_index(str(settings.INDEX_DIR))
    with index.writer(15_000_000, 1) as writer:
        for posting in postings:
            writer.add_document(document(posting))
        writer.commit()
    index.reload()
    return index.searcher()


def found(searcher: tantivy.Searcher, query: tantivy.Query) -> list[int]:
    """The ids that match."""
    hits = searcher.search(query, limit=10, order_by_field="id").hits
    return sorted(searcher.fast_field_values("id", [address for _, address in hits]))
