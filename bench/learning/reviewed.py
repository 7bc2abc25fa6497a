"""The reviewed postings that weights are learned from, and those that test what was learned."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

from bench.learning.examples import SHARED
from bench.reviewed import sets
from postings.evaluation.gold import Reviewed, read_gold

OURS = Path(__file__).parents[2]


def reviewed_postings() -> list[Reviewed]:
    """Our samples and those that were seen, but not those that are kept apart."""
    apart = kept_apart()
    samples = read_gold([OURS / "tests/data"], [OURS / "samples"])
    return [*samples, *(one for one in sets.seen() if one.name not in apart)]


def kept_apart() -> Set[str]:
    """The reviewed postings that nothing is learned from, so that they can test what is."""
    return {one.name for one in read_gold([SHARED / "gold/leaders"])}
