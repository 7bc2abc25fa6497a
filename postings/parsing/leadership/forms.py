"""How postings say that a job leads people, and what only looks like it (guide 3.3). Pure tables.

`statements` beside it uses them. The words for people and for leading are those of salespeople's
postings: a "team player" is nobody's team, and "leading software" leads nobody.
"""

from __future__ import annotations

import regex

from postings.guide.numbers import number_words
from postings.parsing.matching.alternatives import any_of

# "Direct" is an adjective unless an article follows: "direct sales", "direct the team".
_LEADING_VERBS = any_of(
    r"manag(?:e[sd]?|ing)|lead(?:s|ing)?|supervis(?:e[sd]?|ing)|direct(?:s|ing)",
    r"direct(?= (?:the|a|all|our|and (?!indirect))\b)|coach(?:es|ing)?|hir(?:ed?|ing)",
    # "New hires join the team": people, no verb.
    r"(?<!new )hires|recruit(?:s|ing)?|overse(?:e[sn]?|eing)|head(?:s|ing)? up",
    r"taking control of|take (?:charge|control) of",
    # "Responsible for a team"; before a verb in -ing that verb leads, or does not.
    r"(?:responsib|accountab)(?:le|ility) for(?! \w+ing\b)|grow(?:s|ing)?",
    r"build(?:s|ing)?(?: out| up)?|develop(?:s|ing)?|train(?:s|ing)?|motivat(?:e[sd]?|ing)",
    r"inspir(?:e[sd]?|ing)|mentor(?:s|ing)?|driv(?:e[sd]?|ing)|guid(?:e[sd]?|ing)",
    r"empower(?:s|ing)?",
)
# One group, so that it can be repeated: "hire, train and coach".
_VERB = rf"(?:{_LEADING_VERBS})"
# One of these must be among the verbs: developing or mentoring a team can be a colleague's part.
STRONG = regex.compile(
    r"\b(?:manag(?!er)|lead(?!er)|supervis|direct(?:s|ing|\b)|coach|hir(?:e|ing)"
    r"|recruit|overse|head|control|charge|responsib|accountab)",
    regex.I,
)
# Titles of people who are led, in the plural; one "manager" is the holder.
_TEAM_TITLES = (
    r"reps|representatives|managers|executives|agents|associates|supervisors|leaders"
    r"|engineers|advisors|consultants|specialists|analysts|producers|developers|technicians"
    r"|SDRs|BDRs|AEs|handlers"
)
# More of them, also in the plural only: "the directors" are led, "the director" may be the boss.
_MORE_TITLES = (
    r"directors|vice presidents|VPs|officers|sellers|salespeople|buyers|callers"
    r"|coordinators|trainers|recruiters|counselors|advisers|planners|designers|closers"
    r"|clerks|dispatchers|assistants"
)
# "Team player", "team goals": words behind "team" that make it nobody's.
_NO_TEAM = (
    r"player|member|environment|spirit|building|effort|goals?|selling|culture|meetings?"
    r"|leads?|execution|efforts|events?|projects?|decisions"
    r"|of (?:customers|clients|partners|brokers)"
)
# "Regional managers", "field reps": the word before belongs to the people.
_KIND_OF_TEAM = r"sales |account |field |inside |team |regional |district |territory "
# "Workforce management" is a product.
_WORKFORCE_GOODS = r" (?:solutions|software|products|services|management)"
_PEOPLE_WORDS = any_of(
    # "Microsoft Teams" is software; "the team's goals" are no people, "the team's lead" is one.
    rf"(?<!microsoft )teams?(?!-)(?!['’]s?\s(?!lead))(?! (?:{_NO_TEAM}))",
    r"staff|direct reports",
    # "Salesforce" with its capital is software.
    r"sales (?:people|force|persons?)|(?-i:sales(?:people|force))",
    rf"(?:{_KIND_OF_TEAM})?(?:{_TEAM_TITLES})|(?:{_MORE_TITLES})|heads of",
    (
        # "Lead an organization of about 40 people".
        r"(?:organi[sz]ation|team|group|department|staff|force) of (?:about |over |some "
        r"|nearly |roughly )?(?:\d[\d,]*|\w+)\+?(?: people| employees)?"
    ),
    rf"employees|personnel|subordinates|direct-reports|workforce(?!{_WORKFORCE_GOODS})",
    r"team members",
    r"junior (?:members|staff|colleagues)",
)
PEOPLE = rf"(?:{_PEOPLE_WORDS})"
# Up to seven verbs, with an adverb each: "lead and strongly coach".
_VERBS = rf"(?P<verbs>\b{_VERB}(?:(?:,| and|,? &|/|, and| or)\s?(?:\w+ly )?{_VERB}){{0,6}})"
# Between verb and people no other party may come in: "lead projects with the team".
_GAP_ENDS = (
    r"with|within|to|for|from|by|on|in|at|alongside|among|amongst|between|through"
    r"|throughout|across|using|via|that(?! (?:team|staff))|who|which|ensur\w+|as"
)
# Seven words and no more verbs: behind an "and" with its own verb the object is another's.
_GAP = (
    rf"(?:\s(?!(?:{_GAP_ENDS})\b)(?!\w+, \w+ing\b)"
    rf"(?!(?:and|&) {_VERB}\b)[\w*’'/&,+-]{{1,25}}){{0,7}}?"
)
# The whole: verbs, what may come between, people.
LEADS = regex.compile(rf"{_VERBS}{_GAP}\s(?P<people>{PEOPLE})\b", regex.I)
# "Hire and train" opens a duty; "we hire and train" is the employer's doing.
_OPENS_A_DUTY = r"(?<=^|\n|[.!?:•;] ?)|(?<=\b(?:you|you['’]ll|will|to|for|responsible for|and) )"
# Who only recruits may be a recruiter: a second verb shows that the people stay.
_ALSO_DOES = r"hire|hiring|train|training|coach|develop|onboard|motivat|retain|manag|mentor"
# "Hire and train partners" is the sale through others.
HIRES = regex.compile(
    rf"(?:{_OPENS_A_DUTY})(?:recruit|hire|hiring|recruiting)\w{{0,3}},? (?:and |& )?"
    rf"(?:{_ALSO_DOES})\w{{0,5}}(?! (?:new )?(?:channel |business )?(?:partners|customers"
    r"|clients|agencies|dealers|users|patients))",
    regex.I,
)
# Behind "supervision to" these are enough: the noun says that somebody is led.
_STAFF = r"staff|team|workers|members|juniors|reps|managers|employees|colleagues|levels of staff"
REPORTS = regex.compile(
    any_of(
        # "Direct reports: six", but not "Direct reports: 0".
        r"\bdirect reports?\s?:\s?(?!0|none|no\b|n/a)\w+",
        r"\bwith (?!no\b|zero\b)\w+ direct reports\b",
        r"\b(?:line|people|staff|team) management (?:responsibilit|of|for|duties)\w*",
        r"\bsupervis(?:ory|ion) responsibilit\w+\b",
        (
            r"\bprovid(?:e|es|ing) (?:\w+ ){0,3}(?:supervision|line management|leadership)"
            rf"(?: and (?:\w+ ){{0,2}}\w+)? (?:to|for|of|across) (?:\w+ ){{0,6}}(?:{_STAFF})"
        ),
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
        r"\bgrowing their department\b",
        r"\byou(?:r|'ll have| will have) (?:a )?direct reports\b",
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
SELLER = regex.compile(r"\b(?:producer|wholesaler|relationship manager)\b", regex.I)

# "Experience in leading a team" asks for what has been.
_PAST_WORDS = any_of(
    r"experience[sd]?|years?|yrs|track record|history of|background|proven|demonstrated",
    r"previous(?:ly)?|prior|ha(?:ve|s) been|successfully (?:led|managed)",
    r"have (?:led|managed)|has (?:led|managed)|knowledge of|familiar|skills?",
)
PAST = regex.compile(rf"\b(?:{_PAST_WORDS})\b", regex.I)
# "Ability to lead a team" is asked of anybody.
# "Skilled in leading a team", "can you lead".
DEMAND = regex.compile(
    r"\b(?:ability|able|capable|capacity|desire|aptitude|comfortable|willing(?:ness)?"
    r"|passion(?:ate)?|who can|can you|you can|love|enjoys?|talent|skilled in|adept"
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
        r"cross[- ]functional|cross[- ]team|project (?:teams?|staff)|virtual",
        rf"account teams?|pursuit team|(?:{_TEAMS_OF_OTHERS})['’]?s? teams|dealer|distributor",
        # "Lead by example within the team".
        r"by example|within (?:a|the|your) team",
        r"(?:as|in) (?:a|the|part of a) team",
        # "Part of a team": beside others, not above them.
        r"(?:members|part|member) of (?:the|a|our|your) team|customer[s’']",
        r"(?:insurance|real estate|contact) agents|independent|channel partners",
        r"vendors?\b|as (?:required|needed)",
        r"\b(?:external|third[- ]party|fellow|technical (?:leadership|direction))\b",
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
    ),
    regex.I,
)
# A team named before the partners is what is recruited.
SOME_PEOPLE = regex.compile(rf"\b{PEOPLE}\b", regex.I)
# "Recruit and manage partners": they are no staff.
OTHERS_HIRED = regex.compile(
    r"[^.;\n]{0,60}\b(?:partner\w*|customers?|clients?|dealers?|candidates?"
    r"|agenc(?:y|ies)|resellers?|patients?|suppliers?|affiliates?)\b",
    regex.I,
)
# "We are hiring Sales Representatives": the employer does, not the holder.
EMPLOYER_SUBJECT = regex.compile(
    r"\b(?:we(?: are|['’]re|['’]ve been)?|(?<!you )are|is|currently|now|company"
    r"|actively) (?:also |now |currently )?$",
    regex.I,
)
# Only what an employer does as well: nobody writes "we are supervising".
STAFFING = regex.compile(r"(?:hir|recruit|grow|build|develop|train)", regex.I)
# "You will", "the President will have": a sentence about the holder.
SUBJECT = regex.compile(
    r"\b(?:you(?:['’]ll| will)?|(?:the|this) [\w,&/ -]{2,50}?(?:will|reports?|is|has"
    r"|holds))\b",
    regex.I,
)
# "Manage a team, 5 years" asks for the past.
EXPERIENCE = regex.compile(r"\bexperience\b|\b\d+\+? years\b", regex.I)
