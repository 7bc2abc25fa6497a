"""Stored JSON becomes values; what is wrong is named with its place, left out, and never raises."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.facts.effective import effective_facts
from postings.guide.functions import FUNCTIONS
from postings.parsing.registry import all_facts
from postings.values.experience import Experience
from postings.values.location import Location, Place
from postings.values.reading import read, read_as, shape_of, to_json
from postings.values.team import Team
from postings.values.travel import Travel

YEARS = {"min": 5, "of": ["sales"], "status": "required", "scope": "total"}
SIE = {"code": "sie", "status": "required"}

# The fact, what is stored, what is left of it, what is wrong.
WRONG: list[tuple[str, Any, Any, list[str]]] = [
    ("travel", {"required": "yes"}, {}, ['required: "yes" is neither true nor false']),
    ("travel", {"required": 1}, {}, ["required: 1 is neither true nor false"]),
    (
        "travel",
        {"required": True, "pct_max": "25"},
        {"required": True},
        ['pct_max: "25" is no number'],
    ),
    ("travel", {"pct_max": True}, {}, ["pct_max: true is no number"]),
    ("travel", {"pct_max": 101}, {}, ["pct_max: 101 is not from 0 to 100"]),
    ("travel", {"pct_min": 50, "pct_max": 20}, {}, ["its least is above its most"]),
    ("travel", "often", {}, ['"often" is no object']),
    ("travel", ["often"], {}, ['["often"] is no object']),
    ("travel", None, {}, ["null is no object"]),
    (
        "seniority",
        {"level": "emperor", "role_type": "unclear"},
        {"role_type": "unclear"},
        ['level: "emperor" is none of intern, entry, ic, senior_ic, …'],
    ),
    ("title", {"raw": {"of": "x"}}, {}, ['raw: {"of": "x"} is no text']),
    (
        "title",
        {"functions": ["sales", 7, None, "juggling", "marketing"]},
        {"functions": ["sales", "marketing"]},
        [
            "functions.1: 7 is no text",
            "functions.2: null is no text",
            f'functions.3: "juggling" is none of {", ".join(list(FUNCTIONS)[:4])}, …',
        ],
    ),
    ("title", {"functions": "sales"}, {}, ['functions: "sales" is no list']),
    ("company", {"name": "n" * 201}, {}, [f'name: "{"n" * 38}… has more than 200 characters']),
    ("licenses", {"items": [SIE, "cfp"]}, {"items": [SIE]}, ['items.1: "cfp" is no object']),
    (
        "licenses",
        {"items": [{"code": "series_8", "status": "required"}, SIE]},
        {"items": [SIE]},
        ['items.0.code: "series_8" is no code of the list'],
    ),
    ("licenses", {"items": [{"code": "sie"}]}, {"items": []}, ["items.0.status: is missing"]),
    (
        "licenses",
        {"items": [{**SIE, "lines": ["life", "limb"]}]},
        {"items": [{**SIE, "lines": ["life"]}]},
        [
            'items.0.lines.1: "limb" is none of life, health, property, casualty, …',
        ],
    ),
    (
        "licenses",
        {"items": [{**SIE, "deadline_days": 30}]},
        {"items": []},
        ["items.0: has a deadline, and its status is not required_post_hire"],
    ),
    (
        "experience",
        {"headline_min": 5, "items": [{**YEARS, "min": None}, {**YEARS, "max": 3}, YEARS]},
        {"headline_min": 5, "items": [YEARS]},
        ["items.0: states no number of years", "items.1: its least is above its most"],
    ),
    ("experience", {"headline_min": -1}, {}, ["headline_min: -1 is not from 0 to 1,000,000,000"]),
    ("education", {"items": {"0": 1}}, {}, ['items: {"0": 1} is no list']),
    (
        "location",
        {"places": [{"city": 5, "raw": "Reno"}]},
        {"places": [{"raw": "Reno"}]},
        ["places.0.city: 5 is no text"],
    ),
    ("hobbies", "golf", {}, ['"golf" is no object']),
]

SOUND: list[tuple[str, Any]] = [
    ("travel", {}),
    ("travel", {"required": None, "pct_max": 12.5}),
    ("travel", {"required": True, "of_later": {"any": ["thing"]}}),
    ("licenses", {"items": [{**SIE, "evidence": "SIE required"}], "notes": 3}),
    ("licenses", {"items": [{"code": "other:anything at all", "status": "eligible"}]}),
    ("seniority", {"level": "unspecified"}),
    ("education", {"equivalent": "none", "min_required": "none_required"}),
    ("hobbies", {"golf": ["clubs", {"any": None}]}),
]


def words(fact: str, stored: Any) -> list[str]:
    return [str(problem) for problem in read(fact, stored).problems]


@pytest.mark.parametrize(("fact", "stored", "left", "problems"), WRONG)
def test_what_is_wrong_is_named_and_left_out(
    fact: str, stored: Any, left: Any, problems: list[str]
) -> None:
    assert words(fact, stored) == problems
    assert read(fact, stored).json == left
    assert words(fact, left) == []


@pytest.mark.parametrize(("fact", "stored"), SOUND)
def test_what_is_right_is_kept_as_it_is_stored(fact: str, stored: Any) -> None:
    assert words(fact, stored) == []
    assert read(fact, stored).json is stored


def test_a_value_is_read_by_attributes() -> None:
    found = read_as(Experience, {"headline_min": 5, "items": [YEARS]})
    assert (found.headline_min, found.headline_max) == (5, None)
    assert [(item.min, item.of, item.education) for item in found.items] == [(5, ("sales",), None)]


def test_null_is_not_stated() -> None:
    assert read_as(Team, {"roles": None, "manages": None}) == Team()


def test_what_is_written_is_read_again() -> None:
    value = Location(places=(Place(city="Reno", region="NV"),), workplace="hybrid")
    assert read_as(Location, to_json(value)) == value


def test_a_whole_value_that_is_wrong_is_not_stated() -> None:
    assert read_as(Travel, ["often"]) == Travel()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def like(fact: str) -> st.SearchStrategy[Any]:
    """JSON with the keys of a fact, with anything under them."""
    shape: Any = shape_of(fact)
    keys = st.sampled_from(list(to_json(shape())))
    items = st.lists(st.dictionaries(st.sampled_from(ITEM_KEYS), JSON, max_size=8), max_size=3)
    return JSON | st.dictionaries(keys, JSON | items, max_size=6)


ITEM_KEYS = [*YEARS, *SIE, "max", "level", "language", "value", "city", "raw", "lines", "type"]
ANYTHING = st.sampled_from([fact.name for fact in all_facts()]).flatmap(
    lambda fact: st.tuples(st.just(fact), like(fact))
)


@given(ANYTHING)
def test_nothing_that_can_be_stored_breaks_the_reading(case: tuple[str, Any]) -> None:
    fact, stored = case
    found = read(fact, stored)
    assert bool(found.problems) is (found.json != stored)
    assert read(fact, found.json).value == found.value
    assert not read(fact, found.json).problems


def test_words_of_items_go_with_them_when_one_before_is_left_out() -> None:
    proofs = [
        {"path": f"items.{number}", "start": number, "end": number + 1, "rule": "listed"}
        for number in range(3)
    ]
    value = {"items": [SIE, {"code": "bogus"}, {**SIE, "code": "cfp"}]}
    fact = effective_facts({"facts": {"licenses": {"value": value, "proofs": proofs}}}, {})
    assert [(it.path, it.start) for it in fact["licenses"].evidence] == [
        ("items.0", 0),
        ("items.1", 2),
    ]
