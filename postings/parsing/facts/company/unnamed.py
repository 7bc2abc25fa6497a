"""What a posting tells of an employer that it does not name: a brand, an address, a description.

"our Larkspur farm insurance plans" gives only a brand; "We are a growing insurer of farms"
describes.
"""

from __future__ import annotations

import regex

from postings.parsing.document import Document
from postings.parsing.facts.company.employers import (
    CLIENT_DESCRIPTOR,
    NAME,
    PASSING_DESCRIPTOR,
    PRODUCT,
    THIRD_DESCRIPTOR,
    TRUST_DESCRIPTOR,
    WE_DESCRIPTOR,
)
from postings.parsing.facts.company.judging import is_name
from postings.parsing.matching.organization_names import name_key, standing
from postings.parsing.matching.places import PLACES
from postings.parsing.types import Span

# "Confidential – Farm Insurer": the rest of the line describes.
_CONFIDENTIAL_LABEL = regex.compile(r"^Confidential [–—-] (?P<descriptor>[^\n.]{4,80})", regex.M)
# What is said of the client goes first, a description in passing late.
_DESCRIPTORS = (
    _CONFIDENTIAL_LABEL,
    regex.compile(CLIENT_DESCRIPTOR),
    regex.compile(WE_DESCRIPTOR),
    regex.compile(THIRD_DESCRIPTOR, regex.M),
    regex.compile(PASSING_DESCRIPTOR),
    regex.compile(TRUST_DESCRIPTOR),
)
# "We are an equal opportunity employer" describes nobody.
_NO_DESCRIPTOR = regex.compile(r"equal[- ]opportunit", regex.I)
_PRODUCT = regex.compile(
    PRODUCT.replace(("{N}"), NAME, 1).replace(("{N}"), NAME.replace(("?P<name>"), ("?P<other>")), 1)
)
# "our Larkspur farm insurance plans": the noun says that it is sold.
_PRODUCT_NOUN = regex.compile(
    r" (?:[\w-]+ ){0,2}(?:plans?|platform|products?|app|software|suite|solutions?|brands?|"
    r"portfolio|line)\b"
)
# "CRM" and other initials are no brands.
_CAPITAL = regex.compile(r"\p{Lu}\p{Ll}{2,}")
# The parts of a title.
_SEGMENTS = regex.compile(r", | [-–—|] ")
# "www.larkspur.com", "jobs@larkspur.co.uk": the word before the ending.
_HOST = regex.compile(
    r"(?:https?://|www\.|@)(?:[\w-]+\.)*?(?P<host>[\w-]{2,30})\.(?:com|org|net|io|co|"
    r"ai|edu|gov)\b"
)
# Mail, job boards and applicant systems name nobody (guide D33).
_HOSTS_OF_OTHERS = """
remotewlb gmail yahoo hotmail outlook linkedin facebook twitter youtube instagram bit glassdoor
indeed google vimeo remotewlb loom nhs office greenhouse lever workday myworkdayjobs icims
smartrecruiters eeoc dol e-verify forms apple goo totaljobs cv-library reed cwjobs monster
ziprecruiter jobvite taleo ashbyhq workable breezy bamboohr recruitee teamtailor successfactors
ultipro paylocity paycom adp jazzhr applytojob jobs nhsjobs trac hays surveymonkey typeform docs
drive medium github remoteok
"""
_MAIL_HOSTS = frozenset(_HOSTS_OF_OTHERS.split())


def find_brand(document: Document) -> Span | None:
    """A product of the employer, called ours or standing in the title."""
    for match in _PRODUCT.finditer(document.text):
        group = "name" if match["name"] else "other"
        span = Span(start=match.start(group), end=match.end(group))
        if _is_brand(document, span, ours=group == "name"):
            return span
    return None


def find_host(document: Document) -> Span | None:
    """A name only in an address (decision D1), for a text that names no employer."""
    # The first address that is no shared one.
    for match in _HOST.finditer(document.text):
        if match["host"].casefold() not in _MAIL_HOSTS:
            return Span(start=match.start("host"), end=match.end("host"))
    return None


def find_descriptor(document: Document) -> Span | None:
    """The noun phrase that describes the employer."""
    for pattern in _DESCRIPTORS:
        for match in pattern.finditer(document.text):
            if not _NO_DESCRIPTOR.search(match["descriptor"]):
                return Span(start=match.start("descriptor"), end=match.end("descriptor"))
    return None


def _is_brand(document: Document, span: Span, *, ours: bool) -> bool:
    """A product is a brand of the employer if it is called ours or stands in the title."""
    name = span.of(document.text)
    titled = _in_title(name, document.title_span.of(document.text))
    # "Our Larkspur Cloud helps": once, and without a noun of goods, it proves nothing.
    often = len(list(standing(document.text, name))) > 1
    capitals = bool(_CAPITAL.match(name)) and is_name(name)
    plan = _PRODUCT_NOUN.match(document.text, span.end)
    # "our Denver platform": a place is no brand.
    return capitals and name_key(name) not in PLACES and (titled or (ours and bool(often or plan)))


def _in_title(name: str, title: str) -> bool:
    """The product, or what the title says of it: "Larkspur Cloud" of "Larkspur Cloud Platform"."""
    return name in title or any(
        len(segment.split()) > 1 and segment in name for segment in _SEGMENTS.split(title)[1:]
    )
