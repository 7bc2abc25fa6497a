"""How the admin shows what the parser found, with words and rules, and what it rejected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from postings.models import Posting
from postings.parsing.explanation import part_of
from postings.words.fact_words import label
from postings.words.fact_words import words as in_words

Row = tuple[str, str, str, str]


def findings_table(posting: Posting) -> SafeString:
    """Every proof: the fact, the part of its value, the words, the rule."""
    rows = (
        row for name, fact in posting.facts["facts"].items() for row in _rows(posting, name, fact)
    )
    return _table(("Fact", "Value", "Words that prove it", "Rule"), rows)


def rejected_table(posting: Posting) -> SafeString:
    """Every candidate that the parser looked at and did not take, with the reason."""
    rows = (
        (label(name), _quote(posting, rejected), rejected["rule"], rejected["reason"])
        for name, fact in posting.facts["facts"].items()
        for rejected in fact["rejected"]
    )
    return _table(("Fact", "Words", "Rule", "Why not"), rows)


def _rows(posting: Posting, name: str, fact: dict[str, Any]) -> Iterator[Row]:
    for proof in fact["proofs"]:
        value = in_words(part_of(fact["value"], proof["path"]))
        yield label(name), value, _quote(posting, proof), proof["rule"]
    if not fact["proofs"]:
        yield label(name), "not stated", "", ""


def _quote(posting: Posting, span: dict[str, Any]) -> str:
    return posting.text[span["start"] : span["end"]]


def _table(heads: tuple[str, ...], rows: Iterator[Row]) -> SafeString:
    head = format_html_join("", "<th>{}</th>", ((text,) for text in heads))
    body = format_html_join("", "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", rows)
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, body)
