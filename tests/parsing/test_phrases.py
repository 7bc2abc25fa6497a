"""The shared test phrases, for the facts that exist; what is missed is named by its id."""

from __future__ import annotations

import html

import pytest

from postings.parsing.document import Document
from postings.parsing.registry import all_facts
from postings.parsing.types import Extraction
from tests.parsing.material import EXTRACTION, Record, read_lines

PHRASES = read_lines(EXTRACTION / "phrases.jsonl")
# The phrases' name of a fact, and ours.
FACTS = {
    "seniority": "seniority",
    "company": "company",
    "years": "experience",
    "license": "licenses",
    "education": "education",
    "travel": "travel",
    "employment": "employment",
    "location": "location",
    "reports_to": "reports_to",
    "team": "team",
    "compensation": "compensation",
    "language": "languages",
    "work_authorization": "work_authorization",
}
EXISTING = {fact.name: fact for fact in all_facts()}
# R007: "for Germany" is read as a part of the title; Y032: which work is meant.
KNOWN_MISSES = {"R007", "Y032"}

pytestmark = pytest.mark.skipif(not PHRASES, reason="the shared phrases are not at hand")


def cases():
    for phrase in PHRASES:
        if FACTS.get(phrase["fact"]) in EXISTING:
            miss = pytest.mark.xfail(strict=True, reason="known miss")
            marks = [miss] if phrase["id"] in KNOWN_MISSES else []
            yield pytest.param(phrase, marks=marks, id=phrase["id"])


def fragment(phrase: Record) -> str:
    """A title phrase with its context as the body; any other phrase in a body, under its heading."""
    text, context = html.escape(phrase["text"]), html.escape(phrase.get("context") or "")
    if phrase["fact"] == "seniority":
        return f"<h2>{text}</h2><p>{context}</p>"
    heading = f"<p><b>{context}</b></p>" if context else ""
    return f"<h2>Sales Lead</h2>{heading}<p>{text}</p>"


def extraction(phrase: Record) -> Extraction:
    document = Document.from_html(fragment(phrase))
    known: dict[str, Extraction] = {}
    wanted = FACTS[phrase["fact"]]
    for fact in all_facts():
        if fact.name in (wanted, *EXISTING[wanted].needs):
            known[fact.name] = fact.extract(document, known)
    return known[wanted]


def plain(value: object) -> object:
    """Lists of words are sets: `of` and `lines`."""
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return sorted(value)
    if isinstance(value, list) and all(isinstance(item, dict) and "city" in item for item in value):
        return [[place["city"], place["region"], place["country"]] for place in value]
    return value


def listed(expected: Record) -> Record:
    """Languages are pairs in the phrases."""
    pairs = [item for item in expected.get("items", []) if isinstance(item, list)]
    items = [{"language": name, "status": status} for name, status in pairs]
    return {"items": items} if items else expected


def seen(found: Record, expected: Record) -> Record:
    """Of the value, what the phrase states; items in their order."""
    kept = {key: plain(found.get(key)) for key in expected if key != "items"}
    if "items" in expected:
        wanted = [*expected["items"], *[{}] * len(found["items"])]
        kept["items"] = [
            {key: plain(item.get(key, found.get(key))) for key in keys}
            for item, keys in zip(found["items"], wanted, strict=False)
        ]
    return kept


@pytest.mark.parametrize("phrase", list(cases()))
def test_phrase_is_read(phrase):
    expected = listed(phrase["expect"])
    assert seen(dict(extraction(phrase).value), expected) == seen(expected, expected)
