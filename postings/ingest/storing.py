"""A batch of readings -> rows: new postings, new versions of known ones, further sources of both.

What is new is written with a few statements for the whole batch; what is known is written one by
one, because staff may have corrected it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.db import DataError, IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from postings.facts.changes import Change, compare
from postings.facts.effective import found_value
from postings.facts.projection import create
from postings.ingest.documents import Documents
from postings.ingest.other_jobs import error_of, is_another_job
from postings.ingest.outcomes import STAYS_WITHHELD, Kind, Outcome, unread
from postings.ingest.versions import new_posting, update
from postings.models import Import, Posting, Source
from postings.near_duplicates.families import remember
from postings.readers.fitness import problem_of
from postings.readers.problems import Problem
from postings.readers.types import RawPosting, Unreadable, UnreadableError
from postings.reading.posting import Reading
from postings.values.title import Title

Row = tuple[RawPosting, Reading]  # a raw posting that is not known as it is
# By the database, or by its driver, which takes no NUL and no half of a UTF-16 pair.
REFUSALS = (DataError, IntegrityError, ValueError)
UNFIT = {
    Problem.NO_TEXT: "holds no text",
    Problem.NO_TITLE: "has no title",
    Problem.NOT_A_POSTING: "is no job posting",
    Problem.NOT_ENGLISH: "is not in English",
}


def see(sources: Iterable[Source]) -> None:
    """Note that an import met these today; on the same day nothing is written."""
    today = timezone.now().date()
    older = [source.posting_id for source in sources if source.posting.last_seen < today]
    if older:
        Posting.objects.filter(pk__in=older).update(last_seen=today)


def store(
    raws: Sequence[RawPosting],
    readings: Sequence[Reading | None],
    run: Import,
    *,
    replacing: bool = False,
) -> list[Outcome]:
    """Write what was read; what became of each. One that the database refuses harms no other.

    Another job under a known key takes the place of the known one only where `replacing` says so.
    """
    rows: list[Row] = []
    outcomes: list[Outcome] = []
    for raw, reading in zip(raws, readings, strict=True):
        if problem := unfit(reading):
            outcomes.append(unread(_unreadable(raw, problem)))
        elif reading:
            rows.append((raw, reading))
    if not replacing:
        rows, others = _without_other_jobs(rows)
        outcomes += others
    try:
        with transaction.atomic():
            return outcomes + _Writing(rows, run).write()
    except REFUSALS:
        return outcomes + [outcome for row in rows for outcome in _store_alone(row, run)]


def _without_other_jobs(rows: Sequence[Row]) -> tuple[list[Row], list[Outcome]]:
    """The rows that may be written, and what becomes of those under the key of another job."""
    fit: list[Row] = []
    outcomes: list[Outcome] = []
    own = _own_sources(rows)
    for raw, reading in rows:
        source = own.get(raw.key)
        if source and is_another_job(source.posting, reading):
            outcome = unread(_unreadable(raw, error_of(source.posting, reading)))
            outcomes.append(replace(outcome, posting=source.posting))
        else:
            fit.append((raw, reading))
    return fit, outcomes


def _own_sources(rows: Sequence[Row]) -> dict[str, Source]:
    """The sources that decide the text of their posting, by key.

    Nobody corrects these postings until they are written: what is projected holds.
    """
    stored = Source.objects.select_related("posting__document", "posting__company")
    stored = stored.select_for_update(of=("posting",)).order_by("posting")
    stored = stored.defer("posting__document__content").filter(posting__key=F("key"))
    return {source.key: source for source in stored.filter(key__in=[raw.key for raw, _ in rows])}


def _store_alone(row: Row, run: Import) -> list[Outcome]:
    try:
        with transaction.atomic():
            return _Writing([row], run).write()
    except REFUSALS as error:
        words = next(iter(str(error).splitlines()), type(error).__name__)
        what = f"does not fit the database ({words})"
        problem = UnreadableError.of(Problem.REFUSED, what)
        return [unread(_unreadable(row[0], problem))]


def unfit(reading: Reading | None) -> UnreadableError | None:
    if reading is None:
        what = "killed the process that read it, or held it for more than a minute"
        return UnreadableError.of(Problem.KILLED_THE_PARSER, what)
    title = found_value(reading.facts, Title).raw or ""
    problem = problem_of(reading.text, title)
    return UnreadableError.of(problem, UNFIT[problem]) if problem else None


def _unreadable(raw: RawPosting, error: UnreadableError) -> Unreadable:
    return Unreadable(path=raw.path, record=raw.record, error=error, content=raw.content)


class _Writing:
    """The writing of one batch; updates first, so that nothing repeats a text that is no more."""

    def __init__(self, rows: Sequence[Row], run: Import) -> None:
        self._rows, self._run = rows, run
        self._documents = Documents([raw for raw, _ in rows], run)
        self._postings: list[Posting] = []
        self._links: list[Source] = []

    def write(self) -> list[Outcome]:
        """Write all, and link what is nearly the same."""
        own = _own_sources(self._rows)
        updated = [self._update(own[raw.key], raw, it) for raw, it in self._rows if raw.key in own]
        rest = [(raw, reading) for raw, reading in self._rows if raw.key not in own]
        twins, withheld = self._twins(rest), self._withheld(rest)
        added = [self._add(raw, it, twins, withheld.get(raw.key)) for raw, it in rest]
        create(self._postings)
        Source.objects.bulk_create(
            self._links,
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["posting", "document"],
        )
        sketches = {reading.fingerprint: reading.sketch for _, reading in self._rows}
        changed = [
            *self._postings,
            *(it.posting for it in updated if it.kind is not Kind.UNCHANGED),
        ]
        remember(
            {posting: sketches[posting.fingerprint] for posting in changed if posting is not None}
        )
        return updated + added

    def _twins(self, rows: Sequence[Row]) -> dict[str, Posting]:
        """The first posting of each fingerprint; before all others, one that is withheld."""
        prints = [reading.fingerprint for _, reading in rows]
        last_wins = (F("withheld_at").asc(nulls_first=True), "-pk")
        stored = Posting.objects.filter(fingerprint__in=prints).order_by(*last_wins)
        return {posting.fingerprint: posting for posting in stored}

    def _withheld(self, rows: Sequence[Row]) -> dict[str, Posting]:
        """By key, the withheld posting of which it was a source until now, or that said this."""
        prints = {raw.key: reading.fingerprint for raw, reading in rows}
        said = {
            each: posting
            for posting in Posting.objects.having_said(prints.values())
            for each in posting.withheld_prints
        }
        known = Source.objects.filter(key__in=prints, posting__in=Posting.objects.withheld())
        sources = {source.key: source.posting for source in known.select_related("posting")}
        return {key: said[each] for key, each in prints.items() if each in said} | sources

    def _update(self, source: Source, raw: RawPosting, reading: Reading) -> Outcome:
        changes = update(source, raw, reading, self._documents.of(raw), self._run)
        kind = Kind.UNCHANGED if changes is None else Kind.UPDATED
        return _outcome(raw, kind, source.posting, changes or ())

    def _add(
        self,
        raw: RawPosting,
        reading: Reading,
        twins: dict[str, Posting],
        former: Posting | None,
    ) -> Outcome:
        document = self._documents.of(raw)
        posting = twins.get(reading.fingerprint)
        kind, changes = Kind.DUPLICATE, tuple[Change, ...]()
        if posting is None:
            kind, changes = Kind.CREATED, tuple(compare({}, reading.facts))
            posting = new_posting(raw, reading, document)
            if former is not None:
                posting.withhold_like(former)
            twins[reading.fingerprint] = posting
            self._postings.append(posting)
        self._links.append(Source(key=raw.key, posting=posting, document=document))
        return _outcome(raw, kind, posting, changes)


def _outcome(raw: RawPosting, kind: Kind, posting: Posting, changes: tuple[Change, ...]) -> Outcome:
    """What became of one that was written; whatever it was, what is withheld stays so."""
    reason = STAYS_WITHHELD[kind] if posting.is_withheld else ""
    return Outcome(
        path=raw.path,
        record=raw.record,
        kind=Kind.WITHHELD if posting.is_withheld else kind,
        reason=reason,
        posting=posting,
        changes=changes,
    )
