"""Required, preferred, said not to be needed: the order and the reach of cues (guide G7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.document.cue_table import CUES
from postings.parsing.document.cues import find_cues, is_only_cue
from postings.parsing.document.status import status_of
from postings.parsing.matching.literals import needed_literals
from postings.parsing.types import Span
from tests.parsing.material import posting

PREFERRED_LIST = "<p><b>Preferred Qualifications</b></p><ul><li>"
# Body, the words in question, status, the step that settled it.
STATUS = [
    ("No less than six years of selling is required", "six years", "required", "cue-in-clause"),
    ("No fewer than 4 years of selling needed", "4 years", "required", "cue-in-clause"),
    ("Not less than 4 years, a degree preferred", "4 years", "required", "cue-in-clause"),
    ("No degree is required", "degree", "not_required", "cue-no"),
    ("Minimum of one year of selling preferred", "one year", "preferred", "cue-in-clause"),
    ("A degree required, an MBA preferred", "degree", "required", "cue-in-clause"),
    ("A degree required, an MBA preferred", "MBA", "preferred", "cue-in-clause"),
    ("MBA or degree preferred", "MBA", "preferred", "cue-in-clause"),
    ("5+ years of sales needed; SaaS is a definite plus", "5+ years", "required", "cue-in-clause"),
    ("12+ years of sales, preferably in healthcare", "12+ years", "required", "default"),
    ("3 years of sales, medical device preferred", "3 years", "required", "default"),
    ("2 years of sales, preferably automotive, ideal.", "2 years", "preferred", "cue-in-clause"),
    ("Coding (GitHub is preferred)", "Coding", "required", "default"),
    ("5 years of coding (preferred)", "5 years", "preferred", "cue-in-parenthesis"),
    ("<b>Preferred:</b> 5 years", "5 years", "preferred", "label"),
    (f"{PREFERRED_LIST}5 years", "5 years", "preferred", "heading"),
    (f"{PREFERRED_LIST}5 years required", "5 years", "required", "cue-in-clause"),
    ("<p>What sets you apart:</p><li>MBA", "MBA", "preferred", "heading"),
    ("<p>WHAT MAKES US STAND OUT:</p><li>MBA", "MBA", "required", "default"),
    ("The ideal candidate will have 5 years", "5 years", "required", "default"),
    ("Degree (marketing preferred)", "Degree", "required", "default"),
    ("Selling preferred but not required", "Selling", "preferred", "cue-in-clause"),
    ("License not required", "License", "preferred", "cue-not-required"),
    ("No experience necessary", "experience", "not_required", "cue-no"),
    ("Ideally 5+ years", "5+ years", "preferred", "cue-in-clause"),
    ("It's a plus if you have 5 years", "5 years", "preferred", "cue-in-clause"),
    ("Five plus years with a preferred provider", "Five", "required", "default"),
    ("5 years with preferred knowledge of SQL", "5 years", "required", "default"),
    ("Degree – preferred", "Degree", "preferred", "cue-in-clause"),
    ("Required: 5 years", "5 years", "required", "cue-in-clause"),
    ("Preference will be given to 5 years", "5 years", "preferred", "cue-in-clause"),
    ("Preferred candidates are those with 5 years", "5 years", "preferred", "cue-in-clause"),
    ("Helpful if you have 5 years", "5 years", "preferred", "cue-in-clause"),
    ("Bonus points for 5 years", "5 years", "preferred", "cue-in-clause"),
    ("Nice to have: 5 years", "5 years", "preferred", "cue-in-clause"),
    ("5 years are highly valued", "5 years", "preferred", "cue-in-clause"),
    ("5 years are highly regarded", "5 years", "preferred", "cue-in-clause"),
    ("5 years of sales valued", "5 years", "preferred", "cue-in-clause"),
    ("5 years will be considered", "5 years", "preferred", "cue-in-clause"),
    ("An MBA, plus.", "MBA", "preferred", "cue-in-clause"),
    ("An MBA would be great", "MBA", "preferred", "cue-in-clause"),
    ("An MBA is a clear differentiator", "MBA", "preferred", "cue-in-clause"),
    ("A degree, not a deal-breaker", "degree", "preferred", "cue-in-clause"),
    ("A degree that is ideal", "degree", "preferred", "cue-in-clause"),
    ("5 years are not strictly required", "5 years", "preferred", "cue-not-required"),
    ("Experience unnecessary", "Experience", "preferred", "cue-not-required"),
    # What only looks like a cue leaves the default.
    ("5 years in all essential functions of the job", "5 years", "required", "default"),
    ("5 years of meeting customer needs", "5 years", "required", "default"),
    ("Veterans with 5 years are encouraged to apply", "5 years", "required", "default"),
    ("5 years of minimum wage cases", "5 years", "required", "default"),
    ("5 years with a bonus plan", "5 years", "required", "default"),
    ("A plus for 5 years of sales", "5 years", "required", "default"),
    ("An MBA, great to have", "MBA", "preferred", "cue-in-clause"),
    ("Prefer a degree in law", "degree", "preferred", "cue-in-clause"),
    ("Preferred – a degree", "degree", "preferred", "label"),
    ("A license (Series 6, 63) preferred", "Series 6", "preferred", "cue-in-clause"),
    ("A clinical license a plus (RN, RD)", "RN", "preferred", "cue-in-clause"),
]
# The guide decides by the clause; that two demands share it, it cannot see.
KNOWN_MISSES = [("Must have 3 years of sales and MBA preferred", "3 years", "required")]

PSEUDO = ["critical thinking at a preferred provider, as required", "an ideal candidate"]


def ruling(body, words):
    document = posting("Lead", body)
    start = document.text.index(words, document.body_start)
    return status_of(document, Span(start=start, end=start + len(words)))


@pytest.mark.parametrize(("body", "words", "status", "rule"), STATUS)
def test_status(body, words, status, rule):
    found = ruling(body, words)
    assert (found.status, found.rule) == (status, rule)


@pytest.mark.parametrize(("body", "words", "status"), KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="two demands in one clause without a border")
def test_known_misses(body, words, status):
    assert ruling(body, words).status == status


@pytest.mark.parametrize("text", PSEUDO)
def test_pseudo_cues_hide_the_cues_inside_them(text):
    assert {hit.cue.category.value for hit in find_cues(text, 0, len(text))} == {"pseudo"}


@pytest.mark.parametrize("text", ["(preferred)", "is a definite plus", "(strongly preferred)"])
def test_stretch_is_only_a_cue(text):
    assert is_only_cue(text, 0, len(text))


@pytest.mark.parametrize("text", ["(marketing preferred)", "(5 years)", ""])
def test_stretch_says_more_than_a_cue(text):
    assert not is_only_cue(text, 0, len(text))


def test_every_cue_has_a_row():
    """A cue that nobody can show in a sentence goes."""
    bodies = [body for body, *_ in STATUS] + [words for words, *_ in KNOWN_MISSES]
    texts = [posting("Lead", body).text for body in [*bodies, *PSEUDO]]
    shown = {hit.cue.pattern for text in texts for hit in find_cues(text, 0, len(text))}
    assert [cue.pattern for cue in CUES if cue.pattern not in shown] == []


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.pattern[:40])
def test_every_row_needs_a_word(cue):
    assert needed_literals(cue.pattern)


@given(st.text(alphabet="preferdquintsa (),.-", max_size=80))
def test_status_of_any_words_is_decided(text):
    document = posting("Lead", text)
    assert status_of(document, Span(start=0, end=len(document.text))).rule
