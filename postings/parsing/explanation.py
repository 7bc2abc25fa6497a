"""Why the parser says what it says: every candidate of a posting, taken or not, in text order.

A candidate is a `Proof` or a `Rejected` of a fact, with what is known about its place: its section
and whose text that is; and where its fact has a status, what settled it.

>>> found = explain("<h2>Sales Director</h2><p>An MBA is preferred.</p>").of("education")
>>> [(row.words, row.status, row.step, row.cue_words) for row in found]
[('MBA is preferred', 'preferred', 'G7 step 1: a cue in the same clause', 'is preferred')]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from postings.parsing.document import Document
from postings.parsing.document.status import status_of
from postings.parsing.parser import parse_document
from postings.parsing.registry import all_facts
from postings.parsing.types import Border, Extraction, Owner, Parse, Proof, Section, Settled, Span

# What a rule of `cues` is in guide G7; a fact's own rule is none of these.
# The wording is the guide's, so that a reviewer finds the step there.
STEPS: Mapping[str, str] = {
    "cue-in-clause": "G7 step 1: a cue in the same clause",
    "cue-no": "G7 step 1: a no and a word of need in the same clause",
    "cue-not-required": "G7 step 1: words in the same clause that say it is not required",
    "cue-in-parenthesis": "G7 step 2: a cue in the parenthesis behind the clause",
    "label": "G7 step 3: the label before it",
    "heading": "G7 step 4: the heading above it",
    "heading-no": "G7 step 4: a heading that says no",
    "default": "G7 step 5: nothing says otherwise",
}
# "License (not required)": the same rule as in the clause, another step.
IN_PARENTHESIS = "G7 step 2: words in the parenthesis behind that say it is not required"
OWN_RULE = "the fact's own rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Words that a fact looked at. `path` is None where it did not take them, for `reason`.

    `value` is the part of the fact's value that the words prove. `status` without a `step` was
    decided by the fact, which does not say how. `cue` is what decided: the status or the rejection.
    """

    number: int = 0  # until the rows are sorted
    fact: str
    span: Span
    words: str
    rule: str
    section: Section
    heading: str | None
    # Empty is a path as well, that of the whole value: so None, not "".
    path: str | None = None
    value: Any = None
    reason: str = ""
    status: str | None = None
    # Beside `step`: the name is for programs, the step for readers.
    status_rule: str | None = None
    step: str | None = None
    cue: Span | None = None
    cue_words: str | None = None

    @property
    def is_accepted(self) -> bool:
        return self.path is not None

    @property
    def owner(self) -> Owner:
        """Whose facts the section states."""
        return self.section.owner

    def to_json(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "fact": self.fact,
            # Stated, though it follows from the path: a reader of JSON knows no None.
            "accepted": self.is_accepted,
            "path": self.path,
            "value": self.value,
            "start": self.span.start,
            "end": self.span.end,
            "words": self.words,
            "rule": self.rule,
            # An accepted candidate has no reason, rather than an empty one.
            "reason": self.reason or None,
            "status": self.status,
            "status_rule": self.status_rule,
            "step": self.step,
            "cue": [self.cue.start, self.cue.end] if self.cue else None,
            "cue_words": self.cue_words,
            "section": self.section.type.value,
            "heading": self.heading,
            "owner": self.owner.value,
        }


@dataclass(frozen=True, kw_only=True)
# No slots: a cached property needs a place for its value.
class Explanation:
    """A parse with the document that it was made from."""

    document: Document
    parsed: Parse

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """Numbered from 1 in text order, the longer before what stands in it."""
        structure = {fact.name for fact in all_facts() if fact.shape == "plain"}
        found = [
            row
            for name, fact in self.parsed.facts.items()
            if name not in structure  # the sections are shown as such
            for row in _candidates(self.document, name, fact)
        ]
        # "5 years of sales" before the "5 years" in it.
        found.sort(key=lambda row: (row.span.start, -row.span.end))
        return tuple(replace(row, number=number) for number, row in enumerate(found, start=1))

    def of(self, fact: str) -> list[Candidate]:
        """The candidates of one fact."""
        return [row for row in self.candidates if row.fact == fact]

    def to_json(self) -> dict[str, Any]:
        """The parse as it is stored, with sections and candidates."""
        text = self.parsed.text
        sections = [
            [section.span.start, section.span.end, section.type.value, _heading(text, section)]
            for section in self.document.sections
        ]
        rows = [row.to_json() for row in self.candidates]
        # The stored parse first: whoever reads that can read this.
        return {**self.parsed.to_json(), "sections": sections, "candidates": rows}


def explain(html: str) -> Explanation:
    """Read a posting and keep what the reading rests on."""
    document = Document.from_html(html)
    return Explanation(document=document, parsed=parse_document(document))


def part_of(value: Any, path: str) -> Any:
    """The part of a value at the path of a proof; None where the path leads nowhere.

    >>> part_of({"items": [{"code": "sie"}]}, "items.0"), part_of({"level": "vp"}, "name")
    ({'code': 'sie'}, None)
    """
    # An empty path has no steps: the whole value.
    for step in filter(None, path.split(".")):
        try:
            value = value[int(step)] if isinstance(value, list | tuple) else value[step]
        # A proof may name what its value left out: an explanation shows the rest.
        except (LookupError, TypeError, ValueError):
            return None
    return value


def _candidates(document: Document, fact: str, found: Extraction) -> Iterator[Candidate]:
    for proof in found.proofs:
        row = _candidate(document, fact, proof.span, proof.rule)
        yield _ruled(document, proof, replace(row, path=proof.path), found)
    for rejected in found.rejected:
        row = _candidate(document, fact, rejected.span, rejected.rule)
        cue = rejected.because
        words = cue.of(document.text) if cue else None
        yield replace(row, reason=rejected.reason, cue=cue, cue_words=words)


def _candidate(document: Document, fact: str, span: Span, rule: str) -> Candidate:
    # By the start, as the facts ask.
    section = document.section_at(span.start)
    return Candidate(
        fact=fact,
        span=span,
        words=span.of(document.written),
        rule=rule,
        section=section,
        heading=_heading(document.written, section),
    )


def _heading(text: str, section: Section) -> str | None:
    return section.heading.of(text) if section.heading else None


def _ruled(document: Document, proof: Proof, row: Candidate, found: Extraction) -> Candidate:
    """With the value that the words prove, and with its status where it has one."""
    value = part_of(found.value, proof.path)
    stated = part_of(value, "status")
    # The fact's own ruling first: it decided.
    settled = proof.settled or _asked(document, proof.span, stated)
    row = replace(row, value=value, status=stated)
    # Values without a status, such as a title, have no step.
    if settled is None:
        return row
    return replace(
        row,
        status=str(settled.status),
        status_rule=settled.rule,
        step=_step(document, proof.span, settled),
        cue=settled.cue,
        cue_words=settled.cue.of(document.written) if settled.cue else None,
    )


def _asked(document: Document, span: Span, stated: str | None) -> Settled | None:
    """The shared ruling; no claim to it where the fact came to another status."""
    # Asked again: a proof does not keep the shared ruling.
    ruling = status_of(document, span) if stated else None
    return ruling if ruling and ruling.status == stated else None


def _step(document: Document, span: Span, settled: Settled) -> str:
    # This rule alone is one of two steps: the place of its cue tells which.
    if settled.rule == "cue-not-required" and settled.cue:
        cue, own = document.clause_at(settled.cue.start), document.clause_at(span.start)
        if cue != own and cue.border is Border.PARENTHESIS:
            return IN_PARENTHESIS
    return STEPS.get(settled.rule, OWN_RULE)
