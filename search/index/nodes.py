"""Conditions in the index's own terms, before they become queries: small enough to look into."""

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


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts; nothing when there are none."""

    parts: tuple[Node, ...]

    def query(self) -> Query:
        if not self.parts:
            return Query.empty_query()
        return Query.boolean_query([(Occur.Should, part.query()) for part in self.parts])


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts; every posting when there are none."""

    parts: tuple[Node, ...]

    def query(self) -> Query:
        wanted = [(Occur.Must, part.query()) for part in self.parts]
        return Query.boolean_query(wanted or [(Occur.Must, all_postings())])


@dataclass(frozen=True, slots=True)
class Not:
    """Every posting but these."""

    part: Node

    def query(self) -> Query:
        return Query.boolean_query(
            [(Occur.Must, all_postings()), (Occur.MustNot, self.part.query())]
        )


Node = Term | Between | Or | And | Not
