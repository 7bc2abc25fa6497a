"""The table of weights as a file: what it says of itself, then a feature a line.

A table with a lower held-out figure than the one that is there is not written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.learning.fitting import Fit
from postings.parsing.matching.choice import COLUMNS, Weights

FIGURE = "held-out figure"


@dataclass(frozen=True, slots=True, kw_only=True)
class LowerFigure(Exception):  # noqa: N818 - it says what happened
    """What was learned is worse than what is there."""

    path: Path
    recorded: float
    found: float

    def __str__(self) -> str:
        return (
            f"{self.path} is not written: its held-out figure is {self.recorded}, the new one "
            f"{self.found}. Mend the features or the labels; delete the file to begin anew."
        )


def write(path: Path, fit: Fit, header: Mapping[str, str]) -> None:
    """Writes the table, unless its figure is lower than that of the table that is there."""
    recorded = float(Weights.read(path).header.get(FIGURE, 0)) if path.exists() else 0.0
    found = float(header[FIGURE])
    if found < recorded:
        raise LowerFigure(path=path, recorded=recorded, found=found)
    path.write_text("".join(f"{line}\n" for line in lines(fit, header)), encoding="utf-8")


def lines(fit: Fit, header: Mapping[str, str]) -> Iterator[str]:
    """The heaviest first, as a reader wants them."""
    yield from (f"# {name}: {value}" for name, value in header.items())
    yield COLUMNS
    for name in sorted(fit.weights, key=lambda name: (-abs(fit.weights[name]), name)):
        yield f"{name}\t{fit.weights[name]:g}\t{fit.seen[name]}"
