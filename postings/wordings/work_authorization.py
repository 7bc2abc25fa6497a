"""Sponsorship, the right to work, citizenship and clearance in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.authorization import SPONSORSHIP
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    """What is stated, field by field.

    >>> list(parts({"sponsorship": "not_offered", "clearance": "Secret clearance"}))
    [('sponsorship', 'No visa sponsorship'), ('clearance', 'Clearance: Secret clearance')]
    """
    if value.get("sponsorship") in SPONSORSHIP:
        yield "sponsorship", SPONSORSHIP[value["sponsorship"]]
    if value.get("authorization_required"):
        yield "authorization_required", "Must be authorized to work"
    if value.get("citizenship_required"):
        yield "citizenship_required", "Citizenship required"
    if value.get("clearance"):
        yield "clearance", f"Clearance: {value['clearance']}"
