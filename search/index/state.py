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
MOMENT = """
SELECT pg_current_snapshot()::text,
       pg_current_xact_id_if_assigned()::text::bigint,
       pg_is_in_recovery()
"""
# What the index reads, and the triggers that stamp the changes of it (migration 0002).
TABLES = [
    "postings_posting",
    "postings_company",
    "postings_licenserequirement",
    "postings_experiencerequirement",
    "postings_educationrequirement",
]
TRIGGERS = [
    "posting_record_change",
    "posting_record_deletion",
    "company_touch_postings",
    *(
        f"{table.removeprefix('postings_')}_{event}_touches_posting"
        for table in TABLES[2:]
        for event in ("insert", "update", "delete")
    ),
]
# A table's file is new after TRUNCATE, which fires no trigger for a row, and after a restore. A
# restore brings rows that nothing here has stamped, and makes or enables the triggers last.
_REGISTERED = [f"to_regclass('{table}')" for table in TABLES]
STRUCTURE = f"""
SELECT ARRAY[{", ".join(f"pg_relation_filenode({table})" for table in _REGISTERED)}]::text,
       (SELECT md5(string_agg(concat_ws(' ', oid, xmin), ',' ORDER BY oid)) FROM pg_trigger
        WHERE tgrelid IN ({", ".join(_REGISTERED)}) AND tgname = ANY(%s)
        AND tgenabled IN ('O', 'A') HAVING count(*) = %s)
"""  # noqa: S608  # of the names above alone
Identity = tuple[str, int, int]
Structure = tuple[str, str]
_identities: WeakKeyDictionary[Any, Identity] = WeakKeyDictionary()  # by connection
_structures: dict[tuple[Identity, str, int | None], Structure] = {}  # of the last snapshot alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Which transactions a reader saw: those below `next` that were not `running`."""

    next: int
    running: tuple[int, ...] = ()

    def unseen(self, now: Snapshot) -> Q:
        """The rows changed by a transaction that this snapshot did not see, and `now` does.

        After a restore, rows may name transactions of another database that are yet to come here:
        none of those has changed anything. `now` names our own transaction as one that runs.
        """
        later = Q(changed_xid__gte=self.next, changed_xid__lt=now.next)
        return later | Q(changed_xid__in=self.running + now.running)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A database at one moment, as an index remembers it."""

    cluster: str
    timeline: int
    database: int
    tables: str
    triggers: str  # empty while one is missing or disabled
    schema: str
    snapshot: Snapshot

    @property
    def is_whole(self) -> bool:
        """Whether every change is stamped. It is not in the midst of a restore."""
        return bool(self.triggers)

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
        if self.tables != now.tables:
            return "the tables of postings were emptied or restored"
        if now.is_whole and self.triggers != now.triggers:
            return "the database was restored"
        if self.snapshot.next > now.snapshot.next:
            return "it is ahead of the database, which was restored from a backup"
        return None


def database_state() -> State:
    """The database as it is now. Take it before reading rows: what changes later is not in it."""
    with connection.cursor() as cursor:
        identity = _identity(cursor)
        cursor.execute(MOMENT)
        snapshot, own, replica = cursor.fetchone()
        tables, triggers = _structure(cursor, identity, snapshot, own)
    oldest, following, running = _parsed(snapshot)
    if replica:  # a standby's snapshot does not name the transactions that are running
        following, running = oldest, []
    if own is not None:  # our own transaction may still write more rows, or be undone
        running = [*running, own]
    cluster, timeline, database = identity
    return State(
        cluster=cluster,
        timeline=timeline,
        database=database,
        tables=tables,
        triggers=triggers,
        schema=fingerprint(),
        snapshot=Snapshot(next=following, running=tuple(sorted(running))),
    )


def _identity(cursor: Any) -> Identity:
    """Which database this is: asked once for each connection."""
    if connection.connection not in _identities:
        cursor.execute(IDENTITY)
        _identities[connection.connection] = cursor.fetchone()
    return _identities[connection.connection]


def _structure(cursor: Any, identity: Identity, snapshot: str, own: int | None) -> Structure:
    """The files of the tables, and their triggers.

    Asked once for each snapshot: whoever alters a table is a transaction, and moves it.
    """
    moment = (identity, snapshot, own)
    known = _structures.get(moment)
    if known is None:
        cursor.execute(STRUCTURE, (TRIGGERS, len(TRIGGERS)))
        tables, triggers = cursor.fetchone()
        known = (tables, triggers or "")
        _structures.clear()
        _structures[moment] = known
    return known


def _parsed(snapshot: str) -> tuple[int, int, list[int]]:
    """The oldest transaction that runs, the next one to come, and all that run.

    >>> _parsed("10:20:10,14"), _parsed("20:20:")
    ((10, 20, [10, 14]), (20, 20, []))
    """
    oldest, following, running = snapshot.split(":")
    return int(oldest), int(following), [int(each) for each in running.split(",") if each]
