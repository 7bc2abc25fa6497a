"""Rows of a table that are no postings: totals, sources, days of exports, types of the columns.

What a note begins with, a title may begin with, too (`Copyright Counsel`). So a row with a title
and a description in its cells is none, but for a total with its number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from postings.readers.records.job_titles import names_a_job
from postings.readers.records.mapping import choose
from postings.readers.records.record import Field
from postings.readers.tables.rows import TableRow

LONGEST_CELL = 80  # characters of a cell beside a note
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

_TOTAL = re.compile(
    r"\W*(?:(?:grand|sub)[ -]?)?(?:totals?|counts?|sum|average|avg)\b", re.IGNORECASE
)
_AMOUNT = re.compile(rf"[^\w\s]?\d[\d.,]*(?:\s*%|\s+{_THINGS}\b.*)?", re.IGNORECASE)
_TYPE = re.compile(
    r"(?:int(?:eger)?|str(?:ing)?|text|(?:var)?char(?:\(\d+\))?|date(?:time)?|float|number|numeric|"
    r"decimal|bool(?:ean)?|object|required|optional|mandatory)",
    re.IGNORECASE,
)


def is_note(row: TableRow, names: Sequence[str], options: Mapping[str, str]) -> bool:
    """Whether it is no posting but a total, a source, a page number, or the types of columns."""
    first, *others = row.said
    if not _NOTE.fullmatch(first):
        return all(map(_TYPE.fullmatch, row.said))
    if any(len(cell) > LONGEST_CELL for cell in others):
        return False
    is_total = _TOTAL.match(first) is not None and any(map(_AMOUNT.fullmatch, others))
    return is_total or not _is_posting(row, names, options)


def _is_posting(row: TableRow, names: Sequence[str], options: Mapping[str, str]) -> bool:
    """Whether the title and the description are there; in a row cut short, of what is a job."""
    cells = dict(zip(names, row.cells, strict=False))
    fields = {field: cells.get(name, "") for name, field in choose(names, options).items()}
    title, text = fields.get(Field.TITLE, ""), fields.get(Field.DESCRIPTION, "")
    if not any(map(str.isalpha, title)):
        return False
    is_whole = len(row.cells) >= len(names) and any(map(str.isalpha, text))
    return is_whole or (len(row.said) > 1 and names_a_job(title))
