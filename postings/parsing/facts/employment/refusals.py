"""Words for a kind of employment that say nothing of this job (guide 9).

What stands right before the word ("benefits for ⟦full-time⟧") or right behind it ("⟦full-time⟧
employees"). A pure table; the first row that holds gives the reason.
"""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections, outside_the_job
from postings.parsing.facts.employment.table import NO_CONTRACT_BEFORE
from postings.parsing.types import Owner

# --- people of the employer ----------------------------------------------------------------------
# "The stated benefits are for full-time positions".
_FOR_ALL = r"\bbenefits? (?:are |is )?(?:for|to|apply to) (?:all )?|\beligible for (?:an? )?"
# "Full-time students and full-time employees are not eligible".
_EXCLUDED = r"[^.;\n]{0,60}\b(?:are excluded|not eligible)\b"
# At most three before the people: "full-time, benefits-eligible remote employees".
_ADJECTIVES = (
    r"exempt|salaried|permanent|regular|non-exempt|hourly|remote|US|U\.S\."
    r"|and (?:part|full)[- ]time|or (?:part|full)[- ]time"
    r"|(?:part|full)[- ]time|eligible|contract|team|company"
    r"|benefits?[- ]eligible"
)
_PEOPLE = (
    r"employees?|staff\b|team[- ]members?|associates\b|colleagues|workers|workforce|personnel"
    r"|candidates (?:are|will)|faculty|mentors|hires|members"
)
# "full-time roles are eligible for ..." speaks of all roles.
_WHAT_THEY_GET = (
    r"equivalents?|offers? (?:also|from|include)|positions? (?:are|is) eligible"
    r"|roles? (?:are|is) eligible|benefits?\b|only\)"
)
# "full-time and interim recruitment" is what a staffing firm sells.
_RECRUITMENT = (
    r",? (?:and|&|or) (?:interim|contract|permanent)"
    r" (?:jobs|recruitment|staffing|solutions|placements|opportunities)\b"
)
_OF_EMPLOYEES = (
    rf"(?: or (?:part|full)[- ]time)?[\s,)]*(?:(?:{_ADJECTIVES})[\s,/]*){{0,3}}"
    rf"(?:{_PEOPLE}|{_WHAT_THEY_GET})"
)

# "full-time (30 hours or more) employees", "part-time, 20 hours or more per week, staff".
_OF_SO_MANY_HOURS = (
    r"(?:[- ]?time)?(?: (?:and|or|&) (?:part|full)[- ]time)?[\s,(]+"
    r"\d{1,2}\+? ?(?:hours|hrs)?[^.;\n)]{0,28}"
    rf"[\s,)]+(?:{_PEOPLE})"
)
# "those who work full-time", "eligible: full-time, 20 hours or more".
_WHO_WORK = r"\b(?:(?:those|employees|people|if you) (?:who )?(?:work|are)|eligib\w+:?) (?:\w+ )?"
# "authorized to work in the United States on a full-time basis".
_AUTHORIZED = r"\bauthori[sz]ed to (?:work|be employed)\b[^.;\n]{0,60}"
# "As a federal contractor, we comply".
_OF_GOVERNMENT = r"\b(?:federal|government|prime|defen[cs]e|state|military) "
_SELF_EMPLOYED_CUSTOMERS = r" (?:clients?|customers?|individuals?|people|borrowers?|owners?)"

# --- study, past work, pay in proportion ---------------------------------------------------------
# "Two years of full-time work" is experience, "enrolled in a full-time program" study.
_PAST = (
    r"\d+\+? (?:years?|months?) of|years of|experience (?:working )?as|worked as|previous|prior"
    r"|past|equivalent|based on|pro[- ]rata|enrolled in a|study|studying"
    r"|unable(?: for personal reasons)? to work"
)
# "may be converted to full-time": another job than this.
_LATER = (
    r"converted? to|transition(?:ing)? to|lead to|potential for|opportunity to become"
    r"|addition to your|possib(?:le|ility) of|into"
)
# "open to full-time students", "a full-time MBA".
_STUDY = r"students?|degree|study|studies|education|course|mba|program|school|enrol"
# "full-time equivalent salary" states a share of pay.
_IN_PROPORTION = (
    r"salar(?:y|ies) (?:of|is|equivalent)|equivalent|experience\b|hours\)? ?(?:salary|pay)|rate\b"
    r"|annual salaries|starting salary"
)

# Two words may stand between: "This is not a regular part-time job".
_DENIED = (
    r"\b(?:not|isn['’]t|never|no|less than|neither|aren['’]t|rather than|instead of|without"
    r"|unable to \w+)"
    r"(?: just| only)? (?:an? |be )?(?:[\w-]+ ){0,2}"
)
# Read at the word itself: the same sentence may name a type of the job elsewhere.
OBJECTIONS: tuple[Objection, ...] = (
    # "permanent contract" names no contract work, though the word stands there.
    *objections(
        "other-contract",
        "is a contract of employment, not contract work",
        Concern.THING,
        before=NO_CONTRACT_BEFORE,
        kinds=frozenset({"contract"}),
    ),
    *objections(
        "people-of-the-employer",
        "speaks of people employed there or of what they get",
        Concern.STAFF,
        before=rf"{_FOR_ALL}|{_WHO_WORK}",
        after=rf"{_EXCLUDED}|{_OF_EMPLOYEES}|{_RECRUITMENT}|{_OF_SO_MANY_HOURS}",
    ),
    # "All requests for flexible and part time working will be considered": of everybody.
    *objections(
        "employers-way",
        "is open to requests, whatever the job",
        Concern.POLICY,
        before=r"\brequests? (?:for|to work) [^.;\n]{0,30}",
        kinds=frozenset({"part_time"}),
    ),
    # "A part-time arrangement may be considered after the first year."
    *objections(
        "later",
        "is no matter of today",
        Concern.LATER,
        after=r"[^.;\n]{0,60}\bafter (?:the |your |a |an )?(?:first|initial|one|two|\d+|probation)",
        kinds=frozenset({"part_time"}),
    ),
    # "We were awarded a ten year contract": that of the employer with a customer.
    *objections(
        "others-contract",
        "speaks of the employer's own contracts or of its customers",
        Concern.CUSTOMERS,
        before=(
            r"\b(?:awarded|won|win|secured|signed|hold|delivering|under) (?:an? |its |our )?"
            r"(?:[\w-]+ ){0,3}"
        ),
        kinds=frozenset({"contract"}),
    ),
    *objections(
        "others-contract",
        "speaks of the employer's own contracts or of its customers",
        Concern.CUSTOMERS,
        before=_OF_GOVERNMENT,
        after=_SELF_EMPLOYED_CUSTOMERS,
        kinds=frozenset({"contract", "contract_1099"}),
    ),
    *objections(
        "authorization",
        "says who may work in the country",
        Concern.NOTICE,
        before=_AUTHORIZED,
    ),
    *outside_the_job(Owner.EEO),
    *objections(
        "study-or-past",
        "speaks of study, of past work, or of pay in proportion",
        Concern.PAST,
        before=rf"\b(?:{_PAST}|{_LATER}) (?:an? )?(?:[\w-]+ ){{0,2}}",
        after=rf"[\s,]*(?:[\w-]+ )?(?:{_STUDY}|{_IN_PROPORTION})",
    ),
    *objections(
        "denied",
        "says that the job is not so",
        Concern.DENIAL,
        before=_DENIED,
    ),
    # "half a year of salary, then straight commission".
    *objections(
        "later-stage",
        "comes after another kind of pay",
        Concern.LATER,
        before=r"\b(?:then|followed by|moving to|before going to) ",
    ),
)
# "Exempt or non-exempt" leaves it open; "exempt/non-exempt: exempt" is a label with its answer.
OF_EXEMPTION: tuple[Objection, ...] = objections(
    "undecided",
    "leaves open whether exempt or not",
    Concern.CONDITION,
    before=r"exempt ?(?:/|or|and|&) ?",
    after=r" ?(?:/|or|and|&) ?(?:non-? ?)?exempt",
)
