"""Unusual dashes, digits and plus signs are read as plain ones; the text stays as written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing import parse
from postings.parsing.document import Document
from postings.parsing.document.plain_marks import plain_marks

# Every dash that Unicode has a name for, with those of arithmetic, of East Asia and of small print.
DASHES = "‐‑‒–—―⸺−﹘﹣－"
POSTING = (
    "<h2>Regional Sales Manager</h2><p>Requirements:</p>"
    "<ul><li>5{dash}7 years of outside sales experience</li></ul><p>Travel: 25{dash}50%</p>"
)


@pytest.mark.parametrize("blank", ["", " "])
@pytest.mark.parametrize("dash", DASHES)
def test_every_dash_makes_a_range(dash: str, blank: str):
    parsed = parse(POSTING.format(dash=f"{blank}{dash}{blank}"))
    years, travel = parsed.facts["experience"].value, parsed.facts["travel"].value
    assert (years["headline_min"], years["headline_max"]) == (5, 7)
    assert (travel["pct_min"], travel["pct_max"]) == (25, 50)


@pytest.mark.parametrize("five", "5５٥۵५৫")
def test_a_digit_of_another_script_is_a_number(five: str):
    parsed = parse(f"<p>Requirements:</p><ul><li>{five}＋ years of sales experience</li></ul>")
    assert parsed.facts["experience"].value["headline_min"] == 5


def test_the_text_stays_as_written():
    document = Document.from_html("<p>Series‑7 and 5−7 years</p>")
    assert (document.written, document.text) == ("Series‑7 and 5−7 years", "Series-7 and 5-7 years")
    assert parse("<p>Series‑7</p>").text == "Series‑7"


@given(st.text())
def test_one_mark_stands_for_one(text: str):
    plain = plain_marks(text)
    assert len(plain) == len(text)
    same_kind = {"Nd", "Pd", "Sm", "Po", "So", "Pc"}
    for written, read in zip(text, plain, strict=True):
        assert written == read or unicodedata.category(written) in same_kind
