"""Conditions in the index's own terms, before they become queries: small enough to look into.

Each is a query, and the same in the index's query language, which filters within aggregations.
"""

from __future__ import annotations

from dataclasses import dataclass

from tantivy import FieldType, Occur, Query

from search.index.fields import Scalar
from search.index.schema import all_postings, schema


@dataclass(frozen=True, slots=True)
class Term:
    """One value in one field."""

    field: str
    value: Scalar

    def query(self) -> Query:
        return Query.term_query(schema(), self.field, self.value, index_option="basic")

    def text(self) -> str:
        return f"{self.field}:{_quoted(self.value)}"


@dataclass(frozen=True, slots=True)
class Between:
    """A stretch of numbers; None leaves an end open."""

    field: str
    low: Scalar | None = None
    high: Scalar | None = None
    closed_low: bool = True
    closed_high: bool = True

    def query(self) -> Query:
        return Query.range_query(
            schema(),
            self.field,
            FieldType.Float,
            self.low,
            self.high,
            include_lower=self.closed_low,
            include_upper=self.closed_high,
        )

    def text(self) -> str:
        low = "*" if self.low is None else self.low
        high = "*" if self.high is None else self.high
        opening = "[" if self.closed_low else "{"
        return f"{self.field}:{opening}{low} TO {high}{']' if self.closed_high else '}'}"


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts; nothing when there are none."""

    parts: tuple[Node, ...]

    def query(self) -> Query:
        if not self.parts:
            return Query.empty_query()
        return Query.boolean_query([(Occur.Should, part.query()) for part in self.parts])

    def text(self) -> str:
        return f"({' OR '.join(part.text() for part in self.parts)})" if self.parts else "(+* -*)"


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts; every posting when there are none."""

    parts: tuple[Node, ...]

    def query(self) -> Query:
        wanted = [(Occur.Must, part.query()) for part in self.parts]
        return Query.boolean_query(wanted or [(Occur.Must, all_postings())])

    def text(self) -> str:
        return f"({' '.join(f'+{part.text()}' for part in self.parts)})" if self.parts else "*"


@dataclass(frozen=True, slots=True)
class Not:
    """Every posting but these."""

    part: Node

    def query(self) -> Query:
        return Query.boolean_query(
            [(Occur.Must, all_postings()), (Occur.MustNot, self.part.query())]
        )

    def text(self) -> str:
        return f"(+* -{self.part.text()})"


def _quoted(value: Scalar) -> str:
    """A term as the query language writes it.

    >>> _quoted("series_7"), _quoted(1.5)
    ('"series_7"', '"1.5"')
    """
    plain = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'


Node = Term | Between | Or | And | Not
