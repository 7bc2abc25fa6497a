"""Statements of what the employer is or sells, and of whom it sells to (guide 14).

"We are a leading provider of X for Y": X is the employer's industry, Y the customers'. Requirements,
benefits and notices are no statements of the employer; nor are sentences about experience.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.types import SectionType, Span

REACH = 130  # characters: a description goes on for about twenty words
STATING = frozenset(
    {
        SectionType.SUMMARY,
        SectionType.ABOUT_COMPANY,
        SectionType.RESPONSIBILITIES,
        SectionType.OTHER,
        SectionType.JOB_DETAILS,
        SectionType.LOCATION_LOGISTICS,
    }
)
_ABOUT_THE_HOLDER = regex.compile(
    r"\b(?:experience (?:in|with|selling|working|as|of|within|at|is)|\w+ experience\b(?! (?:platform|management))|years of|background in|degree|knowledge of|familiar\w{0,4}|"
    r"preferred|a plus|you have|you[’']ve|you are a|ideal candidates?|candidates? (?:will|must|should|with)|track record|act(?:s|ing) as an?)\b",
    regex.I,
)
_KIND = (
    r"(?:provider|manufacturer|supplier|distributor|developer|leader|producer|operator|firm|company|business|platform|maker|retailer|bank|lender|insurer|"
    r"carrier|agency|start-?up|scale-?up|operation|organi[sz]ation|brand|group|consultancy|corporation|publisher|marketplace|network|innovator|pioneer|institution|wholesaler|brokerage|dealership|house|venue|program|non-?profit|networks)"
)
_IS_A = regex.compile(
    r"\W{0,3}(?P<subject>(?!This\b|The (?:role|position|job|ideal|successful|candidate|person|team|department|right)|It\b|There\b|You\b|That\b)"
    r"(?:We|Our (?:client|company|firm|group)|The (?:company|group|firm|organi[sz]ation)|[A-Z][\w&’'.,-]{0,25}(?: [\w&’'.,()-]{1,25}){0,5}?))"
    r"(?:,? (?:is|are|has been|was founded as|operates as)|[’']re)(?: also| now| currently| proud to be| proudly)? "
    r"(?:an?|the|one of|among|part of an?|Europe[’']s|America[’']s|North America[’']s|\w{2,20}[’']s)\b",
)
_LEADING = regex.compile(
    r"(?<!\w)(?:leading|global|largest|biggest|premier|national|international|fastest[- ]growing|fast[- ]growing|rapidly growing|top|foremost|innovative|independent|disruptive|established|trusted|world[- ]class|#1|renowned|specialist|niche|"
    r"influential|dynamic|regional|publicly traded|privately held|family[- ]owned|multinational|premium|next[- ]generation|progressive|all-in-one|award[- ]winning|successful)\b"
    r"(?:[ ,-]{1,2}[\w&’'/-]{1,20}){0,7}?[ -]" + _KIND + r"\b",
    regex.I,
)
_IS_KIND = regex.compile(
    r"\b(?:is|are|as|join|joining|for|with|building) (?:our |the |an? )?(?:[\w&’'\"/-]{1,20} ){0,5}?"
    + _KIND
    + r"\b (?:specializ|specialis|that|which|of|operating|provid|based|with|in|wh)",
    regex.I,
)
_DOES = regex.compile(
    r"\b(?:[Ww]e|client|company|(?<!you )that|which|who|(?:[A-Z][\w&-]{1,20}[’']?s? (?:\w{1,12} )?))[ ,]{1,2}(?:also |currently |has |have |proudly |now )?"
    r"(?:sell|sells|offer|offers|offering|provide|provides|providing|make|makes|manufacture|manufactures|manufactured|design|designs|develop|develops|build|builds|distribute|distributes|deliver|delivers|specialis?z?es? in|specialize in|powers?|operates?|funds?|publish(?:es)?|"
    r"(?:is|are) (?:building|developing|creating|reinventing|transforming|reimagining|revolutioni[sz]ing))\b|"
    r"\b(?:mission|goal|aim|vision) is to (?:build|make|provide|deliver|bring|be|become|offer|create)\b",
)
_KNOWN_IN = regex.compile(
    r"\b(?:reputation|presence|leaders?|leadership|specialists?|pioneers?|player|innovators?|force|visionary) (?:in|for|of) (?:the )?",
    regex.I,
)
_JOB_IN = regex.compile(
    r"\b(?:Director|Manager|Executive|Representative|Consultant|role|career|job) (?:in|within) (?:the |our )?"
)
_OUR = regex.compile(
    r"\b(?:our|sell|selling|promote|promoting|market|sale of|sales of|portfolio of|range of|suite of|offering|sell media and) (?:own |full |complete |entire |and |our |the |new |wide |broad |\w{1,20} ){0,4}"
    r"(?=[\w-]{1,24} (?:\w{1,16} ){0,3}(?:products?|plans?|solutions?|services?|polic(?:y|ies)|platform|software|systems?|equipment|offerings?|devices?|insurance|space|portfolio|technology|brands?|offerings))",
    regex.I,
)
_CUT = regex.compile(
    r"(?:[.;!?\n]|\b(?:for|(?<!end )to|into|predominat\w{2,3}|(?:that|which) (?:helps?|believes|enables?|allows?)|helping|who|serving|used by|enabling|empowering|looking|seeking|hiring|with (?!in)|requires?|so that|where|by|backed|trusted|across|based in|located|on a mission)\b)",
    regex.I,
)
_FOREIGN = regex.compile(
    r"\b(?:(?:backed|funded|acquired|owned|recogni[sz]ed|named|awarded|rated|certified|powered|published|written|featured) (?:by|in)|partner(?:s|ing|ships?)? with|clients? (?:include|such)|customers? (?:include|such|like|from)|"
    r"competitors?|work(?:s|ed|ing)? with|investors?|including|such as|like|experience|from|relationships? with|used by|trusted by|at an?|within an?|in an?|tools?)\b[^.]{0,40}$",
    regex.I,
)
_TO_CUSTOMERS = regex.compile(
    r"\b(?:sell(?:ing|s)? (?:[\w’'&/-]{1,20} ){0,9}?(?:to|into)|(?:customers|clients|users|partners|accounts|brands|prospects|businesses) (?:in|across|within|from|are|include|including|such as|like)|"
    r"(?:target(?:ing)?|target vertical of|vertical of|vertical is|focus(?:ed|ing)? on|specializ\w{1,5} in)|help(?:s|ing)?|empower(?:s|ing)?|enabl(?:es|ing)|serv(?:es|ing)|into the|provid\w{1,3} [^.;]{0,60}? (?:for|to)|solutions? (?:for|to)|software (?:for|to)|platform (?:for|to)|used by|"
    r"services? (?:for|to)|(?:provider|supplier|leader|manufacturer|distributor) [^.;]{0,60}? (?:for|to)|products? (?:for|to|into)|tools? for|market(?:s|ing)? to|call(?:ing|s)? on|relationships? with(?: key)?|portfolio of|visit(?:ing)?|educat(?:e|ion to|ing)|"
    r"value to(?: the)?|solutions? to|acquiring customers for|revolutioni[sz]\w{2,3}|improv(?:e|es|ing) how)\b",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A stretch that says what somebody is, and the rule that found it."""

    span: Span
    rule: str
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """One way of saying it; tried only in sentences that hold one of the stems.

    `whole`: the match is part of the description, which otherwise starts behind it.
    """

    rule: str
    weight: int
    pattern: regex.Pattern[str]
    stems: tuple[str, ...] = ()
    whole: bool = False


FORMS = (
    _Form(
        rule="employer-is",
        weight=3,
        pattern=_IS_A,
        stems=(" is ", " are ", "’re ", "'re ", " has been"),
    ),
    _Form(
        rule="leading-kind",
        weight=3,
        pattern=_LEADING,
        whole=True,
        stems=(
            *(
                "leading",
                "global",
                "larg",
                "bigg",
                "premier",
                "national",
                "fast",
                "rapidly",
                "top ",
                "foremost",
            ),
            *(
                "innovat",
                "independent",
                "disrupt",
                "establish",
                "trusted",
                "world",
                "#1",
                "renowned",
                "special",
            ),
            *(
                "niche",
                "influential",
                "dynamic",
                "regional",
                "publicly",
                "privately",
                "family",
                "premium",
            ),
            *("next", "progress", "all-in-one", "award", "success"),
        ),
    ),
    _Form(
        rule="kind-of-company",
        weight=3,
        pattern=_IS_KIND,
        whole=True,
        stems=(
            *(
                "provider",
                "manufacturer",
                "supplier",
                "distributor",
                "developer",
                "leader",
                "company",
                "business",
            ),
            *(
                "firm",
                "platform",
                "maker",
                "retailer",
                "bank",
                "agency",
                "start",
                "organi",
                "group",
                "consult",
            ),
        ),
    ),
    _Form(
        rule="known-in",
        weight=3,
        pattern=_KNOWN_IN,
        stems=("reputation", "presence", "leader", "specialist", "pioneer", "player", "innovator"),
    ),
    _Form(
        rule="employer-sells",
        weight=2,
        pattern=_DOES,
        stems=(
            *(
                "we ",
                "client ",
                "company ",
                "that ",
                "which ",
                "who ",
                "sells",
                "offers",
                "provides",
                "makes",
            ),
            *(
                "manufactures",
                "designs",
                "develops",
                "builds",
                "delivers",
                "special",
                "operates",
                "mission is",
            ),
            *("publishes", "powers", "is building", "goal is", "vision is"),
        ),
    ),
    _Form(rule="job-in", weight=2, pattern=_JOB_IN, stems=(" in ", " within ")),
    _Form(
        rule="our-products",
        weight=2,
        pattern=_OUR,
        whole=True,
        stems=(
            "our ",
            "sell",
            "promot",
            "market",
            "sale",
            "portfolio of",
            "range of",
            "suite of",
            "offering",
        ),
    ),
)
# Under "Why join us" only a plain description counts: the rest is about benefits.
_PLAIN = tuple(form for form in FORMS if form.rule in {"employer-is", "leading-kind"})


def about_the_holder(document: Document, sentence: Span) -> bool:
    return _ABOUT_THE_HOLDER.search(document.text, sentence.start, sentence.end) is not None


def employer_statements(document: Document, sentence: Span) -> Iterator[Statement]:
    """Each description of the employer in the sentence, cut where it turns to the customers."""
    folded = document.text[sentence.start : sentence.end].lower()
    kind = document.section_at(sentence.start).type
    for form in _PLAIN if kind is SectionType.BENEFITS else FORMS:
        if any(stem in folded for stem in form.stems):
            matches = _matches(form, document.text, sentence)
            described = (_described(document, form, match, sentence) for match in matches)
            yield from (statement for statement in described if statement)


def names_customers(document: Document, sentence: Span, span: Span) -> bool:
    """Whether the words before `span` sell to it, help it or count it among the customers."""
    start = max(sentence.start, span.start - REACH)
    return _TO_CUSTOMERS.search(document.text, start, span.start) is not None


def _matches(form: _Form, text: str, sentence: Span) -> Iterator[regex.Match[str]]:
    if form.pattern is _IS_A:
        match = form.pattern.match(text, sentence.start, sentence.end)
        return iter((match,) if match else ())
    return form.pattern.finditer(text, sentence.start, sentence.end)


def _described(
    document: Document, form: _Form, match: regex.Match[str], sentence: Span
) -> Statement | None:
    text = document.text
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    if form.pattern is not _IS_A and _FOREIGN.search(before):
        return None
    start = match.start() if form.whole else match.end()
    end = min(sentence.end, match.end() + REACH)
    cut = _CUT.search(text, match.end(), end)
    span = Span(start=start, end=cut.start() if cut else end)
    return Statement(span=span, rule=form.rule, weight=form.weight) if span.end > start else None
