"""What follows the database goes on, whatever happens, and says each trouble once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
from django.db import OperationalError

from config.postgres import EmbeddedServerError
from search.index import follower
from search.index.follower import LONGEST_PAUSE, PAUSE, Follower, log_rebuilt
from search.index.pull import Action, Report, bring_up_to_date
from tests import factories

ROOT = Path(__file__).resolve().parents[3]
FULL = "No space left on device: '/var/index-{}/meta.json'"
NOTHING = Report(action=Action.NOTHING)


class Panic(BaseException):
    """What a panic of the index's library looks like: it is no Exception."""


TROUBLES = [
    OperationalError("the database is gone"),
    EmbeddedServerError("the database does not start"),
    OSError(28, "No space left on device"),
    ValueError("the index is damaged"),
    RecursionError("too deep"),
    MemoryError("too much"),
    Panic("index out of bounds"),
]


def followed(outcomes: list[Report | BaseException]) -> tuple[list[float], list[str]]:
    """The pauses after these outcomes of a pull, and what was told."""
    told: list[str] = []
    moments: Iterator[Report | BaseException] = iter(outcomes)

    def pull() -> Report:
        outcome = next(moments)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    follower_ = Follower(pull, lambda report: told.append(str(report)))
    with mock.patch.object(follower, "is_behind", return_value=True):
        return [follower_.look() for _ in outcomes], told


def logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records]


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
def test_it_survives(trouble: BaseException, caplog: pytest.LogCaptureFixture) -> None:
    updated = Report(action=Action.UPDATED, changed=1)
    pauses, told = followed([NOTHING, trouble, updated])
    assert pauses == [PAUSE, 1, PAUSE]
    assert told == ["Index updated: 1 posting changed, 0 removed."]
    assert [str(trouble) in line for line in logged(caplog)] == [True, False]
    assert logged(caplog)[-1] == "The search index is brought up to date again."


def test_it_says_a_trouble_once_and_waits_ever_longer(caplog: pytest.LogCaptureFixture) -> None:
    full = [OSError(28, FULL.format(number)) for number in range(6)]
    pauses, _ = followed([*full, OperationalError("gone")])
    assert pauses == [1, 2, 4, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE]
    assert len(logged(caplog)) == 2


def test_a_server_s_log_names_what_had_to_be_built_anew(caplog: pytest.LogCaptureFixture) -> None:
    log_rebuilt(Report(action=Action.UPDATED, changed=1))
    log_rebuilt(Report(action=Action.REBUILT, changed=230, reason="it was damaged (x.idx)"))
    assert logged(caplog) == ["Index built anew with 230 postings: it was damaged (x.idx)."]


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_only_an_end_ends_it(end: type[BaseException]) -> None:
    with pytest.raises(end):
        followed([NOTHING, end()])


@pytest.mark.django_db(transaction=True)
def test_it_takes_the_lock_only_where_something_changed() -> None:
    factories.posting("Manager")
    pull = mock.Mock(side_effect=bring_up_to_date)
    follower_ = Follower(pull, mock.Mock())
    for _ in range(3):
        follower_.look()
    assert pull.call_count == 1
    factories.posting("Director")
    for _ in range(3):
        follower_.look()
    assert pull.call_count == 2


@pytest.mark.django_db(transaction=True)
def test_it_looks_closely_from_time_to_time_all_the_same() -> None:
    pull = mock.Mock(side_effect=bring_up_to_date)
    follower_ = Follower(pull, mock.Mock())
    with mock.patch.object(follower, "FULL_LOOK_SECONDS", 0):
        follower_.look()
        follower_.look()
    assert pull.call_count == 2


IN_THE_BACKGROUND = """
import os, signal, sys, time, django
django.setup()
from search.index.follower import stay_in_the_background
stay_in_the_background()
print(os.nice(0), flush=True)
try:
    {what}
except KeyboardInterrupt:
    print("orderly", flush=True)
"""


@pytest.mark.parametrize(
    ("what", "code", "said"),
    [
        ("time.sleep(60)", 0, "orderly\n"),
        ("for _ in iter(int, 1): pass", 0, "orderly\n"),
        # What holds on to its main thread is ended all the same.
        ("signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT]); time.sleep(60)", 1, ""),
    ],
)
def test_in_the_background_it_ends_with_its_standard_input(what: str, code: int, said: str) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", IN_THE_BACKGROUND.format(what=what)],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings"},
        stdin=pipe,
        stdout=pipe,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert int(process.stdout.readline()) > 0
            time.sleep(0.2)
            rest, _ = process.communicate(timeout=60)
        finally:
            process.kill()
    assert (process.returncode, rest) == (code, said)
