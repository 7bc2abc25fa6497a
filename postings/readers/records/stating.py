"""What a record states as data -> facts in the shape of the annotation guide.

Only what is said: nonsense (a pay of 0, "negotiable", "Confidential" as employer) is not stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import regex

from postings.parsing.facts.employment.table import TYPES
from postings.parsing.matching.organization_names import bare_name
from postings.readers.records.record import Field, Record
from postings.readers.records.stated_pay import compensation
from postings.readers.records.stated_places import location
from postings.readers.types import Stated

NO_EMPLOYER = re.compile(
    r"confidential|undisclosed|anonymous|not (?:disclosed|specified|available)"
    r"|^(?:private|unknown|company|employer|hiring company|client|our client|various|multiple"
    r"|tb[ad]|test)$|^[\W\d_]*$",
    re.IGNORECASE,
)
LONGEST_NAME = 120  # characters; what is longer is a sentence
MOST_CODES = 5
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[_\s]+")
_TYPES = tuple((name, regex.compile(pattern, regex.I)) for name, pattern in TYPES)


def stated(record: Record) -> dict[str, Stated]:
    """The facts that a record states, by the guide's names."""
    makers = {
        "company": _company,
        "location": location,
        "compensation": compensation,
        "employment": _employment,
        "requisition": _requisition,
    }
    found = {fact: make(record) for fact, make in makers.items()}
    return {fact: value for fact, value in found.items() if value is not None}


def _company(record: Record) -> Stated | None:
    given = record.first(Field.COMPANY)
    name = bare_name(given.text) if given else ""
    if given is None or not name or len(name) > LONGEST_NAME or NO_EMPLOYER.search(name):
        return None
    return Stated(
        value={"status": "named", "name": name},
        fields=dict.fromkeys(("status", "name"), given.name),
    )


def _employment(record: Record) -> Stated | None:
    names: dict[str, str] = {}
    for given in record.all(Field.EMPLOYMENT):
        for kind in _kinds(_CAMEL.sub(" ", given.text)):
            names.setdefault(kind, given.name)
    if not names:
        return None
    return Stated(value={"types": list(names)}, fields={"types": next(iter(names.values()))})


def _kinds(words: str) -> Iterator[str]:
    """The kinds of employment that a value names; "temporary contract" is temporary work."""
    found = [name for name, pattern in _TYPES if pattern.search(words)]
    settled = {"temporary", "temp_to_hire", "contract_1099"} & set(found)
    yield from (name for name in found if not (name == "contract" and settled))


def _requisition(record: Record) -> Stated | None:
    codes: dict[str, str] = {}
    for given in record.all(Field.REQUISITION)[:MOST_CODES]:
        codes.setdefault(given.text, given.name)
    items: list[dict[str, Any]] = [{"label": None, "value": code} for code in codes if code]
    if not items:
        return None
    return Stated(value={"items": items}, fields={"items": next(iter(codes.values()))})
