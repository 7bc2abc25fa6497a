"""Real postings whose facts were reviewed: those that rules were written with, and those not.

*Unseen* are 80 of the 266 postings of `../shared/corpus/sales_leadership.jsonl.gz` that nobody had
reviewed, drawn by a fixed seed before any of them was read, and reviewed against version 1.2 of the
annotation guide from their texts alone, without the parser's output. Whoever reads a difference
there has seen the posting: only their measures are printed.

*Seen* are the reviewed postings of `../shared/gold`, the seeds, and 276 more that were read the
same way, by one reader each: the other 186 sales leaders and 90 of `../shared/corpus/postings`.

`unseen.jsonl` and `seen.jsonl` have the facts without the words that prove them: the texts stay
where they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

SEED, NUMBER = 20_261_130, 80


def drawn(ids: Iterable[str]) -> list[str]:
    """The ids of the unseen postings, from those that nobody had reviewed."""
    return sorted(Random(SEED).sample(sorted(ids), NUMBER))  # noqa: S311 - no secret is made
