"""The words of each trade in a posting, and what they are as features of an industry.

>>> words = "We insure homes; our underwriters and claims adjusters serve policyholders."
>>> sorted({word.span.of(words) for word in trade_words(words) if word.industry == "insurance"})
['claims', 'claims adjusters', 'policyholders', 'underwriters']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log1p
from typing import NamedTuple

import regex

from postings.guide.industries import INDUSTRIES
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.industry.vocabulary import NEARBY, TRADE
from postings.parsing.matching.literals import BORDER
from postings.parsing.matching.word_index import Words, found_words, length, scanned
from postings.parsing.types import Span

BEGINNING = 700  # characters behind the title: there employers say what they are
# Health insurance among the benefits, equal opportunity and pay say nothing of the employer.
_SILENT = frozenset(
    {
        SectionType.BENEFITS,
        SectionType.EEO,
        SectionType.DISCLAIMER,
        SectionType.HOW_TO_APPLY,
        SectionType.COMPENSATION,
    }
)
# Of a word that is no stem only the plural is the word too.
_LETTERS = regex.compile(r"[^\W_]*")
_PLURAL = frozenset({"", "s", "es"})
NO_INDUSTRY = {"no industry is said": 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeWord:
    """A word of a trade where it stands; `own` is False for one that only goes with the trade."""

    industry: str
    own: bool
    word: str
    span: Span


def _rows() -> Iterator[tuple[str, str, bool]]:
    for table, own in ((TRADE, True), (NEARBY, False)):
        for industry, words in table.items():
            yield from ((word.strip(), industry, own) for word in words.split("|"))


def _spellings(word: str) -> Iterator[str]:
    """With spaces and with hyphens, in lower case and without the star."""
    plain = word.rstrip("*").lower()
    yield plain
    if " " in plain:
        yield plain.replace(" ", "-")


class _Owner(NamedTuple):
    """A trade that has a word; of a stem any ending is one."""

    industry: str
    own: bool
    is_stem: bool


# "bank" in "embankment" is none.
_OWNERS: dict[str, list[_Owner]] = {}
for _word, _industry, _own in _rows():
    for _spelling in _spellings(_word):
        _owner = _Owner(industry=_industry, own=_own, is_stem=_word.endswith("*"))
        _OWNERS.setdefault(BORDER + _spelling, []).append(_owner)
_WORDS = Words(_OWNERS)  # so that the one pass over a posting finds them


def trade_words(text: str, *, once: bool = False) -> Iterator[TradeWord]:
    """Every whole word of a trade; `once`: in a text that nobody asks about again, as a name."""
    found = scanned(text) if once else found_words(text)
    for word, starts in found.items():
        for owner in _OWNERS.get(word, ()):
            yield from _standing(text, word, starts, owner)


def _standing(text: str, word: str, starts: Iterable[int], owner: _Owner) -> Iterator[TradeWord]:
    for start in starts:
        ending = _LETTERS.match(text, start + length(word))
        if ending and (owner.is_stem or ending[0].lower() in _PLURAL):
            span = Span(start=start, end=ending.end())
            yield TradeWord(industry=owner.industry, own=owner.own, word=word, span=span)


def words_of_employer(document: Document) -> list[TradeWord]:
    """Those of the sections in which an employer speaks of itself or of the job."""
    found = trade_words(document.text)
    return [w for w in found if document.section_at(w.span.start).type not in _SILENT]


def industry_features(
    document: Document,
    words: Iterable[TradeWord],
    names: Iterable[str],
    said: Mapping[str, Mapping[str, float]],
) -> dict[str, dict[str, float]]:
    """What speaks for each industry; `said` is what statements of the employer add."""
    seen: dict[str, dict[str, set[object]]] = {industry: {} for industry in INDUSTRIES}
    border = document.title_span.end + BEGINNING
    for one in words:
        kind = "words of the trade" if one.own else "words near the trade"
        seen[one.industry].setdefault(kind, set()).add(one.word)
        if one.span.start < border:
            seen[one.industry].setdefault(f"{kind} at the beginning", set()).add(one.span)
    for name in names:
        for one in trade_words(name, once=True):
            kind = "of the trade" if one.own else "near the trade"
            seen[one.industry].setdefault(f"a word {kind} in the employer's name", set()).add(0)
    return {
        industry: {
            f"is {industry}": 1.0,
            **{kind: round(log1p(len(found)), 3) for kind, found in kinds.items()},
            **said.get(industry, {}),
        }
        for industry, kinds in seen.items()
    }
