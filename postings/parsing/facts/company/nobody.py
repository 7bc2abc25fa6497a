"""What speaks for an employer that is kept confidential, and for one that no words name.

Both stand beside the names in one choice: "Our client, a maker of pumps" weighs against every name
of the text. Which wording weighs how much is learned.
"""

from __future__ import annotations

import re
from math import log1p

from postings.parsing.document import Document
from postings.parsing.facts.company.candidates import LONGEST_READ
from postings.parsing.facts.company.features import ACTS
from postings.parsing.types import Span

# "our client relationship managers": a part of the employer.
_CLIENT_PART = (
    r"relation|service|success|account|base|facing|team|need|partner|satisf|experience|list|"
    r"portfolio|organi|project|engagement|work|demand|request|deliver|site|s\b"
)
_CLIENT_DOES = (
    r"is|has|was|seeks|needs|requires|offers|provides|based|located|who|an?|specialis\w+|"
    r"specializ\w+|operates|manufactures|designs|supplies|believes|wants|continues|works|will|—|–|-"
)
_FOR_OUR_CLIENT = (
    r"\b(?:join|joining|for|behalf of|with) (?:(?:our|my) (?:[\w-]+ ){0,3}client|"
    rf"one of our (?:[\w-]+ ){{0,3}}clients?)\b(?! (?:{_CLIENT_PART}))"
)
_KEPT = r"(?:is |are |will be |remains? )?(?:kept |held )?confidential"
_RECRUITER = r"(?:recruitment|staffing|executive search|recruiting)"
# What it says in `explain`; words of which one must stand in the text, for it to be looked for; and
# the words of a third party that hires for somebody (guide D2).
_WORDINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "says “our client”",
        ("ur client", "ur Client"),
        (rf"\b[Oo]ur [Cc]lient(?:,| (?=(?:{_CLIENT_DOES})\b))",),
    ),
    ("says “my client”", ("y client", "y Client"), (r"\b[Mm]y [Cc]lient\b(?!s)",)),
    ("is to join “our client”", (" client",), (_FOR_OUR_CLIENT,)),
    (
        "says “on behalf of a client”",
        ("n behalf of",),
        (r"\b[Oo]n behalf of (?:its|our|their|a|my|the) (?:\w+ )?clients?\b",),
    ),
    (
        "says “the client is”",
        ("he client", "he Client"),
        (r"\b[Tt]he [Cc]lient(?: is an?| has an?| seeks|[’']s [Dd]efinition)\b",),
    ),
    (
        "says that the employer is confidential",
        ("onfidential", "whose name"),
        (
            rf"\b(?:name|identity|employer|company|client) {_KEPT}\b",
            r"\b[Cc]onfidential(?:ity)? (?:search|company|employer|client|posting)\b",
            r"(?<=\n)Confidential\b",
            r"\bwhose name (?:you|we)\b",
        ),
    ),
    (
        "says that it is an employment agency",
        ("mployment agency", "mployment Agency", "mployment business", "mployment Business"),
        (r"\b(?:are|is|acting as|acts? as) an? [Ee]mployment (?:[Aa]gency|[Bb]usiness)",),
    ),
    (
        "says that it is retained to recruit",
        ("retained", "engaged", "appointed", "instructed"),
        (
            r"\bretained (?:exclusive )?recruit",
            r"\bhas been (?:exclusively )?(?:retained|engaged|appointed|instructed) (?:to|by)",
        ),
    ),
    (
        "says that it recruits for somebody",
        (
            "we are ",
            "ecialise in",
            "ecialize in",
            "ecialising in",
            "ecializing in",
            "ecialises in",
            "ecializes in",
            "recruitment ",
            "staffing ",
            "executive search ",
            "recruiting ",
        ),
        (
            (
                r"\bwe are (?:recruiting|working|hiring) (?:on behalf|for|with) (?:of )?"
                r"(?:an?|our|one of our)\b"
            ),
            r"speciali[sz](?:ing|es?) in (?:all )?\w+ (?:recruitment|positions|staffing)\b",
            rf"\b{_RECRUITER} (?:consultan\w+|agenc\w+|firm|company)\b",
        ),
    ),
    (
        "asks to send a résumé to a recruiter",
        ("to the client", "to our client"),
        (r"\b(?:submit(?:ted)?|presented?|candidates?) to (?:the|our) client",),
    ),
    (
        "speaks of the employer as “they”",
        ("They ",),
        (r"(?:^|[.!?\n] ?)They (?:are|have|offer|need|want|provide)\b",),
    ),
    (
        "speaks of the company as another's",
        ("his company", "his organi", "his client", "his employer", "his firm"),
        (r"\b[Tt]his (?:company|organi[sz]ation|client|employer|firm) (?:is|has|offers)\b",),
    ),
)
_CUES = tuple((said, words, re.compile("|".join(patterns))) for said, words, patterns in _WORDINGS)
_SELF = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
# What a name does that hires for others.
FOR_OTHERS = frozenset(
    {"says that it is an agency", "says that it recruits for others", "hires for a client"}
)


def find_cues(document: Document) -> dict[str, Span]:
    """The words of a third party, by what they say; the first of each kind."""
    text = document.text[:LONGEST_READ]
    found: dict[str, Span] = {}
    for said, words, pattern in _CUES:
        match = any(word in text for word in words) and pattern.search(text)
        if match:
            found[said] = Span(start=match.start(), end=match.end())
    return found


def confidential_features(
    document: Document, cues: dict[str, Span], names: list[dict[str, float]]
) -> dict[str, float]:
    """What speaks for a client that is kept confidential."""
    seen = dict.fromkeys(cues, 1.0)
    seen["confidential"] = 1.0
    if len(cues) > 1:
        seen["several wordings of an agency"] = 1.0
    if any(not FOR_OTHERS.isdisjoint(features) for features in names):
        seen["an agency is named"] = 1.0
    if min(span.start for span in cues.values()) < document.body_start + 400:
        seen["an agency speaks in the first lines"] = 1.0
    return seen


def unnamed_features(document: Document, names: list[dict[str, float]]) -> dict[str, float]:
    """What speaks for an employer that gives no name: `names` are what else it could be."""
    text = document.text
    count = sum(1 for _ in _SELF.finditer(text))
    seen = {"names nobody": 1.0}
    seen["says “we” often" if count > 5 else "says “we”" if count else "never says “we”"] = 1.0
    if len(text) < 800:
        seen["a short posting"] = 1.0
    own = [name for name in names if "stands in no one else's postings" in name]
    seen["names that stand in no one else's postings"] = log1p(len(own))
    acting = sum(not ACTS.isdisjoint(name) for name in own)
    seen[f"{min(acting, 3)} of those act as an organization"] = 1.0
    return seen
