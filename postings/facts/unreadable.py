"""What of the stored facts cannot be read: an unknown level, a text where a number belongs.

Such a part is done without wherever facts are shown, so that nobody would hear of it; here it is
named, with the posting, for `doctor` and the log.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from postings.facts.effective import Facts
from postings.models import Correction, Posting
from postings.values.reading import ValueProblem, read
from postings.words.fact_words import label

POSTINGS_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A part of a stored fact that cannot be read, and of which posting it is."""

    key: str
    fact: str
    problem: ValueProblem

    def __str__(self) -> str:
        """Where and what.

        >>> of = ValueProblem(path="pct_max", what='"some" is no number', left_out="pct_max")
        >>> print(Unread(key="acme-1", fact="travel", problem=of))
        acme-1, Travel, pct_max: "some" is no number
        """
        return f"{self.key}, {label(self.fact)}, {self.problem}"


def unread_of(key: str, facts: Facts) -> Iterator[Unread]:
    """What of these facts of a posting cannot be read."""
    for fact in facts.values():
        yield from (Unread(key=key, fact=fact.name, problem=it) for it in fact.problems)


def unread_findings() -> Iterator[Unread]:
    """What the parser is said to have found, and what cannot be read of it."""
    stored = Posting.objects.order_by("pk").values_list("key", "facts__facts")
    for key, facts in stored.iterator(chunk_size=POSTINGS_AT_ONCE):
        for name, fact in (facts or {}).items():
            yield from _unread(key, name, fact.get("value") if isinstance(fact, Mapping) else fact)


def unread_corrections() -> Iterator[Unread]:
    """What staff decided that holds, and what cannot be read of it."""
    standing = Correction.objects.filter(withdrawn_at__isnull=True).order_by("pk")
    for key, name, value in standing.values_list("posting__key", "fact", "value").iterator():
        yield from _unread(key, name, value)


def _unread(key: str, fact: str, stored: Any) -> Iterator[Unread]:
    return (Unread(key=key, fact=fact, problem=it) for it in read(fact, stored).problems)
