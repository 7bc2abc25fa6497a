"""What a segment of a title says that is no part of it: the contract, shift, pay, a code.

A pure table: each pattern is that of a whole segment, and the first that matches names the rule.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

# "Remote", "Hybrid", "Field-based": how one works, not what.
_WORKPLACE = any_of(
    r"remote|hybrid|on-?site|in[- ]office|work[- ]from[- ]home|wfh|home[- ]based",
    r"field[- ]based|home office|telecommute|virtual",
    r"remote[- ](?:first|eligible|friendly|based|ok|only|position|role|work|opportunity)",
)
# "Full-time", "12-month FTC", "W2": the contract.
_EMPLOYMENT = any_of(
    r"(?:full|part)[- ]?time|permanent|perm|contract(?:or)?|temporary|temp",
    r"temp[- ]to[- ](?:hire|perm)|freelance|fixed[- ]term|ftc|interim|seasonal|casual|w-?2",
    r"1099|c2c|per diem|prn|direct hire|commission[- ]only",
    r"\d{1,2}[- ]month[s]?(?: (?:contract|ftc|fixed[- ]term|secondment))?|locum",
    r"internal only|salaried|hourly|exempt|non-exempt|substantive|secondment|ft|pt",
    r"(?:\d{1,2}[- ]months? )?maternity (?:leave(?: cover)?|cover)|bank (?:staff|hours)|staff bank",
    r"fixed[- ]term (?:to [\d/]+|\d{1,2} months?)",
)
_ORDINAL = r"1st|2nd|3rd|first|second|third|late|early|rotating|am|pm"
_MORE_TIMES = r"[ /&-]+(?:and )?(?:days?|nights?|evenings?|weekends?|shifts?)"
# "Night shift", "Mon-Fri", "9am-5pm".
_SHIFT = any_of(
    rf"(?:days?|nights?|evenings?|weekends?|overnights?)(?: shifts?)?(?:{_MORE_TIMES})*",
    rf"(?:{_ORDINAL}|all|various|afternoon) shifts?|out[- ]of[- ]hours",
    r"(?:days?|nights?|evenings?|weekends?) only",
    r"mon(?:day)?\s?(?:-|–|to)\s?fri(?:day)?|no weekends",
    r"\d{1,2}(?:\.\d{1,2})? (?:hours|hrs|hpw)(?: (?:per|a) week)?",
    r"\d{1,2}(?::\d\d)? ?(?:am|pm)\s?(?:-|–|to)\s?\d.{0,8}",
)
# Segments that are no part of a title: (rule, pattern for the whole segment).
RULES: tuple[tuple[str, str], ...] = (
    # "Sales Manager at [Acme.dev](https://acme.dev/)": the address alone goes.
    ("url", r"https?://\S+|www\.\S+"),
    # "Remote", "Fully remote", "Remote - must live in ..."
    (
        "workplace",
        (
            r"(?:100% |fully[- ]?|partially |mostly |@ ?|us |usa |uk |anywhere |global )*"
            rf"(?:{_WORKPLACE})\b.{{0,40}}"
        ),
    ),
    # "London hybrid": a place may stand before it.
    (
        "workplace",
        (
            r"(?:[\w&. ]{1,30} )?(?:remote|hybrid|home based|work from home)"
            r"(?: (?:ok|only|role|possible))?"
        ),
    ),
    # "Full-time or contract", "12-month FTC"
    (
        "employment",
        (
            rf"(?:{_EMPLOYMENT})(?:[ /&,-]+(?:or |and )?(?:(?:full|part)[- ]?time|permanent"
            r"|contract|temporary|post|contractor|position|role|job|hours|basis|ftc|w-?2|1099|cover|remote|hire|pt))*"
        ),
    ),
    (
        "shift",
        rf"(?:{_SHIFT})",
    ),
    # "$80k OTE", "uncapped commission"; "10k users" is a size of customers.
    (
        "pay",
        (
            r".{0,40}(?:[$£€]\s?[\d*]|\bOTE\b|\*{3,}\s?k|\d\s?k\b(?! users)|\buncapped\b"
            r"|\bcommission\b|\bper hour\b|/hr\b|\bsign[- ]?on bonus|\bbase salary\b).{0,60}"
        ),
    ),
    # "Req 20931", "#4471", "R10442": a code has a digit.
    (
        "code",
        (
            r"(?:#\s?\w+|(?:req(?:uisition)?|job|ref(?:erence)?|id|posting|vacancy)\.?\s?"
            r"(?:id|no|number|code|#)?\.?\s?[:#]?\s?[\w/-]*\d[\w/-]*"
            r"|[A-Z]{2,4}[-_]?\d{2,}[\w-]*|(?-i:[A-Z]{3}\d)|[A-Z]-?\d{4,}|\d{4,}\w*)"
        ),
    ),
    # "(m/f/d)", "(w/m/x)", in any order of the letters
    ("gender", r"(?:all genders?|[mfdwxhvit](?:\s?[/|*,-]\s?[mfdwxhvit]){1,3}(?:/div)?|gn)"),
    # "Job in Boise", "Based in Leeds"
    ("job-in-city", r"(?:job|jobs|position|role|based|located) in .{2,40}"),
    # "Hiring Now!", "Immediate start", "2 openings"
    (
        "urgency",
        any_of(
            (
                r"(?:we(?:'|’)?re |we are |now |urgent(?:ly)? )?(?:hiring|recruiting)"
                r"(?: now| immediately| asap| event)?!*"
            ),
            r"urgent(?: requirement| role| need)?!*",
            r"immediate (?:start|hire|opening|interview)s?!*|apply (?:now|today)!*",
            r"start (?:asap|immediately|now)!*|asap|new!*|hot job!*|great opportunity!*",
            r"(?:\d+|multiple|several|various) (?:openings|positions|roles|vacancies|posts)"
            r"(?: available)?",
            r"interviewing now!*",
        ),
    ),
    # "Band 7", "CT1/2": a grade goes only where it is its own segment (guide D26).
    (
        "grade",
        (
            r"(?:pay )?(?:band|grade|level|tier)\s?\d{1,2}[a-z]?(?:[-/ ]\d\w?)?"
            r"|(?:ct|st|f|afc|l)\d(?:/\d)?"
        ),
    ),
)
