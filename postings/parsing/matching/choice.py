"""Choosing among candidates by learned weights, and saying how sure the choice is and why.

A candidate is known by its features: words in plain English, each with its strength, as
`{"before “is hiring”": 1.0}`. A table that `make learn` writes gives every feature a weight; the
score of a candidate is the sum of strength times weight. A reader sees the features themselves as
the reasons.

>>> table = Weights(of={"before “is hiring”": 2.0, "an ordinary word": -1.5}, header={})
>>> employer, heading = {"before “is hiring”": 1.0}, {"an ordinary word": 1.0}
>>> table.score(employer), [round(share, 2) for share in table.shares([employer, heading])]
(2.0, [0.97, 0.03])
>>> table.reasons(heading)
(Reason(feature='an ordinary word', weight=-1.5),)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, log
from pathlib import Path

Features = Mapping[str, float]

MOST_REASONS = 4  # as many as a reader takes in
SUREST = 0.9999  # no share is nothing or all: its logarithm must exist
COLUMNS = "feature\tweight\ttimes seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What speaks for a candidate (above zero) or against it."""

    feature: str
    weight: float

    def __str__(self) -> str:
        return f"{self.feature} {self.weight:+.1f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A learned table. Features that it does not hold count nothing.

    `header` holds what the table says of itself; `certain from`, `calibration slope` and
    `calibration offset` decide, the rest is for readers.
    """

    of: Mapping[str, float]
    header: Mapping[str, str]

    @classmethod
    def read(cls, path: Path) -> Weights:
        """The table in a file that `make learn` wrote."""
        lines = path.read_text(encoding="utf-8").splitlines()
        header = dict(_entry(path, line) for line in lines if line.startswith("# "))
        rows = [line for line in lines if line and not line.startswith("# ") and line != COLUMNS]
        return cls(of=dict(_weight(path, row) for row in rows), header=header)

    @property
    def certain_from(self) -> float:
        """The calibrated probability from which a choice is stated."""
        return float(self.header.get("certain from", 0.5))

    def score(self, features: Features) -> float:
        weights = self.of
        # Exact, so that equals are equal in whatever order a set has its features.
        return fsum([weights[name] * value for name, value in features.items() if name in weights])

    def shares(self, candidates: Sequence[Features]) -> list[float]:
        """How probable each of the candidates is, where exactly one of them is right."""
        return shares([self.score(features) for features in candidates])

    def chance(self, features: Features) -> float:
        """How probable it is that this candidate is right, whatever the others are."""
        return self.calibrated(_inverse_log_odds(self.score(features)))

    def calibrated(self, share: float) -> float:
        """The share as postings that were held out bore it out: of 0.9, 9 in 10 were right.

        >>> Weights(of={}, header={"calibration offset": "1"}).calibrated(0.5)
        0.7310585786300049
        """
        slope = float(self.header.get("calibration slope", 1.0))
        offset = float(self.header.get("calibration offset", 0.0))
        return _inverse_log_odds(offset + slope * log_odds(share))

    def reasons(self, features: Features, most: int = MOST_REASONS) -> tuple[Reason, ...]:
        """The features that weigh most, the strongest first."""
        found = (
            Reason(feature=name, weight=round(self.of[name] * value, 2))
            for name, value in features.items()
            if name in self.of
        )
        return tuple(sorted(found, key=_strength)[:most])


def shares(scores: Iterable[float]) -> list[float]:
    """What part of the whole each score is, as the softmax has it."""
    found = list(scores)
    highest = max(found, default=0.0)
    powers = [exp(score - highest) for score in found]
    whole = sum(powers)
    return [power / whole for power in powers]


def log_odds(share: float) -> float:
    """The logarithm of the odds, of a share that may be as good as nothing or all."""
    kept = min(max(share, 1 - SUREST), SUREST)
    return log(kept / (1 - kept))


def _inverse_log_odds(odds: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))  # e to the 30 is as good as certain


def _strength(reason: Reason) -> tuple[float, str]:
    return -abs(reason.weight), reason.feature


def _entry(path: Path, line: str) -> tuple[str, str]:
    name, colon, value = line.removeprefix("# ").partition(": ")
    if not colon:
        raise ValueError(f"{path}: “{line}” is no “# name: value”. Write the table by make learn.")
    return name, value


def _weight(path: Path, row: str) -> tuple[str, float]:
    cells = row.split("\t")
    try:
        name, weight, _times = cells
        return name, float(weight)
    except ValueError:
        hint = "Write the table by make learn."
        raise ValueError(f"{path}: “{row}” is no feature with weight and times. {hint}") from None
