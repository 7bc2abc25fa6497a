"""nDCG@10 and recall@20: how good the first page is, and how much of what is meant is on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log2

RELEVANT = 2  # the grade from which a posting counts as found
FIRST, PAGE = 10, 20


def ndcg(ranking: Sequence[int], grades: Mapping[int, int], depth: int = FIRST) -> float:
    """Discounted gain of the first few, as a share of the best order's.

    >>> ndcg([1, 2], {1: 3, 2: 0, 3: 0}), round(ndcg([2, 1], {1: 3, 2: 0}), 2)
    (1.0, 0.63)
    """
    best = _gain(sorted(grades.values(), reverse=True)[:depth])
    return _gain([grades.get(pk, 0) for pk in ranking[:depth]]) / best


def recall(ranking: Sequence[int], grades: Mapping[int, int], depth: int = PAGE) -> float:
    """How many relevant postings are on the page, of those that could be.

    >>> recall([1, 2], {1: 3, 2: 1, 3: 2})
    0.5
    """
    relevant = {pk for pk, grade in grades.items() if grade >= RELEVANT}
    return len(relevant.intersection(ranking[:depth])) / min(depth, len(relevant))


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, start=1))
