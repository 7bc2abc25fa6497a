"""Where sentences and clauses end (guide G7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.document.clauses import find_clauses, find_sentences
from postings.parsing.types import Border

SENTENCES = [
    ("Sell more. Hire two.", ["Sell more.", "Hire two."]),
    ("Run offices.Duties: This role", ["Run offices.", "Duties: This role"]),
    ("Acme Inc. is hiring. We sell.", ["Acme Inc. is hiring.", "We sell."]),
    ("Work at Acme Inc. We sell.", ["Work at Acme Inc.", "We sell."]),
    ("Tools, e.g. CRM, min. 5 years.", ["Tools, e.g. CRM, min. 5 years."]),
    ("About 2.5 years with Node.js", ["About 2.5 years with Node.js"]),
    ("The U.S. team is new!", ["The U.S. team is new!"]),
]
CLAUSES = [
    ("Degree required; MBA preferred", ["Degree required", "MBA preferred"]),
    ("Degree required, MBA preferred", ["Degree required", "MBA preferred"]),
    ("Degree required and MBA preferred", ["Degree required", "MBA preferred"]),
    (
        "3 years of sales, medical device preferred",
        ["3 years of sales", "medical device preferred"],
    ),
    ("Degree in sales, marketing or related field preferred", None),
    # What names an experience of its own is no item of the list before it.
    (
        "3 years in sales, sales experience in retail or banking preferred",
        ["3 years in sales", "sales experience in retail or banking preferred"],
    ),
    (
        "4 years in inside sales, knowledge of CRM and ERP a plus",
        ["4 years in inside sales", "knowledge of CRM and ERP a plus"],
    ),
    (
        "6 years in sales, background in telecom or cable desirable",
        ["6 years in sales", "background in telecom or cable desirable"],
    ),
    (
        "BA in a relevant field, other relevant degrees or experience will be valued.",
        ["BA in a relevant field", "other relevant degrees or experience will be valued."],
    ),
    (
        "Degree in nursing, additional certifications or training preferred",
        ["Degree in nursing", "additional certifications or training preferred"],
    ),
    ("3 years in sales, banking or related experience preferred", None),
    ("3 years of sales, related experience or equivalent preferred", None),
    # A wish for the field of a degree.
    (
        "Degree or above, majoring in biology, medicine or a related field preferred",
        ["Degree or above", "majoring in biology, medicine or a related field preferred"],
    ),
    (
        "Degree, with a major in finance, economics or law preferred",
        ["Degree", "with a major in finance, economics or law preferred"],
    ),
    ("Degree, concentration in law desired", ["Degree", "concentration in law desired"]),
    ("2 years of sales, preferably automotive, ideal.", None),
    ("Degree – required", None),
    ("MBA or degree preferred", None),
    ("Coding (GitHub is preferred)", ["Coding (GitHub is preferred)", "(GitHub is preferred)"]),
    ("Five (5) years", None),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text, expected):
    assert [span.of(text) for span in find_sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses(text, expected):
    found = [clause.span.of(text) for clause in find_clauses(text, 0, len(text))]
    assert found == (expected or [text])


def test_parenthesis_is_a_clause_and_a_hole():
    text = "Series 7 required (66 preferred) at hire"
    outer, inner = find_clauses(text, 0, len(text))
    assert inner.border is Border.PARENTHESIS
    assert outer.holes == (inner.span,)


@given(st.text(alphabet="aB c.,;()-–preferred required", max_size=120))
def test_clauses_lie_inside_the_text_in_order(text):
    clauses = find_clauses(text, 0, len(text))
    starts = [clause.start for clause in clauses]
    assert starts == sorted(starts)
    assert all(0 <= clause.start < clause.end <= len(text) for clause in clauses)
