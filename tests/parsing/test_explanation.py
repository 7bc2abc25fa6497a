"""Why each candidate was taken or not: its place, its status, and the words that settled that."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import regex

from postings.parsing import parse
from postings.parsing.explanation import IN_PARENTHESIS, OWN_RULE, STEPS, explain
from postings.parsing.registry import all_facts
from postings.parsing.types import Extraction, Owner, Proof, Span
from tests.parsing.material import ROOT, SAMPLES

# The body of a posting, a fact, its status, the step that settled it, the words that did.
SETTLED = [
    ("<p>An MBA is preferred.</p>", "education", "preferred", "cue-in-clause", "is preferred"),
    ("<p>An MBA (a plus).</p>", "education", "preferred", "cue-in-parenthesis", "a plus"),
    ("<p>Nice to have:</p><li>an MBA</li>", "education", "preferred", "heading", "Nice to have:"),
    ("<p>Bachelor's degree in nursing</p>", "education", "required", "default", None),
    ("<p>10 years of sales experience preferred</p>", "experience", "preferred", "cue-in-clause", "preferred"),
    ("<p>You must have 8 years of sales experience.</p>", "experience", "required", "cue-in-clause", "must have"),
    ("<p>Series 7 license preferred</p>", "licenses", "preferred", "cue-in-clause", "preferred"),
    ("<p>Must be willing to travel 20% of the time.</p>", "travel", "required", "cue-in-clause", "Must"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "fact", "status", "rule", "cue"), SETTLED)
def test_a_status_names_the_step_and_the_cue_that_settled_it(body, fact, status, rule, cue):
    (row,) = (row for row in explain(page(body)).of(fact) if row.is_accepted)
    assert (row.status, row.status_rule, row.cue_words) == (status, rule, cue)
    assert row.step == STEPS[rule]


def test_a_fact_with_an_order_of_its_own_says_that_it_settled_the_status():
    (row,) = explain(page("<p>Series 7 required within 90 days of hire</p>")).of("licenses")
    assert (row.status, row.status_rule, row.step) == ("required_post_hire", "deadline", OWN_RULE)
    assert row.cue_words == "within 90 days of hire"


def page(body: str) -> str:
    return f"<h2>Sales Director</h2>{body}"


LATIN = "<p>Latin is spoken here.</p><p>Latin preferred.</p><p>Latin (not required)</p>"


@pytest.fixture
def with_latin(monkeypatch):
    """A fact that always says `preferred` and never why."""

    def extract(document, known):
        spans = [Span(start=m.start(), end=m.end()) for m in regex.finditer("Latin", document.text)]
        proofs = tuple(Proof(path=f"items.{n}", span=s, rule="named") for n, s in enumerate(spans))
        return Extraction(value={"items": [{"status": "preferred"}] * len(spans)}, proofs=proofs)

    fact = replace(all_facts()[0], name="latin", extract=extract)
    monkeypatch.setattr("postings.parsing.parser.all_facts", lambda: (*all_facts(), fact))


@pytest.mark.usefixtures("with_latin")
def test_a_cue_is_claimed_only_where_it_leads_to_the_status_of_the_fact():
    rows = explain(page(LATIN)).of("latin")
    assert [row.status for row in rows] == ["preferred"] * 3
    assert [row.step for row in rows] == [None, STEPS["cue-in-clause"], IN_PARENTHESIS]
    assert [row.cue_words for row in rows] == [None, "preferred", "not required"]


def test_every_rule_of_the_cues_has_its_step():
    source = (ROOT / "postings/parsing/document/status.py").read_text(encoding="utf-8")
    rules = set(regex.findall(r'"((?:cue|heading|label|default)[a-z-]*)"', source))
    assert rules == set(STEPS)


def test_a_rejected_candidate_has_its_reason_and_its_section():
    html = page("<p>About us:</p><p>We have sold pumps for 30 years.</p>")
    (row,) = explain(html).of("experience")
    assert not row.is_accepted
    assert row.reason
    assert (row.heading, row.owner, row.status) == ("About us:", Owner.COMPANY, None)


def test_a_fact_without_a_status_claims_none():
    rows = explain(page("<p>You must lead a team of nine reps.</p>")).candidates
    assert {row.status for row in rows if row.fact in ("title", "seniority", "team")} == {None}


@pytest.mark.parametrize(
    "path", sorted(SAMPLES.glob("*.html"))[::4], ids=lambda path: path.stem[:3]
)
def test_nothing_is_left_out_and_all_is_in_text_order(path: Path):
    html = path.read_text(encoding="utf-8")
    explanation, parsed = explain(html), parse(html)
    assert explanation.parsed == parsed
    facts = [fact for name, fact in parsed.facts.items() if name != "sections"]
    marked = sum(len(fact.proofs) + len(fact.rejected) for fact in facts)
    rows = explanation.candidates
    assert [row.number for row in rows] == list(range(1, marked + 1))
    assert all(left.span.start <= right.span.start for left, right in pairwise(rows))
    for row in rows:
        assert row.words == parsed.text[row.span.start : row.span.end]
        assert (row.value is not None) if row.is_accepted else row.reason
    json.dumps(explanation.to_json())
