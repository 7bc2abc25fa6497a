"""Wordings beside a name that are longer than two words, by the word that they begin or end with.

A pure table: what it says in `explain`, and the pattern. What weighs how much is learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# "LARKSPUR, a fast-growing insurer is", "Larkspur – an insurer of farms – is".
ASIDE = (
    r"(?:,? (?:an?|the|one of|part of|which|who|based|headquartered|located|our|in|"
    r"partnering with|together with|along with)\b"
    r"[^.;\n]{3,160}?,?| [–—-] [^.;\n]{3,120}? [–—-])"
)
SEEKS = r"(?:seeking|seeing|looking|hiring|recruiting|searching)"
_ADVERBS = (
    r"(?: (?:currently|now|actively|also|still|always|urgently|once again|presently|continually|"
    r"continuously|excited to be|proud to be|thrilled to be|rapidly|again|delighted to be))*"
)
# What only the one who hires does (guide 4, first choice).
HIRES = (
    rf"(?:(?:is|are|has been|have been){_ADVERBS},? (?:{SEEKS}|in search of|in need of|in the "
    r"market|on the (?:lookout|hunt)|expanding|adding|growing (?:our|its|their)|interviewing|"
    r"accepting applications|offering an)|seeks|is a fast[- ]growing|wants (?:you|to hire)|"
    r"needs (?:you|an?)|"
)
# "has an exciting new opportunity": up to five words between.
HIRES += (
    r"(?:has|have|offers?) (?:an?|the|several|multiple|numerous|immediate|exciting|new|current)"
    r"(?: [\w-]+){0,5} (?:opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|positions?|roles?)\b)"
)
# The equal-opportunity line (guide 4, third choice).
EEO = (
    r"(?:(?:is|are|remains)(?: (?:proud to be|and remains|committed to being))? (?:an? )?"
    r"(?:[\w/,-]+ ){0,4}?(?i:equal|affirmative action|EEO|E\.E\.O)|provides (?i:equal)|"
)
EEO += (
    r"(?:is|are) (?:also )?(?:deeply |fully |strongly )?committed to (?:(?:\w+ ){0,4}(?:divers|"
    r"equal|inclusi|equity|creating|providing|building|fostering|safeguarding))|"
    r"does not (?:discriminate|accept|unlawfully)|celebrates diversity|values diversity|"
)
EEO += (
    r"prohibits discrimination|will (?:provide reasonable|consider (?:all )?qualified)|"
    r"considers all|believes (?:in )?(?:that )?divers|"
    r"and (?:all of )?its (?:[Ss]ubsidiaries|[Aa]ffiliates)[^.\n]{0,120}? (?:is|are) (?:an? )?"
)
EEO += (
    r"(?i:equal)|supports equal|embraces diversity|welcomes applications|"
    r"participates in (?:the )?E-Verify|provides reasonable accommodation)"
)
# Who hires for others and says so.
AGENCY = (
    r"(?:employment (?:agency|business)|recruit\w* (?:agency|consultancy|specialist|company|"
    r"firm|partner)|retained (?:exclusive )?recruit\w+|staffing (?:agency|firm|company)|"
    r"search firm)"
)
_OF_CLIENT = (
    r" ?,? (?:on behalf of (?:its|our|their|his|her|a|my) (?:\w+ )?clients?\b|has been "
    r"(?:retained|engaged|appointed|asked|instructed|exclusively)|is collaborating with|"
    r"has partnered with|"
)
_OF_CLIENT += (
    rf"(?:is|are) (?:[\w-]+ )?(?:{SEEKS}|working|partnering|conducting|handling)[^.\n]{{0,120}}?"
    r"\b(?:join|for|with|behalf of) (?:our|my|its|a|one of our) clients?\b|"
    r"(?:is|are) (?:pleased|delighted|proud) to (?:be )?(?:partner|represent|assist))"
)
_SPECIALIST = (
    r" (?:is|are) an? (?:[\w-]+ ){0,4}(?:consultancy|agency)[^.\n]{0,30} speciali[sz]ing in"
    r"[^.\n]{0,40}recruitment|"
    r" speciali[sz]es? in (?:all )?(?:\w+ ){0,3}(?:positions|recruitment|staffing|placements)"
)
_VERBS = ["is", "are", "has", "have", "seeks", "wants", "needs", "offers", "offer"]
_EEO_WORDS = [
    "is",
    "are",
    "remains",
    "provides",
    "does",
    "celebrates",
    "values",
    "prohibits",
    "will",
    "considers",
    "believes",
    "and",
    "supports",
    "embraces",
    "welcomes",
    "participates",
]
_OWNED = r"(?:part|member|subsidiary|division|brand|affiliate|unit|business) of\b"
# What `explain` says, the words that can follow the name, and the wording behind it.
_ROWS = (
    ("is hiring", _VERBS, rf",? {HIRES}"),
    (
        "is hiring, after an aside",
        [",", "–", "—", "-", "in", "the", "one", "part", "(", "partnering"],
        rf"{ASIDE},? (?:and |but |that )?{HIRES}",
    ),
    (
        "is described and is hiring",
        ["is"],
        rf" is [^.;\n]{{5,160}}, and (?:is|are) (?:\w+ )?{SEEKS}\b",
    ),
    ("is an equal-opportunity employer", _EEO_WORDS, rf",? {EEO}"),
    ("is an equal-opportunity employer, after an aside", [","], rf"{ASIDE},? {EEO}"),
    (
        "is what an aside describes",
        [","],
        r", (?:an?|the|one of) [^.;\n]{3,120}?,? (?:is|has|provides|offers)\b",
    ),
    (
        "says that it is an agency",
        ["is", "are"],
        (
            rf" (?:is|are)(?: (?:acting|operating))?(?: as)? (?:an? |the )?(?:[\w,-]+ ){{0,4}}?"
            rf"(?i:{AGENCY})"
        ),
    ),
    (
        "has an owner",
        ["is", ",", "part", "a"],
        (
            rf",? ?(?:is |are )?(?:an? |the )?(?:\w+ )?{_OWNED}|"
            r", an? [^.,\n]{2,30} (?:company|brand|business)\b"
        ),
    ),
    ("says that it recruits for others", ["is", "are", "specializes", "specialises"], _SPECIALIST),
    ("hires for a client", [",", "on", "has", "is", "are"], _OF_CLIENT),
    (
        "has partnered with a recruiter",
        ["to", "in"],
        r" (?:to (?:find|hire|recruit|fill|search|help|identify)|in (?:their|the) search)",
    ),
)
# A heading that names whom it describes.
_HEADS = (
    r"^(?:About|ABOUT|Who [Ii]s|WHO IS|What [Ii]s|Meet|Why(?: [Jj]oin| [Ww]ork (?:at|for)|"
    r" [Cc]hoose)?|WHY(?: JOIN)?|Life [Aa]t|Working (?:at|for)|Careers (?:at|with)|"
    r"Welcome to|Join|What is it like to work at) (?:the |The )?$"
)
_SKILLS = (
    r"(?:[Ee]xperience|[Pp]roficien\w+|[Kk]nowledge|[Ff]amiliar\w*|[Ss]kills?|such as|tools?|"
    r"software|systems?|platforms?|CRM)\b[^.;\n]{0,50}$"
)
_OTHERS = (
    r"(?:customers?|clients|partners|brands|companies|investors|backed by|trusted by|"
    r"competitors|formerly|previously)\b[^.;\n]{0,60}$"
)
# The same for what stands in front of the name, by the last word of it.
_FRONT_ROWS = (
    ("hired for", ["of", "client", ","], r"\b[Oo]n behalf of (?:our client,? )?$"),
    (
        "an agency's partner",
        ["with"],
        r"\b(?:partner(?:ed|ing)|collaborating|working) (?:exclusively )?with $",
    ),
    (
        "heads a description",
        ["about", "why", "at", "join", "is", "for", "with", "meet", "to", "choose"],
        _HEADS,
    ),
    ("opens the sentence with “at”", ["at"], r"(?:^|[.!?:;•] ?|[\"“] ?)At $"),
    (
        "in a field of a form",
        [":"],
        (
            r"(?:Company(?: [Nn]ame)?|COMPANY|Employer|EMPLOYER|Hiring [Cc]ompany|Organi[sz]ation)"
            r" ?: ?\**$"
        ),
    ),
    ("is said to be a tool", ["with", "in", "of", "as", "like", "(", ","], _SKILLS),
    ("among customers or partners", ["with", "as", "like", ",", "including", "and"], _OTHERS),
    (
        "owns it",
        ["of", "by", "the"],
        (
            r"(?:subsidiary|division|member|part|unit|brand|affiliate|owned|acquired) (?:of|by) "
            r"(?:the )?$"
        ),
    ),
)

Wording = tuple[str, re.Pattern[str]]


def _by_word(rows: Iterable[tuple[str, list[str], str]]) -> dict[str, list[Wording]]:
    found: dict[str, list[Wording]] = {}
    for said, words, pattern in rows:
        compiled = re.compile(pattern)
        for word in words:
            found.setdefault(word, []).append((said, compiled))
    return found


BEHIND = _by_word(_ROWS)
IN_FRONT = _by_word(_FRONT_ROWS)


def proof_end(text: str, start: int, end: int) -> int:
    """Where the words end that prove a name: behind the longest wording that follows it."""
    word = (text[start : start + 40].lstrip(" *_").split(" ") or [""])[0]
    rows = BEHIND.get(word[:1] if word[:1] in ",–—-(" else word, [])
    matches = (pattern.match(text, start) for _, pattern in rows)
    return max([end, *(match.end() for match in matches if match)])


# "Our client, a leader in farm insurance, is seeking": up to its verb or next clause.
_CLIENT_DESCRIPTOR = (
    r"\b(?:[Oo]ur|[Mm]y|[Tt]he|[Ii]ts) [Cc]lient,? ?(?:is |are |– |- |, "
    r")?(?P<descriptor>(?:an?|the|one of|Europe|North)\b[^.;\n]{5,120}?)(?=,? (?:is|are|has|"
    r"have|seeks?|requires?|needs?|who|that|which|with|offering|currently|looking|seeking)\b|"
    r"[.;\n]|, (?:is|are|seek|look|who|with|we)|$)"
)
# "We are a growing insurer of farms looking for": up to what it does or has.
_WE_DESCRIPTOR = (
    r"(?:\bwe|We)(?: are|[’']re) (?P<descriptor>(?:an?|the|one of the)\b[^.;\n!]{5,100}?)(?=,? "
    r"(?:looking|seeking|that|which|who|with|and|where|on a|dedicated|committed|hiring|based|"
    r"serving|providing|offering)\b|[.;!,\n]|$)"
)
# "The farm company is seeking a seller": nobody says "we" (guide D3).
_THIRD_DESCRIPTOR = (
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
_PASSING_DESCRIPTOR = (
    r"\b(?:join|at|with|for|by) (?P<descriptor>an? (?:[\w&’'/-]+,? ){0,7}?(?:(?:company|"
    r"organi[sz]ation|firm|"
    r"brokerage|charity|team of [\w ]{5,40}?)\b|(?:manufacturer|distributor|provider|supplier|"
    r"maker|reseller) of "
    r"[^.;,\n]{3,50}?(?=[.;,\n]| (?:that|which|who|with|and|to)\b)))"
)
# "the Trust's canteen": an institution that never says its name.
_TRUST_DESCRIPTOR = r"\b(?P<descriptor>the (?:Trust|Council|University|School|Charity))(?=[’'\s])"
# What is said of the client goes first, a description in passing late.
DESCRIPTORS = (
    # "Confidential – Farm Insurer": the rest of the line describes.
    r"^Confidential [–—-] (?P<descriptor>[^\n.]{4,80})",
    _CLIENT_DESCRIPTOR,
    _WE_DESCRIPTOR,
    _THIRD_DESCRIPTOR,
    _PASSING_DESCRIPTOR,
    _TRUST_DESCRIPTOR,
)
