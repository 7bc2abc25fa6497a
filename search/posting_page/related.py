"""What a posting's page says beside its facts: its family, and what it said before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Window

from postings.facts.changes import CONTENTS, Change, compare, in_words, sentences
from postings.models import Posting, Revision
from postings.words.fact_words import label

MOST_SHOWN = 10  # of each; a family may have hundreds


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """Another posting of the family, and in words what it says of each fact that differs."""

    posting: Posting
    differences: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The day on which a posting got another text, and what that changed."""

    day: dt.date
    changes: list[str]


def relatives(posting: Posting) -> tuple[list[Relative], int]:
    """The first postings of the family, and how many others there are in all."""
    if posting.family_id is None:
        return [], 0
    # Of the same employer still: staff may have decided since that one of them stays unnamed.
    family = Posting.objects.public().filter(family=posting.family_id, company=posting.company_id)
    others = family.exclude(pk=posting.pk).prefetch_related("corrections").order_by("pk")
    counted = list(others.annotate(size=Window(Count("pk")))[:MOST_SHOWN])
    size = counted[0].size if counted else 0  # type: ignore[attr-defined]  # annotated above
    return [_relative(posting, other) for other in counted], size


def versions(posting: Posting) -> list[Version]:
    """The latest texts of a posting, the newest first; not what they said of what is secret."""
    secrets = posting.secrets()
    return [
        Version(
            day=revision.made_at.date(),
            changes=list(sentences(it for it in _changes(revision) if it.fact not in secrets)),
        )
        for revision in posting.revisions.all()[:MOST_SHOWN]
    ]


def _changes(revision: Revision) -> Iterator[Change]:
    return (Change(**change) for change in revision.changes)


def _relative(posting: Posting, other: Posting) -> Relative:
    found = compare(_reading(posting), _reading(other))
    differing = [change for change in found if change.fact != CONTENTS]
    return Relative(
        posting=other,
        differences=[f"{label(it.fact)}: {in_words(it.fact, it.after)}" for it in differing],
    )


def _reading(posting: Posting) -> dict[str, Any]:
    """What is public of a posting, in the shape of a stored reading."""
    return {"facts": {name: {"value": it.json} for name, it in posting.public_facts().items()}}
