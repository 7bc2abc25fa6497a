"""Years that are no experience, and words that make years experience (guide 5). A pure table.

Each rejection row looks at one side of the number of years inside its statement: BEFORE patterns
end at the number, AFTER patterns begin behind its unit, NEAR patterns may match anywhere in the
statement and yield to the word "experience" right behind the number. First match wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    BEFORE = "before"
    AFTER = "after"
    NEAR = "near"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    name: str
    side: Side
    pattern: str
    reason: str


EXPERIENCE_WORD = (
    r"(?:experiences?|experienced|experiance|exp\b\.?|expertise|background|track record)"
)
# "3 years contract negotiation experience" is experience all the same.
_NOT_EXPERIENCE = r"(?!(?:[\s/,&-]+[\w&/’'-]+){0,4}[\s/-]+(?:experience|exp\b|background))"
_BOUND = (
    r"(?:at least|at a minimum|a? ?min(?:imum)?\.?(?: of)?|about|around|approximately|roughly|nearly|almost|only|just|"
    r"around|a|an|the|up to|some|well|typically|ideally|preferably|\()"
)

REJECTIONS: tuple[Rejection, ...] = (
    Rejection(
        name="age",
        side=Side.AFTER,
        pattern=r"^\s*(?:of age\b|old\b|or older\b|and (?:older|above|over)|-old|[- ]olds?\b)",
        reason="an age",
    ),
    Rejection(
        name="age",
        side=Side.BEFORE,
        pattern=r"\b(?:age[sd]?|aged|older than)\b[^.;]{0,25}$|\b(?:children|patients|adults|residents|young people|persons?|people|individuals) (?:aged |from |of |over |under |ages )?$",
        reason="an age",
    ),
    Rejection(
        name="ago",
        side=Side.AFTER,
        pattern=r"^\s*(?:ago\b|earlier\b|later\b|from (?:the |your |date|now|hire|start)|following\b|in advance|out of (?:college|school|university)|into (?:the|your|this)|after\b|away\b|to (?:go|come|complete|obtain|get|earn))",
        reason="a point in time",
    ),
    Rejection(
        name="degree-length",
        side=Side.AFTER,
        pattern=r"^['’]?s?[\s-]*(?:\((?:minimum|min)\)\s*)?(?:(?:of|accredited|or equivalent|technical|full-time|bachelor['’]?s?|associate['’]?s?|undergraduate|post-?secondary|formal|related|relevant|in|at an?|higher)\s+){0,3}(?:degree|college|university|diploma|undergraduate|schooling|school\b|study\b|studies|coursework|apprenticeship|b\.?[as]\.?\b|bachelor)(?! (?:or \w+ )?(?:teaching|admission|recruit|coach))",
        reason="the length of a degree or of studies",
    ),
    Rejection(
        name="contract",
        side=Side.AFTER,
        pattern=rf"^['’]?s?[\s-]*(?:\w+[\s-]+)?(?:fixed|contracts?|terms?|agreements?|leases?|non-?compete|warrant(?:y|ies)|guarantees?|commitments?|appointments?|positions?|assignments?|projects?|internships?|placements?|probation\w*|secondment|rotation\w*|program(?:me)?s?|training|apprenticeships?|curriculum|courses?|trainee\w*|residency|fellowship|extensions?|maternity|FTC|temp\w*|duration|engagement|role|job|opportunity|possib\w+|stint)\b{_NOT_EXPERIENCE}",
        reason="the length of a contract or a program",
    ),
    Rejection(
        name="horizon",
        side=Side.AFTER,
        pattern=rf"^['’]?s?[\s-]*(?:[\w-]+[\s-]+){{0,2}}(?:plans?|planning|roadmaps?|visions?|strateg(?:y|ies)|forecasts?|horizons?|outlook|anniversary|growth|projections?|budgets?|runway|cycles?|periods?|windows?|goals?|targets?|reviews?|waiting|cliff|vest\w*|streak|limits?|history|journey|milestones?|timeline|mission|objectives?|backlog|deals?|CAGR|revenue|investment|celebrat\w*|mark|sabbatical|check-?ins?)\b{_NOT_EXPERIENCE}",
        reason="a plan, a horizon or a period",
    ),
    Rejection(
        name="performance",
        side=Side.AFTER,
        pattern=r"^['’]?s?[\s-]*(?:\w+ )?(?:average|consecutive|running(?=\s*(?:[.,;!)]|$)|\s(?:as|by)\b)|straight|in a row|quota(?!-|\s(?:carry|bearing))|of (?:quota(?!-|\s(?:carry|bearing))|consistent|continuous|consecutive|exceed\w*|president)|sales history|w-?2)\b",
        reason="a window of performance",
    ),
    Rejection(
        name="performance",
        side=Side.BEFORE,
        pattern=r"\b(?:consecutive|quota attainment)[^.;]{0,20}$",
        reason="a window of performance",
    ),
    Rejection(
        name="service",
        side=Side.AFTER,
        pattern=rf"^['’]?s?\s*(?:of |on |in )?(?:the job\b|(?:continuous |full-time |completed |company )?(?:service|employment|tenure)\b(?! (?:provider|industry|sector|advisor|writer|manager)){_NOT_EXPERIENCE}|with (?:us|the company|our company)\b|eligible|anniversar\w*|(?:of )?(?:structured |paid |classroom )*(?:onboarding|mentorship)|(?:paid|unpaid|leave|parental|maternity|vacation|holiday|PTO|salary|severance|free|unlimited|notice|maternal|paternity|time off|off\b)\b)",
        reason="service with the employer or a benefit",
    ),
    Rejection(
        name="service",
        side=Side.BEFORE,
        pattern=r"\bwith (?:us|the (?:company|firm|team|bank))\b[^.;]{0,20}$",
        reason="service with the employer",
    ),
    Rejection(
        name="pay",
        side=Side.AFTER,
        pattern=rf"^['’]?s?\s*(?:earnings?|incomes?|salary|pay|compensation|OTE|bonus|commissions?|guaranteed|draw)\b{_NOT_EXPERIENCE}|^\s*[:=–—-]?\s?[$£€]\s?\d",
        reason="pay over time",
    ),
    Rejection(
        name="pay",
        side=Side.AFTER,
        pattern=r"^['’]?s?(?:\s(?!to\b|and\b|who\b)[\w&/’'-]+){0,6}\s(?:earns?|makes?|take home|brings? home)\s[^.;]{0,30}[$£€]\s?\d",
        reason="what people with these years earn",
    ),
    Rejection(
        name="pay",
        side=Side.BEFORE,
        pattern=r"[$£€]\s?\d[\d,.]*[^.;\n]{0,25}\s[–—-]\s*$",
        reason="pay by years",
    ),
    Rejection(
        name="adjective",
        side=Side.AFTER,
        pattern=r"^-(?!(?:experience|exp)\b)\w",
        reason="an adjective: what is that long is something else",
    ),
    Rejection(
        name="deadline",
        side=Side.BEFORE,
        pattern=rf"\b(?:within|inside|until|by|before|no later than|every|each|per|another|after|once)\s+(?:{_BOUND}\s+)*(?:first\s+|full\s+)?$",
        reason="a deadline or a point in time",
    ),
    Rejection(
        name="look-back",
        side=Side.BEFORE,
        pattern=rf"\b(?:(?:in|over|during|for|of|within|from|throughout|across) (?:the |your |their |our )?(?:past|last|previous|prior|preceding|recent)|(?:the|these|your|their|our) (?:past|last|previous|preceding)|(?:past|last))\s+(?:{_BOUND}\s+)*$",
        reason="a look back",
    ),
    Rejection(
        name="horizon",
        side=Side.BEFORE,
        pattern=rf"\b(?:next|coming|first|initial|final|current|every|in|during|over the|throughout|across|around|than|every other|on|by|(?:the|your|their|our|his|her) (?:first|next|final|initial))\s+(?:{_BOUND}\s+)*$",
        reason="a span of the future or a plan",
    ),
    Rejection(
        name="length-of",
        side=Side.BEFORE,
        pattern=r"\b(?:runway|tenure|terms?|periods?|duration|length|cycles?|contracts?|commitment|probation\w*|notice|lease|guarantee|vesting|horizon|window|program(?:me)?|course|residency|internship|apprenticeship|history|anniversary|cliff|lasting|lasts?|retention|warranty|span\w*|takes?|valid)\b(?:[^.;,]{0,12}|[^.;,]{0,20}\b(?:of|for|is|to|:))\s*$",
        reason="the length of something else",
    ),
    Rejection(
        name="company-age",
        side=Side.BEFORE,
        pattern=r"\b(?:founded|established|combined(?! with (?:an? |at least |minimum |of )*$)|collective(?:ly)?|in business|average tenure|independent|operating(?! (?:rooms?|theat(?:er|re)s?|suites?)\b)|heritage|legacy|around|going strong|aggregate|cumulative)\b[^.;]{0,40}$",
        reason="the history of the employer",
    ),
    Rejection(
        name="company-age",
        side=Side.AFTER,
        pattern=r"^['’]?s?[\s-]*(?:in (?:business|operation)(?=\s*(?:[.,;!]|$)|\s(?:and|with|as)\b)|of (?:business|operations?|service)(?=\s*(?:[.,;!]|$))|of (?:history|heritage|innovation|growth|success\b|tradition|excellence|(?:\w+ )?profit\w*|stability|trust|financial (?:performance|results|growth))|young|strong(?=\s*(?:[.,;!]|$))|history|legacy|heritage|tradition)",
        reason="the history of the employer",
    ),
    Rejection(
        name="record",
        side=Side.BEFORE,
        pattern=r"\blicen[cs]ed?\b[^.;]{0,25}\bfor [^.;]{0,20}$",
        reason="for how long a license is held",
    ),
    Rejection(
        name="length-of",
        side=Side.BEFORE,
        pattern=r"\b(?:renew\w*|extend\w*|extension|prolong\w*)\b[^.;]{0,25}$",
        reason="how long a contract may go on",
    ),
    Rejection(
        name="record",
        side=Side.NEAR,
        pattern=r"\b(?:driving (?:record|history)|motor vehicle|MVR|DMV|DUIs?|DWIs?|moving violations?|convict\w*|felon\w*|criminal|background check|resid(?:ed?|ent|ency|ing)\b|lived|address history|accidents?|vehicle must|drug test)\b",
        reason="a look back at a record",
    ),
    Rejection(
        name="benefit",
        side=Side.NEAR,
        pattern=r"\b(?:vest(?:ed|ing|s)?|401\s?\(?k\)?|PTO|paid time off|vacation|holidays?|sabbatical|parental|maternity|sick (?:days?|leave)|severance|accru\w*|employer match|anniversary|stock options?|RSUs?|retention bonus|promot(?:ed|ion)|bonus(?:es)?|annual leave|pension|probation\w*|perks?|off-?sites?|raises?|tuition)\b",
        reason="a benefit",
    ),
    Rejection(
        name="business",
        side=Side.NEAR,
        pattern=r"\b(?:runway|revenue|growth|grown|grew|founded|funding|raised|valuation|investors?|awards?|ranked|rated|anniversary|customers since|tenfold|doubled|tripled|graduated|fixed[- ]term|contract (?:role|position|length|duration)|sales cycles?|pilot|non-?compete)\b",
        reason="about the business, not the candidate",
    ),
    Rejection(
        name="money",
        side=Side.NEAR,
        pattern=r"[$£€]\s?\d[\d,.]*\s?[kKmM]?\b",
        reason="pay by years",
    ),
)

# Words that ask something of the candidate.
DEMAND = (
    r"\b(?:you|your|you['’](?:ve|ll|re)|candidates?|applicants?|must|requires?|required|requirements?|requisite|minimum|at least|need(?:ed|s)?|"
    r"should|preferred|preferably|preferred|desired|desirable|ideal(?:ly)?|looking for|seek(?:ing|s)?|someone|individuals?|incumbent|"
    r"experience\s?:|qualif\w+|successful|a plus|will have|who (?:has|have|hold|possess)|applications?|mandatory|essential|hiring|a must|req['’]d)\b"
)
STRICT_DEMAND = (
    r"\b(?:you (?:have|will|bring|are|must|should|need|possess|hold)|you['’](?:ve|ll)|candidates?|applicants?|must|"
    r"required|requirements?|minimum (?:of )?|preferred|qualif\w+|looking for|seeking)\b"
)

# The subject of the years is the employer: before the number, without any demand.
EMPLOYER_BEFORE = (
    r"\b(?:we|our|us|company|firm|agency|team|founders?|owners?|staff|leadership|employees|colleagues|consultants?|group|experts|leader|provider|clients?|business|organi[sz]ation|partners?|brands?)\b"
    r"[^.;]*\b(?:has|have|had|['’]ve|bring(?:s|ing)?|possess(?:es)?|boasts?|with|offers?|combin\w*|been|is|are|over|for|draws?|spans?|backed|built|having)\b[^.;]{0,60}$|"
    r"\b(?:serving|served|trusted|family[- ]owned|pioneer\w*|award[- ]winning)\b[^.;]{0,80}$"
)
# "Volt has 60 years of experience": a name, then a finite verb.
NAME_HAS = (
    r"^(?!(?:Candidates?|Applicants?|Who|He|She|They|You|Must|Should|Has|Have|The (?:\w+ ){0,3}(?:candidate|applicant|individual|person))\b)"
    r"[\"'“]?\p{Lu}[\w&’'.,-]*(?:\s[\w&’'.,()-]+){0,6}?\s(?:has|have|had|brings|boasts|possess(?:es)?|offers|enjoys|is|was|been)\s(?:\w+\s){0,4}$"
)
# "With more than 10 years of experience ..., Zscaler": the subject follows the comma.
WITH_START = r"^(?:with|after|for|backed by|having|built on|\w{3,}ing (?:\w+ ){0,2}(?:on|upon|from|off))\b[^.;]{0,120}$"
SUBJECT_AFTER = r",\s(?:we\b|our\b|the company|it\b|(?-i:\p{Lu}[\w&’'.-]+)(?:\s(?-i:\p{Lu}[\w&’'.-]*))*\s?(?:has|is|was|(?-i:[a-z]{3,}s)\b|$|,|\())|,\s(?:we|our)\b|\b(?:we have had|we are|we['’]re|our (?:team|mission|company|clients))\b"

# Work words that may follow the years directly: "5+ years in sales", "8 years leading teams".
WORK_AFTER = (
    r"^['’]?s?\s*(?:\([^()]{1,30}\)\s*)?(?:(?:or more|plus|\+|minimum|min|or greater)\s+)?(?:of\s+)?(?:(?:full[- ]time|direct|recent|proven|progressive|progressively|post[- ]\w+|hands[- ]on|prior|previous|demonstrated|successful|successfully|professional|solid|strong|continuous|actively)\s+)*"
    r"(?:in|as|with|within|at|on|using|post|across|working|\w{3,}ing)\b"
)
# Work told by the activity: "Selling into hospitals for 5+ years", "Experience in support for 2 years".
PRACTICED = (
    r"^\W*(?:\w+ly\s)?(?:(?:previous|prior|proven|working|work|professional|hands-on|solid|strong)\s+){0,3}"
    r"(?:experienced?|background|track record|(?!holding|residing|living|maintaining|having|possessing|being|staying|signing|committing)\w{3,}ing)\b[^.;]{0,140}$"
)
# Words behind the years that say an activity: "in project management", "driving revenue growth".
ACTIVITY_AFTER = (
    r"^['’]?s?\)?\s+(?:of\s+)?(?:\w+ly\s+)?(?:(?:in|as|with|within|across)\s(?!(?:a row|advance|total|length|duration|business|operation|service|a fixed|the (?:first|next|last|future)|exchange|return|which)\b)|"
    r"(?!(?:vesting|waiting|running|rolling|remaining|following|starting|beginning|training|rotating|parenting|pending|ending|planning)\b)(?:\w+-)?\w{3,}ing\s)|"
    r"^['’]?s?\)?\s+of\s+(?:[\w&/-]+\s){1,3}?(?:management|negotiations?|administration|leadership|delivery|analysis|consulting)\b"
)
# Persons whose years are told to the reader: "you will learn from leaders who have".
OTHERS_HAVE = (
    r"\b(?:work(?:ing)?|learn(?:ing)?|collaborat\w+|surrounded|mentored|led|trained|coached|taught|guided|guidance|mentorship|join(?:ing)?|founded|managed|supported)\b"
    r"[^.;,]{0,40}\b(?:leaders?|leadership(?: team)?|managers?|executives?|mentors?|experts?|founders?|teams?|veterans?|professionals?|colleagues|people|peers|coaches|trainers?)\s"
    r"(?:\w+\s){0,3}?(?:who|whose|with|having|that|bringing)\b[^.;,]{0,40}$"
)
FOR_YEARS = r"\b(?:led|lead|leading|managed|managing|sold|selling|worked|working|been|served|serving|held|practic\w+|run|running|supervis\w+|coached|coaching|directed|directing|carried|carrying)\b[^.;]{0,80}\bfor(?: at least| a minimum of| over| the)?\s*$"

# Numbers without a unit that continue a statement about years.
PART_BEFORE = r"(?:\b(?:including|incl\.?|includes?|of which|of those|of these|with|and|inclusive of)\b|[(,;–—-])\s*(?:at\s+least|a?\s?minimum(?:\s+of)?|no\s+less\s+than|preferably|ideally|over|more\s+than)?\s*$"
PART_AFTER = (
    r"^\s*(?:(?:of\s+(?:them|those|these|which|that)\s+(?:in|as|at|must|should|spent|were|within|\w+ing)\b)|(?:of\s+\w+\s+)?(?:spent\s+)?(?:in|as|at)\s|"
    r"(?:directly\s+|successfully\s+|actively\s+)?(?:managing|leading|supervising|overseeing|directing|coaching|selling|working|running|focusing|developing|practicing|serving|doing|carrying|heading)\b|focused\b|(?:must\s+be\s+)?in\s|(?:strongly\s+|highly\s+)?(?:preferred|desired|ideal|required)\b)"
)

COMPONENT_BEFORE = (
    r"(?:\b(?:including|incl\.?|includes?|which include|of which|of those|of these|of them|inclusive of|comprising|made up of)\b[^;.]{0,40}|"
    r"\bwith\s+(?:(?:at|least|a|an|minimum|min\.?|of|no|less|than|the|most|recent|additional|preferably|ideally|over|more|about|approximately|some|last)\s*){0,6})$"
)
COMPONENT_AFTER = r"^['’]?\s*(?:or more\s+)?(?:of (?:them|those|these|which|that)\b|(?:must|should) be (?:in|as)|focus(?:ed|ing|sed)\b|being in\b)"
OR_BEFORE = r"(?:\bor\b|/)[\s,(:]*(?:(?:at|least|a|an|minimum|min\.?|of|the|over|more|than|with|have|has|ideally|preferably|about|approximately|possess|and|degree)\b\.?\s*){0,7}$"
