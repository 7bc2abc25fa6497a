"""Postings like a given one, each with the reasons: the same level, license, market or state.

Words of the title find them, the facts that they share rank them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Q
from tantivy import Occur, Query

from postings.guide.industries import INDUSTRIES
from postings.guide.states import STATES
from postings.models import Posting
from search.index.compile import compile_condition
from search.index.nodes import Node, Or, Term
from search.index.schema import ASKED_FOR, ID, analyzer, schema
from search.index.searcher import RELEVANCE, Searcher
from search.results.rows import rows

MOST_SHOWN = 5
# What a shared fact adds to the score of the words; a rare word of a title adds some 8.
LEVEL, LICENSE, MARKET, STATE = 5.0, 6.0, 5.0, 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Similar:
    """A posting, and in words what it has in common with the other."""

    posting: Posting
    reasons: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """Something that both postings may say, in words and as a condition."""

    words: str
    condition: Q
    weight: float


def similar(posting: Posting, searcher: Searcher) -> list[Similar]:
    """The postings most like this one, its family left out; each shares a fact with it."""
    shared = list(_shared(posting))
    if not shared:
        return []
    hits = searcher.hits(_query(posting, shared), sort=RELEVANCE, limit=MOST_SHOWN)
    return [Similar(posting=other, reasons=_reasons(posting, other)) for other in rows(hits.ids)]


def _query(posting: Posting, shared: list[Shared]) -> Query:
    facts = [
        (Occur.Should, Query.const_score_query(compile_condition(it.condition).query(), it.weight))
        for it in shared
    ]
    words = [
        (Occur.Should, Query.term_query(schema(), "title", word))
        for word in analyzer().analyze(posting.title)
    ]
    return Query.boolean_query(
        [(Occur.Must, Query.boolean_query(facts)), *words, (Occur.MustNot, _kin(posting).query())]
    )


def _kin(posting: Posting) -> Node:
    """The posting itself, and its nearly equal ones: they have a place of their own on the page."""
    this = Term(ID, posting.pk)
    if posting.family_id is None:
        return this
    return Or((this, compile_condition(Q(family_id=posting.family_id))))


def _shared(posting: Posting) -> Iterator[Shared]:
    """What of a posting another may share."""
    if posting.seniority:
        yield Shared(
            words=f"Level: {posting.get_seniority_display()}",
            condition=Q(seniority=posting.seniority),
            weight=LEVEL,
        )
    for code, name in _licenses(posting).items():
        wanted = Q(license_items__code=code, license_items__status__in=ASKED_FOR)
        yield Shared(words=f"License: {name}", condition=wanted, weight=LICENSE)
    for market in _markets(posting):
        either = Q(industries__contains=[market]) | Q(markets__contains=[market])
        yield Shared(
            words=f"Says that it is in: {INDUSTRIES[market]}", condition=either, weight=MARKET
        )
    for state in posting.states:
        yield Shared(
            words=f"State: {STATES[state]}", condition=Q(states__contains=[state]), weight=STATE
        )


def _licenses(posting: Posting) -> dict[str, str]:
    asked = (item for item in posting.license_items.all() if item.status in ASKED_FOR)
    return {item.code: item.name for item in asked if item.kind != "driver"}


def _markets(posting: Posting) -> list[str]:
    return list(dict.fromkeys([*posting.industries, *posting.markets]))


def _reasons(posting: Posting, other: Posting) -> list[str]:
    theirs = {shared.words for shared in _shared(other)}
    return [shared.words for shared in _shared(posting) if shared.words in theirs]
