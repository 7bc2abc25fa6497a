"""Which words head which section: one row a pattern, first match wins. A pure table.

Patterns are searched in the folded heading (`postings.parsing.document.sections.heading_key`): lower case,
straight apostrophes, no bullets, no closing colon. `^` and `$` anchor a row where a part of a
longer heading would mislead. The order settles overlaps: "preferred" before "qualifications",
"about the role" before "about".
"""

from __future__ import annotations

from postings.guide.sections import SectionType

HEADINGS: tuple[tuple[str, SectionType], ...] = (
    # What only seems to be something else
    (r"^where (?:you|we)(?:'ll| will|'re| are)?\b", SectionType.LOCATION_LOGISTICS),
    (r"^where (?:it|this|the (?:job|role)) (?:can )?(?:leads?|goes)\b", SectionType.OTHER),
    (r"^why (?:this|the) (?:job|role|position|seat|post) is\b|^how we train", SectionType.OTHER),
    (r"^ability to (?:commute|relocate)|^logistics$", SectionType.LOCATION_LOGISTICS),
    (r"^job profile|^(?:time|work) type", SectionType.JOB_DETAILS),
    (r"^(?:additional|other|more) (?:information|details|info)$", SectionType.OTHER),
    (r"(?:don't|do not|not) (?:meet|have|tick|check|match) (?:every|all)\b", SectionType.OTHER),
    (r"background (?:check|screening)|drug (?:test|screen)|e-?verify", SectionType.OTHER),
    (r"^application development", SectionType.RESPONSIBILITIES),
    (r"^eligible for|may be eligible for", SectionType.BENEFITS),
    (r"^(?:preferred|primary|other) (?:work )?locations?$", SectionType.LOCATION_LOGISTICS),
    # Equal opportunity, notices
    (r"equal (?:employment )?opportunit|\beeoc?\b|affirmative action|^diversity", SectionType.EEO),
    (r"^(?:inclusion|belonging|our commitment to (?:diversity|inclusion))", SectionType.EEO),
    (
        (
            r"\bde&?i\b|\bdeib?\b|(?:diversity|equity),? (?:and|&|\+) (?:inclusion|belonging)|"
            r"disability confident|^accessibility(?: statement)?$|posting statement|inclusive workplace"
        ),
        SectionType.EEO,
    ),
    (r"reasonable accommodation|^accommodations?$|americans with disabilit", SectionType.EEO),
    (r"disclaimer|privacy|fraud|scam|(?:recruitment|staffing) agenc", SectionType.DISCLAIMER),
    (r"^no (?:\w+ )?(?:agenc|recruit)|agencies please", SectionType.DISCLAIMER),
    (r"^(?:please )?note\b|^important notice|^legal", SectionType.DISCLAIMER),
    (
        (
            r"how to apply|who (?:may|can) apply|^to apply|apply now|^apply\b|ready to apply|"
            r"instructions to apply|next steps|^about applying|^how we hire|^what(?:'s)? (?:happens )?next|happens (?:after|next)"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        r"^applications?(?: process| instructions| deadline| information| materials)?$",
        SectionType.HOW_TO_APPLY,
    ),
    (
        (
            r"(?:hiring|interview|recruitment|selection|application) (?:process|timeline)|"
            r"^(?:the|our) process$|^stay connected|^interested\b|^questions$"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        (
            r"^contact\b|\bcontact$|point of contact|contact (?:information|details)|"
            r"(?:further|more) (?:details|information)\b.{0,30}\bcontact"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        r"^how we (?:hire|interview|recruit)|^(?:about|on) applying|^questions about (?:the|this)\b",
        SectionType.HOW_TO_APPLY,
    ),
    # Preferred qualifications; whose "stand out" it is decides
    (r"what (?:makes|sets) us|(?:makes|sets) us apart|why we stand out", SectionType.BENEFITS),
    (
        r"\brequired\b.{0,12}\b(?:and|&|/)\b.{0,12}\bpreferred|minimum.{0,20}and preferred",
        SectionType.QUALIFICATIONS,
    ),
    (r"^also welcome$", SectionType.QUALIFICATIONS_PREFERRED),
    (
        r"^who (?:thrives|does well|succeeds)\b|(?:we|they)(?: are|'re)? ask(?:ing)? for$|^you$",
        SectionType.QUALIFICATIONS,
    ),
    # Who it is for, although it speaks of love, fit or offers
    (
        (
            r"(?:should|might|could|will|would|'ll|'d) (?:apply|join|get in touch|love|like|"
            r"enjoy|thrive|succeed)\b.{0,40}\bif\b|should or shouldn't|why (?:we|\w+) needs? you"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        r"(?:is|are|could|does) (?:that|this|it) (?:be |sound like )?you\b|this (?:may|might) be you",
        SectionType.QUALIFICATIONS,
    ),
    (
        r"applicants? (?:must|should|will|need)|what we value|apply if\b|^why you$",
        SectionType.QUALIFICATIONS,
    ),
    (
        (
            r"candidate also|love it if|an edge\b|helpful,? but|but not (?:required|essential)|"
            r"\bbeneficial\b|an advantage\b|ein plus\b|\bas (?:a )?plus"
        ),
        SectionType.QUALIFICATIONS_PREFERRED,
    ),
    (r"\bpreferred\b|\bpreferences?\b|\bpreferable\b", SectionType.QUALIFICATIONS_PREFERRED),
    (r"\bdesir(?:ed|able|ables)\b|\brecommended\b", SectionType.QUALIFICATIONS_PREFERRED),
    (
        r"\bideal(?:ly)?\b(?!.{0,10}(?:candidate|profile|person|applicant|fit|match|hire))",
        SectionType.QUALIFICATIONS_PREFERRED,
    ),
    (r"(?:nice|good|great)[- ]to[- ]ha(?:ve|s)", SectionType.QUALIFICATIONS_PREFERRED),
    (r"bonus (?:points?|skills?|quali|if|experience)", SectionType.QUALIFICATIONS_PREFERRED),
    (r"^bonus(?:es)?$|^plus(?:es)?\b|\ba (?:plus|bonus)\b", SectionType.QUALIFICATIONS_PREFERRED),
    (r"^extra\b|^optional\b|brownie points|^advantage", SectionType.QUALIFICATIONS_PREFERRED),
    (r"you(?:'ll| will| can| may)? stand out", SectionType.QUALIFICATIONS_PREFERRED),
    (r"^also (?:welcome|valued|helpful|nice|good)\b", SectionType.QUALIFICATIONS_PREFERRED),
    (r"makes you stand out|sets? you apart", SectionType.QUALIFICATIONS_PREFERRED),
    (
        r"(?:even|would be) (?:better|great|nice|an? (?:bonus|plus|asset))",
        SectionType.QUALIFICATIONS_PREFERRED,
    ),
    (r"(?:great|nice|big|added) (?:plus|bonus)", SectionType.QUALIFICATIONS_PREFERRED),
    (r"^about (?:the|this|your) (?:role|job|position|opportunity|work)", SectionType.SUMMARY),
    # The job in short, before the words "about" and "why"
    (r"^about (?:the|our|your) (?:\w+ ){0,2}team\b", SectionType.SUMMARY),
    (
        (
            r"about you\b|^who (?:you|are you|you(?: might| may)? (?:are|be))\b|you (?:are|might "
            r"be|may be) a (?:good |great |perfect )?fit|(?:right|good|great|excellent|perfect) "
            r"fit|\bfit if\b|someone who|people who"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        r"(?:role|position|job|you) fits? in\b|what(?:'s| is) the (?:opportunity|role|job)",
        SectionType.SUMMARY,
    ),
    (r"^(?:the |our |your )?team$|^primary function", SectionType.SUMMARY),
    (
        r"^what (?:the|this|your) (?:job|role|position) is$|^the (?:seat|opening)$",
        SectionType.SUMMARY,
    ),
    (r"^the team you\b", SectionType.ABOUT_COMPANY),
    (r"at a glance|^overview$|^summary|^snapshot|^introduction|who we want", SectionType.SUMMARY),
    (
        (
            r"(?:job|role|position|posting|executive|general) (?:summary|overview|purpose|"
            r"statement)"
        ),
        SectionType.SUMMARY,
    ),
    (
        r"^(?:the |your )?(?:opportunity|challenge|mission)$|^purpose\b|^objective",
        SectionType.SUMMARY,
    ),
    (r"^the (?:mandate|seat)$|^what the (?:job|role|position) is$", SectionType.SUMMARY),
    # What is done, although it speaks of getting, giving or having
    (
        (
            r"^what the [\w ]{3,40} (?:does|will do)\b|^the [\w ]{3,40} will$|^the work$|"
            r"^your (?:typical )?(?:day|week|month)$|^(?:a|your) typical (?:week|month|quarter)$"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"get to (?:do|work|own|build|lead)|^get ready to|impact (?:you|your)|make an impact|"
            r"^your (?:way to )?(?:impact|mission|challenge|contribution)|you(?:'ll| will) "
            r"(?:contribute|achieve|lead|drive|build)"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"success (?:looks|measures|metrics|criteria)|measures? of success|in your first\b|"
            r"^your first\b|daily (?:life|routine)|what you might do|things you might do"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"^(?:the |your )?(?:mandate|assignment|work|week|day)$|^your day\b|typical (?:week|"
            r"month|quarter|year)|a good (?:day|week|month) looks|(?:^|the |your )first (?:\w+ )?"
            r"(?:year|months|quarter|days)\b|^(?:what )?the [\w &/-]{3,40} (?:does|will|will do)(?: here)?$|"
            r"^you(?:'ll| will) spend\b"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    # What the employer gives
    (r"compensation (?:and|&|\+) benefits|salary (?:and|&|\+) benefits", SectionType.BENEFITS),
    (r"^you(?:'ll| will| can| get to)? enjoy\b|^what .{2,30} offers?$", SectionType.BENEFITS),
    (r"\bbenefits?\b|\bperks?\b|\brewards?\b|what(?:'s| is) in it for you", SectionType.BENEFITS),
    (
        r"^why (?:join|work|you|choose|this|consider|should)|reasons to (?:work|join)",
        SectionType.BENEFITS,
    ),
    (
        (
            r"\bwe(?:'ll| will| can| are)? (?:offer|provide|give)|^our offer|^the offer|"
            r"^offer$"
        ),
        SectionType.BENEFITS,
    ),
    (
        (
            r"what you(?:'ll| will| can)? (?:get|receive|enjoy|gain)\b|you(?:'ll| will)"
            r" (?:love|like|enjoy)"
        ),
        SectionType.BENEFITS,
    ),
    (
        r"what (?:we have )?to offer you|^total rewards|^(?:the )?package|^in return",
        SectionType.BENEFITS,
    ),
    (
        (
            r"^we have$|what (?:can|does|do|will) .{1,30} offer|(?:because )?we value you\b|what (?:does )?"
            r"this means? for you|^what (?:support|training|opportunities)\b"
        ),
        SectionType.BENEFITS,
    ),
    (r"benef[ií]cios|avantages|\bvorteile|wir bieten|t'offre|vous offr", SectionType.BENEFITS),
    (r"^(?:health|insurance|retirement|time off|paid time off|pto|401)\b", SectionType.BENEFITS),
    # Credentials, one by one
    (r"education.{0,12}experience|experience.{0,12}education", SectionType.QUALIFICATIONS),
    (
        r"licen[cs](?:e[sd]?|ures?)\b|licensing(?: requirements?)?$|certificat|^registration",
        SectionType.LICENSES,
    ),
    (r"^(?:\w+ ){0,2}(?:education(?:al)?|academic|degrees?)\b", SectionType.EDUCATION),
    (
        (
            r"work(?:ing)? (?:environment|conditions|arrangements?)|physical|environmental "
            r"(?:condition|factor)"
        ),
        SectionType.WORKING_CONDITIONS,
    ),
    (
        (
            r"^(?:local |business |willingness to )?travel\b|working arrangement|^(?:work )?schedule|^(?:working |work |weekly )?(?:hours|days|timings)\b"
            r"|^work-timings|^shifts?\b"
        ),
        SectionType.WORKING_CONDITIONS,
    ),
    (
        r"^(?!customer|client|guest|user|patient|employee)(?:\w+ ){0,3}experience(?: required| needed| requirements?)?$",
        SectionType.EXPERIENCE,
    ),
    # What is asked for
    (
        (
            r"what (?:we|they)(?:'re| are| do)? (?:not )?(?:ask|asking|require|believe it takes)\b|"
            r"^who (?:thrives|does well|succeeds)\b|^you$"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        r"qualif|requirement|\brequired\b|must[- ]ha(?:ve|s)|prerequisite",
        SectionType.QUALIFICATIONS,
    ),
    (
        (
            r"(?:what|who|skills?|things) (?:you|you'll|you will|we) (?:(?:can |could |should |"
            r"might )?(?:need|bring|have)|require|expect)"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        (
            r"you(?:'ll| will)? (?:need|bring|have)\b|you should have|you(?:'ve| have)"
            r" got"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        (
            r"what (?:you(?:'ll| will)? |it )(?:need|bring|take)|(?:we(?:'re| are)) (?:looking|"
            r"seeking)"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (r"what we(?:'re| are)? look|what we seek|we look for|we'd love", SectionType.QUALIFICATIONS),
    (
        (
            r"\bskills?\b|competenc|qualities|traits|knowledge|\babilit(?:y|ies)\b|attributes|background|"
            r"expertise"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        (
            r"candidate|\bprofile\b|person spec|^essential(?: criteria)?$|keys for success|"
            r"^the person"
        ),
        SectionType.QUALIFICATIONS,
    ),
    (
        r"^minimum|^basic\b|^mandatory|\bcriteria$|^your (?:background|experience)",
        SectionType.QUALIFICATIONS,
    ),
    (
        r"requisitos|comp[ée]tences|anforderungen|das bringst du|wünschen|mitbring|^profil$",
        SectionType.QUALIFICATIONS,
    ),
    # What is done
    (r"aufgaben|^funciones|^missions?$|description du poste", SectionType.RESPONSIBILITIES),
    (r"description de l'entreprise", SectionType.ABOUT_COMPANY),
    (
        (
            r"^(?:this|the role|the position|the job|it) (?:will |may )?(?:includes?|involves?|"
            r"entails)|^expectations?|^(?:key )?(?:outcomes|goals|kpis?|metrics)\b|^(?:job )?scope|"
            r"^you(?:'ll| will)$"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"responsib|\bduties\b|accountabilit|essential functions|job functions|key "
            r"tasks"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"what (?:would |will )?(?:you|you'll|you will|we)(?:'ll| will| can| would)? (?:do|be|own|expect|"
            r"work)"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"you(?:'ll| will) (?:do|be|own|make|lead|work)\b|day[- ]to[- ]day|a day in|"
            r"typical day"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"(?:job|position|role|full) descriptions?|^description|^highlights|^the (?:role|"
            r"job|position)"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        (
            r"^(?:your |key |main )?(?:role|tasks|objectives|deliverables|impact|focus)"
            r"s?$|^job scope"
        ),
        SectionType.RESPONSIBILITIES,
    ),
    (
        r"^in this (?:role|position)|^as (?:a|an|our|the) |^strategy$|^leadership$",
        SectionType.RESPONSIBILITIES,
    ),
    # Pay, place, codes
    (
        (
            r"^(?:the )?money$|^(?:the )?terms$|compensation|\bsalary\b|\bpay\b|remuneration|\bote\b|\bwages?\b|^base\b(?!\s?[–-])|"
            r"^rate\b"
        ),
        SectionType.COMPENSATION,
    ),
    (
        r"\blocations?\b|^where\b|^base(?=\s?[–-]\s)|^relocation|^remote|^territory|^region$",
        SectionType.LOCATION_LOGISTICS,
    ),
    (
        (
            r"^(?:job|req(?:uisition)?|reference|client reference|position|posting|vacancy|"
            r"ad)\b.{0,12}(?:code|id|no\.?|number|type|title|grade|level|family|category|"
            r"posting|date|#)"
        ),
        SectionType.JOB_DETAILS,
    ),
    (
        (
            r"^(?:reference|ref|req|organization|department|division|business unit|function|"
            r"start date|reports? to|reporting to|direct reports|flsa|employment|contract|"
            r"duration|posted|closing|job|industry|type|status|position|title|seniority|"
            r"req id|primary location|other locations)\b"
        ),
        SectionType.JOB_DETAILS,
    ),
    (
        (
            r"^(?:vacancy|advert|interview|short-?listing|closing|start)\b.{0,12}\b(?:ref\w*|date)|"
            r"^(?:contract|role|shift) type|^working title|^subsidiary|"
            r"^classification"
        ),
        SectionType.JOB_DETAILS,
    ),
    # What belongs to no section
    (
        (
            r"^(?:additional|other|more|important) (?:information|details|info)$|^notes?$|^misc|"
            r"^additional job description$"
        ),
        SectionType.OTHER,
    ),
    (
        (
            r"^(?:our |the |technology |technical |tech )*(?:technolog(?:y|ies|ical)|stack)\b"
            r"|technologies we|^what we use|tech stack"
        ),
        SectionType.OTHER,
    ),
    # Whose text it is
    (
        (
            r"^who (?:is|are) (?!you|the )|^what is (?!the|this|it|your|our|in|expected)\w+$|"
            r"^we are$|^get to know us|^what we(?:'re| are) building|^how we work|"
            r"\bteam (?:and|&) culture|^organi[sz]ational context|^working (?:at|with|for) |working at .{1,30} like"
        ),
        SectionType.ABOUT_COMPANY,
    ),
    (
        (
            r"^(?:our |company |core |engineering |corporate |\w+ company )*(?:values|culture|"
            r"vision|principles|behaviors|scale|awards)$|leadership principles|^recent awards|"
            r"learn more about us|^more about (?!you|the (?:role|job|position))|^vision\b"
        ),
        SectionType.ABOUT_COMPANY,
    ),
    (
        (
            r"^about\b|who (?:we|they) are|what we do|^(?:our|the) (?:company|client|story|"
            r"mission|vision|values|culture|people|history|organi[sz]ation|business|customers|"
            r"product|products|firm|agency|brand|trust)\b"
        ),
        SectionType.ABOUT_COMPANY,
    ),
    (
        (
            r"company (?:overview|description|profile|summary|info|background|culture)"
            r"|^(?:the )?company$"
        ),
        SectionType.ABOUT_COMPANY,
    ),
    (
        r"^why \S|^meet \S|^life at|^(?:our )?(?:culture|values|mission|vision)\b",
        SectionType.ABOUT_COMPANY,
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
        r"without regard to|(?:applicants?|candidates?|employees?|everyone|people|hire|welcome)\b.{0,80}regardless of (?:\S+ ){0,3}background|regardless of (?:\w+,? ){0,3}(?:race|gender|sex|age|religion)\b",
        SectionType.EEO,
    ),
    (
        ("discriminat", "of every", "of all", "of any"),
        r"discriminat\w{1,4} (?:\w+ ){0,6}on (?:the basis|any basis)|\b(?:people|applicants|candidates) of (?:every|all|any) (?:ages?|races?|faiths?|religions?|genders?|backgrounds?)\b",
        SectionType.EEO,
    ),
    (
        ("accommodation", "committed to", "believe"),
        r"reasonable accommodation|(?:committed to|believes? in) (?:diversity|(?:creating|building) an inclusive)",
        SectionType.EEO,
    ),
    (
        ("pay", "salar", "compensation", "wage"),
        r"(?:pay|salary|compensation|wage)s?\b.{0,120}\b(?:depend(?:s|ing|ent)?|determined|based|vary|varies|factors)\b.{0,160}\b(?:experience|licens\w{1,10}|certific\w{1,10}|education|skills|location)",
        SectionType.COMPENSATION,
    ),
    (
        ("pay", "salar", "compensation"),
        r"(?:individual|actual|final|starting) (?:pay|compensation|salary)\b.{0,60}\b(?:determined|depend|vary|based)",
        SectionType.COMPENSATION,
    ),
    (
        ("statements", "description", "posting"),
        r"(?:statements|description|posting) (?:above|below|is|are|herein).{0,80}(?:not intended|intended to describe|not an exhaustive)|above statements are intended",
        SectionType.DISCLAIMER,
    ),
    (
        ("never ask", "fraud", "unsolicited", "scam"),
        r"never ask (?:for|you|candidates)|fraudulent|unsolicited resumes?|recruit(?:ment|ing) scams?",
        SectionType.DISCLAIMER,
    ),
    (
        ("submit", "send", "email", "forward"),
        r"(?:submit|send|email|forward) (?:us )?(?:your|a|an updated) (?:resume|cv|application|cover)",
        SectionType.HOW_TO_APPLY,
    ),
    (
        ("apply",),
        r"(?:click|hit) (?:the )?(?:on )?\W?apply|to apply,|apply (?:now|today|online|here|via|through)\b",
        SectionType.HOW_TO_APPLY,
    ),
    (
        ("employment business", "employment agency"),
        r"employment (?:business|agency) (?:and|in relation)|acting as an employment agency",
        SectionType.DISCLAIMER,
    ),
)
