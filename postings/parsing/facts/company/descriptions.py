"""What a posting tells of an employer that it does not name: a brand, a description, an owner.

"our Larkspur farm insurance plans" gives only a brand; "We are a growing insurer of farms"
describes; "Larkspur is a subsidiary of Rye Group" tells the owner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from postings.parsing.document import Document
from postings.parsing.facts.company.names import Found, NameCandidate, NameMention
from postings.parsing.facts.company.wordings import DESCRIPTORS
from postings.parsing.facts.company.words import NO_NAMES, TOOLS
from postings.parsing.matching.places import PLACES
from postings.parsing.types import Span

_DESCRIPTORS = tuple(regex.compile(pattern, regex.M) for pattern in DESCRIPTORS)
# "We are an equal opportunity employer" describes nobody.
_NO_DESCRIPTOR = regex.compile(r"equal[- ]opportunit", regex.I)
_OURS = re.compile(r"\b[Oo]ur (?:flagship |own )?$")
_GOODS = re.compile(
    r" (?:[\w-]+ ){0,2}(?:plans?|platform|products?|app|software|suite|solutions?|brands?|"
    r"portfolio|line|offerings?|deployment|implementation)\b"
)
# "our Larkspur team" is a part of the employer.
_PART = re.compile(
    r" (?:departments?|teams?|division|function|offices?|organi[sz]ation|unit|staff)\b"
)
# "CRM" and other initials are no brands.
_CAPITAL = re.compile(r"[A-Z][a-z]{2,}")
# The parts of a title.
_SEGMENTS = re.compile(r", | [-–—|] ")


def find_brand(document: Document, found: Found) -> Span | None:
    """A product of the employer, called ours or standing in the title; the first in the text."""
    title = document.title_span.of(document.text)
    spans = (
        Span(start=mention.start, end=mention.end)
        for candidate in found.names.values()
        if _may_be_a_brand(candidate)
        for mention in candidate.mentions
        if _is_brand(document.text, title, candidate, mention)
    )
    return min(spans, key=lambda span: (span.start, -span.end), default=None)


def _may_be_a_brand(candidate: NameCandidate) -> bool:
    ordinary = all(word in NO_NAMES for word in candidate.words) or candidate.key in TOOLS
    return bool(_CAPITAL.match(candidate.name)) and not ordinary and candidate.key not in PLACES


def _is_brand(text: str, title: str, candidate: NameCandidate, mention: NameMention) -> bool:
    if mention.within or _PART.match(text, mention.end):
        return False
    ours = bool(_OURS.search(text, max(0, mention.start - 16), mention.start))
    goods = bool(_GOODS.match(text, mention.end))
    # "Our Larkspur Cloud helps": once, and without a noun of goods, it proves nothing.
    often = len(candidate.mentions) > 1
    return (ours and (goods or often)) or (goods and _in_title(candidate.name, title))


def _in_title(name: str, title: str) -> bool:
    """The product, or what the title says of it: "Larkspur Cloud" of "Larkspur Cloud Platform"."""
    return name in title or any(
        len(segment.split()) > 1 and segment in name for segment in _SEGMENTS.split(title)[1:]
    )


def find_descriptor(document: Document) -> Span | None:
    """The noun phrase that describes the employer."""
    return next(_descriptors(document), None)


def _descriptors(document: Document) -> Iterator[Span]:
    for pattern in _DESCRIPTORS:
        for match in pattern.finditer(document.text):
            if not _NO_DESCRIPTOR.search(match["descriptor"]):
                yield Span(start=match.start("descriptor"), end=match.end("descriptor"))
