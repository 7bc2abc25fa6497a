"""Industry: what the employer is or sells, and its customers' industry where it differs (guide 14).

"A leading provider of claims software for insurers": the employer is software, its market
insurance. Only the employer's own words count: statements of what it is, what it makes, whom it
sells to; skills and experience asked for are no evidence. A choice whose weights are learned puts
such statements and the words of each trade together; what it is not certain of is not stated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import log1p
from pathlib import Path

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
    GENERAL,
    NAMES,
    SOFTWARE_HEAD,
)
from postings.parsing.facts.industry.trade import (
    NO_INDUSTRY,
    TradeWord,
    industry_features,
    words_of_employer,
)
from postings.parsing.facts.industry.words import FoundIndustry, WordIndex
from postings.parsing.matching.choice import Weights
from postings.parsing.registry import Fact, known_value
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.company import Company

MOST = 2  # guide 14: none to two values
PROOFS = 4  # words of a trade that a reader is shown
# A statement of a `GENERAL` industry loses two and may weigh no more than this.
LEAST = 1  # the weight of the weakest statement that counts
ANYBODY = 3  # a sentence that names customers of so many industries names no market
PLAIN = 3  # the weight of one plain statement
SECOND = 6  # two plain statements: from here on a second industry counts as well
SOFTWARE, STAFFING, INSURANCE = "software_saas", "staffing_hr", "insurance"

_SOFTWARE_HEAD = regex.compile(rf"\b{SOFTWARE_HEAD}\b", regex.I)
# "Our chat software", "promote new platform features": tools and features, if not sold.
_SOMEBODYS_TOOL = regex.compile(r"(?!sell)\w", regex.I)
_FOR_A_CLIENT = regex.compile(r"\b(?:our|my) client\b|\bon behalf of\b", regex.I)
_WORDS = WordIndex({"names": NAMES, "customers": CUSTOMERS})


WEIGHTS = Path(__file__).with_name("weights.tsv")


@cache
def learned_weights() -> Weights:
    return Weights.read(WEIGHTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    industry: str
    span: Span
    rule: str
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a posting has to say of industries: statements of the employer, and words."""

    said: Sequence[_Hit]  # of the employer, the plainest first, with the weight of all
    market: Sequence[_Hit]  # of its customers
    words: Sequence[TradeWord]
    rejected: Sequence[Rejected]

    def options(self, document: Document, names: Sequence[str]) -> dict[str, dict[str, float]]:
        """Each industry with what speaks for it."""
        said = {hit.industry: {"its customers are said to be": 1.0} for hit in self.market}
        for number, hit in enumerate(self.said):
            second = ", second" if number else ""
            said[hit.industry] = {f"the employer says so{second}": round(log1p(hit.weight), 3)}
        return industry_features(document, self.words, names[:1], said)


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """The employer's industry first; the market only where it is another one."""
    grounds = grounds_of(document, known)
    options = grounds.options(document, names_of_employer(known))
    chosen = _decided(grounds, options, _in_name(known, grounds.words))
    own = {hit.industry for hit in chosen}
    buyers = _first_of_each(hit for hit in grounds.market if hit.industry not in own)
    return _extraction(chosen, buyers, grounds.rejected)


def grounds_of(document: Document, known: Mapping[str, Extraction]) -> Grounds:
    found = list(_found(document))
    own_names = names_of_employer(known)
    employer, market, rejected = [], [], []
    for sentence, rows in _by_sentence(document, found).items():
        # One word of the candidate spoils the sentence: "you have experience in banking".
        if about_the_holder(document, sentence):
            rejected += [_rejected(row.span) for row in rows if row.table == "names"]
        else:
            employer += list(_of_employer(document, sentence, rows, own_names))
            market += list(_of_customers(document, sentence, rows))
    said = _chosen(_without_recruiter(document, employer))
    words = words_of_employer(document)
    return Grounds(said=said, market=market, words=words, rejected=rejected)


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
    for found in _WORDS.find(document.text):
        section = document.section_at(found.span.start)
        stating = section.type in STATING or section.type is SectionType.BENEFITS
        if stating and section.span.holds(found.span):
            yield found


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
        grouped.setdefault(document.sentence_at(row.span.start), []).append(row)
    return grouped


def _rejected(span: Span) -> Rejected:
    return Rejected(span=span, rule="industry-named", reason="said of the holder's experience")


def names_of_employer(known: Mapping[str, Extraction]) -> tuple[str, ...]:
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


def _chosen(hits: Sequence[_Hit]) -> list[_Hit]:
    """The industry with most weight; a second one only if it is stated as plainly."""
    weights: dict[str, int] = {}
    for hit in hits:
        weights[hit.industry] = weights.get(hit.industry, 0) + hit.weight
    # A stable sort: of equals the one that stands first in the text.
    ranked = sorted(weights, key=lambda name: -weights[name])[:MOST]
    kept = [name for name in ranked[:1] if weights[name] >= LEAST]
    kept += [name for name in ranked[1:] if weights[name] >= max(SECOND, weights[ranked[0]])]
    best = (max((h for h in hits if h.industry == name), key=lambda h: h.weight) for name in kept)
    return [replace(hit, weight=weights[hit.industry]) for hit in best]


def _decided(
    grounds: Grounds, options: Mapping[str, Mapping[str, float]], name: Sequence[_Hit]
) -> list[_Hit]:
    """The likeliest industry, if it is certain or the employer plainly says so, with its words."""
    weights = learned_weights()
    shares = weights.shares([*options.values(), NO_INDUSTRY])
    share, industry = max(zip(shares, options, strict=False))
    stated = [hit for hit in (*grounds.said, *name) if hit.industry == industry]
    # A short text has few words of any trade: there a plain statement must do.
    is_plain = any(hit.weight >= PLAIN for hit in stated)
    if weights.calibrated(share) < weights.certain_from and not is_plain:
        return []
    return stated or list(_telling_words(industry, grounds.words))


def _in_name(known: Mapping[str, Extraction], words: Iterable[TradeWord]) -> list[_Hit]:
    """ "Harbor Bank", "Lowland Pharmaceuticals": the name as stated says it."""
    proofs = known["company"].proofs if "company" in known else ()
    spans = [proof.span for proof in proofs if proof.path == "name"]
    return [
        _Hit(industry=one.industry, span=one.span, rule="employer-name", weight=PLAIN)
        for one in words
        if one.own and any(span.holds(one.span) for span in spans)
    ]


def _telling_words(industry: str, words: Iterable[TradeWord]) -> Iterator[_Hit]:
    """The first mentions of different words, those that hardly any other trade uses first."""
    firsts: dict[str, TradeWord] = {}
    # Of words at one place the longest tells most.
    for one in sorted(words, key=lambda one: (not one.own, one.span.start, -one.span.end)):
        if one.industry == industry:
            firsts.setdefault(one.word, one)
    for one in list(firsts.values())[:PROOFS]:
        yield _Hit(industry=industry, span=one.span, rule="words-of-the-trade", weight=LEAST)


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
