"""Keeps the index at one with the database for as long as it runs, whatever happens meanwhile.

A database that restarts, a full disk, a damaged index: it is said once, and tried again until it
works. `manage.py serve` has one running in the background, behind its visitors.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from collections.abc import Callable

from django.db import connection

from config.trouble import Pauses, Trouble
from search.index.pull import Action, Report, is_behind

PAUSE = 1.0  # seconds between two looks: how old an answer may be while a large import runs
LONGEST_PAUSE = 5.0  # seconds between two tries of what fails
FULL_LOOK_SECONDS = 15  # how often it is not enough that nothing seems to have changed
POLITE = 10
END_SECONDS = 1.5  # what an orderly end may take

logger = logging.getLogger(__name__)


class Follower:
    """Pulls whenever something changed, and tells what each pull did."""

    def __init__(self, pull: Callable[[], Report], tell: Callable[[Report], None]) -> None:
        self._pull = pull
        self._tell = tell
        self._trouble = Trouble(logger, "The search index is brought up to date again.")
        self._pauses = Pauses(LONGEST_PAUSE)
        self._next_full_look = 0.0

    def run(self) -> None:
        """Until something ends the process."""
        while True:
            time.sleep(self.look())

    def look(self) -> float:
        """Pull if there is anything to pull. The seconds until the next look."""
        try:
            report = self._pull_if_behind()
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a panic of the index's library is no Exception
            self._met(error)
            return self._pauses.length
        self._trouble.ended()
        if report.action != Action.NOTHING:
            self._tell(report)
        return PAUSE

    def _pull_if_behind(self) -> Report:
        """Most looks find nothing new: they take no lock that a visitor's request might need."""
        now = time.monotonic()
        if now < self._next_full_look and not is_behind():
            return Report(action=Action.NOTHING)
        report = self._pull()
        self._next_full_look = now + FULL_LOOK_SECONDS
        return report

    def _met(self, error: BaseException) -> None:
        connection.close()
        self._next_full_look = 0.0
        self._pauses.begin()
        kind = type(error).__name__
        what = f"The search index cannot be brought up to date and is tried again ({kind})"
        self._trouble.met(what, str(error))


def log_rebuilt(report: Report) -> None:
    """What a server's log says of the index: not each change, but that it had to be built anew."""
    if report.action == Action.REBUILT:
        logger.warning("%s", report)


def stay_in_the_background() -> None:
    """Let visitors go first, and end when the standard input does: its other end is the server."""
    os.nice(POLITE)
    # The server's workers ignore this signal, and a child would too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_wait_for_the_end, name="end", daemon=True).start()


def _wait_for_the_end() -> None:
    while os.read(0, 1):
        pass
    main = threading.main_thread().ident
    if main is not None:
        signal.pthread_kill(main, signal.SIGINT)
    time.sleep(END_SECONDS)
    os._exit(1)  # in the middle of what cannot be interrupted; the index survives that
