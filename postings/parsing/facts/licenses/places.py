"""Where a license must hold: a state, the state of residence, "state" without a name, or a country.

>>> jurisdiction("an active Arizona resident ", "license", " required")
'AZ'
>>> jurisdiction("Active ", "resident life license", "")
'resident'
>>> jurisdiction("", "license", " in the appropriate state")
'state'
>>> jurisdiction("a ", "life license", " IN Texas")
'TX'
>>> jurisdiction("", "license", " in Washington, DC")
'DC'
>>> jurisdiction("AN ACTIVE ", "LICENSE", " IN LIFE AND HEALTH") is None
True
"""

from __future__ import annotations

import regex

from postings.guide.states import STATE_CODES, STATES

# A license of another country is named by its letters as people write them (guide 6.2).
COUNTRIES: dict[str, str] = {"uk": "UK", "united kingdom": "UK", "british": "UK"}
COUNTRIES |= {"u.s": "US", "us": "US", "u.s.": "US", "united states": "US"}

# The longest first: "West Virginia" before "Virginia".
_NAMED = "|".join(sorted((name.replace(" ", r"\s") for name in STATE_CODES), key=len, reverse=True))
_CODES = "|".join(sorted(STATES))
# Codes in capitals only, or "in" and "or" would be states; "Georgia, ..." is an address.
# "MS-900" is an examination.
# "Registration OR membership": two codes are words in capitals.
_STATE = regex.compile(rf"\b(?:(?!(?:OR|IN)\s\p{{Lu}})(?:{_CODES}))\b(?![,-])")
CAPITAL_REACH = 30  # characters: "Washington, D.C. real estate"
# The capital is no state of its name.
_CAPITAL = regex.compile(r"\bWashington,?\s*D\.?\s?C\b|\bD\.C\.", regex.I)
_STATE_NAME = regex.compile(rf"\b(?i:{_NAMED})\b(?!,)")  # in capitals, IN and OR are words
_COUNTRY = regex.compile(r"\b(?:UK|U\.?S\.?|United Kingdom|United States|British)(?!\w)")
# A non-resident license is one for other states than one's own.
_RESIDENT = regex.compile(r"(?<!non-)(?<!non )\bresident\b", regex.I)
_GENERIC = regex.compile(r"\bstates?\b(?! of the art)", regex.I)
# Four words: "an active Arizona resident"; further left it is another matter's place.
_LEFT = regex.compile(r"(?:[\w.,/&'’-]+\s+){0,4}$")
# "license (Texas)", "license, issued by the state of Ohio", "license as required in some states".
_ISSUED = (
    r"[,-]?\s*(?:issued|valid|active|required|based|held|granted)?\s*"
    r"(?:in|for|from|of|by|on|within|with|appropriate to)\s[^.;,]{0,70}(?:,\s?D\.?\s?C\b)?"
)
_SOME_STATES = r"[^.;,]{0,70}?\bin (?:some|certain|most|many|other) states"
_RIGHT = regex.compile(rf"\s*(?:\([^()]{{0,60}}\)|{_ISSUED}|{_SOME_STATES})", regex.I)
_BORDER = regex.compile(r"[.;:]\s|\n")


def jurisdiction(before: str, words: str, after: str) -> str | None:
    """What the words of a credential, the few before and the phrase after say about the place."""
    # The state of the sentence before is the place of the job.
    left = _BORDER.split(before)[-1]
    near = _LEFT.search(left)
    right = _RIGHT.match(after)
    stretch = (near[0] if near else "") + words + " " + (right[0] if right else "")
    is_capitals = not any(map(str.islower, stretch))
    # From the narrow to the wide: "Texas resident license" is Texas.
    if _CAPITAL.search(before[-CAPITAL_REACH:] + stretch):
        return "DC"
    # A name before letters: "a license IN Texas" is not Indiana's.
    named = _STATE_NAME.search(stretch)
    if state := named or (None if is_capitals else _STATE.search(stretch)):
        return STATE_CODES.get(" ".join(state[0].casefold().split()), state[0])
    if _RESIDENT.search(stretch):
        return "resident"
    if _GENERIC.search(stretch):
        return "state"
    # Not behind the license: "license, in the US" is where people work.
    country = _COUNTRY.search((near[0] if near else "") + words)
    return COUNTRIES.get(country[0].casefold()) if country else None
