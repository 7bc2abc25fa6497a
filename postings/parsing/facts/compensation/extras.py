"""What comes on top of pay: commission, bonus, equity and long-term incentives (guide 10).

A statement about this job counts ("eligible for a bonus"), not one about how pay is decided, nor
the word in another sense: "diversity, equity", "bonus points", "stock levels" (decision D22).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.types import Proof, Rejected, Span

MAX_MENTIONS = 40  # of one word; no real posting has so many
EXTRAS: Mapping[str, Any] = {
    "commission": True,
    "bonus": True,
    "equity": True,
    "incentive": "long_term",
}
# Before any pattern: one of these must stand in the text.
_STEMS = {
    "commission": ("commission",),
    "bonus": ("bonus", "incentive"),
    "equity": (
        "equity",
        "stock",
        "rsu",
        "shares",
        "share option",
        "esop",
        "ownership",
        "option grant",
        "options rep",
    ),
    "incentive": ("term incentive", "ltip", "lti "),
}
# Each pattern opens with a literal, which is found fast; what stands before it is looked back at.
_WORDS = {
    "commission": (regex.compile(r"commissions?(?:able)?\b", regex.I),),
    "bonus": (
        regex.compile(r"bonus(?:es)?(?-i:(?![a-z]))(?<!\wbonus(?:es)?)", regex.I),
        regex.compile(
            r"incentives?\b(?:(?<=\b(?:annual|short[- ]term|performance|sales|cash|target|quarterly|monthly|variable|management|company|team) incentives?)"
            r"|(?<!long[- ]term incentives?)(?= (?:pay|compensation|bonus|plan|program|payment)s?\b))",
            regex.I,
        ),
    ),
    "equity": (
        regex.compile(r"equity\b", regex.I),
        regex.compile(
            r"stock[- ](?:options?|grants?|awards?|units?|compensation|based compensation|equity|plan|package|ownership)\b",
            regex.I,
        ),
        regex.compile(r"RSUs?\b(?<!\wRSUs?)"),
        regex.compile(r"share options?\b|shares\b(?<=(?:company|free) shares)", regex.I),
        regex.compile(
            r"restricted stock\b|ESOP\b|employee ownership|ownership stake|option grants?\b|options representing\b",
            regex.I,
        ),
    ),
    "incentive": (regex.compile(r"long[- ]term incentives?\b|LTIP?s?\b(?<!\wLTIP?s?)", regex.I),),
}
_REFUSED_BEFORE = {
    "commission": regex.compile(
        r"(?:exchange|european|federal|trade|state|service|public|equal employment opportunity|joint|planning|education|utilit\w+|gaming|human rights|"
        r"calculat\w+|process\w*|track\w*|sales and|manage|managing|administer\w*|non|no|quality|opportunity|the|reconcil\w+|audit\w*|design\w*|advertising|a)[ -]$",
        regex.I,
    ),
    "bonus": regex.compile(
        r"(?:referral|sign[- ]?on|signing|sign[- ]up|welcome|retention|employee recruitment|as an?|is an?|added|a huge|an additional|is a (?:huge|big|definite|real|major)|start(?:ing|er)?|joining|home[- ]office|relocation|design\w*|administ\w+)[ ]$",
        regex.I,
    ),
    "equity": regex.compile(
        r"(?:diversity(?:,| and| &)?|inclusion(?:,| and| &)?|inclusivity(?:,| and)?|diverse,|private|racial|social|brand|home|health|gender|pay|internal|external|educational|housing|financial|of|economic|justice,?|growth|digital|sweat|(?:,|and|&)? inclusion,|diversity,? (?:and|&)|inclusion,? (?:and|&)|justice (?:and|&)|access (?:and|&)|"
        r"belonging,?|fairness,?|water|climate|global|public|justice and|equality,?|environmental|customer|design|impact,|transparency,|salary|compensation|internal pay|accessibility,?|for)[ ]$",
        regex.I,
    ),
    "incentive": regex.compile(r"(?:design\w*|administ\w+)[ ]$", regex.I),
}
_REFUSED_BEHIND = {
    "commission": regex.compile(
        r"[ ]?(?:on|for|of) (?:accreditation|civil|human)|[ ](?:calculations?|reports?|reporting|statements?|accounting|members?|tracking|plans? (?:for|and quota)|and quota|expenses?|disputes?|management|free)\b",
        regex.I,
    ),
    "bonus": regex.compile(
        r"[ ]?(?:points?|skills?|qualifications?|if|for (?:experience|knowledge|familiarity)|experience|requirements?|to have|:|depreciation|calculations?|content|features?|round)\b|[ ]?[:!]|[ ]but\b",
        regex.I,
    ),
    "equity": regex.compile(
        r"[ ]?(?:,? ?(?:and|&|,) (?:\w+,? (?:and |& )?)?(?:inclusion|inclusive|diversity|belonging|access|justice|equality|fairness)|inclusion|inclusive|research|partners?\b|firms?|trading|markets?|analyst|sales|lens|investors?|backed|derivatives|capital|financing|initiatives|gaps?|audit|issues|focused|goals|work\b|within|loans?)|-(?:driven|minded|focused)",
        regex.I,
    ),
    "incentive": regex.compile(r"(?!)"),
}
# Words of an offer in the same sentence.
_OFFERED = regex.compile(
    r"\b(?:salar\w+|base|basic|OTE|uncapped|eligib\w+|earn\w*|pay|paid|wages?|hourly|competitive|attractive|generous|excellent|great|lucrative|compensation|remuneration|package|"
    r"we offer|offers?|offering|receive|benefits?|plus|rewards?|401|insurance|PTO|potential|structure|opportunit\w+|yearly|annual\w*|quarterly|monthly|weekly|discretionary|performance|for (?:all|every|each) (?:new )?employees?|based|only|role offers|include[sd]?|including)\b"
    r"|[$£€%+]|\*{2,}",
    regex.I,
)
_DUTY = regex.compile(
    r"^\W{0,4}(?:manage|develop|design|calculate|process|administer|create|oversee|assist|support|prepare|review|analy[sz]e|ensure|responsible|experience|knowledge|understand\w*|maintain|lead|track|build|partner|work|help|drive|own|coordinate|implement|monitor|perform|provide|report)\b",
    regex.I,
)
# Decision D22: how pay is decided, said of everybody.
_GENERAL = regex.compile(
    r"\b(?:does not|do not|not|excluding|exclusive of|before|without|excludes?) (?:[\w-]+,? ){0,6}$"
    r"|\b(?:depending on (?:the|your) (?:role|position)|some (?:roles|positions)|certain (?:roles|positions)|eligible (?:roles|positions)|where applicable)\b",
    regex.I,
)
_OFFERING = frozenset({SectionType.COMPENSATION, SectionType.BENEFITS, SectionType.TITLE})
_PREFERRED = frozenset({SectionType.QUALIFICATIONS_PREFERRED})


def find_extras(document: Document) -> tuple[list[Proof], list[Rejected]]:
    """The first proof of each kind, and what has only its word."""
    proofs: list[Proof] = []
    rejected: list[Rejected] = []
    folded = document.text.casefold()
    for name, stems in _STEMS.items():
        mentions = _mentions(document.text, name) if any(s in folded for s in stems) else ()
        for span in islice(mentions, MAX_MENTIONS):
            if reason := _refusal(document, name, span):
                rejected.append(Rejected(span=span, rule=f"no-{name}", reason=reason))
            else:
                proofs.append(Proof(path=name, span=span, rule=f"{name}-offered"))
                break
    return proofs, rejected


def _mentions(text: str, name: str) -> Iterator[Span]:
    for pattern in _WORDS[name]:
        for match in pattern.finditer(text):
            yield Span(start=match.start(), end=match.end())


def _refusal(document: Document, name: str, span: Span) -> str:
    """Why the word is no offer; empty if it is one."""
    text, sentence = document.text, document.sentence_at(span.start)
    before = text[max(sentence.start, span.start - 40) : span.start]
    behind = text[span.end : span.end + 40].split("\n")[0]
    if _REFUSED_BEFORE[name].search(before) or _REFUSED_BEHIND[name].match(behind):
        return "another sense of the word"
    whole = sentence.of(text)
    if _DUTY.match(whole) and document.section_at(span.start).type not in _OFFERING:
        return "a task of the job"
    if _GENERAL.search(before):
        return "how pay is decided in general"
    if document.section_at(span.start).type in _OFFERING or _OFFERED.search(whole):
        return ""
    return "nothing says that it is offered"
