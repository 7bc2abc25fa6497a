"""The text of a table -> its rows, each with its line and its text as it stands; none is left out.

Cells are read as spreadsheets write them. A quote that is never closed costs its own row: reading
goes on at the next line that looks like a row. The time grows with the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

MOST_CELLS = 16_384  # of a row; a spreadsheet has no more
NEVER_CLOSED = "has a quote that is never closed"
_QUOTED = re.compile(r'"[^"]*"?')
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShape:
    """What separates the cells, how many a row has, and whether a blank stands before each."""

    separator: str
    columns: int = 0
    is_spaced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row: its cells, where it begins, its text, and what is wrong with it.

    Lines in which every cell is blank are one row together, without cells. `job` is the number of
    one job where the row holds several.
    """

    cells: list[str]
    start: int
    line: int
    text: str
    problem: str = ""
    is_last: bool = False
    job: int = 0

    @property
    def name(self) -> str:
        """What the row, or the one of its jobs, is called: "line 3", "line 3, job 2"."""
        return f"line {self.line}" + (f", job {self.job}" if self.job else "")

    @property
    def said(self) -> list[str]:
        """The cells that say something."""
        return [cell.strip() for cell in self.cells if cell.strip()]


def with_line_ends(text: str) -> str:
    """The text with line feeds, where its lines end in carriage returns alone.

    >>> with_line_ends("title,text\\rVP,Lead.\\r")
    'title,text\\nVP,Lead.\\n'
    """
    if text.count("\r") == text.count("\r\n"):
        return text
    is_old = "\n" not in _QUOTED.sub("", text).strip()
    return _LINE_END.sub("\n", text) if is_old else text


def rows(text: str, shape: TableShape, start: int = 0, line: int = 1) -> Iterator[TableRow]:
    """Every row from a place on, which is in the given line."""
    while start < len(text):
        row = _row(text, start, line, shape)
        yield row
        start += len(row.text)
        line += row.text.count("\n")


def _row(text: str, start: int, line: int, shape: TableShape) -> TableRow:
    blank = _patterns(shape.separator).blank.match(text, start)
    if blank:
        return TableRow(cells=[], start=start, line=line, text=blank[0])
    cells, end = _cells(text, start, shape)
    if end:
        return TableRow(cells=cells, start=start, line=line, text=text[start:end])
    end = _next_row(text, start, shape)
    return TableRow(
        cells=cells,
        start=start,
        line=line,
        text=text[start:end],
        problem=NEVER_CLOSED,
        is_last=end == len(text),
    )


def _cells(text: str, start: int, shape: TableShape) -> tuple[list[str], int]:
    """The cells of the row and where it ends; 0 where a quote of it is never closed."""
    cells: list[str] = []
    patterns = _patterns(shape.separator)
    while len(cells) < MOST_CELLS:
        cell, start = _cell(text, start, len(cells), shape)
        if cell is None:
            return cells, 0
        cells.append(cell)
        if not text.startswith(shape.separator, start):
            break
        start += 1
    end = patterns.end.match(text, start)
    if end is None:  # more cells than any row has
        return cells, _end_of_line(text, start)
    return cells, end.end()


def _cell(text: str, start: int, before: int, shape: TableShape) -> tuple[str | None, int]:
    """One cell, and where it ends; None where its quote is never closed."""
    patterns = _patterns(shape.separator)
    quoted = patterns.quoted.match(text, start)
    if quoted and not _swallows(quoted, before, shape.separator):
        return quoted["words"].replace('""', '"'), quoted.end()
    if text.startswith('"', start):
        return _badly_quoted(text, start, patterns)
    end = patterns.plain.match(text, start).end()  # type: ignore[union-attr] # matches anything
    return _plain(text, start, end, before, shape)


def _swallows(quoted: re.Match[str], before: int, separator: str) -> bool:
    """Whether a quote runs into a later row: what closes it opens a cell of that row.

    Before it stands the beginning of a row, with as many cells; the next quote closes, too.
    """
    above, _, last = quoted["words"].rpartition("\n")
    if not above or not last.endswith(separator) or last.count(separator) != before:
        return False
    following = quoted.string.find('"', quoted.end())
    return following >= 0 and quoted.string[following - 1] not in f"{separator}\n "


def _badly_quoted(text: str, start: int, patterns: _Patterns) -> tuple[str | None, int]:
    """A cell with words behind its closing quote: they belong to it, if all is in one line."""
    closed = patterns.closed.match(text, start)
    if closed is None or "\n" in closed["words"]:
        return None, start
    return closed["words"].replace('""', '"') + closed["rest"].rstrip("\r"), closed.end()


def _plain(text: str, start: int, end: int, before: int, shape: TableShape) -> tuple[str, int]:
    """A cell without quotes. A carriage return alone is a new line in it, or ends the row."""
    words = text[start:end]
    if "\r" not in words:
        return words, end
    if text.startswith("\n", end) or end == len(text):
        words = words.removesuffix("\r")
    cut = words.find("\r")
    if cut >= 0 and before + 1 == shape.columns and _is_row(text, start + cut + 1, shape):
        return words[:cut], start + cut
    return words.replace("\r", "\n"), start + len(words)


def _next_row(text: str, start: int, shape: TableShape) -> int:
    """Where the next line is that looks like a row, or the end."""
    start = _end_of_line(text, start)
    while start < len(text) and not _is_row(text, start, shape):
        start = _end_of_line(text, start)
    return start


def _end_of_line(text: str, start: int) -> int:
    return text.find("\n", start) + 1 or len(text)


def _is_row(text: str, start: int, shape: TableShape) -> bool:
    """Whether a line looks like a row and not like words: enough cells, no blanks before them."""
    end = _LINE_END.search(text, start)
    line = text[start : end.start() if end else len(text)]
    bare = _patterns(shape.separator).shown.sub("", line)
    if f"{shape.separator} " in bare and not shape.is_spaced:
        return False
    enough = bare.count(shape.separator) >= max(shape.columns - 1, 1)
    return enough or _patterns(shape.separator).opening.search(line) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Patterns:
    """What a table is read by, for one separator; none looks twice at a character."""

    blank: re.Pattern[str]
    quoted: re.Pattern[str]
    closed: re.Pattern[str]
    plain: re.Pattern[str]
    end: re.Pattern[str]
    shown: re.Pattern[str]
    opening: re.Pattern[str]


@cache
def _patterns(separator: str) -> _Patterns:
    sep = re.escape(separator)
    words = r'"(?P<words>[^"]*+(?:""[^"]*+)*+)"'
    begins = rf"(?:(?<={sep})|^)"
    return _Patterns(
        blank=re.compile(rf'(?:(?:""(?!")|[ {sep}\t\ufeff])*+(?:\r?\n|\Z))+'),
        quoted=re.compile(rf" *+{words} *+(?={sep}|[\r\n]|\Z)"),
        closed=re.compile(rf"{words}(?P<rest>[^{sep}\n]*+)"),
        plain=re.compile(rf"[^{sep}\n]*+"),
        end=re.compile(r"\r?\n|\r|\Z"),
        shown=re.compile(rf"{begins} *+{words}?"),
        opening=re.compile(rf'{begins}"(?:"")*+(?!")'),
    )
