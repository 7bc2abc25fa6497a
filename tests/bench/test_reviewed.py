"""The real postings whose facts were reviewed: who they are, and what is kept of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bench import accuracy
from bench.reviewed import NUMBER, drawn
from bench.reviewed.sets import CORPORA, SEEN, UNSEEN, are_here, rows, seen
from bench.silver import silver
from bench.sources import as_html, json_lines
from postings.evaluation.silver import SILVER, same_organization

needs_texts = pytest.mark.skipif(not are_here(), reason="the texts are not beside this project")
RECORDS = {
    path: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for path in (SEEN, UNSEEN)
}


def names_in(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(names_in, value))
    if isinstance(value, dict):
        return set(value) | names_in(list(value.values()))
    return set()


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_each_is_reviewed_once_and_no_words_of_it_are_kept(path):
    records = RECORDS[path]
    assert len({record["id"] for record in records}) == len(records)
    assert not names_in(records) & {"evidence", "notes", "first_words"}
    assert {record["guide_version"] for record in records} == {"1.2"}


def test_none_is_seen_and_unseen():
    seen_ids, unseen_ids = ({record["id"] for record in RECORDS[path]} for path in (SEEN, UNSEEN))
    assert len(unseen_ids) == NUMBER
    assert not seen_ids & unseen_ids


@needs_texts
def test_the_unseen_are_those_that_the_seed_draws():
    known = [row["id"] for row in json_lines(CORPORA[0]) if not row["reviewed"]]
    assert [record["id"] for record in RECORDS[UNSEEN]] == drawn(known)


@needs_texts
def test_every_seen_posting_has_its_text():
    names = [one.name for one in seen()]
    assert {record["id"] for record in RECORDS[SEEN]} < set(names)
    assert len(names) == len(set(names))


def test_a_row_becomes_the_page_that_it_was():
    row = {"title": "A & B", "body": "**Pay**\n\nx < y"}
    html = {kind: as_html({**row, "body_kind": kind}) for kind in ("markdown", "text", "html")}
    assert all(one.startswith("<h2>A &amp; B</h2>\n<div>") for one in html.values())
    assert "<strong>Pay</strong>" in html["markdown"]
    assert "**Pay**<br><br>x &lt; y" in html["text"]
    assert "**Pay**\n\nx < y" in html["html"]


@needs_texts
def test_the_unseen_postings_are_measured_without_a_word_of_them(monkeypatch, tmp_path):
    monkeypatch.setattr(accuracy, "publish", lambda *_: None)
    monkeypatch.setattr(accuracy.documents, "write", list)
    said = "".join(accuracy._unseen(release=True))
    assert f"five core facts{NUMBER:>17}" in said
    assert not [record["id"] for record in RECORDS[UNSEEN] if record["id"] in said]


FACTS: dict[str, Any] = {
    "company": {"name": "Larkspur Mutual", "aliases": ["Larkspur"]},
    "location": {"places": [{"city": "Reno"}], "workplace": "remote"},
    "compensation": {"min": 90000.0, "max": 110000.0, "ote_min": None, "ote_max": None},
}
ROW = {
    "company": "Larkspur Mutual, Inc.", "location": "Reno, NV, US", "pay_min": "90000.0",
    "pay_max": "110000.0", "is_remote": "True",
}  # fmt: skip
TEXT = "Larkspur Mutual hires in Reno or remote: $90,000 to $110K."
NOTHING: dict[str, Any] = {
    "company": {"name": None, "aliases": []},
    "location": {"places": [], "workplace": None},
    "compensation": dict.fromkeys(("min", "max", "ote_min", "ote_max")),
}


@pytest.mark.parametrize("measure", SILVER, ids=lambda measure: measure.name)
def test_a_label_counts_where_its_words_stand_in_the_text(measure):
    other = {**ROW, "company": "Acme", "location": "Bend, OR", "pay_min": "1", "pay_max": "2"}
    assert measure.judge(ROW, TEXT, FACTS) == (1, 0, 0)
    assert measure.judge(ROW, TEXT, NOTHING) == (0, 0, 1)
    assert measure.judge(ROW, "A job.", FACTS) is None
    known = f"{TEXT} Acme, Bend: 1 or 2."
    wrong = {**other, "is_remote": "False"}
    assert measure.judge(wrong, known, FACTS) in {(0, 1, 1), (0, 1, 0)}


@pytest.mark.parametrize(
    "text",
    [
        "We are a remote-first company.",
        "Able to thrive in a remote environment.",
        "Ability to work remotely",
        "Many of our roles can be done remotely.",
        "Colleagues work across offices and remotely.",
        "Staff at remote locations, remote access for clients",
        "A remote culture and a remote workforce",
    ],
)
def test_a_label_of_remote_work_needs_words_that_may_be_of_the_job(text):
    remote = next(measure for measure in SILVER if measure.name == "silver.remote")
    assert remote.judge(ROW, text, NOTHING) is None
    assert remote.judge(ROW, f"{text} This job is remote.", NOTHING) == (0, 0, 1)


def test_names_of_one_organization():
    assert same_organization("Acme & Sons LLC", "ACME and Sons")
    assert not same_organization("Acme", "Acmetron Labs")


@needs_texts
def test_silver_leaves_out_the_unseen_postings(monkeypatch):
    unseen_row = next(row for row in rows() if row["id"] == RECORDS[UNSEEN][0]["id"])
    monkeypatch.setattr("bench.silver.rows", lambda: iter([unseen_row]))
    assert silver().postings == 0


def test_without_the_texts_only_our_samples_are_measured(monkeypatch, capsys):
    monkeypatch.setattr(accuracy.sets, "are_here", lambda: False)
    monkeypatch.setattr("sys.argv", ["make evaluate"])
    accuracy.main()
    said = capsys.readouterr().out
    assert "our own samples (68)" in said
    assert "../shared is missing" in said
    assert "real, seen" not in said
