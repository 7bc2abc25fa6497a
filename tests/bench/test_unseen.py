"""The postings that no rule was written with: who they are, and what is kept of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.sources import json_lines
from bench.unseen import NUMBER, drawn
from bench.unseen.__main__ import CORPUS, RECORDS, measures, write_postings

RECORD = [json.loads(line) for line in RECORDS.read_text(encoding="utf-8").splitlines()]


def names_in(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(names_in, value))
    if isinstance(value, dict):
        return set(value) | names_in(list(value.values()))
    return set()


def test_each_is_reviewed_once_and_no_words_of_it_are_kept():
    assert len({record["id"] for record in RECORD}) == len(RECORD) == NUMBER
    assert not names_in(RECORD) & {"evidence", "notes", "first_words"}
    assert {record["guide_version"] for record in RECORD} == {"1.2"}


@pytest.mark.skipif(not CORPUS.exists(), reason="the texts are not beside this project")
def test_they_are_those_that_the_seed_draws():
    known = [row["id"] for row in json_lines(CORPUS) if not row["reviewed"]]
    assert [record["id"] for record in RECORD] == drawn(known)


@pytest.mark.skipif(not CORPUS.exists(), reason="the texts are not beside this project")
def test_measures_are_printed_and_no_posting(tmp_path: Path):
    write_postings(CORPUS, tmp_path)
    table = measures(tmp_path)
    assert f"five core facts{NUMBER:>17}" in table
    assert not [record["id"] for record in RECORD if record["id"] in table]
