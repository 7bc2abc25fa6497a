"""The fields in which numbers are entered, and the rules of the filters that are not obvious."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from search.filters.filter_set import SearchFilterSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A filter whose value is typed. The box beside it has no name where there is none."""

    name: str
    label: str
    before: str
    after: str
    value: str
    box: str
    box_name: str
    box_value: str
    is_boxed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a chosen filter does with postings of which one would ask, and the link to change it."""

    sentence: str
    words: str
    link: str


def fields(filters: SearchFilterSet) -> Iterator[Field]:
    """The fields, with what is chosen; of several values the first."""
    for name, each in filters.conditions.items():
        if each.entry is None:
            continue
        box_name, box_value = each.box
        yield Field(
            name=name,
            label=each.label,
            before=each.entry.before,
            after=each.entry.after,
            value=next(iter(filters.chosen.get(name, ())), ""),
            box=each.entry.box,
            box_name=box_name,
            box_value=box_value,
            is_boxed=box_value in filters.chosen.get(box_name, ()),
        )


def rules(filters: SearchFilterSet) -> Iterator[Rule]:
    """The rules of the chosen filters, in their order."""
    for name in filters.chosen:
        switch = filters.conditions[name].switch(filters.context)
        if switch:
            values = [switch.value] if switch.value else []
            link = filters.link({switch.parameter: values}) if switch.parameter else ""
            yield Rule(
                sentence=f"{filters.conditions[name].label}: {switch.rule}",
                words=switch.words,
                link=link,
            )
