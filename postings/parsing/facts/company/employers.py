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
    r"(?:\p{Lu}\.(?=[ ,]?\s?\p{Lu})|(?:\p{Lu}|\d{1,3}(?=\p{L})|"
    r"\p{Ll}{1,2}(?=\p{Lu}\p{Ll})|\p{Ll}\d(?= \p{Lu}))[\p{L}\d]*"
    r"(?:(?![’']s\b)[’'&+/-]\p{L}[\p{L}\d]*){0,8}+(?:\.(?:com|io|ai|dev|co|org|net|app|tv|me|gov|"
    r"xyz|us|gg|so|ly|fm|sh|health|studio|tech|digital|[Pp]ro)\b)?!?"
    r"(?:(?<=s)[’'](?= \p{Lu})|[’']s(?= (?:Corporation|Company|Inc|LLC|Restaurants?|Kitchen|"
    r"Hospital|Group)\b))?)"
)
JOINT = r"(?: | ?& ?| \+ | (?:and|of|for|of the|for the|on the|de) )"
# A name may follow a full stop that lost its space: "farms.Larkspur is".
NAME = (
    r"(?<![\p{L}\d@/-])(?:(?<!\.)|(?<=\s(?!www)\p{Ll}{3,15}\.)(?=\p{Lu}))"
    rf"(?P<name>{WORD}(?:{JOINT}{WORD}){{0,7}})"
)
# "About dune Labs", "At iDune, we": after these words a name may be written in any case.
ANY_CASE_NAME = (
    r"(?P<name>[\p{L}\d][\p{L}\d.&’'+/!-]{0,25}"
    r"(?: (?:[\p{Lu}\d&][\p{L}\d.&’'+-]{0,20}|of|and|the|for)){0,6})"
)
NOTE = (
    rf"\.?(?:,? (?:{written_forms(Where.SENTENCE)})\b\.?)?"
    r"(?:,? ?\((?P<alias>[^()\n]{1,40})\))?[®™]?(?:\*\*)?"
)
ASIDE = (
    r"(?:,? (?:an?|the|one of|part of|which|who|based|headquartered|located|our|"
    r"in)\b[^.;\n]{3,160}?,?"
    r"| [–—-] [^.;\n]{3,120}? [–—-])?"
)
SEEKS = r"(?:seeking|seeing|looking|hiring|recruiting|searching)"
HIRES = (
    r"(?:(?:is|are|has been|have been)(?: (?:currently|now|actively|also|still|always|urgently|"
    r"once again|"
    r"presently|continually|continuously|excited to be|proud to be|thrilled to be|rapidly|again|"
    rf"delighted to be))*,? (?:{SEEKS}|in search of|in need of|in the market|on the (?:lookout|"
    rf"hunt)|"
    r"expanding|adding|growing (?:our|its|their)|interviewing|accepting applications|offering "
    r"an)|seeks|"
    r"is a fast[- ]growing|wants (?:you|to hire)|needs (?:you|an?)|"
    r"(?:has|have|offers?) (?:an?|the|several|multiple|numerous|immediate|exciting|new|current)"
    r"(?: [\w-]+){0,5} (?:opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|positions?|roles?)\b)"
)
EEO = (
    r"(?:(?:is|are|remains)(?: (?:proud to be|and remains|committed to being))? (?:an? )?"
    r"(?:[\w/,-]+ ){0,4}?(?i:equal|affirmative action|EEO|E\.E\.O)|provides (?i:equal)|"
    r"(?:is|are) (?:also )?(?:deeply |fully |strongly )?committed to (?:(?:\w+ "
    r"){0,4}(?:diversity|divers|equal|"
    r"inclusi|equity|creating|providing|building|fostering|safeguarding))|"
    r"does not (?:discriminate|accept|unlawfully)|celebrates diversity|values diversity|"
    r"prohibits discrimination|will (?:provide reasonable|consider (?:all )?qualified)|"
    r"considers all|"
    r"believes (?:in )?(?:that )?divers|and (?:all of )?its (?:[Ss]ubsidiaries|"
    r"[Aa]ffiliates)[^.\n]{0,120}? (?:is|are) "
    r"(?:an? )?(?i:equal)|supports equal|embraces diversity|welcomes applications|"
    r"participates in (?:the )?E-Verify|provides reasonable accommodation)"
)
DOES = (
    r"(?:is|are) (?:an?|the|one of|at the|on a|in the|leading|building|transforming|changing|"
    r"reinventing|"
    r"revolutioni[sz]ing|breaking|redefining|creating|working|backed|headquartered|based|"
    r"dedicated|committed|"
    r"proud|part of|where|widely|currently|seen|recogni[sz]ed|known|not just|more than|home to|"
    r"growing|"
    r"expanding|trusted|driven|poised|disrupting|making|helping|all about|passionate|focused|"
    r"well|now|your|our|"
    r"powered|made|pioneering|unique|designed|democrati[sz]ing)\b(?!(?: [\w-]+){0,4} plan\b)"
)
ACTS = (
    r"(?:provides|offers|helps|delivers|develops|designs|manufactures|creates|builds|makes|"
    r"operates|serves|"
    r"enables|empowers|connects|specialises|specializes|supports|powers|combines|brings|"
    r"employs|owns|sells|insures|"
    r"works with|believes|strives|continues|exists|pays|gives|ensures|uses|reserves|requires|"
    r"embraces|aims|"
    r"was (?:founded|established|created|formed|started|born|named|recogni[sz]ed)|"
    r"has (?:been|grown|become|over|more|a|an|raised|offices|built|developed|helped|won|"
    r"created|partnered)|"
    r"have (?:been|grown|over|built)|manages|partners with|focuses|represents|leads|"
    r"recogni[sz]es|values|"
    r"invests|has \p{Ll}{2,}(?:ed|t|d|n|m|ght)|prides itself|understands|started|began|"
    r"launched|maintains|will|runs|covers)\b"
)
OPENS = r"(?:^|[.!?:•*\n–—]\s?|[\"“]|\bthat |\bat |\bAt |\d, )(?:[Tt]he )?$"
A_TEAM = (
    r"(?:[Tt]eam|family|community|mission|culture|values|way|brand|leadership|headquarters|staff|"
    r"organization|employees|story)\b"
)
AGENCY = (
    r"(?:employment (?:agency|business)|recruit\w* (?:agency|consultancy|specialist|company|"
    r"firm|partner)|"
    r"retained (?:exclusive )?recruit\w+|staffing (?:agency|firm|company)|search firm)"
)

NAMINGS: tuple[Naming, ...] = (
    Naming(
        rule=("on-behalf-of"),
        weight=12,
        before=(r"\b[Oo]n behalf of (?:our client,? )?$"),
        after=(r" ?,"),
    ),
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
    Naming(rule="hiring-statement", weight=7, after=rf"{ASIDE},? (?:and |but |that )?{HIRES}"),
    Naming(
        rule="hiring-statement",
        weight=7,
        after=rf" is [^.;\n]{{5,160}}, and (?:is|are) (?:\w+ )?{SEEKS}\b",
    ),
    Naming(
        rule="join",
        weight=4,
        after=r"(?!(?<=\w \w{1,30}) (?:team|squad|department)\b)",
        before=r"\b[Jj]oin(?:ing|s)? (?:us (?:at|here at) |our (?:growing |dynamic |amazing |"
        r"talented )?"
        r"(?:\w+ )?team (?:at|here at) |[Tt]he (?:team (?:at|of) )?)?$",
    ),
    Naming(
        rule="looking-at",
        weight=3,
        before=r"\b(?:opportunity|opportunities|position|role|job|careers?|work|working|team|here|"
        r"employment|"
        r"opening|internship|life|culture|day|future|journey|vacancy|candidates|employees|"
        r"associates) at (?:[Tt]he )?$",
    ),
    Naming(
        rule="looking-at",
        weight=3,
        before=r"\b(?:careers?|opportunity|position|role|employment|vacancy) (?:with|within) "
        r"(?:the )?$|"
        r"\b[Ww]ork(?:ing)? for (?:[Tt]he )?$",
    ),
    Naming(
        rule="company-field",
        weight=5,
        before=(
            r"(?:^|\n|[.!?;] )\s*(?:Company(?: [Nn]ame)?|COMPANY|Employer|Hiring [Cc]ompany) "
            r"?: ?$"
        ),
    ),
    Naming(rule="equal-opportunity", weight=7, after=rf",? {EEO}"),
    Naming(rule="is-a", weight=3.5, before=OPENS, after=rf"{ASIDE},? {DOES}"),
    Naming(rule="does", weight=2.5, before=OPENS, after=rf"{ASIDE},? {ACTS}"),
    Naming(
        rule="acts",
        weight=1.8,
        before=OPENS,
        after=r" (?:now |also |still )?\p{Ll}{3,}(?<!ss)s (?:the|an?|its|our|your|more|over|"
        r"every|all|people|"
        r"businesses|companies|organizations|customers|employers|families)\b",
    ),
    Naming(
        rule="member-of",
        weight=1.5,
        before=r"(?<!\b(?:[Ee]xperience|[Ee]xperienced|[Ff]ull[- ]time|[Hh]ands-on|years|"
        r"comfortable) )"
        r"\b(?:working|work|works|employed|employee|covered|provided|offered|hired|"
        r"sponsored|"
        r"run|set|required) (?:by|for|with|at) (?:[Tt]he )?$",
    ),
    Naming(
        rule="function-of",
        weight=1.2,
        before=r"\b(?:function|department|team|division|part|member|employee|behalf|mission|"
        r"future|growth|"
        r"values|success|heart|forefront) of (?:[Tt]he )?$",
    ),
    Naming(rule="possessive", weight=1.2, after=r"(?:[’']s|(?<=s)[’'])(?= \w)"),
    Naming(
        rule=("team"),
        weight=1.5,
        before=(r"\b(?:the|our|a|growing|entire|The|Our) $"),
        after=(rf" {A_TEAM}"),
    ),
    Naming(
        rule="staff",
        weight=0.8,
        after=r" (?:employees|staff|offices|customers|clients|partners|events|stores|locations|"
        r"colleagues|"
        r"associates|benefits|account teams|facilities)\b",
    ),
    Naming(rule="we-are", weight=5, before=r"\b[Ww]e(?: are|[’']re) (?:\*\*)?$"),
    Naming(rule="at-somewhere", weight=1.8, before=r"(?<!\p{N} )\bat (?:[Tt]he )?$"),
    Naming(rule="somewhere", weight=0.6, before=r"\b(?:by|with|to) (?:[Tt]he )?$"),
    Naming(
        rule="agency-acts",
        weight=10,
        after=(
            rf" (?:is|are)(?: (?:acting|operating))?(?: as)? (?:an? |the )?(?:[\w,-]+ "
            rf"){{0,4}}?(?i:{AGENCY})"
        ),
        part=Part.AGENCY,
    ),
    Naming(
        rule="agency-acts",
        weight=10,
        after=r" (?:is|are) an? (?:[\w-]+ ){0,4}(?:consultancy|agency)[^.\n]{0,30} "
        r"speciali[sz]ing in[^.\n]{0,40}recruitment|"
        r" speciali[sz]es? in (?:all )?(?:\w+ ){0,3}(?:positions|recruitment|staffing|placements)",
        part=Part.AGENCY,
    ),
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
    Naming(
        rule="agency-committed",
        weight=1,
        after=(
            r" (?:are|is) (?:committed to promoting equal opportunities|an equal opportunities "
            r"(?:employer|agency|recruiter))"
        ),
        part=Part.AGENCY,
    ),
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
    Naming(
        rule="about",
        weight=8,
        before=r"(?:^|\n)[#*\s]*(?:[Aa]bout|ABOUT|[Ww]ho [Ii]s|WHO IS|[Ww]hat [Ii]s|[Mm]eet|"
        r"[Ww]hy(?: [Jj]oin| [Ww]ork (?:at|for)|"
        r" [Cc]hoose)?|WHY(?: JOIN)?|[Ll]ife [Aa]t|[Ww]orking (?:at|for)|[Cc]areers (?:at|"
        r"with)|[Ww]elcome to|"
        r"[Jj]oin|[Ww]hat is it like to work at) ",
        after=r"[*\s]*(?=\s*[:?!]?\s*$|\s*:|\s+(?P=name)\b|\n)",
    ),
    # "dune, LLC is an equal opportunity employer": a name in small letters.
    Naming(
        rule="equal-opportunity",
        weight=7,
        before=r"^(?=\p{Ll}{1,20},? (?:LLC|Inc|Ltd|Corp|is an? equal|is proud))",
        after=rf",? {EEO}",
    ),
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

CONFIDENTIAL: tuple[str, ...] = (
    (
        r"\b[Oo]ur [Cc]lient(?:,| (?=(?:is|has|was|seeks|needs|requires|offers|provides|based|"
        r"located|who|an?|specialis\w+|specializ\w+|operates|manufactures|designs|supplies|"
        r"believes|wants|continues|works|will|—|–|-)\b))"
    ),
    r"\b[Mm]y [Cc]lient\b(?!s)",
    (
        r"\b(?:join|joining|for|behalf of|with) (?:our|my|one of our) (?:[\w-]+ "
        r"){0,3}(?:client|(?<=one of our (?:[\w-]+ ){0,3})clients),"
    ),
    (
        r"\b(?:join|joining|for|behalf of) (?:our|my|one of our) (?:[\w-]+ ){0,3}client\b(?! "
        r"(?:relation|service|success|account|base|facing|team|need|partner|satisf|experience|"
        r"list|portfolio|organi|project|engagement|work|demand|request|deliver|site|s\b))"
    ),
    r"\b[Oo]n behalf of (?:its|our|their|a|my|the) (?:\w+ )?clients?\b",
    r"\b(?:The|the) [Cc]lient (?:is an?|has an?|seeks)\b",
    r"\b[Tt]he [Cc]lient[’']s [Dd]efinition",
    (
        r"\b(?:name|identity|employer|company|client) (?:is |are |will be |remains? )?(?:kept |"
        r"held )?confidential\b"
    ),
    r"\b[Cc]onfidential(?:ity)? (?:search|company|employer|client|posting)\b",
    r"^Confidential\b",
    r"\bwhose name (?:you|we)\b",
    r"\bacting as an? [Ee]mployment (?:agency|business|Agency|Business)",
    r"\b(?:are|is) an? [Ee]mployment (?:Business|Agency|business|agency)",
    r"\bretained (?:exclusive )?recruit",
    r"\bhas been (?:exclusively )?(?:retained|engaged|appointed|instructed) (?:to|by)",
    r"\brecruitment (?:consultanc|agenc)\w+\b(?=[^.]{0,60}\b(?:on behalf|client|acting))",
    (
        r"\bwe are (?:recruiting|working|hiring) (?:on behalf|for) (?:of )?(?:an?|our|one of "
        r"our)\b"
    ),
    r"speciali[sz]ing in \w+ recruitment\b",
    r"\bspeciali[sz]es? in all \w+ positions\b",
)
CLIENT_DESCRIPTOR = (
    r"\b(?:[Oo]ur|[Mm]y|[Tt]he|[Ii]ts) [Cc]lient,? ?(?:is |are |– |- |, "
    r")?(?P<descriptor>(?:an?|the|one of|Europe|North)\b[^.;\n]{5,120}?)(?=,? (?:is|are|has|"
    r"have|seeks?|requires?|needs?|who|that|which|with|offering|currently|looking|seeking)\b|"
    r"[.;\n]|, (?:is|are|seek|look|who|with|we)|$)"
)
WE_DESCRIPTOR = (
    r"(?:\bwe|We)(?: are|[’']re) (?P<descriptor>(?:an?|the|one of the)\b[^.;\n!]{5,100}?)(?=,? "
    r"(?:looking|seeking|that|which|who|with|and|where|on a|dedicated|committed|hiring|based|"
    r"serving|providing|offering)\b|[.;!,\n]|$)"
)
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
TRUST_DESCRIPTOR = r"\b(?P<descriptor>the (?:Trust|Council|University|School|Charity))(?=[’'\s])"
PRODUCT = (
    r"\b[Oo]ur (?:flagship |own )?{N} (?=\p{Ll}{3})(?!(?:departments?|teams?|division|"
    r"function|offices?|organi[sz]ation|unit|staff)\b)|"
    r"\b{N} (?:offerings?|products?|platform|deployment|implementation)\b"
)
