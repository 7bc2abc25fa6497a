"""Times several engines on the same searches, in turn: noise of the machine hits all alike."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from bench.parsing import percentile, table
from bench.peers.answers import Engine
from bench.questions import Question, groups

ROUNDS = 5
MILLISECONDS = 1_000

BROAD = "broad words"


@dataclass(slots=True)
class Times:
    """Seconds by engine, for every question in turn."""

    taken: dict[str, dict[int, list[float]]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, engine: str, question: int, seconds: float) -> None:
        self.taken[engine].setdefault(question, []).append(seconds)

    def of(self, engine: str) -> list[float]:
        """The typical time of each question."""
        return [median(seconds) for seconds in self.taken[engine].values()]

    def all_of(self, engine: str) -> list[float]:
        return [second for seconds in self.taken[engine].values() for second in seconds]

    def ratio(self, engine: str, other: str) -> float:
        """How many times as long as the other, at the median of the questions both answered."""
        ours, theirs = self.taken[engine], self.taken[other]
        return median(median(ours[it]) / median(theirs[it]) for it in ours if it in theirs)

    def difference(self, engine: str, other: str) -> float:
        """How much longer than the other, at the median of the questions."""
        ours, theirs = self.taken[engine], self.taken[other]
        return median(median(ours[it]) - median(theirs[it]) for it in ours if it in theirs)


def race(
    asked: Sequence[Question], engines: Sequence[Engine], slow: Sequence[Engine], few: int
) -> dict[str, Times]:
    """Times by group. The slow engines answer only the first few of each group, once."""
    found = {}
    for group, members in groups(list(asked)):
        found[group] = times = Times()
        for number, question in enumerate(members):
            _run(times, number, question, engines, ROUNDS)
            if number < few:
                _run(times, number, question, slow, 1)
    return found


def _run(
    times: Times, number: int, question: Question, engines: Sequence[Engine], rounds: int
) -> None:
    """One round more than is counted: the first fills caches."""
    for engine in engines:
        engine.answer(question)
    for _ in range(rounds):
        for engine in engines:
            started = time.perf_counter()
            engine.answer(question)
            times.add(engine.name, number, time.perf_counter() - started)


def times_table(found: Mapping[str, Times], engines: Iterable[Engine]) -> Iterator[str]:
    """Median, 95th and 99th percentile of each group and engine, in milliseconds."""
    names = [engine.name for engine in engines]
    head = ("ms: median / 95 % / 99 %", *names)
    yield from table(head, ((group, *_cells(times, names)) for group, times in found.items()))


def _cells(times: Times, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        seconds = times.all_of(name)
        figures = (median(seconds), percentile(seconds, 95), percentile(seconds, 99))
        yield " / ".join(f"{figure * MILLISECONDS:.1f}" for figure in figures)


def ratios_table(
    found: Mapping[str, Times], ours: str, limit: str, peers: Sequence[str]
) -> Iterator[str]:
    """Ours beside the limit, and the peers beside ours."""
    head = ("times as long", f"{ours} / {limit}", "more by", *(f"{it} / {ours}" for it in peers))
    rows = (
        (
            group,
            f"{times.ratio(ours, limit):.2f}",
            f"{times.difference(ours, limit) * MILLISECONDS:.2f} ms",
            *(f"{times.ratio(peer, ours):.0f}" for peer in peers),
        )
        for group, times in found.items()
    )
    yield from table(head, rows)
