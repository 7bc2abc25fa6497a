"""What is searched: our own samples, with reviewed facts, and generated postings with true ones."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.corpus import DISTINCT, SEED, Corpus
from bench.generator.corpus import posting
from bench.installation import ROOT, Installation
from bench.relevance.judging import Record

GENERATED = 3_000


@contextmanager
def samples() -> Iterator[Installation]:
    """The samples, imported by today's rules."""
    with tempfile.TemporaryDirectory() as folder:
        installation = Installation(Path(folder))
        installation.run("manage.py", "migrate", "-v", "0")
        installation.run("manage.py", "ingest", "samples")
        yield installation


@contextmanager
def generated() -> Iterator[Installation]:
    """Generated postings, stored with the facts that they were made from."""
    yield Corpus(number=GENERATED).build()


def reviewed_records() -> dict[str, Record]:
    """The reviewed facts of the samples, by the names of their files."""
    files = sorted((ROOT / "tests" / "data").glob("*.jsonl"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return {record["id"]: record for record in map(json.loads, filter(None, lines))}


def true_records() -> dict[str, Record]:
    """The facts of the generated postings, by their keys."""
    made = (posting(index, seed=SEED, mix=DISTINCT) for index in range(GENERATED))
    return {one.key: one.facts for one in made}


CORPORA = {"samples": (samples, reviewed_records), "generated": (generated, true_records)}
