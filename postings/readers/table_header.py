"""Where a table begins: its header, among what may stand above it, and its repetitions below.

A header is known by its names: one of them is a title's, one a description's. Titles of reports,
dates of exports, totals and sources are notes, and never made into postings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from postings.readers.mapping import choose, needs_description
from postings.readers.problems import Problem
from postings.readers.record import Field
from postings.readers.table_rows import Row, Shape, rows
from postings.readers.types import UnreadableError

SEPARATORS = ",;\t|"
LONGEST_NAME = 80  # characters of a column's name
MOST_WORDS = 6  # of a column's name
LONGEST_BEGINNING = 100_000  # characters in which the header stands
MOST_ABOVE = 30  # rows
_DECLARED = re.compile(r'\ufeff?\s*(?:"?sep=(?P<separator>[^\s"]|\t)"?,*;*\r?\n)?', re.IGNORECASE)
# What a cell looks like that is a value and no name: an address, a day, a number, a sentence.
_VALUE = re.compile(
    r"https?://|\d{4}-\d\d-\d\d|\d\d?/\d\d?/\d{2,4}|^[^\w(]*\d[\d.,]*$|\S@\S|[.!?]$"
)
_THINGS = r"(?:rows?|records?|jobs?|postings?|positions?|results?|entries|openings?|vacancies)"
_NUMBER = r"\s*[:=]?\s*[\d.,]*"
_NOTE = re.compile(
    rf"""
    (?:(?:grand|sub)[ -]?)?totals?(?:\ (?:{_THINGS}|count))?
        (?:\s*[:=].{{0,80}}|\s+\d[\d.,]*(?:\ .{{0,40}})?)?
    | (?:(?:row|record|job)\ )?counts?{_NUMBER}
    | (?:sum|average|avg|mean|median|min(?:imum)?|max(?:imum)?|summe|gesamt){_NUMBER}
    | \(?\d[\d.,]*\ {_THINGS}(?:\ .{{0,40}})?\)?
    | (?:source|notes?|filters?|query|reports?|date\ range|as\ of|disclaimer|confidential)\s*:.*
    | (?:data\ |report\ |file\ )?(?:exported|generated|created|downloaded|printed|retrieved
        |extracted|(?:last\ )?updated|produced|prepared|compiled)
        (?:\ (?:on|by|from|at|with|in)\b|:).*
    | page\ \d+(?:\ ?(?:of|/)\ ?\d+)?
    | \W*end\ of\ (?:report|file|export|list|data|document|table|results)\b.*
    | (?:©|\(c\)\ |copyright\b|all\ rights\ reserved\b).*
    | (?:\#|//|--)\D.*
    | [\W_]+
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)

_TYPE = re.compile(
    r"(?:int(?:eger)?|str(?:ing)?|text|(?:var)?char(?:\(\d+\))?|date(?:time)?|float|number|numeric|"
    r"decimal|bool(?:ean)?|object|required|optional|mandatory)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The names of the columns, how rows look, what stands above, and where the rows begin."""

    names: list[str]
    shape: Shape
    above: list[Row]
    is_known: bool
    end: int
    line: int


def find_header(text: str, options: Mapping[str, str]) -> Header | None:
    """The first row with names that give a title and a description, else the first usual row.

    Columns that are mapped by their numbers have no header: all rows are postings.
    """
    start, separators = _beginning(text)
    beginning = text[: start + LONGEST_BEGINNING]
    tables = {separator: _first_rows(beginning, start, separator) for separator in separators}
    known = [
        _header(table, n, separator, is_known=True)
        for separator, table in tables.items()
        for n in islice(_places_of_names(table, options), 1)
    ]
    if known:
        return min(known, key=lambda header: (len(header.above), -len(header.names)))
    separator, table = max(tables.items(), key=lambda item: _usual(item[1]))
    if not table:
        return None
    if options and all(name.isdigit() for name in options):
        return _numbered(_usual(table), separator, start)
    place = next(n for n, row in enumerate(table) if len(row.cells) == _usual(table))
    return _header(table, place, separator, is_known=False)


def names_in(row: Row, options: Mapping[str, str]) -> list[str] | None:
    """The names of the columns, where a row is a header, whichever and wherever it is."""
    names = [cell.strip() for cell in row.cells]
    if row.problem or len(names) < 2 or any(len(name) > LONGEST_NAME for name in names):
        return None
    fields = choose(names, options).values()
    return names if Field.TITLE in fields and Field.DESCRIPTION in fields else None


def surer(names: list[str], again: list[str], options: Mapping[str, str]) -> list[str]:
    """Of two headers the later one, unless it only labels the columns of the first anew."""
    first, second = choose(names, options), choose(again, options)
    places = [
        {field: listed.index(name) for name, field in chosen.items()}
        for listed, chosen in ((names, first), (again, second))
    ]
    is_label = len(second) < len(first) and places[1].items() <= places[0].items()
    return names if is_label and len(names) == len(again) else again


def is_note(row: Row) -> bool:
    """Whether it is no posting but a total, a source, a page number, or the types of columns."""
    first, *others = row.said
    if _NOTE.fullmatch(first):
        return all(len(cell) <= LONGEST_NAME for cell in others)
    return all(map(_TYPE.fullmatch, row.said))


def check_header(header: Header, options: Mapping[str, str]) -> None:
    """Raises UnreadableError where no column has the title or the description, or none a name."""
    if header.is_known:
        return
    if any(map(_is_value, header.names)):
        shown = ", ".join(header.names)[:200]
        what = f"has no header, its first row is a posting ({shown})"
        advice = "put the names of its columns above it, or give their numbers, as in"
        example = "--map 1=title --map 2=description"
        raise UnreadableError(f"{what}: {advice} {example}", Problem.BAD_COLUMNS)
    needs_description(header.names, options)


def _is_value(name: str) -> bool:
    is_long = len(name) > LONGEST_NAME or len(name.split()) > MOST_WORDS or "\n" in name
    return is_long or _VALUE.search(name) is not None


def _beginning(text: str) -> tuple[int, Sequence[str]]:
    """Where the first row begins, behind Excel's `sep=;`, and what may separate its cells."""
    declared = _DECLARED.match(text)
    if declared is None:
        return 0, SEPARATORS
    return declared.end(), declared["separator"] or SEPARATORS


def _first_rows(text: str, start: int, separator: str) -> list[Row]:
    found = rows(text, Shape(separator=separator), start, text.count("\n", 0, start) + 1)
    return list(islice((row for row in found if row.cells), MOST_ABOVE))


def _places_of_names(table: list[Row], options: Mapping[str, str]) -> Iterator[int]:
    return (n for n, row in enumerate(table) if names_in(row, options))


def _usual(table: list[Row]) -> int:
    """How many cells most rows have."""
    return Counter(len(row.cells) for row in table).most_common(1)[0][0] if table else 0


def _header(table: list[Row], place: int, separator: str, *, is_known: bool) -> Header:
    row = table[place]
    names = [cell.strip() for cell in row.cells]
    is_spaced = any(cell.startswith(" ") for cell in row.cells)
    return Header(
        names=names,
        shape=Shape(separator=separator, columns=len(names), is_spaced=is_spaced),
        above=table[:place],
        is_known=is_known,
        end=row.start + len(row.text),
        line=row.line + row.text.count("\n"),
    )


def _numbered(columns: int, separator: str, start: int) -> Header:
    """The header of a table that has none."""
    return Header(
        names=[str(number) for number in range(1, columns + 1)],
        shape=Shape(separator=separator, columns=columns),
        above=[],
        is_known=True,
        end=start,
        line=1,
    )
