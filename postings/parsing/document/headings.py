"""Which words head which section: a type and its patterns, first match wins. A pure table.

Patterns are searched in the folded heading (`heading_lines.heading_key`): lower case, straight
apostrophes, no bullets, no closing colon. `^` and `$` anchor a row where a part of a longer
heading would mislead. The order settles overlaps: "preferred" before "qualifications",
"about the role" before "about".
"""

from __future__ import annotations

from postings.guide.sections import SectionType
from postings.parsing.matching.alternatives import any_of

_DETAIL_LABELS = any_of(
    r"reference|ref|req|organization|department|division|business unit|function|start date",
    r"reports? to|reporting to|direct reports|flsa|employment|contract|duration|posted",
    r"closing|job|industry|type|status|position|title|seniority|req id|primary location",
    r"other locations",
)

HEADINGS: tuple[tuple[SectionType, *tuple[str, ...]], ...] = (
    # What only seems to be something else
    (SectionType.LOCATION_LOGISTICS, r"^where (?:you|we)(?:'ll| will|'re| are)?\b"),
    (
        SectionType.OTHER,
        r"^where (?:it|this|the (?:job|role)) (?:can )?(?:leads?|goes)\b",
        r"^why (?:this|the) (?:job|role|position|seat|post) is\b|^how we train",
    ),
    (SectionType.LOCATION_LOGISTICS, r"^ability to (?:commute|relocate)|^logistics$"),
    (SectionType.JOB_DETAILS, r"^job profile|^(?:time|work) type"),
    (
        SectionType.OTHER,
        r"^(?:additional|other|more) (?:information|details|info)$",
        r"(?:don't|do not|not) (?:meet|have|tick|check|match) (?:every|all)\b",
        r"background (?:check|screening)|drug (?:test|screen)|e-?verify",
    ),
    (SectionType.RESPONSIBILITIES, r"^application development"),
    (SectionType.BENEFITS, r"^eligible for|may be eligible for"),
    (SectionType.LOCATION_LOGISTICS, r"^(?:preferred|primary|other) (?:work )?locations?$"),
    # Equal opportunity, notices
    (
        SectionType.EEO,
        r"equal (?:employment )?opportunit|\beeoc?\b|affirmative action|^diversity",
        r"^(?:inclusion|belonging|our commitment to (?:diversity|inclusion))",
        (
            r"\bde&?i\b|\bdeib?\b"
            r"|(?:diversity|equity),? (?:and|&|\+) (?:inclusion|belonging)|disability confident"
            r"|^accessibility(?: statement)?$|posting statement|inclusive workplace"
        ),
        r"reasonable accommodation|^accommodations?$|americans with disabilit",
    ),
    (
        SectionType.DISCLAIMER,
        r"disclaimer|privacy|fraud|scam|(?:recruitment|staffing) agenc",
        r"^no (?:\w+ )?(?:agenc|recruit)|agencies please",
        r"^(?:please )?note\b|^important notice|^legal",
    ),
    (
        SectionType.HOW_TO_APPLY,
        (
            r"how to apply|who (?:may|can) apply|^to apply|apply now|^apply\b|ready to apply"
            r"|instructions to apply|next steps|^about applying|^how we hire"
            r"|^what(?:'s)? (?:happens )?next|happens (?:after|next)"
        ),
        r"^applications?(?: process| instructions| deadline| information| materials)?$",
        (
            r"(?:hiring|interview|recruitment|selection|application) (?:process|timeline)"
            r"|^(?:the|our) process$|^stay connected|^interested\b|^questions$"
        ),
        (
            r"^contact\b|\bcontact$|point of contact"
            r"|contact (?:information|details)"
            r"|(?:further|more) (?:details|information)\b.{0,30}\bcontact"
        ),
        (
            r"^how we (?:hire|interview|recruit)|^(?:about|on) applying"
            r"|^questions about (?:the|this)\b"
        ),
    ),
    # Preferred qualifications; whose "stand out" it is decides
    (SectionType.BENEFITS, r"what (?:makes|sets) us|(?:makes|sets) us apart|why we stand out"),
    (
        SectionType.QUALIFICATIONS,
        r"\brequired\b.{0,12}\b(?:and|&|/)\b.{0,12}\bpreferred|minimum.{0,20}and preferred",
    ),
    (SectionType.QUALIFICATIONS_PREFERRED, r"^also welcome$"),
    (
        SectionType.QUALIFICATIONS,
        r"^who (?:thrives|does well|succeeds)\b|(?:we|they)(?: are|'re)? ask(?:ing)? for$|^you$",
        # Who it is for, although it speaks of love, fit or offers
        any_of(
            (
                r"(?:should|might|could|will|would|'ll|'d) (?:apply|join|get in touch|love|like"
                r"|enjoy|thrive|succeed)\b.{0,40}\bif\b"
            ),
            r"should or shouldn't|why (?:we|\w+) needs? you",
        ),
        (
            r"(?:is|are|could|does) (?:that|this|it) (?:be |sound like )?you\b"
            r"|this (?:may|might) be you"
        ),
        r"applicants? (?:must|should|will|need)|what we value|apply if\b|^why you$",
    ),
    (
        SectionType.QUALIFICATIONS_PREFERRED,
        (
            r"candidate also|love it if|an edge\b|helpful,? but"
            r"|but not (?:required|essential)|\bbeneficial\b|an advantage\b|ein plus\b"
            r"|\bas (?:a )?plus"
        ),
        r"\bpreferred\b|\bpreferences?\b|\bpreferable\b",
        r"\bdesir(?:ed|able|ables)\b|\brecommended\b",
        r"\bideal(?:ly)?\b(?!.{0,10}(?:candidate|profile|person|applicant|fit|match|hire))",
        r"(?:nice|good|great)[- ]to[- ]ha(?:ve|s)",
        r"bonus (?:points?|skills?|quali|if|experience)",
        r"^bonus(?:es)?$|^plus(?:es)?\b|\ba (?:plus|bonus)\b",
        r"^extra\b|^optional\b|brownie points|^advantage",
        r"you(?:'ll| will| can| may)? stand out",
        r"^also (?:welcome|valued|helpful|nice|good)\b",
        r"makes you stand out|sets? you apart",
        r"(?:even|would be) (?:better|great|nice|an? (?:bonus|plus|asset))",
        r"(?:great|nice|big|added) (?:plus|bonus)",
    ),
    (
        SectionType.SUMMARY,
        r"^about (?:the|this|your) (?:role|job|position|opportunity|work)",
        # The job in short, before the words "about" and "why"
        r"^about (?:the|our|your) (?:\w+ ){0,2}team\b",
    ),
    (
        SectionType.QUALIFICATIONS,
        any_of(
            r"about you\b",
            r"^who (?:you|are you|you(?: might| may)? (?:are|be))\b",
            r"you (?:are|might be|may be) a (?:good |great |perfect )?fit",
            r"(?:right|good|great|excellent|perfect) fit|\bfit if\b|someone who|people who",
        ),
    ),
    (
        SectionType.SUMMARY,
        r"(?:role|position|job|you) fits? in\b|what(?:'s| is) the (?:opportunity|role|job)",
        r"^(?:the |our |your )?team$|^primary function",
        r"^what (?:the|this|your) (?:job|role|position) is$|^the (?:seat|opening)$",
    ),
    (SectionType.ABOUT_COMPANY, r"^the team you\b"),
    (
        SectionType.SUMMARY,
        r"at a glance|^overview$|^summary|^snapshot|^introduction|who we want",
        r"(?:job|role|position|posting|executive|general) (?:summary|overview|purpose|statement)",
        r"^(?:the |your )?(?:opportunity|challenge|mission)$|^purpose\b|^objective",
        r"^the (?:mandate|seat)$|^what the (?:job|role|position) is$",
    ),
    # What is done, although it speaks of getting, giving or having
    (
        SectionType.RESPONSIBILITIES,
        (
            r"^what the [\w ]{3,40} (?:does|will do)\b|^the [\w ]{3,40} will$|^the work$"
            r"|^your (?:typical )?(?:day|week|month)$"
            r"|^(?:a|your) typical (?:week|month|quarter)$"
        ),
        (
            r"get to (?:do|work|own|build|lead)|^get ready to|impact (?:you|your)|make an impact"
            r"|^your (?:way to )?(?:impact|mission|challenge|contribution)"
            r"|you(?:'ll| will) (?:contribute|achieve|lead|drive|build)"
        ),
        (
            r"success (?:looks|measures|metrics|criteria)|measures? of success|in your first\b"
            r"|^your first\b|daily (?:life|routine)|what you might do|things you might do"
        ),
        any_of(
            r"^(?:the |your )?(?:mandate|assignment|work|week|day)$|^your day\b",
            r"typical (?:week|month|quarter|year)",
            r"a good (?:day|week|month) looks",
            r"(?:^|the |your )first (?:\w+ )?(?:year|months|quarter|days)\b",
            r"^(?:what )?the [\w &/-]{3,40} (?:does|will|will do)(?: here)?$",
            r"^you(?:'ll| will) spend\b",
        ),
    ),
    # What the employer gives
    (
        SectionType.BENEFITS,
        r"compensation (?:and|&|\+) benefits|salary (?:and|&|\+) benefits",
        r"^you(?:'ll| will| can| get to)? enjoy\b|^what .{2,30} offers?$",
        r"\bbenefits?\b|\bperks?\b|\brewards?\b|what(?:'s| is) in it for you",
        r"^why (?:join|work|you|choose|this|consider|should)|reasons to (?:work|join)",
        r"\bwe(?:'ll| will| can| are)? (?:offer|provide|give)|^our offer|^the offer|^offer$",
        (
            r"what you(?:'ll| will| can)? (?:get|receive|enjoy|gain)\b"
            r"|you(?:'ll| will) (?:love|like|enjoy)"
        ),
        r"what (?:we have )?to offer you|^total rewards|^(?:the )?package|^in return",
        (
            r"^we have$"
            r"|what (?:can|does|do|will) .{1,30} offer|(?:because )?we value you\b"
            r"|what (?:does )?this means? for you"
            r"|^what (?:support|training|opportunities)\b"
        ),
        r"benef[ií]cios|avantages|\bvorteile|wir bieten|t'offre|vous offr",
        r"^(?:health|insurance|retirement|time off|paid time off|pto|401)\b",
    ),
    # Credentials, one by one
    (SectionType.QUALIFICATIONS, r"education.{0,12}experience|experience.{0,12}education"),
    (
        SectionType.LICENSES,
        r"licen[cs](?:e[sd]?|ures?)\b|licensing(?: requirements?)?$|certificat|^registration",
    ),
    (SectionType.EDUCATION, r"^(?:\w+ ){0,2}(?:education(?:al)?|academic|degrees?)\b"),
    (
        SectionType.WORKING_CONDITIONS,
        (
            r"work(?:ing)? (?:environment|conditions|arrangements?)|physical"
            r"|environmental (?:condition|factor)"
        ),
        (
            r"^(?:local |business |willingness to )?travel\b|working arrangement"
            r"|^(?:work )?schedule"
            r"|^(?:working |work |weekly )?(?:hours|days|timings)\b|^work-timings"
            r"|^shifts?\b"
        ),
    ),
    (
        SectionType.EXPERIENCE,
        (
            r"^(?!customer|client|guest|user|patient|employee)(?:\w+ ){0,3}experience"
            r"(?: required| needed| requirements?)?$"
        ),
    ),
    # What is asked for
    (
        SectionType.QUALIFICATIONS,
        (
            r"what (?:we|they)(?:'re| are| do)? (?:not )?(?:ask|asking|require|believe it takes)\b"
            r"|^who (?:thrives|does well|succeeds)\b|^you$"
        ),
        r"qualif|requirement|\brequired\b|must[- ]ha(?:ve|s)|prerequisite",
        (
            r"(?:what|who|skills?|things) (?:you|you'll|you will|we) "
            r"(?:(?:can |could |should |might )?(?:need|bring|have)|require|expect)"
        ),
        r"you(?:'ll| will)? (?:need|bring|have)\b|you should have|you(?:'ve| have) got",
        (
            r"what (?:you(?:'ll| will)? |it )(?:need|bring|take)"
            r"|(?:we(?:'re| are)) (?:looking|seeking)"
        ),
        r"what we(?:'re| are)? look|what we seek|we look for|we'd love",
        (
            r"\bskills?\b|competenc|qualities|traits|knowledge|\babilit(?:y|ies)\b"
            r"|attributes|background|expertise"
        ),
        (
            r"candidate|\bprofile\b|person spec|^essential(?: criteria)?$|keys for success"
            r"|^the person"
        ),
        r"^minimum|^basic\b|^mandatory|\bcriteria$|^your (?:background|experience)",
        r"requisitos|comp[ée]tences|anforderungen|das bringst du|wünschen|mitbring|^profil$",
    ),
    # What is done
    (SectionType.RESPONSIBILITIES, r"aufgaben|^funciones|^missions?$|description du poste"),
    (SectionType.ABOUT_COMPANY, r"description de l'entreprise"),
    (
        SectionType.RESPONSIBILITIES,
        any_of(
            (
                r"^(?:this|the role|the position|the job|it) (?:will |may )?(?:includes?|involves?"
                r"|entails)"
            ),
            r"^expectations?",
            r"^(?:key )?(?:outcomes|goals|kpis?|metrics)\b|^(?:job )?scope|^you(?:'ll| will)$",
        ),
        r"responsib|\bduties\b|accountabilit|essential functions|job functions|key tasks",
        (
            r"what (?:would |will )?(?:you|you'll|you will|we)(?:'ll| will| can| would)? "
            r"(?:do|be|own|expect|work)"
        ),
        r"you(?:'ll| will) (?:do|be|own|make|lead|work)\b|day[- ]to[- ]day|a day in|typical day",
        (
            r"(?:job|position|role|full) descriptions?|^description|^highlights"
            r"|^the (?:role|job|position)"
        ),
        (
            r"^(?:your |key |main )?(?:role|tasks|objectives|deliverables|impact|focus)s?$"
            r"|^job scope"
        ),
        r"^in this (?:role|position)|^as (?:a|an|our|the) |^strategy$|^leadership$",
    ),
    # Pay, place, codes
    (
        SectionType.COMPENSATION,
        (
            r"^(?:the )?money$|^(?:the )?terms$|compensation|\bsalary\b|\bpay\b|remuneration"
            r"|\bote\b|\bwages?\b|^base\b(?!\s?[–-])|^rate\b"
        ),
    ),
    (
        SectionType.LOCATION_LOGISTICS,
        r"\blocations?\b|^where\b|^base(?=\s?[–-]\s)|^relocation|^remote|^territory|^region$",
    ),
    (
        SectionType.JOB_DETAILS,
        (
            r"^(?:job|req(?:uisition)?|reference|client reference|position|posting|vacancy"
            r"|ad)\b.{0,12}(?:code|id|no\.?|number|type|title|grade|level|family|category"
            r"|posting|date|#)"
        ),
        rf"^(?:{_DETAIL_LABELS})\b",
        (
            r"^(?:vacancy|advert|interview|short-?listing|closing|start)\b.{0,12}\b(?:ref\w*|date)"
            r"|^(?:contract|role|shift) type|^working title|^subsidiary|^classification"
        ),
    ),
    # What belongs to no section
    (
        SectionType.OTHER,
        (
            r"^(?:additional|other|more|important) (?:information|details|info)$|^notes?$"
            r"|^misc|^additional job description$"
        ),
        (
            r"^(?:our |the |technology |technical |tech )*(?:technolog(?:y|ies|ical)|stack)\b"
            r"|technologies we|^what we use|tech stack"
        ),
    ),
    # Whose text it is
    (
        SectionType.ABOUT_COMPANY,
        any_of(
            r"^who (?:is|are) (?!you|the )",
            r"^what is (?!the|this|it|your|our|in|expected)\w+$|^we are$|^get to know us",
            r"^what we(?:'re| are) building|^how we work|\bteam (?:and|&) culture",
            r"^organi[sz]ational context|^working (?:at|with|for) |working at .{1,30} like",
        ),
        any_of(
            (
                r"^(?:our |company |core |engineering |corporate |\w+ company )*(?:values|culture"
                r"|vision|principles|behaviors|scale|awards)$"
            ),
            r"leadership principles|^recent awards|learn more about us",
            r"^more about (?!you|the (?:role|job|position))|^vision\b",
        ),
        any_of(
            r"^about\b|who (?:we|they) are|what we do",
            (
                r"^(?:our|the) (?:company|client|story|mission|vision|values|culture|people|history"
                r"|organi[sz]ation|business|customers|product|products|firm|agency|brand|trust)\b"
            ),
        ),
        (
            r"company (?:overview|description|profile|summary|info|background|culture)"
            r"|^(?:the )?company$"
        ),
        r"^why \S|^meet \S|^life at|^(?:our )?(?:culture|values|mission|vision)\b",
    ),
)

# A plain line of such words alone is a heading if it has a type: "Job Summary and Qualifications".
_PLAIN_WORDS = """
a abilities ability about accountabilities additional an and application apply are at attributes
background basic be benefits bonus bring can candidate compensation competencies conditions core
day degree demands description desirable desired details do duties education educational
environment equal essential expect experience for from functions general have hours how ideal if
in information instructions interested is job key knowledge leadership license licenses location
looking main management minimum must need needed of offer opportunities opportunity or other our
overview package pay per perks physical position preferred primary professional qualification
qualifications range ready relevant required requirement requirements responsibilities
responsibility role salary schedule skills succeed success summary technical that the this to
travel us we we'll we're week what what's who why will with work working you you'll you're your
"""
PLAIN_WORDS = frozenset(_PLAIN_WORDS.split())

# Sentences that belong to a section of their own wherever they stand, to the end of their line:
# words of which one must be there (lower case), the pattern, the type.
OPENERS: tuple[tuple[tuple[str, ...], str, SectionType], ...] = (
    (("opportunit",), r"equal[- ](?:employment[- ])?opportunit(?:y|ies)", SectionType.EEO),
    (("affirmative", "eeo"), r"affirmative action employer|\bEEO(?:C|/AA|/M)?\b", SectionType.EEO),
    (
        ("without regard", "regardless"),
        any_of(
            r"without regard to",
            (
                r"(?:applicants?|candidates?|employees?|everyone|people|hire"
                r"|welcome)\b.{0,80}regardless of (?:\S+ ){0,3}background"
            ),
            r"regardless of (?:\w+,? ){0,3}(?:race|gender|sex|age|religion)\b",
        ),
        SectionType.EEO,
    ),
    (
        ("discriminat", "of every", "of all", "of any"),
        any_of(
            r"discriminat\w{1,4} (?:\w+ ){0,6}on (?:the basis|any basis)",
            (
                r"\b(?:people|applicants|candidates) of (?:every|all|any) (?:ages?|races?"
                r"|faiths?|religions?|genders?|backgrounds?)\b"
            ),
        ),
        SectionType.EEO,
    ),
    (
        ("accommodation", "committed to", "believe"),
        (
            r"reasonable accommodation"
            r"|(?:committed to|believes? in) (?:diversity|(?:creating|building) an inclusive)"
        ),
        SectionType.EEO,
    ),
    (
        ("pay", "salar", "compensation", "wage"),
        (
            r"(?:pay|salary|compensation|wage)s?\b.{0,120}\b(?:depend(?:s|ing|ent)?|determined"
            r"|based|vary|varies|factors)\b.{0,160}\b(?:experience|licens\w{1,10}"
            r"|certific\w{1,10}|education|skills|location)"
        ),
        SectionType.COMPENSATION,
    ),
    (
        ("pay", "salar", "compensation"),
        (
            r"(?:individual|actual|final|starting) (?:pay|compensation|salary)\b.{0,60}\b"
            r"(?:determined|depend|vary|based)"
        ),
        SectionType.COMPENSATION,
    ),
    (
        ("statements", "description", "posting"),
        any_of(
            (
                r"(?:statements|description|posting) (?:above|below|is|are|herein).{0,80}"
                r"(?:not intended|intended to describe|not an exhaustive)"
            ),
            r"above statements are intended",
        ),
        SectionType.DISCLAIMER,
    ),
    (
        ("never ask", "fraud", "unsolicited", "scam"),
        (
            r"never ask (?:for|you|candidates)|fraudulent|unsolicited resumes?"
            r"|recruit(?:ment|ing) scams?"
        ),
        SectionType.DISCLAIMER,
    ),
    (
        ("submit", "send", "email", "forward"),
        (
            r"(?:submit|send|email|forward) (?:us )?(?:your|a|an updated) (?:resume|cv"
            r"|application|cover)"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        ("apply",),
        (
            r"(?:click|hit) (?:the )?(?:on )?\W?apply|to apply,"
            r"|apply (?:now|today|online|here|via|through)\b"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        ("employment business", "employment agency"),
        r"employment (?:business|agency) (?:and|in relation)|acting as an employment agency",
        SectionType.DISCLAIMER,
    ),
)
