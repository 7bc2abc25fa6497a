"""Why the index cannot be written, in words; and how often that is tried and told.

A full disk would otherwise be met by every request again, at the price of a build each.
"""

from __future__ import annotations

import errno
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import Timeout

PAUSE = 5.0  # seconds after a failure in which no request tries again
PROBE = bytes(256 * 1024)  # less than the smallest index takes

ADVICE = {
    errno.ENOSPC: "The disk that holds {} is full: free some space",
    errno.EDQUOT: "The quota of the disk that holds {} is used up: free some space",
    errno.EROFS: "{} cannot be written: make its disk writable",
    errno.EACCES: "{} may not be written: hand it over to the user that runs this",
    errno.EPERM: "{} may not be written: hand it over to the user that runs this",
    errno.EIO: "The disk that holds {} fails: set INDEX_DIR to a folder on another",
    errno.EMFILE: "Too many files are open to write {}: raise the limit (ulimit -n)",
}
OTHER = "{} cannot be written ({}): see to it, or move it away"
AFTERWARDS = "The search index is then brought up to date by itself, or by: manage.py index."

logger = logging.getLogger(__name__)


class IndexWriteError(Exception):
    """The index cannot be written; the message says why, and what to do."""

    def __init__(self, root: Path, error: Exception) -> None:
        number = _errno(error) or _errno(unwritable(root)) or 0
        self.advice = ADVICE.get(number, OTHER).format(root, error)
        super().__init__(f"{self.advice}. {AFTERWARDS}")
        self.has_advice = number in ADVICE
        self.is_full = number in (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def known_troubles_told(root: Path) -> Iterator[None]:
    """Raise IndexWriteError where it is clear why nothing can be written, while it still is so."""
    try:
        yield
    except (OSError, ValueError) as error:
        told = IndexWriteError(root, error)
        if told.has_advice:
            raise told from error
        raise


@contextmanager
def all_troubles_told(root: Path) -> Iterator[None]:
    """Raise IndexWriteError for whatever the system and the library raise."""
    try:
        yield
    except Timeout:  # another one writes: no trouble
        raise
    except (OSError, ValueError) as error:
        raise IndexWriteError(root, error) from error


class WritePatience:
    """Whether a request may try to write now, and what it is told instead."""

    def __init__(self) -> None:
        self.words = ""
        self.until = 0.0

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self.until

    def lose(self, error: IndexWriteError) -> None:
        """Try no more for a while. The same trouble is logged once."""
        self.until = time.monotonic() + PAUSE
        if str(error) != self.words:
            logger.error("%s", error, exc_info=None if error.has_advice else error.__cause__)
        self.words = str(error)

    def regain(self) -> None:
        self.words, self.until = "", 0.0


patience = WritePatience()


def unwritable(root: Path) -> OSError | None:
    """What happens to who writes there."""
    probe = root / f"probe-{os.getpid()}"
    try:
        root.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(PROBE)
    except OSError as error:
        return error
    finally:
        with suppress(OSError):
            probe.unlink()
    return None


def _errno(error: Exception | None) -> int | None:
    """The system's number; the library has it in its message, if at all."""
    if isinstance(error, OSError) and error.errno:
        return error.errno
    known = (number for number in ADVICE if error and os.strerror(number) in str(error))
    return next(known, None)
