"""Weights that make the right options most probable: a linear model, with scipy.

The same examples give the same weights: no chance is in it. Weights are held near zero (a Gaussian
prior), so that what was seen rarely says little.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.learning.examples import Example
from postings.parsing.matching.choice import Features

LEAST_OWNERS = 4  # employers whose postings have a feature; with fewer it would be learned by heart
LEAST_WEIGHT = 0.05  # below it a weight changes no choice, and only makes the table longer
DIGITS = 2  # of a weight: readable, and the same on every machine
STEPS = 150
ENOUGH = 1e-7  # a step that betters the loss by less is the last

Array = Any  # numpy and scipy come without complete types


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The weight of each feature, and in how many postings it was seen."""

    weights: dict[str, float]
    seen: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Examples as numbers, made once for all fits."""

    features: tuple[str, ...]
    values: Array  # a row an option
    example_of: Array  # the number of the example, an option each
    right: Array
    trust: Array  # an example each; 0 where it is held out
    seen: Mapping[str, int]  # in how many postings each feature stands

    @classmethod
    def of(cls, examples: Sequence[Example]) -> Matrix:
        seen = _seen(examples)
        features = tuple(sorted(seen))
        options = [(n, option) for n, example in enumerate(examples) for option in example.options]
        return cls(
            features=features,
            values=_values([option.features for _, option in options], features),
            example_of=np.array([n for n, _ in options]),
            right=np.array([float(option.right) for _, option in options]),
            trust=np.array([example.weight for example in examples]),
            seen=seen,
        )

    def where(self, is_taken: Sequence[bool]) -> Matrix:
        """The examples that are taken, and no other."""
        taken = np.array(is_taken, dtype=bool)
        number = np.cumsum(taken) - 1
        rows = taken[self.example_of]
        return replace(
            self,
            values=self.values[rows],
            example_of=number[self.example_of[rows]],
            right=self.right[rows],
            trust=self.trust[taken],
        )


def fit(matrix: Matrix, *, one_is_right: bool, prior: float) -> Fit:
    """Learns from the examples. `one_is_right`: options compete, else each is judged alone."""
    loss = _loss_of_one if one_is_right else _loss_of_each
    found = minimize(
        lambda weights: loss(matrix, weights, prior),
        np.zeros(len(matrix.features)),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": STEPS, "ftol": ENOUGH},
    )
    weights = {
        name: round(float(weight), DIGITS)
        for name, weight in zip(matrix.features, found.x, strict=True)
        if abs(weight) >= LEAST_WEIGHT
    }
    return Fit(weights=weights, seen={name: matrix.seen[name] for name in weights})


def _seen(examples: Sequence[Example]) -> Counter[str]:
    """In how many postings each feature stands, of those that enough employers have."""
    seen: Counter[str] = Counter()
    owners: dict[str, set[str]] = {}
    for example in examples:
        for name in {name for option in example.options for name in option.features}:
            seen[name] += 1
            owners.setdefault(name, set()).add(example.owner)
    return Counter({name: n for name, n in seen.items() if len(owners[name]) >= LEAST_OWNERS})


def _values(rows: Sequence[Features], features: Sequence[str]) -> Array:
    column = {name: number for number, name in enumerate(features)}
    columns, values, ends = array("l"), array("d"), array("l", [0])
    for row in rows:
        for name, value in row.items():
            if name in column:
                columns.append(column[name])
                values.append(value)
        ends.append(len(columns))
    shape = (len(rows), len(features))
    return csr_matrix((np.array(values), np.array(columns), np.array(ends)), shape=shape)


def _loss_of_one(matrix: Matrix, weights: Array, prior: float) -> tuple[float, Array]:
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


def _loss_of_each(matrix: Matrix, weights: Array, prior: float) -> tuple[float, Array]:
    """How improbable the marks are, where each option is judged alone."""
    scores, trust = matrix.values @ weights, matrix.trust[matrix.example_of]
    given = 1 / (1 + np.exp(-scores))
    signed = np.where(matrix.right > 0, -scores, scores)
    loss = (trust * np.logaddexp(0, signed)).sum()
    slope = matrix.values.T @ (trust * (given - matrix.right))
    return loss + prior * weights @ weights, slope + 2 * prior * weights
