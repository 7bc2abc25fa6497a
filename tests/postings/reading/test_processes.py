"""Children: they answer in order, and neither their silence nor their end is ours."""

from __future__ import annotations

import pytest

from postings.reading import processes
from postings.reading.processes import Child, EndedError, SilentError
from tests.postings.readers.bombs import count_or_leave, length


def test_answers_come_in_the_order_of_the_tasks() -> None:
    child: Child[int, int] = Child(count_or_leave, polite=True)
    for number in (2, 0, 1, 3):
        child.send(number)
    assert [child.receive(20) for _ in range(6)] == [0, 1, 0, 0, 1, 2]
    with pytest.raises(SilentError):
        child.receive(0.1)
    child.stop()


def test_an_end_is_told_behind_the_answers_before_it() -> None:
    child: Child[int, int] = Child(count_or_leave, polite=False)
    child.send(2)
    child.send(-1)
    child.send(1)
    assert [child.receive(20), child.receive(20)] == [0, 1]
    for _ in range(2):
        with pytest.raises(EndedError, match="exit code 3"):
            child.receive(20)
    child.send(1)
    child.stop()


def test_the_time_to_start_is_not_held_against_a_task(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "START_METHOD", "spawn")
    child: Child[int, int] = Child(count_or_leave, polite=False)
    child.send(1)
    assert child.receive(0.5) == 0
    child.stop()


def test_tasks_larger_than_a_pipe_hold_up_nobody() -> None:
    child: Child[bytes, int] = Child(length, polite=False)
    for _ in range(20):
        child.send(bytes(1_000_000))
    assert [child.receive(20) for _ in range(20)] == [1_000_000] * 20
    child.stop()
