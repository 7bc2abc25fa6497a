"""What `doctor` asks of the search index: is it there, up to date, and at one with the data."""

from __future__ import annotations

from math import isclose

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Finding
from django.db.models import Count, Sum

from config.doctor import doctor_check
from postings.models import Posting
from search.index.pull import backlog
from search.index.reader import Reader, current_reader
from search.index.searcher import Searcher
from search.index.state import database_state

UPDATE = "Run: manage.py index"
REBUILD = "Run: manage.py index --rebuild"
MOST_COUNTED = 100_000


@doctor_check
def index_is_at_one_with_the_data() -> list[CheckMessage]:
    """the search index is readable, up to date, and agrees with the database"""
    reader = current_reader()
    if reader is None:
        return [Error("There is no readable index.", hint=UPDATE, id="doctor.E101")]
    obstacle = reader.state.obstacle(database_state())
    if obstacle:
        return [Error(f"The index cannot be used: {obstacle}.", hint=UPDATE, id="doctor.E102")]
    return _differences(reader)


def _differences(reader: Reader) -> list[CheckMessage]:
    waiting = backlog(reader.state, MOST_COUNTED)
    if waiting:
        message = f"Changes that the index does not have yet: {waiting:,}."
        return [Finding(message, hint=UPDATE, id="doctor.W101")]
    if not is_consistent(Searcher(reader)):
        message = "The index does not agree with the database."
        return [Error(message, hint=REBUILD, id="doctor.E103")]
    return []


def is_consistent(searcher: Searcher) -> bool:
    """Whether the index holds as many postings as are on the site, last changed by the same."""
    rows = Posting.objects.public().aggregate(number=Count("pk"), sum=Sum("changed_xid"))
    same_changes = isclose(searcher.checksum(), float(rows["sum"] or 0))
    return searcher.size == rows["number"] and same_changes
