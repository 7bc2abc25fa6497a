"""The words that say where the work is done: remote, hybrid, on site, or a choice. A pure table."""

from __future__ import annotations

from postings.guide.workplaces import WorkplaceKind

HYBRID, CHOICE = WorkplaceKind.HYBRID, WorkplaceKind.REMOTE_OR_ONSITE
REMOTE, ONSITE = WorkplaceKind.REMOTE, WorkplaceKind.ONSITE
# A remote tool, team or market is no way to work, nor is money for a home office.
_THINGS = (
    r"(?! ?-?(?:work(?:ing)? (?:is|has|can)|access|sens|desktop|monitor|control|support\b|"
    r"teams?\b(?! member)|server|site|device|diagnos|"
    r"patient|areas?\b|communit|locations\b|cloud|vehicle|systems?\b|apps?\b|mobile|"
    r"infrastructure|"
    r"employees|workers|colleagues|workforce|learning|procedure|deposit|sales team|customers|"
    r"clients|"
    r"integration|environments? stipend|work (?:stipend|allowance|set-?up|experience)|world|"
    r"job market))"
)
_JOB = r"(?:role|position|job|post|opportunity|vacancy|work|team member|employee)"
_REMOTE_SITE = r"(?:remote(?:ly)?|from home|work(?:ing)? from home)"
# Answer, strength, name, pattern; the greatest strength wins, then the order of the rows.
_LABEL = (
    r"(?m:^)[\W]{0,6}(?:(?:primary |work |job |employment |office )?(?:locations?|arrangement|"
    r"setting|environment|type|"
    r"model|site)|workplace(?: type)?|where|base|based in|home base)(?:\(s\))?\W{1,6}"
)
RULES: tuple[tuple[str, int, str, str], ...] = (
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
    (
        HYBRID,
        5,
        "work-location",
        _LABEL + r"(?:[\w, .-]{1,50}?[\s(|,–-] ?)?hybrid\b(?![^\n]{0,60}\bor remote)",
    ),
    (CHOICE, 5, "work-location", _LABEL + r"[\w, .-]{2,40}?,? or remote\b"),
    (
        CHOICE,
        5,
        "work-location",
        _LABEL + r"remote,? or (?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, [A-Z]{2})\b",
    ),
    (
        ONSITE,
        4,
        "job-on-site",
        (
            r"\b(?:role|position|job) (?:is|will be) (?:based|"
            r"located) in [^.;\n]{2,40}, (?:on-?site|on site|in[- ]person)(?=[.;\n]|$)"
        ),
    ),
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
    (
        HYBRID,
        5,
        "this-job",
        (
            r"\bthis (?:is|will be) an? hybrid(?:[, -]+[\w-]+){0,2} (?:role|position|job|"
            r"opportunity)\b|\bthis (?:role|position|job) (?:is|will be) (?:a )?hybrid\b(?! or)"
        ),
    ),
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
    (
        CHOICE,
        4,
        "remote-candidates",
        r"\bremote candidates\b[^.\n]{0,60}\b(?:welcome|considered|consideration|encouraged)",
    ),
    (
        HYBRID,
        3,
        "office-and-home",
        (
            r"\b(?:on-?site|in) (?:in |at )?(?:our|the) [^.;\n]{0,40}\boffice\b(?:(?! or\b)"
            r"[^.;\n]){0,40}\b(?:(?:from|at) home|remote)"
        ),
    ),
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
    (
        HYBRID,
        4,
        "hybrid",
        (
            r"(?:(?m:^)[^\w\n]{0,6}|[.;|•] ?|[–-] )hybrid(?: schedule)?(?=:|,| from|"
            r" in (?-i:\p{Lu})| \(| - | – |\s?[|.]|\n|$)"
        ),
    ),
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
    (
        ONSITE,
        4,
        "not-remote",
        r"\b(?:not (?:a )?(?:remote|work[- ]from[- ]home)|no remote|remote (?:work )?is not)\b",
    ),
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
    (REMOTE, 5, "remote-title", r"(?P<title>\bremote\b)"),
    (
        REMOTE,
        4,
        "remote-label",
        (
            r"(?m:^)[^\w\n]{0,8}(?:(?:work |job )?location(?:\(s\))?(?: "
            r"details)?\W{1,8}(?:[\w, ]{1,30}[-–,(/] ?)?|)(?:(?:100%|fully|us|usa|"
            r"u\.s\.) )?(?-i:Remote|REMOTE)\b"
        )
        + _THINGS
        + (
            r"|(?m:^)[^\w\n]{0,8}(?:work )?location\W{1,8}(?:work from home|home[- ]based|"
            r"anywhere|fully remote|100% remote)"
        ),
    ),
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
    (
        REMOTE,
        4,
        "remote-job",
        (
            r"\b(?:remote|home[- ]based|work[- ]from[- ]home)"
            r"(?:[- ]based)?(?:,? [\w.-]+){0,2} (?:role|position|job|opportunity)\b"
        ),
    ),
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
    (REMOTE, 1, "tag", r"#li-(?:\w+-)?remote"),
    (HYBRID, 1, "tag", r"#li-hybrid"),
    (ONSITE, 1, "tag", r"#li-onsite"),
)
