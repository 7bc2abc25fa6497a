"""Today's rules over the stored originals. The same path as an import, started in the middle.

Postings that today's rules have read already are passed over, so that a run that was killed goes on
where it stopped. What a run changes can be written to an undo file, and taken back with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet

from postings.facts.changes import Change, compare
from postings.ingest.versions import read_into
from postings.models import Correction, Document, Posting
from postings.near_duplicates.families import remember
from postings.near_duplicates.stored import renew
from postings.parsing import version
from postings.readers.types import RawPosting, UnreadableError
from postings.reading.originals import raw_of
from postings.reading.posting import Reading
from postings.reading.workers import IN_THIS_PROCESS, Readings, Workers

POSTINGS_A_BATCH = 50  # one transaction each: a killed run repeats at most these
KILLED = "killed the process that read it, or held it too long: report it"
SAMPLES = 3  # shown for each fact
Tell = Callable[[], None]
Keep = Callable[[Posting, Reading], None]  # a posting as it was, and what was read now


@dataclass(slots=True, kw_only=True)
class ReparseReport:
    """What a run changed: postings, facts with some samples, and corrections.

    `superfluous` are corrections that the rules now agree with, `contradicted` those that they now
    contradict; both only where they did not before.
    """

    changed: int = 0
    unchanged: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    samples: dict[str, list[tuple[str, Change]]] = field(default_factory=dict)
    superfluous: list[Correction] = field(default_factory=list)
    contradicted: list[Correction] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)

    def add(self, key: str, changes: Sequence[Change], *, is_changed: bool) -> None:
        """Count one posting."""
        self.changed += is_changed
        self.unchanged += not is_changed
        for change in changes:
            self.facts[change.fact] += 1
            samples = self.samples.setdefault(change.fact, [])
            if len(samples) < SAMPLES:
                samples.append((key, change))


def to_read(*, everything: bool = False) -> QuerySet[Posting]:
    """The postings that a run would read: all, or those that other rules have read."""
    postings = Posting.objects.order_by("pk")
    by_others = Q(facts__version__isnull=True) | ~Q(facts__version=version())
    return postings if everything else postings.filter(by_others)


def reparse(
    *,
    everything: bool = False,
    workers: int = IN_THIS_PROCESS,
    keep: Keep = lambda posting, reading: None,
    tell: Tell = lambda: None,
) -> ReparseReport:
    """Read postings anew. Corrections stand.

    `keep` gets each posting that changes before it is written; `tell` hears of every posting.
    """
    report = ReparseReport()
    renew()
    with Workers(workers) as pool:
        batches = map(_originals, _batches(to_read(everything=everything)))
        for batch, readings in pool.read(batches, lambda batch: list(batch.values())):
            with transaction.atomic():
                _write(batch, readings, report, keep)
            for _ in batch:
                tell()
            report.failures |= batch.failures
    return report


def preview(**options: Any) -> ReparseReport:
    """What `reparse` would do, found by doing it in a transaction that is taken back."""
    with transaction.atomic():
        report = reparse(**options)
        transaction.set_rollback(True)
    return report


class Originals(dict[int, RawPosting]):
    """The originals of a batch by the keys of their postings, and those that cannot be read."""

    def __init__(self) -> None:
        """Starts without any."""
        super().__init__()
        self.failures: dict[str, str] = {}


def _batches(postings: QuerySet[Posting]) -> Iterator[list[int]]:
    keys = iter(postings.values_list("pk", flat=True).iterator())
    while batch := list(islice(keys, POSTINGS_A_BATCH)):
        yield batch


def _originals(keys: list[int]) -> Originals:
    originals = Originals()
    documents = Document.objects.in_bulk(
        Posting.objects.filter(pk__in=keys).values_list("document", flat=True)
    )
    for pk, document, key in Posting.objects.filter(pk__in=keys).values_list(
        "pk", "document", "key"
    ):
        try:
            originals[pk] = raw_of(documents[document])
        except UnreadableError as error:
            originals.failures[key] = str(error)
    return originals


def _write(batch: Originals, readings: Readings, report: ReparseReport, keep: Keep) -> None:
    found = dict(zip(batch, readings, strict=True))
    stored = Posting.objects.select_related("company").select_for_update(of=("self",))
    sketches = {}
    for posting in stored.filter(pk__in=batch).order_by("pk"):
        reading = found[posting.pk]
        if reading is None:
            report.failures[posting.key] = KILLED
            continue
        if posting.fingerprint != reading.fingerprint:
            sketches[posting] = reading.sketch
        _write_one(posting, reading, report, keep)
    if sketches:
        remember(sketches)


def _write_one(posting: Posting, reading: Reading, report: ReparseReport, keep: Keep) -> None:
    before = posting.facts
    if before != reading.facts:
        keep(posting, reading)
    standing = _sources(posting)
    is_changed = read_into(posting, reading)
    report.add(posting.key, list(compare(before, reading.facts)), is_changed=is_changed)
    for pk, source in _sources(posting).items():
        if source == standing[pk]:
            continue
        if source == Correction.Source.AGREES:
            report.superfluous.append(Correction.objects.get(pk=pk))
        elif source == Correction.Source.CONTRADICTS:
            report.contradicted.append(Correction.objects.get(pk=pk))


def _sources(posting: Posting) -> dict[int, str]:
    """What the source says of each standing correction."""
    standing = posting.corrections.filter(withdrawn_at__isnull=True)
    return dict(standing.values_list("pk", "source"))
