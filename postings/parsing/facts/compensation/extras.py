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
from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, Objections, objections
from postings.parsing.types import Proof, Rejected, Span

REACH = 200  # characters before the word: "Those in eligible roles may receive ..., paid in equity"
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
# Incentive pay is a bonus where a word says so; bare "incentives" are none (guide D52).
# Not "performance incentives": they may be vouchers.
_SHORT_TERM = r"annual|short[- ]term|sales|cash|target|quarterly|monthly|variable|management"
_INCENTIVE = (
    rf"incentives?\b(?:(?<=\b(?:{_SHORT_TERM}) incentives?)"
    r"|(?<!long[- ]term incentives?)(?= (?:pay|compensation|bonus|plan|program|payment)s?\b))"
)
# "stock levels" are goods: stock needs a noun of ownership behind it.
_STOCK = (
    # An ownership plan is for retirement, a purchase plan a benefit (guide D52).
    r"stock[- ](?:options?|grants?|awards?|bonus(?:es)?|units?|compensation|based compensation"
    r"|equity|package)\b"
)
_OWNERSHIP = (
    r"restricted stock\b|ESOP\b(?<!(?:Ownership|Purchase) Plan \(ESOP)|employee ownership"
    r"|ownership stake|option grants?\b|options representing\b"
)
_WORDS = {
    "commission": (regex.compile(r"commissions?(?:able)?\b", regex.I),),
    "bonus": (
        # "BonusPlan" runs on in a lost space; "nonbonus" is another word.
        regex.compile(r"bonus(?:es)?(?-i:(?![a-z]))(?<!\wbonus(?:es)?)", regex.I),
        regex.compile(_INCENTIVE, regex.I),
    ),
    "equity": (
        regex.compile(r"equity\b", regex.I),
        regex.compile(_STOCK, regex.I),
        # In capitals only, and no end of a longer abbreviation.
        regex.compile(r"RSUs?\b(?<!\wRSUs?)"),
        # Free shares are equity (guide D52); "shares" alone is a verb too.
        regex.compile(r"share options?\b|shares\b(?<=(?:company|free) shares)", regex.I),
        regex.compile(_OWNERSHIP, regex.I),
    ),
    "incentive": (regex.compile(r"long[- ]term incentives?\b|LTIP?s?\b(?<!\wLTIP?s?)", regex.I),),
}

# --- the word in another sense -------------------------------------------------------------------
# "Federal Trade Commission", "the planning commission".
_AUTHORITIES = (
    r"exchange|european|federal|trade|state|service|public|equal employment opportunity|joint"
    r"|planning|education|utilit\w+|gaming|human rights"
)
# "calculating commission", "no commission".
_ADMINISTERED = (
    r"calculat\w+|process\w*|track\w*|sales and|manage|managing|administer\w*|non|no|quality"
    r"|opportunity|the|reconcil\w+|audit\w*|design\w*|advertising"
)
# "a referral bonus" is no pay for the work; "French is a bonus" is a wish.
_OTHER_BONUS = (
    r"referral|sign[- ]?on|signing|sign[- ]up|welcome|retention|employee recruitment"
    r"|start(?:ing|er)?|joining|home[- ]office|relocation|design\w*|administ\w+"
)
# "An anniversary bonus": a gift.
_GIFT_BONUS = r"anniversary|baby|vacation|holiday|christmas|school|birthday|wedding|spot|service"
_A_BONUS = r"as an?|is an?|added|a huge|an additional|is a (?:huge|big|definite|real|major)"
# "diversity, equity and inclusion", in any order and with any sister.
_DIVERSITY = (
    r"diversity(?:,| and| &)?|inclusion(?:,| and| &)?|inclusivity(?:,| and)?|diverse,"
    r"|(?:,|and|&)? inclusion,|diversity,? (?:and|&)|inclusion,? (?:and|&)|access (?:and|&)"
)
_JUSTICE = (
    r"justice,?|justice (?:and|&)|justice and|belonging,?|fairness,?|equality,?|impact,"
    r"|transparency,|accessibility,?|racial|social|gender"
)
# "private equity", "brand equity", "home equity", "pay equity".
_OTHER_EQUITY = (
    r"private|brand|home|health|pay|internal|external|educational|housing|financial|of|economic"
    r"|growth|digital|sweat|institutional|cash|\bUS|\bU\.S\.|transparency and"
)
# "water equity", "global equity", "salary equity", "advocate for equity".
_MORE_EQUITY = (
    r"water|climate|global|public|environmental|customer|design|salary|compensation|internal pay"
    r"|for"
)
# "a plan of commission and quota management" is a task.
_COMMISSION_WORK = (
    r"calculations?|reports?|reporting|statements?|accounting|members?|tracking"
    r"|plans? (?:for|and quota)|and quota|expenses?|disputes?|management|free"
    r"|based (?:structure|model|team)"
)
# "bonus points for Spanish", "Bonus if you know CRM".
_BONUS_POINTS = (
    r"points?|skills?|qualifications?|if|for (?:experience|knowledge|familiarity)|experience"
    r"|requirements?|to have|:|depreciation|calculations?|content|features?|round"
)
# "equity and inclusion", "equity, diversity and justice".
_AND_INCLUSION = (
    r",? ?(?:and|&|,) (?:\w+,? (?:and |& )?)?"
    r"(?:inclusion|inclusive|diversity|belonging|access|justice|equality|fairness)"
    r"|inclusion|inclusive"
)
# "equity research": what a bank does.
_EQUITY_BUSINESS = (
    r"research|partners?\b|firms?|trading|markets?|analyst|sales|lens|investors?|backed"
    r"|derivatives|capital|financing|initiatives|gaps?|audit|issues|focused|goals|work\b|within"
    r"|loans?"
)
# --- an offer ------------------------------------------------------------------------------------
# Words of an offer in the same sentence.
# "Competitive pay with commissions": a word of pay in the sentence makes it an offer.
_PAY = (
    r"salar\w+|base|basic|OTE|uncapped|earn\w*|pay|paid|wages?|hourly|compensation|remuneration"
    r"|package|benefits?|401|insurance|PTO|rewards?|structure"
)
_GOOD = r"competitive|attractive|generous|excellent|great|lucrative|potential|opportunit\w+"
_GIVEN = (
    r"we offer|offers?|offering|receive|plus|eligib\w+|role offers|include[sd]?|including"
    r"|for (?:all|every|each) (?:new )?employees?|based|only"
)
_HOW_OFTEN = r"yearly|annual\w*|quarterly|monthly|weekly|discretionary|performance"
_OFFERED = regex.compile(rf"\b(?:{_PAY}|{_GOOD}|{_GIVEN}|{_HOW_OFTEN})\b|[$£€%+]|\*{{2,}}", regex.I)
# A task opens its sentence: "Manage commission payments".
_DUTIES = (
    r"manage|develop|design|calculate|process|administer|create|oversee|assist|support|prepare"
    r"|review|analy[sz]e|ensure|responsible|maintain|lead|track|build|partner|work|help|drive"
)
_MORE_DUTIES = (
    r"experience|knowledge|understand\w*|own|coordinate|implement|monitor|perform|provide|report"
)
# Decision D22: how pay is decided, said of everybody.
# "The range does not include bonus".
_EXCLUDED = (
    r"\b(?:does not|do not|not|excluding|exclusive of|before|without|excludes?) (?:[\w-]+,? ){0,3}$"
)
# "Some roles may be eligible for a bonus" says nothing of this one.
_ROLES = r"(?:roles|positions|jobs|employees)"
_OF_ROLES = (
    rf"(?:some|certain|eligible|most|many|other) (?:\w+ )?{_ROLES}(?<!eligible employees)"
    rf"|(?:sales|leadership|management|non-sales) {_ROLES} (?:may|can|are)|those in \w+"
    r"|for (?:non-)?sales roles"
)
_SOME_ROLES = (
    rf"\b(?:depending on (?:the|your) (?:role|position)|{_OF_ROLES}|where applicable"
    # "If this is a commission eligible position".
    r"|if (?:this|the|your) (?:\w+ ){0,3}(?:is|are)(?: an?)?)\b"
)
# What decides about pay: "experience and skills, equity, market evaluations", "internal equity".
_FACTORS = r"experience|skills?|qualifications?|knowledge|education|training"
_DECIDED_BY = (
    r"(?:determined|based|consider\w*|factors?|include|including|commensurate)\b[^.;\n]{0,160}"
    # "Based on experience, in addition to stock options" offers them.
    rf"\b(?:{_FACTORS})\b(?:(?!\b(?:addition|plus|along|well|offer|eligible)\b)[^.;\n]){{0,60}}"
)


def _other_sense(name: str, *, before: str, after: str) -> tuple[Objection, ...]:
    return objections(
        "other-sense",
        "another sense of the word",
        Concern.THING,
        before=rf"(?:{before})[ -]",
        after=after,
        kinds=frozenset({name}),
    )


_SENSES: tuple[Objection, ...] = (
    *_other_sense(
        "commission",
        before=rf"(?:{_AUTHORITIES}|{_ADMINISTERED})",
        after=rf"[ ]?(?:on|for|of) (?:accreditation|civil|human)|[ ](?:{_COMMISSION_WORK})\b",
    ),
    *_other_sense(
        "bonus",
        before=rf"{_OTHER_BONUS}|{_GIFT_BONUS}|{_A_BONUS}",
        after=rf"[ ]?(?:{_BONUS_POINTS})\b|[ ]?[:!]|[ ]but\b",
    ),
    *_other_sense(
        "equity",
        before=rf"{_DIVERSITY}|{_JUSTICE}|{_OTHER_EQUITY}|{_MORE_EQUITY}",
        after=rf"[ ]?(?:{_AND_INCLUSION}|{_EQUITY_BUSINESS})|-(?:driven|minded|focused)",
    ),
)
# "Prepare the bonus and salary plan" has words of an offer too: the duty is asked first.
_TASKS = objections(
    "task", "a task of the job", Concern.THING, around=rf"^\W{{0,4}}(?:{_DUTIES}|{_MORE_DUTIES})\b"
)
# Of some roles, or of what decides about pay (decision D22).
_IN_GENERAL = (
    # "Nobody is paid on commission", "we do not offer equity".
    *objections(
        "denied",
        "said not to be paid",
        Concern.DENIAL,
        before=(
            r"(?:(?:do|does|is|are|will) not|\w+n['’]t|never|nobody|no one) (?:\w+ ){0,2}?"
            r"(?:offer|pay|paid|have|get|receive)\w*(?: [\w-]+){0,3} "
        ),
    ),
    *objections(
        "general",
        "how pay is decided in general",
        Concern.POLICY,
        before=rf"{_EXCLUDED}|{_SOME_ROLES}.*",
        # "may be eligible for a bonus or commissions depending on the role".
        after=r"[^.,;\n]{0,40}\bdepending (?:up)?on (?:the|your) (?:role|position|job)\b",
    ),
    *objections(
        "general",
        "how pay is decided in general",
        Concern.POLICY,
        before=_DECIDED_BY,
        kinds=frozenset({"equity"}),
    ),
)
# Under such a heading the bare word is an offer: "Bonus" on a line of the benefits.
_OFFERING = frozenset({SectionType.COMPENSATION, SectionType.BENEFITS, SectionType.TITLE})
# Not every denial: a range that "does not include a bonus" says that there is one.
_CONCERNS = frozenset({Concern.CUSTOMERS, Concern.OPTION})
_AMONG_OFFERS = Objections((*_SENSES, *_IN_GENERAL), refused_by=_CONCERNS, reach=REACH)
_ELSEWHERE = Objections((*_SENSES, *_TASKS, *_IN_GENERAL), refused_by=_CONCERNS, reach=REACH)


def find_extras(document: Document) -> tuple[list[Proof], list[Rejected]]:
    """The first proof of each kind, and what has only its word."""
    proofs: list[Proof] = []
    rejected: list[Rejected] = []
    folded = document.text.casefold()
    for name, stems in _STEMS.items():
        mentions = _mentions(document.text, name) if any(s in folded for s in stems) else ()
        for span in islice(mentions, MAX_MENTIONS):
            if refused := _refusal(document, name, span):
                rejected.append(refused)
            else:
                proofs.append(Proof(path=name, span=span, rule=f"{name}-offered"))
                # One proof is enough: the value is only true or unstated.
                break
    return proofs, rejected


def _mentions(text: str, name: str) -> Iterator[Span]:
    for pattern in _WORDS[name]:
        for match in pattern.finditer(text):
            yield Span(start=match.start(), end=match.end())


def _refusal(document: Document, name: str, span: Span) -> Rejected | None:
    """Why the word is no offer, or None if it is one."""
    if document.section_at(span.start).type in _OFFERING:
        return _AMONG_OFFERS.against(document, span, kind=name)
    if refused := _ELSEWHERE.against(document, span, kind=name):
        return refused
    if _OFFERED.search(document.sentence_at(span.start).of(document.text)):
        return None
    return Rejected(span=span, rule=f"no-{name}", reason="nothing says that it is offered")
