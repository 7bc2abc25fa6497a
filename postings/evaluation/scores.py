"""What is computed from counts of right, wrong and missed values, with Wilson's intervals.

>>> counts = Counts(right=9, wrong=1, missed=3, postings=10, exact=7, false=1)
>>> round(counts.precision, 3), round(counts.recall, 3), round(counts.f1, 3), counts.accuracy
(0.9, 0.75, 0.818, 0.7)
>>> [round(bound, 3) for bound in wilson(7, 10)]
[0.397, 0.892]
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

CONFIDENCE = 0.95

Interval = tuple[float, float]


def wilson(hits: int, trials: int) -> Interval:
    """The interval of Wilson (1927) for a share; (0, 1) when nothing was tried."""
    if not trials:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    share, spread = hits / trials, z * z / trials
    middle = share + spread / 2
    reach = z * sqrt(share * (1 - share) / trials + spread / (4 * trials))
    return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


def harmonic(precision: float, recall: float) -> float:
    """The F1 of a precision and a recall."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(slots=True)
class Counts:
    """Of one measure: values, and the postings that they are of.

    `exact` postings have no wrong and no missed value, so that "not stated" counts as right where
    the review says so; `false` ones claim at least one value that the review does not have.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0
    postings: int = 0
    exact: int = 0
    false: int = 0

    def add(self, *, right: int, wrong: int, missed: int) -> None:
        """Count one posting."""
        self.right += right
        self.wrong += wrong
        self.missed += missed
        self.postings += 1
        self.exact += not wrong and not missed
        self.false += wrong > 0

    @property
    def precision(self) -> float:
        """How many of the found values are right; 1 when none was found."""
        return self.right / found if (found := self.right + self.wrong) else 1.0

    @property
    def recall(self) -> float:
        """How many of the stated values were found; 1 when none is stated."""
        return self.right / stated if (stated := self.right + self.missed) else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return harmonic(self.precision, self.recall)

    @property
    def accuracy(self) -> float:
        """The share of postings in which all is right, "not stated" included."""
        return self.exact / self.postings if self.postings else 1.0

    @property
    def false_rate(self) -> float:
        """The share of postings that claim something that the review does not have."""
        return self.false / self.postings if self.postings else 0.0

    def has(self, score: str) -> bool:
        """Whether anything was there for the score to be of."""
        found, stated = self.right + self.wrong, self.right + self.missed
        return bool({"precision": found, "recall": stated, "f1": found or stated}.get(score, True))

    def interval(self, score: str) -> Interval:
        """The 95 % interval of a score by its name; that of F1 from the bounds of its two parts."""
        found, stated = self.right + self.wrong, self.right + self.missed
        precision, recall = wilson(self.right, found), wilson(self.right, stated)
        return {
            "precision": precision,
            "recall": recall,
            "f1": (harmonic(precision[0], recall[0]), harmonic(precision[1], recall[1])),
            "accuracy": wilson(self.exact, self.postings),
            "false_rate": wilson(self.false, self.postings),
        }[score]
