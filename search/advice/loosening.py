"""Where nothing is found: which single filter to loosen, and what that brings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from search.filters.filter_set import SearchFilterSet
from search.index.searcher import Searcher


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A search that finds something: what it leaves out or keeps, its link and its size."""

    sentence: str
    link: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysOut:
    """Searches that find something, best first, and in words what they have in common."""

    advice: str
    ways: list[Way]


def ways_out(filters: SearchFilterSet, searcher: Searcher) -> WaysOut:
    """The search without one of its filters; where that does not help, each filter alone."""
    if without := _best_first(_without_one(filters, searcher)):
        return WaysOut(advice="Loosen one filter:", ways=without)
    alone = _best_first(_alone(filters, searcher))
    return WaysOut(advice="No single filter is the obstacle. Keep one of them:", ways=alone)


def _best_first(ways: Iterator[Way]) -> list[Way]:
    return sorted((way for way in ways if way.count), key=lambda way: -way.count)


def _without_one(filters: SearchFilterSet, searcher: Searcher) -> Iterator[Way]:
    for name, values in filters.chosen.items():
        yield Way(
            sentence=f"Without {filters.sentence(name, values)}",
            link=filters.link({name: []}),
            count=searcher.count(filters.query(without={name})),
        )


def _alone(filters: SearchFilterSet, searcher: Searcher) -> Iterator[Way]:
    for name, values in filters.chosen.items():
        others = filters.chosen.keys() - {name}
        yield Way(
            sentence=f"Only {filters.sentence(name, values)}",
            link=filters.link(dict.fromkeys(others, ())),
            count=searcher.count(filters.query(without=others)),
        )
