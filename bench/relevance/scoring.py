"""Scores of the engines on the postings of one database, by kind of query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Protocol

from bench.questions import Question
from bench.relevance.judging import Query, Record
from bench.relevance.scores import RELEVANT, ndcg, recall
from postings.models import Posting

Scores = dict[str, dict[str, list[float]]]  # engine -> kind -> [nDCG@10, recall@20, queries]
ALL = "all"


class Ranking(Protocol):
    """An engine as far as it is asked here."""

    name: str

    def ids(self, question: Question) -> list[int]:
        """The first page."""
        ...


def score(
    engines: Sequence[Ranking], queries: Iterable[Query], records: Mapping[str, Record]
) -> Scores:
    """The means over the queries that mean something here; records are found by their id."""
    postings = list(_judged(records))
    found: dict[str, dict[str, list[tuple[float, float]]]] = defaultdict(lambda: defaultdict(list))
    for query in queries:
        grades = {pk: query.grade(record, text) for pk, record, text in postings}
        if max(grades.values()) < RELEVANT:
            continue
        for engine in engines:
            ids = engine.ids(Question(group=query.kind, words=query.words))
            for kind in (query.kind, ALL):
                found[engine.name][kind].append((ndcg(ids, grades), recall(ids, grades)))
    return {
        name: {kind: _means(rows) for kind, rows in kinds.items()} for name, kinds in found.items()
    }


def _means(rows: Sequence[tuple[float, float]]) -> list[float]:
    return [*(mean(figures) for figures in zip(*rows, strict=True)), len(rows)]


def _judged(records: Mapping[str, Record]) -> Iterable[tuple[int, Record, str]]:
    """The postings with a record, which has the name of the file they came from."""
    for posting in Posting.objects.select_related("document").defer("document__content"):
        name = Path(posting.document.path).stem
        if name in records:
            yield posting.pk, records[name], posting.text
