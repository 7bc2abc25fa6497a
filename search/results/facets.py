"""Facets, chips and links for any set of filters. It knows no field by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from search.filters.filter_set import SearchFilterSet
from search.filters.form_fields import ANY, NONE
from search.results.counting import Counts


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
    """A filter with those of its values that would find something, and those that are chosen.

    An open one lists only the commonest of its values.
    """

    name: str
    label: str
    options: list[Option]
    is_folded: bool
    is_open: bool


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
            sentence=filters.sentence(name, [value]),
            link=filters.link({name: [kept for kept in values if kept != value]}),
        )
        for name, values in filters.chosen.items()
        for value in values
    ]


def facets(filters: SearchFilterSet, counts: Mapping[str, Counts]) -> list[Facet]:
    """The facets with their counts, as `option_counts` gives them."""
    return [_facet(filters, name, found) for name, found in counts.items()]


def _facet(filters: SearchFilterSet, name: str, counts: Counts) -> Facet:
    each, chosen = filters.conditions[name], filters.chosen.get(name, [])
    kept = [value for value, count in counts.items() if count or value in chosen]
    if getattr(each, "commonest_first", False):
        kept.sort(key=lambda value: (value not in (ANY, NONE), -counts[value]))
    labels = each.labels(kept, filters.context)
    link, exclude = filters.toggles_of(name), filters.toggles_of(f"not_{name}")
    return Facet(
        name=name,
        label=each.label,
        options=[
            Option(
                value=value,
                label=labels[value],
                count=counts[value],
                is_chosen=value in chosen,
                link=link(value),
                exclude_link=exclude(value),
            )
            for value in kept
        ],
        is_open=each.is_open,
        is_folded=getattr(each, "is_folded", False) and not chosen,
    )
