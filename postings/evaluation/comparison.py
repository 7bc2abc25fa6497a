"""Found facts beside reviewed ones: the counts of every measure, and each difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from postings.evaluation.claims import Claim
from postings.evaluation.gold import Reviewed
from postings.evaluation.measures import CORE, MEASURES, Measure
from postings.evaluation.scores import Counts
from postings.parsing import gold_record
from postings.reading.posting import explain

CORE_FACTS = {measure.fact for measure in MEASURES if measure.name in CORE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one measure found and should have found in a posting, matched pairs left out."""

    posting: str
    measure: str
    reviewed: tuple[Claim, ...]
    found: tuple[Claim, ...]


@dataclass(slots=True)
class Evaluation:
    """The counts by measure, those of the core facts together, and every difference."""

    counts: dict[str, Counts] = field(default_factory=dict)
    core: Counts = field(default_factory=Counts)
    differences: list[Difference] = field(default_factory=list)
    errors: dict[str, dict[str, str]] = field(default_factory=dict)  # facts that failed, by posting


def evaluate(postings: Iterable[Reviewed]) -> Evaluation:
    """Parse each posting and compare. A fact that its record lacks was not reviewed: no score."""
    evaluation = Evaluation()
    for posting in postings:
        parsed = explain(posting.raw).parsed
        if parsed.errors:
            evaluation.errors[posting.name] = dict(parsed.errors)
        found = gold_record(parsed, posting.name)
        differing = {one.measure for one in _compare(posting, found, evaluation)}
        if posting.record.keys() >= CORE_FACTS:
            wrong = len(differing & set(CORE))
            evaluation.core.add(right=not wrong, wrong=wrong, missed=0)
    return evaluation


def _compare(
    posting: Reviewed, found: Mapping[str, Any], evaluation: Evaluation
) -> list[Difference]:
    differences = []
    for measure in MEASURES:
        if not measure.is_reviewed(posting.record):
            continue
        reviewed = list(measure.claims(posting.record[measure.fact]))
        claimed = list(measure.claims(found.get(measure.fact) or {}))
        right = len(claimed)
        missed, wrong = _unmatched(measure, reviewed, claimed)
        counts = evaluation.counts.setdefault(measure.name, Counts())
        counts.add(right=right - len(wrong), wrong=len(wrong), missed=len(missed))
        if missed or wrong:
            differences.append(
                Difference(
                    posting=posting.name,
                    measure=measure.name,
                    reviewed=tuple(missed),
                    found=tuple(wrong),
                )
            )
    evaluation.differences += differences
    return differences


def _unmatched(
    measure: Measure, reviewed: list[Claim], claimed: list[Claim]
) -> tuple[list[Claim], list[Claim]]:
    """The claims of both sides that are left when every pair that is alike is taken away."""
    missed, wrong = list(reviewed), []
    for claim in claimed:
        partner = next((one for one in missed if measure.alike(claim[0], one[0])), None)
        if partner is None:
            wrong.append(claim)
        else:
            missed.remove(partner)
    return missed, wrong
