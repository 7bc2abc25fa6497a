"""Raw postings -> documents and postings. Idempotent; one bad file stops nothing.

A posting is known by its source key, its text by its content. Files go in by batches, one
transaction each, with a savepoint per posting: what fails leaves nothing half there, is recorded
with its path and reason, and the run goes on. A lost database ends the run; the same command then
goes on where it stopped.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from django.db import DataError, IntegrityError, transaction
from django.utils import timezone

from postings.corrections import review
from postings.models import Document, Import, ImportOutcome, Posting
from postings.parsing import Parse, parse
from postings.projection import project
from postings.readers.registry import read_file
from postings.readers.types import RawPosting, UnreadableError

Kind = ImportOutcome.Outcome
FILES_A_BATCH = 50  # few enough that a killed run repeats little, enough that commits cost nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file or record; `reason` says why where it failed."""

    path: str
    kind: ImportOutcome.Outcome
    reason: str = ""
    posting: Posting | None = None


@dataclass(slots=True, kw_only=True)
class Report:
    """What a run did: how many of each outcome, and what failed."""

    source_import: Import
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.counts[outcome.kind.value] += 1
        if outcome.kind is Kind.FAILED:
            self.failures.append(outcome)


def ingest(
    files: Iterable[Path],
    *,
    paths: list[str],
    tell: Callable[[Outcome], None] = lambda outcome: None,
) -> Report:
    """Import the files and report what happened to each, also through `tell` as it happens.

    `paths` is what the operator named, for the record of the import.
    """
    run = Import.objects.create(paths=paths)
    report = Report(source_import=run)
    first_path: dict[str, str] = {}
    for batch in _batches(files):
        for outcome in _import_batch(batch, run, first_path):
            report.add(outcome)
            tell(outcome)
    run.finished_at = timezone.now()
    run.save(update_fields=["finished_at"])
    return report


def read_into(posting: Posting, parsed: Parse, *, also: Iterable[str] = ()) -> bool:
    """Give a stored posting what the parser found now; whether anything changed.

    Notes what the parse says about its corrections; saves the fields named by `also` with the rest.
    """
    found = {"text": parsed.text, "facts": parsed.to_json()}
    changed = [name for name, value in found.items() if getattr(posting, name) != value]
    for name in changed:
        setattr(posting, name, found[name])
    review(posting)
    return project(posting, also=[*also, *changed])


def _batches(files: Iterable[Path]) -> Iterator[list[Path]]:
    rest = iter(files)
    while batch := list(islice(rest, FILES_A_BATCH)):
        yield batch


@transaction.atomic
def _import_batch(files: list[Path], run: Import, first_path: dict[str, str]) -> list[Outcome]:
    outcomes = [outcome for path in files for outcome in _import_file(path, run, first_path)]
    ImportOutcome.objects.bulk_create(
        ImportOutcome(
            source_import=run,
            path=outcome.path,
            outcome=outcome.kind,
            reason=outcome.reason,
            posting=outcome.posting,
        )
        for outcome in outcomes
    )
    return outcomes


def _import_file(path: Path, run: Import, first_path: dict[str, str]) -> Iterator[Outcome]:
    try:
        for raw in read_file(path):
            yield _import_posting(raw, run, first_path)
    except UnreadableError as error:
        yield _failed(str(path), str(error))


def _import_posting(raw: RawPosting, run: Import, first_path: dict[str, str]) -> Outcome:
    """Store one posting, or say why not; `first_path` tells which file of the run had a key."""
    first = first_path.setdefault(raw.key, raw.path)
    if first != raw.path:
        return _failed(raw.path, f"has the same source key as {first}: give it another name")
    try:
        with transaction.atomic():
            return _store(raw, run)
    except UnreadableError as error:
        return _failed(raw.path, str(error))
    except (DataError, IntegrityError) as error:
        return _failed(raw.path, f"does not fit the database: {str(error).splitlines()[0]}")


def _failed(path: str, reason: str) -> Outcome:
    return Outcome(path=path, kind=Kind.FAILED, reason=reason)


def _store(raw: RawPosting, run: Import) -> Outcome:
    digest = hashlib.sha256(raw.content).hexdigest()
    stored = Posting.objects.select_related("document", "company").defer("document__content")
    posting = stored.filter(key=raw.key).first()
    if posting is None:
        kind, posting = Kind.CREATED, _create(raw, digest, run)
    elif posting.document.sha256 == digest:
        kind = Kind.UNCHANGED
        _see(posting)
    else:
        kind = Kind.UPDATED
        _update(posting, raw, digest, run)
    return Outcome(path=raw.path, kind=kind, posting=posting)


def _create(raw: RawPosting, digest: str, run: Import) -> Posting:
    parsed = _parse(raw)
    posting = Posting(
        key=raw.key,
        document=_document(raw, digest, run),
        text=parsed.text,
        facts=parsed.to_json(),
        posted_on=raw.posted_on,
        last_seen=timezone.now().date(),
    )
    project(posting)
    return posting


def _see(posting: Posting) -> None:
    today = timezone.now().date()
    if posting.last_seen < today:
        Posting.objects.filter(pk=posting.pk).update(last_seen=today)


def _update(posting: Posting, raw: RawPosting, digest: str, run: Import) -> None:
    parsed = _parse(raw)
    posting.document = _document(raw, digest, run)
    posting.posted_on, posting.last_seen = raw.posted_on, timezone.now().date()
    read_into(posting, parsed, also=["document", "posted_on", "last_seen"])


def _document(raw: RawPosting, digest: str, run: Import) -> Document:
    """The stored original; a source that returns to an earlier content returns to its document."""
    document, _ = Document.objects.get_or_create(
        source_key=raw.key,
        sha256=digest,
        defaults={
            "content": raw.content,
            "encoding": raw.encoding,
            "format": raw.format,
            "path": raw.path,
            "source_import": run,
        },
    )
    return document


def _parse(raw: RawPosting) -> Parse:
    parsed = parse(raw.html)
    if not parsed.text:
        raise UnreadableError("holds no text: save the posting again")
    return parsed
