"""Insurance licenses: the words for a producer's license and the lines that it covers (guide 6.2).

>>> lines_in("Life, Accident & Health")
('life', 'health')
>>> lines_in("P&C or personal lines"), lines_in("Florida 2-15")
(('property', 'casualty', 'personal_lines'), ('life', 'health', 'variable'))
"""

from __future__ import annotations

import regex

from postings.guide.licenses import LICENSE_LINES

_ANNUITY = r"annuit(?:y|ies)"
_VARIABLE_WORD = rf"(?:life|{_ANNUITY}|contracts?|products?|lines?|and|/|&)"
# Patterns in the order in which they take their words; a later row sees what is left: "variable
# life" is no life insurance of its own. Numbers like "2-15" are Florida's classes of agents.
_ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (rf"variable(?:[ -]{_VARIABLE_WORD}){{0,4}}(?:/{_ANNUITY})?", ("variable",)),
    (r"\b0?2[-–]?15\b", ("life", "health", "variable")),
    (r"\b0?2[-–]?20\b", ("property", "casualty")),
    (r"\b0?2[-–]?14\b", ("life",)),
    (r"\b0?2[-–]?40\b", ("health",)),
    (r"\b20[-–]?44\b", ("personal_lines",)),
    # Texas (guide 6.2).
    (r"\bgroup (?:1|I|one)\b", ("life", "health")),
    (r"\bL\s?[&/+]\s?H\b|\bLA\s?&?\s?H\b|\bLAH\b|\bL&AH\b", ("life", "health")),
    (r"\bP\s?(?:&|and|/|\+)\s?C\b|\bPnC\b|\bPC\b", ("property", "casualty")),
    (r"\bfire (?:and|&) casualty\b", ("property", "casualty")),
    (r"\bproperty\b", ("property",)),
    (r"\bcasualty\b", ("casualty",)),
    (r"\bpersonal[- ]lines?\b", ("personal_lines",)),
    # No line of the guide's list.
    (r"\bcommercial[- ]lines?\b", ("other",)),
    (r"\blife\b", ("life",)),
    (
        # guide 6.2: accident, sickness, disability and Medicare are lines of health.
        r"\bhealth\b|\bA\s?&\s?[HS]\b|\baccident(?:al)?\b|\bsickness\b|\bdisability\b|\bmedicare\b",
        ("health",),
    ),
    (r"\bcredit\b", ("credit",)),
)
_COMPILED = tuple((regex.compile(pattern, regex.I), lines) for pattern, lines in _ROWS)

# A line as a license names it; its letters too ("L&H", "P&C").
_VARIABLE = rf"variable(?:[ -](?:life|{_ANNUITY}|contracts?|products?))?(?:/{_ANNUITY})?"
# "PC" is no name here: it is a computer, too.
_LETTERS = (
    r"group (?:1|I|one)\b|L\s?[&/+]\s?H\b|LA\s?&?\s?H\b|P\s?(?:&|and|/|\+)\s?C\b|PnC\b|"
    r"A\s?&\s?[HS]\b"
)
_NAMES = (
    r"fire\b|property\b|casualty\b|(?:personal|commercial|general|all)[- ]lines?\b|life\b|"
    r"health\b|accident(?:al)?\b|sickness\b|disability\b"
)
# Long-term care and HMO are named beside "health", and add no line of their own.
_FURTHER_NAMES = rf"medicare\b|{_ANNUITY}\b|credit\b|HMO\b|long[- ]term care\b|supplemental\b"
# "Life (resident) and Health": where the first one holds parts the lines from nothing.
_RESIDENT = r"(?:\s*\((?:non-?\s?)?resident\))?"
_WORD = rf"(?:{_VARIABLE}|{_LETTERS}|{_NAMES}|{_FURTHER_NAMES}){_RESIDENT}"
# A full stop too: "Life. Health license" are lines that lost their comma.
_SEPARATOR = (
    r"(?:[\s]*(?:,|/|&|\band/or\b|\band\b|\bor\b|-only\b|\bonly\b|\binsurance\b|\+|-|–|\(|\)|"
    r"\.(?=\s))){1,3}[\s]*|\s+"
)
# Up to eight lines; a hyphen before the first would make it part of "after-life".
LINES = rf"(?<![\w/-]){_WORD}(?:(?:{_SEPARATOR}){_WORD}){{0,7}}(?:[\s-]*only\b)?"

# Who holds it stands between the lines and the license: "Life & Health agent's license".
_PERSON = (
    r"(?:producer|producing|agent|agency|broker|brokerage|sales|representative|general lines|"
    r"non-?resident|resident|state|line|lines|advisor)(?:['’]s|s['’]?|\(s\))?"
)
# Florida's classes, also without the dash where a license follows: "0220 license".
_CLASS = r"(?<![\w–-])(?:0?2[-–]?(?:15|20|14|40)|20[-–]?44)\b"
# "Life (and Health) license", "2-20 (General Lines) agent license".
_PAREN = r"(?:\s*\([^()\n]{1,40}\))?"
_LINES_HELD = (
    rf"(?:{_CLASS}{_PAREN}\s*)?{LINES}{_PAREN}"
    rf"(?:[\s/]+(?:insurance|{_PERSON}|and|&|or)){{0,5}}{_PAREN}"
)
_CLASS_HELD = rf"{_CLASS}{_PAREN}(?:[\s/]+(?:insurance|{_PERSON})){{0,4}}"
# "Insurance producer or broker license", without a line.
_INSURANCE_HELD = rf"\binsurance{_PAREN}(?:[\s/]+(?:{_PERSON}|and|&|or)){{0,4}}"
_PRODUCER = r"\b(?:producer|agent)(?:['’]s|s['’]?|\(s\))?(?:\s+(?:insurance|sales))?"
BEFORE = rf"(?:{_LINES_HELD}|{_CLASS_HELD}|{_INSURANCE_HELD}|{_PRODUCER})"
_ARTICLES = r"the |both |a |an |either |(?:\w+ )?lines? of |authority |sale of |any state "
# "License to sell life", "licensed in P&C": the lines behind, where none stand before.
# "Licensed in the state of Ohio to sell life insurance".
_IN_A_STATE = r"(?: (?:in|by) (?:the )?[^.;,()]{2,30}(?= to (?:sell|write)))?"
AFTER = (
    rf"{_IN_A_STATE}"
    r"\s*(?:in|for|to sell|to write|as an?|with|[:(–-]|\s)*\s*"
    rf"(?:{_ARTICLES})*(?:{LINES}|insurance\b)"
)
# As AFTER, for lines that say more of a license already named: "insurance license (life)".
TAIL = (
    r"\s*(?:(?:in|for|to sell|to write|with|of|[:(–-])\s*)(?:the |both |either |your |all )*"
    rf"(?P<lines>{LINES})"
)
# "Licensed senior life agent": the line stands between the license and its holder.
_KIND_OF_AGENT = (
    r"insurance|independent|senior|local|inside|remote|captive|sales|and|or|appointed|state|"
    r"resident|experienced"
)
_INSURANCE_PERSON = (
    r"insurance (?:professional|sales\w*|advisor|representative|counselor|broker|agent|"
    r"specialist|associate|consultant)"
)
PERSON_AFTER = (
    rf"\s+(?:(?:{LINES}|(?:{_KIND_OF_AGENT})\b)\s+){{0,5}}"
    # Of other trades not: "licensed consultant" names no insurance.
    rf"(?:agent|producer|{_INSURANCE_PERSON}|broker|customer service rep\w*|"
    r"account (?:manager|executive)|CSR\b)s?"
)
_EXAM_WORDS = r"\binsurance (?:licensing |producer |agent )?exam(?:ination)?s?\b"
EXAM = rf"(?:\bstate )?(?:(?:{LINES})\s+)?{_EXAM_WORDS}"
# "Variable authority" is granted with a license, and is written without the word.
AUTHORITY = (
    rf"\bvariable(?: life)?(?:/| and | or )?(?:{_ANNUITY}|contracts?|products?)?\s*authority\b"
)
# With the dash, as no license stands beside it: "220" alone is any number; "2-20 units" are many.
_NOT_MANY = (
    r"(?!\s?%|\s(?!and\b|or\b|is\b|are\b|with\b|in\b|licen|general|insurance|agent|required|"
    r"preferred|a plus|desired|\()\p{Ll})"
)
CLASS_NUMBER = rf"(?<![$\d.-])\b0?2[-–](?:15|20|14|40)\b{_NOT_MANY}"
_FLORIDA = regex.compile(CLASS_NUMBER)


def lines_in(words: str) -> tuple[str, ...]:
    """The lines of insurance that these words name, in the order of the guide's list."""
    found: set[str] = set()
    # Each row takes its words away from the later ones.
    for pattern, lines in _COMPILED:
        if pattern.search(words):
            found.update(lines)
            words = pattern.sub(" ", words)
    return tuple(line for line in LICENSE_LINES if line in found)


def is_florida_class(words: str) -> bool:
    """Whether the words name one of Florida's license classes ("2-20")."""
    return bool(_FLORIDA.search(words))
