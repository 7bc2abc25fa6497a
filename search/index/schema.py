"""What the index holds of a posting: the columns that say so, and one line for all else.

A change here changes `fingerprint`, and every index that was built otherwise is built anew.
"""

from __future__ import annotations

import hashlib
import string
import unicodedata
from functools import cache
from typing import Any

import tantivy
from django.db.models import F
from django.db.models.functions import Coalesce, Collate, Lower, TruncDate
from tantivy import Query

from postings.facts import columns
from postings.guide.licenses import LICENSE_STATUS, NOT_REQUIRED
from postings.models import Posting
from search.index.fields import (
    ANALYZER,
    NULL,
    Declared,
    IndexedColumn,
    IndexedRows,
    IndexedWords,
    SortKey,
)

CONTENT_VERSION = 2  # raise it when a field's content changes but its declaration does not

ID = "id"
CHANGED = "changed_xid"
MISSING = "missing"  # the numbers that are null
STATE = "state"
SPELLINGS = "spellings"  # every word as it is written: not searched, but what typing errors meant
PLAIN = "plain"
LAST = "\uffff"  # after every name
STATE_ID = -1  # the id of the one document that is no posting: what this index has pulled so far

ASKED_FOR = tuple(status for status in LICENSE_STATUS if status != NOT_REQUIRED)


def company_name(posting: Posting) -> str:
    return posting.company.name if posting.company else ""


def published(posting: Posting) -> int:
    """The day from which a posting counts as new: the one it states, or else the first import."""
    return (posting.posted_on or posting.first_seen.date()).toordinal()


def asked_years(posting: Posting) -> int:
    """Years in hundredths; a posting that names none comes after all that do."""
    years = posting.experience_min_years
    return 1_000_000 if years is None else round(years * 100)


def in_alphabet(words: str) -> str:
    """Words as they are ordered: without case, accents and what stands before the first letter.

    >>> in_alphabet("  “Élan” Sales")
    'elan” sales'
    """
    plain = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(it for it in plain if not unicodedata.combining(it))
    return letters.lstrip(string.punctuation + " “‘«")


WORDS = (
    IndexedWords("title", lambda posting: posting.title, weight=4.0),
    IndexedWords("company_name", company_name, weight=2.5),
    IndexedWords("text", lambda posting: posting.text, weight=1.0),
)
COLUMNS = tuple(IndexedColumn(column.lookup) for column in columns.COLUMNS if column.in_index)
ROWS = (
    IndexedRows("license_items", "code", "kind", "status", "alternatives", status__in=ASKED_FOR),
)
SORT_KEYS = (
    SortKey(
        name="newest",
        read=published,
        descending=True,
        order_by=(Coalesce("posted_on", TruncDate("first_seen")).desc(), "-pk"),
    ),
    SortKey(
        name="years",
        read=asked_years,
        descending=False,
        order_by=(F("experience_min_years").asc(nulls_last=True), "-pk"),
    ),
    SortKey(
        name="title",
        read=lambda posting: in_alphabet(posting.title),
        is_text=True,
        order_by=(Collate(Lower("title"), "C"), "-pk"),
    ),
    SortKey(
        name="company",
        read=lambda posting: in_alphabet(company_name(posting)) or LAST,
        is_text=True,
        order_by=(Collate(Lower("company__name"), "C").asc(nulls_last=True), "-pk"),
    ),
)

COLUMN = {column.path: column for column in COLUMNS}
RELATION = {rows.relation: rows for rows in ROWS}
SORT = {key.name: key for key in SORT_KEYS}


@cache
def schema() -> tantivy.Schema:
    """The schema in the library's own terms."""
    builder = tantivy.SchemaBuilder()
    # Integers, not unsigned: deleting by an unsigned term deletes nothing in tantivy 0.27.
    builder.add_integer_field(ID, indexed=True, fast=True)
    builder.add_integer_field(CHANGED, fast=True)
    builder.add_text_field(MISSING, tokenizer_name="raw", fast=True, index_option="basic")
    builder.add_text_field(STATE, tokenizer_name="raw", stored=True, index_option="basic")
    builder.add_text_field(SPELLINGS, tokenizer_name=PLAIN, index_option="basic")
    declared: tuple[Declared, ...] = (*WORDS, *COLUMNS, *ROWS, *SORT_KEYS)
    for field in declared:
        field.declare(builder)
    return builder.build()


@cache
def fingerprint() -> str:
    """Names this schema: it differs whenever an index built under another one would be wrong."""
    declared = [
        CONTENT_VERSION,
        NULL,
        [(words.name, words.weight) for words in WORDS],
        sorted((column.path, column.is_text, column.is_list) for column in COLUMNS),
        [(rows.relation, rows.columns, rows.declared_groups()) for rows in ROWS],
        [(key.name, key.descending, key.is_text) for key in SORT_KEYS],
    ]
    return hashlib.sha256(repr(declared).encode()).hexdigest()[:16]


LETTERS = (
    tantivy.Filter.remove_long(40),  # longer than any word: addresses, codes
    tantivy.Filter.lowercase(),
    tantivy.Filter.ascii_fold(),
)


@cache
def analyzer() -> tantivy.TextAnalyzer:
    """How text becomes words, in postings and in queries alike."""
    return _analyzer(*LETTERS, tantivy.Filter.stemmer("english"))


@cache
def speller() -> tantivy.TextAnalyzer:
    """How text becomes words with their endings."""
    return _analyzer(*LETTERS)


def _analyzer(*steps: tantivy.Filter) -> tantivy.TextAnalyzer:
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for step in steps:
        builder = builder.filter(step)
    return builder.build()


def open_index(path: str) -> tantivy.Index:
    """The index in a directory, ready to read and write. Raises ValueError where it is damaged."""
    index = tantivy.Index.open(path)
    index.register_tokenizer(ANALYZER, analyzer())
    index.register_tokenizer(PLAIN, speller())
    return index


def document(posting: Posting) -> tantivy.Document:
    """A posting as the index holds it."""
    values: dict[str, Any] = {ID: posting.pk, CHANGED: posting.changed_xid}
    values |= {words.name: words.read(posting) for words in WORDS}
    values[SPELLINGS] = [values[words.name] for words in WORDS]
    contents = {column.path: column.read(posting) for column in COLUMNS}
    values |= contents
    values[MISSING] = [path for path, content in contents.items() if not content]
    for rows in ROWS:
        values |= rows.read(posting)
    values |= {key.field: key.value(posting) for key in SORT_KEYS}
    return tantivy.Document.from_dict(values, schema())


def all_postings() -> Query:
    """What every search starts from: all documents but the one that holds the index's state."""
    state = Query.term_query(schema(), ID, STATE_ID)
    return Query.boolean_query(
        [(tantivy.Occur.Must, Query.all_query()), (tantivy.Occur.MustNot, state)]
    )
