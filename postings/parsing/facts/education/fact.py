"""What education a posting asks for: levels with status, alternatives and equivalents (guide 7).

Example: "Bachelor's degree or equivalent experience required, MBA preferred" gives bachelor,
required, equivalent experience, and master, preferred. A bare "degree" is a bachelor's, but beside
a named level it only refers to it ("a Master's or an equivalent degree").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase
from typing import Any

from postings.guide.education import LADDER, NO_DEGREE
from postings.parsing.document import Document
from postings.parsing.document.status import Ruling
from postings.parsing.facts.education.context import (
    equivalent_of,
    field_of,
    is_alternative,
    is_listed,
    ruling_of,
    years_instead,
)
from postings.parsing.facts.education.misuses import NOT_NEEDED, misuse_of
from postings.parsing.matching.degrees import Degree, find_degrees, find_misreadings
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.education import Education, EducationItem
from postings.values.reading import fact_of, read_as

NO_EQUIVALENT = "none"
MAX_QUOTE = 300  # guide G3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """A level asked for; `group` numbers its or-group, None when it stands alone."""

    degree: Degree
    ruling: Ruling
    proof: Span
    fields: str | None
    equivalent: str | None
    group: int | None = None

    @property
    def status(self) -> str:
        return self.ruling.status.value


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    items: list[_Item] = []
    rejected = [
        # "A high degree of initiative", "360-degree feedback": no level at all.
        Rejected(span=found.span, rule=found.rule, reason=found.reason)
        for found in find_misreadings(document.text)
    ]
    none_required = False
    for degree in find_degrees(document.text):
        ruling = ruling_of(document, degree)
        misuse = misuse_of(document, degree, [item.degree for item in items], ruling)
        if misuse is None:
            items.append(_item(document, degree, ruling))
        else:
            # One sentence that needs none is enough; `summarize` lets a required item win.
            none_required |= misuse.rule == NOT_NEEDED
            rejected.append(misuse)
    return _extraction(document, _merged(_grouped(document, items)), rejected, none_required)


def summarize(
    items: Sequence[Mapping[str, Any]], known: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """The whole value from its items.

    What no item says is taken over from the education in `known`: `substitute_years`, and
    "none_required" while no item is required.
    """
    before = read_as(Education, known.get(fact_of(Education), {}))
    stated = read_as(Education, {"items": items}).items
    lowest = _lowest_required([item for item in stated if item.status == "required"])
    # Said by no item, so it cannot be read back from them.
    stated_none = before.min_required == NO_DEGREE
    return {
        "min_required": lowest.level if lowest else NO_DEGREE if stated_none else None,
        "preferred": _preferred([item for item in stated if item.status == "preferred"]),
        # Guide 7: none where the item has no equivalent, null where there is no such item.
        "equivalent": (lowest.equivalent or NO_EQUIVALENT) if lowest else None,
        "substitute_years": before.substitute_years,
        "items": [dict(item) for item in items],
    }


FACT = Fact(
    name="education",
    states="each stated degree, its fields, what counts as equivalent",
    values="high school to doctorate, none required; required or preferred",
    extract=extract,
    summarize=summarize,
)


def _item(document: Document, degree: Degree, ruling: Ruling) -> _Item:
    return _Item(
        degree=degree,
        ruling=ruling,
        proof=_proof(document, degree, ruling),
        fields=field_of(document, degree),
        equivalent=equivalent_of(document, degree),
    )


def _proof(document: Document, degree: Degree, ruling: Ruling) -> Span:
    """The degree and, where it stands in the same sentence, the cue that settled its status."""
    cue = ruling.cue
    sentence = document.sentence_at(degree.span.start)
    # A heading or a label settles the status from afar: the quote stays short (guide G3).
    if cue is None or not sentence.holds(cue):
        return degree.span
    whole = Span(start=min(degree.span.start, cue.start), end=max(degree.span.end, cue.end))
    return whole if whole.end - whole.start <= MAX_QUOTE else degree.span


def _grouped(document: Document, items: Sequence[_Item]) -> list[_Item]:
    """Items that "or" joins get the same group; a comma joins when an "or" follows (guide G9)."""
    groups: list[int | None] = [None] * len(items)
    number = 0
    # From the end, since the "or" of a list stands before its last member.
    for index in range(len(items) - 1, 0, -1):
        first, second = items[index - 1], items[index]
        listed = groups[index] is not None and is_listed(document, first.degree, second.degree)
        if first.status != second.status:
            continue
        if listed or is_alternative(document, first.degree, second.degree):
            if groups[index] is None:
                number += 1
                groups[index] = number
            # The whole chain has one letter (guide G9).
            groups[index - 1] = groups[index]
    return [replace(item, group=group) for item, group in zip(items, groups, strict=True)]


def _merged(items: Sequence[_Item]) -> list[_Item]:
    """One item a level and status: the one that says more (guide G8)."""
    kept: dict[tuple[str, str], _Item] = {}
    for item in items:
        # A Master's that will do may be a wish besides: "Bachelor's or Master's, MBA preferred".
        said = item.degree.level, item.status
        kept[said] = _better(kept[said], item) if said in kept else item
    groups = Counter(item.group for item in kept.values())
    return [
        # A group that lost its other member to the merge is none.
        replace(item, group=item.group if groups[item.group] > 1 else None)
        for item in sorted(kept.values(), key=lambda item: item.degree.span.start)
    ]


def _better(first: _Item, second: _Item) -> _Item:
    # Of two that say as much, the first in the text.
    fuller = second if second.equivalent and not first.equivalent else first
    return replace(
        fuller,
        fields=first.fields or second.fields,
        group=first.group if first.group is not None else second.group,
    )


def _extraction(
    document: Document, items: Sequence[_Item], rejected: Sequence[Rejected], none_required: bool
) -> Extraction:
    letters = _letters(items)
    before = {
        "min_required": NO_DEGREE if none_required else None,
        "substitute_years": _substitute_years(document, items),
    }
    return Extraction(
        value=summarize([_value(item, letters) for item in items], {"education": before}),
        proofs=tuple(
            Proof(
                path=f"items.{number}",
                span=item.proof,
                rule=item.degree.rule,
                settled=item.ruling,
            )
            for number, item in enumerate(items)
        ),
        rejected=tuple(sorted(rejected, key=lambda row: row.span)),
    )


def _letters(items: Iterable[_Item]) -> dict[int | None, str]:
    """A, B ... for the or-groups in the order of the text."""
    groups = dict.fromkeys(item.group for item in items if item.group is not None)
    return dict(zip(groups, ascii_uppercase, strict=False))


def _value(item: _Item, letters: Mapping[int | None, str]) -> dict[str, Any]:
    return {
        "level": item.degree.level.value,
        "status": item.status,
        "fields": item.fields,
        "equivalent": item.equivalent,
        "alt": letters.get(item.group),
    }


def _substitute_years(document: Document, items: Sequence[_Item]) -> float | int | None:
    """The years that suffice instead of a required degree."""
    for item in items:
        # "A degree and 5 years" asks for both: without an equivalent nothing is replaced.
        if item.status == "required" and item.equivalent is not None:
            years = years_instead(document, item.degree)
            if years is not None:
                return years
    return None


def _lowest_required(required: Sequence[EducationItem]) -> EducationItem | None:
    """Of each or-group the lowest suffices; what stands alone is asked for besides."""
    groups: dict[str | int, list[EducationItem]] = {}
    for number, item in enumerate(required):
        groups.setdefault(item.alt or number, []).append(item)
    lowest = [min(group, key=_rank) for group in groups.values()]
    # A Bachelor's and a Master's, both required: only the Master's suffices.
    return max(lowest, key=_rank, default=None)


def _preferred(preferred: Sequence[EducationItem]) -> str | None:
    """For one or-group its lowest member, else the highest preferred level."""
    if not preferred:
        return None
    alts = {item.alt for item in preferred}
    one_group = len(alts) == 1 and None not in alts
    # "MBA or Bachelor's preferred": either does, so the lower one.
    chosen = min(preferred, key=_rank) if one_group else max(preferred, key=_rank)
    return chosen.level


def _rank(item: EducationItem) -> int:
    return LADDER.index(item.level)
