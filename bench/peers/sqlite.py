"""SQLite's FTS5 with bm25 and one GROUP BY a facet, as Datasette asks for pages with facets."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.peers.answers import FACETS, PAGE_SIZE, SEVERAL, SINGLE, WEIGHTS, YEARS, Answer, rows
from bench.questions import Question

COLUMNS = ("id", "posted", "years", *FACETS.values())
RANK = f"bm25(words, {', '.join(map(str, WEIGHTS.values()))})"
TABLES = f"""
CREATE TABLE posting ({", ".join(COLUMNS).replace("id,", "id INTEGER PRIMARY KEY,", 1)});
CREATE VIRTUAL TABLE words USING fts5({", ".join(WEIGHTS)}, tokenize='porter unicode61');
"""

Condition = tuple[str, list[Any]]


class SQLite:
    name = "SQLite FTS5"

    def __init__(self, file: Path) -> None:
        """Makes its file where there is none."""
        is_new = not file.exists()
        self._connection = sqlite3.connect(file)
        if is_new:
            self._fill()

    def answer(self, question: Question) -> Answer:
        where, values = _condition(question)
        [(total,)] = self._rows(f"SELECT count(*) FROM posting WHERE {where}", values)
        facets = {name: self._facet(question, name, column) for name, column in FACETS.items()}
        return Answer(ids=self.ids(question), total=total, facets=facets)

    def ids(self, question: Question) -> list[int]:
        """The page's postings, the best or the newest first."""
        where, values = _condition(question, joined=True)
        source = "words JOIN posting ON id = words.rowid" if question.words else "posting"
        order = f"{RANK}, id DESC" if question.words else "posted DESC, id DESC"
        window = [PAGE_SIZE, (question.page - 1) * PAGE_SIZE]
        asked = f"SELECT id FROM {source} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
        return [pk for (pk,) in self._rows(asked, values + window)]

    def _facet(self, question: Question, name: str, column: str) -> dict[str, int]:
        where, values = _condition(question, without=name)
        members = f"posting, json_each(posting.{column})"
        source, value = (members, "value") if name in SEVERAL else ("posting", column)
        asked = f"SELECT {value}, count(*) FROM {source} WHERE {where} GROUP BY 1"
        return {key: number for key, number in self._rows(asked, values) if key is not None}

    def _rows(self, asked: str, values: list[Any]) -> list[tuple[Any, ...]]:
        return self._connection.execute(asked, values).fetchall()

    def _fill(self) -> None:
        marks, words = ", ".join("?" * len(COLUMNS)), ", ".join("?" * (len(WEIGHTS) + 1))
        with self._connection as connection:
            connection.executescript(TABLES)
            for row in rows():
                connection.execute(f"INSERT INTO posting VALUES ({marks})", list(_cells(row)))
                connection.execute(
                    f"INSERT INTO words (rowid, {', '.join(WEIGHTS)}) VALUES ({words})",
                    [row["id"], *(row[name] for name in WEIGHTS)],
                )
            for column in ("posted", "years", *SINGLE.values()):
                connection.execute(f"CREATE INDEX posting_{column} ON posting ({column})")
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
            connection.execute("ANALYZE")


def _cells(row: dict[str, Any]) -> Iterator[Any]:
    """Lists as JSON, and dates as they are written."""
    for name in COLUMNS:
        value = row[name]
        if isinstance(value, list):
            yield json.dumps(value)
        else:
            yield value.isoformat() if isinstance(value, dt.date) else value


def _condition(question: Question, *, without: str = "", joined: bool = False) -> Condition:
    """What a row must meet, in SQL, and its values; `joined` where the words' table is there."""
    parts: list[str] = ["1"]
    values: list[Any] = []
    if question.words:
        match = "words MATCH ?"
        parts.append(match if joined else f"posting.id IN (SELECT rowid FROM words WHERE {match})")
        values.append(escaped(question.words))
    for name, value in question.filters.items():
        if name != without:
            parts.append(_part(name))
            values.append(float(value) if name == YEARS else value)
    return " AND ".join(parts), values


def _part(name: str) -> str:
    if name == YEARS:
        return "(years IS NULL OR years <= ?)"
    if name in SINGLE:
        return f"{SINGLE[name]} = ?"
    return f"? IN (SELECT value FROM json_each({SEVERAL[name]}))"


def escaped(words: str) -> str:
    """Every word in quotes, phrases as they are: nothing typed is an operator.

    >>> escaped('vp "home office" p&c')
    '"vp" "home office" "p&c"'
    """
    parts = words.split('"')
    quoted = [
        part.strip() if number % 2 else " ".join(f'"{word}"' for word in part.split())
        for number, part in enumerate(parts)
    ]
    return " ".join(f'"{it}"' if number % 2 else it for number, it in enumerate(quoted) if it)
