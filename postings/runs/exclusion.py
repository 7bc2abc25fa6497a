"""One writer of postings at a time: imports and reparses queue, in whatever process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import connection

LOCK = 7_246_253_637  # "Rainmaker" on a telephone's keys, cut to a number nobody else will pick


@contextmanager
def writing_alone(tell_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the database's advisory lock; `tell_waiting` is called when another process holds it.

    The lock belongs to the connection, so a killed process frees it.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            tell_waiting()
            cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
