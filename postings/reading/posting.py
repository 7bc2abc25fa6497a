"""A raw posting -> all that is stored of it. Pure, so that it can run in a process of its own.

What the source states as data (an employer in JSON-LD, the pay in a column) stands over what its
text says about the same field, and carries the source's name of the field in place of words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from postings.near_duplicates.similarity import Sketch, sketch
from postings.parsing import parse
from postings.readers.types import RawPosting, Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is stored of a posting: its text, its facts as JSON, and by what it is recognized.

    `fingerprint` is the same for equal texts of which the source states the same.
    """

    text: str
    facts: dict[str, Any]
    fingerprint: str
    sketch: Sketch


def read(raw: RawPosting) -> Reading:
    """Read one posting by today's rules. Never raises on text."""
    parsed = parse(raw.html)
    facts = parsed.to_json()
    for name, stated in raw.stated.items():
        facts["facts"][name] = over(facts["facts"].get(name), stated)
    return Reading(
        text=parsed.text,
        facts=facts,
        fingerprint=fingerprint(parsed.text, raw.stated),
        sketch=sketch(parsed.text),
    )


def over(found: Mapping[str, Any] | None, stated: Stated) -> dict[str, Any]:
    """A fact of which the source states some fields; the words for the others stay.

    >>> found = {"value": {"types": [], "shift": "nights"}, "proofs": [], "rejected": []}
    >>> stated = Stated(value={"types": ["full_time"]}, fields={"types": "employmentType"})
    >>> over(found, stated)["value"]
    {'types': ['full_time'], 'shift': 'nights'}
    """
    fact = dict(found or {"value": {}, "proofs": [], "rejected": []})
    fact["value"] = {**fact["value"], **stated.value}
    fact["proofs"] = [
        proof for proof in fact["proofs"] if proof["path"].split(".")[0] not in stated.value
    ]
    fact["stated"] = dict(stated.fields)
    return fact


def fingerprint(text: str, stated: Mapping[str, Stated]) -> str:
    """What makes a posting a duplicate of another, as 64 hexadecimal digits."""
    data = {name: dict(fact.value) for name, fact in stated.items()}
    words = json.dumps([text, data], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
