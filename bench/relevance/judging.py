"""Grades a posting for a query from its true facts: `queries.toml` says what is asked of them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("queries.toml")
GRADES = (3, 2, 1)

Record = Mapping[str, Any]
Conditions = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is typed, its kind, and the conditions of each grade."""

    words: str
    kind: str
    grades: Mapping[int, Conditions]

    def grade(self, record: Record, text: str) -> int:
        """The highest grade of which the posting with this gold record meets all conditions."""
        for grade in GRADES:
            if grade in self.grades and _meets(self.grades[grade], record, text):
                return grade
        return 0


def read_queries(file: Path = FILE) -> list[Query]:
    """All queries; what is `like` another one has its grades."""
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["query"]
    graded = {row["words"]: row for row in rows}
    return [
        Query(
            words=row["words"],
            kind=row["kind"],
            grades=_grades(graded[row["like"]] if "like" in row else row),
        )
        for row in rows
    ]


def _grades(row: Mapping[str, Any]) -> dict[int, Conditions]:
    return {grade: row[str(grade)] for grade in GRADES if str(grade) in row}


def _meets(conditions: Conditions, record: Record, text: str) -> bool:
    return all(
        _holds(WORDS[name](record, text), wanted)
        if name in WORDS
        else set(VALUES[name](record)) & set(wanted)
        for name, wanted in conditions.items()
    )


def _holds(words: str, wanted: Iterable[str]) -> bool:
    return any(each.casefold() in words.casefold() for each in wanted)


def _codes(record: Record, *statuses: str) -> Iterable[Any]:
    """The licenses that are asked for, or that have one of the statuses."""
    for item in record["licenses"]["items"]:
        if item["status"] in statuses or (not statuses and item["status"] != "not_required"):
            yield item["code"]


# What a condition looks at: words in a text, or values of a fact.
WORDS: dict[str, Callable[[Record, str], str]] = {
    "title": lambda record, text: str(record["title"]["clean"]),
    "text": lambda record, text: text,
}
VALUES: dict[str, Callable[[Record], Iterable[Any]]] = {
    "level": lambda record: [record["seniority"]["level"]],
    "role": lambda record: [record["seniority"]["role_type"]],
    "function": lambda record: record["title"].get("functions", ()),
    "industry": lambda record: record["industry"]["employer"],
    "license": _codes,
    "required": lambda record: _codes(record, "required", "required_post_hire"),
    "city": lambda record: [place["city"] for place in record["location"]["places"]],
    "state": lambda record: [place["region"] for place in record["location"]["places"]],
    "workplace": lambda record: [record["location"]["workplace"]],
    "company": lambda record: [record["company"]["name"]],
}
