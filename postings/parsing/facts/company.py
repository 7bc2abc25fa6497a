"""Company: who hires, how openly, and who speaks for them (guide 4).

"Centene is an equal opportunity employer" names Centene; "Our client, a leader in learning, is seeking"
keeps the employer confidential; "We are a leading disruptive insurtech operation" describes an
unnamed one. Departments, tools, customers and products are no employers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import regex

from postings.parsing.document import Document
from postings.parsing.employers import (
    CLIENT_DESCRIPTOR,
    CONFIDENTIAL,
    NAME,
    PRODUCT,
    THIRD_DESCRIPTOR,
    WE_DESCRIPTOR,
    Part,
)
from postings.parsing.name_judging import STRONG_WEIGHT, is_name
from postings.parsing.name_mention import Mention
from postings.parsing.names import bare_name, name_key, same_name
from postings.parsing.naming import (
    Candidate,
    candidates,
    find_mentions,
    rejected_names,
)
from postings.parsing.places import PLACES
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Span


class Status(StrEnum):
    NAMED = "named"
    BRAND_ONLY = "brand_only"
    CONFIDENTIAL = "confidential"
    UNNAMED = "unnamed"


_CONFIDENTIAL = regex.compile(CONFIDENTIAL, regex.M)
_DESCRIPTORS = (
    ("client-descriptor", regex.compile(CLIENT_DESCRIPTOR)),
    ("we-descriptor", regex.compile(WE_DESCRIPTOR)),
    ("third-person-descriptor", regex.compile(THIRD_DESCRIPTOR, regex.M)),
)
_CONFIDENTIAL_LABEL = regex.compile(r"^Confidential [–—-] (?P<descriptor>[^\n.]{4,80})", regex.M)
_PRODUCT = regex.compile(
    PRODUCT.replace(("{N}"), NAME, 1).replace(("{N}"), NAME.replace(("?P<name>"), ("?P<other>")), 1)
)
_PRODUCT_NOUN = regex.compile(
    r" (?:[\w-]+ ){0,2}(?:plans?|platform|products?|app|software|suite|solutions?|brands?|"
    r"portfolio|line)\b"
)
_HOST = regex.compile(
    r"(?:https?://|www\.|@)(?:[\w-]+\.)*?(?P<host>[\w-]{2,30})\.(?:com|org|net|io|co|"
    r"ai|edu|gov)\b"
)
_MAIL_HOSTS = frozenset(
    [
        "remotewlb",
        "gmail",
        "yahoo",
        "hotmail",
        "outlook",
        "linkedin",
        "facebook",
        "twitter",
        "youtube",
        "instagram",
        "bit",
        "glassdoor",
        "indeed",
        "google",
        "vimeo",
        "remotewlb",
        "loom",
        "nhs",
        "office",
        "greenhouse",
        "lever",
        "workday",
        "myworkdayjobs",
        "icims",
        "smartrecruiters",
        "eeoc",
        "dol",
        "e-verify",
        "forms",
        "apple",
        "goo",
    ]
)
_PARENT = regex.compile(
    rf"(?:\ba (?:subsidiary|division|member|part|unit|brand) of|\bpart of|\bowned by|\ba "
    rf"member of) (?:the )?{NAME}"
)
_AGENCY_WORDS = regex.compile(
    (
        r"\b(?:recruit\w*|staffing|talent|search|personnel|resourcing|placements?|consulting|"
        r"employment|careers|manpower\w*)\b"
    ),
    regex.I,
)
_ACTING = frozenset(
    {
        ("on-behalf-of"),
        ("hiring-statement"),
        ("about"),
        ("company-field"),
        ("equal-opportunity"),
        ("at"),
        ("is-a"),
        ("does"),
        ("acts"),
    }
)
LEAST_WEIGHT = 1.3  # below it a name was only seen once, in passing


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decision:
    status: Status
    employer: Candidate | None = None
    agency: Candidate | None = None
    cue: Span | None = None


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """Status, name, aliases, parent, brands, agency, descriptor."""
    mentions = find_mentions(document)
    decision = _decide(document, mentions)
    return Extraction(
        value=_value(document, decision),
        proofs=tuple(_proofs(document, decision)),
        rejected=rejected_names(mentions),
    )


FACT = Fact(name="company", label="Company", extract=extract)


def _decide(document: Document, mentions: tuple[Mention, ...]) -> _Decision:
    employers = candidates(document, mentions, Part.EMPLOYER)
    agencies = candidates(document, mentions, Part.AGENCY)
    cue = _CONFIDENTIAL.search(document.text)
    behalf = next((c for c in employers if "on-behalf-of" in c.rules), None)
    if behalf is not None:
        agency = _other(agencies, behalf) or _other(_strong(employers), behalf)
        return _Decision(status=Status.NAMED, employer=behalf, agency=agency)
    if cue is not None:
        agency = next(iter(agencies), None) or next(iter(_strong(employers)), None)
        span = Span(start=cue.start(), end=cue.end())
        return _Decision(status=Status.CONFIDENTIAL, agency=agency, cue=span)
    best = next((c for c in employers if c.weight >= LEAST_WEIGHT), None)
    if best is not None:
        return _Decision(status=Status.NAMED, employer=best)
    return _Decision(status=Status.UNNAMED)


def _other(found: list[Candidate], taken: Candidate) -> Candidate | None:
    return next((c for c in found if not same_name(c.best.name, taken.best.name)), None)


def _strong(found: list[Candidate]) -> list[Candidate]:
    return [c for c in found if c.best.naming.weight >= STRONG_WEIGHT]


def _value(document: Document, decision: _Decision) -> dict[str, object]:
    names = _names(decision.employer)
    brand = None if names else _brand(document, decision)
    host = None if names or brand else _host(document, decision)
    status = Status.BRAND_ONLY if brand else Status.NAMED if host else decision.status
    name = names[0] if names else host.of(document.text).casefold() if host else None
    descriptor = _descriptor(document) if status not in (Status.NAMED, Status.BRAND_ONLY) else None
    agency = _names(decision.agency)
    return {
        "status": status.value,
        "name": name,
        "aliases": names[1:],
        "parent": _parent(document, names),
        "brands": [brand.of(document.text)] if brand else [],
        "agency": agency[0] if agency else None,
        "descriptor": descriptor.of(document.text) if descriptor else None,
    }


def _names(candidate: Candidate | None) -> list[str]:
    """The longest form that acts as a name first, then the others as aliases."""
    if candidate is None:
        return []
    acting = [m for m in candidate.mentions if m.naming.rule in _ACTING] or [candidate.best]
    name = max((m.name for m in acting), key=len)
    forms = [m.name for m in candidate.mentions] + [m.alias for m in candidate.mentions if m.alias]
    others = dict.fromkeys(bare_name(form.strip("“”\"'")) for form in forms)
    return [name, *(form for form in others if not same_name(form, name))]


def _brand(document: Document, decision: _Decision) -> Span | None:
    if decision.status is not Status.UNNAMED:
        return None
    for match in _PRODUCT.finditer(document.text):
        group = "name" if match["name"] else "other"
        span = Span(start=match.start(group), end=match.end(group))
        if _is_brand(document, span, ours=group == "name"):
            return span
    return None


def _is_brand(document: Document, span: Span, *, ours: bool) -> bool:
    """A product is a brand of the employer if it is called ours or stands in the title."""
    name = span.of(document.text)
    title = document.title
    titled = title is not None and _in_title(name, title.span.of(document.text))
    often = len(regex.findall(rf"(?<!\w){regex.escape(name)}(?!\w)", document.text)) > 1
    capitals = bool(regex.match(r"\p{Lu}\p{Ll}{2,}", name)) and is_name(name)
    plan = _PRODUCT_NOUN.match(document.text, span.end)
    return capitals and name_key(name) not in PLACES and (titled or (ours and bool(often or plan)))


def _in_title(name: str, title: str) -> bool:
    """The product, or what the title says of it: "Google Cloud" of "Google Cloud Platform"."""
    return name in title or any(
        len(segment.split()) > 1 and segment in name
        for segment in regex.split((r", | [-–—|] "), title)[1:]
    )


def _host(document: Document, decision: _Decision) -> Span | None:
    """A name only in an address (decision D1), where no other employer is named."""
    if decision.status is not Status.UNNAMED:
        return None
    for match in _HOST.finditer(document.text):
        if match["host"].casefold() not in _MAIL_HOSTS:
            return Span(start=match.start("host"), end=match.end("host"))
    return None


def _parent(document: Document, names: list[str]) -> str | None:
    match = _PARENT.search(document.text) if names else None
    parent = bare_name(match["name"]) if match else None
    return parent if parent and not any(same_name(parent, name) for name in names) else None


def _descriptor(document: Document) -> Span | None:
    label = _CONFIDENTIAL_LABEL.search(document.text)
    if label:
        return Span(start=label.start("descriptor"), end=label.end("descriptor"))
    for _, pattern in _DESCRIPTORS:
        if match := pattern.search(document.text):
            return Span(start=match.start("descriptor"), end=match.end("descriptor"))
    return None


def _proofs(document: Document, decision: _Decision) -> list[Proof]:
    proofs = []
    if decision.employer:
        proofs.append(_proof("name", decision.employer.best))
    if decision.agency:
        proofs.append(_proof("agency", decision.agency.best))
    if decision.cue:
        proofs.append(Proof(path="status", span=decision.cue, rule="client-of-an-agency"))
    if not decision.employer:
        proofs += _unnamed_proofs(document, decision)
    return proofs


def _proof(path: str, mention: Mention) -> Proof:
    return Proof(path=path, span=mention.proof, rule=mention.naming.rule)


def _unnamed_proofs(document: Document, decision: _Decision) -> list[Proof]:
    brand = _brand(document, decision)
    if brand:
        return [Proof(path="brands", span=brand, rule="product-only")]
    if host := _host(document, decision):
        return [Proof(path="name", span=host, rule="address-only")]
    descriptor = _descriptor(document)
    return [Proof(path="descriptor", span=descriptor, rule="description")] if descriptor else []
