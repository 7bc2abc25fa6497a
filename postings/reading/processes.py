"""A process that works off what it is sent, and can be left to its fate at any moment.

It is started anew, not forked, so that it has none of our database or threads; it leaves Ctrl-C to
us, ends with us however we end, and can stand back behind whoever serves visitors.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from multiprocessing import connection
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")
START_METHOD = "spawn"
START_SECONDS = 60.0  # it takes half a second, and ten on a machine with much else to do
POLITE = 10  # of the 19 steps by which a process can stand back
_END_WITH_PARENT = 1  # PR_SET_PDEATHSIG, of Linux


class SilentError(Exception):
    """The process has not answered in time."""


class EndedError(Exception):
    """The process has ended; the message says how."""


class Child(Generic[Task, Answer]):
    """A process that gives for each task, in their order, what `work` makes of it.

    `work` has to be a function of a module. Whoever reads slowly slows it down: no more than a pipe
    holds is on the way.
    """

    def __init__(self, work: Callable[[Task], Iterable[Answer]], *, polite: bool) -> None:
        """Starts the process; a polite one lets others go first, and is no matter for a clock."""
        context: Any = multiprocessing.get_context(START_METHOD)
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(work, theirs, polite), daemon=True)
        self._process.start()
        self._is_ready = False
        theirs.close()

    def send(self, task: Task) -> None:
        """Give it a task, now or behind those that it has; it never waits for the work."""
        try:
            self._pipe.send(task)
        except OSError:  # it has ended: that shows when its answer is missing
            return

    def receive(self, seconds: float) -> Answer:
        """The next answer. Raises SilentError after so many seconds, EndedError if none comes.

        The seconds count from when the process has loaded what it needs.
        """
        if not self._is_ready:
            self._received(START_SECONDS)
            self._is_ready = True
        return self._received(seconds)

    def _received(self, seconds: float) -> Answer:
        ready = connection.wait([self._pipe, self._process.sentinel], seconds)
        if not ready:
            raise SilentError
        try:
            if self._pipe in ready or self._pipe.poll():
                answer: Answer = self._pipe.recv()
                return answer
        except (EOFError, OSError):
            pass
        self._process.join()
        raise EndedError(_ending(self._process.exitcode))

    def stop(self) -> None:
        """End it at once, whatever it does."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


def _ending(code: int | None) -> str:
    """How a process ended.

    >>> _ending(-9), _ending(3)
    ('signal SIGKILL', 'exit code 3')
    """
    if code is not None and code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"


def _serve(work: Callable[[Any], Iterable[Any]], pipe: connection.Connection, polite: bool) -> None:
    """What the process does until it is ended."""
    os.nice(POLITE if polite else 0)
    _end_with_parent()
    pipe.send(None)  # ready
    tasks: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_take_in, args=(pipe, tasks), daemon=True).start()
    while True:
        for answer in work(tasks.get()):
            pipe.send(answer)


def _end_with_parent() -> None:
    """At its end, and not with it at Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":  # even from within a loop that lets no other thread run
        ctypes.CDLL(None).prctl(_END_WITH_PARENT, signal.SIGKILL)


def _take_in(pipe: connection.Connection, tasks: SimpleQueue[Any]) -> None:
    """Takes tasks off the pipe, so that who sends one never waits; ends with the parent."""
    parent = multiprocessing.parent_process()
    sentinel = parent.sentinel if parent else -1
    try:
        while sentinel not in connection.wait([pipe, sentinel]):
            tasks.put(pipe.recv())
    finally:
        os._exit(1)
