"""What goes wrong again and again is said once."""

from __future__ import annotations

import logging

import pytest

from config import trouble
from config.trouble import Pauses, Trouble

SAME = [
    ("No space left: /var/index-1a2b/x", "No space left: /var/index-9f/y"),
    ("Exit code 3", "Exit code 130"),
]


@pytest.fixture
def oven() -> Trouble:
    return Trouble(logging.getLogger("oven"), "The oven is warm again.")


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records]


def test_it_is_said_when_it_begins_changes_and_ends(oven, caplog):
    for what in ("cold", "cold", "broken", "cold"):
        oven.met(what, "why ever")
    oven.ended()
    oven.ended()
    assert said(caplog) == [
        "cold: why ever", "broken: why ever", "cold: why ever", "The oven is warm again.",
    ]  # fmt: skip


def test_nothing_is_said_where_nothing_was_wrong(oven, caplog):
    oven.ended()
    assert said(caplog) == []


@pytest.mark.parametrize(("first", "second"), SAME)
def test_another_number_or_path_is_the_same_trouble(oven, caplog, first: str, second: str):
    oven.met(first)
    oven.met(second)
    assert said(caplog) == [first]


def test_pauses_grow_to_the_longest_and_begin_anew_after_peace(monkeypatch):
    now = 1000.0
    monkeypatch.setattr(trouble.time, "monotonic", lambda: now)
    pauses = Pauses(longest=5)
    lengths = []
    for _ in range(5):
        assert pauses.are_over
        pauses.begin()
        lengths.append(pauses.length)
        assert not pauses.are_over
        now += pauses.length
    assert lengths == [1, 2, 4, 5, 5]
    now += trouble.PEACE_SECONDS + 1
    pauses.begin()
    assert pauses.length == 1
