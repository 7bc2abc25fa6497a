"""The kinds of fields that the index knows: words, columns, rows and sort keys.

A field is named by its ORM lookup path, so that a condition on the model finds it by that name.
Values become text terms or numbers; which of the two, the model's own field decides.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from typing import Any, Protocol, cast
from urllib.parse import urlencode

import tantivy
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.constants import LOOKUP_SEP

from postings.models import Posting

Scalar = str | float
TEXTUAL = (models.CharField, models.TextField, models.BooleanField)  # few values, counted
ANALYZER = "english"
NULL = "\x00"  # the term of a text column that is null; no text in PostgreSQL can hold it


def encode(value: Any) -> Scalar:
    """A value of a model's field as the index holds it: text, or a number that keeps its order."""
    if value is None:
        return NULL
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, datetime.date):
        return float(value.toordinal())
    return str(value) if isinstance(value, str) else float(value)


def model_field(path: str) -> models.Field[Any, Any]:
    """The field of the model at the end of a lookup path that starts at a posting."""
    *relations, name = path.split(LOOKUP_SEP)
    model: Any = Posting
    for relation in relations:
        model = model._meta.get_field(relation).related_model
    return cast("models.Field[Any, Any]", model._meta.get_field(name))


class Declared(Protocol):
    """Anything that is a field of the index, or several."""

    def declare(self, builder: tantivy.SchemaBuilder) -> None:
        """Add it to a schema."""


@dataclass(frozen=True, slots=True)
class IndexedWords:
    """Text that is searched by its words; a match in it weighs `weight`."""

    name: str
    read: Callable[[Posting], str]
    weight: float

    def declare(self, builder: tantivy.SchemaBuilder) -> None:
        builder.add_text_field(self.name, tokenizer_name=ANALYZER)


@dataclass(frozen=True)
class IndexedColumn:
    """A column of the posting, or of what it points to, that can be filtered on."""

    path: str

    @cached_property
    def is_list(self) -> bool:
        return isinstance(model_field(self.path), ArrayField)

    @cached_property
    def is_text(self) -> bool:
        field = model_field(self.path)
        return isinstance(field.base_field if isinstance(field, ArrayField) else field, TEXTUAL)

    def declare(self, builder: tantivy.SchemaBuilder) -> None:
        if self.is_text:
            builder.add_text_field(self.path, tokenizer_name="raw", fast=True, index_option="basic")
        else:
            builder.add_float_field(self.path, indexed=True, fast=True)

    def read(self, posting: Posting) -> list[Scalar]:
        """Its values, several where it is an array; of text that is null or empty, `NULL`."""
        value: Any = posting
        for name in self.path.split(LOOKUP_SEP):
            value = getattr(value, name, None)
        found = value if self.is_list else [value]
        return [encode(item) for item in found or [None] if item is not None or self.is_text]


Criteria = dict[str, str]


class IndexedRows:
    """Rows of a posting (a to-many relation), by every combination of some of their columns.

    Each combination is a field of its own, so that one term says that one row meets all its
    criteria. `groups` names sets of values that are asked for together so often that they get a
    term: `status__in=(…)` makes "one of these" as cheap as "this one".
    """

    def __init__(self, relation: str, *columns: str, **groups: Iterable[str]) -> None:
        self.relation = relation
        self.columns = columns
        self.groups = {lookup: frozenset(values) for lookup, values in groups.items()}

    def declare(self, builder: tantivy.SchemaBuilder) -> None:
        for lookups in self._combinations():
            builder.add_text_field(
                self.field(lookups), tokenizer_name="raw", fast=True, index_option="basic"
            )

    def field(self, lookups: Iterable[str]) -> str:
        """The name of the field that holds this combination of lookups."""
        return LOOKUP_SEP.join([self.relation, *sorted(lookups)])

    @staticmethod
    def term(criteria: Criteria) -> str:
        """The term of a row that meets these criteria."""
        return urlencode(sorted(criteria.items()))

    def read(self, posting: Posting) -> dict[str, list[str]]:
        """The terms of all rows, by field."""
        terms: dict[str, list[str]] = {}
        for row in getattr(posting, self.relation).all():
            for criteria in self._met_by(row):
                terms.setdefault(self.field(criteria), []).append(self.term(criteria))
        return terms

    def declared_groups(self) -> list[tuple[str, list[str]]]:
        """The groups in an order that is the same in every process."""
        return sorted((lookup, sorted(values)) for lookup, values in self.groups.items())

    def _combinations(self) -> Iterator[tuple[str, ...]]:
        for size in range(len(self.columns) + 1):
            for columns in combinations(self.columns, size):
                yield from product(*(self._lookups(column) for column in columns))

    def _lookups(self, column: str) -> list[str]:
        return [column, *(lookup for lookup in self.groups if lookup == f"{column}__in")]

    def _met_by(self, row: models.Model) -> Iterator[Criteria]:
        for lookups in self._combinations():
            met = {lookup: self._value(row, lookup) for lookup in lookups}
            if None not in met.values():
                yield {lookup: value for lookup, value in met.items() if value is not None}

    def _value(self, row: models.Model, lookup: str) -> str | None:
        value = getattr(row, lookup.removesuffix("__in"))
        if lookup not in self.groups:
            return value if value is None else str(value)
        return "yes" if value in self.groups[lookup] else None


ID_BITS = 40  # a million million postings
LOWEST_ID_FIRST, HIGHEST_ID_FIRST = False, True


@dataclass(frozen=True, slots=True, kw_only=True)
class SortKey:
    """A value per posting that orders them. It ends in the id, so no two are equal.

    `read` gives a small whole number, or with `is_text` words; `order_by` says the same order in
    the ORM's terms.
    """

    name: str
    read: Callable[[Posting], Any]
    descending: bool = False
    is_text: bool = False
    order_by: tuple[Any, ...]

    @property
    def field(self) -> str:
        return f"by_{self.name}"

    @property
    def order(self) -> tantivy.Order:
        return tantivy.Order.Desc if self.descending else tantivy.Order.Asc

    def declare(self, builder: tantivy.SchemaBuilder) -> None:
        if self.is_text:
            builder.add_text_field(self.field, tokenizer_name="raw", fast=True)
        else:
            builder.add_integer_field(self.field, fast=True)

    def value(self, posting: Posting) -> int | str:
        """Among equals, the newest posting comes first, whichever way the rest is ordered."""
        tail = posting.pk if self.descending else (1 << ID_BITS) - posting.pk
        if self.is_text:
            return f"{self.read(posting)}{NULL}{tail:013d}"
        return (int(self.read(posting)) << ID_BITS) | tail
