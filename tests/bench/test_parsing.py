"""`make bench-parsing`: the tables that it prints, and the postings that it picks."""

from __future__ import annotations

import gzip
import json

import pytest

from bench import parsing
from bench.hostile import HOSTILE, Hostile
from bench.measuring import DOCUMENT, part_times, whole_times
from bench.sources import read_postings
from postings.parsing.registry import all_facts

PAGE = "<h2>Sales Lead</h2><p>You sell to clinics; 3 years of sales required.</p>"
SMALL = Hostile(name="one letter", html="<p>x", limit=None)


@pytest.fixture
def folder(tmp_path):
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.html").write_text(PAGE.replace("Lead", name), encoding="utf-8")
    return tmp_path


def test_report_is_three_tables_under_the_machine(folder, monkeypatch):
    monkeypatch.setattr(parsing, "HOSTILE", (SMALL,))
    lines = list(parsing.report([folder], read_postings([folder], 4)))
    assert lines[0].startswith(f"4 postings of {folder.name}; ")
    assert [line for line in lines if line.startswith("|---")] == ["|---|---:|---:|---:|"] * 3
    assert lines[-1].startswith("| one letter | 4 | ")


def test_as_many_are_measured_as_were_asked_for(folder, monkeypatch, capsys):
    monkeypatch.setattr(parsing, "HOSTILE", (SMALL,))
    monkeypatch.setattr("sys.argv", ["bench", str(folder), "--number", "2"])
    parsing.main()
    first, second = capsys.readouterr().out.splitlines()[:2]
    assert first.startswith("2 postings of ")
    assert "a matter of luck" in second


@pytest.mark.parametrize("number", ["0", "-5", "many"])
def test_a_number_of_none_is_refused(folder, monkeypatch, number):
    monkeypatch.setattr("sys.argv", ["bench", str(folder), "--number", number])
    with pytest.raises(SystemExit) as end:
        parsing.main()
    assert end.value.code == 2


def test_same_postings_are_picked_each_time(folder):
    picked = read_postings([folder], 5)
    assert picked == read_postings([folder], 5)
    assert (len(picked), len(set(picked))) == (5, 3)
    assert read_postings([], 5) == []


def test_lines_of_a_file_are_postings(tmp_path):
    rows = [
        {"title": "Lead", "body": "<p>Sell", "body_kind": "html"},
        {"title": "R&D", "body": "a < b\nc", "body_kind": "text"},
    ]
    path = tmp_path / "some.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    assert sorted(read_postings([path], 2)) == [
        "<h2>Lead</h2>\n<div><p>Sell</div>\n",
        "<h2>R&amp;D</h2>\n<div>a &lt; b<br>c</div>\n",
    ]


def test_both_sides_and_every_part_are_timed():
    (timing,) = whole_times([PAGE])
    assert timing.ratio == timing.parse / timing.soup > 0
    times = part_times([PAGE, PAGE])
    assert set(times) == {DOCUMENT, *(fact.name for fact in all_facts())}
    assert all(len(values) == 2 for values in times.values())


def test_hostile_postings_have_names_of_their_own():
    assert len({hostile.name for hostile in HOSTILE}) == len(HOSTILE)
