"""Tables with a header: CSV with any usual separator, each row a posting.

Columns are found by well-known names or by the operator's map. A quote that is never closed costs
its own row and no other.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from postings.readers.mapping import choose, needs_description, record_of
from postings.readers.posting import make_posting
from postings.readers.problems import Problem
from postings.readers.record import Field
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "csv"
RANK = 30
SEPARATORS = ",;\t|"
LONGEST_HEADING = 80  # characters of a column's name
LONGEST_HEADER = 100_000  # characters
LONGEST_CELL = 5_000_000  # characters
MOST_RESTARTS = 100  # quotes that are never closed; each costs one more look at the rest
ROWS_TO_COMPARE = 3
_ENDINGS = (".csv", ".tsv")
_PREAMBLE = re.compile(r"\ufeff?\s*(?:sep=.\r?\n)?", re.IGNORECASE)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(slots=True)
class _Row:
    """One row: its cells, the number of its first line, and the lines as they are."""

    cells: list[str]
    line: int
    lines: list[str] = field(default_factory=list)
    end: int = 0
    is_last: bool = False

    @property
    def is_open(self) -> bool:
        """Whether a quote in it is never closed, so that it ran to the end of the file."""
        return sum(line.count('"') for line in self.lines) % 2 == 1


def recognizes(file: TextFile) -> bool:
    """Whether it is a table: a header, and rows with as many cells.

    By its name alone that is enough; else the header has to have two names that are known.
    """
    if file.head.startswith(("<", "{", "[", "---")):
        return False
    names, separator = _header(file.text)
    if len(names) < 2 or not all(name and len(name) <= LONGEST_HEADING for name in names):
        return False
    if file.path.lower().endswith(_ENDINGS):
        return True
    fields = set(choose(names, file.options).values())
    rows = [
        row for row, _ in zip(_rows(file.text, separator), range(ROWS_TO_COMPARE + 1), strict=False)
    ]
    whole = all(len(row.cells) == len(names) for row in rows)
    return whole and len(rows) > 1 and Field.TITLE in fields and len(fields) > 1


def read(file: TextFile) -> Iterator[Read]:
    """The posting of each row. Raises UnreadableError where no column has the description."""
    names, separator = _header(file.text)
    needs_description(names, file.options)
    rows = _rows(file.text, separator)
    next(rows)
    for row in rows:
        if any(cell.strip() for cell in row.cells):
            yield _posting(row, names, file)


def _posting(row: _Row, names: list[str], file: TextFile) -> Read:
    name = f"line {row.line}"
    content = _as_file(names, row.cells)
    what = None
    if row.is_open:
        what = "has a quote that is never closed"
    elif len(row.cells) > len(names):
        what = f"has {len(row.cells)} cells for {len(names)} columns"
    if what:
        error = UnreadableError.of(Problem.TRUNCATED if row.is_last else Problem.DAMAGED, what)
        one = row.is_open and not row.is_last
        lines = "".join(row.lines[:1] if one else row.lines).encode("utf-8", "replace")
        return Unreadable(path=file.path, record=name, error=error, content=lines)
    values = dict(zip(names, row.cells, strict=False))
    return make_posting(
        record_of(values, file.options),
        file=file,
        format_name=FORMAT,
        name=file.record or name,
        content=content,
    )


def _as_file(names: list[str], cells: list[str]) -> bytes:
    """A table of this one row."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(names)
    writer.writerow(cells)
    return buffer.getvalue().encode("utf-8", errors="replace")


def _header(text: str) -> tuple[list[str], str]:
    """The names of the columns and what separates them."""
    start = _start(text)
    first = text[start : start + LONGEST_HEADER].partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    row = next(_rows(text[: start + LONGEST_HEADER], separator), None)
    return [cell.strip() for cell in row.cells] if row else [], separator


def _start(text: str) -> int:
    """Where the header begins: behind a byte-order mark and Excel's `sep=;`."""
    match = _PREAMBLE.match(text)
    return match.end() if match else 0


def _rows(text: str, separator: str) -> Iterator[_Row]:
    """Every row; after one with a quote that is never closed, reading begins at the next line.

    Unless nothing below looks like a row: then the file is cut off within the quote.
    """
    start = _start(text)
    line = text.count("\n", 0, start) + 1
    separators = text[start : start + LONGEST_HEADER].partition("\n")[0].count(separator)
    for _ in range(MOST_RESTARTS):
        row = None
        for row in _rows_from(text, start, line, separator):
            if row.is_open:
                break
            yield row
        if row is None or not row.is_open:
            return
        row.is_last = not any(line.count(separator) >= separators for line in row.lines[1:])
        yield row
        if row.is_last:
            return
        start, line = row.end - sum(map(len, row.lines[1:])), row.line + 1


def _rows_from(text: str, start: int, line: int, separator: str) -> Iterator[_Row]:
    taken: list[str] = []
    position = start

    def lines() -> Iterator[str]:
        nonlocal position
        for match in _LINE.finditer(text, start):
            position = match.end()
            taken.append(match[0])
            yield match[0]

    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(lines(), delimiter=separator)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = []
        yield _Row(cells=cells, line=line, lines=list(taken), end=position)
        line += len(taken)
        taken.clear()
