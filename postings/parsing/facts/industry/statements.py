"""Statements of what the employer is or sells, and of whom it sells to (guide 14).

"We are a leading provider of X for Y": X is the employer's industry, Y the customers'.
Requirements, benefits and notices are no statements of the employer; nor are sentences about
experience.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.industry.forms import (
    ABOUT_THE_HOLDER,
    CUT,
    FOREIGN,
    FORMS,
    IS_A,
    NAME_DOES,
    TO_CUSTOMERS,
    Form,
)
from postings.parsing.types import Span

REACH = 130  # characters: a description goes on for about twenty words
STATING = frozenset(
    {
        SectionType.SUMMARY,
        SectionType.ABOUT_COMPANY,
        SectionType.RESPONSIBILITIES,
        SectionType.OTHER,
        SectionType.JOB_DETAILS,
        SectionType.LOCATION_LOGISTICS,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndustryStatement:
    """A stretch that says what somebody is, and the rule that found it."""

    span: Span
    rule: str
    weight: int


# Under "Why join us" only a plain description counts: the rest is about benefits.
_PLAIN = tuple(form for form in FORMS if form.rule in {"employer-is", "leading-kind"})


def about_the_holder(document: Document, sentence: Span) -> bool:
    return ABOUT_THE_HOLDER.search(document.text, sentence.start, sentence.end) is not None


def employer_statements(document: Document, sentence: Span) -> Iterator[IndustryStatement]:
    """Each description of the employer in the sentence, cut where it turns to the customers."""
    folded = document.text[sentence.start : sentence.end].lower()
    kind = document.section_at(sentence.start).type
    # Not "we sell insurance" among the perks; "we are a leading bank" counts there too.
    for form in _PLAIN if kind is SectionType.BENEFITS else FORMS:
        if any(stem in folded for stem in form.stems):
            matches = _matches(form, document.text, sentence)
            described = (_described(document, form, match, sentence) for match in matches)
            yield from (statement for statement in described if statement)


def named_statements(
    document: Document, sentence: Span, names: Iterable[str]
) -> Iterator[IndustryStatement]:
    """ "Quarrel Tools makes pumps": what the employer does under its own name."""
    text = document.text
    for name in names:
        at = text.find(name, sentence.start, sentence.end)
        # Right behind the name: farther on another subject may have come.
        match = NAME_DOES.match(text, at + len(name), sentence.end) if at >= 0 else None
        if match:
            end = min(sentence.end, match.end() + REACH)
            cut = CUT.search(text, match.end(), end)
            span = Span(start=match.end(), end=cut.start() if cut else end)
            if span.end > span.start:
                yield IndustryStatement(span=span, rule="named-employer-sells", weight=3)
            return


def names_customers(document: Document, sentence: Span, span: Span) -> bool:
    """Whether the words before `span` sell to it, help it or count it among the customers."""
    # Only before the word: "hospitals that we sell to" is left.
    start = max(sentence.start, span.start - REACH)
    return TO_CUSTOMERS.search(document.text, start, span.start) is not None


def _matches(form: Form, text: str, sentence: Span) -> Iterator[regex.Match[str]]:
    # Only at the start of a sentence: later "is a" has any subject.
    if form.pattern is IS_A:
        match = form.pattern.match(text, sentence.start, sentence.end)
        return iter((match,) if match else ())
    return form.pattern.finditer(text, sentence.start, sentence.end)


def _described(
    document: Document, form: Form, match: regex.Match[str], sentence: Span
) -> IndustryStatement | None:
    text = document.text
    # Sixty characters: about ten words, enough for "backed by a ...".
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    # A subject of its own is never another's: IS_A holds the start of the sentence.
    if form.pattern is not IS_A and FOREIGN.search(before):
        return None
    # "A leading bank" names the trade itself; behind "we sell" it has still to come.
    start = match.start() if form.whole else match.end()
    end = min(sentence.end, match.end() + REACH)
    cut = CUT.search(text, match.end(), end)
    span = Span(start=start, end=cut.start() if cut else end)
    return (
        IndustryStatement(span=span, rule=form.rule, weight=form.weight)
        if span.end > start
        else None
    )
