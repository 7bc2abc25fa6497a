"""What a page of a posting showed, sealed into its form and told from what holds by now.

Every fact goes out with its value and the correction that stood. What staff send is compared with
this, never with the database: what they left alone stays as it is now, whoever changed it
meanwhile. The seal is Django's signature, bound to the posting.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.core import signing
from django.utils import timezone

from postings.facts.effective import Facts, Value, fact_with
from postings.models import Correction, Posting

SHAPE = 1  # of what is sealed: a page of another shape is asked about, fact by fact


class UnreadableBaseError(Exception):
    """A form whose seal is missing, broken, of another posting, or of an earlier Rainmaker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A fact as it stood: its value, the correction that held, whether the source contradicted."""

    value: Value
    correction: int | None = None
    is_contradicted: bool = False

    def is_as(self, other: Shown) -> bool:
        """Whether nobody decided or read anything in between."""
        return self.value == other.value and self.correction == other.correction

    @property
    def can_be_confirmed(self) -> bool:
        """Whether to say "it is right" would store anything."""
        return self.correction is None or self.is_contradicted


NOTHING = Shown(value={})  # a fact that the parser could not read, and nobody entered


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The facts of one posting as a page showed them.

    `seen` are the facts that the page said had changed meanwhile, as it said they were by then.
    `is_guess`: made where a form came without a readable seal: every difference is asked about.
    """

    posting: int
    made_at: dt.datetime
    facts: Mapping[str, Shown]
    seen: Mapping[str, Shown] = field(default_factory=dict)
    is_guess: bool = False

    @classmethod
    def of(cls, posting: Posting) -> Base:
        """What holds now."""
        standing = {it.fact: it for it in posting.corrections.all() if it.withdrawn_at is None}
        effective = posting.effective_facts().values()
        facts = {fact.name: _shown(fact.json, standing.get(fact.name)) for fact in effective}
        return cls(posting=posting.pk, made_at=timezone.now(), facts=facts)

    def fact(self, name: str) -> Shown:
        """One fact; an empty one where the posting has no such fact."""
        return self.facts.get(name, NOTHING)

    def effective(self) -> Facts:
        """The facts in the shape from which columns follow."""
        return Facts({name: fact_with(name, it.value) for name, it in self.facts.items()})

    def having_seen(self, facts: Mapping[str, Shown]) -> Base:
        """The same page once it has said how these facts are by now."""
        return replace(self, seen=dict(facts))

    def seal(self) -> str:
        """The text for the form's hidden field."""
        sealed = {
            "at": self.made_at.isoformat(),
            "facts": {name: _packed(shown) for name, shown in self.facts.items()},
            "seen": {name: _packed(shown) for name, shown in self.seen.items()},
            "guess": self.is_guess,
        }
        return signing.dumps(sealed, salt=_salt(self.posting), compress=True)

    @classmethod
    def opened(cls, sealed: str, posting: int) -> Base:
        """What a form brought back. Raises UnreadableBaseError."""
        try:
            content = signing.loads(sealed, salt=_salt(posting))
        except signing.BadSignature as error:
            raise UnreadableBaseError(str(error)) from error
        return cls(
            posting=posting,
            made_at=dt.datetime.fromisoformat(content["at"]),
            facts=_unpacked(content["facts"]),
            seen=_unpacked(content["seen"]),
            is_guess=content["guess"],
        )


def _shown(value: Value, standing: Correction | None) -> Shown:
    if standing is None:
        return Shown(value=value)
    contradicted = standing.source == Correction.Source.CONTRADICTS
    return Shown(value=value, correction=standing.pk, is_contradicted=contradicted)


def _salt(posting: int) -> str:
    return f"postings.admin.base/{SHAPE}/{posting}"


def _packed(shown: Shown) -> list[Any]:
    return [shown.value, shown.correction, shown.is_contradicted]


def _unpacked(facts: Mapping[str, list[Any]]) -> dict[str, Shown]:
    return {
        name: Shown(value=value, correction=correction, is_contradicted=contradicted)
        for name, (value, correction, contradicted) in facts.items()
    }
