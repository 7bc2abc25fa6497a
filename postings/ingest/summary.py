"""What a run says at its end: for people, and for machines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.urls import reverse

from postings.facts.changes import sentences as sentences_of
from postings.ingest.outcomes import ImportReport, Outcome
from postings.models import ImportOutcome
from postings.words.fact_words import in_order, label


def sentences(report: ImportReport, *, is_preview: bool) -> Iterator[str]:
    """The summary: counts per outcome, facts, and where to look."""
    counts = ", ".join(
        f"{report.counts[kind.value]:,} {kind.label.lower()}"
        for kind in ImportOutcome.Outcome
        if report.counts[kind.value]
    )
    if is_preview:
        yield f"Would be: {counts or 'nothing'}. Nothing was written."
        return
    yield f"{report.source_import}: {counts or 'nothing'}."
    if report.facts:
        names = [f"{label(name)} {report.facts[name]:,}" for name in in_order(report.facts)]
        yield f"Stated: {', '.join(names)}."
    page = reverse("admin:postings_import_change", args=[report.source_import.pk])
    yield f"Each file: {page} in the admin."


def lines_of(outcome: Outcome) -> Iterator[str]:
    """What would become of one file, fact by fact; nothing for what stays as it is."""
    if outcome.kind is ImportOutcome.Outcome.UNCHANGED:
        return
    title = f": {outcome.posting.title}" if outcome.posting else ""
    reason = f" {outcome.reason}" if outcome.reason else ""
    yield f"{outcome.kind.label.lower()} {outcome.name}{title}{reason}"
    for sentence in sentences_of(outcome.changes):
        yield f"  {sentence}"


def preview_as_json(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """What would become of each file that does not stay as it is, with its facts that change."""
    return [
        {
            "path": outcome.path,
            "record": outcome.record,
            "outcome": outcome.kind.value,
            "key": outcome.posting.key if outcome.posting else None,
            "title": outcome.posting.title if outcome.posting else None,
            "reason": outcome.reason,
            "changes": [change.to_json() for change in outcome.changes],
        }
        for outcome in outcomes
        if outcome.kind is not ImportOutcome.Outcome.UNCHANGED
    ]


def as_json(report: ImportReport) -> dict[str, Any]:
    """The summary, with each file that failed, and for a preview each change."""
    failures = [
        {
            "path": failed.path,
            "record": failed.record,
            "problem": failed.problem,
            "reason": failed.reason,
        }
        for failed in report.failures
    ]
    return {
        "import": report.source_import.pk,
        **report.counts,
        "facts": dict(report.facts),
        "failures": failures,
        "seconds": {name: round(number, 3) for name, number in report.seconds.items()},
    }
