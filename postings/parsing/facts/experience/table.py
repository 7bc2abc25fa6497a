"""Words that make years experience, and whose years they are (guide 5). A pure table."""

from __future__ import annotations

EXPERIENCE_WORD = (
    # "experiance" is a slip that postings make again and again.
    r"(?:experiences?|experienced|experiance|exp\b\.?|expertise|background|track record)"
)

# Words that ask something of the candidate.
_CANDIDATE = (
    r"you|your|you['’](?:ve|ll|re)|candidates?|applicants?|someone|individuals?|incumbent"
    r"|who (?:has|have|hold|possess)|will have|successful|applications?"
)
_ASKED = (
    r"must|requires?|required|requirements?|requisite|minimum|at least|need(?:ed|s)?|should"
    r"|mandatory|essential|a must|req['’]d|qualif\w+|experience\s?:"
)
_WISHED = (
    r"preferred|preferably|desired|desirable|ideal(?:ly)?|looking for|seek(?:ing|s)?|hiring|a plus"
)
DEMAND = rf"\b(?:{_CANDIDATE}|{_ASKED}|{_WISHED})\b"
# In text about others than the job only these: "your" and "individuals" ask nobody there.
STRICT_DEMAND = (
    r"\b(?:you (?:have|will|bring|are|must|should|need|possess|hold)|you['’](?:ve|ll)"
    r"|candidates?|applicants?|must|required|requirements?|minimum (?:of )?|preferred|qualif\w+"
    r"|looking for|seeking)\b"
)

# The subject of the years is the employer: before the number, without any demand.
# "Our founders have 60 years of experience" (guide 5.2).
_EMPLOYERS = (
    r"we|our|us|company|firm|agency|team|founders?|owners?|staff|leadership|employees|colleagues"
    r"|consultants?|group|experts|leader|provider|clients?|business|organi[sz]ation|partners?"
    r"|brands?"
)
_HAVE = (
    r"has|have|had|['’]ve|bring(?:s|ing)?|possess(?:es)?|boasts?|with|offers?|combin\w*|been|is|are"
    r"|over|for|draws?|spans?|backed|built|having"
)
# "Serving Ohio with 40 years of experience": the subject has been left out.
_PRAISED = r"serving|served|trusted|family[- ]owned|pioneer\w*|award[- ]winning"
EMPLOYER_BEFORE = (
    rf"\b(?:{_EMPLOYERS})\b[^.;]*\b(?:{_HAVE})\b[^.;]{{0,60}}$"
    rf"|\b(?:{_PRAISED})\b[^.;]{{0,80}}$"
)
# "Volt has 60 years of experience": a name, then a finite verb.
_CANDIDATE_FIRST = (
    r"^(?!(?:Candidates?|Applicants?|Who|He|She|They|You|Must|Should|Has|Have"
    r"|The (?:\w+ ){0,3}(?:candidate|applicant|individual|person))\b)"
)
_VERBS = r"has|have|had|brings|boasts|possess(?:es)?|offers|enjoys|is|was|been"
NAME_HAS = (
    rf"{_CANDIDATE_FIRST}[\"'“]?\p{{Lu}}[\w&’'.,-]*(?:\s[\w&’'.,()-]+){{0,6}}?"
    rf"\s(?:{_VERBS})\s(?:\w+\s){{0,4}}$"
)
# "With more than 10 years of experience ..., Zscaler": the subject follows the comma.
WITH_START = (
    r"^(?:with|after|for|backed by|having|built on|\w{3,}ing (?:\w+ ){0,2}(?:on|upon|from|off))\b"
    r"[^.;]{0,120}$"
)
_NAME = r"(?-i:\p{Lu}[\w&’'.-]+)(?:\s(?-i:\p{Lu}[\w&’'.-]*))*"
SUBJECT_AFTER = (
    rf",\s(?:we\b|our\b|the company|it\b|{_NAME}\s?(?:has|is|was|(?-i:[a-z]{{3,}}s)\b|$|,|\())"
    r"|,\s(?:we|our)\b"
    r"|\b(?:we have had|we are|we['’]re|our (?:team|mission|company|clients))\b"
)
# Persons whose years the posting praises: "you will learn from leaders who have".
# "You will learn from leaders who have 20 years".
_WORK_WITH = (
    r"work(?:ing)?|learn(?:ing)?|collaborat\w+|surrounded|mentored|led|trained|coached|taught"
    r"|guided|guidance|mentorship|join(?:ing)?|founded|managed|supported"
)
# "a team of veterans with 15 years": people one will work with.
_COLLEAGUES = (
    r"leaders?|leadership(?: team)?|managers?|executives?|mentors?|experts?|founders?|teams?"
    r"|veterans?|professionals?|colleagues|people|peers|coaches|trainers?"
)
OTHERS_HAVE = (
    rf"\b(?:{_WORK_WITH})\b[^.;,]{{0,40}}\b(?:{_COLLEAGUES})\s"
    r"(?:\w+\s){0,3}?(?:who|whose|with|having|that|bringing)\b[^.;,]{0,40}$"
)

# Work words that may follow the years directly: "5+ years in sales", "8 years leading teams".
# "5 years or more in sales".
_OPEN_END = r"(?:or more|plus|\+|minimum|min|or greater)"
_PRAISE = (
    r"full[- ]time|direct|recent|proven|progressive|progressively|post[- ]\w+|hands[- ]on|prior"
    r"|previous|demonstrated|successful|successfully|professional|solid|strong|continuous|actively"
)
WORK_AFTER = (
    rf"^['’]?s?\s*(?:\([^()]{{1,30}}\)\s*)?(?:{_OPEN_END}\s+)?(?:of\s+)?(?:(?:{_PRAISE})\s+)*"
    r"(?:in|as|with|within|at|on|using|post|across|working|\w{3,}ing)\b"
)
# Work that an activity names: "Selling into hospitals for 5+ years", "Experience in support for 2
# years". Who holds a license or lives somewhere for years does no work by that.
_NO_WORK = r"holding|residing|living|maintaining|having|possessing|being|staying|signing|committing"
PRACTICED = (
    r"^\W*(?:\w+ly\s)?"
    r"(?:(?:previous|prior|proven|working|work|professional|hands-on|solid|strong)\s+){0,3}"
    rf"(?:experienced?|background|track record|(?!{_NO_WORK})\w{{3,}}ing)\b[^.;]{{0,140}}$"
)
# Words behind the years that say an activity: "in project management", "driving revenue growth".
# "3 years in a row", "5 years in business".
_NO_FIELD = (
    r"a row|advance|total|length|duration|business|operation|service|a fixed"
    r"|the (?:first|next|last|future)|exchange|return|which"
)
# "a 2-year vesting schedule": participles of time, not of work.
_NO_ACTIVITY = (
    r"vesting|waiting|running|rolling|remaining|following|starting|beginning|training|rotating"
    r"|parenting|pending|ending|planning"
)
# "3 years of contract negotiation": the noun says work, whatever stands before it.
_BUSINESS_NOUN = r"management|negotiations?|administration|leadership|delivery|analysis|consulting"
ACTIVITY_AFTER = (
    r"^['’]?s?\)?\s+(?:of\s+)?(?:\w+ly\s+)?"
    rf"(?:(?:in|as|with|within|across)\s(?!(?:{_NO_FIELD})\b)"
    rf"|(?!(?:{_NO_ACTIVITY})\b)(?:\w+-)?\w{{3,}}ing\s)"
    rf"|^['’]?s?\)?\s+of\s+(?:[\w&/-]+\s){{1,3}}?(?:{_BUSINESS_NOUN})\b"
)
# "has led teams for at least five years".
# "You have been selling for 5 years": a verb of work, then the time.
_WORKED = (
    r"led|lead|leading|managed|managing|sold|selling|worked|working|been|served|serving|held"
    r"|practic\w+|run|running|supervis\w+|coached|coaching|directed|directing|carried|carrying"
)
FOR_YEARS = rf"\b(?:{_WORKED})\b[^.;]{{0,80}}\bfor(?: at least| a minimum of| over| the)?\s*$"

# "12 with an MBA", "10 if you have a Master's".
DEGREE_WORD = (
    r"bachelor['’]?s?|master['’]?s?|associate['’]?s?|mba|ph\.?d|doctorate|(?:high school )?diploma"
    r"|(?:\w+ )?degree|b\.?[as]\.?|m\.?[as]\.?"
)
# Numbers without a unit that continue a statement about years: "10 years, 5 of them in sales".
PART_BEFORE = (
    r"(?:\b(?:or|including|incl\.?|includes?|of which|of those|of these|with|and|inclusive of)\b"
    r"|[(,;–—-])\s*"
    r"(?:at\s+least|a?\s?minimum(?:\s+of)?|no\s+less\s+than|preferably|ideally|over|more\s+than)?"
    r"\s*$"
)
# "five of them as a lead".
_OF_THEM = (
    r"of\s+(?:them|those|these|which|that)\s+"
    r"(?:in|as|at|must|should|spent|were|is|are|has|have|within|\w+ing)\b"
)
# "including 3 managing": the participle says of what.
_DOING = (
    r"managing|leading|supervising|overseeing|directing|coaching|selling|working|running|focusing"
    r"|developing|practicing|serving|doing|carrying|heading"
)
# "8 years, 10 preferred".
_CUE = r"(?:strongly\s+|highly\s+)?(?:preferred|desired|ideal|required)\b"
_WITH_DEGREE = rf"(?:with|and|if|plus)\s(?:you have\s)?(?:an?\s)?(?:{DEGREE_WORD})(?!\w)"
PART_AFTER = (
    rf"^\s*(?:(?:{_OF_THEM})|(?:of\s+\w+\s+)?(?:spent\s+)?(?:in|as|at)\s"
    rf"|(?:directly\s+|successfully\s+|actively\s+)?(?:{_DOING})\b|focused\b"
    rf"|(?:must\s+be\s+)?in\s|{_CUE}|{_WITH_DEGREE})"
)

# Years that are a part of those before them: "8 years of sales, with at least 3 in software".
# Words that say it is a part (guide 5.3).
_PART_OF = (
    r"including|incl\.?|includes?|which include|of which|of those|of these|of them|inclusive of"
    r"|comprising|made up of"
)
_LEAST = (
    # "with at least 3", and a bare "with 3" as well.
    r"at|least|a|an|minimum|min\.?|of|no|less|than|the|most|recent|additional|preferably|ideally"
    r"|over|more|about|approximately|some|last"
)
COMPONENT_BEFORE = rf"(?:\b(?:{_PART_OF})\b[^;.]{{0,40}}|\bwith\s+(?:(?:{_LEAST})\s*){{0,6}})$"
COMPONENT_AFTER = (
    # "5 years, 3 of which in software"; "2 must be in sales".
    r"^['’]?\s*(?:or more\s+)?(?:of (?:them|those|these|which|that)\b|(?:must|should) be (?:in|as)"
    r"|focus(?:ed|ing|sed)\b|being in\b)"
)
# "12 years, or at least 8 with a degree": the second is the alternative.
# Nothing but bounds and a degree may stand between the "or" and its number.
_OR_LEAST = (
    r"at|least|a|an|minimum|min\.?|of|the|over|more|than|with|have|has|ideally|preferably|about"
    r"|approximately|possess|and|degree"
)
OR_BEFORE = rf"(?:\bor\b|/)[\s,(:]*(?:(?:{_OR_LEAST})\b\.?\s*){{0,7}}$"
