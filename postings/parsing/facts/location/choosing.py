"""Which of the towns that a posting names are places of work, by learned weights.

`make learn FACT=location` writes the table. A town is stated from the probability on that the table
names; one that is nearly as probable is kept with its reasons as "not clear".
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from postings.parsing.document import Document
from postings.parsing.facts.location.candidates import LABELS, TownCandidate, candidates
from postings.parsing.facts.location.mentions import PlaceMention
from postings.parsing.matching.choice import Reason, Weights
from postings.parsing.types import Rejected, Span

TABLE = Path(__file__).with_name("weights.tsv")
NOT_CLEAR_FROM = 0.2  # the probability; more improbable towns are passed over
WORTH_SAYING = 0.05  # with a lower one nobody asks why it was passed over
MOST_PLACES = 20
# What the proof of a place is called, by the first of these features.
RULES = {
    "in the title": "place-in-title",
    **dict.fromkeys(sorted(LABELS), "place-label"),
    "a named office": "place-of-office",
    "a line of its own": "place-line",
}
# The words before a place that show what it is: "is based in".
_LEAD = re.compile(r"(?:[\w’'-]+[ :,|–-]+){0,5}$")
LONGEST_LEAD = 60  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """A place of work, the words that prove it, and the strongest reason."""

    place: PlaceMention
    proof: Span
    rule: str


@cache
def weights() -> Weights:
    return Weights.read(TABLE)


def choose_towns(
    document: Document, found: Sequence[PlaceMention], *, remote: bool, employers: Set[str]
) -> tuple[list[FoundPlace], list[Rejected]]:
    """The towns of work in the order of the text, and those that look like one and are none."""
    chosen: list[FoundPlace] = []
    rejected: list[Rejected] = []
    table = weights()
    for town in candidates(document, found, remote=remote, employers=employers):
        chance = table.chance(town.features)
        if chance >= table.certain_from:
            chosen.append(_found(document, town, table))
        elif chance >= WORTH_SAYING:
            rejected.append(_rejected(document, town, table, chance))
    return chosen[:MOST_PLACES], rejected


def _found(document: Document, town: TownCandidate, table: Weights) -> FoundPlace:
    number = _strongest(town, table)
    seen = town.seen[number]
    rule = next((rule for feature, rule in RULES.items() if feature in seen), "place-in-text")
    return FoundPlace(place=town.place, proof=_proof(document, town.mentions[number]), rule=rule)


def _strongest(town: TownCandidate, table: Weights) -> int:
    """The number of the mention that speaks most for the town."""
    scores = [table.score(dict.fromkeys(seen, 1.0)) for seen in town.seen]
    return scores.index(max(scores))


def _proof(document: Document, mention: PlaceMention) -> Span:
    """The place with the words before it, or before the list in which it stands."""
    start = mention.listed.start
    if mention.span.start - start > LONGEST_LEAD:
        start = mention.span.start
    least = max(start - LONGEST_LEAD, document.sentence_at(start).start)
    lead = _LEAD.search(document.text, least, start)
    return Span(start=lead.start() if lead else start, end=mention.span.end)


def _rejected(document: Document, town: TownCandidate, table: Weights, chance: float) -> Rejected:
    kind = "not clear" if chance >= NOT_CLEAR_FROM else "no place of work"
    reasons = ", ".join(map(str, _speaking(table.reasons(town.features, 99), chance)))
    return Rejected(
        span=_proof(document, town.mentions[_strongest(town, table)]),
        rule="place-in-text",
        reason=f"{kind} ({chance:.0%}): {reasons}",
    )


def _speaking(reasons: Sequence[Reason], chance: float) -> list[Reason]:
    """The two strongest reasons for it, and the two against it; where it is clear the latter."""
    against = [reason for reason in reasons if reason.weight < 0][:2]
    return (
        against if chance < NOT_CLEAR_FROM else [r for r in reasons if r.weight > 0][:2] + against
    )
