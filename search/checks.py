"""What `doctor` asks of the search index: is it there, up to date, and at one with the data."""

from __future__ import annotations

from dataclasses import dataclass
from math import isclose

from django.db.models import Count, Sum

from postings.models import Posting
from search.index.pull import backlog
from search.index.reader import Reader, current_reader
from search.index.searcher import Searcher
from search.index.state import database_state

UPDATE = "Run `manage.py index`."
REBUILD = "Run `manage.py index --rebuild`."
MOST_COUNTED = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The result of one check; `advice` says what to do when it is not good."""

    is_good: bool
    message: str
    advice: str = ""


def check_index() -> list[Finding]:
    """The state of the index, from the plainest fault to the finest; it stops at the first."""
    reader = current_reader()
    if reader is None:
        return [Finding(is_good=False, message="There is no readable index.", advice=UPDATE)]
    obstacle = reader.state.obstacle(database_state())
    if obstacle:
        message = f"The index cannot be used: {obstacle}."
        return [Finding(is_good=False, message=message, advice=UPDATE)]
    waiting = backlog(reader.state, MOST_COUNTED)
    if waiting:
        message = f"Changes that the index does not have yet: {waiting:,}."
        return [Finding(is_good=False, message=message, advice=UPDATE)]
    return [Finding(is_good=True, message="The index is up to date."), _agreement(reader)]


def is_consistent(searcher: Searcher) -> bool:
    """Whether the index holds as many postings as the database, last changed by the same."""
    rows = Posting.objects.aggregate(number=Count("pk"), sum=Sum("changed_xid"))
    same_changes = isclose(searcher.checksum(), float(rows["sum"] or 0))
    return searcher.size == rows["number"] and same_changes


def _agreement(reader: Reader) -> Finding:
    if is_consistent(Searcher(reader.searcher)):
        return Finding(is_good=True, message="The index agrees with the database.")
    message = "The index does not agree with the database."
    return Finding(is_good=False, message=message, advice=REBUILD)
