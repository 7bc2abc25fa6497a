"""Whatever an exception says -> the named problem of the file that brought it about.

Readers and what is under them may break in any way; nothing of that may end an import.
"""

from __future__ import annotations

import logging

from postings.readers.problems import Problem
from postings.readers.types import UnreadableError

LONGEST_MESSAGE = 200  # characters; messages quote what is in the file
logger = logging.getLogger(__name__)


def reason_of(error: Exception, path: str, *, after: int = 0) -> UnreadableError:
    """Why a file cannot be read, or not to its end: `after` is how many records came before.

    What nobody expected is logged with its traceback.

    >>> str(reason_of(MemoryError(), "a.json", after=2))
    'takes too much memory after 2 records: split it, or look into it'
    """
    behind = behind_records(after)
    if isinstance(error, UnreadableError):
        return error
    if isinstance(error, RecursionError):
        return UnreadableError.of(Problem.TOO_DEEP, f"is nested too deeply{behind}")
    if isinstance(error, MemoryError):
        return UnreadableError.of(Problem.TOO_MUCH_MEMORY, f"takes too much memory{behind}")
    logger.warning("%r breaks its reader", path, exc_info=error)
    words = f"{type(error).__name__}: {error}"[:LONGEST_MESSAGE]
    return UnreadableError.of(Problem.BROKE_THE_READER, f"breaks its reader{behind} ({words})")


def behind_records(count: int) -> str:
    """Words for how far a reader came.

    >>> behind_records(0), behind_records(1)
    ('', ' after 1 record')
    """
    return f" after {count} record{'s' * (count > 1)}" if count else ""
