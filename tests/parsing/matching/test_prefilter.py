"""Words that patterns cannot do without: no match is lost by looking for the words first."""

from __future__ import annotations

import re

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postings.parsing.document.cue_table import CUES
from postings.parsing.document.headings import HEADINGS, OPENERS
from postings.parsing.matching.degree_table import LEVELS, MISREADINGS
from postings.parsing.matching.literals import BORDER, needed_literals
from postings.parsing.matching.prefilter import Anchor, Prefilter
from postings.parsing.matching.word_index import lowered
from tests.parsing.material import SAMPLES, parsed

NEEDED = [
    (r"\bmaster(?:['’]?s)? degrees?\b", ("^master",)),
    (r"(?<!\w)(?:red|blue)\b car", ("^red car", "^blue car")),
    (r"(?<![\w-])red", ("^red",)),
    (r"(?<!-)red", ("red",)),
    (r"\w\bred\b", ("^red",)),
    (r"\b(?:#red|\bred)", ("#red", "^red")),
    (r"ab\s?cd", ("ab cd", "ab\ncd", "abcd")),
    (r"(?:red|blue) car", ("red car", "blue car")),
    (r"(?i)Bonus (?=pay)", ("bonus ",)),
    (r"\w+ (?:years|months)", ("years", "months")),
    (r"[Ll]icen[cs]e", ("licen",)),
    (r"(?P<name>ab){2,3}", ("ab",)),
    (r"(?:abc)+x?", ("abc",)),
    (r"a\.b\(c", ("a.b(c",)),
    (r"x{0}abc|abd", ("abc", "abd")),
]
# Text, a pattern with spaces and comments, and whether it matches.
VERBOSE = [
    ("a master degree", r"""\b masters? [ ] degree \b  # of a university""", True),
    ("no. #1 seller", r"""no\. \ \#1   # a rank, with "#" and a space of its own""", True),
    ("red-car", r"""(?: red | blue ) [ #-] car""", True),
    (
        "ab",
        r"""a   # the first
               b""",
        True,
    ),
    ("a b", r"""a b""", False),
]
NEEDLESS = [
    r"\d+",
    r"a?b?",
    r"(?:abc)?",
    r"(?:abc|\w)",
    r"a",
    r"(?<=abc)\d",
    r"(?!abc)x",
    r"(?:the|their) \d",
    r"[^a]b",
    "(unclosed",
    "(?x: abc def )",
]
PATTERNS = [
    *(cue.pattern for cue in CUES),
    *(pattern for _, *patterns in HEADINGS for pattern in patterns),
    *(pattern for _, pattern, _ in OPENERS),
    *(row.pattern for row in (*LEVELS, *MISREADINGS)),
]


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
def test_words_of_a_pattern(pattern, words):
    """A border is written as "^"."""
    assert needed_literals(pattern) == tuple(word.replace("^", BORDER) for word in words)


@pytest.mark.parametrize(("text", "pattern", "matches"), VERBOSE)
def test_layout_of_a_verbose_pattern_is_no_word(text, pattern, matches):
    compiled = regex.compile(pattern, regex.VERBOSE)
    anchor = Anchor(compiled)
    assert anchor.literals
    assert bool(compiled.search(text)) == anchor.may_match(text) == matches


@pytest.mark.parametrize("pattern", NEEDLESS)
def test_pattern_that_needs_no_word(pattern):
    assert needed_literals(pattern) == ()


def test_case_is_kept_on_request():
    assert needed_literals(r"M\.?B\.?A", cased=True) == ("M.B.A", "M.BA", "MB.A", "MBA")


def test_case_counts_unless_a_group_minds_none():
    assert needed_literals(r"MBA(?=(?i: degree))", cased=True) == ("MBA",)
    assert needed_literals(r"M(?i:BA)", cased=True) == ("mba",)


def readable(pattern):
    """The standard library makes up matches for hypothesis; it knows less than `regex`."""
    if re.search(r"\(\?<?[=!]", pattern):
        return None  # matches are made up without looking around
    try:
        return re.compile(pattern)
    except re.error:
        return None


@pytest.mark.parametrize("pattern", [p for p in PATTERNS if readable(p)])
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_made_up_match_has_a_needed_word(pattern, data):
    # Of all white space the canonical text has two kinds.
    match = re.sub(r"[^\S\n]", " ", data.draw(st.from_regex(readable(pattern))))
    assert Anchor(regex.compile(pattern, regex.I)).may_match(match)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_match_in_the_samples_is_lost(pattern):
    compiled = regex.compile(pattern, regex.I)
    anchor = Anchor(compiled)
    texts = [parsed(path).text for path in sorted(SAMPLES.glob("*.html"))[:20]]
    lines = [line for text in texts for line in text.split("\n")]
    unseen = [line for line in lines if not anchor.may_match(line)]
    assert not [line for line in unseen if compiled.search(line)]


def test_rows_of_a_stretch_keep_their_order():
    rows = [(regex.compile(word, regex.I), word) for word in ("two", "one", "three")]
    table = Prefilter(rows)
    text = "One and TWO. Three"
    assert [row for _, row in table.rows_within(text, 0, 11)] == ["two", "one"]
    assert [row for _, row in table.rows_for("threefold")] == ["three"]


def test_lines_in_which_rows_can_match():
    rows = [(regex.compile(word), word) for word in (r"\btwo", "One", "three")]
    text = "One and two\nnetwork\none\nthree"
    lines = Prefilter(rows).lines_in(text)
    found = [(text[start:end], [row for _, row in rows]) for start, end, rows in lines]
    assert found == [("One and two", [r"\btwo", "One"]), ("three", ["three"])]


@given(st.text())
def test_lower_case_keeps_every_offset(text):
    assert len(lowered(text)) == len(text)
