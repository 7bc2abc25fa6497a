"""Reading postings in worker processes, in order and with a flat memory.

Only so many batches are on their way as keep the workers busy. A worker that dies, killed by the
system or by a posting, takes no other posting with it: what it held is read again, one by one, and
only the posting that kills a worker of its own is given up. So is one that holds its worker for
longer than any posting takes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Generic, TypeVar

from postings.readers.types import RawPosting
from postings.reading.posting import Reading, read
from postings.reading.processes import Child, EndedError, SilentError

Batch = TypeVar("Batch")
Raws = Sequence[RawPosting]
Readings = list[Reading | None]  # None for a posting that killed its worker, or held it
IN_THIS_PROCESS = 0  # workers: for who trusts what is read, and has no time to lose
BATCHES_A_WORKER = 3  # one is read, one waits, one is being written
LONGEST_SECONDS = 60.0  # for one posting, with the start of its worker; the longest seen takes 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent(Generic[Batch]):
    """A batch with its raw postings, and the number of the worker that reads them."""

    batch: Batch
    raws: Raws
    worker: int


class Workers:
    """Reads postings, in so many processes; with none, in this one."""

    def __init__(self, number: int) -> None:
        """Starts no process before its first batch."""
        self._children: list[Child[Raws, Reading] | None] = [None] * number

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in range(len(self._children)):
            self._stop(worker)

    def read(
        self, batches: Iterable[Batch], raws_of: Callable[[Batch], Raws]
    ) -> Iterator[tuple[Batch, Readings]]:
        """Each batch with the readings of its postings, in the order of the batches."""
        number = len(self._children)
        if number == IN_THIS_PROCESS:
            for batch in batches:
                yield batch, list(map(read, raws_of(batch)))
            return
        waiting: deque[_Sent[Batch]] = deque()
        for count, batch in enumerate(batches):
            sent = _Sent(batch=batch, raws=raws_of(batch), worker=count % number)
            self._send(sent.worker, sent.raws)
            waiting.append(sent)
            if len(waiting) >= BATCHES_A_WORKER * number:
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _next(self, waiting: deque[_Sent[Batch]]) -> tuple[Batch, Readings]:
        first = waiting.popleft()
        readings = self._received(first.worker, first.raws)
        if len(readings) < len(first.raws):
            rest = first.raws[len(readings) :]
            readings += [self._read_alone(first.worker, raw) for raw in rest]
            for other in waiting:
                if other.worker == first.worker:
                    self._send(other.worker, other.raws)
        return first.batch, readings

    def _received(self, worker: int, raws: Raws) -> Readings:
        """The readings as far as they came; None at their end for one that held the worker."""
        readings: Readings = []
        try:
            for _ in raws:
                readings.append(self._child(worker).receive(LONGEST_SECONDS))
        except SilentError:
            readings.append(None)
            self._stop(worker)
        except EndedError:
            self._stop(worker)
        return readings

    def _read_alone(self, worker: int, raw: RawPosting) -> Reading | None:
        self._send(worker, [raw])
        return next(iter(self._received(worker, [raw])), None)

    def _send(self, worker: int, raws: Raws) -> None:
        if raws:  # what the workers do not need is not sent to them
            self._child(worker).send([replace(raw, content=b"") for raw in raws])

    def _child(self, worker: int) -> Child[Raws, Reading]:
        child = self._children[worker]
        if child is None:
            child = self._children[worker] = Child(_read_all, polite=True)
        return child

    def _stop(self, worker: int) -> None:
        child = self._children[worker]
        if child is not None:
            child.stop()
            self._children[worker] = None


def _read_all(raws: Raws) -> Iterator[Reading]:
    return map(read, raws)
