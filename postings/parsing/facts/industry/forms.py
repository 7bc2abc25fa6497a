"""How postings say what an employer is, what it sells and to whom (guide 14). Pure tables.

Patterns, and the stems without which they are not tried; `statements` beside it uses them.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from postings.parsing.matching.alternatives import any_of

# Said of the candidate: "experience with a leading insurer" is no statement of the employer.
_HOLDER_WORDS = any_of(
    # With its preposition: "our guests' experience" is no candidate's.
    r"experience (?:in|with|selling|working|as|of|within|at|is)",
    # "A customer experience platform" is a product.
    r"\w+ experience\b(?! (?:platform|management))|years of|background in|degree",
    r"knowledge of|familiar\w{0,4}|preferred|a plus|you have|you[’']ve|you are a",
    r"ideal candidates?",
    r"candidates? (?:will|must|should|with)|track record|act(?:s|ing) as an?",
)
ABOUT_THE_HOLDER = regex.compile(rf"\b(?:{_HOLDER_WORDS})\b", regex.I)
# What a company can be said to be: the last word of "a leading provider of ...".
_KINDS = any_of(
    r"provider|manufacturer|supplier|distributor|developer|leader|producer|operator|firm",
    r"company|business|platform|maker|retailer|bank|lender|insurer|carrier|agency",
    # "A leading insurtech operation": what the house calls itself is no matter.
    r"start-?up|scale-?up|operation|organi[sz]ation|brand|group|consultancy|corporation",
    r"merchant|publishing house|practice|practices|trust|charity|publisher|marketplace",
    r"network|innovator|pioneer|institution|wholesaler|brokerage|dealership|house|venue",
    r"program|non-?profit|networks",
)
KIND = rf"(?:{_KINDS})"
# Subjects that are not the employer: "The role is a ...", "This is a ...".
_NO_EMPLOYER = (
    r"This\b"
    r"|The (?:role|position|job|ideal|successful|candidate|person|team|department|right)"
    r"|It\b|There\b|You\b|That\b|What\b|Who\b|How\b|Where\b|Which\b|Why\b|When\b|If\b"
)
# "We", "our client", or a name in capitals.
_EMPLOYER = (
    r"We"
    r"|Our (?:client|company|firm|group)"
    r"|The (?:company|group|firm|organi[sz]ation)"
    # Six words at most: longer subjects are clauses, not names.
    r"|[A-Z][\w&’'.,-]{0,25}(?: [\w&’'.,()-]{1,25}){0,5}?"
)
_ARTICLE = (
    # "Ohio's largest lender": a place in the genitive stands for the article.
    r"an?|the|one of|among|part of an?|Europe[’']s|America[’']s|North America[’']s"
    r"|\w{2,20}[’']s"
)
_COPULA = r",? (?:is|are|has been|was founded as|operates as)|[’']re"
# "Founded in 1990, Norvik is ...", "With 40 branches, we are ...".
_OPENING = r"With|Since|Founded|Headquartered|Based|As|In|For|From"
# "Norvik is a regional bank"; not "Norvik is a place for a new role".
_NO_JOB_BEHIND = r"(?!(?: [\w-]{1,20}){0,4}? (?:position|role|job|opening|seat)\b)"
IS_A = regex.compile(
    rf"\W{{0,3}}(?:(?:{_OPENING})\b[^.,\n]{{0,60}}, )?"
    rf"(?P<subject>(?!{_NO_EMPLOYER})(?:{_EMPLOYER}))(?:{_COPULA})"
    # Case counts here: a name is known by its capitals.
    rf"(?: also| now| currently| proud to be| proudly)? (?:{_ARTICLE})\b{_NO_JOB_BEHIND}",
)
# Praise that opens a description without a verb: "A leading maker of pumps".
_RENOWN = any_of(
    r"leading|global|largest|biggest|premier|national|international|fastest[- ]growing",
    r"fast[- ]growing|rapidly growing|top|foremost|innovative|independent|disruptive",
    r"established|trusted|world[- ]class|#1|renowned|specialist|niche|influential|dynamic",
    r"regional|publicly traded|privately held|family[- ]owned|multinational|premium",
    r"next[- ]generation|progressive|all-in-one|award[- ]winning|successful",
)
# Up to seven words between the praise and the kind, and no verb among them.
LEADING = regex.compile(
    rf"(?<!\w)(?:{_RENOWN})\b"
    # "A leading trade magazine has named our organization": a verb ends the description.
    r"(?:[ ,-]{1,2}(?!(?:to|has|have|had|is|are"
    rf"|will)\b)[\w&’'/-]{{1,20}}){{0,7}}?[ -]{KIND}\b",
    regex.I,
)
IS_KIND = regex.compile(
    # "Join a company that ...", "working for a maker of ...": no praise, so more must follow.
    r"\b(?:is|are|as|join|joining|for|with|building) (?:our |the |an? )?"
    rf"(?:[\w&’'\"/-]{{1,20}} ){{0,5}}?{KIND}\b (?:specializ|specialis|that|which|of"
    r"|operating|provid|based|with|in|wh)",
    regex.I,
)
# What an employer does with its goods; "help" and "work" say nothing of them.
_SUPPLIES = any_of(
    r"sell|sells|supply|supplies|offer|offers|offering|provide|provides|providing|make",
    r"makes|manufacture|manufactures|manufactured|design|designs|develop|develops|build",
    r"builds|distribute|distributes|deliver|delivers|specialis?z?es? in|specialize in",
    r"powers?|operates?|funds?|publish(?:es)?",
    (
        r"(?:is|are) (?:building|developing|creating|reinventing|transforming|reimagining"
        r"|revolutioni[sz]ing|redefining|redesigning|rebuilding|modernizing|simplifying"
        r"|disrupting|spearheading)"
    ),
)
DOES = regex.compile(
    any_of(
        (
            # "Show you that we": "that" is the employer only behind a noun.
            r"\b(?:[Ww]e|client|company|(?<!you )that|which|who"
            r"|(?:[A-Z][\w&-]{1,20}[’']?s? (?:\w{1,12} )?))[ ,]{1,2}(?:also |currently "
            rf"|has |have |proudly |now )?(?:{_SUPPLIES})\b"
        ),
        (
            # "Tessel is redefining email software".
            r"\b[A-Z][\w&-]{1,20}(?: [A-Z]\w{1,14})? is (?:building|developing|creating"
            r"|redefining|reinventing|transforming|reimagining|modernizing|disrupting)\b"
        ),
        (
            # "Our mission is to make education open": a mission names the trade.
            r"\b(?:mission|goal|aim|vision) is to (?:build|make|provide|deliver|bring|be"
            r"|become|offer|create)\b"
        ),
    ),
)
# Fewer verbs than above: behind a bare name "is" and "has" begin any sentence.
_MAKES = any_of(
    r"sells?|sold|makes?|made|manufactures?|manufactured|designs?(?: and \w{4,14})?",
    r"builds?(?: and \w{3,14})?|built|distributes?|installs?|finances|runs|owns|operates",
    r"places|publishes|brews?|bakes|insures|lends|closes|advises",
)
# Behind the employer's name: "Quarrel Tools, a family firm, makes ...".
NAME_DOES = regex.compile(
    # The legal form and one apposition may stand between the name and its verb.
    r"(?:,? (?:Inc|LLC|Co|Ltd|Corp)\.?)?(?:, (?:an?|the) [^,.;\n]{3,60},)? "
    rf"(?:also |currently |now |proudly )?(?:has )?(?:{_MAKES})\b"
)
# "A reputation in mortgages", "Norvik leads in inspection".
KNOWN_IN = regex.compile(
    any_of(
        (
            r"\b(?:reputation|presence|leaders?|leadership|specialists?|experts?|pioneers?"
            r"|player|innovators?|force|visionary) (?:in|for|of) (?:the )?"
        ),
        # Behind a capital: "she leads in meetings" is a person.
        r"(?<=(?-i:[A-Z])[\w&-]{1,20} )leads (?:the (?:way|market) )?in (?:the )?",
    ),
    regex.I,
)
# "A career in insurance": the trade of the job is that of the employer.
JOB_IN = regex.compile(
    # Titles in capitals: "Director in Insurance"; a "manager in" anything may be the reader's line.
    r"\b(?:Director|Manager|Executive|Representative|Consultant|role|career|job) "
    r"(?:in|within) (?:the |our )?"
)
# What "our insurance products" ends in; "our customers" are no goods.
_GOODS = (
    r"products?|plans?|solutions?|services?|polic(?:y|ies)|platform|software|systems?"
    r"|equipment|offerings?|devices?|insurance|space|portfolio|technology|brands?|offerings"
)
# Verbs of the holder that say what the employer sells: "sell our software".
_SELLING = (
    r"our|sell|selling|promote|promoting|market|sale of|sales of|portfolio of|range of"
    r"|suite of|offering|sell media and"
)
OUR = regex.compile(
    # "Our customers run fleets with service plans": the goods are theirs.
    rf"\b(?:{_SELLING}) (?!(?:clients|customers|users|members|models)\b)(?:own |full "
    r"|complete |entire |and |our |the |new |wide |broad |\w{1,20} ){0,4}"
    # Only looked at: the goods themselves are the description that is read next.
    rf"(?=[\w-]{{1,24}} (?:\w{{1,16}} ){{0,3}}(?:{_GOODS})\b)",
    regex.I,
)
# Behind these the customers are named, or the next thought begins.
_DESCRIPTION_ENDS = any_of(
    # "End to end" goes on with the employer's own goods.
    r"for|(?<!end )to|into|predominat\w{2,3}",
    r"(?:that|which) (?:helps?|believes|enables?|allows?)|helping|who|serving|used by",
    r"enabling|empowering|looking|seeking|hiring|with (?!in)|requires?|so that|where|by",
    r"backed|trusted|across|based in|located|on a mission",
)
CUT = regex.compile(rf"(?:[.;!?\n]|\b(?:{_DESCRIPTION_ENDS})\b)", regex.I)
# "Named by a trade magazine": its industry is not the employer's.
_PRAISED = (
    r"backed|funded|acquired|owned|recogni[sz]ed|named|awarded|rated|certified|powered"
    r"|published|written|featured"
)
# Before a word of industry these make it somebody else's.
_OTHERS = any_of(
    rf"(?:{_PRAISED}) (?:by|in)|partner(?:s|ing|ships?)? with|clients? (?:include|such)",
    # "We are backed by a leading investment bank": the bank is another's.
    r"customers? (?:include|such|like|from)|competitors?|work(?:s|ed|ing)? with|investors?",
    r"including|such as|like|experience|from|relationships? with|used by|trusted by|at an?",
    r"within an?|in an?|tools?",
)
FOREIGN = regex.compile(
    any_of(
        rf"\b(?:{_OTHERS})\b[^.]{{0,40}}$",
        # "Director, National Lender Services": part of a title.
        r"\b(?:Director|Manager|Executive|President|Representative|Officer)(?:,|,? of) $",
    ),
    regex.I,
)
# How the market is announced: "focused on hospitals".
_TARGETS = (
    r"target(?:ing)?|target vertical of|vertical of|vertical is|focus(?:ed|ing)? on"
    r"|specializ\w{1,5} in"
)
# "Our customers include hospitals".
_BUYERS = r"customers|clients|users|partners|accounts|brands|prospects|businesses"
_AMONG = r"in|across|within|from|are|include|including|such as|like"
# All that names whom the employer sells to; the words behind it are the market.
_SELLS_TO = any_of(
    # "Selling to schools", "sell our new tools into banks": nine words of goods between.
    rf"sell(?:ing|s)? (?:[\w’'&/-]{{1,20}} ){{0,9}}?(?:to|into)|(?:{_BUYERS}) (?:{_AMONG})",
    rf"(?:{_TARGETS})|help(?:s|ing)?|empower(?:s|ing)?|enabl(?:es|ing)|serv(?:es|ing)",
    r"into the",
    # Within one clause: behind a semicolon another thought begins.
    r"provid\w{1,3} [^.;]{0,60}? (?:for|to)|solutions? (?:for|to)|software (?:for|to)",
    r"platform (?:for|to)|used by|services? (?:for|to)",
    r"(?:provider|supplier|leader|manufacturer|distributor) [^.;]{0,60}? (?:for|to)",
    r"products? (?:for|to|into)|tools? for|market(?:s|ing)? to|call(?:ing|s)? on",
    r"relationships? with(?: key)?|portfolio of|visit(?:ing)?|educat(?:e|ion to|ing)",
    r"value to(?: the)?|solutions? to|acquiring customers for|revolutioni[sz]\w{2,3}",
    r"improv(?:e|es|ing) how",
)
TO_CUSTOMERS = regex.compile(rf"\b(?:{_SELLS_TO})\b", regex.I)

# "Our client, a leading maker of …", "We are recruiting for a builders' merchant".
CLIENT_IS = regex.compile(
    r"\b(?:[Oo]ur|[Mm]y|OUR) (?:[Cc]lient|CLIENT)(?:, who)?(?:,| is| are|[’']s)"
    r"(?: (?:currently|now|also))? (?:an?|the|one of)\b"
)
# A recruiter says what its client is: "recruiting for a builders' merchant".
_ENGAGED_BY = (
    r"on behalf of|recruiting for|hiring for|acting for"
    r"|working (?:closely |exclusively )?with|partner(?:ed|ing) with"
    r"|opportunity (?:with|at)"
)
CLIENT_KIND = regex.compile(
    rf"\b(?:{_ENGAGED_BY}) (?:an?|this|one of the)\b"
    # "Recruiting for a builders' construction company": up to eight words before the kind.
    rf"(?:[ ,-]{{1,2}}[\w&’'/-]{{1,20}}){{0,8}}?[ -]{KIND}\b",
    regex.I,
)
# A label of its own line: "Industry: insurance".
SECTOR_LABEL = regex.compile(
    r"(?:^|(?<=[\n*•.]) ?)(?:business |industry |market )?"
    # The stars are a bold label written in Markdown.
    r"(?:sector|industry)\**\s?[:–]\**(?=\s?\w)",
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
        # The sentence itself says it: three is the most that one statement weighs.
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
        # What is sold says less than what the house is: two.
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
    # The job's trade is the employer's as a rule, not always: two.
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
