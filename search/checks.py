"""What `doctor` asks of the search index: is it whole, writable, at one with the data."""

from __future__ import annotations

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Finding

from config.doctor import doctor_check
from search.index.comparison import agrees, backlog
from search.index.directory import directory
from search.index.pull import RESTORING
from search.index.reader import IndexReader, UnusableIndexError, damage, usable_reader
from search.index.state import State, database_state
from search.index.trouble import IndexWriteError, unwritable

UPDATE = "Run: manage.py index"
REBUILD = "Run: manage.py index --rebuild"
WAIT = (
    "Wait for the restore to end. If none is running, something switched them off: restore the "
    "backup again, or ALTER TABLE … ENABLE TRIGGER ALL for the tables of postings."
)
MOST_COUNTED = 100_000


@doctor_check
def changes_are_recorded() -> list[CheckMessage]:
    """the database records what changes, for the search index to follow"""
    if database_state().is_whole:
        return []
    return [Error(f"{RESTORING}.", hint=WAIT, id="doctor.E104")]


@doctor_check
def index_can_be_written() -> list[CheckMessage]:
    """the folder of the search index can be written"""
    error = unwritable(directory().root)
    if error is None:
        return []
    hint = f"{IndexWriteError(directory().root, error).advice}."
    return [Finding(f"The search index cannot be written: {error}.", hint=hint, id="doctor.W102")]


@doctor_check
def index_is_at_one_with_the_data() -> list[CheckMessage]:
    """the search index is readable, up to date, and agrees with the database"""
    try:
        reader = usable_reader()
    except UnusableIndexError as error:
        return [Error(f"There is no readable index: {error}.", hint=UPDATE, id="doctor.E101")]
    now = database_state()
    obstacle = reader.state.obstacle(now)
    if obstacle:
        return [Error(f"The index cannot be used: {obstacle}.", hint=UPDATE, id="doctor.E102")]
    return _differences(reader, now)


def _differences(reader: IndexReader, now: State) -> list[CheckMessage]:
    damaged = damage(reader)
    if damaged:
        return [Error(f"The index is damaged: {damaged}.", hint=UPDATE, id="doctor.E105")]
    waiting = backlog(reader.state, now, MOST_COUNTED)
    if waiting:
        message = f"Changes that the index does not have yet: {waiting:,}."
        return [Finding(message, hint=UPDATE, id="doctor.W101")]
    if not agrees(reader, now):
        message = "The index does not agree with the database."
        return [Error(message, hint=REBUILD, id="doctor.E103")]
    return []
