"""Found and reviewed facts are compared as the guide says (20.4)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postings.evaluation import comparison
from postings.evaluation.comparison import evaluate
from postings.evaluation.gold import Reviewed
from postings.evaluation.measures import CORE, MEASURES
from postings.parsing.explanation import explain
from postings.readers.registry import read_source
from postings.readers.types import SourceFile

SELLER = SourceFile(path="a.html", size=15, member=b"<h2>Seller</h2>")
YEARS = {"min": 5, "max": None, "status": "required", "scope": "total", "of": ["sales"]}
SERIES_7 = {"code": "series_7", "status": "required", "deadline_days": None, "lines": []}
NOTARY = {**SERIES_7, "code": "notary"}
BAND = {"min": 90000.0, "max": 120000.0, "period": "year", "basis": "base"}

# measure, its fact as reviewed and as found, how many values are right, wrong, missed
COMPARED = [
    ("title.clean", {"clean": "Sales  Director"}, {"clean": "sales director"}, (1, 0, 0)),
    ("title.clean", {"clean": "Sales Director"}, {"clean": "Director"}, (0, 1, 1)),
    ("company.name", {"name": "Alder Mutual, Inc."}, {"name": "The Alder Mutual"}, (1, 0, 0)),
    (
        "company.name",
        {"name": "Alder Mutual Holdings", "aliases": ["AMH"]},
        {"name": "AMH", "aliases": []},
        (1, 0, 0),
    ),
    ("company.name", {"name": None, "aliases": []}, {"name": "Alder"}, (0, 1, 0)),
    ("company.name", {"name": None, "aliases": []}, {"name": None}, (0, 0, 0)),
    (
        "seniority.role_type",
        {"role_type": "people_manager", "role_type_basis": "explicit"},
        {"role_type": "people_manager", "role_type_basis": "default"},
        (0, 0, 1),
    ),
    ("experience.headline", {"headline_min": 8}, {"headline_min": 8.0}, (1, 0, 0)),
    ("experience.headline", {"headline_min": 8}, {}, (0, 0, 1)),
    ("experience.items", {"items": [YEARS, YEARS]}, {"items": [YEARS]}, (1, 0, 1)),
    (
        "experience.of",
        {"items": [YEARS]},
        {"items": [{**YEARS, "of": ["any", "sales"]}]},
        (0, 1, 1),
    ),
    (
        "experience.of.overlap",
        {"items": [YEARS]},
        {"items": [{**YEARS, "of": ["any", "sales"]}]},
        (1, 0, 0),
    ),
    ("licenses.code", {"items": [SERIES_7]}, {"items": [SERIES_7, NOTARY]}, (1, 1, 0)),
    (
        "licenses.items",
        {"items": [{**SERIES_7, "deadline_days": 90}]},
        {"items": [SERIES_7]},
        (0, 1, 1),
    ),
    (
        "licenses.code",
        {"items": [{**SERIES_7, "code": "other:hazmat"}]},
        {"items": [{**SERIES_7, "code": "other:hazardous-material"}]},
        (1, 0, 0),
    ),
    ("licenses.driver", {"items": [SERIES_7]}, {"items": [SERIES_7]}, (0, 0, 0)),
    ("travel", {"required": False}, {"required": False}, (1, 0, 0)),
    ("travel", {"required": True, "pct_max": 20}, {"required": True, "pct_max": 25}, (0, 1, 1)),
    ("compensation", BAND, {**BAND, "basis": "total"}, (0, 1, 1)),
    ("compensation", {"min": None, "max": None, "basis": None}, {}, (0, 0, 0)),
    (
        "employment",
        {"types": ["full_time", "contract"], "flsa": "exempt"},
        {"types": ["full_time"], "flsa": "exempt"},
        (2, 0, 1),
    ),
    ("requisition", [{"value": "AB-1"}], [{"value": "ab-1"}, {"value": "7"}], (1, 1, 0)),
    ("languages", [], [{"language": "Spanish", "status": "required"}], (0, 1, 0)),
    (
        "location.places",
        {"places": [{"city": "Reno", "region": "NV", "country": None}]},
        {"places": [{"city": "Reno", "region": "NV", "country": "US"}]},
        (0, 1, 1),
    ),
    (
        "reports_to",
        {"title": "VP of Sales, North America"},
        {"title": "the North America VP of Sales"},
        (1, 0, 0),
    ),
    ("reports_to", {"title": "VP of Sales"}, {"title": "Chief Revenue Officer"}, (0, 1, 1)),
    ("team", {"manages": False}, {"manages": None}, (0, 0, 1)),
    (
        "industry",
        {"employer": ["insurance"], "target_market": []},
        {"employer": [], "target_market": ["insurance"]},
        (0, 1, 1),
    ),
]


@pytest.fixture
def finding(monkeypatch):
    """Pretend that the parser finds these facts."""

    def pretend(facts):
        monkeypatch.setattr(comparison, "gold_record", lambda parsed, name: facts)

    return pretend


def reviewed(**facts):
    return Reviewed(record={"id": "a", **facts}, raw=next(read_source(SELLER)))


@pytest.mark.parametrize(("name", "gold", "found", "expected"), COMPARED)
def test_values_are_right_wrong_or_missed(finding, name, gold, found, expected):
    fact = next(measure.fact for measure in MEASURES if measure.name == name)
    finding({fact: found})
    counts = evaluate([reviewed(**{fact: gold})]).counts[name]
    assert (counts.right, counts.wrong, counts.missed) == expected
    assert counts.exact == (expected[1:] == (0, 0))
    assert counts.false == bool(expected[1])


def test_a_difference_carries_the_words_of_both_sides(finding):
    finding({"travel": {"required": True, "pct_max": 25, "evidence": ["up to 25%"]}})
    gold = {"required": True, "pct_max": 20, "evidence": ["up to 20% travel"]}
    [difference] = evaluate([reviewed(travel=gold)]).differences
    assert difference.reviewed == (((True, None, 20.0, None), "up to 20% travel"),)
    assert difference.found == (((True, None, 25.0, None), "up to 25%"),)


def test_a_fact_that_was_not_reviewed_is_not_scored(finding):
    finding({"travel": {"required": True}})
    evaluation = evaluate([reviewed(languages=[])])
    assert set(evaluation.counts) == {"languages"}
    assert not evaluation.differences
    assert not evaluation.core.postings


def test_the_core_facts_are_right_only_together(finding):
    facts = {measure.fact: {} for measure in MEASURES if measure.name in CORE}
    finding(facts)
    assert evaluate([reviewed(**facts)]).core.accuracy == 1
    assert evaluate([reviewed(**facts | {"licenses": {"items": [NOTARY]}})]).core.accuracy == 0


def test_a_fact_that_failed_is_named_and_found_nothing(monkeypatch):
    found = explain("<h2>Seller</h2>")
    failed = replace(found, parsed=replace(found.parsed, facts={}, errors={"travel": "KeyError"}))
    monkeypatch.setattr(comparison, "explain", lambda raw: failed)
    evaluation = evaluate([reviewed(travel={"required": False})])
    assert evaluation.errors == {"a": {"travel": "KeyError"}}
    assert evaluation.counts["travel"].missed == 1


def test_measures_have_names_of_their_own():
    names = [measure.name for measure in MEASURES]
    assert len(set(names)) == len(names)
    assert set(CORE) <= set(names)
