"""The towns that a posting names, each with all its mentions and the features of them together.

A town is one candidate however often it is named: "Reno, NV", later "our Reno office".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from postings.parsing.document import Document
from postings.parsing.facts.location.features import WITHIN_NAME, features
from postings.parsing.facts.location.mentions import PlaceMention
from postings.parsing.matching.choice import Features

MANY = 8  # lists and single places; then the posting tells of many offices
LABELS = frozenset(
    {
        "behind a label of the place",
        "right behind the label of the place",
        "under a label of the place",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TownCandidate:
    """One town: its mentions in the order of the text, each with its features."""

    key: str
    mentions: Sequence[PlaceMention]
    seen: Sequence[Set[str]]
    features: Features

    @property
    def place(self) -> PlaceMention:
        """The mention that says most of where it is, with what the others add."""
        best = max(self.mentions, key=lambda m: bool(m.region) + bool(m.country))
        regions = [m.region for m in (best, *self.mentions) if m.region]
        countries = [m.country for m in (best, *self.mentions) if m.country]
        return replace(
            best,
            region=next(iter(regions), None),
            country=next(iter(countries), None),
        )


def candidates(
    document: Document, found: Sequence[PlaceMention], *, remote: bool, employers: Set[str]
) -> list[TownCandidate]:
    """Every town that is named; a name of the employer is none, nor what the job is called."""
    towns: dict[str, list[PlaceMention]] = {}
    for mention in found:
        # "Baker" as the whole title is an occupation.
        if mention.city and mention.key not in employers and mention.span != document.title_span:
            towns.setdefault(mention.key, []).append(mention)
    seen = {key: [features(document, m) for m in group] for key, group in towns.items()}
    of_all = _Posting.of(towns, seen, remote=remote)
    return [
        TownCandidate(
            key=key,
            mentions=group,
            seen=seen[key],
            features=dict.fromkeys(sorted({*of_all.of_town(key), *set().union(*seen[key])}), 1.0),
        )
        for key, group in towns.items()
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Posting:
    """What is known of the towns of a posting together."""

    times: Mapping[str, int]
    labeled: Set[str]
    within_names: Set[str]
    many: bool
    remote: bool

    @classmethod
    def of(
        cls,
        towns: Mapping[str, Sequence[PlaceMention]],
        seen: Mapping[str, Sequence[Set[str]]],
        *,
        remote: bool,
    ) -> _Posting:
        places = {mention.listed.start for group in towns.values() for mention in group}
        return cls(
            times={key: len(group) for key, group in towns.items()},
            labeled={key for key, sets in seen.items() if any(s & LABELS for s in sets)},
            within_names={key for key, sets in seen.items() if all(s & WITHIN_NAME for s in sets)},
            many=len(places) > MANY,
            remote=remote,
        )

    def of_town(self, key: str) -> Iterator[str]:
        times = self.times[key]
        yield ("named once", "named twice", "named often")[min(times, 3) - 1]
        for said, holds in (
            ("named most often", 1 < times == max(self.times.values())),
            ("the only town", len(self.times) == 1),
            ("the first town", key == next(iter(self.times))),
            ("among many places", self.many),
            ("another has a label", self.labeled and key not in self.labeled),
            ("only within names", key in self.within_names),
            ("a remote job", self.remote),
        ):
            if holds:
                yield said
