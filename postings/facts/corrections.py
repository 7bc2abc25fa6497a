"""What staff decided about a fact, and where the source now disagrees with it.

A correction locks its one fact: every later parse leaves it standing, and `review` notes what the
parse says about it. The latest one holds; earlier ones stay as history.
"""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from postings.facts.effective import Value
from postings.facts.projection import project
from postings.models import Correction, Posting


@transaction.atomic
def correct(
    posting: Posting,
    fact: str,
    value: Value,
    *,
    author: User | None,
    note: str = "",
    now: dt.datetime,
) -> Correction:
    """Store staff's value of a fact and project the posting anew.

    `value` is the whole fact in the shape of the guide. Giving the parser's own value confirms it.
    """
    held = Posting.objects.select_for_update().get(pk=posting.pk)
    _standing(held).filter(fact=fact).update(withdrawn_at=now)
    correction = Correction.objects.create(
        posting=held,
        fact=fact,
        value=value,
        finding=finding(held, fact),
        author=author,
        note=note,
    )
    review(held)
    project(held)
    return correction


@transaction.atomic
def withdraw(correction: Correction, *, now: dt.datetime) -> None:
    """Let the parser's finding hold again; the correction stays in the history."""
    held = Posting.objects.select_for_update().get(pk=correction.posting_id)  # first, as in correct
    correction.withdrawn_at = now
    correction.save(update_fields=["withdrawn_at"])
    project(held)


def finding(posting: Posting, fact: str) -> Value | None:
    """What the parser found for a fact, or None when it has no such fact."""
    found = posting.facts["facts"].get(fact)
    return found["value"] if found else None


def review(posting: Posting) -> None:
    """Note on each standing correction what today's parse says about it."""
    for correction in _standing(posting):
        source = _source(correction, finding(posting, correction.fact))
        if correction.source != source:
            correction.source = source
            correction.save(update_fields=["source"])


def _source(correction: Correction, found: Value | None) -> Correction.Source:
    if found == correction.value:
        return Correction.Source.AGREES
    if found == correction.finding:
        return Correction.Source.AS_BEFORE
    return Correction.Source.CONTRADICTS


def _standing(posting: Posting) -> QuerySet[Correction]:
    return Correction.objects.filter(posting=posting, withdrawn_at__isnull=True)
