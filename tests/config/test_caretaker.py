"""What a caretaker does and leaves; tests/config/test_healing.py has it with real processes."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.test import override_settings

from config import caretaker, database
from config.caretaker import Caretaker, Charge, EmbeddedServer, Follower
from config.postgres import EmbeddedServerError
from tests.live_site import eventually


class Lamp(Charge):
    """Something that burns until it is blown out, and cannot always be lit."""

    name = "The lamp"
    longest_pause = 4

    def __init__(self) -> None:
        super().__init__()
        self.burns = False
        self.is_wet = False
        self.tries = 0
        self.ended = False

    def runs(self) -> bool:
        return self.burns

    def start(self) -> None:
        self.tries += 1
        if self.is_wet:
            raise EmbeddedServerError(f"no match burns\nmatch {self.tries}")
        self.burns = True

    def end(self) -> None:
        self.ended = True


@pytest.fixture
def lamp() -> Lamp:
    return Lamp()


@pytest.fixture
def var(tmp_path: Path):
    with override_settings(VAR_DIR=tmp_path):
        yield tmp_path


def test_what_does_not_run_is_started_at_once(lamp: Lamp):
    assert lamp.see_to()
    assert lamp.see_to()
    assert lamp.tries == 1


def test_what_cannot_be_started_is_tried_again_after_pauses_and_said_once(
    lamp: Lamp, monkeypatch, caplog
):
    lamp.is_wet = True
    now = 1000.0
    monkeypatch.setattr("config.trouble.time.monotonic", lambda: now)
    for _ in range(20):
        assert not lamp.see_to()
        now += 1
    assert lamp.tries == 7  # at 0, 1, 3, 7, 11, 15 and 19 seconds
    assert [record.message for record in caplog.records] == [
        "The lamp has ended, and is tried again: no match burns: match 1"
    ]
    lamp.is_wet = False
    now += 4
    assert lamp.see_to()


def test_what_needs_another_waits_for_it(var: Path):
    first, second = Lamp(), Lamp()
    first.is_wet = True
    worker = Caretaker([first, second])
    worker.start(is_needed=lambda: True)
    assert eventually(lambda: first.tries > 0)
    worker.leave()
    assert (second.tries, second.ended) == (0, True)


def test_one_caretaker_has_the_post_and_the_next_one_takes_it_over(var: Path):
    lamps = [Lamp(), Lamp()]
    needed = [True, True]
    workers = [Caretaker([lamp]) for lamp in lamps]
    workers[0].start(is_needed=lambda: needed[0])
    assert eventually(lambda: lamps[0].burns)
    workers[1].start(is_needed=lambda: needed[1])
    time.sleep(2 * caretaker.LOOK_SECONDS)
    assert not lamps[1].burns
    needed[0] = False
    assert eventually(lambda: lamps[0].ended and lamps[1].burns)
    workers[1].leave()
    assert lamps[1].ended


def test_a_stumble_is_said_once_and_does_not_end_it(var: Path, caplog):
    lamp = Lamp()
    falls = iter([ZeroDivisionError("one"), ZeroDivisionError("two")])

    def stumble() -> bool:
        for error in falls:
            raise error
        return True

    lamp.runs = stumble
    worker = Caretaker([lamp])
    worker.start(is_needed=lambda: True)
    said = ["The caretaker stumbled (ZeroDivisionError): one", "The caretaker goes on."]
    assert eventually(lambda: len(caplog.records) == len(said))
    worker.leave()
    assert [record.message for record in caplog.records] == said


def test_data_that_was_taken_away_is_not_replaced_by_an_empty_database(tmp_path: Path, caplog):
    home = tmp_path / "postgres"
    home.mkdir()
    assert not EmbeddedServer(home).see_to()
    assert "Bring it back" in caplog.records[0].message
    assert not (home / "data").exists()


def test_a_database_of_others_is_not_ours_to_start(monkeypatch):
    use(monkeypatch, database.from_url("postgresql://ann@db.example/jobs"))
    assert [type(charge) for charge in caretaker.charges()] == [Follower]


def test_the_embedded_database_comes_before_what_needs_it(monkeypatch):
    use(monkeypatch, database.embedded(Path("/srv/postgres")))
    assert [type(charge) for charge in caretaker.charges()] == [EmbeddedServer, Follower]


def use(monkeypatch, named: dict[str, object]) -> None:
    monkeypatch.setattr(database, "settings", SimpleNamespace(DATABASES={"default": named}))
