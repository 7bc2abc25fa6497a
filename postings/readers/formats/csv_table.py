"""Tables with a header: CSV with any usual separator, each row a posting, or named.

Columns are found by well-known names or by the operator's map. What stands above the header,
totals and sources at the end, and headers repeated where files were glued together are named, too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace

from postings.readers.problems import Problem
from postings.readers.records.identity import Repeated
from postings.readers.records.mapping import choose, record_of
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.tables.header import (
    LONGEST_BEGINNING,
    LONGEST_NAME,
    Header,
    check_header,
    find_header,
    names_in,
    surer,
)
from postings.readers.tables.notes import is_note
from postings.readers.tables.pairs import jobs_in
from postings.readers.tables.quoting import unquoted
from postings.readers.tables.repetition import repeated_by, repeated_in
from postings.readers.tables.rows import TableRow, rows, with_line_ends
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "csv"
RANK = 30
LONGEST_CELL = 5_000_000  # characters
ROWS_TO_COMPARE = 3
LEAST_COLUMNS = 3  # of a table below other lines, lest a posting with a table is taken for one
_ENDINGS = (".csv", ".tsv", ".tab")


def recognizes(file: TextFile) -> bool:
    """Whether it is a table: rows with several cells each.

    By its name alone that is enough; else the first row has to have two names that are known.
    """
    if file.head.startswith(("<", "{", "[", "---")):
        return False
    is_named = file.path.lower().endswith(_ENDINGS)
    text = _text(file, 2 * LONGEST_BEGINNING)
    header = find_header(text, file.options)
    if header is None or len(header.names) < 2:
        return False
    return is_named or _is_table(text, header, file)


def read(file: TextFile) -> Iterator[Read]:
    """The posting of each row. Raises UnreadableError where no column has the description."""
    text = _text(file)
    header = _header(text, file)
    if not text[header.end :].strip():
        raise UnreadableError.of(Problem.EMPTY, "has no row below its header")
    for row in header.above:
        yield _above(row, header.names, file)
    told = _told(text, header, file)
    repeated = repeated_in(
        (_record(row, names, file), tuple(row.cells)) for row, names, error in told if not error
    )
    for row, names, error in _told(text, header, file):
        yield _named(row, error, file) if error else _posting(row, names, file, repeated)


def holds(file: TextFile) -> int:
    """How many rows have a cell for each column, as Python's own reader of tables counts them."""
    text = _text(file)
    header = find_header(text, file.options)
    if header is None:
        return 0
    below = io.StringIO(text[header.end :].replace("\r\n", "\n"))
    csv.field_size_limit(len(text) + 1)
    counted = csv.reader(
        (line.replace("\r", " ") for line in below), delimiter=header.shape.separator
    )
    return sum(len(row) >= len(header.names) and any(map(str.strip, row)) for row in counted)


def _text(file: TextFile, length: int | None = None) -> str:
    """The text of the table as such, or its beginning."""
    return unquoted(with_line_ends(file.text[:length]), file.options)


def _is_table(text: str, header: Header, file: TextFile) -> bool:
    """Whether a text is a table whatever its name; below other lines it has to be a wide one."""
    below = rows(text, header.shape, header.end, header.line)
    first = [row for row, _ in zip(below, range(ROWS_TO_COMPARE), strict=False) if row.cells]
    whole = all(len(row.cells) == len(header.names) for row in first)
    fields = choose(jobs_in(header.names, file.options)[0].names, file.options).values()
    is_named = all(name and len(name) <= LONGEST_NAME for name in header.names)
    is_small = len(header.names) < LEAST_COLUMNS or header.shape.separator == "|"
    if header.above and (is_small or not header.is_known):
        return False
    return is_named and whole and bool(first) and Field.TITLE in fields and len(fields) > 1


def _header(text: str, file: TextFile) -> Header:
    header = find_header(text, file.options)
    if header is None:
        raise UnreadableError.of(Problem.EMPTY, "holds no row")
    check_header(header, file.options)
    return header


def _above(row: TableRow, names: list[str], file: TextFile) -> Read:
    """What stands above the header; a posting does not belong there."""
    is_posting = len(row.said) >= len(names) and max(map(len, row.said)) > LONGEST_NAME
    problem = Problem.DAMAGED if is_posting else Problem.NO_RECORD
    return _named(row, UnreadableError.of(problem, "stands above the header"), file)


def _told(
    text: str, header: Header, file: TextFile
) -> Iterator[tuple[TableRow, list[str], UnreadableError | None]]:
    """Each row with the names of its columns, and why it is no posting."""
    names = header.names
    for row in rows(text, header.shape, header.end, header.line):
        again = names_in(row, file.options)
        if again:
            names = surer(names, again, file.options)
            yield row, names, UnreadableError.of(Problem.NO_RECORD, "repeats the header")
        elif row.cells or row.text.strip():
            for one, own in _jobs_of(row, names, file.options):
                yield one, own, _error(one, own, file.options)


def _jobs_of(
    row: TableRow, names: list[str], options: Mapping[str, str]
) -> Iterator[tuple[TableRow, list[str]]]:
    """Each job of a row with the names of its own columns; most rows are one."""
    jobs = jobs_in(names, options)
    is_whole = not row.problem and not any(map(str.strip, row.cells[len(names) :]))
    said = [one for one in jobs if one.is_in(row.cells, options)] if is_whole else []
    if len(jobs) < 2 or not said:
        yield row, names
        return
    different = {tuple(one.of(row.cells)): one.names for one in reversed(said)}
    for number, (cells, own) in enumerate(reversed(different.items()), start=1):
        job = number if len(different) > 1 else 0
        yield replace(row, cells=list(cells), job=job), own


def _record(row: TableRow, names: list[str], file: TextFile) -> Record:
    return record_of(_by_name(names, row), file.options)


def _posting(row: TableRow, names: list[str], file: TextFile, repeated: Repeated) -> Read:
    record = _record(row, names, file)
    return make_posting(
        record,
        file=file,
        format_name=FORMAT,
        name=file.record or row.name,
        content=_as_file(names, row.cells[: len(names)]),
        repeated=repeated_by(record, repeated),
    )


def _error(row: TableRow, names: list[str], options: Mapping[str, str]) -> UnreadableError | None:
    """Why a row is no posting, as far as its form tells."""
    if row.problem:
        problem = Problem.TRUNCATED if row.is_last else Problem.DAMAGED
        return UnreadableError.of(problem, row.problem)
    if not row.said:
        return UnreadableError.of(Problem.NO_RECORD, "has blank cells alone")
    if is_note(row, names, options):
        return UnreadableError.of(Problem.NO_RECORD, "is a total or a note")
    if any(cell.strip() for cell in row.cells[len(names) :]):
        what = f"has {len(row.cells)} cells for {len(names)} columns"
        return UnreadableError.of(Problem.DAMAGED, what)
    if name := _given_twice(row, names, options):
        what = f"has two different values in the columns that are both called {name}"
        return UnreadableError.of(Problem.DAMAGED, what)
    if any(len(cell) > LONGEST_CELL for cell in row.cells):
        what = f"has a cell of more than {LONGEST_CELL:,} characters"
        return UnreadableError.of(Problem.TOO_LARGE, what)
    return None


def _by_name(names: list[str], row: TableRow) -> dict[str, str]:
    """The cells under their names; of columns with one name the last that has a word."""
    cells: dict[str, str] = {}
    for name, cell in zip(names, row.cells, strict=False):
        cells[name] = cell if cell.strip() else cells.get(name, cell)
    return cells


def _given_twice(row: TableRow, names: list[str], options: Mapping[str, str]) -> str:
    """The name under which a row has two titles or two texts, as those of two jobs."""
    if len(set(names)) == len(names):
        return ""
    fields, cells = choose(names, options), _by_name(names, row)
    return next(
        (
            name
            for name, cell in zip(names, row.cells, strict=False)
            if fields.get(name) in (Field.TITLE, Field.DESCRIPTION)
            if cell.strip() and cell.strip() != cells[name].strip()
        ),
        "",
    )


def _named(row: TableRow, error: UnreadableError, file: TextFile) -> Unreadable:
    content = row.text.encode("utf-8", "replace")
    return Unreadable(path=file.path, record=row.name, error=error, content=content)


def _as_file(names: list[str], cells: list[str]) -> bytes:
    """A table of this one row."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(names)
    writer.writerow(cells)
    return buffer.getvalue().encode("utf-8", errors="replace")
