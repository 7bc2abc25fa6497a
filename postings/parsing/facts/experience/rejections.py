"""Years that are no experience: what else a posting counts in years (guide 5.1). A pure table.

Each row looks at one side of the number of years inside its statement: BEFORE patterns end at the
number, AFTER patterns begin behind its unit, NEAR patterns may match anywhere in the statement and
yield to the word "experience" right behind the number. First match wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class YearsSide(StrEnum):
    BEFORE = "before"
    AFTER = "after"
    NEAR = "near"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    name: str
    side: YearsSide
    pattern: str
    reason: str


# "3 years contract negotiation experience" is experience all the same.
_NOT_EXPERIENCE = r"(?!(?:[\s/,&-]+[\w&/’'-]+){0,4}[\s/-]+(?:experience|exp\b|background))"
# What may stand between a word and its number: "within about 5 years", "over the last (10) years".
_BOUND = (
    r"(?:at least|at a minimum|a? ?min(?:imum)?\.?(?: of)?|about|around|approximately|roughly"
    r"|nearly|almost|only|just|a|an|the|up to|some|well|typically|ideally|preferably|\()"
)

# "children aged 6 months to 5 years".
_PERSONS = r"children|patients|adults|residents|young people|persons?|people|individuals"
_AGE_BEFORE = (
    r"\b(?:age[sd]?|aged|older than)\b[^.;]{0,25}$"
    rf"|\b(?:{_PERSONS}) (?:aged |from |of |over |under |ages )?$"
)
# "5 years from hire", "2 years out of college", "two years to complete".
_FROM_A_DAY = r"from (?:the |your |date|now|hire|start)"
_AGO = (
    rf"^\s*(?:ago\b|earlier\b|later\b|{_FROM_A_DAY}|following\b|in advance"
    r"|out of (?:college|school|university)|into (?:the|your|this)|after\b|away\b"
    r"|to (?:go|come|complete|obtain|get|earn))"
)

# "4-year accredited college degree", "2 years of full-time undergraduate study".
_BEFORE_STUDIES = (
    r"of|accredited|or equivalent|technical|full-time|bachelor['’]?s?|associate['’]?s?"
    r"|undergraduate|post-?secondary|formal|related|relevant|in|at an?|higher"
)
_STUDIES = (
    r"degree|college|university|diploma|undergraduate|schooling|school\b|study\b|studies"
    r"|coursework|apprenticeship|b\.?[as]\.?\b|bachelor"
)
# "5 years of college recruiting", "2 years of school admission" are work.
_WORK_AT_SCHOOL = r"(?! (?:or \w+ )?(?:teaching|admission|recruit|coach))"
_DEGREE_LENGTH = (
    r"^['’]?s?[\s-]*(?:\((?:minimum|min)\)\s*)?"
    rf"(?:(?:{_BEFORE_STUDIES})\s+){{0,3}}(?:{_STUDIES}){_WORK_AT_SCHOOL}"
)

# "a 2-year fixed-term contract", "18 months maternity cover".
# "a 12-month fixed-term contract", "two-year non-compete".
_AGREEMENTS = (
    r"fixed|contracts?|terms?|agreements?|leases?|non-?compete|warrant(?:y|ies)|guarantees?"
    r"|commitments?"
)
# "a 2 year project", "an 18-month secondment".
_ASSIGNMENTS = (
    r"appointments?|positions?|assignments?|projects?|internships?|placements?|probation\w*"
    r"|secondment|rotation\w*"
)
# "2-year rotational program", "18-month traineeship".
_PROGRAMS = (
    r"program(?:me)?s?|training|apprenticeships?|curriculum|courses?|trainee\w*|residency"
    r"|fellowship"
)
# "12-month maternity cover", "6 months' duration".
_COVERS = (
    r"extensions?|maternity|FTC|temp\w*|duration|engagement|role|job|opportunity|possib\w+|stint"
)
_CONTRACT = (
    rf"^['’]?s?[\s-]*(?:\w+[\s-]+)?(?:{_AGREEMENTS}|{_ASSIGNMENTS}|{_PROGRAMS}|{_COVERS})\b"
    rf"{_NOT_EXPERIENCE}"
)

# "a 5-year growth plan", "our 3 year roadmap", "10-year anniversary".
# "the 3-5 year strategic plan".
_PLANS = (
    r"plans?|planning|roadmaps?|visions?|strateg(?:y|ies)|forecasts?|horizons?|outlook"
    r"|anniversary|growth|projections?|budgets?|runway"
)
# "12-month waiting period", "4 year vesting".
_PERIODS = (
    r"cycles?|periods?|windows?|goals?|targets?|reviews?|waiting|cliff|vest\w*|streak|limits?"
    r"|history|journey|milestones?|timeline|mission|objectives?|backlog"
)
_MONEY_OVER_TIME = r"deals?|CAGR|revenue|investment|celebrat\w*|mark|sabbatical|check-?ins?"
_HORIZON_AFTER = (
    rf"^['’]?s?[\s-]*(?:[\w-]+[\s-]+){{0,2}}(?:{_PLANS}|{_PERIODS}|{_MONEY_OVER_TIME})\b"
    rf"{_NOT_EXPERIENCE}"
)
# "in the next two years", "your first 6 months".
_WHICH_SPAN = (
    r"next|coming|first|initial|final|current|every|in|during|over the|throughout|across|around"
    r"|than|every other|on|by|(?:the|your|their|our|his|her) (?:first|next|final|initial)"
)

# "3 years of quota-carrying sales" is work, "3 years of quota attainment" a window.
_QUOTA = r"quota(?!-|\s(?:carry|bearing))"
# "two years running." but not "two years running a team".
_RUNNING = r"running(?=\s*(?:[.,;!)]|$)|\s(?:as|by)\b)"
_PERFORMANCE = (
    rf"^['’]?s?[\s-]*(?:\w+ )?(?:average|consecutive|{_RUNNING}|straight|in a row|{_QUOTA}"
    rf"|of (?:{_QUOTA}|consistent|continuous|consecutive|exceed\w*|president)"
    r"|sales history|w-?2)\b"
)

# "after 1 year of continuous service"; but "2 years of service industry work" is work.
_SERVICE = (
    r"(?:continuous |full-time |completed |company )?(?:service|employment|tenure)\b"
    rf"(?! (?:provider|industry|sector|advisor|writer|manager)){_NOT_EXPERIENCE}"
)
# "2 years paid leave", "1 year free membership".
_LEAVE = (
    r"(?:paid|unpaid|leave|parental|maternity|vacation|holiday|PTO|salary|severance|free|unlimited"
    r"|notice|maternal|paternity|time off|off\b)\b"
)
# "2 years on the job", "5 years with us": time with this employer, not before it.
_SERVICE_AFTER = (
    rf"^['’]?s?\s*(?:of |on |in )?(?:the job\b|{_SERVICE}|with (?:us|the company|our company)\b"
    r"|eligible|anniversar\w*|(?:of )?(?:structured |paid |classroom )*(?:onboarding|mentorship)"
    rf"|{_LEAVE})"
)

# "3 years: $200,000": a sum right behind the years is their pay.
_PAY_AFTER = (
    r"^['’]?s?\s*(?:earnings?|incomes?|salary|pay|compensation|OTE|bonus|commissions?|guaranteed"
    rf"|draw)\b{_NOT_EXPERIENCE}"
    r"|^\s*[:=–—-]?\s?[$£€]\s?\d"
)
# "Reps with 2+ years on our team earn over $150k"; "5 years to make" has another subject.
_EARNERS = (
    r"^['’]?s?(?:\s(?!to\b|and\b|who\b)[\w&/’'-]+){0,6}"
    r"\s(?:earns?|makes?|take home|brings? home)\s[^.;]{0,30}[$£€]\s?\d"
)

# "obtain the license within 12 months" is a time after hire.
_DEADLINE = (
    r"\b(?:within|inside|until|by|before|no later than|every|each|per|another|after|once)\s+"
    rf"(?:{_BOUND}\s+)*(?:first\s+|full\s+)?$"
)
_DURING = r"in|over|during|for|of|within|from|throughout|across"
# "for the past 3 years": how long ago, not how much.
_LOOK_BACK = (
    rf"\b(?:(?:{_DURING}) (?:the |your |their |our )?"
    r"(?:past|last|previous|prior|preceding|recent)"
    r"|(?:the|these|your|their|our) (?:past|last|previous|preceding)|(?:past|last))\s+"
    rf"(?:{_BOUND}\s+)*$"
)

# "a runway of 3 years", "notice period: 2 months", "history that spans 40 years".
# "a runway of 3 years", "sales cycles of 6-18 months".
_TIMED = (
    r"runway|tenure(?!\s\()|terms?|periods?|duration|length|cycles?|contracts?|commitment|probation\w*"
    r"|notice|lease|guarantee|vesting|horizon|window"
)
_TIMED_STAYS = (
    r"program(?:me)?|course|residency|internship|apprenticeship|history|anniversary|cliff|lasting"
    r"|lasts?|retention|warranty|span\w*|takes?|valid"
)
_LENGTH_OF = (
    rf"\b(?:{_TIMED}|{_TIMED_STAYS})\b(?!\s+or\b)"
    r"(?:[^.;,]{0,12}|[^.;,]{0,20}\b(?:of|for|is|to|:))\s*$"
)

# "a combined 60 years"; "combined with at least 5 years" and an operating room are the candidate's.
_COMBINED = r"combined(?! with (?:an? |at least |minimum |of )*$)"
_OPERATING = r"operating(?! (?:rooms?|theat(?:er|re)s?|suites?)\b)"
# "A degree in business with 8 years" is of the candidate.
_IN_BUSINESS = r"in business(?! (?:with|and|or|plus|admin\w*|develop\w*)\b)"
_COMPANY_AGE_BEFORE = (
    rf"\b(?:founded|established|{_COMBINED}|collective(?:ly)?|{_IN_BUSINESS}|average tenure"
    rf"|independent|{_OPERATING}|heritage|legacy|around|going strong|aggregate|cumulative)\b"
    r"[^.;]{0,40}$"
)
_ENDS = r"(?=\s*(?:[.,;!]|$))"
# "50 years of growth", "after 30 years in business,": what an employer boasts of.
_BOASTS = (
    r"history|heritage|innovation|growth|success\b|tradition|excellence|(?:\w+ )?profit\w*"
    r"|stability|trust|financial (?:performance|results|growth)"
)
_COMPANY_AGE_AFTER = (
    r"^['’]?s?[\s-]*"
    r"(?:in (?:business|operation)(?=\s*(?:[.,;!]|$)|\s(?:and|with|as)\b)"
    rf"|of (?:business|operations?|service){_ENDS}|of (?:{_BOASTS})"
    rf"|young|strong{_ENDS}|history|legacy|heritage|tradition)"
)

# "No DUI in 7 years", "residents of the last 3 years".
# "Clean driving record, 3 years".
_DRIVING = r"driving (?:record|history)|motor vehicle|MVR|DMV|DUIs?|DWIs?|moving violations?"
_RECORD = (
    rf"\b(?:{_DRIVING}|convict\w*|felon\w*|criminal|background check"
    r"|resid(?:ed?|ent|ency|ing)\b|lived|address history|accidents?|vehicle must|drug test)\b"
)
# "401(k) match is vested with 3 years".
_SAVED = (
    r"vest(?:ed|ing|s)?|401\s?\(?k\)?|severance|accru\w*|employer match|anniversary"
    r"|stock options?|RSUs?|retention bonus|promot(?:ed|ion)|bonus(?:es)?|pension"
)
# "3 weeks of vacation, 4 with 5 years".
_TIME_OFF = (
    r"PTO|paid time off|vacation|holidays?|sabbatical|parental|maternity|sick (?:days?|leave)"
    r"|annual leave|probation\w*|perks?|off-?sites?|raises?|tuition"
)
_BENEFIT = rf"\b(?:{_SAVED}|{_TIME_OFF})\b"
# "5 years, and revenue doubled".
_SUCCESS = (
    r"runway|revenue|growth|grown|grew|founded|funding|raised|valuation|investors?|awards?|ranked"
    r"|rated|anniversary|customers since|tenfold|doubled|tripled|graduated"
)
_BUSINESS = (
    rf"\b(?:{_SUCCESS}|fixed[- ]term|contract (?:role|position|length|duration)|sales cycles?"
    r"|pilot|non-?compete)\b"
)

# First match wins: what touches the number, and last what only stands near.
REJECTIONS: tuple[Rejection, ...] = (
    Rejection(
        name="age",
        side=YearsSide.AFTER,
        pattern=r"^\s*(?:of age\b|old\b|or older\b|and (?:older|above|over)|-old|[- ]olds?\b)",
        reason="an age",
    ),
    Rejection(name="age", side=YearsSide.BEFORE, pattern=_AGE_BEFORE, reason="an age"),
    Rejection(name="ago", side=YearsSide.AFTER, pattern=_AGO, reason="a point in time"),
    Rejection(
        name="degree-length",
        side=YearsSide.AFTER,
        pattern=_DEGREE_LENGTH,
        reason="the length of a degree or of studies",
    ),
    Rejection(
        name="contract",
        side=YearsSide.AFTER,
        pattern=_CONTRACT,
        reason="the length of a contract or a program",
    ),
    Rejection(
        name="horizon",
        side=YearsSide.AFTER,
        pattern=_HORIZON_AFTER,
        reason="a plan, a horizon or a period",
    ),
    Rejection(
        name="performance",
        side=YearsSide.AFTER,
        pattern=_PERFORMANCE,
        reason="a window of performance",
    ),
    Rejection(
        name="service",
        side=YearsSide.AFTER,
        pattern=_SERVICE_AFTER,
        reason="service with the employer or a benefit",
    ),
    Rejection(
        name="service",
        side=YearsSide.BEFORE,
        pattern=r"\bwith (?:us|the (?:company|firm|team|bank))\b[^.;]{0,20}$",
        reason="service with the employer",
    ),
    Rejection(name="pay", side=YearsSide.AFTER, pattern=_PAY_AFTER, reason="pay over time"),
    Rejection(
        name="pay",
        side=YearsSide.AFTER,
        pattern=_EARNERS,
        reason="what people with these years earn",
    ),
    Rejection(
        name="pay",
        side=YearsSide.BEFORE,
        # "$60,000 a year – 2 years".
        pattern=r"[$£€]\s?\d[\d,.]*[^.;\n]{0,25}\s[–—-]\s*$",
        reason="pay by years",
    ),
    # "a five-year lease"; "5-year experience" is experience.
    Rejection(
        name="adjective",
        side=YearsSide.AFTER,
        pattern=r"^-(?!(?:experience|exp)\b)\w",
        reason="an adjective: what is that long is something else",
    ),
    Rejection(
        name="deadline",
        side=YearsSide.BEFORE,
        pattern=_DEADLINE,
        reason="a deadline or a point in time",
    ),
    Rejection(name="look-back", side=YearsSide.BEFORE, pattern=_LOOK_BACK, reason="a look back"),
    Rejection(
        name="horizon",
        side=YearsSide.BEFORE,
        pattern=rf"\b(?:{_WHICH_SPAN})\s+(?:{_BOUND}\s+)*$",
        reason="a span of the future or a plan",
    ),
    Rejection(
        name="length-of",
        side=YearsSide.BEFORE,
        pattern=_LENGTH_OF,
        reason="the length of something else",
    ),
    Rejection(
        name="company-age",
        side=YearsSide.BEFORE,
        pattern=_COMPANY_AGE_BEFORE,
        reason="the history of the employer",
    ),
    Rejection(
        name="company-age",
        side=YearsSide.AFTER,
        pattern=_COMPANY_AGE_AFTER,
        reason="the history of the employer",
    ),
    Rejection(
        name="record",
        side=YearsSide.BEFORE,
        # "Has held a license to drive for at least 3 years".
        pattern=r"\blicen[cs]ed?\b[^.;]{0,25}\bfor [^.;]{0,20}$",
        reason="for how long a license is held",
    ),
    Rejection(
        name="length-of",
        side=YearsSide.BEFORE,
        # "renewable up to 1 year".
        pattern=r"\b(?:renew\w*|extend\w*|extension|prolong\w*)\b[^.;]{0,25}$",
        reason="how long a contract may go on",
    ),
    Rejection(
        name="record",
        side=YearsSide.NEAR,
        pattern=_RECORD,
        reason="a look back at a record",
    ),
    Rejection(name="benefit", side=YearsSide.NEAR, pattern=_BENEFIT, reason="a benefit"),
    Rejection(
        name="business",
        side=YearsSide.NEAR,
        pattern=_BUSINESS,
        reason="about the business, not the candidate",
    ),
    Rejection(
        name="money",
        side=YearsSide.NEAR,
        pattern=r"[$£€]\s?\d[\d,.]*\s?[kKmM]?\b",
        reason="pay by years",
    ),
)
