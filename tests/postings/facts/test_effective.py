"""Corrections over findings, and the words that go on proving what staff left alone."""

from __future__ import annotations

from typing import Any

import pytest

from postings.facts.effective import effective_facts

SIE = {"code": "sie", "status": "required"}
CFP = {"code": "cfp", "status": "preferred"}
FOUND: dict[str, Any] = {
    "facts": {
        "licenses": {
            "value": {"driver_required": None, "items": [SIE, CFP]},
            "proofs": [
                {"path": "items.0", "start": 3, "end": 6, "rule": "listed"},
                {"path": "items.1", "start": 8, "end": 11, "rule": "listed"},
                {"path": "driver_required", "start": 20, "end": 26, "rule": "none-needed"},
                {"path": "", "start": 0, "end": 30, "rule": "section"},
            ],
            "rejected": [],
        }
    }
}

# The corrected value, and the paths that the parser's words still prove.
CARRIED: list[tuple[dict[str, Any], set[str]]] = [
    (
        {"driver_required": None, "items": [SIE, CFP]},
        {"items.0", "items.1", "driver_required", ""},
    ),
    ({"driver_required": None, "items": [CFP]}, {"items.0", "driver_required"}),
    ({"driver_required": True, "items": [SIE]}, {"items.0"}),
    ({"driver_required": None, "items": []}, {"driver_required"}),
    ({"driver_required": False, "items": [{**CFP, "code": "cpcu"}]}, set()),
]


def test_without_corrections_the_findings_hold() -> None:
    fact = effective_facts(FOUND, {})["licenses"]
    assert not fact.is_corrected
    assert len(fact.evidence) == 4


@pytest.mark.parametrize(("value", "paths"), CARRIED)
def test_words_prove_what_staff_left_alone(value: dict[str, Any], paths: set[str]) -> None:
    fact = effective_facts(FOUND, {"licenses": value})["licenses"]
    assert fact.is_corrected
    assert fact.json == value
    assert {words.path for words in fact.evidence} == paths


def test_an_item_that_moved_keeps_its_own_words() -> None:
    value = {"driver_required": None, "items": [CFP]}
    words = effective_facts(FOUND, {"licenses": value})["licenses"].evidence_at("items.0")
    assert words is not None
    assert (words.start, words.end) == (8, 11)


def test_a_fact_that_only_staff_know_has_no_words() -> None:
    assert effective_facts({"facts": {}}, {"travel": {"required": True}})["travel"].evidence == ()


def test_a_finding_that_lacks_its_value_or_its_proofs_is_named_and_not_stated() -> None:
    facts = effective_facts({"facts": {"travel": {}}}, {})
    assert [str(problem) for problem in facts["travel"].problems] == ["null is no object"]
    assert (facts["travel"].json, facts["travel"].evidence) == ({}, ())
    assert facts.travel.required is None
