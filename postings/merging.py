"""Merging companies that are one under two names, and undoing that."""

from __future__ import annotations

from django.db import transaction

from postings.companies import canonical
from postings.models import Company, Posting
from postings.projection import project


class MergeError(Exception):
    """A merge that would make no sense; the message says why."""


@transaction.atomic
def merge(company: Company, into: Company) -> None:
    """Let `into` stand for `company`: its postings move there. Raises MergeError for a circle."""
    target = canonical(into)
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
