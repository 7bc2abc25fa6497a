"""The figures that the project publishes: `docs/accuracy.json`, a set of postings each.

They are floors too. While a set stays what it is (its fingerprint), no measure with a bar may fall:
`publish` refuses and names what fell. Figures of another set are simply recorded.

Postings that nobody tunes to differ by chance when a rule changes: of those a measure has fallen
when it is below the 95 % interval of the published one. Precision and recall pull against each
other: there, one that fell is made up for by an F1 above its interval.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

from postings.evaluation.comparison import Evaluation
from postings.evaluation.gold import Reviewed, fingerprint
from postings.evaluation.measures import Bar
from postings.evaluation.report import CORE_NAME, bars, measured
from postings.evaluation.scores import Counts

Published = dict[str, dict[str, Any]]


class LowerError(Exception):
    """Figures below those that are published; the message names each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was measured of a set: how many postings, which ones, the counts, and their bars."""

    postings: int
    fingerprint: str
    counts: Mapping[str, Counts]
    bars: tuple[tuple[str, Bar], ...]
    by_chance: bool = False  # whether rules are written without these postings in view

    def as_json(self) -> dict[str, Any]:
        """In the shape of the file."""
        counts = {name: asdict(counts) for name, counts in self.counts.items()}
        return {"postings": self.postings, "fingerprint": self.fingerprint, "counts": counts}

    def fallen(self, published: Mapping[str, Any]) -> list[str]:
        """The measures with a bar that are lower than those published of the same set."""
        if published.get("fingerprint") != self.fingerprint:
            return []
        return list(self._fallen(published["counts"]))

    def _fallen(self, before: Mapping[str, dict[str, int]]) -> Iterable[str]:
        for name, bar in self.bars:
            if name in before:
                counts = Counts(**before[name])
                old, new = (getattr(one, bar.score) for one in (counts, self.counts[name]))
                low, high = counts.interval(bar.score) if self.by_chance else (old, old)
                fell = new > high if bar.score == "false_rate" else new < low
                if fell and not self._is_made_up_for(name, bar, counts):
                    yield f"{name}: {bar.score} was {old:.3f}, is {new:.3f}"

    def _is_made_up_for(self, name: str, bar: Bar, before: Counts) -> bool:
        """Whether both sides together are better than chance explains."""
        if not self.by_chance or bar.score not in ("precision", "recall"):
            return False
        return self.counts[name].f1 > before.interval("f1")[1]


def place() -> Path:
    """The file of the published figures."""
    return Path(settings.BASE_DIR) / "docs" / "accuracy.json"


def published() -> Published:
    """What is published: a set's name -> its size, its fingerprint, and the counts by measure."""
    if not place().is_file():
        return {}
    found: Published = json.loads(place().read_text(encoding="utf-8"))
    return found


def figures_of(
    reviewed: list[Reviewed], evaluation: Evaluation, *, by_chance: bool = False
) -> Figures:
    """The figures of a set of reviewed postings."""
    counts = {measure.name: counts for measure, counts in measured(evaluation)}
    return Figures(
        postings=len(reviewed),
        fingerprint=fingerprint(reviewed),
        counts={**counts, CORE_NAME: evaluation.core},
        bars=tuple((name, bar) for name, bar, _ in bars(evaluation)),
        by_chance=by_chance,
    )


def publish(name: str, figures: Figures) -> None:
    """Record the figures of a set. Raises LowerError when one fell."""
    known = published()
    if fallen := figures.fallen(known.get(name, {})):
        raise LowerError("Not published, for these figures fell:\n" + "\n".join(fallen))
    known[name] = figures.as_json()
    text = json.dumps(known, indent=1, sort_keys=True)
    place().write_text(text + "\n", encoding="utf-8")
