"""Front matter: every value is the text that is written, and nothing unfolds without end."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from postings.readers.pages.front_matter import MOST_NODES, front_matter
from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile, Unreadable, UnreadableError

LEVEL = "[" + ", ".join(["*{0}"] * 9) + "]"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} {LEVEL.format(before)}\n" for before, name in pairwise("abcdefghi")
)
READ: list[tuple[str, dict[str, Any]]] = [
    ("title: VP\nremote: true\nid: 0123", {"title": "VP", "remote": "true", "id": "0123"}),
    ("id: 0x" + "f" * 4_000, {"id": "0x" + "f" * 4_000}),
    ("id: " + "9" * 5_000, {"id": "9" * 5_000}),
    ("id: 0b" + "1" * 15_000, {"id": "0b" + "1" * 15_000}),
    ("id: 1" + ":59" * 3_000, {"id": "1" + ":59" * 3_000}),
    ("day: 2024-02-30\nat: 99:99:99", {"day": "2024-02-30", "at": "99:99:99"}),
    ("pay: .inf\nmin: -.INF\nmax: .nan", {"pay": ".inf", "min": "-.INF", "max": ".nan"}),
    ("pay: 1e999\nid: ~", {"pay": "1e999"}),
    ("at: &at Reno\ncity: *at", {"at": "Reno", "city": "Reno"}),
    ("title: VP\n? [a, b]\n: c", {"title": "VP"}),
    ("title: VP\n{a: b}: c", {"title": "VP"}),
    ("title: *VP*\nid: 7", {"title": "*VP*", "id": "7"}),
    ("title: *nobody\nid: 7", {"title": "*nobody", "id": "7"}),
    ("title: VP\nx: " + "[" * 9_000, {"title": "VP", "x": "[" * 9_000}),
    ("title: !!python/object/apply:os.system [ls]", {"title": ["ls"]}),
    ("title: !!int no\nday: !!timestamp never", {"title": "no", "day": "never"}),
    ('title: "V\\ud800P"', {"title": "V\ud800P"}),
]
REFUSED = [
    BOMB,
    BOMB + "title: *i",
    "a: &a [*a]",
    "a: &a {b: *a}",
    "a: &a\n  <<: *a",
    "a: &a [" + "x, " * 99 + "]\n" + "b: &b [" + "*a, " * 99 + "]\nc: [*b, *b]",
]


@pytest.mark.parametrize(("text", "values"), READ)
def test_values_are_what_is_written(text: str, values: dict[str, Any]):
    assert {name: front_matter(text)[name] for name in values} == values
    assert "~" not in front_matter(text).values()


@pytest.mark.parametrize("text", REFUSED)
def test_what_unfolds_to_more_than_it_says_is_refused(text: str):
    with pytest.raises(UnreadableError) as caught:
        front_matter(text)
    assert caught.value.problem is Problem.DAMAGED


def test_many_aliases_of_little_are_read():
    lines = "".join(f"n{number}: *a\n" for number in range(MOST_NODES // 20))
    assert front_matter(f"a: &a [x, y, z]\n{lines}title: VP")["title"] == "VP"


@pytest.mark.parametrize("text", [*(text for text, _ in READ), *REFUSED])
def test_a_file_with_it_is_read_or_named(text: str):
    content = f"---\nname: x\n{text}\n---\n# VP, Sales\nLead.\n".encode("utf-8", "replace")
    for read in read_source(SourceFile(path="a.md", size=len(content), member=content)):
        if isinstance(read, Unreadable):
            assert read.error.problem is not Problem.BROKE_THE_READER
            assert text in REFUSED
        else:
            assert isinstance(read, RawPosting)


def test_the_aliases_of_the_case_fail_by_name(shared: Path):
    content = (shared / "cases/26-files-that-stop-an-import/yaml-aliases.md").read_bytes()
    (failed,) = read_source(SourceFile(path="a.md", size=len(content), member=content))
    assert isinstance(failed, Unreadable)
    assert "front matter" in str(failed.error)
