"""Keeps alive what the site needs while it serves: the embedded PostgreSQL and the index.

Each worker of the server has a caretaker, and the one that has the lock on a file does the work:
when its worker dies, however that happens, another one's has the lock within a second. They are not
in the server's main process, because that one reaps every child and must not wait for anything.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from django.conf import settings

from config import database
from config.postgres import EmbeddedServerError, lease, locks
from config.postgres.cluster import Cluster
from config.trouble import Pauses, Trouble

LOOK_SECONDS = 0.5
END_SECONDS = 1.0  # how long a worker waits for its caretaker; the server kills it after a few
FOLLOW = ("index", "--follow", "--background")

logger = logging.getLogger(__name__)


class Charge(ABC):
    """Something that is to run. Where it does not, it is started, and again after a pause."""

    name: str
    longest_pause: float

    def __init__(self) -> None:
        self._pauses = Pauses(self.longest_pause)
        self._trouble = Trouble(logger)

    @abstractmethod
    def runs(self) -> bool: ...

    @abstractmethod
    def start(self) -> None: ...

    @abstractmethod
    def end(self) -> None:
        """Nobody looks after it any more."""

    def see_to(self) -> bool:
        """Start it if it does not run and a try is due. Whether it runs."""
        try:
            running = self.runs() or self._start_if_due()
        except (OSError, EmbeddedServerError) as error:
            what, _, details = str(error).partition("\n")
            self._trouble.met(f"{self.name} has ended, and is tried again: {what}", details.strip())
            return False
        if running:
            self._trouble.ended()
        return running

    def _start_if_due(self) -> bool:
        if not self._pauses.are_over:
            return False
        self._pauses.begin()
        self.start()
        return True


class EmbeddedServer(Charge):
    """The embedded PostgreSQL: killed, stopped by hand, gone because the disk was full, or lost."""

    name = "The embedded PostgreSQL"
    longest_pause = 5

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._cluster = Cluster(home=home)

    def runs(self) -> bool:
        return self._cluster.has_server and not self._cluster.is_lost

    def start(self) -> None:
        lease.revive(self._cluster)
        logger.warning("%s had ended and was started again.", self.name)

    def end(self) -> None:
        """It has other users; the last of them stops it."""


class Follower(Charge):
    """A process that keeps the search index at one with the database: `manage.py index --follow`.

    Its standard input is a pipe from here. The pipe ends with this process, and the follower with
    the pipe, so that no crash leaves one behind.
    """

    name = "The follower of the index"
    longest_pause = 30

    def __init__(self) -> None:
        super().__init__()
        self._process: subprocess.Popen[bytes] | None = None

    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        if self._process is not None:
            logger.warning("%s had ended (%s): starting it.", self.name, self._process.returncode)
            self._close_pipe()
        # In a session of its own: a terminal's Ctrl-C is for the server, which then ends this.
        self._process = subprocess.Popen(
            [sys.executable, str(settings.BASE_DIR / "manage.py"), *FOLLOW],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def end(self) -> None:
        """At once: the index survives it, and whoever ends the server should not have to wait."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._close_pipe()

    def _close_pipe(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()


class Caretaker:
    """Sees to its charges, one after the other, as long as it has the post."""

    def __init__(self, charges: list[Charge]) -> None:
        self._charges = charges
        self._leaving = threading.Event()
        self._post: int | None = None
        self._thread: threading.Thread | None = None
        self._trouble = Trouble(logger, "The caretaker goes on.")

    def start(self, is_needed: Callable[[], bool]) -> None:
        """Begin, in a thread, until `leave` is called or it is needed no longer."""
        self._thread = threading.Thread(
            target=self._work, args=[is_needed], name="caretaker", daemon=True
        )
        self._thread.start()

    def leave(self) -> None:
        """End what depends on this process. A start of the database goes on without us."""
        self._leaving.set()
        if self._thread is not None:
            self._thread.join(END_SECONDS)

    def _work(self, is_needed: Callable[[], bool]) -> None:
        while is_needed() and not self._leaving.is_set():
            self._look()
            self._leaving.wait(LOOK_SECONDS)
        for charge in self._charges:
            charge.end()
        self._give_up_post()

    def _look(self) -> None:
        try:
            if self._post is None:
                self._post = locks.try_exclusive(settings.VAR_DIR / "caretaker.lock")
            if self._post is not None:
                all(charge.see_to() for charge in self._charges)  # each needs those before it
        except Exception as error:  # whatever it is, the site is still to be looked after
            self._trouble.met(f"The caretaker stumbled ({type(error).__name__})", str(error))
        else:
            self._trouble.ended()

    def _give_up_post(self) -> None:
        if self._post is not None:
            os.close(self._post)
            self._post = None


def charges() -> list[Charge]:
    """What this site needs, in order. A database of others is not ours to start."""
    home = database.embedded_home()
    return [Follower()] if home is None else [EmbeddedServer(home), Follower()]
