"""Reading in worker processes: in order, and whatever happens to a worker."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from typing import Any

import pytest

from postings.ingest.storing import store
from postings.models import Import
from postings.readers.types import RawPosting
from postings.reading.posting import read
from postings.reading.workers import Workers
from tests.postings.readers.bombs import read_or_hang
from tests.postings.readers.test_bounded import children

TEXT = "<h2>Sales Manager</h2><p>Harrow Pump Works asks for {} years of sales experience.</p>"


class Deadly(RawPosting):
    """A posting that kills the worker that unpacks it."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        return os.kill, (_Own(), signal.SIGKILL)


class _Own:
    """The process id of whoever unpacks it."""

    def __reduce__(self) -> Any:
        return os.getpid, ()


def raw(number: int, kind: type[RawPosting] = RawPosting) -> RawPosting:
    html = TEXT.format(number)
    return kind(
        key=f"p{number}",
        path=f"p{number}.html",
        format="html_fragment",
        content=html.encode(),
        encoding="utf-8",
        html=html,
    )


def test_batches_come_back_in_their_order() -> None:
    batches = [[raw(number)] * (number % 4) for number in range(20)]
    with Workers(2) as pool:
        found = list(pool.read(batches, lambda batch: batch))
    assert [batch for batch, _ in found] == batches
    for batch, readings in found:
        assert readings == [read(one) for one in batch]


def test_a_posting_that_kills_its_worker_is_given_up_alone() -> None:
    batches = [[raw(1), raw(2)], [raw(3), raw(4, Deadly), raw(5)], [raw(6)]]
    with Workers(2) as pool:
        found = [
            reading
            for _, readings in pool.read(batches, lambda batch: batch)
            for reading in readings
        ]
    assert [reading is None for reading in found] == [False] * 3 + [True] + [False] * 2


@pytest.mark.parametrize("number", [1, 3])
def test_a_posting_that_holds_its_worker_is_given_up_alone(
    monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr("postings.reading.workers.LONGEST_SECONDS", 2)
    monkeypatch.setattr("postings.reading.workers._read_all", read_or_hang)
    batches = [[raw(1), raw(2)], [raw(3), raw(4), raw(5)], [], [raw(6)], [raw(7)]]
    with Workers(number) as pool:
        found = list(pool.read(batches, lambda batch: batch))
    assert [batch for batch, _ in found] == batches
    readings = [one for _, readings in found for one in readings]
    assert [one is None for one in readings] == [False] * 3 + [True] + [False] * 3
    assert [one for one in readings if one] == [read(raw(n)) for n in (1, 2, 3, 5, 6, 7)]


def test_no_worker_is_left_running() -> None:
    with Workers(2) as pool:
        next(pool.read([[raw(1)], [raw(2)], [raw(3)]] * 3, lambda batch: batch))
        assert len(children()) == 2
    assert children() == []


@pytest.mark.django_db
def test_what_killed_its_worker_is_a_named_failure() -> None:
    (outcome,) = store([raw(1)], [None], Import.objects.create())
    assert (outcome.kind, outcome.problem) == ("failed", "killed_the_parser")
    assert outcome.content == raw(1).content


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["a\0.html", "a\ud800.html"])
def test_what_the_database_cannot_hold_is_refused_alone(path: str) -> None:
    raws = [raw(1), replace(raw(2), path=path), raw(3)]
    outcomes = store(raws, list(map(read, raws)), Import.objects.create())
    assert [outcome.problem for outcome in outcomes] == ["", "refused", ""]
    assert "does not fit the database" in outcomes[1].reason
