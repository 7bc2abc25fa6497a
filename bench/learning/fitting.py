"""Weights that make the right options most probable: a linear model, with scipy.

The same examples give the same weights: no chance is in it. Weights are held near zero (a Gaussian
prior), so that what was seen rarely says little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.learning.examples import Example, LabelledOption

LEAST_OWNERS = 4  # employers whose postings have a feature; with fewer it would be learned by heart
LEAST_WEIGHT = 0.05  # below it a weight changes no choice, and only makes the table longer
DIGITS = 2  # of a weight: readable, and the same on every machine
STEPS = 400

Array = Any  # numpy and scipy come without complete types


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The weight of each feature, and in how many postings it was seen."""

    weights: dict[str, float]
    seen: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Matrix:
    features: tuple[str, ...]
    values: Array  # a row an option
    example_of: Array  # the number of the example, an option each
    right: Array
    trust: Array  # an example each


def fit(examples: Sequence[Example], *, one_is_right: bool, prior: float) -> Fit:
    """Learns from all the examples. `one_is_right`: options compete, else each is judged alone."""
    seen = _seen(examples)
    matrix = _matrix(examples, tuple(sorted(seen)))
    loss = _loss_of_one if one_is_right else _loss_of_each
    start = np.zeros(len(matrix.features))
    options = {"maxiter": STEPS}
    found = minimize(
        lambda w: loss(matrix, w, prior), start, jac=True, method="L-BFGS-B", options=options
    )
    weights = {
        name: round(float(weight), DIGITS)
        for name, weight in zip(matrix.features, found.x, strict=True)
        if abs(weight) >= LEAST_WEIGHT
    }
    return Fit(weights=weights, seen={name: seen[name] for name in weights})


def _seen(examples: Sequence[Example]) -> Counter[str]:
    """In how many postings each feature stands, of those that enough employers have."""
    seen: Counter[str] = Counter()
    owners: dict[str, set[str]] = {}
    for example in examples:
        for name in {name for option in example.options for name in option.features}:
            seen[name] += 1
            owners.setdefault(name, set()).add(example.owner)
    return Counter({name: n for name, n in seen.items() if len(owners[name]) >= LEAST_OWNERS})


def _matrix(examples: Sequence[Example], features: tuple[str, ...]) -> _Matrix:
    column = {name: number for number, name in enumerate(features)}
    options = [(n, option) for n, example in enumerate(examples) for option in example.options]
    cells = [
        (row, column[name], value)
        for row, (_, option) in enumerate(options)
        for name, value in option.features.items()
        if name in column
    ]
    rows, columns, values = zip(*cells, strict=True)
    shape = (len(options), len(features))
    return _Matrix(
        features=features,
        values=csr_matrix((values, (rows, columns)), shape=shape),
        example_of=np.array([n for n, _ in options]),
        right=np.array([_mark(option) for _, option in options]),
        trust=np.array([example.weight for example in examples]),
    )


def _mark(option: LabelledOption) -> float:
    return float(option.right)


def _loss_of_one(matrix: _Matrix, weights: Array, prior: float) -> tuple[float, Array]:
    """How improbable the right options are, taken together, where one of each posting is taken."""
    scores, of = matrix.values @ weights, matrix.example_of
    highest = np.full(len(matrix.trust), -np.inf)
    np.maximum.at(highest, of, scores)
    powers = np.exp(scores - highest[of])
    whole = np.bincount(of, powers)
    good = np.bincount(of, powers * matrix.right)
    loss = -(matrix.trust * np.log(np.maximum(good, 1e-300) / whole)).sum()
    given = powers / whole[of]
    wanted = powers * matrix.right / np.maximum(good, 1e-300)[of]
    slope = matrix.values.T @ (matrix.trust[of] * (given - wanted))
    return loss + prior * weights @ weights, slope + 2 * prior * weights


def _loss_of_each(matrix: _Matrix, weights: Array, prior: float) -> tuple[float, Array]:
    """How improbable the marks are, where each option is judged alone."""
    scores, trust = matrix.values @ weights, matrix.trust[matrix.example_of]
    given = 1 / (1 + np.exp(-scores))
    signed = np.where(matrix.right > 0, -scores, scores)
    loss = (trust * np.logaddexp(0, signed)).sum()
    slope = matrix.values.T @ (trust * (given - matrix.right))
    return loss + prior * weights @ weights, slope + 2 * prior * weights
