"""Merging companies that are one under two names, and undoing that."""

from __future__ import annotations

from django.db import connection, transaction

from postings.companies.aliases import canonical
from postings.facts.projection import project
from postings.models import Company, Posting

LOCK = 7_246_253_638  # beside that of imports, in postings.runs.exclusion


class MergeError(Exception):
    """A merge that would make no sense; the message says why."""


@transaction.atomic
def merge(company: Company, into: Company) -> None:
    """Let `into` stand for `company`: its postings move there. Raises MergeError for a circle.

    One merge at a time, and by what holds then: two at once could each close the other's circle.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
    company.refresh_from_db(fields=["merged_into"])
    target = canonical(Company.objects.get(pk=into.pk))
    if target == company:
        raise MergeError(f"{company} cannot be merged into {into}, which is merged into it.")
    _point(company, target)


@transaction.atomic
def undo_merge(company: Company) -> None:
    """Let the company stand for itself again: the postings that name it come back."""
    _point(company, None)


def _point(company: Company, target: Company | None) -> None:
    holder = canonical(company)
    company.merged_into = target
    company.save(update_fields=["merged_into"])
    for posting in Posting.objects.filter(company=holder).prefetch_related("corrections"):
        project(posting)
