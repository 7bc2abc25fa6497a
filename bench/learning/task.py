"""One choice that is learned: its examples, its table, and how its options stand to each other.

A fact's choice is a module of this package named after the fact, with a `TASK`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bench.learning import table
from bench.learning.examples import Example, digest
from bench.learning.fitting import Fit, Matrix, fit
from bench.learning.holding_out import Point, Trial, calibration, curve, held_out, surest
from postings.parsing.matching.choice import Weights

# The curve in the documents: how much is stated when so much of it is to be right.
PRECISIONS = (0.9, 0.95, 0.97, 0.98, 0.99)


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningTask:
    """`one_is_right`: one option of an example is right, else each is judged by itself.

    `measured` picks the examples that the figures are taken from, where the labels of the others
    are too rough for it.
    """

    examples: Callable[[], list[Example]]
    path: Path
    one_is_right: bool
    precision: float  # of what is stated
    prior: float = 1.0  # how strongly weights are held near zero
    measured: Callable[[Example], bool] = lambda _example: True

    def fit(self, matrix: Matrix) -> Fit:
        return fit(matrix, one_is_right=self.one_is_right, prior=self.prior)


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What was learned, and how right it is on employers that it was not learned from."""

    fit: Fit
    weights: Weights
    points: list[Point]
    precision: float

    @property
    def best(self) -> Point:
        """Where precision and coverage together are best."""
        return max(self.points, key=f1)

    @property
    def certain(self) -> Point:
        return surest(self.points, self.precision)

    def summary(self) -> list[str]:
        """The held-out figures, and the curve of precision against coverage."""
        rows = [f"held out: {said(self.best)}", f"certain:  {said(self.certain)}"]
        return rows + [said(surest(self.points, precision)) for precision in PRECISIONS]


def f1(point: Point) -> float:
    return 2 * point.precision * point.coverage / (point.precision + point.coverage or 1)


def said(point: Point) -> str:
    return (
        f"from {point.certain_from:.3f}: precision {point.precision:.3f} "
        f"(to the letter {point.exact:.3f}), coverage {point.coverage:.3f}"
    )


def learn(task: LearningTask, examples: Sequence[Example], on: date) -> Learned:
    """Learns and tries; nothing is written."""
    matrix = Matrix.of(examples)

    def fitting(is_taken: Sequence[bool]) -> Weights:
        return Weights(of=task.fit(matrix.where(is_taken)).weights, header={})

    measured = {example.id for example in examples if task.measured(example)}
    tried = held_out(examples, fitting, one_is_right=task.one_is_right)
    trials = [trial for trial in tried if trial.id in measured]
    slope, offset = calibration(trials)
    header = {
        "learned on": on.isoformat(),
        "learned from": f"{len(examples)} postings, digest {digest(examples)}",
        "calibration slope": str(slope),
        "calibration offset": str(offset),
    }
    return _measured(task, task.fit(matrix), trials, header)


def _measured(
    task: LearningTask, found: Fit, trials: Sequence[Trial], header: dict[str, str]
) -> Learned:
    weights = Weights(of=found.weights, header=header)
    learned = Learned(
        fit=found, weights=weights, points=curve(trials, weights), precision=task.precision
    )
    figures = {
        table.FIGURE: f"{f1(learned.best):.4f}",
        "held out": said(learned.best),
        "certain from": f"{learned.certain.certain_from:.4f}",
        "certain": said(learned.certain),
    }
    return replace(learned, weights=replace(weights, header=header | figures))
