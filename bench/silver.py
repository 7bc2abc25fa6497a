"""What publishers state in fields of their own: all postings of the corpora but the unseen ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice

from bench.reviewed.sets import UNSEEN, ids, rows
from bench.sources import as_html, batches, raw_posting
from postings.evaluation.published import Figures
from postings.evaluation.scores import Counts
from postings.evaluation.silver import SILVER, Facts, Row
from postings.readers.types import RawPosting
from postings.reading.posting import Reading
from postings.reading.workers import Workers

WORKERS = 2


def silver(number: int | None = None) -> Figures:
    """The figures of the publishers' fields, of the first `number` postings or of all."""
    unseen = ids(UNSEEN)
    chosen = islice((row for row in rows() if row["id"] not in unseen), number)
    counts = {measure.name: Counts() for measure in SILVER}
    digest, read = sha256(), 0
    for row, text, facts in _read(chosen):
        read += 1
        digest.update(json.dumps(row, sort_keys=True).encode())
        for measure in SILVER:
            verdict = measure.judge(row, text, facts)
            if verdict:
                right, wrong, missed = verdict
                counts[measure.name].add(right=right, wrong=wrong, missed=missed)
    bars = tuple((measure.name, bar) for measure in SILVER for bar in measure.bars)
    fingerprint = digest.hexdigest()[:16]
    return Figures(postings=read, fingerprint=fingerprint, counts=counts, bars=bars, by_chance=True)


def _read(chosen: Iterable[Row]) -> Iterator[tuple[Row, str, Facts]]:
    """Each row with its text and its facts; of a posting that killed its worker, nothing."""
    with Workers(WORKERS) as pool:
        for batch, readings in pool.read(batches(iter(chosen)), _raws):
            pairs = zip(batch, readings, strict=True)
            yield from ((row, one.text, _values(one)) for row, one in pairs if one)


def _values(reading: Reading) -> Facts:
    return {name: fact["value"] for name, fact in reading.facts["facts"].items()}


def _raws(batch: Iterable[Row]) -> list[RawPosting]:
    return [raw_posting(row["id"], as_html(row)) for row in batch]
