"""Where a posting offers something to the holder: sections of benefits, and sentences that offer.

Under a benefits heading every line is an offer unless it speaks of customers; so is a sentence
under a heading of pay. Elsewhere the sentence must say that it offers ("the package includes",
"you will receive"), or name three benefits in a row.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import takewhile

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Block, BlockKind, Owner, Section, Span

# A posting without full stops is one sentence: only the words near the benefit speak of it.
BEFORE, AFTER = 200, 80
LONGEST_PAY = 900  # characters
ENOUGH = 3  # different benefits in one sentence are a list of benefits without further words
# No employer sells these: a list that names one of them is a list of its own benefits.
NEVER_SOLD = frozenset(
    {
        *(
            "pto",
            "unlimited_pto",
            "paid_holidays",
            "sick_leave",
            "parental_leave",
            "volunteer_time",
        ),
        *("tuition", "employee_discount", "equity", "retirement_match", "car", "phone_laptop"),
        *("pension", "bonus", "commission", "flexible_schedule"),
    }
)
# Words near which an offer outside the benefits sections is looked for.
ANCHORS = Words(
    (
        *("benefit", "package", "perks", "401", "pension", "paid time off", "pto", "dental"),
        *(
            "commission",
            "bonus",
            "company car",
            "car allowance",
            "equity",
            "vacation",
            "relocation",
        ),
        *(
            "health insurance",
            "medical insurance",
            "all expenses",
            "training",
            "laptop",
            "stock options",
            "time off",
            "tuition",
        ),
    )
)
# Benefits sections are read whole before, and equal opportunity offers nothing.
_SILENT = frozenset({SectionType.EEO, SectionType.DISCLAIMER, SectionType.BENEFITS})
_ASKING = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EDUCATION,
        SectionType.EXPERIENCE,
        SectionType.LICENSES,
        SectionType.RESPONSIBILITIES,
    }
)
# What "we offer" must be followed by: "we offer solutions" speaks of the product.
_OFFERED = any_of(
    r"employees|staff|you|people|competitive|generous|excellent|comprehensive|great",
    r"attractive|full|benefits?|paid|health|medical|401|base|salary|unlimited|range|wide",
    r"robust|training|commission|equity|strong|market|rewarding|package|outstanding|good",
    r"top|basic",
)
_OFFERING = regex.compile(
    any_of(
        (
            r"\b(?:offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|giv(?:e|es|ing)) (?:you |all "
            r"|our |full[- ]time |eligible |employees |staff |team members |an? |up to "
            rf"|the |also |highly |both ){{0,4}}(?:{_OFFERED})"
        ),
        (
            r"\b(?:benefits?|package|perks|rewards|compensation|remuneration"
            r"|offer)\b[^.\n]{0,50}?(?:\binclud\w{1,4}\b|\bconsists?\b|\bsuch as\b"
            r"|\bcompris\w{1,4}\b|\bavailable\b|:)"
        ),
        r"\b(?:eligible|eligibility|qualify|entitled) (?:for|to)\b",  # "eligible for a pension"
        (
            r"\byou(?:[’']ll| will| can| would)? (?:also )?(?:get|receive|enjoy|earn"
            r"|benefit from|be (?:eligible|entitled|offered|rewarded|given|provided))"
        ),
        (
            r"\b(?:in (?:return|exchange|addition to)|on offer|as well as|enjoy|along with"
            r"|together with|comes with|will be provided|are provided|is provided"
            r"|(?:is|are) also (?:made|included|paid))\b"
        ),
        (
            r"\b(?:basic|base|ote|salary|hourly|earn(?:ings)?|compensation|£\s?\d"
            r"|\$\s?\d)[^.\n]{0,60}?(?:\+|\bplus\b|,|\band\b|\bwith\b|/|\bbonus)"
        ),
        r"\b(?:employees|associates|team members|staff) (?:are|receive|enjoy|get|have)\b",
    ),
    regex.I,
)
# A line that ends in a colon and announces the list under it.
_ANNOUNCING = regex.compile(
    r"\b(?:benefits?|perks?|package|eligible for|we offer|you(?:[’']ll| will) "
    r"(?:get|receive|enjoy))\b",
    regex.I,
)
BULLETS = "•●▪■◦·►‣✔✓*-–"
# Those to whom a product brings benefits; "team members" are the employees.
_CUSTOMER_NAMES = any_of(
    r"customers?|clients?|policy ?holders?|insureds?|patients?|employers?|brokers?",
    r"prospects?|consumers?|merchants?|businesses",
    r"(?<!team |family |staff |crew )members|physicians|shippers|subscribers|borrowers",
    r"beneficiaries|retirees|seniors|groups",
)
_CUSTOMERS = regex.compile(rf"\b(?:{_CUSTOMER_NAMES})\b", regex.I)
_SERVED = (
    r"customers|clients|policyholders|patients|consumers|merchants|businesses|borrowers"
    r"|employers|beneficiaries"
)
_FOR_CUSTOMERS = regex.compile(
    r"\b(?:for|to|help|helps|of|with|by|offers?|provides?|sell(?:s|ing)?) (?:all |our "
    rf"|the |their |small |your )?(?:\w{{1,12}} ){{0,2}}(?:{_SERVED})\b",
    regex.I,
)
# Work with benefits: "administer the 401(k)", "experience in selling dental plans".
_DUTY_WORDS = any_of(
    r"experience (?:in|with|selling|working)",
    # Not "stock that vests over five years": only years of something are a demand.
    r"years(?= (?:of|in|experience|as)\b)|knowledge|understanding|responsib\w{1,8}",
    r"manag(?:e|es|ing)|administ\w{1,8}|ability|abilities|underwrit\w{1,4}|quot(?:e|ing)",
    r"enroll\w{0,5}|sell(?:s|ing)?|licen[cs]\w{1,4}|plan design|ancillary",
    r"voluntary benefits|worksite|third[- ]party|lines of|cross[- ]sell|familiar\w{0,4}",
    r"must|degree|develop(?:s|ing)? and|conduct\w{0,3}|deliver(?:s|ing)?|design(?:s|ing)?",
    r"calculat\w{1,4}|ensur(?:e|es|ing)|implement\w{0,3}|process(?:es|ing)?|prepar\w{1,4}",
    r"participat\w{1,4}|attend\w{0,3}",
)
_DUTY = regex.compile(rf"\b(?:{_DUTY_WORDS})\b", regex.I)
# Under a heading of pay these are rates, shifts and duties.
_TIMES = regex.compile(
    r"holiday|leave|\bhome|remote|hybrid|flex|training|development|vacation|time off", regex.I
)
_WITHHELD = r"eligible|entitled|offer\w{0,3}|provid\w{1,3}|includ\w{1,3}|qualify"
# "No cost" and "no waiting period" praise what is offered.
_DENIAL = any_of(
    rf"no(?![- ](?:cost|charge|waiting|deductible|cap|limit))|not (?:an? |be )?(?:{_WITHHELD})",
    r"without",
    (
        r"(?:do|does|will|is|are|cannot|can)(?: not|n[’']t) (?:currently )?"
        r"(?:offer|provide|include|eligible|pay|have)"
    ),
    r"ineligible|instead of|rather than",  # "instead of a pension you get a car"
)
_NO_BEFORE = regex.compile(rf"\b(?:{_DENIAL})(?:\W{{1,3}}\w{{1,14}}){{0,4}}\W{{0,3}}$", regex.I)
# A denial behind the words: "a pension is not offered".
_DENIED = (
    r"(?:is|are|will)(?: not|n[’']t) (?:be )?(?:offered|provided|available|included|eligible)"
    r"|not (?:offered|provided|available|included|specified|mentioned|applicable)"
    r"|unavailable|n/a\b"
)
_NO_AFTER = regex.compile(
    any_of(
        rf"^\W{{0,3}}(?:\w{{1,14}}\W{{1,3}}){{0,3}}?(?:{_DENIED})",
        r"^\W{0,3}none\b",
    ),
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitOffer:
    """A stretch in which benefits may be named; `section` says that its heading makes the offer."""

    span: Span
    section: bool


def find_offers(document: Document) -> Iterator[BenefitOffer]:
    """The benefits sections, and each sentence elsewhere that has a word of benefits."""
    yield from _sections(document.sections)
    yield from _announced(document)
    yield from (
        BenefitOffer(span=one.span, section=False) for one in document.sections if _is_pay(one)
    )
    seen = -1
    for offset in _anchors(document):
        section = document.section_at(offset)
        if offset < seen or section.type in _SILENT or _is_pay(section):
            continue
        # "Health insurance", "401(k)", "PTO" as items: alone each says nothing, three make a list.
        span = _list_around(document, offset) or document.sentence_at(offset)
        seen = max(span.end, offset + 1)
        yield BenefitOffer(span=span, section=False)


def _is_pay(section: Section) -> bool:
    """A heading of pay over a few lines; over a longer text it has lost its meaning."""
    length = section.span.end - section.span.start
    return section.owner is Owner.PAY and section.heading is not None and length <= LONGEST_PAY


def _sections(sections: tuple[Section, ...]) -> Iterator[BenefitOffer]:
    """A label in a list of benefits ("Travel allowance: ...") does not end the list."""
    for number, section in enumerate(sections):
        around = sections[max(0, number - 1)], sections[min(len(sections) - 1, number + 1)]
        inside = section.heading is not None and all(
            near.owner is Owner.BENEFITS and near.heading == around[0].heading for near in around
        )
        if section.owner is Owner.BENEFITS or inside:
            yield BenefitOffer(span=section.span, section=True)


def _list_around(document: Document, offset: int) -> Span | None:
    """The lines of the list from this one on: they are judged together."""
    block = document.block_at(offset)
    section = document.section_at(offset)
    below = [b for b in document.blocks if block.start <= b.start < section.span.end]
    items = list(takewhile(partial(_is_item, document.text), below))
    return Span(start=block.start, end=items[-1].end) if len(items) > 1 else None


def _announced(document: Document) -> Iterator[BenefitOffer]:
    """ "You may be eligible for the following benefits:" opens the list under it."""
    for number, block in enumerate(document.blocks[:-1]):
        line = document.text[max(block.start, block.end - BEFORE) : block.end]
        if line.endswith(":") and _ANNOUNCING.search(line):
            items = list(takewhile(partial(_is_item, document.text), document.blocks[number + 1 :]))
            if items and document.owner_at(items[0].start) is not Owner.BENEFITS:
                yield BenefitOffer(span=Span(start=items[0].start, end=items[-1].end), section=True)


def _is_item(text: str, block: Block) -> bool:
    return block.kind is BlockKind.ITEM or text[block.start] in BULLETS


def refusal(
    document: Document, offer: BenefitOffer, span: Span, tags: frozenset[str]
) -> str | None:
    """Why the benefit named at `span` is not offered to the holder; None if it is."""
    text = document.text
    sentence = document.sentence_at(span.start)
    before = text[max(sentence.start, span.start - 60) : span.start]
    after = text[span.end : min(sentence.end, span.end + 60)]
    if _NO_BEFORE.search(before) or _NO_AFTER.search(after):
        return "said not to be offered"
    around = text[max(sentence.start, span.start - BEFORE) : min(sentence.end, span.end + AFTER)]
    # The heading offers; only customers in the sentence itself take it back.
    if offer.section:
        return "what customers get" if _FOR_CUSTOMERS.search(around) else None
    return _refused_sentence(document, around, span, tags)


def _refused_sentence(
    document: Document, sentence: str, span: Span, tags: frozenset[str]
) -> str | None:
    """Outside the benefits sections the sentence itself must offer."""
    section = document.section_at(span.start)
    listed = len(tags) >= ENOUGH and bool(tags & NEVER_SOLD)
    if _is_pay(section):
        return _refused_pay(sentence, span.of(document.text), listed)
    # A list with PTO in it is the staff's, whoever else is named.
    if _CUSTOMERS.search(sentence) and not listed:
        return "what customers get"
    offering = _OFFERING.search(sentence) is not None
    if _DUTY.search(sentence) and (section.type in _ASKING or not offering or not listed):
        return "a duty or a requirement"
    if section.owner is Owner.PAY or offering or listed:
        return None
    return "nothing says that it is offered"


def _refused_pay(sentence: str, words: str, listed: bool) -> str | None:
    """Under a heading of pay; "double on bank holidays" is a rate, and "home visits" are work."""
    if _FOR_CUSTOMERS.search(sentence):
        return "what customers get"
    doubtful = _TIMES.search(words) and not (listed or _OFFERING.search(sentence))
    return "nothing says that it is offered" if doubtful else None


def _anchors(document: Document) -> list[int]:
    starts = ANCHORS.starts_in(document.text)
    return starts[bisect_left(starts, document.body_start) :]
