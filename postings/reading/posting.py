"""A raw posting -> all that is stored of it. Pure, so that it can run in a process of its own.

What the source states as data (an employer in JSON-LD, the pay in a column) stands over what its
text says about the same field, and carries the source's name of the field in place of words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from postings.near_duplicates.similarity import Sketch, sketch
from postings.parsing.explanation import Explanation
from postings.parsing.explanation import explain as explain_html
from postings.parsing.types import Extraction, Parse
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
    parsed = explain(raw).parsed
    return Reading(
        text=parsed.text,
        facts=parsed.to_json(),
        fingerprint=fingerprint(parsed.text, raw.stated),
        sketch=sketch(parsed.text),
    )


def explain(raw: RawPosting) -> Explanation:
    """A posting's facts, those that its source states as data too, with what they rest on."""
    found = explain_html(raw.html)
    return replace(found, parsed=_with_stated(found.parsed, raw.stated))


def _with_stated(parsed: Parse, stated: Mapping[str, Stated]) -> Parse:
    facts = {
        name: parsed.facts.get(name, Extraction(value={})).with_stated(fact.value, fact.fields)
        for name, fact in stated.items()
    }
    return replace(parsed, facts={**parsed.facts, **facts})


def fingerprint(text: str, stated: Mapping[str, Stated]) -> str:
    """What makes a posting a duplicate of another, as 64 hexadecimal digits."""
    data = {name: dict(fact.value) for name, fact in stated.items()}
    words = json.dumps([text, data], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
