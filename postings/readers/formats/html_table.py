"""Jobs in the rows of an HTML table: `<tr><th>Title<th>Description`, then a row for each.

Its columns are found by their names, as those of CSV. A table inside a posting (its hours, its
benefits) is none of jobs: either the titles name jobs, or the table is nearly all that there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from lxml import etree
from lxml.html import HtmlElement

from postings.readers.formats.html_page import DEEPEST, parsed
from postings.readers.pages.markup import clean, one_line, unescaped
from postings.readers.pages.shape import check_shape
from postings.readers.pages.structured_data import has_postings
from postings.readers.problems import Problem
from postings.readers.records.identity import Repeated
from postings.readers.records.job_titles import is_title, names_a_job
from postings.readers.records.mapping import choose, record_of
from postings.readers.records.names_of_fields import folded
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.tables.header import LONGEST_NAME
from postings.readers.tables.pairs import jobs_in
from postings.readers.tables.repetition import repeated_by, repeated_in
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "html_table"
RANK = 45  # before the page or the fragment in which the table stands
MOST_ABOVE = 5  # rows above the header
FEWEST = 2  # rows whose titles name jobs
MOST = 0.5  # of the titles name jobs; of the words stand in the table
LONGEST_BESIDE = 1_000  # characters beside the tables that may say anything but a posting
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_HEADINGS = "(//h1|//h2|//h3)[not(ancestor::table)]"
_SAID_BESIDE = "//text()[not(ancestor::table or ancestor::script or ancestor::style)]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of jobs: the names of its columns, and the cells of each row as markup."""

    names: list[str]
    rows: list[list[str]]

    def is_described(self, options: Mapping[str, str]) -> bool:
        """Whether a column has the descriptions."""
        fields = choose(jobs_in(self.names, options)[0].names, options).values()
        return Field.DESCRIPTION in fields

    def titles(self, options: Mapping[str, str]) -> list[str]:
        """What stands in the columns of the titles."""
        found = []
        for job in jobs_in(self.names, options):
            fields = {field: name for name, field in choose(job.names, options).items()}
            place = job.names.index(fields[Field.TITLE])
            found += [one_line(job.of(row)[place]) for row in self.rows]
        return [title for title in found if title]


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlRow:
    """One row, or the one of its jobs; without names it is none."""

    name: str
    names: list[str]
    cells: list[str]


def recognizes(file: TextFile) -> bool:
    """Whether it is markup with a table of jobs, and carries no JobPosting as data."""
    if "<" not in file.head or has_postings(file.text):
        return False
    text = unescaped(file.text) if "&lt;" in file.head else file.text
    return _TABLE.search(text) is not None and bool(_tables(file.text, _given(file)))


def read(file: TextFile) -> Iterator[Read]:
    """The posting of each row, and what stands beside the tables where that may be one."""
    check_shape(_markup(file.text), deepest=DEEPEST)
    rows = list(_rows(file))
    repeated = repeated_in((_record(row, file), tuple(row.cells)) for row in rows if row.names)
    for row in rows:
        yield _posting(row, file, repeated) if row.names else _no_record(row, file)
    if (beside := _beside(file.text)) > LONGEST_BESIDE:
        what = f"has {beside:,} characters of text beside its table of jobs"
        error = UnreadableError.of(Problem.INCOMPLETE, what)
        yield Unreadable(path=file.path, record="beside", error=error, content=file.content)


def _given(file: TextFile) -> tuple[tuple[str, str], ...]:
    return tuple(file.options.items())


def _markup(text: str) -> str:
    return unescaped(clean(text))


@lru_cache(maxsize=1)
def _tables(text: str, given: tuple[tuple[str, str], ...]) -> list[Table]:
    """The tables of jobs in a text; asked twice, by who recognizes it and by who reads it."""
    root = parsed(_markup(text))
    options = dict(given)
    found = _together(table for one in root.iter("table") if (table := _table(one, options)))
    whole = len(one_line(root.text_content()))
    titled = any(is_title(one_line(one.text_content())) for one in root.xpath(_HEADINGS))
    return [table for table in found if _is_of_jobs(table, whole, titled, options)]


def _together(tables: Iterable[Table]) -> list[Table]:
    """The tables with the same columns, as one for each team, are one."""
    rows: dict[tuple[str, ...], list[list[str]]] = {}
    for table in tables:
        rows.setdefault(tuple(table.names), []).extend(table.rows)
    return [Table(names=list(names), rows=of) for names, of in rows.items()]


def _table(element: HtmlElement, options: Mapping[str, str]) -> Table | None:
    """A table with a header that names a title and a description, and rows below it."""
    rows = [cells for row in _own_rows(element) if (cells := row.xpath("./td|./th"))]
    return _headed(rows, options) or _headed(_turned(rows), options)


def _turned(rows: list[list[HtmlElement]]) -> list[list[HtmlElement]]:
    """The columns as rows, for jobs that stand side by side: two at least, beside their names."""
    is_wide = bool(rows) and min(map(len, rows)) > FEWEST
    return [list(column) for column in zip(*rows, strict=False)] if is_wide else []


def _headed(rows: list[list[HtmlElement]], options: Mapping[str, str]) -> Table | None:
    for place, row in enumerate(rows[:MOST_ABOVE]):
        names = [one_line(cell.text_content()) for cell in row]
        if _is_header(names, options):
            below = [[_inside(cell) for cell in cells] for cells in rows[place + 1 :]]
            below = [cells for cells in below if any(map(one_line, cells))]
            return Table(names=names, rows=below) if below else None
    return None


def _own_rows(table: HtmlElement) -> Iterator[HtmlElement]:
    """The rows that are not those of a table inside."""
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is table:
            yield row


def _is_header(names: list[str], options: Mapping[str, str]) -> bool:
    if len(names) < 2 or any(len(name) > LONGEST_NAME for name in names):
        return False
    fields = choose(jobs_in(names, options)[0].names, options).values()
    return Field.TITLE in fields and len(fields) > 1


def _inside(cell: HtmlElement) -> str:
    """The markup in a cell."""
    inner: list[str] = [escape(cell.text or "", quote=False)]
    inner += (etree.tostring(one, encoding="unicode", method="html") for one in cell)
    return "".join(inner).strip()


def _is_of_jobs(table: Table, whole: int, is_titled: bool, options: Mapping[str, str]) -> bool:
    """Whether it has most of the words of a page of so many letters, or is of no titled posting."""
    titles = table.titles(options)
    jobs = sum(map(names_a_job, titles))
    own = sum(len(one_line(cell)) for row in table.rows for cell in row)
    if own > MOST * whole and table.is_described(options):
        return jobs > 0 or any("title" in folded(name) for name in table.names)
    return (own > MOST * whole or not is_titled) and jobs >= max(FEWEST, MOST * len(titles))


def _rows(file: TextFile) -> Iterator[HtmlRow]:
    """The rows of all tables, and each job of a row by itself."""
    number = 0
    for table in _tables(file.text, _given(file)):
        for cells in table.rows:
            number += 1
            yield from _jobs_of(f"row {number}", cells, table.names, file.options)


def _jobs_of(
    name: str, cells: list[str], names: list[str], options: Mapping[str, str]
) -> Iterator[HtmlRow]:
    said = [job for job in jobs_in(names, options) if job.is_in(cells, options)]
    if not said or list(map(one_line, cells)) == names:
        yield HtmlRow(name=name, names=[], cells=cells)
        return
    for number, job in enumerate(said, start=1):
        own = f"{name}, job {number}" if len(said) > 1 else name
        yield HtmlRow(name=own, names=job.names, cells=job.of(cells))


def _record(row: HtmlRow, file: TextFile) -> Record:
    return record_of(dict(zip(row.names, row.cells, strict=True)), file.options)


def _posting(row: HtmlRow, file: TextFile, repeated: Repeated) -> Read:
    record = _record(row, file)
    return make_posting(
        record,
        file=file,
        format_name=FORMAT,
        name=file.record or row.name,
        content=_as_file(row),
        repeated=repeated_by(record, repeated),
    )


def _no_record(row: HtmlRow, file: TextFile) -> Read:
    error = UnreadableError.of(Problem.NO_RECORD, "repeats the header, or names no job")
    return Unreadable(path=file.path, record=row.name, error=error, content=_as_file(row))


def _as_file(row: HtmlRow) -> bytes:
    """A table of this one row."""
    header = "".join(f"<th>{escape(name, quote=False)}</th>" for name in row.names)
    cells = "".join(f"<td>{cell}</td>" for cell in row.cells)
    table = f"<table>\n<tr>{header}</tr>\n<tr>{cells}</tr>\n</table>\n"
    return table.encode("utf-8", errors="replace")


def _beside(text: str) -> int:
    """How many characters stand beside the tables."""
    root = parsed(_markup(text))
    return len(one_line(" ".join(root.xpath(_SAID_BESIDE))))
