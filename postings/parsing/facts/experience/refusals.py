"""Years that are no experience: what else a posting counts in years (guide 5.1). A pure table.

The kinds of an amount say what stands behind it: the word "experience" or a kind of work, by which
a word that is only near says nothing, and an activity that a list asks for ("5+ years managing
projects"), by which what is long is the work. The first row that holds gives the reason.
"""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections
from postings.parsing.facts.experience.table import (
    DEMAND,
    EMPLOYER_BEFORE,
    NAME_HAS,
    OTHERS_HAVE,
    SUBJECT_AFTER,
    WITH_START,
)

BARE, WORDED, ACTIVE, WORDED_ACTIVE = "bare", "worded", "active", "worded-active"
_BARE, _UNWORDED, _INACTIVE = (
    frozenset({BARE}),
    frozenset({BARE, ACTIVE}),
    frozenset({BARE, WORDED}),
)
# In a list of credentials years are the candidate's; TOLD is what other text tells.
LISTED, TOLD = "listed", "told"

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
OBJECTIONS: tuple[Objection, ...] = (
    *objections(
        "age",
        "an age",
        Concern.THING,
        after=r"\s*(?:of age\b|old\b|or older\b|and (?:older|above|over)|-old|[- ]olds?\b)",
    ),
    *objections(
        "age",
        "an age",
        Concern.THING,
        before=_AGE_BEFORE,
    ),
    *objections(
        "ago",
        "a point in time",
        Concern.THING,
        after=_AGO,
    ),
    *objections(
        "degree-length",
        "the length of a degree or of studies",
        Concern.THING,
        after=_DEGREE_LENGTH,
    ),
    *objections(
        "contract",
        "the length of a contract or a program",
        Concern.THING,
        after=_CONTRACT,
        kinds=_INACTIVE,
    ),
    *objections(
        "horizon",
        "a plan, a horizon or a period",
        Concern.POLICY,
        after=_HORIZON_AFTER,
        kinds=_INACTIVE,
    ),
    *objections(
        "performance",
        "a window of performance",
        Concern.THING,
        after=_PERFORMANCE,
        kinds=_INACTIVE,
    ),
    *objections(
        "service",
        "service with the employer or a benefit",
        Concern.LATER,
        after=_SERVICE_AFTER,
    ),
    *objections(
        "service",
        "service with the employer",
        Concern.LATER,
        before=r"\bwith (?:us|the (?:company|firm|team|bank))\b[^.;]{0,20}$",
    ),
    *objections(
        "pay",
        "pay over time",
        Concern.THING,
        after=_PAY_AFTER,
    ),
    *objections(
        "pay",
        "what people with these years earn",
        Concern.THING,
        after=_EARNERS,
    ),
    *objections(
        "pay",
        "pay by years",
        Concern.THING,
        # "$60,000 a year – 2 years".
        before=r"[$£€]\s?\d[\d,.]*[^.;\n]{0,25}\s[–—-]\s*$",
    ),
    # "a five-year lease"; "5-year experience" is experience.
    *objections(
        "adjective",
        "an adjective: what is that long is something else",
        Concern.THING,
        after=r"-(?!(?:experience|exp)\b)\w",
    ),
    *objections(
        "deadline",
        "a deadline or a point in time",
        Concern.LATER,
        before=_DEADLINE,
    ),
    *objections(
        "look-back",
        "a look back",
        Concern.THING,
        before=_LOOK_BACK,
    ),
    *objections(
        "horizon",
        "a span of the future or a plan",
        Concern.POLICY,
        before=rf"\b(?:{_WHICH_SPAN})\s+(?:{_BOUND}\s+)*$",
    ),
    *objections(
        "length-of",
        "the length of something else",
        Concern.THING,
        before=_LENGTH_OF,
    ),
    *objections(
        "company-age",
        "the history of the employer",
        Concern.HISTORY,
        before=_COMPANY_AGE_BEFORE,
    ),
    *objections(
        "company-age",
        "the history of the employer",
        Concern.HISTORY,
        after=_COMPANY_AGE_AFTER,
        kinds=_INACTIVE,
    ),
    *objections(
        "record",
        "for how long a license is held",
        Concern.THING,
        # "Has held a license to drive for at least 3 years".
        before=r"\blicen[cs]ed?\b[^.;]{0,25}\bfor [^.;]{0,20}$",
    ),
    *objections(
        "length-of",
        "how long a contract may go on",
        Concern.THING,
        # "renewable up to 1 year".
        before=r"\b(?:renew\w*|extend\w*|extension|prolong\w*)\b[^.;]{0,25}$",
    ),
    *objections(
        "record",
        "a look back at a record",
        Concern.THING,
        within=_RECORD,
        kinds=_UNWORDED,
    ),
    *objections(
        "benefit",
        "a benefit",
        Concern.GIFT,
        within=_BENEFIT,
        kinds=_UNWORDED,
    ),
    *objections(
        "business",
        "about the business, not the candidate",
        Concern.HISTORY,
        within=_BUSINESS,
        kinds=_BARE,
    ),
    *objections(
        "money",
        "pay by years",
        Concern.THING,
        within=r"[$£€]\s?\d[\d,.]*\s?[kKmM]?\b",
        kinds=_UNWORDED,
    ),
)

# The employer, its owners or its staff have the years (guide G4), unless a word before asks:
# "Our team needs a seller with 5 years".
_ASKED_BEFORE = rf"{DEMAND}[^⟧]*⟧"
EMPLOYERS: tuple[Objection, ...] = (
    # Without that: "you will learn from leaders who have" holds the "you" of a demand.
    *objections(
        "employer",
        "the years of those one works with",
        Concern.STAFF,
        before=OTHERS_HAVE,
        kinds=frozenset({TOLD}),
    ),
    # Both ends: "With 10 years in sales, you" opens the same way.
    Objection(
        rule="employer",
        reason="the years of the employer or its people",
        concern=Concern.HISTORY,
        before=WITH_START,
        after=rf"[^\n]*?(?:{SUBJECT_AFTER})",
        unless=_ASKED_BEFORE,
    ),
    *objections(
        "employer",
        "the years of the employer or its people",
        Concern.HISTORY,
        before=rf"(?-i:{NAME_HAS})|{EMPLOYER_BEFORE}",
        unless=_ASKED_BEFORE,
        kinds=frozenset({TOLD}),
    ),
)
