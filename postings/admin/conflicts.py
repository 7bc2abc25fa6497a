"""Facts that changed under an editor's hands: what the page showed, what holds now, what is sent.

A fact is in conflict when staff decided it and somebody, or an import, changed it after their page
was made, to another value than theirs. Nothing is stored until they choose.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.utils import timezone
from django.utils.formats import date_format

from postings.admin.base import Base, Shown
from postings.facts.effective import Value
from postings.models import Correction, Revision
from postings.values.reading import items_of
from postings.words import fact_words

NOT_STATED = "not stated"
UNKNOWN = "not known: this page came without what it had shown"
Reader = AbstractBaseUser | AnonymousUser | None


class ConflictChoice(StrEnum):
    """Which value of a fact in conflict is to hold."""

    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A value in words, part by part, beside what it was: which parts are new, which are gone."""

    parts: Sequence[str]
    was: Sequence[str] = ()

    @property
    def marked(self) -> list[tuple[str, bool]]:
        """Each part, and whether it is new."""
        return [(part, part not in self.was) for part in self.parts]

    @property
    def gone(self) -> list[str]:
        """What was taken out, where something stays; a value that is another one needs no list.

        >>> Told(parts=["RN", "CPA"], was=["CPA", "CFP"]).gone, Told(parts=["VP"], was=["AVP"]).gone
        (['CFP'], [])
        """
        is_another = not set(self.parts) & set(self.was)
        return [] if is_another else [part for part in self.was if part not in self.parts]

    def __str__(self) -> str:
        return "; ".join(self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A fact in conflict, in words, and what staff chose; no choice is none yet.

    `both` is the value with the changes of both, where they do not exclude each other.
    """

    fact: str
    was: str
    theirs: Told
    who: str
    mine: Told
    both: Told
    value_of_both: Value | None
    now: Shown
    choice: ConflictChoice | None

    @property
    def label(self) -> str:
        """What people call the fact."""
        return fact_words.label(self.fact)

    @property
    def options(self) -> list[tuple[ConflictChoice, str, Told]]:
        """What can be chosen: the choice, its name, the value in words."""
        options = [
            (ConflictChoice.THEIRS, "Keep theirs", self.theirs),
            (ConflictChoice.MINE, "Take mine", self.mine),
        ]
        return options + (
            [(ConflictChoice.BOTH, "Keep both", self.both)] if self.value_of_both else []
        )


def conflict(
    fact: str,
    *,
    base: Base,
    now: Shown,
    mine: Value,
    whole: Callable[[Value], Value | None],
    sent: Mapping[str, Any],
    reader: Reader,
) -> Conflict | None:
    """The conflict about one fact; None where nobody else changed it, or to the same.

    `whole` makes a value that holds together of the changes of both; None where it cannot.
    """
    shown = base.fact(fact)
    is_untouched = now.is_as(shown) and not base.is_guess
    if now.value == mine or is_untouched:
        return None
    joined = None if base.is_guess else together(shown.value, now.value, mine)
    both = whole(joined) if joined is not None else None
    was, *others = _told(fact, [shown.value, now.value, mine, both])
    theirs, my, of_both = (
        Told(parts=parts, was=parts if base.is_guess else was) for parts in others
    )
    return Conflict(
        fact=fact,
        was="not known: this page came without what it had shown"
        if base.is_guess
        else "; ".join(was),
        theirs=theirs,
        who=whose(base, fact, now, reader),
        mine=my,
        both=of_both,
        value_of_both=both,
        now=now,
        choice=_choice(sent.get(f"choice-{fact}"), is_about=now, seen=base.seen.get(fact)),
    )


def together(was: Value, theirs: Value, mine: Value) -> Value | None:
    """The value with what both changed; None where they changed the same, or one changed nothing.

    A list is joined item by item; what is computed from its items is still to be made anew.

    >>> together({"a": 1, "b": 1}, {"a": 2, "b": 1}, {"a": 1, "b": 3})
    {'a': 2, 'b': 3}
    >>> together({"a": 1}, {"a": 2}, {"a": 3})
    >>> together({"items": [1, 2]}, {"items": [1, 2, 3]}, {"items": [2, 4]})
    {'items': [2, 3, 4]}
    >>> together({"items": [1]}, {"items": [2]}, {"items": [3]})
    """
    if "items" in mine:
        items = _items_together(*(items_of(value) for value in (was, theirs, mine)))
        return None if items in (None, items_of(theirs), items_of(mine)) else {"items": items}
    my_own = {key for key in mine if mine[key] != was.get(key)}
    their_own = {key for key in theirs if theirs[key] != was.get(key)}
    if not my_own or not their_own or my_own & their_own:
        return None
    return {**theirs, **{key: mine[key] for key in my_own}}


def _items_together(
    was: Sequence[Any], theirs: Sequence[Any], mine: Sequence[Any]
) -> list[Any] | None:
    """Their items, without those that I took out, and with those that I added."""
    items, added = list(theirs), list(mine)
    for item in was:
        if item not in items and item not in added:
            return None  # both took it out, or put another in its place
        if item in added:
            added.remove(item)
        else:
            items.remove(item)
    return items + [item for item in added if item not in theirs or item in was]


def _choice(sent: Any, *, is_about: Shown, seen: Shown | None) -> ConflictChoice | None:
    """What was chosen, if it was chosen about what holds now and not about something earlier."""
    if sent not in set(ConflictChoice) or seen is None or not seen.is_as(is_about):
        return None
    return ConflictChoice(sent)


def _told(fact: str, values: Sequence[Value | None]) -> list[list[str]]:
    """The values in words; field by field where the short words do not tell them apart."""
    told = [_in_short(fact, value) if value is not None else [] for value in values]
    pairs = combinations(zip(values, told, strict=True), 2)
    if all(value == other or words != said for (value, words), (other, said) in pairs):
        return told
    return [_in_full(value) if value is not None else [] for value in values]


def _in_short(fact: str, value: Value) -> list[str]:
    return [words for _, words in fact_words.parts(fact, value)] or [NOT_STATED]


def _in_full(value: Value) -> list[str]:
    return [words for _, words in fact_words.by_fields(value)] or [NOT_STATED]


def whose(base: Base, fact: str, now: Shown, reader: Reader) -> str:
    """Whose the value is that holds now, and since when."""
    before = base.fact(fact).correction
    if now.correction is not None and now.correction != before:
        return author_and_time(Correction.objects.get(pk=now.correction), reader)
    withdrawn = Correction.objects.filter(pk=before or 0, withdrawn_at__isnull=False).first()
    if withdrawn is not None and withdrawn.withdrawn_at is not None:
        return f"what holds since the correction was withdrawn, {moment(withdrawn.withdrawn_at)}"
    revision = Revision.objects.filter(posting=base.posting, made_at__gt=base.made_at).first()
    if revision is not None:
        return f"by an import, {moment(revision.made_at)}"
    return "what holds now" if base.is_guess else "a new reading of the source"


def author_and_time(correction: Correction, reader: Reader) -> str:
    """Who made a correction and when, with the note."""
    author = correction.author
    name = "you" if author is not None and author == reader else str(author or "somebody")
    note = f": “{correction.note}”" if correction.note else ""
    return f"by {name}, {moment(correction.created_at)}{note}"


def moment(time: dt.datetime) -> str:
    """A time as staff read it."""
    return date_format(timezone.localtime(time), "F j, Y, H:i")
