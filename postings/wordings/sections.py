"""The sections of a posting, as a table of contents names them."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.words.phrases import Part

NAMES = {
    "about_company": "About the company",
    "eeo": "Equal opportunity",
    "how_to_apply": "How to apply",
    "job_details": "Job details",
    "location_logistics": "Location",
    "qualifications_preferred": "Preferred qualifications",
    "working_conditions": "Working conditions",
}


def parts(value: Value) -> Iterator[Part]:
    """Every section but the title: its heading, or what it is about.

    >>> list(parts({"items": [{"type": "title"}, {"type": "eeo", "heading": None}]}))
    [('items.1', 'Equal opportunity')]
    """
    for number, item in enumerate(value.get("items", [])):
        if item["type"] != "title":
            kind = item["type"]
            heading = (item["heading"] or "").strip(" :*_#•·–-…")
            yield f"items.{number}", heading or NAMES.get(kind, kind.capitalize())
