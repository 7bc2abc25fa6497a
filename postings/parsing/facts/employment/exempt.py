"""Exempt from overtime or not (Fair Labor Standards Act, guide 9): rule, pattern; surest first.

The group `flsa` is the word. "Exempt employees" and "exempt from" say nothing of this job. A pure
table.
"""

from __future__ import annotations

# A hyphen and a space, "non- exempt", come from broken lines.
_EXEMPT = r"non-? ?exempt|exempt"
# The first of "exempt / non-exempt" says nothing: a form that was not filled in.
_NOT_BOTH = r"(?!\s*/\s*non)(?! or non)"

# "FLSA Status: Exempt", "Overtime: non-exempt".
_LAW = (
    r"\b(?:FLSA|fair labor standards act|overtime|wage|exempt(?:ion)?|exempt ?/ ?non-?exempt"
    r"|non-?exempt ?/ ?exempt)(?: ?\(FLSA\))?"
)
_STATUS = (
    r"(?: (?:status|classification|code|type|class|category|designation|exemption))*"
    r"(?: ?\([^()\n]{1,20}\))?(?: is)?"
    r"\s*[:–=-]*\s*(?:is )?"
)
_LAW_VALUE = (
    r"(?P<flsa>(?:salar\w+|hourly|full[- ]?time|regular)?[\s,/–-]*\(?"
    r"(?:non-? ?exempt|exempt|nonexempt))\b"
)
# "Pay class: weekly, non-exempt": any label of a kind, if "exempt" is in its value.
_LABEL = (
    r"\b(?:employment|job|position|employee|pay|compensation|work|salary)?\s?"
    r"(?:type|status|classification|class|category|basis)\s*:\s*"
)
# "salaried, exempt", "full-time / non-exempt".
_KINDS = r"salary|salaried|full[- ]?time|hourly|part[- ]?time|regular|w-?2|permanent|overtime"
# "Salaried exempt employees get ..." is a rule of the benefits (guide 9).
_PEOPLE = r"(?! (?:employees|and non|or non|team|positions|roles|staff|from))"
# The first row that matches decides, wherever in the posting it stands.
FLSA: tuple[tuple[str, str], ...] = (
    (
        "flsa-label",
        rf"{_LAW}{_STATUS}{_LAW_VALUE}(?! (?:employees|from|under|and)){_NOT_BOTH}(?!\s*status)",
    ),
    ("status-label", rf"{_LABEL}[^\n:]{{0,50}}?\b(?P<flsa>{_EXEMPT})\b{_NOT_BOTH}"),
    (
        # "exempt positions", in the plural, are those of the employer.
        "kind-of-position",
        (
            rf"\b(?P<flsa>{_EXEMPT})\b[,)]?"
            r"(?: (?:full[- ]time|salaried|hourly|level|and full[- ]time|regular|status))*"
            r",? (?:position|role|job|post|status|level)\b(?! only)(?!s)"
        ),
    ),
    (
        "salaried-exempt",
        (
            rf"\b(?:{_KINDS})[\s,/&()–-]+(?:and )?(?P<flsa>{_EXEMPT})\b"
            rf"{_PEOPLE}(?!\s*/\s*non)"
        ),
    ),
    (
        # "Classified as exempt"; "is exempt from" is about a tax or a law.
        "position-is",
        (
            r"\b(?:position|role|job|this|it|classified) (?:is|will be|as)"
            r"(?: considered| classified| an?| as| FLSA| currently| salaried,?)*"
            rf" (?P<flsa>{_EXEMPT})\b"
            r"(?! (?:from|under(?! the (?:fair|flsa))|employees))"
        ),
    ),
    # A line of its own in a block of job data.
    ("alone", rf"(?:^|\n)(?P<flsa>{_EXEMPT})\.?(?=\n|$)"),
    ("exempt-and-kind", rf"(?:^|\n)(?P<flsa>{_EXEMPT})[\s,/–-]+(?:{_KINDS})\b{_PEOPLE}"),
    # "Job code SLS042 Sales Lead Exempt".
    (
        "end-of-code-line",
        (
            r"(?:^|\n)(?:job code|[A-Z]{2,4}\d{2,5})[^\n.]{0,70}?"
            r" (?P<flsa>Non-?Exempt|Exempt)(?=\n|$)"
        ),
    ),
)
