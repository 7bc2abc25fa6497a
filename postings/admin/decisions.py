"""What staff decided in one sending of the form: which facts, to which values, stored and told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import DataError, IntegrityError, transaction

from postings.admin.base import Shown
from postings.facts.changes import in_words
from postings.facts.corrections import correct
from postings.facts.effective import Value
from postings.models import Posting
from postings.words import fact_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One fact that is to hold as staff say, and how it holds now."""

    fact: str
    value: Value
    now: Shown

    @property
    def is_needed(self) -> bool:
        """Whether it is not so already: by the same value, decided, and not contradicted since."""
        return self.value != self.now.value or self.now.can_be_confirmed

    @property
    def is_confirmation(self) -> bool:
        """Whether the value stays what it is."""
        return self.value == self.now.value

    def __str__(self) -> str:
        """The decision in words.

        >>> now = Shown(value={"golf": True})
        >>> print(Decision(fact="hobbies", value={"golf": False}, now=now))
        Hobbies (Golf: yes → Golf: no)
        """
        label = fact_words.label(self.fact)
        before, after = in_words(self.fact, self.now.value), in_words(self.fact, self.value)
        return label if before == after else f"{label} ({before} → {after})"


def store(
    posting: Posting,
    decisions: Iterable[Decision],
    *,
    author: User | None,
    note: str,
    now: dt.datetime,
) -> None:
    """Make a correction of each decision."""
    for decision in decisions:
        correct(posting, decision.fact, decision.value, author=author, note=note, now=now)


def refused(posting: Posting, decisions: Iterable[Decision], *, now: dt.datetime) -> str | None:
    """What the database would refuse, in words: found by storing it and taking it back.

    The fields find fault with all that we know of; this is for what we do not.
    """
    decision = None
    try:
        with transaction.atomic():
            for decision in decisions:
                store(posting, [decision], author=None, note="", now=now)
            transaction.set_rollback(True)
    except (IntegrityError, DataError) as error:
        label = fact_words.label(decision.fact) if decision else "The posting"
        reason = str(error).splitlines()[0]
        return f"{label}: the database cannot hold this value ({reason})."
    return None


def sentences(decisions: Sequence[Decision]) -> Iterator[str]:
    """What was decided, for the history and for staff.

    >>> level = Decision(fact="seniority", value={"level": "vp"}, now=Shown(value={}))
    >>> travel = Decision(fact="travel", value={}, now=Shown(value={}))
    >>> list(sentences([level, travel]))
    ['Corrected Level (not stated → Vice president).', 'Confirmed Travel.']
    """
    for verb, is_confirmation in (("Corrected", False), ("Confirmed", True)):
        chosen = [str(it) for it in decisions if it.is_confirmation is is_confirmation]
        if chosen:
            yield f"{verb} {', '.join(chosen)}."
