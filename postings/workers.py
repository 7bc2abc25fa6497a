"""Reading postings in worker processes, in order and with a flat memory.

Only so many batches are on their way as keep the workers busy. A worker that dies, killed by the
system or by a posting, takes no other posting with it: what it held is read again, one by one, and
only the posting that kills a worker of its own is given up.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import connection
from types import TracebackType
from typing import TypeVar

from postings.readers.types import RawPosting
from postings.reading import Reading, read

Batch = TypeVar("Batch")
Raws = Sequence[RawPosting]
Readings = list[Reading | None]  # None for a posting that killed its worker
POLITE = 10  # of the 19 steps by which a process can stand back
BATCHES_A_WORKER = 3  # one is read, one waits, one is being written


class Workers:
    """Reads postings; with one worker, in this process."""

    def __init__(self, number: int) -> None:
        """Starts no process before the first batch."""
        self._number = number
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def read(
        self, batches: Iterable[Batch], raws_of: Callable[[Batch], Raws]
    ) -> Iterator[tuple[Batch, Readings]]:
        """Each batch with the readings of its postings, in the order of the batches."""
        if self._number == 1:
            for batch in batches:
                yield batch, list(map(read, raws_of(batch)))
            return
        waiting: deque[tuple[Batch, Raws, Future[Readings]]] = deque()
        for batch in batches:
            raws = raws_of(batch)
            waiting.append((batch, raws, self._submit(raws)))
            if len(waiting) >= BATCHES_A_WORKER * self._number:
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _next(self, waiting: deque[tuple[Batch, Raws, Future[Readings]]]) -> tuple[Batch, Readings]:
        batch, raws, future = waiting.popleft()
        try:
            return batch, future.result()
        except BrokenProcessPool:
            self._stop()
            readings = [self._read_alone(raw) for raw in raws]
            rest = [(other, raws, self._submit(raws)) for other, raws, _ in waiting]
            waiting.clear()
            waiting.extend(rest)
            return batch, readings

    def _read_alone(self, raw: RawPosting) -> Reading | None:
        try:
            return self._submit([raw]).result()[0]
        except BrokenProcessPool:
            self._stop()
            return None

    def _submit(self, raws: Raws) -> Future[Readings]:
        if not raws:
            nothing: Future[Readings] = Future()
            nothing.set_result([])
            return nothing
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._number, multiprocessing.get_context("spawn"), initializer=_prepare
            )
        # What the workers do not need is not sent to them.
        return self._pool.submit(_read_all, [replace(raw, content=b"") for raw in raws])

    def _stop(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def _read_all(raws: Raws) -> Readings:
    return list(map(read, raws))


def _prepare() -> None:
    """A worker leaves Ctrl-C to the importing process, ends with it however that ends, and lets
    whoever serves visitors on this machine go first.
    """
    os.nice(POLITE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
