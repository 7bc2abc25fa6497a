"""Where a table begins: its header, among what may stand above it, and its repetitions below.

A header is known by its names: one of them is a title's, one a description's. Titles of reports,
dates of exports and other captions stand above it, and are never made into postings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice, pairwise

from postings.readers.problems import Problem
from postings.readers.records.job_titles import names_a_job
from postings.readers.records.mapping import choose, needs_description
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field
from postings.readers.tables.pairs import jobs_in
from postings.readers.tables.rows import TableRow, TableShape, rows
from postings.readers.types import UnreadableError

SEPARATORS = ",;\t|"
LONGEST_NAME = 80  # characters of a column's name
MOST_WORDS = 6  # of a column's name
LONGEST_BEGINNING = 100_000  # characters in which the header stands
MOST_ABOVE = 30  # rows
MOST_OF_A_CAPTION = 3  # rows below a caption that looks like a header
_DECLARED = re.compile(r'\ufeff?\s*(?:"?sep=(?P<separator>[^\s"]|\t)"?,*;*\r?\n)?', re.IGNORECASE)
# What a cell looks like that is a value and no name: an address, a day, a number, a sentence.
_VALUE = re.compile(
    r"https?://|\d{4}-\d\d-\d\d|\d\d?/\d\d?/\d{2,4}|^[^\w(]*\d[\d.,]*$|\S@\S|[.!?]$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The names of the columns, how rows look, what stands above, and where the rows begin."""

    names: list[str]
    shape: TableShape
    above: list[TableRow]
    is_known: bool
    end: int
    line: int


def find_header(text: str, options: Mapping[str, str]) -> Header | None:
    """The first row with names that give a title and a description, else the first usual row.

    Columns that are mapped by their numbers have no header: all rows are postings.
    """
    start, declared = _beginning(text)
    beginning = text[: start + LONGEST_BEGINNING]
    separators = dict.fromkeys(declared + SEPARATORS)
    tables = {separator: _first_rows(beginning, start, separator) for separator in separators}
    known = [
        _header(table, place, separator, is_known=True)
        for separator, table in tables.items()
        if (place := _place_of_names(table, options)) is not None
    ]
    if known:
        return min(known, key=lambda header: (len(header.above), -len(header.names)))
    if _usual(tables.get(declared, [])) > 1:
        tables = {declared: tables[declared]}
    separator, table = max(tables.items(), key=lambda item: _usual(item[1]))
    if not table:
        return None
    if options and all(name.isdigit() for name in options):
        return _numbered(_usual(table), separator, start)
    place = next(n for n, row in enumerate(table) if len(row.cells) == _usual(table))
    return _header(table, place, separator, is_known=False)


def names_in(row: TableRow, options: Mapping[str, str]) -> list[str] | None:
    """The names of the columns, where a row is a header, whichever and wherever it is."""
    names = [cell.strip() for cell in row.cells]
    if row.problem or len(names) < 2 or any(len(name) > LONGEST_NAME for name in names):
        return None
    fields = choose(jobs_in(names, options)[0].names, options).values()
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


def _beginning(text: str) -> tuple[int, str]:
    """Where the first row begins, behind Excel's `sep=;`, and what that says, true or not."""
    declared = _DECLARED.match(text)
    return (declared.end(), declared["separator"] or "") if declared else (0, "")


def _first_rows(text: str, start: int, separator: str) -> list[TableRow]:
    found = rows(text, TableShape(separator=separator), start, text.count("\n", 0, start) + 1)
    return list(islice((row for row in found if row.cells), MOST_ABOVE))


def _place_of_names(table: list[TableRow], options: Mapping[str, str]) -> int | None:
    """Where the header is: the first row of names, but for a caption that looks like some."""
    places = [(n, names) for n, row in enumerate(table) if (names := names_in(row, options))]
    for (place, names), (below, better) in pairwise(places):
        titles = [_title(names, row.cells, options) for row in table[place + 1 : below]]
        is_caption = len(titles) <= MOST_OF_A_CAPTION and not any(map(names_a_job, titles))
        if not (titles and is_caption and _is_surer(better, names, options)):
            return place
    return places[-1][0] if places else None


def _title(names: list[str], cells: list[str], options: Mapping[str, str]) -> str:
    """The cell that stands in the column of the title."""
    found = (name for name, field in choose(names, options).items() if field is Field.TITLE)
    return dict(zip(names, cells, strict=False)).get(next(found, ""), "")


def _is_surer(better: list[str], names: list[str], options: Mapping[str, str]) -> bool:
    """Whether the one names a title where the other, as `Name,Summary`, may say anything."""
    titles = (folded(_title(one, one, options)) for one in (better, names))
    return ["title" in title for title in titles] == [True, False]


def _usual(table: list[TableRow]) -> int:
    """How many cells most rows have."""
    return Counter(len(row.cells) for row in table).most_common(1)[0][0] if table else 0


def _header(table: list[TableRow], place: int, separator: str, *, is_known: bool) -> Header:
    row = table[place]
    names = [cell.strip() for cell in row.cells]
    is_spaced = any(cell.startswith(" ") for cell in row.cells)
    return Header(
        names=names,
        shape=TableShape(separator=separator, columns=len(names), is_spaced=is_spaced),
        above=table[:place],
        is_known=is_known,
        end=row.start + len(row.text),
        line=row.line + row.text.count("\n"),
    )


def _numbered(columns: int, separator: str, start: int) -> Header:
    """The header of a table that has none."""
    return Header(
        names=[str(number) for number in range(1, columns + 1)],
        shape=TableShape(separator=separator, columns=columns),
        above=[],
        is_known=True,
        end=start,
        line=1,
    )
