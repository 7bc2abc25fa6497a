"""Reviewed postings are read, or the message names the file and what to do."""

from __future__ import annotations

import json

import pytest

from postings.evaluation.gold import GoldError, fingerprint, read_gold

POSTING = "<h2>Sales Manager</h2><div>Five years of sales experience.</div>"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.html").write_text(POSTING)
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "a"}) + "\n\n")
    return tmp_path


def test_a_folder_of_records_and_postings_is_read(folder):
    [one] = read_gold([folder])
    assert (one.name, one.record, "Five years" in one.raw.html) == ("a", {"id": "a"}, True)


def test_postings_may_lie_elsewhere(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("records") / "gold.jsonl"
    elsewhere.write_text('{"id": "a"}')
    assert [one.name for one in read_gold([elsewhere], [folder])] == ["a"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", r"gold.jsonl, line 1: is not JSON .* mend the line"),
        ("[]", r'gold.jsonl, line 1: has no "id"'),
        ('{"title": {}}', r'gold.jsonl, line 1: has no "id"'),
        ('{"id": "b"}', r"gold.jsonl, line 1: no file named b .* name its folder by --postings"),
        ('{"id": "a"}\n{"id": "a"}', r"a: reviewed twice"),
        ("", r"There are no records"),
    ],
)
def test_what_is_wrong_is_named(folder, line, message):
    (folder / "gold.jsonl").write_text(line)
    with pytest.raises(GoldError, match=message):
        read_gold([folder])


def test_a_path_that_is_not_there_is_named(tmp_path):
    with pytest.raises(GoldError, match="nowhere: no such file or folder"):
        read_gold([tmp_path / "nowhere"])


def test_a_posting_that_cannot_be_read_is_named(folder):
    (folder / "a.html").write_text(" ")
    with pytest.raises(GoldError, match=r"a\.html is empty"):
        read_gold([folder])


def test_a_file_that_holds_nothing_is_named(folder, monkeypatch):
    monkeypatch.setattr("postings.evaluation.gold.read_file", lambda path: iter(()))
    with pytest.raises(GoldError, match=r"a\.html holds no posting"):
        read_gold([folder])


def test_the_fingerprint_changes_with_a_record_or_a_posting(folder):
    first = fingerprint(read_gold([folder]))
    assert first == fingerprint(read_gold([folder]))
    (folder / "a.html").write_text(POSTING.replace("Five", "Six"))
    second = fingerprint(read_gold([folder]))
    (folder / "gold.jsonl").write_text('{"id": "a", "languages": []}')
    assert len({first, second, fingerprint(read_gold([folder]))}) == 3
