"""Industry: what the employer is or sells, and its customers' industry where it differs (guide 14).

"A leading provider of claims software for insurers": the employer is software, its market
insurance. Only the employer's own words count: statements of what it is, what it makes, whom it
sells to; skills and experience asked for are no evidence. Where nothing is stated, four words of
one trade in the duties ("underwriting", "membership", "brokers", "plan design") name it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.industry.statements import (
    STATING,
    IndustryStatement,
    about_the_holder,
    employer_statements,
    named_statements,
    names_customers,
)
from postings.parsing.facts.industry.table import (
    CUSTOMERS,
    DUTIES,
    GENERAL,
    IN_NAME,
    NAMES,
    SOFTWARE_HEAD,
)
from postings.parsing.facts.industry.words import FoundIndustry, WordIndex
from postings.parsing.registry import Fact, known_value
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.company import Company

MOST = 2  # guide 14: none to two values
# One word proves nothing: "underwriting" stands under two trades.
ENOUGH_DUTIES = 4
# A statement of a `GENERAL` industry loses two and may weigh no more than this.
LEAST = 1  # the weight of the weakest statement that counts
ANYBODY = 3  # a sentence that names customers of so many industries names no market
SECOND = 6  # two plain statements: from here on a second industry counts as well
SOFTWARE, STAFFING, INSURANCE = "software_saas", "staffing_hr", "insurance"

_SOFTWARE_HEAD = regex.compile(rf"\b{SOFTWARE_HEAD}\b", regex.I)
# "Our chat software", "promote new platform features": tools and features, if not sold.
_SOMEBODYS_TOOL = regex.compile(r"(?!sell)\w", regex.I)
_FOR_A_CLIENT = regex.compile(r"\b(?:our|my) client\b|\bon behalf of\b", regex.I)
_WORDS = WordIndex({"names": NAMES, "customers": CUSTOMERS, "duties": DUTIES})
_IN_NAME = WordIndex({"employer": IN_NAME})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    industry: str
    span: Span
    rule: str
    weight: int


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """The employer's industry first; the market only where it is another one."""
    found = list(_found(document))
    own_names = _names(known)
    employer, market, rejected = [], [], []
    for sentence, rows in _by_sentence(document, found).items():
        # One word of the candidate spoils the sentence: "you have experience in banking".
        if about_the_holder(document, sentence):
            rejected += [_rejected(row.span) for row in rows if row.table == "names"]
        else:
            employer += list(_of_employer(document, sentence, rows, own_names))
            market += list(_of_customers(document, sentence, rows))
    employer = _without_recruiter(document, employer)
    chosen = _chosen([*employer, *_by_name(document, known)]) or _by_duties(document, found)
    own = {hit.industry for hit in chosen}
    buyers = _first_of_each(hit for hit in market if hit.industry not in own)
    return _extraction(chosen, buyers, rejected)


FACT = Fact(
    name="industry",
    states="what the employer is or sells, and its customers' industry where it is another one",
    values="25 industries, from insurance to government and nonprofits",
    extract=extract,
    needs=("company",),
)


def _found(document: Document) -> Iterator[FoundIndustry]:
    """The words of the tables in the sections in which the employer or the job speaks."""
    # Not in requirements: "SaaS is a plus" is no evidence (guide 14).
    for section in document.sections:
        if section.type in STATING or section.type is SectionType.BENEFITS:
            yield from _WORDS.find(document.text, section.span.start, section.span.end)


def _without_recruiter(document: Document, hits: Sequence[_Hit]) -> list[_Hit]:
    """An agency that hires for a client says what the agency is; only the client's counts."""
    # "We are a staffing firm. Our client is a bank": a bank; without a client the firm counts.
    if all(hit.industry != STAFFING for hit in hits) or not _FOR_A_CLIENT.search(document.text):
        return list(hits)
    return [
        hit
        for hit in hits
        if hit.industry != STAFFING
        or _FOR_A_CLIENT.search(document.sentence_at(hit.span.start).of(document.text))
    ]


def _by_sentence(
    document: Document, found: Iterable[FoundIndustry]
) -> dict[Span, list[FoundIndustry]]:
    grouped: dict[Span, list[FoundIndustry]] = {}
    for row in found:
        if row.table != "duties":
            grouped.setdefault(document.sentence_at(row.span.start), []).append(row)
    return grouped


def _rejected(span: Span) -> Rejected:
    return Rejected(span=span, rule="industry-named", reason="said of the holder's experience")


def _names(known: Mapping[str, Extraction]) -> tuple[str, ...]:
    """The employer's name and its other forms, the longest first."""
    company = known_value(known, Company)
    names = (company.name, *company.aliases)
    return tuple(sorted((name for name in names if name), key=len, reverse=True))


def _of_employer(
    document: Document, sentence: Span, rows: Sequence[FoundIndustry], own_names: Sequence[str]
) -> Iterator[_Hit]:
    names = [row for row in rows if row.table == "names"]
    if not names:
        return
    stated = list(employer_statements(document, sentence))
    # The bare name with a verb is tried last: it says least of what follows it.
    for statement in stated or named_statements(document, sentence, own_names):
        yield from _named(document, statement, names)


def _of_customers(
    document: Document, sentence: Span, rows: Sequence[FoundIndustry]
) -> Iterator[_Hit]:
    if document.section_at(sentence.start).type not in STATING:
        return
    customers = [
        row
        for row in rows
        if row.table == "customers" and names_customers(document, sentence, row.span)
    ]
    # "Hospitals, schools and hotels": everybody, so no market.
    if len({row.industry for row in customers}) < ANYBODY:
        for row in customers:
            yield _Hit(industry=row.industry, span=row.span, rule="customers-named", weight=2)


def _named(
    document: Document, row: IndustryStatement, names: Sequence[FoundIndustry]
) -> Iterator[_Hit]:
    """The industries of one description; the head of the description wins."""
    own = any(found.industry == SOFTWARE for found in names)
    software = own and _SOFTWARE_HEAD.search(document.text, row.span.start, row.span.end)
    if software:
        span = Span(start=software.start(), end=software.end())
        yield _Hit(industry=SOFTWARE, span=span, rule=row.rule, weight=row.weight)
        return
    # "Sell our chat software" keeps it.
    if row.rule == "our-products" and _SOMEBODYS_TOOL.match(document.text, row.span.start):
        names = [found for found in names if found.industry != SOFTWARE]
    inside = _heads([found for found in names if row.span.holds(found.span)])
    definite = [found for found in inside if found.industry not in GENERAL]
    for number, found in enumerate(definite or inside):
        # "A bank and insurer": what is named first is the house.
        weight = row.weight if number == 0 and definite else row.weight - 2
        yield _Hit(industry=found.industry, span=found.span, rule=row.rule, weight=weight)


def _heads(found: Sequence[FoundIndustry]) -> list[FoundIndustry]:
    """In "motorcycle insurance" the insurance counts."""
    # The word right before "insurance", a blank between, is what is insured.
    insured = {row.span.start - 1 for row in found if row.industry == INSURANCE}
    return [row for row in found if row.span.end not in insured]


def _by_name(document: Document, known: Mapping[str, Extraction]) -> Iterator[_Hit]:
    """ "Harbor Bank", "Lowland Pharmaceuticals": the name as stated says it."""
    company, name = known.get("company"), known_value(known, Company).name
    for proof in company.proofs if company and name else ():
        # Other proofs are of its aliases, brands or agency, not of the name.
        if proof.path != "name":
            continue
        for found in _IN_NAME.find(document.text, proof.span.start, proof.span.end):
            if found.span.of(document.text) in (name or ""):
                yield _Hit(industry=found.industry, span=found.span, rule="employer-name", weight=2)


def _chosen(hits: Sequence[_Hit]) -> list[_Hit]:
    """The industry with most weight; a second one only if it is stated as plainly."""
    weights: dict[str, int] = {}
    for hit in hits:
        weights[hit.industry] = weights.get(hit.industry, 0) + hit.weight
    # A stable sort: of equals the one that stands first in the text.
    ranked = sorted(weights, key=lambda name: -weights[name])[:MOST]
    kept = [name for name in ranked[:1] if weights[name] >= LEAST]
    kept += [name for name in ranked[1:] if weights[name] >= max(SECOND, weights[ranked[0]])]
    return [max((h for h in hits if h.industry == name), key=lambda h: h.weight) for name in kept]


def _by_duties(document: Document, found: Iterable[FoundIndustry]) -> list[_Hit]:
    """Four different words of one trade, each its own proof."""
    words: dict[str, dict[str, Span]] = {}
    for row in found:
        if row.table == "duties" and document.section_at(row.span.start).type in STATING:
            # "Loan" and "loans" are one word.
            word = row.span.of(document.text).lower().rstrip("s")
            words.setdefault(row.industry, {}).setdefault(word, row.span)
    for industry, spans in words.items():
        if len(spans) >= ENOUGH_DUTIES:
            return [
                _Hit(industry=industry, span=span, rule="words-of-the-trade", weight=LEAST)
                for span in list(spans.values())[:ENOUGH_DUTIES]
            ]
    return []


def _first_of_each(hits: Iterable[_Hit]) -> list[_Hit]:
    firsts: dict[str, _Hit] = {}
    for hit in hits:
        firsts.setdefault(hit.industry, hit)
    return list(firsts.values())[:MOST]


def _extraction(
    employer: Sequence[_Hit], market: Sequence[_Hit], rejected: Sequence[Rejected]
) -> Extraction:
    value: dict[str, list[str]] = {"employer": [], "target_market": []}
    proofs: list[Proof] = []
    for field, hits in (("employer", employer), ("target_market", market)):
        for hit in hits:
            if hit.industry not in value[field]:
                value[field].append(hit.industry)
            path = f"{field}.{value[field].index(hit.industry)}"
            proofs.append(Proof(path=path, span=hit.span, rule=hit.rule))
    return Extraction(value=value, proofs=tuple(proofs), rejected=tuple(rejected))
