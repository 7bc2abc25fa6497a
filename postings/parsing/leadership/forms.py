"""What says that a job leads people without a verb and its people, and what only looks like it.

"Direct reports: six" leads people, "an individual contributor" nobody; "ability to", "our managers"
and "cross-functional" make words of leading another's (guide 3.3). Pure tables, for `statements`
and `judging`.
"""

from __future__ import annotations

import regex

from postings.guide.numbers import number_words
from postings.parsing.matching.alternatives import any_of

# "Hire and train" opens a duty; "we hire and train" is the employer's doing.
_OPENS_A_DUTY = r"(?<=^|\n|[.!?:•;] ?)|(?<=\b(?:you|you['’]ll|will|to|for|responsible for|and) )"
# Who only recruits may be a recruiter: a second verb shows that the people stay.
_ALSO_DOES = r"hire|hiring|train|training|coach|develop|onboard|motivat|retain|manag(?!er)|mentor"
# "Hire and train partners" is the sale through others.
HIRES = regex.compile(
    rf"(?:{_OPENS_A_DUTY})(?:recruit|hire|hiring|recruiting)\w{{0,3}},? (?:and |& )?"
    rf"(?:{_ALSO_DOES})\w{{0,5}}(?! (?:new )?(?:channel |business )?(?:partners|customers"
    r"|clients|agencies|dealers|users|patients))",
    regex.I,
)
REPORTS = regex.compile(
    any_of(
        # "Direct reports: six", but not "Direct reports: 0".
        r"\bdirect reports?\s?:\s?(?!0|none|no\b|n/a)\w+",
        r"\bwith (?!no\b|zero\b)\w+ direct reports\b",
        r"\b(?:line|people|staff|team) management (?:responsibilit|of|for|duties)\w*",
        r"\bsupervis(?:ory|ion) responsibilit\w+\b",
        (
            # "Provide supervision to trainees and junior staff": the people come late.
            r"\bprovid(?:e|es|ing) (?:\w+ ){0,3}supervision (?:to|for|of)[^.;\n]{0,80}?"
            r"(?:junior|staff|workers|members)"
        ),
        (
            # "Six sellers report to you"; "you report to the director" is the other way.
            r"\breport(?:s|ing)? (?:directly )?to (?:you|this (?:role|position)"
            r"|the (?:position|role))\b"
        ),
        (
            r"\b(?:have|has|with|of) (?:\w+ ){0,2}"
            rf"(?:\d+|{number_words(*range(2, 11), 12)}|several) direct reports\b"
        ),
        (
            # "Manager of a growing team of": the noun, without a verb.
            r"\b(?:manager|leader|supervisor|director|head) (?:for|of) (?:an?|our|the) "
            r"(?:[\w-]+ ){0,3}team of\b"
        ),
        r"\byou(?:r|'ll have| will have) (?:a )?direct reports\b",
        # "Direct reports include all sales directors".
        r"\bdirect reports (?:include|are|will be|consist)\b",
        # "Supervising and allocating work to the admin team".
        r"\bsupervis(?:e|es|ing),? (?:and |& )?(?:allocat|assign|delegat)(?:e|es|s|ing)? (?:the )?"
        r"(?:work|tasks|duties|workloads?) (?:to|among|across|between)\b",
        # A player who coaches has a team.
        r"\bplayer[ /-]{1,3}coach\b",
        # "Serves as the people manager".
        r"\bas (?:the |a )?(?:people|line) manager\b",
    ),
    regex.I,
)
_LEADERSHIP = (
    r"direct reports|team management|people management|supervisory|line management"
    r"|staff to manage|management responsibilit\w+"
    r"|supervision of (?:staff|others)"
)
# "An individual contributor", or that there is nobody to lead.
# "A team of individual contributors" is led; "contributor or manager" leaves it open.
CONTRIBUTOR = regex.compile(
    any_of(
        (
            r"(?<!team of )(?<!of \w{2,12} )(?<!managing )\bindividual contributor\b(?! or )"
            r"(?: role| position)?"
        ),
        r"\bno direct reports\b",
        r"\bdirect reports\s?:\s?(?:0\b|none\b|no\b|n/a)",
        (
            r"\b(?:does not|doesn['’]t|will not|do not|has no|have no|with no|without|no"
            rf"|not have)\b[^.;\n]{{0,25}}(?:{_LEADERSHIP})\w*(?: responsibilit\w+)?"
        ),
    ),
    regex.I,
)
# "Fills in as an individual contributor": now and then.
NO_CONTRIBUTOR = regex.compile(
    r"\b(?:team|group) of\b|\bas (?:both )?an?\b.{0,10}\band\b|\bfill(?:s|ing)? in\b|\btracks?\b",
    regex.I,
)
# For vice presidents alone: a "VP, Wholesaler" sells and leads nobody.
_SELLERS = r"(?:producer|wholesaler|relationship manager)\b"
SELLER = regex.compile(rf"\b{_SELLERS}", regex.I)
# "You will be the lead producer"; "build producer relations" is about others.
SELLER_IS_HOLDER = regex.compile(
    r"\b(?:as|be|is|seeking|hiring|looking for|role of|position of) (?:an?|the|our) "
    rf"(?:[\w&-]{{2,20}} ){{0,3}}{_SELLERS}(?! (?:relation|engagement|partner|channel|group))",
    regex.I,
)
# "• Sales Team Leadership: " before what is to be done.
OPENS_LINE = regex.compile(r"\W*(?:[\p{Lu}*][^.:;!?\n]{2,60}(?::| [–—-])\W*)?")

# "Experience in leading a team" asks for what has been.
_PAST_WORDS = any_of(
    r"experiences?|experienced (?:in|at|with)|(?<!\b(?:a|per|each|every) )years?|yrs",
    r"track record|history of|background",
    r"proven|demonstrated|previous(?:ly)?|prior|ha(?:ve|s) been|successfully (?:led|managed)",
    r"have (?:led|managed)|has (?:led|managed)|knowledge of|familiar|skills?",
)
PAST = regex.compile(rf"\b(?:{_PAST_WORDS})\b", regex.I)
# "Ability to lead a team" is asked of anybody.
# "Skilled in leading a team", "can you lead".
DEMAND = regex.compile(
    r"\b(?:ability|able|capable|capacity|desire|aptitude|comfortable|willing(?:ness)?"
    r"|passion(?:ate)?|eager|who can|can you|you can|love|enjoys?|talent|skilled in|adept"
    r"|strong)\b",
    regex.I,
)
# The teams of customers and of other departments; "our product team" is ours.
_TEAMS_OF_OTHERS = any_of(
    r"client|customer|partner|vendor|external|agency|broker|supplier|internal|executive",
    r"third[- ]party|other|multiple|stakeholder",
    r"(?<!\b(?:our|your) )(?:product|engineering|marketing|legal)|deal|buying|scrum",
    r"various|diverse",
)
# Around the match: teams across departments, by example, for a project.
NOT_OURS = regex.compile(
    any_of(
        r"cross[-‑ ]functional|cross[-‑ ]team|project (?:teams?|staff)|virtual (?:account )?teams?",
        rf"account teams?|pursuit team|(?:{_TEAMS_OF_OTHERS})['’]?s? teams|dealer|distributor",
        # "Lead by example within the team".
        r"by example|within (?:a|the|your) team",
        r"(?:as|in) (?:a|the|part of a) team",
        # "Part of a team": beside others, not above them.
        r"(?:members|part|member) of (?:the|a|our|your) team|customer[s’']",
        r"(?:insurance|real estate|contact) agents|independent|channel partners",
        r"vendors?\b|as (?:required|needed)",
        # "To expand its team" is the employer's plan.
        r"^(?:expand|grow|build|scal|strengthen)\w*(?: out)? its\b",
        r"\b(?:external|third[- ]party|fellow|technical (?:leadership|direction))\b",
        # "Mentor and coach other engineers": colleagues beside the holder.
        r"^(?:coach|mentor|train|guid)\w*(?:,? (?:and |or |& )?(?:coach|mentor|train|guid|support)"
        r"\w*){0,2} (?:other|peer|fellow|less experienced)\b",
        # "Coach application developers on caching": a craft, no line.
        r"^coach\w* (?:[\w-]+ ){0,2}(?:developers|engineers|programmers|architects)$",
        # Coaching other people's managers is a trainer's work.
        r"^(?:coach|enabl)\w*,?(?: (?:and|or|&) (?:enabl|support|advis)\w+)? managers$",
        r"\binternal (?:\w+ )?teams",
        # "Coach hiring managers", but "coaching and hiring managers" are two verbs.
        r"(?<!\w(?:ing|e) and )\bhiring managers\b",
    ),
    regex.I,
)
# "Our managers coach the reps": somebody else does.
THEIR_MANAGER = regex.compile(
    any_of(
        (
            r"\b(?:our|their|your|whose) (?:managers?|leaders|leadership|founders?|CEO"
            r"|hiring manager)\b"
        ),
        # "They need a leader to coach the reps": who "they" are, is not said.
        r"\bthey (?:need|want|use|have)\b",
        # "Help managers to coach", "partner with sales leaders to develop the teams".
        r"\b(?:managers|leaders|leadership|supervisors|customers|clients|businesses) to $",
    ),
    regex.I,
)
# A team named before the partners is what is recruited.
SOME_PEOPLE = regex.compile(
    r"\b(?:teams?|staff|reps|representatives|managers|executives|agents|associates|sellers"
    r"|sales ?people|sales ?force|employees)\b",
    regex.I,
)
# "Recruit and manage partners": they are no staff.
OTHERS_HIRED = regex.compile(
    r"[^.;\n]{0,60}\b(?:partner\w*|customers?|clients?|dealers?|candidates?"
    r"|agenc(?:y|ies)|resellers?|patients?|suppliers?|affiliates?)\b",
    regex.I,
)
# "We are hiring Sales Representatives": the employer does, not the holder.
EMPLOYER_SUBJECT = regex.compile(
    any_of(
        r"\b(?:we(?: are|['’]re|['’]ve been)?|(?<!you )are|is|currently|now|company"
        r"|actively) (?:also |now |currently )?$",
        # "We are looking to expand", "the company's goal is to build", "committed to growing".
        r"\b(?:looking|seeking|aims?|strives?|continu(?:e|es|ing)|committed|commitment|works?"
        r"|(?:goal|mission|policy|vision) (?:is|of)) (?:to )?(?:\w+ (?:and )?)?$",
    ),
    regex.I,
)
# Only what an employer does as well: nobody writes "we are supervising".
STAFFING = regex.compile(
    r"(?:hir|recruit|grow|build|develop|train|expand|scal|attract|retain|establish|creat)", regex.I
)
# "You will", "the President will have": a sentence about the holder.
SUBJECT = regex.compile(
    r"\b(?:you(?:['’]ll| will)?|(?:the|this) [\w,&/ -]{2,50}?(?:will|reports?|is|has"
    r"|holds))\b",
    regex.I,
)
# "With ten years of experience, you will lead": what stands before asks, what follows states.
STATES = regex.compile(
    r"^.*\b(?:(?:you|he|she|role|position|president|director|manager|vp|leader|candidate|and) will"
    r"|you['’]ll|responsible for|(?:seeking|looking for|hiring|need) (?:an?|our)\b.{3,100} to)\b",
    regex.I | regex.S,
)
# "Manage a team, 5 years" asks for the past.
EXPERIENCE = regex.compile(r"\bexperience\b|\b\d+\+? years\b", regex.I)
