"""How right learned weights are on postings of employers that they were not learned from.

The employers are dealt into parts; each part is tried with the weights of all others. What was
tried so gives the figures, the calibration and the curve of precision against coverage.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from bench.learning.examples import Example
from bench.learning.fitting import Array
from postings.parsing.matching.choice import Weights, log_odds

PARTS = 5

# Weights learned from the examples that are taken.
Fitting = Callable[[Sequence[bool]], Weights]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What was chosen of an example, or of one option that is judged alone, when held out."""

    id: str
    share: float  # before calibration
    right: bool
    exact: bool
    states: bool
    could_state: bool  # a right answer was among the options
    weight: float


def part_of(owner: str) -> int:
    """Always the same part for an employer."""
    return int(hashlib.sha256(owner.encode()).hexdigest(), 16) % PARTS


def held_out(examples: Sequence[Example], fitting: Fitting, *, one_is_right: bool) -> list[Trial]:
    """Every example, tried with the weights of other employers."""
    choose = _chosen if one_is_right else _judged
    parts = [part_of(example.owner) for example in examples]
    found: list[Trial] = []
    for held in range(PARTS):
        weights = fitting([part != held for part in parts])
        for example, part in zip(examples, parts, strict=True):
            if part == held:
                found.extend(choose(example, weights))
    return found


def _chosen(example: Example, weights: Weights) -> Iterator[Trial]:
    """The group of options that is most probable."""
    shares = weights.shares([option.features for option in example.options])
    groups = example.groups().values()
    best = max(groups, key=lambda numbers: sum(shares[number] for number in numbers))
    options = [example.options[number] for number in sorted(best, key=lambda n: -shares[n])]
    yield Trial(
        id=example.id,
        share=sum(shares[number] for number in best),
        right=any(option.right for option in options),
        exact=options[0].exact,
        states=options[0].states,
        could_state=any(option.right and option.states for option in example.options),
        weight=example.weight,
    )


def _judged(example: Example, weights: Weights) -> Iterator[Trial]:
    for option in example.options:
        yield Trial(
            id=example.id,
            share=weights.chance(option.features),
            right=option.right,
            exact=option.exact,
            states=option.states,
            could_state=option.right,
            weight=example.weight,
        )


def calibration(trials: Sequence[Trial]) -> tuple[float, float]:
    """Slope and offset that make of shares how often such choices were right."""
    stated = [trial for trial in trials if trial.states]
    odds = np.array([log_odds(trial.share) for trial in stated])
    right = np.array([float(trial.right) for trial in stated])
    trust = np.array([trial.weight for trial in stated])

    def loss(line: Array) -> float:
        signed = (line[0] * odds + line[1]) * np.where(right > 0, -1, 1)
        return float((trust * np.logaddexp(0, signed)).sum())

    found = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return round(float(found[0]), 3), round(float(found[1]), 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of the curve: what is stated from a probability on, and how much of it is right."""

    certain_from: float
    coverage: float  # of what could be stated
    precision: float
    exact: float


def curve(trials: Sequence[Trial], weights: Weights) -> list[Point]:
    """From the surest trial to all of them."""
    stated = [trial for trial in trials if trial.states]
    stated.sort(key=lambda trial: (-trial.share, trial.id))
    possible = sum(trial.weight for trial in trials if trial.could_state)
    taken = np.cumsum([trial.weight for trial in stated])
    right = np.cumsum([trial.weight * trial.right for trial in stated])
    exact = np.cumsum([trial.weight * trial.exact for trial in stated])
    return [
        Point(
            certain_from=round(weights.calibrated(trial.share), 4),
            coverage=float(right[n] / possible),
            precision=float(right[n] / taken[n]),
            exact=float(exact[n] / taken[n]),
        )
        for n, trial in enumerate(stated)
    ]


def surest(points: Sequence[Point], precision: float) -> Point:
    """The point that states most and is right so often."""
    good = [point for point in points if point.precision >= precision]
    return max(good or points[:1], key=lambda point: point.coverage)
