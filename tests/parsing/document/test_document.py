"""Lookups in a posting: the innermost clause, the section, the block, the title."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.document.document import LONGEST_TITLE, Document
from tests.parsing.material import posting


def test_innermost_clause_is_the_parenthesis():
    document = posting("Lead", "Series 7 required (66 preferred) at hire")
    text = document.text
    assert document.clause_at(text.index("66")).span.of(text) == "(66 preferred)"
    assert document.clause_at(text.index("at hire")).span.of(text).startswith("Series 7")


def test_heading_above_is_the_nearest():
    document = posting("Lead", "<h3>Duties</h3><p>Sell</p><h3>Requirements</h3><p>MBA</p>")
    heading = document.heading_above(document.text.index("MBA"))
    assert heading.of(document.text) == "Requirements"


def test_empty_title_leaves_the_first_line_as_title():
    document = Document.from_html("<h2></h2><p>Sales Lead</p><h2>Overview</h2><p>Sell</p>")
    assert document.title_span.of(document.text) == "Sales Lead"


def test_title_is_bounded():
    document = Document.from_html("x" * 5_000)
    assert len(document.title_span.of(document.text)) == LONGEST_TITLE


def test_empty_posting_answers_every_lookup():
    document = Document.from_html("")
    assert document.title is None
    assert document.clause_at(0).span.of(document.text) == ""
    assert document.section_at(5).heading is None
    assert document.block_at(0).bold == ()


@given(st.text(max_size=80), st.integers(0, 100))
def test_lookups_answer_for_any_offset(html, offset):
    document = Document.from_html(html)
    assert document.block_at(offset)
    assert document.section_at(offset)
    assert document.clause_at(offset)
    assert document.sentence_at(offset)
