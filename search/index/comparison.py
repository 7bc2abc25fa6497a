"""What an index lacks of the database, and whether it holds what it should otherwise."""

from __future__ import annotations

from math import isclose

from django.db import connection

from search.index.library import panics_as_errors
from search.index.reader import IndexReader
from search.index.schema import CHANGED, all_postings
from search.index.state import State

# As `Snapshot.unseen` has it; every visitor's request may ask it, so it is written once.
BACKLOG = """
SELECT count(*) FROM (
    SELECT 1 FROM postings_posting
    WHERE (changed_xid >= %s AND changed_xid < %s) OR changed_xid = ANY(%s)
    UNION ALL
    SELECT 1 FROM postings_deletedposting
    WHERE (changed_xid >= %s AND changed_xid < %s) OR changed_xid = ANY(%s)
    LIMIT %s
) AS unseen
"""
# One statement sees one moment. Where anything is unseen of it, a difference is no fault.
CONTENT = """
SELECT count(*), coalesce(sum(changed_xid), 0)::float, (
    SELECT count(*) FROM (
        SELECT changed_xid FROM postings_posting
        UNION ALL
        SELECT changed_xid FROM postings_deletedposting
    ) AS change
    WHERE (changed_xid >= %s AND changed_xid < moment.next) OR changed_xid = ANY(%s)
)
FROM (SELECT changed_xid FROM postings_posting WHERE withheld_at IS NULL) AS posting,
     (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next) AS moment
GROUP BY moment.next
"""


def backlog(state: State, now: State, limit: int) -> int:
    """How many changes an index in this state has yet to pull, counted up to `limit`."""
    seen = (state.snapshot.next, now.snapshot.next, _running(state, now))
    with connection.cursor() as cursor:
        cursor.execute(BACKLOG, (*seen, *seen, limit))
        return int(cursor.fetchone()[0])


def agrees(reader: IndexReader, now: State) -> bool:
    """Whether the index holds as many postings as are on the site, last changed by the same.

    An index that has yet to pull something agrees: that is no fault.
    """
    with connection.cursor() as cursor:
        cursor.execute(CONTENT, (reader.state.snapshot.next, _running(reader.state, now)))
        number, total, unseen = cursor.fetchone() or (0, 0.0, 0)
    return bool(unseen) or (size(reader) == number and isclose(checksum(reader), total))


def size(reader: IndexReader) -> int:
    """How many postings the index holds: one document holds its state."""
    return reader.searcher.num_docs - 1


def checksum(reader: IndexReader) -> float:
    """The sum of the postings' `changed_xid`."""
    with panics_as_errors():
        asked = {"sum": {"sum": {"field": CHANGED}}}
        return float(reader.searcher.aggregate(all_postings(), asked)["sum"]["value"])


def _running(state: State, now: State) -> list[int]:
    return [*state.snapshot.running, *now.snapshot.running]
