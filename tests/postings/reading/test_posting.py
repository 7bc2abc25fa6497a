"""There is one road from a file to facts: what `parse` prints is what `ingest` stores."""

from __future__ import annotations

import io
import json
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from postings.models import Posting
from postings.readers.registry import read_file
from postings.readers.types import RawPosting, Stated
from postings.reading.posting import explain, read

DATA = Path(__file__).parents[1] / "readers" / "data"
FILES = sorted(DATA.iterdir())


def without_evidence(value: Any) -> Any:
    if isinstance(value, list):
        return [without_evidence(one) for one in value]
    if isinstance(value, dict):
        return {name: without_evidence(one) for name, one in value.items() if name != "evidence"}
    return value


def value_of(record: Any) -> Any:
    """A fact of a record as it is stored: an entry's words are no part of it."""
    found = without_evidence(record)
    return {"items": found} if isinstance(found, list) else found


def print_all(command: str, path: str) -> list[str]:
    """What a command prints, though a record of the file is none."""
    with suppress(CommandError):
        call_command(command, path, stdout=(out := io.StringIO()), stderr=io.StringIO())
    return out.getvalue().splitlines()


@pytest.mark.django_db
@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_parse_prints_what_ingest_stores(file: Path, tmp_path: Path) -> None:
    copy = shutil.copy(file, tmp_path)
    printed = [json.loads(line) for line in print_all("parse", copy)]
    print_all("ingest", copy)
    stored = [posting.facts["facts"] for posting in Posting.objects.order_by("pk")]
    assert len(printed) == len(stored) > 0
    for record, facts in zip(printed, stored, strict=True):
        assert {name: value_of(record[name]) for name in facts} == {
            name: fact["value"] for name, fact in facts.items()
        }


def lever() -> RawPosting:
    return next(iter(read_file(DATA / "lever.json")))


def test_what_the_source_states_as_data_is_read_with_its_name() -> None:
    raw = lever()
    location = read(raw).facts["facts"]["location"]
    assert set(location["stated"]) <= set(location["value"])
    assert location["value"].items() >= raw.stated["location"].value.items()
    assert explain(raw).parsed.facts["location"].stated == location["stated"]


def test_a_stated_part_has_no_words_that_prove_another_value() -> None:
    raw = replace(
        lever(), stated={"title": Stated(value={"clean": "AE"}, fields={"clean": "text"})}
    )
    title = explain(raw).parsed.facts["title"]
    assert title.value["clean"] == "AE"
    assert title.proofs
    assert "clean" not in {proof.path for proof in title.proofs}
