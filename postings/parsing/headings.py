"""Which words head which section: one row a pattern, first match wins. A pure table.

Patterns are searched in the folded heading (`postings.parsing.sections.heading_key`): lower case,
straight apostrophes, no bullets, no closing colon. `^` and `$` anchor a row where a part of a
longer heading would mislead. The order settles overlaps: "preferred" before "qualifications",
"about the role" before "about".
"""

from __future__ import annotations

from postings.parsing.types import SectionType

HEADINGS: tuple[tuple[str, SectionType], ...] = (
    # Equal opportunity, notices
    (r"equal (?:employment )?opportunit|\beeoc?\b|affirmative action|^diversity", SectionType.EEO),
    (r"^(?:inclusion|belonging|our commitment to (?:diversity|inclusion))", SectionType.EEO),
    (r"reasonable accommodation|^accommodations?$|americans with disabilit", SectionType.EEO),
    (r"disclaimer|privacy|fraud|scam|recruitment agenc|staffing agenc", SectionType.DISCLAIMER),
    (r"^(?:please )?note\b|^important notice|^legal", SectionType.DISCLAIMER),
    (r"how to apply|^to apply|apply now|^appl(?:y|ication)\b|next steps", SectionType.HOW_TO_APPLY),
    (r"(?:hiring|interview|recruitment|selection) process|^contact\b", SectionType.HOW_TO_APPLY),
    # Preferred qualifications; whose "stand out" it is decides
    (r"what (?:makes|sets) us|(?:makes|sets) us apart|why we stand out", SectionType.BENEFITS),
    (
        r"\brequired\b.{0,12}\b(?:and|&|/)\b.{0,12}\bpreferred|minimum.{0,20}and preferred",
        SectionType.QUALIFICATIONS,
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
            r"about you\b|^who you are|you (?:are|might be|may be) a (?:good |great |perfect "
            r")?fit|(?:right|good|great) fit"
        ),
        SectionType.QUALIFICATIONS,
    ),
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
    # What the employer gives
    (r"compensation (?:and|&|\+) benefits|salary (?:and|&|\+) benefits", SectionType.BENEFITS),
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
            r" love"
        ),
        SectionType.BENEFITS,
    ),
    (
        r"what (?:we have )?to offer you|^total rewards|^(?:the )?package|^in return",
        SectionType.BENEFITS,
    ),
    (r"^(?:health|insurance|retirement|time off|paid time off|pto|401)\b", SectionType.BENEFITS),
    # Credentials, one by one
    (r"education.{0,12}experience|experience.{0,12}education", SectionType.QUALIFICATIONS),
    (r"licen[cs]|certificat|^registration", SectionType.LICENSES),
    (r"^(?:\w+ ){0,2}(?:education(?:al)?|academic|degrees?)\b", SectionType.EDUCATION),
    (
        (
            r"work(?:ing)? environment|work(?:ing)? conditions|physical|environmental "
            r"(?:condition|factor)"
        ),
        SectionType.WORKING_CONDITIONS,
    ),
    (
        r"^travel\b|^(?:work )?schedule|^(?:working )?hours|^shifts?\b",
        SectionType.WORKING_CONDITIONS,
    ),
    (r"^(?:\w+ ){0,3}experience(?: required| needed| requirements?)?$", SectionType.EXPERIENCE),
    # What is asked for
    (
        r"qualif|requirement|\brequired\b|must[- ]ha(?:ve|s)|prerequisite",
        SectionType.QUALIFICATIONS,
    ),
    (
        (
            r"(?:what|who|skills?|things) (?:you|you'll|you will|we) (?:need|bring|have|"
            r"require|expect)"
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
            r"\bskills?\b|competenc|knowledge|\babilit(?:y|ies)\b|attributes|background|"
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
        r"^minimum|^basic\b|^mandatory|^criteria|^your (?:background|experience)",
        SectionType.QUALIFICATIONS,
    ),
    # What is done
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
            r"compensation|\bsalary\b|\bpay\b|remuneration|\bote\b|\bwages?\b|^base\b|"
            r"^rate\b"
        ),
        SectionType.COMPENSATION,
    ),
    (
        r"\blocations?\b|^where\b|^relocation|^remote|^territory|^region$",
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
    # Whose text it is
    (
        (
            r"^about\b|who (?:we|they) are|what we do|^(?:our|the) (?:company|client|story|"
            r"mission|vision|values|culture|people|history|organi[sz]ation|business|customers|"
            r"product|products)\b"
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

# Sentences that belong to a section of their own wherever they stand, to the end of their line.
OPENERS: tuple[tuple[str, SectionType], ...] = (
    (r"equal[- ](?:employment[- ])?opportunit(?:y|ies)", SectionType.EEO),
    (r"affirmative action employer|\bEEO(?:C|/AA|/M)?\b", SectionType.EEO),
    (
        (
            r"without regard to|regardless of (?:\w+,? ){0,3}(?:race|gender|sex|age|background|"
            r"religion)"
        ),
        SectionType.EEO,
    ),
    (
        (
            r"reasonable accommodation|(?:committed to|believes? in) (?:diversity|(?:creating|"
            r"building) an inclusive)"
        ),
        SectionType.EEO,
    ),
    (
        (
            r"(?:pay|salary|compensation|wage)s?\b.{0,120}\b(?:depend(?:s|ing|ent)?|determined|"
            r"based|vary|varies|factors)\b.{0,160}\b(?:experience|licens\w{1,10}|certific\w{1,10}|"
            r"education|skills|location)"
        ),
        SectionType.COMPENSATION,
    ),
    (
        (
            r"(?:individual|actual|final|starting) (?:pay|compensation|salary)\b.{0,60}\b"
            r"(?:determined|depend|vary|based)"
        ),
        SectionType.COMPENSATION,
    ),
    (
        (
            r"(?:statements|description|posting) (?:above|below|is|are|herein).{0,80}(?:not "
            r"intended|intended to describe|not an exhaustive)|above statements are intended"
        ),
        SectionType.DISCLAIMER,
    ),
    (
        (
            r"never ask (?:for|you|candidates)|fraudulent|unsolicited resumes?|recruit(?:ment|"
            r"ing) scams?"
        ),
        SectionType.DISCLAIMER,
    ),
    (
        (
            r"(?:submit|send|email|forward) (?:us )?(?:your|a|an updated) (?:resume|cv|"
            r"application|cover)"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        (
            r"(?:click|hit) (?:the )?(?:on )?\W?apply|to apply,|apply (?:now|today|online|"
            r"here|via|through)\b"
        ),
        SectionType.HOW_TO_APPLY,
    ),
    (
        (
            r"employment (?:business|agency) (?:and|in relation)|acting as an employment "
            r"agency"
        ),
        SectionType.DISCLAIMER,
    ),
)
