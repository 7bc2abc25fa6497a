"""How the admin shows what the parser found, with words and rules, and what it rejected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from postings.facts.effective import EffectiveFact, effective_facts
from postings.models import Posting
from postings.parsing.explanation import part_of
from postings.words.fact_words import label
from postings.words.fact_words import words as in_words

Row = tuple[str, str, str, str]


def findings_table(posting: Posting) -> SafeString:
    """Every proof: the fact, the part of its value, the words, the rule."""
    facts = effective_facts(posting.facts, {}).values()
    rows = (row for fact in facts for row in _rows(posting, fact))
    return _table(("Fact", "Value", "Words that prove it", "Rule"), rows)


def rejected_table(posting: Posting) -> SafeString:
    """Every candidate that the parser looked at and did not take, with the reason."""
    rows = (
        (label(name), _quote(posting, rejected), rejected["rule"], rejected["reason"])
        for name, fact in posting.facts["facts"].items()
        for rejected in fact["rejected"]
    )
    return _table(("Fact", "Words", "Rule", "Why not"), rows)


def _rows(posting: Posting, fact: EffectiveFact) -> Iterator[Row]:
    for proof in fact.evidence:
        value = in_words(part_of(fact.json, proof.path))
        yield label(fact.name), value, posting.text[proof.start : proof.end], proof.rule
    for problem in fact.problems:
        yield label(fact.name), f"cannot be read: {problem}", "", ""
    if not fact.evidence and not fact.problems:
        yield label(fact.name), "not stated", "", ""


def _quote(posting: Posting, span: dict[str, Any]) -> str:
    return posting.text[span["start"] : span["end"]]


def _table(heads: tuple[str, ...], rows: Iterator[Row]) -> SafeString:
    head = format_html_join("", "<th>{}</th>", ((text,) for text in heads))
    body = format_html_join("", "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", rows)
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, body)
