"""Company: who hires, how openly, and who speaks for them (guide 4).

"Larkspur is an equal opportunity employer" names Larkspur; "Our client, a maker of pumps, is
seeking" keeps the employer confidential; "We are a growing insurer of farms" describes an
unnamed one. Departments, tools, customers and products are no employers.

The employer is wrong in a posting? `naming` finds the names, by the rows of `employers.NAMINGS`
and `SPOTS`, whose weights rank them; `judging` refuses what is no name, by the tables of `words`
and `common_words`; `_decide` here chooses among agency, names and none, and `unnamed` describes who
is not named. The posting's explanation shows each refused name with its reason. Add the sentence,
with invented names, to tests/parsing/facts/test_company.py: FOUND or ABSENT.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from postings.guide.company import CompanyStatus
from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.facts.company.employers import CONFIDENTIAL, NAME, Part
from postings.parsing.facts.company.judging import DECIDED_WEIGHT, STRONG_WEIGHT
from postings.parsing.facts.company.mention import NameMention
from postings.parsing.facts.company.naming import (
    NameCandidate,
    candidates,
    find_mentions,
    rejected_names,
)
from postings.parsing.facts.company.unnamed import find_brand, find_descriptor, find_host
from postings.parsing.matching.organization_names import bare_name, same_name
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Span

LEAST_WEIGHT = 1.3  # below it a name was only seen once, in passing

_CONFIDENTIAL = tuple(regex.compile(pattern, regex.M) for pattern in CONFIDENTIAL)
# "Our client is ...", an agency's own words; not "building solutions for our client's needs".
_AGENCY_SPEAKS = regex.compile(
    r"(?:our|my|the) client\b|.*(?:agency|business|recruit|retained|confidential|whose)", regex.I
)
# Sentences about oneself: where they stand, "our clients" are an employer's own.
_OWN_WORDS = frozenset({"about", "equal-opportunity", "hiring-statement"})
CLEAR = 9.0  # two such sentences, or one and many mentions
# "Larkspur is a subsidiary of Rye Group": said in the text (guide 4).
_PARENT = regex.compile(
    rf"(?:\ba (?:subsidiary|division|member|part|unit|brand) of|\bpart of|\bowned by|\ba "
    rf"member of) (?:the )?{NAME}"
)
# Rules in which a form of the name acts as the employer; other forms are aliases at most.
_ACTING = frozenset(
    {
        "on-behalf-of",
        "hiring-statement",
        "about",
        "company-field",
        "equal-opportunity",
        "at",
        "is-a",
    }
    | {"does", "acts", "we-are"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decision:
    """What is known of the employer; the spans stand for what is not a name in a sentence."""

    status: CompanyStatus
    employer: NameCandidate | None = None
    agency: NameCandidate | None = None
    cue: Span | None = None
    brand: Span | None = None
    host: Span | None = None
    descriptor: Span | None = None


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Status, name, aliases, parent, brands, agency, descriptor."""
    mentions = find_mentions(document)
    decision = _decide(document, mentions)
    return Extraction(
        value=_value(document, decision),
        proofs=tuple(_proofs(decision)),
        rejected=rejected_names(mentions),
    )


FACT = Fact(
    name="company",
    states="the employer, or how it stays unnamed; other names, parent, agency, brands",
    values="named, only a brand, confidential client, not named",
    extract=extract,
)


def _decide(document: Document, mentions: tuple[NameMention, ...]) -> _Decision:
    """A principal named by its agency, then confidentiality, then the best name, then the rest."""
    employers = candidates(document, mentions, Part.EMPLOYER)
    agencies = candidates(document, mentions, Part.AGENCY)
    # An agency's words for whom it hires go before all else.
    behalf = next((c for c in employers if "on-behalf-of" in c.rules), None)
    if behalf is not None:
        agency = _other(agencies, behalf) or _other(_strong(employers), behalf)
        return _Decision(status=CompanyStatus.NAMED, employer=behalf, agency=agency)
    # Before the names: the agency that is named is no employer.
    cue = _confidential_cue(document)
    if cue and not _speaks_for_itself(document, cue, employers, agencies):
        agency = next(iter([*agencies, *_strong(employers)]), None)
        return _confidential(document, agency, cue)
    # They come best first.
    best = next((c for c in employers if c.weight >= LEAST_WEIGHT), None)
    if best is not None:
        return _Decision(status=CompanyStatus.NAMED, employer=best)
    return _without_name(document)


def _speaks_for_itself(
    document: Document, cue: Span, employers: list[NameCandidate], agencies: list[NameCandidate]
) -> bool:
    """Whether an employer with clients of its own is named: "we act on behalf of our clients"."""
    clearly_named = employers and employers[0].rules & _OWN_WORDS and employers[0].weight >= CLEAR
    return bool(clearly_named) and not agencies and not _AGENCY_SPEAKS.match(cue.of(document.text))


def _confidential_cue(document: Document) -> Span | None:
    text = document.text
    firsts = (next(matches_within(row, text, lines_with(row, text)), None) for row in _CONFIDENTIAL)
    spans = (Span(start=match.start(), end=match.end()) for match in firsts if match)
    # Of several cues the first in the text is the proof.
    return min(spans, key=lambda span: span.start, default=None)


def _confidential(document: Document, agency: NameCandidate | None, cue: Span) -> _Decision:
    descriptor = find_descriptor(document)
    return _Decision(
        status=CompanyStatus.CONFIDENTIAL, agency=agency, cue=cue, descriptor=descriptor
    )


def _without_name(document: Document) -> _Decision:
    # Without a name: a brand, then an address, then a description (guide D1, D3).
    if brand := find_brand(document):
        return _Decision(status=CompanyStatus.BRAND_ONLY, brand=brand)
    if host := find_host(document):
        return _Decision(status=CompanyStatus.NAMED, host=host)
    return _Decision(status=CompanyStatus.UNNAMED, descriptor=find_descriptor(document))


# The agency is never the employer under another form.
def _other(found: list[NameCandidate], taken: NameCandidate) -> NameCandidate | None:
    return next((c for c in found if not same_name(c.best.name, taken.best.name)), None)


def _strong(found: list[NameCandidate]) -> list[NameCandidate]:
    # "Larkspur employees" alone makes no agency.
    return [c for c in found if c.best.naming.weight >= STRONG_WEIGHT and c.weight >= LEAST_WEIGHT]


def _value(document: Document, decision: _Decision) -> dict[str, object]:
    text = document.text
    names = _names(decision.employer)
    if decision.host:
        # A host is written in lower case (guide D1).
        names = [decision.host.of(text).casefold()]
    agency = _names(decision.agency)
    return {
        "status": decision.status.value,
        "name": names[0] if names else None,
        "aliases": names[1:],
        "parent": _parent(document, names),
        "brands": [decision.brand.of(text)] if decision.brand else [],
        "agency": agency[0] if agency else None,
        "descriptor": decision.descriptor.of(text) if decision.descriptor else None,
    }


def _names(candidate: NameCandidate | None) -> list[str]:
    """The longest form that clearly acts as a name, or stands first; then the others as aliases.

    "Larkspur is hiring ... The Larkspur Farm Planner helps": a longer form that comes later, in
    passing, is a product or a person.
    """
    if candidate is None:
        return []
    # Where no form acts, the heaviest mention stands for the name.
    acting = [m for m in candidate.mentions if m.naming.rule in _ACTING] or [candidate.best]
    first = min(m.span.start for m in candidate.mentions)
    clear = [m for m in acting if m.naming.weight >= DECIDED_WEIGHT or m.span.start == first]
    name = max((m.name for m in clear or acting), key=len)
    forms = [m.name for m in candidate.mentions] + [m.alias for m in candidate.mentions if m.alias]
    # “LHC” is quoted where it is introduced.
    others = dict.fromkeys(bare_name(form.strip("“”\"'")) for form in forms)
    return [name, *(form for form in others if not same_name(form, name))]


def _parent(document: Document, names: list[str]) -> str | None:
    # Only a named employer has one.
    match = _PARENT.search(document.text) if names else None
    parent = bare_name(match["name"]) if match else None
    # "Larkspur, part of the Larkspur Group": no parent, the same name.
    return parent if parent and not any(same_name(parent, name) for name in names) else None


def _proofs(decision: _Decision) -> Iterator[Proof]:
    if decision.employer:
        yield _name_proof("name", decision.employer)
    if decision.agency:
        yield _name_proof("agency", decision.agency)
    for path, span, rule in (
        ("status", decision.cue, "client-of-an-agency"),
        ("brands.0", decision.brand, "product-only"),
        ("name", decision.host, "address-only"),
        ("descriptor", decision.descriptor, "description"),
    ):
        if span is not None:
            yield Proof(path=path, span=span, rule=rule)


def _name_proof(path: str, candidate: NameCandidate) -> Proof:
    """The strongest sentence that has the name in the form that was chosen."""
    chosen = _names(candidate)[0]
    mention = max(
        (m for m in candidate.mentions if m.name == chosen), key=lambda m: m.naming.weight
    )
    return Proof(path=path, span=mention.proof, rule=mention.naming.rule)
