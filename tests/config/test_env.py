"""Settings from the environment: what is understood, and what is refused in which words."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env

BASE = Path("/srv/rainmaker")
UNDERSTOOD = [
    (lambda: env.text("S", default="d"), None, "d"),
    (lambda: env.text("S", default="d"), "  ", "d"),
    (lambda: env.text("S"), " a b ", "a b"),
    (lambda: env.boolean("S", default=True), None, True),
    (lambda: env.boolean("S", default=True), "no", False),
    (lambda: env.boolean("S", default=False), "On", True),
    (lambda: env.integer("S", default=2, least=1, most=9), None, 2),
    (lambda: env.integer("S", default=2, least=1, most=9), "9", 9),
    (lambda: env.choice("S", default="a", choices=("a", "b")), None, "a"),
    (lambda: env.choice("S", default="a", choices=("a", "b")), "b", "b"),
    (lambda: env.items("S", default=["d"]), None, ["d"]),
    (lambda: env.items("S", default=["d"]), "a, b,,", ["a", "b"]),
    (lambda: env.path("S", default=BASE / "var", base=BASE), None, BASE / "var"),
    (lambda: env.path("S", default=BASE / "var", base=BASE), "my data", BASE / "my data"),
    (lambda: env.path("S", default=BASE / "var", base=BASE), "/data", Path("/data")),
]
REFUSED = [
    (
        lambda: env.boolean("S", default=False),
        "maybe",
        "S='maybe' is not a yes or a no. Example: S=true",
    ),
    (
        lambda: env.integer("S", default=2, least=1, most=9),
        "10",
        "S='10' is not a whole number from 1 to 9. Example: S=2",
    ),
    (
        lambda: env.integer("S", default=2, least=1, most=9),
        "2.5",
        "S='2.5' is not a whole number from 1 to 9. Example: S=2",
    ),
    (
        lambda: env.choice("S", default="a", choices=("a", "b")),
        "c",
        "S='c' is not one of a, b. Example: S=a",
    ),
]
LINES = [
    ("S=plain", "plain"),
    (" S = spaced out ", "spaced out"),
    ("export S=exported", "exported"),
    ("S='single # quoted'", "single # quoted"),
    ('S="double quoted"', "double quoted"),
    ("S=value # a comment", "value"),
    ("S=a=b", "a=b"),
    ("S=", ""),
]
BAD_LINES = ["S", "=value", "not a name=value", "S='unclosed"]


@pytest.mark.parametrize(("read", "value", "expected"), UNDERSTOOD)
def test_a_good_value_is_understood(monkeypatch, read, value: str | None, expected: object):
    if value is None:
        monkeypatch.delenv("S", raising=False)
    else:
        monkeypatch.setenv("S", value)
    assert read() == expected


@pytest.mark.parametrize(("read", "value", "message"), REFUSED)
def test_a_bad_value_is_refused_by_name_with_an_example(monkeypatch, read, value, message):
    monkeypatch.setenv("S", value)
    with pytest.raises(ImproperlyConfigured) as refusal:
        read()
    assert str(refusal.value) == message


@pytest.mark.parametrize(("line", "value"), LINES)
def test_a_line_of_the_file_sets_a_value(monkeypatch, tmp_path: Path, line: str, value: str):
    monkeypatch.setenv("S", "")
    monkeypatch.delenv("S")
    file = tmp_path / ".env"
    file.write_text(f"# comment\n\n{line}\n")
    env.load(file)
    assert env.os.environ["S"] == value


@pytest.mark.parametrize("line", BAD_LINES)
def test_a_bad_line_of_the_file_is_named(tmp_path: Path, line: str):
    file = tmp_path / ".env"
    file.write_text(f"\n{line}\n")
    with pytest.raises(ImproperlyConfigured, match=r"\.env, line 2"):
        env.load(file)


def test_the_environment_wins_over_the_file(monkeypatch, tmp_path: Path):
    monkeypatch.setenv("S", "environment")
    file = tmp_path / ".env"
    file.write_text("S=file\n")
    env.load(file)
    assert env.text("S") == "environment"


def test_no_file_is_no_trouble(tmp_path: Path):
    env.load(tmp_path / ".env")
