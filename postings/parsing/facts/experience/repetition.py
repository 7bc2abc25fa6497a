"""The same demand said twice is one item (guide G8): in the summary, a form, a second list."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from postings.guide.experience import WorkKind
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.experience.gate import is_form_line
from postings.parsing.facts.experience.mentions import Mention
from postings.parsing.facts.experience.work_kinds import says_nothing
from postings.parsing.types import Span

_WORD = regex.compile(r"[^\W_]{2,}")


def without_repetition(document: Document, items: Iterable[Mention]) -> list[Mention]:
    """The same demand said twice is one item (guide G8): the fuller wording stays."""
    kept: list[Mention] = []
    for item in items:
        said = next(
            (n for n, other in enumerate(kept) if _say_the_same(document, item, other)), None
        )
        if said is None:
            kept.append(item)
        elif length(item.of_what) > length(kept[said].of_what):
            kept[said] = item
    return kept


def _say_the_same(document: Document, item: Mention, other: Mention) -> bool:
    # "5 years" and "5-7 years" are two demands.
    if item.measure() != other.measure() or item.standing.scope is not other.standing.scope:
        return False
    same_work = item.kinds == other.kinds
    if same_work and (_is_prose(document, item, other) or _holds_the_other(document, item, other)):
        return True
    # "Logistics sales: 5 years (Required)" under a list that says it in full.
    loosely = _is_prose(document, item, other) or _is_form(document, item, other)
    # The summary's "5 years of experience" is the list's "5 years of sales" said loosely.
    if WorkKind.ANY in (*item.kinds, *other.kinds) and loosely:
        return True
    fewer, more = sorted((_words(document, item), _words(document, other)), key=len)
    return bool(fewer) and fewer <= more and (loosely or _are_apart(document, item, other))


def _is_prose(document: Document, item: Mention, other: Mention) -> bool:
    """One of the two stands in the summary: it says in prose what the list says again."""
    types = [document.section_at(x.years.span.start).type for x in (item, other)]
    return types.count(SectionType.SUMMARY) == 1 and item.ruling.status is other.ruling.status


def _holds_the_other(document: Document, item: Mention, other: Mention) -> bool:
    said, others = (x.of_what.of(document.text).casefold() for x in (item, other))
    return said in others or others in said


def _is_form(document: Document, item: Mention, other: Mention) -> bool:
    """One of the two is a line of a form, a label and its years: it says the list again."""
    forms = [is_form_line(document, x.years) for x in (item, other)]
    # Two lines of a form are two demands.
    return forms.count(True) == 1 and item.ruling.status is other.ruling.status


def _are_apart(document: Document, item: Mention, other: Mention) -> bool:
    """They stand under two headings: the posting says its demands twice."""
    first, second = (document.section_at(x.years.span.start) for x in (item, other))
    return first.heading != second.heading and item.ruling.status is other.ruling.status


def _words(document: Document, item: Mention) -> frozenset[str]:
    """The words that say what the years are of, without those that say nothing."""
    words = _WORD.findall(item.of_what.of(document.text).casefold())
    return frozenset(word for word in words if not says_nothing(word))


def length(span: Span) -> int:
    return span.end - span.start
