"""The way in: everything about a posting, what the database stores, the gold record."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postings.parsing import gold_record, parse, version
from postings.parsing.parser import MAX_QUOTE, SOURCES
from postings.parsing.registry import Fact, all_facts
from postings.parsing.types import Extraction, Proof, Span
from tests.parsing.material import ROOT
from tests.sources import modules

HTML = "<h2>Director, Sales</h2><p>Larkspur Mutual is hiring. You lead a team of nine reps.</p>"
WORDS = st.sampled_from(
    [
        "Sales",
        "Manager",
        ",",
        "Director",
        "–",
        "/",
        "(Remote)",
        "Acme",
        "is",
        "hiring",
        "lead",
        "a",
        "team",
        "of",
        "5+",
        "years",
        "required",
        "Bachelor's",
        "degree",
        "MBA",
        "preferred",
        "license",
        "Series",
        "7",
        "<li>",
        "</li>",
        "<p><b>Benefits:</b></p>",
        "our",
        "client",
        "10 to 5 years of sales experience",
        "travel 150% of the time",
        "travel 80-20%",
        "$120k - $90k",
        "OTE",
        "per hour",
        "manage 9 to 3 reps",
        "within 0 days",
        "–",
        "up to",
        "at least",
        "99999999999999999999",
        "٣",
        "\u00bd",
        "\u200b",
    ]
)
# Fields that bound a value from below and above, and those that are a share of the whole.
BOUNDS = [("min", "max"), ("headline_min", "headline_max"), ("pct_min", "pct_max")]
BOUNDS += [("size_min", "size_max"), ("ote_min", "ote_max")]
SHARES = {"pct_min", "pct_max"}


@pytest.fixture
def with_fact(monkeypatch):
    def add(fact):
        monkeypatch.setattr("postings.parsing.parser.all_facts", lambda: (*all_facts(), fact))

    return add


def broken(document, known):
    raise KeyError("lost")


def listing(document, known):
    proof = Proof(path="items.0", span=Span(start=0, end=8), rule="made")
    return Extraction(value={"items": [{"name": "French"}]}, proofs=(proof,))


def test_posting_is_parsed_into_all_facts():
    parsed = parse(HTML)
    assert set(parsed.facts) == {fact.name for fact in all_facts()}
    assert not parsed.errors
    assert parsed.facts["company"].value["name"] == "Larkspur Mutual"


def test_stored_form_is_json_with_positions():
    stored = json.loads(json.dumps(parse(HTML).to_json()))
    assert set(stored) == {"version", "facts", "blocks", "errors", "limits"}
    assert stored["blocks"][0] == [0, len("Director, Sales"), "title"]
    level = stored["facts"]["seniority"]["proofs"][0]
    assert level == {"path": "level", "start": 0, "end": 8, "rule": "director"}


def test_broken_fact_is_recorded_under_its_name(with_fact):
    with_fact(Fact(name="broken", states="s", values="v", extract=broken))
    parsed = parse(HTML)
    assert parsed.errors == {"broken": "KeyError: 'lost'"}
    assert "title" in parsed.facts


def test_gold_record_quotes_the_text():
    record = gold_record(parse(HTML), "x1")
    assert record["id"] == "x1"
    assert record["seniority"]["evidence"][0] == "Director"
    assert "lead a team" in record["seniority"]["evidence"][1]


def test_gold_record_gives_each_item_its_quote(with_fact):
    with_fact(
        Fact(
            name="languages",
            states="s",
            values="v",
            extract=listing,
            shape="list",
        )
    )
    record = gold_record(parse(HTML), "x1")
    assert record["languages"] == [{"name": "French", "evidence": "Director"}]


def test_quotes_are_short_and_line_ends_are_spaces():
    parsed = parse("<p>" + "Sales Director<br>" * 100 + "</p>")
    whole = replace(parsed.facts["title"].proofs[0], span=Span(start=0, end=len(parsed.text)))
    title = replace(parsed.facts["title"], proofs=(whole,))
    record = gold_record(replace(parsed, facts={"title": title}), "x")
    quote = record["title"]["evidence"][0]
    assert len(quote) <= MAX_QUOTE
    assert "\n" not in quote


def test_version_is_the_same_for_the_same_rules():
    assert version() == version() == parse(HTML).version
    assert version().isalnum()


def test_version_is_of_every_module_that_rules_rest_on():
    read = {path for source in SOURCES for path in (ROOT / "postings").glob(source)}
    places = [str(path.relative_to(ROOT)) for path in read if path.suffix == ".py"]
    for module in modules(*places):
        for line, name in module.imports():
            of_ours = [f"{at}{end}" for at in above(name) for end in (".py", "/__init__.py")]
            found = [ROOT / it for it in of_ours if (ROOT / it).exists()]
            assert set(found) <= read, f"{module.place}:{line}: {name} is not in SOURCES"


def above(name):
    """The places of a module and of the packages around it, but for that of all.

    >>> list(above("postings.guide.pay"))
    ['postings/guide', 'postings/guide/pay']
    """
    steps = name.split(".")
    return ["/".join(steps[: count + 2]) for count in range(len(steps) - 1)]


def values_fit(value):
    if isinstance(value, dict):
        for low, high in BOUNDS:
            if value.get(low) is not None and value.get(high) is not None:
                assert value[low] <= value[high]
        for name in SHARES & set(value):
            assert value[name] is None or 0 <= value[name] <= 100
        value = list(value.values())
    if isinstance(value, list | tuple):
        for part in value:
            values_fit(part)


def proofs_fit(html):
    parsed = parse(html)
    assert parsed.errors == {}
    for found in parsed.facts.values():
        values_fit(found.value)
        for marked in (*found.proofs, *found.rejected):
            assert 0 <= marked.span.start <= marked.span.end <= len(parsed.text)
            assert marked.rule
    json.dumps(parsed.to_json())


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_any_posting_is_parsed_with_values_that_fit_and_proofs_inside_the_text(html):
    proofs_fit(html)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=12) | WORDS, max_size=20).map(" ".join))
def test_any_text_is_parsed_with_values_that_fit_and_proofs_inside_the_text(text):
    proofs_fit(text)
