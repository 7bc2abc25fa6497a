"""Small inputs that once went wrong, each of which stands for its kind: `../shared/cases`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from postings.parsing import parse
from tests.parsing.material import SHARED

CASES = SHARED / "cases"
FAR = {"remote", "hybrid", "remote_or_onsite"}
Facts = dict[str, Any]


def workplace(facts: Facts, right: Any) -> bool:
    found = facts["location"]["workplace"]
    return found not in FAR if isinstance(right, str) else [found] == right


def headline(facts: Facts, right: Any) -> bool:
    years = facts["experience"]
    return [years["headline_min"], years["headline_max"]] == right


def least(facts: Facts, right: Any) -> bool:
    return [facts["experience"]["headline_min"]] == right


def years_and_travel(facts: Facts, right: Any) -> bool:
    years, travel = facts["experience"], facts["travel"]
    found = [years["headline_min"], years["headline_max"], travel["pct_min"], travel["pct_max"]]
    return found == right


def no_degree(facts: Facts, right: Any) -> bool:
    return facts["education"]["items"] == right


def no_other_period(facts: Facts, right: Any) -> bool:
    """Guide 1.2 knows two weeks and half a month (D50), where 1.1 had no period."""
    found = facts["compensation"]["period"]
    return found in {None, "biweekly", "semimonthly"} if right == [None] else [found] == right


KINDS: dict[str, Callable[[Facts, Any], bool]] = {
    "03-remote-denied": workplace,
    "04-remote-perk-or-team": workplace,
    "06-months-and-years": headline,
    "07-dashes": years_and_travel,
    "09-state-codes-as-degrees": no_degree,
    "10-pay-every-two-weeks": no_other_period,
    "23-company-age": least,
}


def inputs() -> Iterator[Any]:
    for kind, check in KINDS.items():
        expected = CASES / kind / "expected.json"
        if expected.exists():
            for name, case in json.loads(expected.read_text(encoding="utf-8"))["inputs"].items():
                yield pytest.param(CASES / kind / name, case["right"], check, id=f"{kind} {name}")


@pytest.mark.skipif(not CASES.exists(), reason="../shared is not beside this project")
def test_every_kind_is_here():
    assert all((CASES / kind / "expected.json").exists() for kind in KINDS)


@pytest.mark.parametrize(("path", "right", "check"), list(inputs()))
def test_case_is_read_right(path, right, check):
    facts = {
        name: extraction.value
        for name, extraction in parse(path.read_text(encoding="utf-8")).facts.items()
    }
    assert check(facts, right), right
