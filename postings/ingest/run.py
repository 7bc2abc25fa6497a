"""A run of `ingest`: batches of raw postings are compared, read and written, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from time import monotonic

from django.db import transaction
from django.utils import timezone

from postings.ingest.outcomes import STAYS_WITHHELD, ImportReport, Kind, Outcome, unread
from postings.ingest.storing import see, store
from postings.models import Import, ImportOutcome, Posting, Source
from postings.near_duplicates.stored import renew
from postings.readers.problems import Problem
from postings.readers.storable import storable_text
from postings.readers.types import NO_OPTIONS, RawPosting, Read, Unreadable, UnreadableError
from postings.reading.workers import IN_THIS_PROCESS, Readings, Workers

RECORDS_A_BATCH = 50  # a killed run repeats few of them, and commits cost nothing
BYTES_A_BATCH = 5_000_000  # several batches are in memory at once


@dataclass(slots=True, kw_only=True)
class Batch:
    """Records that are written in one transaction: to be read, known already, or failed."""

    new: list[RawPosting] = field(default_factory=list)
    unchanged: list[Source] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)


def ingest(
    incoming: Iterable[Read],
    *,
    paths: list[str],
    options: Mapping[str, str] = NO_OPTIONS,
    workers: int = IN_THIS_PROCESS,
    replacing: bool = False,
    tell: Callable[[Outcome], None] = lambda outcome: None,
) -> ImportReport:
    """Import the records and report what happened to each, also through `tell` as it happens.

    `paths` is what the operator named, and `options` how, for the record of the import. With
    `replacing`, another job under a known key takes the place of the known one.
    """
    named = list(map(storable_text, paths))
    run = Import.objects.create(paths=named, options=_storable(options))
    report = ImportReport(source_import=run)
    started, written = monotonic(), 0.0
    renew()
    with Workers(workers) as pool:
        sorting = Sorting()
        batches = map(sorting.sort, _batches(incoming))
        for batch, readings in pool.read(batches, lambda batch: batch.new):
            began = monotonic()
            outcomes = _write(batch, readings, run, report, replacing=replacing)
            written += monotonic() - began
            for outcome in outcomes:
                tell(outcome)
    took = monotonic() - started
    report.seconds = {"reading": took - written, "writing": written, "total": took}
    run.finished_at = timezone.now()
    run.save(update_fields=["finished_at"])
    return report


def _storable(options: Mapping[str, str]) -> dict[str, str]:
    return {storable_text(column): field for column, field in options.items()}


def preview(
    incoming: Iterable[Read],
    *,
    paths: list[str],
    options: Mapping[str, str] = NO_OPTIONS,
    workers: int = IN_THIS_PROCESS,
    replacing: bool = False,
    tell: Callable[[Outcome], None] = lambda outcome: None,
) -> ImportReport:
    """What `ingest` would do, found by doing it in a transaction that is taken back."""
    with transaction.atomic():
        report = ingest(
            incoming,
            paths=paths,
            options=options,
            workers=workers,
            replacing=replacing,
            tell=tell,
        )
        transaction.set_rollback(True)
    return report


class Sorting:
    """Tells what is new from what is known, and remembers the keys that a run has met."""

    def __init__(self) -> None:
        self._met: dict[int, int] = {}  # hashes of keys and contents: a run may have a million

    def sort(self, incoming: list[Read]) -> Batch:
        """The records as a batch."""
        batch = Batch()
        raws = [record for record in incoming if isinstance(record, RawPosting)]
        keys = [raw.key for raw in raws]
        stored = Source.objects.select_related("document", "posting").only(
            "key", "document__sha256", "posting__last_seen", "posting__withheld_at"
        )
        sources = {source.key: source for source in stored.filter(key__in=keys)}
        for record in incoming:
            if isinstance(record, Unreadable):
                batch.outcomes.append(unread(record))
            else:
                self._sort_one(record, sources.get(record.key), batch)
        return batch

    def _sort_one(self, raw: RawPosting, source: Source | None, batch: Batch) -> None:
        met = self._met.get(hash(raw.key))
        self._met[hash(raw.key)] = hash(raw.sha256)
        if met not in (None, hash(raw.sha256)):
            batch.outcomes.append(unread(_clash(raw)))
        elif source is not None and source.document.sha256 == raw.sha256:
            batch.unchanged.append(source)
            batch.outcomes.append(_known(raw, source.posting))
        elif met is not None:
            batch.outcomes.append(_unchanged(raw))
        else:
            batch.new.append(raw)


def _batches(incoming: Iterable[Read]) -> Iterator[list[Read]]:
    batch: list[Read] = []
    size = 0
    for read in incoming:
        batch.append(read)
        size += len(read.content) + (len(read.html) if isinstance(read, RawPosting) else 0)
        if len(batch) == RECORDS_A_BATCH or size >= BYTES_A_BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _unchanged(raw: RawPosting) -> Outcome:
    return Outcome(path=raw.path, record=raw.record, kind=Kind.UNCHANGED)


def _known(raw: RawPosting, posting: Posting) -> Outcome:
    if not posting.is_withheld:
        return _unchanged(raw)
    reason = STAYS_WITHHELD[Kind.UNCHANGED]
    return Outcome(path=raw.path, record=raw.record, kind=Kind.WITHHELD, reason=reason)


def _clash(raw: RawPosting) -> Unreadable:
    what = f"has the same source key as another file of this import ({raw.key})"
    error = UnreadableError.of(Problem.SAME_KEY, what)
    return Unreadable(path=raw.path, record=raw.record, error=error, content=raw.content)


def _write(
    batch: Batch, readings: Readings, run: Import, report: ImportReport, *, replacing: bool
) -> list[Outcome]:
    """Write a batch; what is known already is counted, and nothing is written for it."""
    with transaction.atomic():
        see(batch.unchanged)
        outcomes = batch.outcomes + store(batch.new, readings, run, replacing=replacing)
        for outcome in outcomes:
            report.add(outcome)
        told = [outcome for outcome in outcomes if outcome.kind is not Kind.UNCHANGED]
        ImportOutcome.objects.bulk_create(outcome.to_row(run) for outcome in told)
        run.counts, run.facts = dict(report.counts), dict(report.facts)
        run.save(update_fields=["counts", "facts"])
    return outcomes
