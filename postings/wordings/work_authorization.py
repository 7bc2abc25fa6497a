"""Sponsorship, the right to work, citizenship and clearance in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.authorization import SPONSORSHIP
from postings.values.work_authorization import WorkAuthorization
from postings.words.phrases import Part


def parts(value: WorkAuthorization) -> Iterator[Part]:
    """What is stated, field by field.

    >>> list(parts(WorkAuthorization(sponsorship="not_offered", clearance="Secret")))
    [('sponsorship', 'No visa sponsorship'), ('clearance', 'Clearance: Secret')]
    """
    if value.sponsorship:
        yield "sponsorship", SPONSORSHIP[value.sponsorship]
    if value.authorization_required:
        yield "authorization_required", "Must be authorized to work"
    if value.citizenship_required:
        yield "citizenship_required", "Citizenship required"
    if value.clearance:
        yield "clearance", f"Clearance: {value.clearance}"
