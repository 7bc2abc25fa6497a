"""Postings and phrases that tests read: our own samples, and the shared real ones where they exist.

Real texts belong to their employers and are not part of the project; tests that read them are
skipped where the folder `../shared` is absent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from postings.parsing import gold_record, parse
from postings.parsing.document import Document
from postings.parsing.document.limits import LONGEST_TEXT, MOST_LINES
from postings.parsing.registry import all_facts
from postings.parsing.types import Extraction, Parse

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SEEDS = SHARED / "seeds"
DEV = SHARED / "gold" / "dev"
EXTRACTION = SHARED / "extraction"
SAMPLES = ROOT / "samples"
SAMPLE_RECORDS = ROOT / "tests" / "data"
CORE_FACTS = ("title", "seniority", "company", "experience", "licenses", "education")

Record = dict[str, Any]


def read_lines(path: Path) -> list[Record]:
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def fact_names() -> list[str]:
    """The core facts that have a module."""
    existing = {fact.name for fact in all_facts()}
    return [name for name in CORE_FACTS if name in existing]


def posting(title: str = "Sales Director", body: str = "") -> Document:
    """A posting in the seeds' format."""
    return Document.from_html(f"<h2>{title}</h2><div>{body}</div>")


def assert_within_limits(document: Document, found: Extraction) -> None:
    """What was found in a hostile posting lies in the text that the limits leave of it."""
    assert len(document.text) <= LONGEST_TEXT
    assert len(document.blocks) <= MOST_LINES
    assert found.value
    for words in (*found.proofs, *found.rejected):
        assert 0 <= words.span.start < words.span.end <= len(document.text)


@cache
def parsed(path: Path) -> Parse:
    return parse(path.read_text(encoding="utf-8"))


@cache
def record_of(path: Path) -> Record:
    return gold_record(parsed(path), path.stem)


def sample_records() -> Iterator[tuple[Path, Record]]:
    """Our own postings that have a record."""
    for name in ("samples_a.jsonl", "samples_b.jsonl"):
        for record in read_lines(SAMPLE_RECORDS / name):
            path = SAMPLES / f"{record['id']}.html"
            if path.is_file():
                yield path, record


def real_fragments() -> list[str]:
    """Real postings at hand: seeds and reviewed ones."""
    paths = [*sorted(SEEDS.glob("*.txt")), *sorted(DEV.glob("*.html"))]
    return [path.read_text(encoding="utf-8") for path in paths]
