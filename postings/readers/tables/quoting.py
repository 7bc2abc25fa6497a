"""Tables whose every row was quoted once more by a program that took them for one column.

`"id,title"` above `"A-1,""Rep, Sales"", Reno"` is a table of two columns in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from postings.readers.tables.header import LONGEST_BEGINNING, SEPARATORS, names_in
from postings.readers.tables.rows import TableShape, rows

MOST_LOOKED_AT = 10  # rows, for the header among them
# Each opening quote reads to its own closing one, so that no character is read many times.
_ROW = re.compile(
    r'^(?P<mark>\ufeff?)"(?P<words>[^"]*+(?:""[^"]*+)*+)"[ \t,;|]*+(?=\r?$)', re.MULTILINE
)


def unquoted(text: str, options: Mapping[str, str]) -> str:
    """The text without the quotes around whole rows, if its header stands in such quotes.

    >>> unquoted('"text,title,city"\\n"Lead.,VP,""Reno, NV"" "', {})
    'text,title,city\\nLead.,VP,"Reno, NV" '
    """
    found = islice(_ROW.finditer(text[:LONGEST_BEGINNING]), MOST_LOOKED_AT)
    if any(_is_header(_words(row), options) for row in found):
        return _ROW.sub(lambda row: row["mark"] + _words(row), text)
    return text


def _words(row: re.Match[str]) -> str:
    return row["words"].replace('""', '"')


def _is_header(words: str, options: Mapping[str, str]) -> bool:
    """Whether a row inside its quotes names columns."""
    first = (
        next(rows(words, TableShape(separator=one)), None) for one in SEPARATORS if one in words
    )
    return any(row and names_in(row, options) for row in first)
