"""How postings say what an employer is, what it sells and to whom (guide 14). Pure tables.

Patterns and the stems without which they are not tried; `postings.parsing.facts.industry.statements` uses them.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

ABOUT_THE_HOLDER = regex.compile(
    r"\b(?:experience (?:in|with|selling|working|as|of|within|at|is)|"
    r"\w+ experience\b(?! (?:platform|management))|years of|background in|degree|"
    r"knowledge of|familiar\w{0,4}|"
    r"preferred|a plus|you have|you[’']ve|you are a|ideal candidates?|candidates? (?:will|"
    r"must|should|with)|track record|act(?:s|ing) as an?)\b",
    regex.I,
)
KIND = (
    r"(?:provider|manufacturer|supplier|distributor|developer|leader|producer|operator|"
    r"firm|company|business|platform|maker|retailer|bank|lender|insurer|"
    r"carrier|agency|start-?up|scale-?up|operation|organi[sz]ation|brand|group|"
    r"consultancy|corporation|merchant|publishing house|practice|practices|trust|charity|publisher|marketplace|network|innovator|pioneer|institution|"
    r"wholesaler|brokerage|dealership|house|venue|program|non-?profit|networks)"
)
IS_A = regex.compile(
    r"\W{0,3}(?:(?:With|Since|Founded|Headquartered|Based|As|In|For|"
    r"From)\b[^.,\n]{0,60}, )?(?P<subject>(?!This\b|The (?:role|position|job|ideal|"
    r"successful|candidate|person|team|department|right)|It\b|There\b|You\b|That\b|What\b|"
    r"Who\b|How\b|Where\b|Which\b|Why\b|When\b|If\b)"
    r"(?:We|Our (?:client|company|firm|group)|The (?:company|group|firm|organi[sz]ation)|"
    r"[A-Z][\w&’'.,-]{0,25}(?: [\w&’'.,()-]{1,25}){0,5}?))"
    r"(?:,? (?:is|are|has been|was founded as|operates as)|[’']re)(?: also| now|"
    r" currently| proud to be| proudly)? "
    r"(?:an?|the|one of|among|part of an?|Europe[’']s|America[’']s|North America[’']s|"
    r"\w{2,20}[’']s)\b(?!(?: [\w-]{1,20}){0,4}? (?:position|role|job|opening|seat)\b)",
)
LEADING = regex.compile(
    r"(?<!\w)(?:leading|global|largest|biggest|premier|national|international|"
    r"fastest[- ]growing|fast[- ]growing|rapidly growing|top|foremost|innovative|"
    r"independent|disruptive|established|trusted|world[- ]class|#1|renowned|specialist|"
    r"niche|"
    r"influential|dynamic|regional|publicly traded|privately held|family[- ]owned|"
    r"multinational|premium|next[- ]generation|progressive|all-in-one|award[- ]winning|"
    r"successful)\b"
    r"(?:[ ,-]{1,2}(?!(?:to|has|have|had|is|are|will)\b)[\w&’'/-]{1,20}){0,7}?"
    r"[ -]" + KIND + r"\b",
    regex.I,
)
IS_KIND = regex.compile(
    r"\b(?:is|are|as|join|joining|for|with|building) (?:our |the |"
    r"an? )?(?:[\w&’'\"/-]{1,20} ){0,5}?"
    + KIND
    + r"\b (?:specializ|specialis|that|which|of|operating|provid|based|with|in|wh)",
    regex.I,
)
DOES = regex.compile(
    r"\b(?:[Ww]e|client|company|(?<!you )that|which|who|"
    r"(?:[A-Z][\w&-]{1,20}[’']?s? (?:\w{1,12} )?))[ ,]{1,2}(?:also |currently |has |have |"
    r"proudly |now )?"
    r"(?:sell|sells|supply|supplies|offer|offers|offering|provide|provides|providing|make|makes|"
    r"manufacture|manufactures|manufactured|design|designs|develop|develops|build|builds|"
    r"distribute|distributes|deliver|delivers|specialis?z?es? in|specialize in|powers?|"
    r"operates?|funds?|publish(?:es)?|"
    r"(?:is|are) (?:building|developing|creating|reinventing|transforming|reimagining|"
    r"revolutioni[sz]ing|redefining|redesigning|rebuilding|modernizing|simplifying|disrupting|spearheading))\b|"
    r"\b[A-Z][\w&-]{1,20}(?: [A-Z]\w{1,14})? is (?:building|developing|creating|redefining|reinventing|"
    r"transforming|reimagining|modernizing|disrupting)\b|"
    r"\b(?:mission|goal|aim|vision) is to (?:build|make|provide|deliver|bring|be|become|"
    r"offer|create)\b",
)
# Behind the employer's name: "Quarrel Tools, a family firm, makes ...".
NAME_DOES = regex.compile(
    r"(?:,? (?:Inc|LLC|Co|Ltd|Corp)\.?)?(?:, (?:an?|the) [^,.;\n]{3,60},)? (?:also |currently |now |proudly )?"
    r"(?:has )?(?:sells?|sold|makes?|made|manufactures?|manufactured|designs?(?: and \w{4,14})?|"
    r"builds?(?: and \w{3,14})?|built|distributes?|installs?|finances|runs|owns|operates|places|"
    r"publishes|brews?|bakes|insures|lends|closes|advises)\b"
)
KNOWN_IN = regex.compile(
    r"\b(?:reputation|presence|leaders?|leadership|specialists?|experts?|pioneers?|player|"
    r"innovators?|force|visionary) (?:in|for|of) (?:the )?"
    r"|(?<=(?-i:[A-Z])[\w&-]{1,20} )leads (?:the (?:way|market) )?in (?:the )?",
    regex.I,
)
JOB_IN = regex.compile(
    r"\b(?:Director|Manager|Executive|Representative|Consultant|role|career|job) (?:in|"
    r"within) (?:the |our )?"
)
OUR = regex.compile(
    r"\b(?:our|sell|selling|promote|promoting|market|sale of|sales of|portfolio of|"
    r"range of|suite of|offering|sell media and) (?!(?:clients|customers|users|members|models)\b)(?:own |full |complete |entire |and |"
    r"our |the |new |wide |broad |\w{1,20} ){0,4}"
    r"(?=[\w-]{1,24} (?:\w{1,16} ){0,3}(?:products?|plans?|solutions?|services?|polic(?:y|"
    r"ies)|platform|software|systems?|equipment|offerings?|devices?|insurance|space|"
    r"portfolio|technology|brands?|offerings)\b)",
    regex.I,
)
CUT = regex.compile(
    r"(?:[.;!?\n]|\b(?:for|(?<!end )to|into|predominat\w{2,3}|(?:that|which) (?:helps?|"
    r"believes|enables?|allows?)|helping|who|serving|used by|enabling|empowering|looking|"
    r"seeking|hiring|with (?!in)|requires?|so that|where|by|backed|trusted|across|"
    r"based in|located|on a mission)\b)",
    regex.I,
)
FOREIGN = regex.compile(
    r"\b(?:(?:backed|funded|acquired|owned|recogni[sz]ed|named|awarded|rated|certified|"
    r"powered|published|written|featured) (?:by|in)|partner(?:s|ing|ships?)? with|"
    r"clients? (?:include|such)|customers? (?:include|such|like|from)|"
    r"competitors?|work(?:s|ed|ing)? with|investors?|including|such as|like|experience|"
    r"from|relationships? with|used by|trusted by|at an?|within an?|in an?|"
    r"tools?)\b[^.]{0,40}$|"
    r"\b(?:Director|Manager|Executive|President|Representative|Officer)(?:,|,? of) $",
    regex.I,
)
TO_CUSTOMERS = regex.compile(
    r"\b(?:sell(?:ing|s)? (?:[\w’'&/-]{1,20} ){0,9}?(?:to|into)|(?:customers|clients|"
    r"users|partners|accounts|brands|prospects|businesses) (?:in|across|within|from|are|"
    r"include|including|such as|like)|"
    r"(?:target(?:ing)?|target vertical of|vertical of|vertical is|focus(?:ed|ing)? on|"
    r"specializ\w{1,5} in)|help(?:s|ing)?|empower(?:s|ing)?|enabl(?:es|ing)|serv(?:es|"
    r"ing)|into the|provid\w{1,3} [^.;]{0,60}? (?:for|to)|solutions? (?:for|to)|"
    r"software (?:for|to)|platform (?:for|to)|used by|"
    r"services? (?:for|to)|(?:provider|supplier|leader|manufacturer|"
    r"distributor) [^.;]{0,60}? (?:for|to)|products? (?:for|to|into)|tools? for|"
    r"market(?:s|ing)? to|call(?:ing|s)? on|relationships? with(?: key)?|portfolio of|"
    r"visit(?:ing)?|educat(?:e|ion to|ing)|"
    r"value to(?: the)?|solutions? to|acquiring customers for|revolutioni[sz]\w{2,3}|"
    r"improv(?:e|es|ing) how)\b",
    regex.I,
)

# "Our client, a leading maker of …", "We are recruiting for a builders' merchant".
CLIENT_IS = regex.compile(
    r"\b(?:[Oo]ur|[Mm]y|OUR) (?:[Cc]lient|CLIENT)(?:, who)?(?:,| is| are|[’']s)(?: (?:currently|now|also))? "
    r"(?:an?|the|one of)\b"
)
CLIENT_KIND = regex.compile(
    r"\b(?:on behalf of|recruiting for|hiring for|acting for|working (?:closely |exclusively )?with|"
    r"partner(?:ed|ing) with|opportunity (?:with|at)) (?:an?|this|one of the)\b"
    r"(?:[ ,-]{1,2}[\w&’'/-]{1,20}){0,8}?[ -]" + KIND + r"\b",
    regex.I,
)
SECTOR_LABEL = regex.compile(
    r"(?:^|(?<=[\n*•.]) ?)(?:business |industry |market )?(?:sector|industry)\**\s?[:–]\**(?=\s?\w)",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One way of saying it; tried only in sentences that hold one of the stems.

    `whole`: the match is part of the description, which otherwise starts behind it.
    """

    rule: str
    weight: int
    pattern: regex.Pattern[str]
    stems: tuple[str, ...] = ()
    whole: bool = False


FORMS = (
    Form(
        rule="employer-is",
        weight=3,
        pattern=IS_A,
        stems=(" is ", " are ", "’re ", "'re ", " has been"),
    ),
    Form(
        rule="leading-kind",
        weight=3,
        pattern=LEADING,
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
    Form(
        rule="kind-of-company",
        weight=3,
        pattern=IS_KIND,
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
    Form(
        rule="known-in",
        weight=3,
        pattern=KNOWN_IN,
        stems=(
            "reputation",
            "presence",
            "leader",
            "leads ",
            "expert",
            "specialist",
            "pioneer",
            "player",
            "innovator",
        ),
    ),
    Form(
        rule="employer-sells",
        weight=2,
        pattern=DOES,
        stems=(
            *(
                "we ",
                "client ",
                "company ",
                "that ",
                "which ",
                "who ",
                "sells",
                "supplies",
                "redefining",
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
    Form(rule="client-is", weight=3, pattern=CLIENT_IS, stems=("client",)),
    Form(
        rule="client-kind",
        weight=3,
        pattern=CLIENT_KIND,
        whole=True,
        stems=(
            "behalf",
            "recruiting",
            "hiring",
            "acting",
            "working",
            "partner",
            "opportunity",
        ),
    ),
    Form(rule="sector-label", weight=3, pattern=SECTOR_LABEL, stems=("sector", "industry")),
    Form(rule="job-in", weight=2, pattern=JOB_IN, stems=(" in ", " within ")),
    Form(
        rule="our-products",
        weight=2,
        pattern=OUR,
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
