"""How well a sketch tells what two texts have in common: the mean and the spread of its error."""

from __future__ import annotations

from random import Random
from statistics import fmean, pstdev

import pytest

from postings.near_duplicates.similarity import BANDS, HASHES, KIND, RUN, resemblance, sketch

PAIRS = 200
LENGTH = 400  # words, as a posting has


def pair_of(number: int, changed: float) -> tuple[str, str, float]:
    """Two texts of which the second has other words from a place on, and what they share."""
    random = Random(number)
    one = [f"w{random.randrange(10**9)}" for _ in range(LENGTH)]
    kept = round(LENGTH * (1 - changed))
    other = one[:kept] + [f"w{random.randrange(10**9)}" for _ in range(LENGTH - kept)]
    runs = [{tuple(words[i : i + RUN]) for i in range(LENGTH - RUN + 1)} for words in (one, other)]
    return " ".join(one), " ".join(other), len(runs[0] & runs[1]) / len(runs[0] | runs[1])


@pytest.mark.parametrize("changed", [0.05, 0.1, 0.2, 0.5, 0.9])
def test_the_estimate_is_right_on_the_average_and_seldom_far_off(changed: float):
    errors = []
    for number in range(PAIRS):
        one, other, share = pair_of(number, changed)
        errors.append(resemblance(sketch(one).minhash, sketch(other).minhash) - share)
    assert abs(fmean(errors)) < 0.01
    assert pstdev(errors) < 0.05  # independent hashes have sqrt(p (1 - p) / HASHES): at most 0.044


@pytest.mark.parametrize(
    ("changed", "low", "high"), [(0.05, 0.99, 1), (0.1, 0.9, 1), (0.6, 0, 0.05)]
)
def test_a_band_is_shared_by_texts_that_are_alike_and_by_few_others(
    changed: float, low: float, high: float
):
    pairs = [pair_of(number, changed)[:2] for number in range(PAIRS)]
    shared = [bool(set(sketch(one).bands) & set(sketch(other).bands)) for one, other in pairs]
    assert low <= fmean(shared) <= high


def test_a_sketch_is_the_same_whatever_ran_before():
    first = sketch("We sell pumps to farms and towns")
    sketch("Something else altogether, and at greater length")
    again = sketch("we sell pumps: to farms, and towns!")
    assert first == again
    assert (len(first.minhash), len(first.bands)) == (4 * HASHES, BANDS)


def test_sketches_of_one_kind_are_equal_on_every_machine_and_in_every_version():
    """Where this fails on a new rensa, KIND has to change with it."""
    begin = sketch("We sell pumps to farms").minhash[:8].hex()
    assert (KIND, begin) == ("rensa 2: 128 of 1, 16 bands, runs of 4", "8fc084c04ab701c0")
