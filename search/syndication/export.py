"""A search as a CSV file of any size: ids from the index, rows from the database in chunks.

It is made for spreadsheets: UTF-8 with its mark, and no cell that they would take for a formula.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Iterator

from django.http import HttpRequest, StreamingHttpResponse
from django.views.decorators.http import require_safe

from postings.models import Posting
from search.filters import PostingFilter
from search.index.searcher import up_to_date_searcher
from search.results import summary
from search.results.rows import in_chunks

FILE_NAME = "rainmaker-postings.csv"
BYTE_ORDER_MARK = "\ufeff"  # without it, spreadsheets take UTF-8 for something else
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

Cell = str | float | dt.date | None


def columns(root: str) -> dict[str, Callable[[Posting], Cell]]:
    """The columns by their headings; `root` is the site's address."""
    return {
        "key": lambda posting: posting.key,
        "url": lambda posting: root + posting.get_absolute_url(),
        "title": lambda posting: posting.title,
        "employer": summary.employer,
        "level": summary.level,
        "role": summary.role,
        "years_min": lambda posting: posting.experience_min_years,
        "years_max": lambda posting: posting.experience_max_years,
        "leading_years": lambda posting: posting.experience_management_years,
        "licenses": summary.licenses,
        "education": summary.education,
        "travel_percent": lambda posting: posting.travel_pct_max,
        "workplace": summary.workplace,
        "states": summary.states,
        "pay_year_min": lambda posting: posting.pay_year_min,
        "pay_year_max": lambda posting: posting.pay_year_max,
        "employment": summary.employment,
        "industries": summary.industries,
        "posted_on": lambda posting: posting.posted_on,
        "first_seen": lambda posting: posting.first_seen.date(),
    }


@require_safe
def export(request: HttpRequest) -> StreamingHttpResponse:
    searcher = up_to_date_searcher()
    filters = PostingFilter(request.GET, searcher=searcher)
    found = searcher.hits(filters.query(), sort=filters.sort, limit=max(1, searcher.size))
    ids = [] if request.method == "HEAD" else found.ids
    return StreamingHttpResponse(
        lines(ids, request.build_absolute_uri("/").removesuffix("/")),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{FILE_NAME}"'},
    )


def lines(ids: list[int], root: str) -> Iterator[str]:
    """The file, as many lines at a time as are read at once."""
    table = columns(root)
    line = csv.writer(Echo()).writerow
    yield BYTE_ORDER_MARK + line(table)
    for chunk in in_chunks(ids):
        yield "".join(line([cell(read(it)) for read in table.values()]) for it in chunk)


class Echo:
    """A file that hands back what is written to it."""

    def write(self, line: str) -> str:
        return line


def cell(value: Cell) -> str | float:
    """What stands in the file: words that look like a formula begin with an apostrophe.

    >>> cell("=1+1"), cell("Director"), cell(-3), cell(5.0), cell(None)
    ("'=1+1", 'Director', -3, 5, '')
    """
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int | float):
        return value
    words = "" if value is None else str(value)
    return f"'{words}" if words.startswith(FORMULA_STARTS) else words
