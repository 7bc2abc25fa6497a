"""How postings name who hires: what stands before and after a name, and words that are no names.

A pure table. `before` must match right up to the name, `after` right behind it and its legal form.
The weight is how well the row tells the employer from a product, a customer or a tool; the order is
the guide's (section 4): hiring statement, "About X", equal opportunity, "At X", the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postings.guide.legal_forms import Where, written_forms


class Part(StrEnum):
    """Who the name is: the employer, or the agency that speaks for it."""

    EMPLOYER = "employer"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    rule: str
    weight: float
    before: str = ""
    after: str = ""
    part: Part = Part.EMPLOYER


# A proper name: capital words joined by small ones; domains, initials and "Bakers' Guild" included.
WORD = (
    # an initial: "J. Larkspur"
    r"(?:\p{Lu}\.(?=[ ,]?\s?\p{Lu})|(?:\p{Lu}|\d{1,3}(?=\p{L})|"
    # "3Larkspur", "iDune"
    r"\p{Ll}{1,2}(?=\p{Lu}\p{Ll})|\p{Ll}\d(?= \p{Lu}))[\p{L}\d]*"
    # The possessive is no part of a name; an ending of an address is: "Larkspur.com".
    r"(?:(?![’']s\b)[’'&+/-]\p{L}[\p{L}\d]*){0,8}+(?:\.(?:com|io|ai|dev|co|org|net|app|tv|me|gov|"
    r"xyz|us|gg|so|ly|fm|sh|health|studio|tech|digital|[Pp]ro)\b)?!?"
    # "Bakers' Guild", "Larkspur's Kitchen": owners within a name.
    r"(?:(?<=s)[’'](?= \p{Lu})|[’']s(?= (?:Corporation|Company|Inc|LLC|Restaurants?|Kitchen|"
    r"Hospital|Group)\b))?)"
)
# "Larkspur & Rye", "Rye + Larkspur", "Department of Farming".
JOINT = r"(?: | ?& ?| \+ | (?:and|of|for|of the|for the|on the|de) )"
# A name may follow a full stop that lost its space: "farms.Larkspur is".
NAME = (
    # Nothing within an address: "www.larkspur.com", "sales@Larkspur".
    r"(?<![\p{L}\d@/-])(?:(?<!\.)|(?<=\s(?!www)\p{Ll}{3,15}\.)(?=\p{Lu}))"
    rf"(?P<name>{WORD}(?:{JOINT}{WORD}){{0,7}})"
)
# "About dune Labs", "At iDune, we": after these words a name may be written in any case.
ANY_CASE_NAME = (
    r"(?P<name>[\p{L}\d][\p{L}\d.&’'+/!-]{0,25}"
    r"(?: (?:[\p{Lu}\d&][\p{L}\d.&’'+-]{0,20}|of|and|the|for)){0,6})"
)
# What may stand right behind a name: "Larkspur, Inc. (LFS)®".
NOTE = (
    rf"\.?(?:,? (?:{written_forms(Where.SENTENCE)})\b\.?)?"
    r"(?:,? ?\((?P<alias>[^()\n]{1,40})\))?[®™]?(?:\*\*)?"
)
# "LARKSPUR, a fast-growing insurer is", "Larkspur – an insurer of farms – is".
ASIDE = (
    r"(?:,? (?:an?|the|one of|part of|which|who|based|headquartered|located|our|"
    r"in)\b[^.;\n]{3,160}?,?"
    r"| [–—-] [^.;\n]{3,120}? [–—-])?"
)
SEEKS = r"(?:seeking|seeing|looking|hiring|recruiting|searching)"
# What only the one who hires does (guide 4, first choice).
HIRES = (
    r"(?:(?:is|are|has been|have been)(?: (?:currently|now|actively|also|still|always|urgently|"
    r"once again|"
    r"presently|continually|continuously|excited to be|proud to be|thrilled to be|rapidly|again|"
    rf"delighted to be))*,? (?:{SEEKS}|in search of|in need of|in the market|on the (?:lookout|"
    rf"hunt)|"
    r"expanding|adding|growing (?:our|its|their)|interviewing|accepting applications|offering "
    r"an)|seeks|"
    r"is a fast[- ]growing|wants (?:you|to hire)|needs (?:you|an?)|"
    # "has an exciting new opportunity": up to five words between.
    r"(?:has|have|offers?) (?:an?|the|several|multiple|numerous|immediate|exciting|new|current)"
    r"(?: [\w-]+){0,5} (?:opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|positions?|roles?)\b)"
)
# The equal-opportunity line (guide 4, third choice).
EEO = (
    r"(?:(?:is|are|remains)(?: (?:proud to be|and remains|committed to being))? (?:an? )?"
    r"(?:[\w/,-]+ ){0,4}?(?i:equal|affirmative action|EEO|E\.E\.O)|provides (?i:equal)|"
    r"(?:is|are) (?:also )?(?:deeply |fully |strongly )?committed to (?:(?:\w+ "
    r"){0,4}(?:diversity|divers|equal|"
    r"inclusi|equity|creating|providing|building|fostering|safeguarding))|"
    r"does not (?:discriminate|accept|unlawfully)|celebrates diversity|values diversity|"
    r"prohibits discrimination|will (?:provide reasonable|consider (?:all )?qualified)|"
    r"considers all|"
    # "Larkspur Farms and its Subsidiaries are Equal Opportunity Employers".
    r"believes (?:in )?(?:that )?divers|and (?:all of )?its (?:[Ss]ubsidiaries|"
    r"[Aa]ffiliates)[^.\n]{0,120}? (?:is|are) "
    r"(?:an? )?(?i:equal)|supports equal|embraces diversity|welcomes applications|"
    r"participates in (?:the )?E-Verify|provides reasonable accommodation)"
)
# "Larkspur is an insurer": products are described like that, too, so it weighs less.
DOES = (
    r"(?:is|are) (?:an?|the|one of|at the|on a|in the|leading|building|transforming|changing|"
    r"reinventing|"
    r"revolutioni[sz]ing|breaking|redefining|creating|working|backed|headquartered|based|"
    r"dedicated|committed|"
    r"proud|part of|where|widely|currently|seen|recogni[sz]ed|known|not just|more than|home to|"
    r"growing|"
    r"expanding|trusted|driven|poised|disrupting|making|helping|all about|passionate|focused|"
    r"well|now|your|our|"
    # not "The Larkspur Platinum is an excellent health plan": a product
    r"powered|made|pioneering|unique|designed|democrati[sz]ing)\b(?!(?: [\w-]+){0,4} plan\b)"
)
# "Larkspur insures farms": companies act, and so do products and tools.
ACTS = (
    r"(?:provides|offers|helps|delivers|develops|designs|manufactures|creates|builds|makes|"
    r"operates|serves|"
    r"enables|empowers|connects|specialises|specializes|supports|powers|combines|brings|"
    r"employs|owns|sells|insures|"
    r"works with|believes|strives|continues|exists|pays|gives|ensures|uses|reserves|requires|"
    r"embraces|aims|"
    r"was (?:founded|established|created|formed|started|born|named|recogni[sz]ed)|"
    # "Larkspur Pump & Valve has cast pumps": "has" with a participle.
    r"has (?:been|grown|become|over|more|a|an|raised|offices|built|developed|helped|won|"
    r"created|partnered)|"
    r"have (?:been|grown|over|built)|manages|partners with|focuses|represents|leads|"
    r"recogni[sz]es|values|"
    r"invests|has \p{Ll}{2,}(?:ed|t|d|n|m|ght)|prides itself|understands|started|began|"
    r"launched|maintains|will|runs|covers)\b"
)
# In the middle of a sentence a capital phrase may be anybody.
OPENS = r"(?:^|[.!?:•*\n–—]\s?|[\"“]|\bthat |\bat |\bAt |\d, )(?:[Tt]he )?$"
# "the Larkspur team", "our Larkspur family".
A_TEAM = (
    r"(?:[Tt]eam|family|community|mission|culture|values|way|brand|leadership|headquarters|staff|"
    r"organization|employees|story)\b"
)
# Who hires for others and says so.
AGENCY = (
    r"(?:employment (?:agency|business)|recruit\w* (?:agency|consultancy|specialist|company|"
    r"firm|partner)|"
    r"retained (?:exclusive )?recruit\w+|staffing (?:agency|firm|company)|search firm)"
)

NAMINGS: tuple[Naming, ...] = (
    # "On behalf of Larkspur Robotics, Wren Talent is": the principal is the employer (guide 4).
    Naming(
        rule=("on-behalf-of"),
        weight=12,
        before=(r"\b[Oo]n behalf of (?:our client,? )?$"),
        after=(r" ?,"),
    ),
    # "We have partnered with Larkspur Pumps to find a Sales Manager".
    Naming(
        rule="on-behalf-of",
        weight=12,
        before=r"\bpartner(?:ed|ing) (?:exclusively )?with $",
        after=r" (?:to (?:find|hire|recruit|fill|search|help|identify)|in (?:their|the) search)",
    ),
    Naming(
        rule="on-behalf-of",
        weight=12,
        before=r"\b(?:is|are|am) (?:\w+ )?collaborating with $",
        after=r"(?:,| to\b| in (?:their|the) search)",
    ),
    # "Larkspur Mutual is currently seeking a leader".
    Naming(rule="hiring-statement", weight=7, after=rf"{ASIDE},? (?:and |but |that )?{HIRES}"),
    # "Larkspur is an insurer of farms, and is hiring": the verb comes late.
    Naming(
        rule="hiring-statement",
        weight=7,
        after=rf" is [^.;\n]{{5,160}}, and (?:is|are) (?:\w+ )?{SEEKS}\b",
    ),
    # "Join Larkspur"; not "Join the Growth Reporting team", which is a part of somebody.
    Naming(
        rule="join",
        weight=4,
        after=r"(?!(?<=\w \w{1,30}) (?:team|squad|department)\b)",
        before=r"\b[Jj]oin(?:ing|s)? (?:us (?:at|here at) |our (?:growing |dynamic |amazing |"
        r"talented )?"
        r"(?:\w+ )?team (?:at|here at) |[Tt]he (?:team (?:at|of) )?)?$",
    ),
    # "Life at Larkspur", "a career at Larkspur".
    Naming(
        rule="looking-at",
        weight=3,
        before=r"\b(?:opportunity|opportunities|position|role|job|careers?|work|working|team|here|"
        r"employment|"
        r"opening|internship|life|culture|day|future|journey|vacancy|candidates|employees|"
        r"associates) at (?:[Tt]he )?$",
    ),
    # "a position with Larkspur", "work for Larkspur".
    Naming(
        rule="looking-at",
        weight=3,
        before=r"\b(?:careers?|opportunity|position|role|employment|vacancy) (?:with|within) "
        r"(?:the )?$|"
        r"\b[Ww]ork(?:ing)? for (?:[Tt]he )?$",
    ),
    # "Company: Larkspur", a field of a form.
    Naming(
        rule="company-field",
        weight=5,
        before=(
            r"(?:^|\n|[.!?;] )\s*(?:Company(?: [Nn]ame)?|COMPANY|Employer|Hiring [Cc]ompany) "
            r"?: ?$"
        ),
    ),
    # "Larkspur, Inc. is an Equal Opportunity Employer".
    Naming(rule="equal-opportunity", weight=7, after=rf",? {EEO}"),
    # "Founded in 1951, Larkspur is an insurer".
    Naming(rule="is-a", weight=3.5, before=OPENS, after=rf"{ASIDE},? {DOES}"),
    # "Larkspur insures farms".
    Naming(rule="does", weight=2.5, before=OPENS, after=rf"{ASIDE},? {ACTS}"),
    # Any other verb before an object, where no list of verbs is long enough.
    Naming(
        rule="acts",
        weight=1.8,
        before=OPENS,
        # "brews our"; not "assess the": no third person ends in "ss".
        after=r" (?:now |also |still )?\p{Ll}{3,}(?<!ss)s (?:the|an?|its|our|your|more|over|"
        r"every|all|people|"
        r"businesses|companies|organizations|customers|employers|families)\b",
    ),
    # "hired by Larkspur"; not "years of experience working with Brambleware", a tool.
    Naming(
        rule="member-of",
        weight=1.5,
        before=r"(?<!\b(?:[Ee]xperience|[Ee]xperienced|[Ff]ull[- ]time|[Hh]ands-on|years|"
        r"comfortable) )"
        r"\b(?:working|work|works|employed|employee|covered|provided|offered|hired|"
        r"sponsored|"
        r"run|set|required) (?:by|for|with|at) (?:[Tt]he )?$",
    ),
    # "a division of Larkspur", "the future of Larkspur".
    Naming(
        rule="function-of",
        weight=1.2,
        before=r"\b(?:function|department|team|division|part|member|employee|behalf|mission|"
        r"future|growth|"
        r"values|success|heart|forefront) of (?:[Tt]he )?$",
    ),
    # "Larkspur's capabilities" (guide 4, fifth choice).
    Naming(rule="possessive", weight=1.2, after=r"(?:[’']s|(?<=s)[’'])(?= \w)"),
    # The words of A_TEAM must follow: "the Larkspur team".
    Naming(
        rule=("team"),
        weight=1.5,
        before=(r"\b(?:the|our|a|growing|entire|The|Our) $"),
        after=(rf" {A_TEAM}"),
    ),
    # "Larkspur employees": what it has names the organization (guide D1).
    Naming(
        rule="staff",
        weight=0.8,
        after=r" (?:employees|staff|offices|customers|clients|partners|events|stores|locations|"
        r"colleagues|"
        r"associates|benefits|account teams|facilities)\b",
    ),
    # "We are Larkspur", "We are **Larkspur**".
    Naming(rule="we-are", weight=5, before=r"\b[Ww]e(?: are|[’']re) (?:\*\*)?$"),
    # not behind a number: "5 at Larkspur"
    Naming(rule="at-somewhere", weight=1.8, before=r"(?<!\p{N} )\bat (?:[Tt]he )?$"),
    # "Send it to Larkspur": alone too light, it only adds to other mentions.
    Naming(rule="somewhere", weight=0.6, before=r"\b(?:by|with|to) (?:[Tt]he )?$"),
    # "Wren Talent is an employment agency".
    Naming(
        rule="agency-acts",
        weight=10,
        after=(
            rf" (?:is|are)(?: (?:acting|operating))?(?: as)? (?:an? |the )?(?:[\w,-]+ "
            rf"){{0,4}}?(?i:{AGENCY})"
        ),
        part=Part.AGENCY,
    ),
    # "Wren specializes in all farm positions".
    Naming(
        rule="agency-acts",
        weight=10,
        after=r" (?:is|are) an? (?:[\w-]+ ){0,4}(?:consultancy|agency)[^.\n]{0,30} "
        r"speciali[sz]ing in[^.\n]{0,40}recruitment|"
        r" speciali[sz]es? in (?:all )?(?:\w+ ){0,3}(?:positions|recruitment|staffing|placements)",
        part=Part.AGENCY,
    ),
    # "Wren Talent, on behalf of its client", "Wren Talent has been retained".
    Naming(
        rule="agency-for-client",
        weight=10,
        after=rf" ?,? (?:on behalf of (?:its|our|their|his|her|a|my) (?:\w+ )?clients?\b|has "
        rf"been (?:retained|engaged|appointed|"
        rf"asked|instructed|exclusively)|(?:is|are) (?:[\w-]+ )?(?:{SEEKS}|working|"
        rf"partnering|conducting|handling)[^.\n]{{0,120}}?"
        r"\b(?:join|for|with|behalf of) (?:our|my|its|a|one of our) clients?\b|is "
        r"collaborating with|has partnered with|"
        r"(?:is|are) (?:pleased|delighted|proud) to (?:be )?(?:partner|represent|support|work|"
        r"assist))",
        part=Part.AGENCY,
    ),
    # Light: employers write that line, too.
    Naming(
        rule="agency-committed",
        weight=1,
        after=(
            r" (?:are|is) (?:committed to promoting equal opportunities|an equal opportunities "
            r"(?:employer|agency|recruiter))"
        ),
        part=Part.AGENCY,
    ),
    # "Rye Foundation Trust", "Leeds City Council": the name says what it is.
    Naming(
        rule="institution",
        weight=4,
        after=(
            r"(?<=NHS (?:Foundation )?Trust|Foundation Trust|Health Board|UHB|City Council|"
            r"County Council|University)"
        ),
    ),
)

# Rows that start from fixed words and take the name in any case.
SPOTS: tuple[Naming, ...] = (
    # "About Larkspur", "Why Larkspur?", "Life at Larkspur" (guide 4, second choice).
    Naming(
        rule="about",
        weight=8,
        before=r"(?:^|\n)[#*\s]*(?:[Aa]bout|ABOUT|[Ww]ho [Ii]s|WHO IS|[Ww]hat [Ii]s|[Mm]eet|"
        r"[Ww]hy(?: [Jj]oin| [Ww]ork (?:at|for)|"
        r" [Cc]hoose)?|WHY(?: JOIN)?|[Ll]ife [Aa]t|[Ww]orking (?:at|for)|[Cc]areers (?:at|"
        r"with)|[Ww]elcome to|"
        r"[Jj]oin|[Ww]hat is it like to work at) ",
        # The heading ends there, or the text under it begins with the name again.
        after=r"[*\s]*(?=\s*[:?!]?\s*$|\s*:|\s+(?P=name)\b|\n)",
    ),
    # "dune, LLC is an equal opportunity employer": a name in small letters.
    Naming(
        rule="equal-opportunity",
        weight=7,
        before=r"^(?=\p{Ll}{1,20},? (?:LLC|Inc|Ltd|Corp|is an? equal|is proud))",
        after=rf",? {EEO}",
    ),
    # "At Larkspur, we": who speaks says its name (guide 4, fourth choice).
    Naming(
        rule="at",
        weight=6,
        before=(
            r"(?:^|[.!?:;•\n] ?|[\"“] ?|\b(?:here|and|that|because|but|team|Here|us) "
            r")(?:[Aa]t) "
        ),
        after=r",? (?:we|you|our|your|it|everyone|people|I|every|there|employees|team|diversity|"
        r"inclusion|innovation|"
        r"working|being|customers)\b",
    ),
)

# Words of a third party that hires for somebody (guide D2).
CONFIDENTIAL: tuple[str, ...] = (
    # "Our client, a leader in farm insurance"; not "our client relationship managers".
    (
        r"\b[Oo]ur [Cc]lient(?:,| (?=(?:is|has|was|seeks|needs|requires|offers|provides|based|"
        r"located|who|an?|specialis\w+|specializ\w+|operates|manufactures|designs|supplies|"
        r"believes|wants|continues|works|will|—|–|-)\b))"
    ),
    # one client; "my clients" are a seller's
    r"\b[Mm]y [Cc]lient\b(?!s)",
    # "to join our client, an insurer"
    (
        r"\b(?:join|joining|for|behalf of|with) (?:our|my|one of our) (?:[\w-]+ "
        r"){0,3}(?:client|(?<=one of our (?:[\w-]+ ){0,3})clients),"
    ),
    # "to join our client in Boise"; not "for our client teams", within the employer
    (
        r"\b(?:join|joining|for|behalf of) (?:our|my|one of our) (?:[\w-]+ ){0,3}client\b(?! "
        r"(?:relation|service|success|account|base|facing|team|need|partner|satisf|experience|"
        r"list|portfolio|organi|project|engagement|work|demand|request|deliver|site|s\b))"
    ),
    # "Wren Talent, on behalf of its client, an insurer"
    r"\b[Oo]n behalf of (?:its|our|their|a|my|the) (?:\w+ )?clients?\b",
    r"\b(?:The|the) [Cc]lient (?:is an?|has an?|seeks)\b",
    r"\b[Tt]he [Cc]lient[’']s [Dd]efinition",
    # "The company is confidential until the first interview"
    (
        r"\b(?:name|identity|employer|company|client) (?:is |are |will be |remains? )?(?:kept |"
        r"held )?confidential\b"
    ),
    r"\b[Cc]onfidential(?:ity)? (?:search|company|employer|client|posting)\b",
    # "Confidential – Farm Insurer": the word opens its line.
    r"^Confidential\b",
    # "An insurer whose name you know"
    r"\bwhose name (?:you|we)\b",
    # "Wren Talent Ltd is acting as an Employment Agency"
    r"\bacting as an? [Ee]mployment (?:agency|business|Agency|Business)",
    r"\b(?:are|is) an? [Ee]mployment (?:Business|Agency|business|agency)",
    r"\bretained (?:exclusive )?recruit",
    # "Wren Talent has been retained to find a seller"
    r"\bhas been (?:exclusively )?(?:retained|engaged|appointed|instructed) (?:to|by)",
    # only beside those for whom it acts: employers use agencies, too
    r"\brecruitment (?:consultanc|agenc)\w+\b(?=[^.]{0,60}\b(?:on behalf|client|acting))",
    # "Today we are hiring on behalf of an insurer"
    (
        r"\bwe are (?:recruiting|working|hiring) (?:on behalf|for) (?:of )?(?:an?|our|one of "
        r"our)\b"
    ),
    r"speciali[sz]ing in \w+ recruitment\b",
    # "Wren specializes in all farm positions"
    r"\bspeciali[sz]es? in all \w+ positions\b",
)
# "Our client, a leader in farm insurance, is seeking": up to its verb or next clause.
CLIENT_DESCRIPTOR = (
    r"\b(?:[Oo]ur|[Mm]y|[Tt]he|[Ii]ts) [Cc]lient,? ?(?:is |are |– |- |, "
    r")?(?P<descriptor>(?:an?|the|one of|Europe|North)\b[^.;\n]{5,120}?)(?=,? (?:is|are|has|"
    r"have|seeks?|requires?|needs?|who|that|which|with|offering|currently|looking|seeking)\b|"
    r"[.;\n]|, (?:is|are|seek|look|who|with|we)|$)"
)
# "We are a growing insurer of farms looking for": up to what it does or has.
WE_DESCRIPTOR = (
    r"(?:\bwe|We)(?: are|[’']re) (?P<descriptor>(?:an?|the|one of the)\b[^.;\n!]{5,100}?)(?=,? "
    r"(?:looking|seeking|that|which|who|with|and|where|on a|dedicated|committed|hiring|based|"
    r"serving|providing|offering)\b|[.;!,\n]|$)"
)
# "The farm company is seeking a seller": nobody says "we" (guide D3).
THIRD_DESCRIPTOR = (
    r"(?:^|[.!?\n] ?)(?P<descriptor>(?:(?:An?|The|This(?! is)|"
    r"One of the)\b[^.;,\n]{3,90}?(?:company|"
    r"organi[sz]ation|business|group|provider|firm|charity|body|manufacturer|retailer|"
    r"operator|"
    r"supplier|leader|specialist|operation|agency|bank|brand|hospital|practice|institution|"
    r"start-?up)s?\b(?: (?:operating|based|speciali[sz]ing) in [^.;,\n]{2,40}|"
    r"[^.;,\n]{0,40}?))|(?:Well |Professional |Leading |Market |Global |"
    r"International |National )[^.;,\n]{3,90}?(?:brand|company|industry|Industry|body|group|"
    r"provider|firm)s?)(?=,? (?:is|are|has|have|seeks?|requires?|currently|looking|"
    r"operating)\b)"
)
# "a market leading CAD software company", "a manufacturer of green building products".
PASSING_DESCRIPTOR = (
    r"\b(?:join|at|with|for|by) (?P<descriptor>an? (?:[\w&’'/-]+,? ){0,7}?(?:(?:company|"
    r"organi[sz]ation|firm|"
    r"brokerage|charity|team of [\w ]{5,40}?)\b|(?:manufacturer|distributor|provider|supplier|"
    r"maker|reseller) of "
    r"[^.;,\n]{3,50}?(?=[.;,\n]| (?:that|which|who|with|and|to)\b)))"
)
# "the Trust's canteen": an institution that never says its name.
TRUST_DESCRIPTOR = r"\b(?P<descriptor>the (?:Trust|Council|University|School|Charity))(?=[’'\s])"
# "our Larkspur farm insurance plans"; not "our Larkspur team", a part of the employer.
PRODUCT = (
    r"\b[Oo]ur (?:flagship |own )?{N} (?=\p{Ll}{3})(?!(?:departments?|teams?|division|"
    r"function|offices?|organi[sz]ation|unit|staff)\b)|"
    r"\b{N} (?:offerings?|products?|platform|deployment|implementation)\b"
)
