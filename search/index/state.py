"""What an index has pulled, and from which database: kept inside the index, in the same commit.

The horizon is the whole snapshot of the pull, not its oldest transaction alone. The rows that it
did not see are those of later transactions and of the few that were running, so one that runs for
hours sends nothing through the index twice.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any
from weakref import WeakKeyDictionary

from django.db import connection
from django.db.models import Q

from search.index.schema import fingerprint

# The timeline is new after a recovery to a point in time, which ends every connection.
IDENTITY = """
SELECT (SELECT system_identifier FROM pg_control_system())::text,
       (SELECT timeline_id FROM pg_control_checkpoint()),
       (SELECT oid FROM pg_database WHERE datname = current_database())::bigint
"""
# A table's file is new after TRUNCATE, which fires no trigger for a row, and after a restore of
# the table.
MOMENT = """
SELECT pg_relation_filenode('postings_posting')::bigint,
       pg_current_snapshot()::text,
       pg_current_xact_id_if_assigned()::text::bigint,
       pg_is_in_recovery()
"""
Identity = tuple[str, int, int]
_identities: WeakKeyDictionary[Any, Identity] = WeakKeyDictionary()  # by connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Which transactions a reader saw: those below `next` that were not `running`."""

    next: int
    running: tuple[int, ...] = ()

    def unseen(self) -> Q:
        """The rows changed by a transaction that this snapshot did not see."""
        return Q(changed_xid__gte=self.next) | Q(changed_xid__in=self.running)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A database at one moment, as an index remembers it."""

    cluster: str
    timeline: int
    database: int
    table: int
    schema: str
    snapshot: Snapshot

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> State:
        """Raises ValueError, KeyError or TypeError where another version wrote it."""
        stored = json.loads(text)
        taken = stored.pop("snapshot")
        snapshot = Snapshot(next=taken["next"], running=tuple(taken["running"]))
        return cls(**stored, snapshot=snapshot)

    def obstacle(self, now: State) -> str | None:
        """Why an index in this state cannot be continued on the database as it is now."""
        if self.schema != now.schema:
            return "its schema is another version's"
        if (self.cluster, self.timeline, self.database) != (
            now.cluster, now.timeline, now.database,
        ):  # fmt: skip
            return "it was made from another database"
        if self.table != now.table:
            return "the table of postings was emptied or restored"
        if self.snapshot.next > now.snapshot.next:
            return "it is ahead of the database, which was restored from a backup"
        return None


def database_state() -> State:
    """The database as it is now. Take it before reading rows: what changes later is not in it."""
    with connection.cursor() as cursor:
        cluster, timeline, database = _identity(cursor)
        cursor.execute(MOMENT)
        table, snapshot, own, replica = cursor.fetchone()
    oldest, following, running = _parsed(snapshot)
    if replica:  # a standby's snapshot does not name the transactions that are running
        following, running = oldest, []
    if own is not None:  # our own transaction may still write more rows, or be undone
        running = [*running, own]
    return State(
        cluster=cluster,
        timeline=timeline,
        database=database,
        table=table,
        schema=fingerprint(),
        snapshot=Snapshot(next=following, running=tuple(sorted(running))),
    )


def _identity(cursor: Any) -> Identity:
    """Which database this is: asked once for each connection."""
    if connection.connection not in _identities:
        cursor.execute(IDENTITY)
        _identities[connection.connection] = cursor.fetchone()
    return _identities[connection.connection]


def _parsed(snapshot: str) -> tuple[int, int, list[int]]:
    """The oldest transaction that runs, the next one to come, and all that run.

    >>> _parsed("10:20:10,14"), _parsed("20:20:")
    ((10, 20, [10, 14]), (20, 20, []))
    """
    oldest, following, running = snapshot.split(":")
    return int(oldest), int(following), [int(each) for each in running.split(",") if each]
