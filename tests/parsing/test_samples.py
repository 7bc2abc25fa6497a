"""Our own postings in samples/: the accuracy that everybody can measure, posting by posting."""

from __future__ import annotations

import re

import pytest

from tests.parsing.material import CORE_FACTS, Record, fact_names, record_of, sample_records

RECORDS = list(sample_records())
EXISTING = set(fact_names())
NOT_COMPARED = {"evidence", "as_written", "of_text", "fields", "brands", "aliases", "parent"}
# Values whose exact words are a matter of taste: compared by whether there are any.
LOOSE = {"descriptor"}
KNOWN_MISSES: set[tuple[str, str]] = set()

pytestmark = pytest.mark.skipif(not RECORDS, reason="no records of the samples yet")


def cases():
    for path, record in RECORDS:
        for fact in CORE_FACTS:
            if fact in record and fact in EXISTING:
                number = path.stem.split("_")[0]
                miss = pytest.mark.xfail(strict=True, reason="known miss")
                marks = [miss] if (number, fact) in KNOWN_MISSES else []
                yield pytest.param(path, record[fact], fact, marks=marks, id=f"{number}-{fact}")


def plain(value: object) -> object:
    """Words without case; lists of words as sets."""
    if isinstance(value, list):
        return sorted(map(str, value))
    return re.sub(r"\s+", " ", value).casefold() if isinstance(value, str) else value


def seen(found: Record, expected: Record) -> Record:
    """What of the fact the record states, in its order."""
    kept: Record = {}
    for key in expected:
        if key in NOT_COMPARED:
            continue
        value = found.get(key)
        if key == "items":
            wanted = expected["items"][0] if expected["items"] else {}
            kept[key] = sorted(str(sorted(seen(item, wanted or item).items())) for item in value)
        else:
            kept[key] = bool(value) if key in LOOSE else plain(value)
    return kept


@pytest.mark.parametrize(("path", "expected", "fact"), list(cases()))
def test_fact_equals_the_record(path, expected, fact):
    assert seen(record_of(path)[fact], expected) == seen(expected, expected)
