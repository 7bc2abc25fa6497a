"""What became of a posting's facts between two readings, in the shape of the guide and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from postings.words import fact_words

Value = Mapping[str, Any]
CONTENTS = "sections"  # the table of contents: it changes with every heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact before and after; None where there was, or is, no such fact."""

    fact: str
    before: Value | None
    after: Value | None

    def to_json(self) -> dict[str, Any]:
        """What a revision stores."""
        return asdict(self)

    def __str__(self) -> str:
        """The change in words.

        >>> print(Change(fact="hobbies", before=None, after={"golf": True}))
        Hobbies: not stated → Golf: yes
        """
        before, after = in_words(self.fact, self.before), in_words(self.fact, self.after)
        return f"{fact_words.label(self.fact)}: {before} → {after}"


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    """The facts that differ between two stored readings (`Posting.facts`); {} has none."""
    old, new = before.get("facts", {}), after.get("facts", {})
    for name in fact_words.in_order({*old, *new}):
        was, now = old.get(name, {}).get("value"), new.get(name, {}).get("value")
        if was != now:
            yield Change(fact=name, before=was, after=now)


def sentences(changes: Iterable[Change]) -> Iterator[str]:
    """The changes in words, without those that words do not show, and the table of contents."""
    for change in changes:
        before, after = in_words(change.fact, change.before), in_words(change.fact, change.after)
        if change.fact != CONTENTS and before != after:
            yield str(change)


def in_words(fact: str, value: Value | None) -> str:
    """The stated parts of a fact in one line."""
    parts = fact_words.parts(fact, value) if value else []
    return "; ".join(words for _, words in parts) or "not stated"


def stated_facts(facts: Mapping[str, Any]) -> list[str]:
    """The names of the facts of which a stored reading states something."""
    return [name for name, fact in facts["facts"].items() if fact["proofs"] or fact.get("stated")]
