"""What docs/adding-a-fact.md shows is what the project has: whole files, and places that exist."""

from __future__ import annotations

import re

import pytest

from tests.parsing.material import ROOT

GUIDE = ROOT / "docs" / "adding-a-fact.md"
TEXT = GUIDE.read_text(encoding="utf-8")
PLACE = r"`((?:bin|docs|postings|search|tests)/[\w./-]+)`"
SHOWN = [
    (re.findall(PLACE, before)[-1], code)
    for before, code in re.findall(r"(.*?)```python\n(.*?)```", TEXT, re.DOTALL)
]
PLACES = sorted({place for place in re.findall(PLACE, TEXT) if "<" not in place})


def test_a_fact_and_its_wording_are_shown():
    assert [place for place, _ in SHOWN] == [
        "postings/parsing/facts/languages/fact.py",
        "postings/values/languages.py",
        "postings/wordings/languages.py",
    ]


@pytest.mark.parametrize(("place", "code"), SHOWN, ids=[place for place, _ in SHOWN])
def test_what_is_shown_is_the_file(place, code):
    """When this fails, put the whole file between the fences again."""
    assert code == (ROOT / place).read_text(encoding="utf-8")


@pytest.mark.parametrize("place", PLACES)
def test_what_is_named_exists(place):
    assert (ROOT / place).exists()
