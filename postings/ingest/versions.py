"""The text of a posting: its first one, and each that replaces it.

When a posting gets another text, the sources that still say the old one part from it: they become a
posting of their own, with what staff decided about that text.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from postings.facts.changes import Change, compare
from postings.facts.corrections import review
from postings.facts.projection import create, project
from postings.models import Correction, Document, Import, Posting, Revision, Source
from postings.readers.types import RawPosting
from postings.reading.posting import Reading

WITHHOLDING = ("withheld_at", "withheld_by", "withheld_because", "withheld_prints")


def new_posting(raw: RawPosting, reading: Reading, document: Document) -> Posting:
    """A posting that is not stored yet, without its columns."""
    return Posting(
        key=raw.key,
        document=document,
        text=reading.text,
        facts=reading.facts,
        fingerprint=reading.fingerprint,
        posted_on=raw.posted_on,
        last_seen=timezone.now().date(),
    )


def update(
    source: Source, raw: RawPosting, reading: Reading, document: Document, run: Import
) -> tuple[Change, ...] | None:
    """Give a posting the new text of its own source; the facts that changed.

    None when the file is another and the posting still the same.
    """
    posting, today = source.posting, timezone.now().date()
    before = posting.facts
    is_new_text = posting.fingerprint != reading.fingerprint
    if is_new_text:
        _part(posting, source)
        if posting.is_withheld:
            posting.withheld_prints = [*posting.withheld_prints, posting.fingerprint]
    is_changed = is_new_text or posting.posted_on != raw.posted_on
    posting.document, posting.posted_on, posting.last_seen = document, raw.posted_on, today
    also = ["document", "posted_on", "last_seen", *_withhold_repeated(posting, reading)]
    read_into(posting, reading, also=also)
    source.document = document
    source.save(update_fields=["document"])
    if not is_changed:
        return None
    changes = tuple(compare(before, reading.facts))
    Revision.objects.create(
        posting=posting,
        document=document,
        source_import=run,
        changes=[change.to_json() for change in changes],
    )
    return changes


def read_into(posting: Posting, reading: Reading, *, also: Iterable[str] = ()) -> bool:
    """Give a stored posting what was read now; whether anything changed.

    Notes what the reading says about its corrections; saves the fields in `also` with the rest.
    """
    found = {"text": reading.text, "facts": reading.facts, "fingerprint": reading.fingerprint}
    changed = [name for name, value in found.items() if getattr(posting, name) != value]
    for name in changed:
        setattr(posting, name, found[name])
    review(posting)
    return project(posting, also=[*also, *changed])


def _withhold_repeated(posting: Posting, reading: Reading) -> tuple[str, ...]:
    """Withhold a posting that now says what a withheld one says, or said; the columns to save."""
    if not posting.is_withheld:
        withheld = Posting.objects.withheld().exclude(pk=posting.pk)
        repeated = (
            withheld.filter(fingerprint=reading.fingerprint).first()
            or withheld.having_said([reading.fingerprint]).first()
        )
        if repeated is None:
            return ()
        posting.withhold_like(repeated)
    return WITHHOLDING


def _part(posting: Posting, own: Source) -> None:
    """Let the other sources of a posting keep the text that its own source gives up."""
    others = list(posting.sources.exclude(pk=own.pk))
    if not others:
        return
    successor = Posting(
        key=others[0].key,
        document_id=others[0].document_id,
        text=posting.text,
        facts=posting.facts,
        fingerprint=posting.fingerprint,
        posted_on=posting.posted_on,
        last_seen=posting.last_seen,
    )
    successor.withhold_like(posting)
    create([successor])
    posting.sources.exclude(pk=own.pk).update(posting=successor)
    standing = posting.corrections.filter(withdrawn_at__isnull=True)
    for correction in standing:
        correction.pk, correction.posting = None, successor
    Correction.objects.bulk_create(standing)
    project(successor)
