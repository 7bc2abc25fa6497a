"""The words that say where the work is done: remote, hybrid, on site, or a choice. A pure table."""

from __future__ import annotations

from postings.guide.workplaces import WorkplaceKind

HYBRID, CHOICE = WorkplaceKind.HYBRID, WorkplaceKind.REMOTE_OR_ONSITE
REMOTE, ONSITE = WorkplaceKind.REMOTE, WorkplaceKind.ONSITE
# A remote tool, team or market is no way to work, nor is money for a home office.
_THINGS = (
    # things: "remote access", "remote site"
    r"(?! ?-?(?:work(?:ing)? (?:is|has|can)|access|sens|desktop|monitor|control|support\b|"
    r"teams?\b(?! member)|server|site|device|diagnos|"
    # whom one serves, or with whom one works
    r"patient|areas?\b|communit|locations\b|cloud|vehicle|systems?\b|apps?\b|mobile|"
    r"infrastructure|"
    # other people, however they work
    r"employees|workers|colleagues|workforce|learning|procedure|deposit|sales team|customers|"
    r"clients|"
    # money, and what one has done: "remote work stipend", "remote work experience"
    r"integration|environments? stipend|work (?:stipend|allowance|set-?up|experience)|world|"
    r"job market))"
)
# This job and its holder; not a company, most roles or other people (guide D45).
_JOB = r"(?:role|position|job|post|opportunity|vacancy|work|team member|employee)"
# Answer, strength, name, pattern; the greatest strength wins, then the order of the rows.
_LABEL = (
    # "Work location(s):", "Workplace type -": at the head of a line.
    r"(?m:^)[\W]{0,6}(?:(?:primary |work |job |employment |office )?(?:locations?|arrangement|"
    r"setting|environment|type|"
    r"model|site)|workplace(?: type)?|where|base|based in|home base)(?:\(s\))?\W{1,6}"
)
# 5: the job's own line, 4: a sentence about it, 3: weaker words, 2: the employer, 1: a tag.
RULES: tuple[tuple[str, int, str, str], ...] = (
    # "Location: Reno, NV (on-site)"; with "remote" behind it it is a choice.
    (
        ONSITE,
        5,
        "work-location",
        _LABEL
        + (
            r"(?:[\w, .-]{1,50}?[\s(|,–-] ?)?(?:on-?site|on site|in[- ]person|in[- ]office|"
            r"in the office)\b(?![^\n]{0,40}\b(?:remote|hybrid|home)\b)"
        ),
    ),
    # "Work location: hybrid, three days"; "hybrid or remote" is a choice.
    (
        HYBRID,
        5,
        "work-location",
        _LABEL + r"(?:[\w, .-]{1,50}?[\s(|,–-] ?)?hybrid\b(?![^\n]{0,60}\bor remote)",
    ),
    # "Based in: Reno, NV, or remote".
    (CHOICE, 5, "work-location", _LABEL + r"[\w, .-]{2,40}?,? or remote\b"),
    # "Location: Remote or Bend, OR": the office is the other choice (guide D47).
    (
        CHOICE,
        5,
        "work-location",
        _LABEL + r"remote,? or (?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, [A-Z]{2})\b",
    ),
    # "This position is based in Reno, on-site.": the statement ends there.
    (
        ONSITE,
        4,
        "job-on-site",
        (
            r"\b(?:role|position|job) (?:is|will be) (?:based|"
            r"located) in [^.;\n]{2,40}, (?:on-?site|on site|in[- ]person)(?=[.;\n]|$)"
        ),
    ),
    # "Base: Remote, United States"; "Remote sites in Ohio" are places to visit.
    (
        REMOTE,
        5,
        "work-location",
        _LABEL
        + (
            r"(?:100% |fully )?(?:remote|home[- ]based|virtual)\b(?! (?:sites?|"
            r"areas?)\b)(?![^\n]{0,40}\b(?:or|hybrid)\b)"
        ),
    ),
    # "This is a remote position": said of the job itself, whatever the employer's other teams do.
    # "This role is hybrid"; "hybrid or remote" is left to the rows of choice.
    (
        HYBRID,
        5,
        "this-job",
        (
            r"\bthis (?:is|will be) an? hybrid(?:[, -]+[\w-]+){0,2} (?:role|position|job|"
            r"opportunity)\b|\bthis (?:role|position|job) (?:is|will be) (?:a )?hybrid\b(?! or)"
        ),
    ),
    # Offices, days or an end in the sentence ("until June") leave it to weaker rows.
    (
        REMOTE,
        5,
        "this-job",
        (
            r"\bthis (?:is|will be) an? (?:100% |fully |full[- ]time,? |permanent,? )*(?:remote|"
            r"home[- ]based)(?:,? [\w-]+){0,2} (?:role|position|job|"
            r"opportunity)\b(?![^.\n]{0,40}\b(?:or|hybrid|office)\b)"
            r"|\bthis (?:role|position|job) (?:is|will be) (?:100% |fully )*(?:remote|"
            r"home[- ]based)\b(?![^.\n]{0,60}\b(?:or|hybrid|offices?|days?|until|during)\b)"
        )
        + _THINGS,
    ),
    # "Remote candidates are welcome": so are others.
    (
        CHOICE,
        4,
        "remote-candidates",
        r"\bremote candidates\b[^.\n]{0,60}\b(?:welcome|considered|consideration|encouraged)",
    ),
    # "in our Denver office and from home": both; with "or" between it is a choice.
    (
        HYBRID,
        3,
        "office-and-home",
        (
            r"\b(?:on-?site|in) (?:in |at )?(?:our|the) [^.;\n]{0,40}\boffice\b(?:(?! or\b)"
            r"[^.;\n]){0,40}\b(?:(?:from|at) home|remote)"
        ),
    ),
    # "in the office at least two days a week", "two remote days": a part of the week.
    (
        HYBRID,
        4,
        "days-in-office",
        (
            r"\b(?:office|hq|headquarters)\b[^.;\n]{0,20}? (?:at least |minimum )?(?:one|two|"
            r"three|four|[1-4])(?: ?(?:-|–|to) ?\d)? days? (?:a|per|each|every) week|"
            r"\b(?:one|two|three|[1-3]) (?:remote days?|days? (?:remote|from home))\b|"
            r"\bdays? (?:a|per|each) week (?:in|at|from) (?:the|our|"
            r"either of our) (?:[\p{L}-]+ ){1,3}(?:office|hq)\b"
        ),
    ),
    # "Hybrid: Mondays at home": at the head of a line, before a sign; not "Hybrid cloud".
    (
        HYBRID,
        4,
        "hybrid",
        (
            r"(?:(?m:^)[^\w\n]{0,6}|[.;|•] ?|[–-] )hybrid(?: schedule)?(?=:|,| from|"
            r" in (?-i:\p{Lu})| \(| - | – |\s?[|.]|\n|$)"
        ),
    ),
    # "Home-based in Ohio".
    (REMOTE, 4, "remote-job", r"\b(?:home[- ]based|home base) (?:anywhere|in|within|near)\b"),
    (
        ONSITE,
        5,
        "work-location",
        r"(?m:^)[\W]{0,6}(?:work )?location\W{1,6}(?:in[- ]person|on-?site|in[- ]office)\b",
    ),
    (
        HYBRID,
        5,
        "work-location",
        r"(?m:^)[\W]{0,6}(?:work )?location\W{1,6}hybrid\b(?!.{0,60}\bor remote)",
    ),
    # "You can work remotely or from our Boise office".
    (
        CHOICE,
        4,
        "remote-or-office",
        (
            r"\bremotely\b[^\n]{0,50}? or from (?:our|the|one of our|any) [^.\n]{0,30}(?:office|"
            r"headquarters)|\b(?:role|position|job|candidates?|"
            r"you)\b[^.\n]{0,60}\b(?:fully )?remote(?:ly)?,? or (?:from |in |at |based in |"
            r"on-?site|work from |someone interested in working|hybrid|go into|come (?:in)?to|"
            r"in-office)"
        ),
    ),
    # "to work remotely or go into either of our offices".
    (
        CHOICE,
        4,
        "remote-or-office",
        (
            r"\bremote(?:ly)? (?:role )?or (?:from |in |at |out of |go into |"
            r"come (?:in)?to )?(?:our|the|any|one of our|a|either) [^.\n]{0,40}(?:offices?|"
            r"headquarters|hq|hubs?)\b|\b(?:open to|either) remote (?:opportunities|working|"
            r"candidates)?,? or\b"
        ),
    ),
    # "from any of our offices or remotely".
    (
        CHOICE,
        4,
        "remote-or-office",
        (
            r"\bfrom (?:any|our|one of our|the|either)[^.\n]{0,30}offices? or "
            r"(?:work )?(?:fully )?(?:remotely|remote|from home)\b|"
            r"[\p{L})],? or (?:100% |fully |US |work )?(?-i:REMOTE|Remote|"
            r"remote)(?:ly)?\b(?=[\s.)(]*(?:$|\n|[.)(]|in |within |-))"
        ),
    ),
    # "office-optional", "hybrid or fully remote", "on-site or remote".
    (
        CHOICE,
        4,
        "office-optional",
        (
            r"\boffice[- ]optional\b|\bbased remotely\b[^\n]{0,200}\balso happy for it to "
            r"(?:be )?based in\b|\bon-?site or remote|\bhybrid or (?:fully )?remote|"
            r"\bremote or (?:hybrid|on-?site|in[- ]office)"
        ),
    ),
    # "hybrid schedule", "the job is hybrid": beside a word of work; not "hybrid cars".
    (
        HYBRID,
        4,
        "hybrid",
        (
            r"\bhybrid[- ](?:remote|role|position|work|working|schedule|model|environment|basis|"
            r"job|opportunity|office|arrangement|set-?up|team|flexible|\(|in\b|based)|"
            r"\b(?:role|position|job) (?:is|will be|operates) (?:on )?(?:a )?hybrid\b|\(hybrid\b|"
            r"[-–|,] ?hybrid\b(?=[\s)]*(?:\n|$|[-–|,)]))|\bhybrid (?:[-–] |\()\d"
        ),
    ),
    # "Three days in the office and two from home".
    (
        HYBRID,
        4,
        "days-in-office",
        (
            r"\b(?:one|two|three|four|[1-4])(?: ?[-–to]+ ?\d)? days? (?:a|per|"
            r"each)? ?(?:week )?(?:in|at|from)(?: the| our)? office\b|"
            r"\bdays? (?:a week |per week )?(?:in the office|on-?site) and [^.\n]{0,20}(?:remote|"
            r"from home|wfh)"
        ),
    ),
    # "No remote work is possible": what is left is the site.
    (
        ONSITE,
        4,
        "not-remote",
        r"\b(?:not (?:a )?(?:remote|work[- ]from[- ]home)|no remote|remote (?:work )?is not)\b",
    ),
    # "This role is on-site"; never a bare "office": "thrive in an office environment" (guide 11).
    (
        ONSITE,
        3,
        "on-site",
        (
            r"\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based|branch[- ]based|"
            r"showroom[- ]based)[- ](?:role|position|job|full[- ]time|work schedule|"
            r"customer sales|in (?-i:[A-Z])|requirement|\w{3,12} role|\w{3,12} position)|"
            r"\b(?:role|position|job) (?:is|will be|requires) (?:(?:fully|100%|full[- ]time|a|an|"
            r"being|to be|primarily|currently|entirely) ){0,2}(?:on-?site|in[- ]office|"
            r"in[- ]person|in the office|office[- ]based)\b|\bwork(?:ing)? (?:on-?site|"
            r"in[- ]office|in[- ]person) (?:at|in|full|\d|five|daily|every)|"
            r"employment type: ?on-?site|\b(?:5|five) days (?:a week |per week )?(?:in|at) (?:the|"
            r"our) office|\bas an on-?site \w+\b"
        ),
    ),
    # Tried on the title alone.
    (REMOTE, 5, "remote-title", r"(?P<title>\bremote\b)"),
    # "Remote" at the head of a line, or behind a place in the line of the location.
    (
        REMOTE,
        4,
        "remote-label",
        (
            r"(?m:^)[^\w\n]{0,8}(?:(?:work |job )?location(?:\(s\))?(?: "
            r"details)?\W{1,8}(?:[\w, ]{1,30}[-–,(/] ?)?|)(?:(?:100%|fully|us|usa|"
            # with a capital, as a label writes it
            r"u\.s\.) )?(?-i:Remote|REMOTE)\b"
        )
        + _THINGS
        + (
            r"|(?m:^)[^\w\n]{0,8}(?:work )?location\W{1,8}(?:work from home|home[- ]based|"
            r"anywhere|fully remote|100% remote)"
        ),
    ),
    # "The role is remote", "the job can be done remotely".
    (
        REMOTE,
        4,
        "remote-job",
        (
            rf"\b(?:{_JOB}) (?:is|will be|would be|can be|may be|has been|operates|being|"
            r"is available as)(?: \w+){0,5}? (?:remote\b|remotely\b|home[- ]based\b|"
            r"work[- ]from[- ]home\b|field[- ]based\b)"
        )
        + _THINGS,
    ),
    # "remote position", "home-based sales job".
    (
        REMOTE,
        4,
        "remote-job",
        (
            r"\b(?:remote|home[- ]based|work[- ]from[- ]home)"
            r"(?:[- ]based)?(?:,? [\w.-]+){0,2} (?:role|position|job|opportunity)\b"
        ),
    ),
    # "fully remote" needs no noun beside it.
    (
        REMOTE,
        3,
        "fully-remote",
        r"\b(?:fully|100%|completely|entirely|permanently|totally)[- ]remote(?:ly)?\b(?! options)"
        + _THINGS
        + (
            r"|\b100% (?:work from home|telecommut\w*)|\bremote (?:in|within|across|from|"
            r"based in|anywhere in) (?:the )?(?-i:[A-Z])|\bremotely from (?:anywhere|"
            r"any location|your home)"
        ),
    ),
    # Said to the holder: "you will work from home"; a day or a stipend for it is a perk.
    (
        REMOTE,
        3,
        "works-from-home",
        (
            r"\b(?:you(?:['’]ll| will| can| may)|to) work (?:fully |100% )?(?:remotely|from home|"
            r"from anywhere)\b(?! (?:day|stipend|equipment|allowance))|"
            r"\bwork from (?:anywhere|any corner|wherever)\b|"
            r"\b(?:remote|home)[- ]work(?:ing)? environment\b(?! stipend)|"
            r"\bmust reside in (?:the )?territory\b|[;.,:] ?home[- ]office\b(?! (?:stipend|set|"
            r"allow|budget|equip|reimb|furn|credit|expens))|\bhome[- ]based (?:role|position|"
            r"with)|\bwork(?:ing)? (?:from|out of) (?:a|your|their) home(?: office)?\b|"
            r"\bat home or in a cowork\w+|\bjoin us remotely\b|"
            r"\bhome[- ]based (?:[\w-]+ )?(?:candidates|applicants|engineers|consultants|"
            r"executives|managers)\b"
        ),
    ),
    # How the employer describes itself: any sentence about the job goes before (guide D45).
    (
        REMOTE,
        2,
        "remote-first",
        (
            r"\bremote[- ](?:first|only|friendly)\b|\b(?:is|are) (?:a|an) (?:fully |100% |"
            r"all-)?(?:remote|distributed) (?:company|business)\b|\ball[- ]remote\b|"
            r"\bfull[y]? (?:distributed|remote) (?:team|company)|"
            r"\bremote (?:company|team)\b(?=[ ,.]*(?:work|with|and|$|of))|\bvirtual[- ]first\b|"
            r"\bflexible hours,? (?:and )?location\b|\b(?:enjoy |competitive |"
            r"\n\W{0,4})remote work(?:ing)?(?= ?(?:\n|$|[,;.(]))"
        ),
    ),
    # Counts if no sentence differs (guide D45).
    (REMOTE, 1, "tag", r"#li-(?:\w+-)?remote"),
    (HYBRID, 1, "tag", r"#li-hybrid"),
    (ONSITE, 1, "tag", r"#li-onsite"),
)
