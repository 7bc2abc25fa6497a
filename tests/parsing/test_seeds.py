"""The five seeds: the core facts equal their records, and every value has its words in the text."""

from __future__ import annotations

import pytest

from postings.parsing.registry import all_facts
from tests.parsing.material import (
    CORE_FACTS,
    EXTRACTION,
    SEEDS,
    Record,
    parsed,
    read_lines,
    record_of,
)

RECORDS = {record["id"]: record for record in read_lines(EXTRACTION / "gold_seeds.jsonl")}
EXISTING = {fact.name for fact in all_facts()}
NOT_COMPARED = {"evidence", "as_written", "of_text", "brands"}  # brands of a named employer: D32
# Seed and fact that are not equal yet.
KNOWN_MISSES: set[tuple[str, str]] = set()

pytestmark = pytest.mark.skipif(not RECORDS, reason="the shared seeds are not at hand")


def cases():
    for key in sorted(RECORDS):
        for fact in CORE_FACTS:
            if fact in EXISTING:
                miss = pytest.mark.xfail(strict=True, reason="known miss")
                marks = [miss] if (key, fact) in KNOWN_MISSES else []
                yield pytest.param(key, fact, marks=marks, id=f"{key[:3]}-{fact}")


def compared(fact: Record) -> Record:
    """The fact without quotes: two quotes can prove the same value."""
    plain = {key: value for key, value in fact.items() if key not in NOT_COMPARED}
    if "items" in plain:
        plain["items"] = [compared(item) for item in plain["items"]]
    return plain


@pytest.mark.parametrize(("key", "fact"), list(cases()))
def test_fact_equals_the_record(key, fact):
    assert compared(record_of(SEEDS / f"{key}.txt")[fact]) == compared(RECORDS[key][fact])


@pytest.mark.parametrize("key", sorted(RECORDS))
def test_every_value_has_a_proof_inside_the_text(key):
    parse = parsed(SEEDS / f"{key}.txt")
    for name in EXISTING & set(CORE_FACTS):
        found = parse.facts[name]
        expected = [f"items.{n}" for n in range(len(found.value.get("items", ())))]
        if "items" not in found.value:
            expected = (
                [""] if name == "title" else [] if found.value.get("name") is None else ["name"]
            )
        paths = {proof.path for proof in found.proofs}
        assert set(expected) <= paths
        assert all(0 <= p.span.start < p.span.end <= len(parse.text) for p in found.proofs)
