"""Files in, raw postings out, whatever is in the files: none can end, hold or starve who asks.

All reading happens in a process of its own. Where that dies, or gives no sign of life for longer
than a file of the size may take, it is replaced, and the file is named; in an archive the reading
goes on behind the member.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from postings.readers.bounds import Patience
from postings.readers.breakage import behind_records
from postings.readers.problems import Problem
from postings.readers.registry import kept
from postings.readers.sources.paths import Found
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable, UnreadableError
from postings.readers.watched import At, Over, Task, watched
from postings.reading.processes import Child, EndedError, SilentError

AHEAD = 16  # files that the process has before it, so that it never waits for us
MOST_STOPS = 10  # in one archive; then the rest of it is left
Work = Callable[[Task], Iterable[Read | At | Over]]


def read_bounded(
    found: Iterable[Found], *, tell: Callable[[], None] = lambda: None, work: Work = watched
) -> Iterator[Read]:
    """The postings of the files, and what cannot be read, by name and in their order.

    `tell` hears of each file before it is read; an archive is one file.
    """
    reader = _Reader(work)
    try:
        for one in reader.ahead(found):
            tell()
            yield from [one] if isinstance(one, Unreadable) else reader.read(one)
    finally:
        reader.stop()


class _Reader:
    """The process, replaced when it has to be, and the files on their way to it."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._child: Child[Task, Read | At | Over] | None = None
        self._waiting: deque[Found] = deque()
        self._sent = 0  # how many of those waiting the process has

    def ahead(self, found: Iterable[Found]) -> Iterator[Found]:
        """Each of the files in turn; those behind it are on their way already."""
        rest = iter(found)
        while True:
            self._waiting.extend(islice(rest, AHEAD - len(self._waiting)))
            if not self._waiting:
                return
            self._send_waiting()
            yield self._waiting[0]
            self._waiting.popleft()
            self._sent = max(0, self._sent - 1)

    def read(self, file: SourceFile) -> Iterator[Read]:
        """All of the first file that waits."""
        for _ in range(MOST_STOPS):
            place = _Place(file)
            try:
                yield from self._answers(place)
                return
            except (SilentError, EndedError) as stop:
                yield place.failure(stop)
            self._replace()
            if place.behind is None:
                return
            self._process().send(Task(source=file, skip=place.behind))
            self._send_waiting()
        self._replace()
        what = f"had to be stopped {MOST_STOPS} times; the rest of it is not read"
        error = UnreadableError.of(Problem.KILLED_THE_READER, what)
        yield Unreadable(path=file.path, error=error)

    def stop(self) -> None:
        """End the process; the next task starts another."""
        if self._child is not None:
            self._child.stop()
            self._child = None

    def _answers(self, place: _Place) -> Iterator[Read]:
        while True:
            with place.patience:
                answer = self._process().receive(place.patience.seconds)
            if isinstance(answer, Over):
                return
            if isinstance(answer, At):
                place.move(answer)
            else:
                place.count += isinstance(answer, RawPosting)
                yield answer

    def _process(self) -> Child[Task, Read | At | Over]:
        if self._child is None:
            self._child = Child(self._work, polite=False)
        return self._child

    def _replace(self) -> None:
        """Whatever becomes of the first file, those behind it have to be sent anew."""
        self.stop()
        self._sent = 1

    def _send_waiting(self) -> None:
        """Send what is small ahead; bytes that we hold ourselves go when it is their turn."""
        for number, one in enumerate(islice(self._waiting, self._sent, None), start=self._sent):
            if isinstance(one, SourceFile):
                if one.member is not None and number > 0:
                    return
                self._process().send(Task(source=one))
            self._sent = number + 1


class _Place:
    """Where the reading of a file is, by what was heard of it last."""

    def __init__(self, file: SourceFile) -> None:
        self._file = file
        self._path = file.path
        self.behind: int | None = None
        self.patience = Patience(file.size)
        self.count = 0

    def move(self, at: At) -> None:
        """It is at a member of the archive, or between two."""
        if at.path != self._path:
            self.patience, self.count = Patience(at.size), 0
        self._path = at.path
        self.behind = None if at.path == self._file.path else at.behind

    def failure(self, stop: SilentError | EndedError) -> Unreadable:
        """What to say of the file or the member at which the process had to be left."""
        behind = behind_records(self.count)
        if isinstance(stop, SilentError):
            what = f"takes longer than {self.patience.waited:.0f} seconds to read{behind}"
            error = UnreadableError.of(Problem.TOO_SLOW, what)
        else:
            what = f"killed the process that read it{behind} ({stop})"
            error = UnreadableError.of(Problem.KILLED_THE_READER, what)
        content = kept(self._file) if self._path == self._file.path else b""
        return Unreadable(path=self._path, error=error, content=content)
