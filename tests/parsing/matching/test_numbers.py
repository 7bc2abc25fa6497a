"""Amounts (guide G6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.matching.numbers import find_amounts

# Text, lower bound, upper bound, the words.
AMOUNTS = [
    ("Five or more accounts", 5, None, "Five or more"),
    ("five (5) territories", 5, 5, "five (5)"),
    ("six (5) territories", 5, 5, "six (5)"),
    ("8 -10 people", 8, 10, "8 -10"),
    ("8 to 10", 8, 10, "8 to 10"),
    ("10 to 8", 8, 10, "10 to 8"),
    ("between 8 and 10", 8, 10, "between 8 and 10"),
    ("min 8 / max 10", 8, 10, "min 8 / max 10"),
    ("10-12+ reps", 10, None, "10-12+"),
    ("at least 3", 3, None, "at least 3"),
    ("minimum of 3", 3, None, "minimum of 3"),
    ("no less than 3", 3, None, "no less than 3"),
    ("over 60 stores", 60, None, "over 60"),
    ("up to 25%", None, 25, "up to 25%"),
    ("less than 2", None, 2, "less than 2"),
    ("no more than 10", None, 10, "no more than 10"),
    ("2½ days", 2.5, 2.5, "2½"),
    ("2 1/2 days", 2.5, 2.5, "2 1/2"),
    ("twenty-five reps", 25, 25, "twenty-five"),
    ("a decade in sales", 10, 10, "a decade"),
    ("$160,000 - $200,000", 160_000, 200_000, "$160,000 - $200,000"),
    ("160-215K", 160_000, 215_000, "160-215K"),
    ("$1.5M quota", 1_500_000, 1_500_000, "$1.5M"),
    ("~60%70%", 60, 70, "~60%70%"),
    ("one or two trips", 1, 2, "one or two"),
    ("two and a half trips", 2.5, 2.5, "two and a half"),
    ("25-percent", 25, 25, "25-percent"),
    ("2-3 years minimum", 2, 3, "2-3 years minimum"),
]


@pytest.mark.parametrize(("text", "low", "high", "words"), AMOUNTS)
def test_amount_is_found(text, low, high, words):
    amount = find_amounts(text)[0]
    assert (amount.low, amount.high, amount.span.of(text)) == (low, high, words)


def test_bare_number_in_a_demand_is_a_minimum():
    amount = find_amounts("3 years")[0]
    assert amount.bare
    assert (amount.at_least().low, amount.at_least().high) == (3, None)


@given(st.text(alphabet="0123456789 .,-–+%$k()½/toayersmonth", max_size=60))
def test_spans_lie_inside_the_text(text):
    for amount in find_amounts(text):
        assert 0 <= amount.span.start < amount.span.end <= len(text)


@given(st.integers(0, 60), st.integers(0, 60))
def test_ranges_come_back_as_written_or_turned_the_right_way(low, high):
    amount = find_amounts(f"{low} to {high} years")[0]
    assert [amount.low, amount.high] == sorted([low, high])
