"""`make digest`: it writes every posting's facts, and names what differs later."""

from __future__ import annotations

import gzip
import json
import sys

import pytest

from bench import digest

ROW = {"id": "one", "title": "Sales Lead", "body": "<p>Acme Tea is hiring.</p>"}


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "rows.jsonl.gz"
    with gzip.open(path, "wt") as lines:
        lines.write(json.dumps(ROW) + "\n")
    return path


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "saved"
    path.mkdir()
    (path / "a.html").write_text("<h2>VP, Sales</h2><p>5 years of sales required.</p>")
    (path / "two.csv").write_text(
        "title,description,location\nSales Lead,You lead the team.,Reno\nAE,You sell.,\n"
    )
    return path


def run(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["digest", *map(str, arguments), "--workers", "0"])
    digest.main()


def test_it_reads_files_in_all_formats_with_what_they_state(rows, folder):
    facts = dict(digest.facts_of([rows, folder], workers=0))
    assert list(facts) == [
        "rows.jsonl.gz one",
        "saved/a.html",
        "saved/two.csv line 2",
        "saved/two.csv line 3",
    ]
    assert facts["saved/two.csv line 2"]["facts"]["location"]["stated"]


def test_what_is_as_it_was_is_said_to_be(monkeypatch, capsys, tmp_path, rows):
    file = tmp_path / "new" / "facts.jsonl.gz"
    run(monkeypatch, file, rows)
    assert "the facts of 1 postings" in capsys.readouterr().out
    with pytest.raises(SystemExit) as end:
        run(monkeypatch, file, rows)
    assert not end.value.code
    assert capsys.readouterr().out == "All facts of all postings are as they were.\n"


@pytest.mark.parametrize(
    ("change", "kinds"),
    [
        (lambda facts: facts["facts"]["title"]["value"].update(raw="AE"), ["title value"]),
        (lambda facts: facts["facts"]["title"]["proofs"].clear(), ["title proofs"]),
        (lambda facts: facts["facts"].pop("seniority"), ["proofs", "rejected", "value"]),
        (lambda facts: facts.update(text=""), ["text"]),
        (lambda facts: facts["errors"].update(title="it broke"), ["errors"]),
    ],
)
def test_each_difference_is_named_by_its_part(rows, change, kinds):
    before = json.loads(json.dumps(dict(digest.facts_of([rows], workers=0))))
    now = json.loads(json.dumps(before))
    change(now["rows.jsonl.gz one"])
    found = [kind.removeprefix("seniority ") for kind, _, _ in digest.differences(before, now)]
    assert found == kinds


def test_a_posting_that_came_or_went_is_named(monkeypatch, capsys, tmp_path, rows, folder):
    file = tmp_path / "facts.jsonl.gz"
    run(monkeypatch, file, folder)
    with pytest.raises(SystemExit) as end:
        run(monkeypatch, file, rows)
    assert end.value.code
    lines = capsys.readouterr().out.splitlines()
    assert "posting: 4 postings" in lines
    assert "  rows.jsonl.gz one: came" in lines
