"""The figures that the project publishes: `docs/accuracy.json`, a set of reviewed postings each.

They are floors too. While a set stays what it is (its fingerprint), no measure with a bar may fall:
`publish` refuses and names what fell. Figures of another set are simply recorded.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.conf import settings

from postings.evaluation.comparison import Evaluation
from postings.evaluation.gold import Reviewed, fingerprint
from postings.evaluation.report import CORE_NAME, bars, measured
from postings.evaluation.scores import Counts

Published = dict[str, dict[str, Any]]


class LowerError(Exception):
    """Figures below those that are published; the message names each."""


def place() -> Path:
    """The file of the published figures."""
    return Path(settings.BASE_DIR) / "docs" / "accuracy.json"


def published() -> Published:
    """What is published: a set's name -> its size, its fingerprint, and the counts by measure."""
    if not place().is_file():
        return {}
    found: Published = json.loads(place().read_text(encoding="utf-8"))
    return found


def record_of(reviewed: list[Reviewed], evaluation: Evaluation) -> dict[str, Any]:
    """A set's figures in the shape of the file."""
    counts = {measure.name: asdict(counts) for measure, counts in measured(evaluation)}
    counts[CORE_NAME] = asdict(evaluation.core)
    return {"postings": len(reviewed), "fingerprint": fingerprint(reviewed), "counts": counts}


def publish(name: str, reviewed: list[Reviewed], evaluation: Evaluation) -> None:
    """Record the figures of a set. Raises LowerError when one fell."""
    figures, known = record_of(reviewed, evaluation), published()
    before = known.get(name, {})
    is_same_set = before.get("fingerprint") == figures["fingerprint"]
    if is_same_set and (fallen := list(_fallen(before["counts"], evaluation))):
        raise LowerError("Not published, for these figures fell:\n" + "\n".join(fallen))
    known[name] = figures
    text = json.dumps(known, indent=1, sort_keys=True)
    place().write_text(text + "\n", encoding="utf-8")


def _fallen(before: dict[str, dict[str, int]], evaluation: Evaluation) -> Iterable[str]:
    for name, bar, counts in bars(evaluation):
        if name in before:
            old, new = getattr(Counts(**before[name]), bar.score), getattr(counts, bar.score)
            if new > old if bar.score == "false_rate" else new < old:
                yield f"{name}: {bar.score} was {old:.3f}, is {new:.3f}"
