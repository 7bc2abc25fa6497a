"""How long something lasts: months and years mixed, bounds, fractions, words and digits (G6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.guide.numbers import word_of
from postings.parsing.matching.durations import durations_within, find_durations

# Text, lower and upper bound in years, the words.
FOUND = [
    ("18 months of sales", 1.5, 1.5, "18 months"),
    ("five plus years", 5, None, "five plus years"),
    ("5 years or more", 5, None, "5 years or more"),
    ("5 yrs. minimum", 5, None, "5 yrs. minimum"),
    ("8 -10 years in sales", 8, 10, "8 -10 years"),
    ("15+yrs", 15, None, "15+yrs"),
    ("3 years' experience", 3, 3, "3 years'"),
    ("a decade of selling", 10, 10, "a decade"),
    ("at least one (1) year", 1, None, "at least one (1) year"),
    # Each number has its own unit (guide D40).
    ("6 months to 1 year of inside sales", 0.5, 1, "6 months to 1 year"),
    ("Six months - two years", 0.5, 2, "Six months - two years"),
    ("6 mos. - 2 yrs. of sales", 0.5, 2, "6 mos. - 2 yrs"),
    ("Between 6 months and 2 years of it", 0.5, 2, "Between 6 months and 2 years"),
    ("6+ months to 2+ years", 0.5, None, "6+ months to 2+ years"),
    ("3 months up to one year of it", 0.25, 1, "3 months up to one year"),
    ("6-18 months", 0.5, 1.5, "6-18 months"),
    ("from 9 months to 2 years", 0.75, 2, "from 9 months to 2 years"),
    ("12 months to 24 months", 1, 2, "12 months to 24 months"),
    # Of two units one amount.
    ("1 year and 6 months of it", 1.5, 1.5, "1 year and 6 months"),
    ("1 yr, 6 mos of it", 1.5, 1.5, "1 yr, 6 mos"),
    ("at least 1 year and 3 months", 1.25, None, "at least 1 year and 3 months"),
    # Fractions.
    ("two and a half years", 2.5, 2.5, "two and a half years"),
    ("one and one-half years", 1.5, 1.5, "one and one-half years"),
    ("2-1/2 years", 2.5, 2.5, "2-1/2 years"),
    ("1 ½ yrs", 1.5, 1.5, "1 ½ yrs"),
    ("half a decade", 5, 5, "half a decade"),
    ("1.5 decades", 15, 15, "1.5 decades"),
    ("a decade or more of it", 10, None, "a decade or more"),
    # A year without a number.
    ("at least a year's experience in retail", 1, None, "at least a year"),
    ("a year's sales experience", 1, 1, "a year"),
    ("a year or two of experience", 1, 2, "a year or two"),
    ("a year and a half of experience", 1.5, 1.5, "a year and a half"),
    ("up to a year of experience", None, 1, "up to a year"),
    # The digit wins over the word (guide G6).
    ("five (7) years", 7, 7, "five (7) years"),
    ("7 (five) years", 7, 7, "7 (five) years"),
    ("five to seven (3-5) years", 3, 5, "five to seven (3-5) years"),
    ("five+ (5+) years", 5, None, "five+ (5+) years"),
    # Bounds.
    ("5 -- 7 years", 5, 7, "5 -- 7 years"),
    ("five-to-seven years", 5, 7, "five-to-seven years"),
    ("between 5-7 years", 5, 7, "between 5-7 years"),
    ("5 or 6 years", 5, 6, "5 or 6 years"),
    ("3+ to 5 years", 3, None, "3+ to 5 years"),
    ("2-3 years minimum", 2, 3, "2-3 years minimum"),
    ("5 years maximum", None, 5, "5 years maximum"),
    ("5 years or longer", 5, None, "5 years or longer"),
    ("≥ 5 years", 5, None, "≥ 5 years"),
    ("5 year(s) of it", 5, 5, "5 year"),
]
ABSENT = [
    "20 hours or more",
    "40 hours per week",
    "2 to 3 hours a day",
    "$50,000 a year",
    "twice a year",
    "once a year or so",
    "a year-end bonus",
    "several years of experience",
    "$3-5MM full year revenue",
    "Grow 10% year over year",
]


@pytest.mark.parametrize(("text", "low", "high", "words"), FOUND)
def test_duration_is_found_in_years(text, low, high, words):
    [found] = find_durations(text)
    years = found.in_years()
    assert (years.low, years.high, years.span.of(text)) == (low, high, words)


@pytest.mark.parametrize("text", ABSENT)
def test_there_is_no_duration(text):
    assert not find_durations(text)


def test_either_of_two_amounts_is_an_amount():
    text = "5 years or 7 years with an MBA"
    assert [found.low for found in find_durations(text)] == [5, 7]


@given(st.text(alphabet="0123456789 .,-–+%$k()½/toayersmonth", max_size=60))
def test_spans_lie_inside_the_text(text):
    last = 0
    for amount in find_durations(text):
        assert last <= amount.span.start < amount.span.end <= len(text)
        last = amount.span.end


@given(
    st.integers(1, 11),
    st.integers(1, 19),
    st.sampled_from(["{} months to {} years", "{}-month to {}-year", "{} mos - {} yrs"]),
    st.booleans(),
)
def test_months_to_years_are_fractions_to_whole_numbers(months, years, form, in_words):
    numbers = [word_of(months), word_of(years)] if in_words else [months, years]
    [found] = find_durations(form.format(*numbers))
    assert found.in_years().low == round(months / 12, 2)
    assert found.in_years().high == years


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_stretch_holds_the_durations_of_the_whole(start, length):
    text = "At least 5 years of sales, 2 of them leading, or 18 months with an MBA"
    inside = list(durations_within(text, start, start + length))
    assert inside == [
        found
        for found in find_durations(text)
        if start <= found.span.start and found.span.end <= start + length
    ]
