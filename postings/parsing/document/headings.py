"""Which words head which section: a type and its patterns, first match wins. A pure table.

Patterns are searched in the folded heading (`heading_lines.heading_key`): lower case, straight
apostrophes, no bullets, no closing colon. `^` and `$` anchor a row where a part of a longer
heading would mislead. The order settles overlaps: "preferred" before "qualifications",
"about the role" before "about".
"""

from __future__ import annotations

from postings.guide.sections import SectionType
from postings.parsing.matching.alternatives import any_of

# What stands before the colon of a job board's own lines: "Reports to:", "Posted:".
_DETAIL_LABELS = any_of(
    r"reference|ref|req|organization|department|division|business unit|function|start date",
    r"reports? to|reporting to|direct reports|flsa|employment|contract|duration|posted",
    r"closing|job|industry|type|status|position|title|seniority|req id|primary location",
    r"other locations",
)

HEADINGS: tuple[tuple[SectionType, *tuple[str, ...]], ...] = (
    # What only seems to be something else
    # "Where you'll be working" is a place, although "you will work" heads duties.
    (SectionType.LOCATION_LOGISTICS, r"^where (?:you|we)(?:'ll| will|'re| are)?\b"),
    (
        SectionType.OTHER,
        # "Where it leads": a career path is not of this job (guide G4).
        r"^where (?:it|this|the (?:job|role)) (?:can )?(?:leads?|goes)\b",
        # "Why this seat is open", before "Why this ..." heads perks.
        r"^why (?:this|the) (?:job|role|position|seat|post) is\b|^how we train",
    ),
    # "Ability to relocate", before "ability" heads what is asked for.
    (SectionType.LOCATION_LOGISTICS, r"^ability to (?:commute|relocate)|^logistics$"),
    # "Job profile" is a label of a job board, "Candidate profile" asks.
    (
        SectionType.JOB_DETAILS,
        r"^job profile|^(?:time|work) type",
        # "Number of hires for this role" stands above a number.
        r"^number of (?:hires|openings|positions|vacancies)\b",
    ),
    (
        SectionType.OTHER,
        # Whole headings only: "More information: contact" tells how to apply.
        r"^(?:additional|other|more) (?:information|details|info)$",
        # "You don't meet every requirement?" asks for nothing.
        r"(?:don't|do not|not) (?:meet|have|tick|check|match) (?:every|all)\b",
        # "Background check", before "background" heads what is asked for.
        r"background (?:check|screening)|drug (?:test|screen)|e-?verify",
    ),
    # "Application development" is work, "Application process" is not.
    (SectionType.RESPONSIBILITIES, r"^application development"),
    # "Eligible for" heads perks; who is eligible is another matter.
    (SectionType.BENEFITS, r"^eligible for|may be eligible for"),
    # "Preferred locations": no wish about the candidate, so before "preferred".
    (SectionType.LOCATION_LOGISTICS, r"^(?:preferred|primary|other) (?:work )?locations?$"),
    # Equal opportunity, notices
    (
        SectionType.EEO,
        # Anywhere in it: "Larkspur is an Equal Opportunity Employer".
        r"equal (?:employment )?opportunit|\beeoc?\b|affirmative action|^diversity",
        # At the start only: "A culture of belonging" is the company's praise of itself.
        r"^(?:inclusion|belonging|our commitment to (?:diversity|inclusion))",
        (
            # "DEI", "DE&I", "DEIB", "Diversity & Inclusion".
            r"\bde&?i\b|\bdeib?\b"
            r"|(?:diversity|equity),? (?:and|&|\+) (?:inclusion|belonging)|disability confident"
            r"|^accessibility(?: statement)?$|posting statement|inclusive workplace"
        ),
        # Alone it is a notice; "Travel and accommodation" is a condition of work.
        r"reasonable accommodation|^accommodations?$|americans with disabilit",
    ),
    (
        SectionType.DISCLAIMER,
        # "Beware of scams", "Recruitment agencies": said to everybody, not of the job.
        r"disclaimer|privacy|fraud|scam|(?:recruitment|staffing) agenc",
        # "No agencies", "Agencies please note".
        r"^no (?:\w+ )?(?:agenc|recruit)|agencies please",
        # "Please note" at the start; "Notes" alone has no section.
        r"^(?:please )?note\b|^important notice|^legal",
    ),
    (
        SectionType.HOW_TO_APPLY,
        (
            # "Who can apply" is about applying, not about who is asked for.
            r"how to apply|who (?:may|can) apply|^to apply|apply now|^apply\b|ready to apply"
            r"|instructions to apply|next steps|^about applying|^how we hire"
            r"|^what(?:'s)? (?:happens )?next|happens (?:after|next)"
        ),
        # "Application deadline", but not "Applications engineering".
        r"^applications?(?: process| instructions| deadline| information| materials)?$",
        (
            # "The interview process"; "The sales process" is work.
            r"(?:hiring|interview|recruitment|selection|application) (?:process|timeline)"
            r"|^(?:the|our) process$|^stay connected|^interested\b|^questions$"
        ),
        (
            # "For further details / informal visits contact".
            r"^contact\b|\bcontact$|point of contact"
            r"|contact (?:information|details)"
            r"|(?:further|more) (?:details|information)\b.{0,30}\bcontact"
        ),
        (
            # "About applying", before "About ..." tells of the company.
            r"^how we (?:hire|interview|recruit)|^(?:about|on) applying"
            r"|^questions about (?:the|this)\b"
        ),
    ),
    # Preferred qualifications; whose "stand out" it is decides
    # "What makes us stand out" praises the employer (guide G7).
    (SectionType.BENEFITS, r"what (?:makes|sets) us|(?:makes|sets) us apart|why we stand out"),
    (
        SectionType.QUALIFICATIONS,
        # "Required and preferred qualifications": each row's own cue has to decide.
        r"\brequired\b.{0,12}\b(?:and|&|/)\b.{0,12}\bpreferred|minimum.{0,20}and preferred",
    ),
    # What is only welcome is a wish.
    (SectionType.QUALIFICATIONS_PREFERRED, r"^also welcome$"),
    (
        SectionType.QUALIFICATIONS,
        # "Who does well with us", "What we ask for".
        r"^who (?:thrives|does well|succeeds)\b|(?:we|they)(?: are|'re)? ask(?:ing)? for$|^you$",
        # Who it is for, although it speaks of love, fit or offers
        any_of(
            (
                # "You will love it here if": an "if" asks, "You'll love" alone offers.
                r"(?:should|might|could|will|would|'ll|'d) (?:apply|join|get in touch|love|like"
                r"|enjoy|thrive|succeed)\b.{0,40}\bif\b"
            ),
            # "Why we need you", before "Why ..." heads perks.
            r"should or shouldn't|why (?:we|\w+) needs? you",
        ),
        (
            # "Does this sound like you?"
            r"(?:is|are|could|does) (?:that|this|it) (?:be |sound like )?you\b"
            r"|this (?:may|might) be you"
        ),
        # "What we value", before values tell of the company.
        r"applicants? (?:must|should|will|need)|what we value|apply if\b|^why you$",
    ),
    (
        SectionType.QUALIFICATIONS_PREFERRED,
        (
            # "What will give you an edge?", "Helpful, but not required".
            r"candidate also|love it if|an edge\b|helpful,? but"
            r"|but not (?:required|essential)|\bbeneficial\b|an advantage\b|ein plus\b"
            r"|\bas (?:a )?plus"
        ),
        # Anywhere: "Preferred Qualifications", "Skills (preferred)".
        r"\bpreferred\b|\bpreferences?\b|\bpreferable\b",
        # "Desired skills", "Desirables".
        r"\bdesir(?:ed|able|ables)\b|\brecommended\b",
        # "The ideal candidate" is the ordinary list (guide G7, D42).
        r"\bideal(?:ly)?\b(?!.{0,10}(?:candidate|profile|person|applicant|fit|match|hire))",
        # "Nice to have", "Nice-to-haves".
        r"(?:nice|good|great)[- ]to[- ]ha(?:ve|s)",
        # "Bonus points" are a wish, a "Bonus plan" is pay.
        r"bonus (?:points?|skills?|quali|if|experience)",
        # "Pluses"; a bonus inside a longer heading is pay.
        r"^bonus(?:es)?$|^plus(?:es)?\b|\ba (?:plus|bonus)\b",
        # "Extra credit", "Optional".
        r"^extra\b|^optional\b|brownie points|^advantage",
        # "How you will stand out" is the candidate's, "us" was above.
        r"you(?:'ll| will| can| may)? stand out",
        r"^also (?:welcome|valued|helpful|nice|good)\b",
        # "What sets you apart".
        r"makes you stand out|sets? you apart",
        # "Even better", "Would be great".
        r"(?:even|would be) (?:better|great|nice|an? (?:bonus|plus|asset))",
        r"(?:great|nice|big|added) (?:plus|bonus)",
    ),
    (
        SectionType.SUMMARY,
        # "About the role", before "About ..." tells of the company.
        r"^about (?:the|this|your) (?:role|job|position|opportunity|work)",
        # The job in short, before the words "about" and "why"
        r"^about (?:the|our|your) (?:\w+ ){0,2}team\b",
    ),
    (
        SectionType.QUALIFICATIONS,
        any_of(
            # "About you" is the candidate, although "About ..." is the company.
            r"about you\b",
            # "Who are you?"; "Who are we?" is further down.
            r"^who (?:you|are you|you(?: might| may)? (?:are|be))\b",
            # "You might be a fit if" (guide G7: an ordinary list).
            r"you (?:are|might be|may be) a (?:good |great |perfect )?fit",
            r"(?:right|good|great|excellent|perfect) fit|\bfit if\b|someone who|people who",
        ),
    ),
    (
        SectionType.SUMMARY,
        # "How the role fits in" says where it stands, not who fits.
        r"(?:role|position|job|you) fits? in\b|what(?:'s| is) the (?:opportunity|role|job)",
        # "The team" alone is the job's; "Our people" is the company's.
        r"^(?:the |our |your )?team$|^primary function",
        r"^what (?:the|this|your) (?:job|role|position) is$|^the (?:seat|opening)$",
    ),
    # "The team you will meet" tells of others.
    (SectionType.ABOUT_COMPANY, r"^the team you\b"),
    (
        SectionType.SUMMARY,
        # "Overview" alone; "Company overview" is the company's.
        r"at a glance|^overview$|^summary|^snapshot|^introduction|who we want",
        # "Purpose of the job" is below: here the job's word comes first.
        r"(?:job|role|position|posting|executive|general) (?:summary|overview|purpose|statement)",
        r"^(?:the |your )?(?:opportunity|challenge|mission)$|^purpose\b|^objective",
        r"^the (?:mandate|seat)$|^what the (?:job|role|position) is$",
    ),
    # What is done, although it speaks of getting, giving or having
    (
        SectionType.RESPONSIBILITIES,
        (
            # "What the Branch Manager does": any title of up to 40 letters.
            r"^what the [\w ]{3,40} (?:does|will do)\b|^the [\w ]{3,40} will$|^the work$"
            r"|^your (?:typical )?(?:day|week|month)$"
            r"|^(?:a|your) typical (?:week|month|quarter)$"
        ),
        (
            # "What you get to do in this role" gives nothing, it is the work.
            r"get to (?:do|work|own|build|lead)|^get ready to|impact (?:you|your)|make an impact"
            r"|^your (?:way to )?(?:impact|mission|challenge|contribution)"
            r"|you(?:'ll| will) (?:contribute|achieve|lead|drive|build)"
        ),
        (
            # "What success looks like", "In your first 90 days".
            r"success (?:looks|measures|metrics|criteria)|measures? of success|in your first\b"
            r"|^your first\b|daily (?:life|routine)|what you might do|things you might do"
        ),
        any_of(
            # Bare words as whole headings: "Your week", "The assignment".
            r"^(?:the |your )?(?:mandate|assignment|work|week|day)$|^your day\b",
            r"typical (?:week|month|quarter|year)",
            # "What a good week looks like".
            r"a good (?:day|week|month) looks",
            # "How the first year unfolds".
            r"(?:^|the |your )first (?:\w+ )?(?:year|months|quarter|days)\b",
            r"^(?:what )?the [\w &/-]{3,40} (?:does|will|will do)(?: here)?$",
            r"^you(?:'ll| will) spend\b",
        ),
    ),
    # What the employer gives
    (
        SectionType.BENEFITS,
        # "Salary and benefits" are perks, although pay has rows of its own.
        r"compensation (?:and|&|\+) benefits|salary (?:and|&|\+) benefits",
        r"^you(?:'ll| will| can| get to)? enjoy\b|^what .{2,30} offers?$",
        # Anywhere: "Position benefits", "Top perks".
        r"\bbenefits?\b|\bperks?\b|\brewards?\b|what(?:'s| is) in it for you",
        # "Why join us"; "Why Larkspur" is the company's, in the last rows.
        r"^why (?:join|work|you|choose|this|consider|should)|reasons to (?:work|join)",
        # "We offer you", "What we provide".
        r"\bwe(?:'ll| will| can| are)? (?:offer|provide|give)|^our offer|^the offer|^offer$",
        (
            # "What you'll get"; "What you'll get to do" was above.
            r"what you(?:'ll| will| can)? (?:get|receive|enjoy|gain)\b"
            r"|you(?:'ll| will) (?:love|like|enjoy)"
        ),
        r"what (?:we have )?to offer you|^total rewards|^(?:the )?package|^in return",
        (
            # "We have" alone; "Because we value you", "What can Larkspur offer you?"
            r"^we have$"
            r"|what (?:can|does|do|will) .{1,30} offer|(?:because )?we value you\b"
            r"|what (?:does )?this means? for you"
            r"|^what (?:support|training|opportunities)\b"
        ),
        # Some employers head in Spanish, French or German: "Wir bieten".
        r"benef[ií]cios|avantages|\bvorteile|wir bieten|t'offre|vous offr",
        # At the start: "Retirement", but not "Director of retirement plans".
        r"^(?:health|insurance|retirement|time off|paid time off|pto|401)\b",
    ),
    # Credentials, one by one
    # "Education and experience" is neither alone: the list of both.
    (SectionType.QUALIFICATIONS, r"education.{0,12}experience|experience.{0,12}education"),
    (
        SectionType.LICENSES,
        # Whole words: "License/Certification", but not "Licensing program director".
        r"licen[cs](?:e[sd]?|ures?)\b|licensing(?: requirements?)?$|certificat|^registration",
    ),
    # "Your education", with at most two words before it.
    (SectionType.EDUCATION, r"^(?:\w+ ){0,2}(?:education(?:al)?|academic|degrees?)\b"),
    (
        SectionType.WORKING_CONDITIONS,
        (
            # "Working Environment", before "work" heads duties.
            r"work(?:ing)? (?:environment|conditions|arrangements?)|physical"
            r"|environmental (?:condition|factor)"
        ),
        (
            # "Local travel"; a travel agency's "Corporate travel" is no condition.
            r"^(?:local |business |willingness to )?travel\b|working arrangement"
            r"|^(?:work )?schedule"
            r"|^(?:working |work |weekly )?(?:hours|days|timings)\b|^work-timings"
            r"|^shifts?\b"
        ),
    ),
    (
        SectionType.EXPERIENCE,
        (
            # "Work Experience", but not "Customer experience": that is a field of work.
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
        # Beginnings of words: "qualif" takes "Qualifications" and "Who qualifies".
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
        # "What we look for", "What we seek".
        r"what we(?:'re| are)? look|what we seek|we look for|we'd love",
        (
            # Words of what a person has: "Your skills", "Core competencies".
            r"\bskills?\b|competenc|qualities|traits|knowledge|\babilit(?:y|ies)\b"
            r"|attributes|background|expertise"
        ),
        (
            # Here "The ideal candidate" finds its place.
            r"candidate|\bprofile\b|person spec|^essential(?: criteria)?$|keys for success"
            r"|^the person"
        ),
        # "Basic criteria" at the start: "A basic salary" asks for nothing.
        r"^minimum|^basic\b|^mandatory|\bcriteria$|^your (?:background|experience)",
        # The same in Spanish, French and German: "Anforderungen".
        r"requisitos|comp[ée]tences|anforderungen|das bringst du|wünschen|mitbring|^profil$",
    ),
    # What is done
    # "Aufgaben", "Funciones".
    (SectionType.RESPONSIBILITIES, r"aufgaben|^funciones|^missions?$|description du poste"),
    # Before "description" heads duties.
    (SectionType.ABOUT_COMPANY, r"description de l'entreprise"),
    (
        SectionType.RESPONSIBILITIES,
        any_of(
            (
                r"^(?:this|the role|the position|the job|it) (?:will |may )?(?:includes?|involves?"
                r"|entails)"
            ),
            # "Expectations" of the work; "What we expect" of a person was above.
            r"^expectations?",
            r"^(?:key )?(?:outcomes|goals|kpis?|metrics)\b|^(?:job )?scope|^you(?:'ll| will)$",
        ),
        # Beginnings of words: "Primary Responsibilities", "You are responsible for".
        r"responsib|\bduties\b|accountabilit|essential functions|job functions|key tasks",
        (
            r"what (?:would |will )?(?:you|you'll|you will|we)(?:'ll| will| can| would)? "
            r"(?:do|be|own|expect|work)"
        ),
        # "A day in the life", "You will be".
        r"you(?:'ll| will) (?:do|be|own|make|lead|work)\b|day[- ]to[- ]day|a day in|typical day",
        (
            # "Description": in a posting that is the work, as are its "Highlights".
            r"(?:job|position|role|full) descriptions?|^description|^highlights"
            r"|^the (?:role|job|position)"
        ),
        (
            r"^(?:your |key |main )?(?:role|tasks|objectives|deliverables|impact|focus)s?$"
            r"|^job scope"
        ),
        # "In this role", "As a Regional Manager".
        r"^in this (?:role|position)|^as (?:a|an|our|the) |^strategy$|^leadership$",
    ),
    # Pay, place, codes
    (
        SectionType.COMPENSATION,
        (
            # "Base" is pay, but "Base – Akron" is where it is.
            r"^(?:the )?money$|^(?:the )?terms$|compensation|\bsalary\b|\bpay\b|remuneration"
            r"|\bote\b|\bwages?\b|^base\b(?!\s?[–-])|^rate\b"
        ),
    ),
    (
        SectionType.LOCATION_LOGISTICS,
        # Whole words: "Locators" is a trade.
        r"\blocations?\b|^where\b|^base(?=\s?[–-]\s)|^relocation|^remote|^territory|^region$",
    ),
    (
        SectionType.JOB_DETAILS,
        (
            r"^(?:job|req(?:uisition)?|reference|client reference|position|posting|vacancy"
            r"|ad)\b.{0,12}(?:code|id|no\.?|number|type|title|grade|level|family|category"
            r"|posting|date|#)"
        ),
        # At the start: "Job Type", but "A new function" is no label.
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
            # "Misc", "Notes".
            r"^(?:additional|other|more|important) (?:information|details|info)$|^notes?$"
            r"|^misc|^additional job description$"
        ),
        (
            # "Our tech stack": what they use, not what is asked for.
            r"^(?:our |the |technology |technical |tech )*(?:technolog(?:y|ies|ical)|stack)\b"
            r"|technologies we|^what we use|tech stack"
        ),
    ),
    # Whose text it is
    (
        SectionType.ABOUT_COMPANY,
        any_of(
            # "Who is Larkspur?"; "Who are you?" was above.
            r"^who (?:is|are) (?!you|the )",
            # "What is Larkspur?", but not "What is expected".
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
            # "More about Larkspur", not "More about the role".
            r"^more about (?!you|the (?:role|job|position))|^vision\b",
        ),
        any_of(
            # Any "About ..." that no row above took: "About Larkspur Mutual".
            r"^about\b|who (?:we|they) are|what we do",
            (
                r"^(?:our|the) (?:company|client|story|mission|vision|values|culture|people|history"
                r"|organi[sz]ation|business|customers|product|products|firm|agency|brand|trust)\b"
            ),
        ),
        (
            # "Company overview" wins here: "Overview" took only the bare word.
            r"company (?:overview|description|profile|summary|info|background|culture)"
            r"|^(?:the )?company$"
        ),
        # "Why Larkspur", "Meet Larkspur", "Life at Larkspur".
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
    # Hyphens come and go: "equal-opportunity employer".
    (("opportunit",), r"equal[- ](?:employment[- ])?opportunit(?:y|ies)", SectionType.EEO),
    # "We are an EEO/AA employer."
    (("affirmative", "eeo"), r"affirmative action employer|\bEEO(?:C|/AA|/M)?\b", SectionType.EEO),
    (
        # "Regardless" alone is prose: "results regardless of the market".
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
        # "We welcome people of all ages"; "clients of all sizes" is no notice.
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
        # "We are committed to diversity"; "committed to growth" is prose.
        ("accommodation", "committed to", "believe"),
        (
            r"reasonable accommodation"
            r"|(?:committed to|believes? in) (?:diversity|(?:creating|building) an inclusive)"
        ),
        SectionType.EEO,
    ),
    (
        # "Pay depends on experience": that "experience" is no requirement.
        ("pay", "salar", "compensation", "wage"),
        (
            r"(?:pay|salary|compensation|wage)s?\b.{0,120}\b(?:depend(?:s|ing|ent)?|determined"
            r"|based|vary|varies|factors)\b.{0,160}\b(?:experience|licens\w{1,10}"
            r"|certific\w{1,10}|education|skills|location)"
        ),
        SectionType.COMPENSATION,
    ),
    (
        # "Actual pay will vary": boilerplate of pay transparency (guide G4).
        ("pay", "salar", "compensation"),
        (
            r"(?:individual|actual|final|starting) (?:pay|compensation|salary)\b.{0,60}\b"
            r"(?:determined|depend|vary|based)"
        ),
        SectionType.COMPENSATION,
    ),
    (
        # "This description is not an exhaustive list."
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
        # "We never ask for money": a fraud warning (guide G4).
        ("never ask", "fraud", "unsolicited", "scam"),
        (
            r"never ask (?:for|you|candidates)|fraudulent|unsolicited resumes?"
            r"|recruit(?:ment|ing) scams?"
        ),
        SectionType.DISCLAIMER,
    ),
    (
        # "Send your resume"; "send quotes" is work.
        ("submit", "send", "email", "forward"),
        (
            r"(?:submit|send|email|forward) (?:us )?(?:your|a|an updated) (?:resume|cv"
            r"|application|cover)"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        # "Apply today"; "apply your knowledge" is work.
        ("apply",),
        (
            r"(?:click|hit) (?:the )?(?:on )?\W?apply|to apply,"
            r"|apply (?:now|today|online|here|via|through)\b"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        # British agencies close with "acting as an employment agency".
        ("employment business", "employment agency"),
        r"employment (?:business|agency) (?:and|in relation)|acting as an employment agency",
        SectionType.DISCLAIMER,
    ),
)
