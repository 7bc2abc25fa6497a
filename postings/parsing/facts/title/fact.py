"""Title: as it stands, without what is no part of it, and the functions it names (guide 2).

"REGIONAL DIRECTOR, FIBER SALES – LARKSPUR (REMOTE)" is, when Larkspur is the employer, cleaned
to "Regional Director, Fiber Sales"; its function is `sales`. Places, pay, shifts, urgency and codes
go only where they are a segment of their own; products, markets and segments stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import regex

from postings.parsing.document import Document
from postings.parsing.facts.title.case import title_case
from postings.parsing.facts.title.functions import leaves_function_open, title_functions
from postings.parsing.facts.title.segments import Segment, joined, judged_segments
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.registry import Fact, known_value
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.company import Company

# "We are seeking a top-performing seller": the sentence that says what one is.
_WHAT_ONE_IS = regex.compile(
    r"\b(?:we are|we’re|we're|is|are)?\s?(?:currently )?(?:seeking|looking for"
    r"|looking to (?:add|hire)|hiring)\b[^.;\n]{3,120}",
    regex.I,
)
# Its verbs are looked for first, so that most texts are not read for it.
_SAYS_WHAT_ONE_IS = Anchor(_WHAT_ONE_IS)


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """Raw title, cleaned title, functions."""
    span = document.title_span
    raw = span.of(document.text)
    if not raw:
        # No title, no functions: not even "other".
        return Extraction(value={"raw": None, "clean": None, "functions": []})
    segments = tuple(judged_segments(document, span, _employer_names(known)))
    # If nothing is left, the segments were the title itself.
    clean = title_case(joined(document.text, segments)) or raw
    functions = title_functions(clean)
    # The whole title proves what is cut from it as well.
    proof = Proof(path="", span=span, rule="first-heading")
    # Only a title without a function asks the body (guide 2).
    body = _body_function(document, clean) if not functions else None
    proofs = (proof, body[1]) if body else (proof,)
    value = {"raw": raw, "clean": clean, "functions": functions or [body[0] if body else "other"]}
    return Extraction(value=value, proofs=proofs, rejected=tuple(_dropped(segments)))


FACT = Fact(
    name="title",
    states="the title without places, pay and employer names; the functions that it names",
    values=(
        "text; sales, account management, business development, channel, operations, enablement, "
        "engineering, customer success, contact center, revenue, marketing, general management"
    ),
    extract=extract,
    needs=("company",),
)


def _employer_names(known: Mapping[str, Extraction]) -> tuple[str, ...]:
    company = known_value(known, Company)
    # An agency's name in the title is no part of it either.
    named = (company.name, company.agency, *company.aliases)
    return tuple(name for name in named if name)


def _dropped(segments: tuple[Segment, ...]) -> Iterator[Rejected]:
    for segment in segments:
        if segment.rule:
            yield Rejected(span=segment.span, rule=segment.rule, reason="no part of the title")


def _body_function(document: Document, clean: str) -> tuple[str, Proof] | None:
    """For a title that leaves the function open: the first sentence that says what one is."""
    if not leaves_function_open(clean) or not _SAYS_WHAT_ONE_IS.is_in(document.text):
        return None
    for match in _WHAT_ONE_IS.finditer(document.text, document.body_start):
        # "seeking a leader for our plant" names no function: read on.
        if functions := title_functions(match[0]):
            span = Span(start=match.start(), end=match.end())
            return functions[0], Proof(path="functions", span=span, rule="what-one-is")
    return None
