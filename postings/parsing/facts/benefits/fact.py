"""Benefits: what the employer gives to the holder, as tags (guide 18).

"Medical, dental and a 401(k) with match" gives four tags, each with its own words. What customers
get, products that are sold, duties and denials are rejected; "excellent benefits" counts only
where the posting names nothing more definite.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.facts.benefits.offers import find_offers, refusal
from postings.parsing.facts.benefits.table import WORDINGS
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span

GENERIC = "generic"
# Pay that is also named as a benefit; "excellent benefits" says more than these.
PAY_TAGS = frozenset({"bonus", "commission", "equity", "long_term_incentive"})
LOOSE_TAGS = PAY_TAGS | {"training", "relocation", "remote_work", "flexible_schedule", "car"}
RULES = Prefilter(
    [(regex.compile(row.pattern, 0 if row.exact else regex.I), row) for row in WORDINGS],
    words=[row.stems.split("|") for row in WORDINGS],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    tag: str
    rule: str
    span: Span


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """The tags in the order of the text."""
    taken: dict[str, _Named] = {}
    rejected: list[Rejected] = []
    for offer in find_offers(document):
        # All of the stretch first: three different ones make a list, which `refusal` has to know.
        named = list(_named(document.text, offer.span))
        tags = frozenset(row.tag for row in named) - {GENERIC}
        for row in named:
            reason = refusal(document, offer, row.span, tags)
            if reason:
                rejected.append(Rejected(span=row.span, rule=row.rule, reason=reason))
            # Each tag once, with one quote (guide 18).
            elif row.tag not in taken or _says_more(row, taken[row.tag]):
                taken[row.tag] = row
    return _extraction(taken, rejected)


FACT = Fact(
    name="benefits",
    states="what the employer gives to the holder",
    values=(
        "33 kinds, from medical insurance to employee discount; "
        "benefits in general where none is named"
    ),
    extract=extract,
)


def _says_more(row: _Named, other: _Named) -> bool:
    """The first words win, and of two at one place the longer ones."""
    return (row.span.start, -row.span.end) < (other.span.start, -other.span.end)


def _named(text: str, span: Span) -> Iterator[_Named]:
    """Every benefit named in the stretch."""
    for pattern, row in RULES.rows_within(text, span.start, span.end):
        for match in pattern.finditer(text, span.start, span.end):
            yield _Named(
                tag=row.tag, rule=row.rule, span=Span(start=match.start(), end=match.end())
            )


def _extraction(taken: dict[str, _Named], rejected: list[Rejected]) -> Extraction:
    # "Excellent benefits" beside a bonus still says that there are others.
    if GENERIC in taken and set(taken) - LOOSE_TAGS - {GENERIC}:
        row = taken.pop(GENERIC)
        reason = "the posting names its benefits"
        rejected.append(Rejected(span=row.span, rule=row.rule, reason=reason))
    rows = sorted(taken.values(), key=lambda row: row.span)
    proofs = tuple(
        Proof(path=f"tags.{number}", span=row.span, rule=row.rule)
        for number, row in enumerate(rows)
    )
    return Extraction(
        value={"tags": [row.tag for row in rows]}, proofs=proofs, rejected=tuple(rejected)
    )
