"""Scores and their intervals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.evaluation.scores import Counts, wilson

NUMBERS = st.integers(min_value=0, max_value=500)


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    # From the formula in Wilson (1927), by hand for the extremes.
    [(0, 0, 0.0, 1.0), (10, 10, 0.722, 1.0), (0, 10, 0.0, 0.278), (50, 100, 0.404, 0.596)],
)
def test_intervals_are_wilsons(hits, trials, low, high):
    assert wilson(hits, trials) == pytest.approx((low, high), abs=0.001)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_every_score_lies_in_its_interval(right, wrong, missed):
    counts = Counts(right=right, wrong=wrong, missed=missed)
    for score in ("precision", "recall", "f1"):
        low, high = counts.interval(score)
        assert 0 <= low <= high <= 1
        if counts.has(score) and right:
            assert low - 1e-9 <= getattr(counts, score) <= high + 1e-9


def test_a_score_of_nothing_is_marked():
    counts = Counts(right=0, wrong=0, missed=2, postings=3, exact=1)
    assert [counts.has(name) for name in ("precision", "recall", "accuracy")] == [False, True, True]


def test_postings_are_exact_or_claim_something_false():
    counts = Counts()
    counts.add(right=2, wrong=0, missed=0)
    counts.add(right=0, wrong=1, missed=0)
    counts.add(right=0, wrong=0, missed=1)
    assert (counts.accuracy, counts.false_rate) == (pytest.approx(1 / 3), pytest.approx(1 / 3))
