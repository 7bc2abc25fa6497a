"""What is wrong at the moment, said once, and how long to wait before it is tried again.

It is said when it begins, when it changes, and when it is over. What is tried again every few
seconds would otherwise fill the log, and the disk, with one line.
"""

from __future__ import annotations

import logging
import re
import threading
import time

PEACE_SECONDS = 30  # what went well for so long is tried again at once when it fails
FIRST_PAUSE = 1.0  # seconds

# Numbers and paths: the same trouble may come with others each time.
VARYING = re.compile(r"\S*[\d/]\S*")


class Trouble:
    """One thing that may go wrong, and the log in which that is said."""

    def __init__(self, logger: logging.Logger, over: str = "") -> None:
        self._logger = logger
        self._over = over
        self._known: str | None = None
        self._guard = threading.Lock()

    def met(self, what: str, why: str = "") -> None:
        """Say it, unless it is what was said last, for whatever reason."""
        kind = VARYING.sub("", what)
        with self._guard:
            is_news, self._known = kind != self._known, kind
        if is_news:
            self._logger.error(f"{what}: {why}" if why else what)

    def ended(self) -> None:
        """Say that it is over, if anything was wrong and there are words for that."""
        with self._guard:
            was_known, self._known = self._known is not None, None
        if was_known and self._over:
            self._logger.warning(self._over)


class Pauses:
    """When to try again: at once after a time of peace, and then after ever longer pauses."""

    def __init__(self, longest: float) -> None:
        self._longest = longest
        self._length = 0.0
        self._until = 0.0

    @property
    def length(self) -> float:
        """How long the pause is that began last."""
        return self._length

    @property
    def are_over(self) -> bool:
        return time.monotonic() >= self._until

    def begin(self) -> None:
        """A try is made: the next one is due after a pause."""
        now = time.monotonic()
        if now > self._until + PEACE_SECONDS:
            self._length = 0.0
        self._length = min(max(FIRST_PAUSE, 2 * self._length), self._longest)
        self._until = now + self._length
