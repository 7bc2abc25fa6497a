"""Hostile postings: read as far as a named limit, and never an exception."""

from __future__ import annotations

import pytest

from bench.hostile import HOSTILE, TITLE
from postings.parsing import parse
from postings.parsing.document.limits import (
    LONGEST_SOURCE,
    LONGEST_TEXT,
    MOST_LINES,
    render_within_limits,
)
from tests.parsing.material import posting


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_hostile_posting_is_read_as_far_as_its_limit(hostile):
    parsed = parse(hostile.html)
    assert parsed.errors == {}
    assert hostile.limit in parsed.limits if hostile.limit else not parsed.limits
    assert len(parsed.text) <= LONGEST_TEXT
    assert len(parsed.blocks) <= MOST_LINES
    if hostile.html.startswith(TITLE):
        assert parsed.facts["title"].value["raw"] == "Sales Director"


def test_ordinary_posting_meets_no_limit():
    assert parse(TITLE + "<p>You sell to clinics.").limits == {}


def test_text_at_the_limit_is_read_whole():
    whole = render_within_limits("x" * LONGEST_TEXT)
    assert (len(whole.rendered.text), whole.limits) == (LONGEST_TEXT, {})


def test_limit_says_how_far_the_posting_is_read():
    limited = render_within_limits("x" * (LONGEST_TEXT + 1))
    assert len(limited.rendered.text) == LONGEST_TEXT
    assert limited.limits == {"longest-text": "the first 100,000 of 100,001 characters were read"}
    assert set(render_within_limits("<p>" * LONGEST_SOURCE).limits) == {"longest-source"}


def test_cut_line_keeps_its_bold_words_inside_the_text():
    limited = render_within_limits(f"<p>One<p>{'x ' * 60_000}<b>bold words</b> {'y ' * 60_000}")
    last = limited.rendered.blocks[-1]
    assert last.end == len(limited.rendered.text) <= LONGEST_TEXT
    assert all(last.span.holds(bold) for bold in last.bold)


def test_lines_behind_the_limit_are_not_read():
    parsed = parse(TITLE + "<p>Sell." * MOST_LINES + "<p>10 years of sales experience required.")
    assert parsed.limits == {"most-lines": "the first 3,000 of 3,002 lines were read"}
    assert parsed.facts["experience"].value["items"] == []


def test_limits_are_stored_with_the_facts():
    stored = parse(TITLE + "<p>Sell." * (MOST_LINES + 5)).to_json()
    assert list(stored["limits"]) == ["most-lines"]


def test_clauses_of_a_line_of_cues_are_found_where_they_are_asked_for():
    document = posting(body="<p>" + "5 years required, MBA preferred, " * 1_000)
    clause = document.clause_at(document.text.index("MBA"))
    assert clause.span.of(document.text) == "MBA preferred"
