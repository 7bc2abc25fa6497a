"""Stores generated postings with their true facts, in worker processes; `bench.corpus` runs it.

What an import would find out by parsing is known: a posting is projected from its gold record.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.db import connection, transaction
from filelock import FileLock

from bench.corpus import DISTINCT
from bench.generator.corpus import Generated, posting
from bench.generator.gold import Record
from postings.companies.aliases import Companies
from postings.facts.projection import create
from postings.models import Document, Import, Posting, Source
from postings.parsing.document import Document as Text

BATCH = 500
LAST_DAY = dt.date(2026, 11, 1)
DAYS = 400  # over which the postings are spread
EMPTIED = "TRUNCATE postings_import, postings_company, postings_posting CASCADE"

Facts = dict[str, Any]


def load(number: int, seed: int) -> None:
    """Fill the database with so many postings; the pk of each is its number, from 1."""
    with connection.cursor() as cursor:
        cursor.execute(EMPTIED)
    source_import = _begin()
    connection.close()
    work = partial(store, seed=seed, import_id=source_import)
    batches = [range(first, min(first + BATCH, number)) for first in range(0, number, BATCH)]
    with multiprocessing.get_context("spawn").Pool(os.cpu_count(), django.setup) as pool:
        for done, _ in enumerate(pool.imap_unordered(work, batches), start=1):
            sys.stderr.write(f"\r{min(done * BATCH, number):,} of {number:,} postings")
    sys.stderr.write("\n")
    _end()


def store(indexes: Sequence[int], *, seed: int, import_id: int) -> None:
    """Write one batch: documents, postings, rows, sources."""
    made = [posting(index, seed=seed, mix=DISTINCT) for index in indexes]
    documents = [document_of(one, import_id) for one in made]
    rows = [
        Posting(pk=index + 1, document=document, **columns_of(one, index))
        for index, one, document in zip(indexes, made, documents, strict=True)
    ]
    with FileLock(Path(settings.VAR_DIR) / "companies.lock"):  # two batches may meet the same
        Companies(filter(None, (employer_of(one.facts) for one in made)))
    with transaction.atomic():
        Document.objects.bulk_create(documents)
        create(rows)
        Source.objects.bulk_create(
            Source(key=row.key, posting=row, document=row.document) for row in rows
        )


def document_of(one: Generated, import_id: int) -> Document:
    content = one.html.encode()
    return Document(
        source_key=one.key,
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
        encoding="utf-8",
        format="html",
        path=f"{one.key}.html",
        source_import_id=import_id,
    )


def columns_of(one: Generated, index: int) -> dict[str, Any]:
    """What a posting is stored with before its facts are projected."""
    text = Text.from_html(one.html)
    day = LAST_DAY - dt.timedelta(days=index * 7919 % DAYS)
    return {
        "key": one.key,
        "text": text.text,
        "facts": stored(one.facts, text),
        "last_seen": LAST_DAY,
        "posted_on": day,
    }


def stored(record: Record, text: Text) -> Facts:
    """`Posting.facts` of a gold record: its values, without the words that prove them."""
    values = {name: value_of(fact) for name, fact in record.items() if not isinstance(fact, str)}
    found = {name: {"value": it, "proofs": [], "rejected": []} for name, it in values.items()}
    blocks = [[block.start, block.end, block.kind.value] for block in text.blocks]
    return {"version": "generated", "facts": found, "blocks": blocks, "errors": {}}


def value_of(fact: Any) -> Facts:
    """A fact of a gold record as it is stored.

    >>> value_of([{"language": "Spanish", "evidence": "Spanish preferred"}])
    {'items': [{'language': 'Spanish'}]}
    """
    value = {"items": fact} if isinstance(fact, list) else fact
    plain = {name: it for name, it in value.items() if name != "evidence"}
    if "items" in plain:
        plain["items"] = [dict(_unproven(item)) for item in plain["items"]]
    return plain


def employer_of(record: Record) -> str | None:
    company = record["company"]
    return company["name"] if company.get("status") == "named" else None


def _unproven(item: Facts) -> Iterator[tuple[str, Any]]:
    return ((name, value) for name, value in item.items() if name != "evidence")


def _begin() -> int:
    return Import.objects.create(paths=["generated"]).pk


def _end() -> None:
    """What numbered itself is counted on, and the planner learns what there is."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT setval(pg_get_serial_sequence('postings_posting', 'id'), max(id))"
            " FROM postings_posting"
        )
        cursor.execute("VACUUM ANALYZE")
