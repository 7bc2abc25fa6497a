"""Facets, chips and links for any set of filters. It knows no field by name."""

from __future__ import annotations

from dataclasses import dataclass

from search.counting import Counts, option_counts
from search.filter_fields import ANY, NONE
from search.filtering import SearchFilterSet
from search.index.searcher import Searcher


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One value of a facet. `link` adds it to the search, or removes it when it is chosen;
    `exclude_link` leaves out the postings that have it.
    """

    value: str
    label: str
    count: int
    is_chosen: bool
    link: str
    exclude_link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A filter with those of its values that would find something, and those that are chosen."""

    name: str
    label: str
    options: list[Option]
    is_folded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One chosen value in words, and the link that removes it."""

    name: str
    sentence: str
    link: str


def chips(filters: SearchFilterSet) -> list[Chip]:
    """Every chosen value, in the order of the filters."""
    return [
        Chip(
            name=name,
            sentence=filters.conditions[name].sentence([value]),
            link=filters.link({name: [kept for kept in values if kept != value]}),
        )
        for name, values in filters.chosen.items()
        for value in values
    ]


def facets(filters: SearchFilterSet, searcher: Searcher) -> list[Facet]:
    """The facets of all filters that have one."""
    counts = option_counts(filters, searcher)
    return [_facet(filters, name, found) for name, found in counts.items()]


def _facet(filters: SearchFilterSet, name: str, counts: Counts) -> Facet:
    each, chosen = filters.conditions[name], filters.chosen.get(name, [])
    kept = [value for value, count in counts.items() if count or value in chosen]
    if getattr(each, "commonest_first", False):
        kept.sort(key=lambda value: (value not in (ANY, NONE), -counts[value]))
    labels = each.labels(kept)
    link, twin = filters.links_of(name), f"not_{name}"
    exclude, excluded = filters.links_of(twin), filters.chosen.get(twin, [])
    return Facet(
        name=name,
        label=each.label,
        options=[
            Option(
                value=value,
                label=labels[value],
                count=counts[value],
                is_chosen=value in chosen,
                link=link(_toggled(chosen, value)),
                exclude_link=exclude([*excluded, value]),
            )
            for value in kept
        ],
        is_folded=getattr(each, "is_folded", False) and not chosen,
    )


def _toggled(chosen: list[str], value: str) -> list[str]:
    return [kept for kept in chosen if kept != value] if value in chosen else [*chosen, value]
