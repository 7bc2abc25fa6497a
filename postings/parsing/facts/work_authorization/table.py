"""What postings say about visas, the right to work, citizenship and clearance. A pure table.

Each pattern is searched case-blind in one sentence that holds one of the `ANCHORS`.
"""

from __future__ import annotations

# Lower case; a text without any of them says nothing.
ANCHORS = (
    "sponsor",
    "visa",
    "authoriz",
    "authoris",
    "citizen",
    "clearance",
    "verify",
    "right to",
    "rights",
    "eligible to",
    "eligibility to",
    "eligibility for emp",
    "entitled to",
    "entitlement to",
    "permit",
    "legally",
    "employment eligib",
    "work eligib",
    "h1b",
    "h-1b",
    "green card",
    "permanent resident",
    "i-9",
    "permission to",
    "ts/sci",
    "public trust",
)

# --- sponsorship ---------------------------------------------------------------------------------
VISA = r"(?:visas?|immigration|work permits?|green cards?|h-?\W?1-?bs?|(?-i:PERM|OPT|CPT|TN)|stem opt|tier 2|skilled worker)"
# The word of a visa, or the word sponsorship as it is used of persons.
SPONSORING = (
    rf"\bsponsor\w*\b[^.;]{{0,80}}\b{VISA}\b|\b{VISA}\b[^.;]{{0,60}}\bsponsor\w*|"
    r"\b(?:employment|employer|work authori[sz]ation|company|corporate)[- ](?:based )?sponsorship\b|"
    r"\bsponsorship\b(?!s)(?! (?:opportunit|deal|sale|package|program|agreement|activat|asset|revenue|contract|"
    r"propos|market|manag|team|of|for (?:an? )?(?:export|licen|event|train|course|stud|series|exam)))|"
    r"\bsponsor(?:ing)? (?:\w+\s){0,4}(?:candidates?|applicants?|employees|individuals|you|anyone|person\w*)\b|"
    r"\bno\b[^.;]{0,25}\bh-?1-?bs?\b|\bvisa transfers?\b|\b(?:h-?1-?b|visa) (?:holders|candidates|transfers?)\b"
)
NOT_OF_PERSONS = (
    r"\bsponsored\b|\b(?:executive|exec|project|business|clinical|event|trial|plan|lead|internal|corporate|sales)\s"
    r"sponsor(?:s|ship)?\b|export licen|\bsponsor\w*\b[^.;]{0,40}\b(?:licen[cs]\w*|exams?)\b|\blicen[cs](?:e|ing) sponsor|series \d|finra|sports?\b|\bevents?\b|"
    r"\b(?:brand|team|title|media|digital|partner|athlete|conference|tournament)s? sponsorship|sponsorships?,? (?:and|or|&) "
    r"(?:advertis|event|partner|market)|(?:advertis|marketing|partnerships?|events?|mentor\w*|coach\w*),? (?:and|or|&) sponsorship"
)
NO = (
    r"\b(?:not|no|unable|cannot|can['’]t|never|neither|nor|without|w/o|w/out|unfortunately|regret\w*|un(?:available|willing)|"
    r"(?:does|do|is|are|will|would|wo|ca|could)n['’]t|ineligible|in lieu of|excluding|free of|nil)\b|"
    r"\?\s?:?\s?no\b|:\s?(?:no|none|not)\b|\bn/a\b|\brequired now or in the future\b|"
    r"\b(?:authori[sz]\w+|permit\w*|right\w*|eligible)\b[^.;]{0,80}\bindependent(?:ly)? of\b"
)
# The question of a form, and other words that leave it open.
OPEN = (
    r"\b(?:will|would|do|does) you (?:now|require|need)|\bwill you\b|\bmay (?:not )?be (?:available|considered)\b(?=[^.;]{0,40}depend)|"
    r"\bregardless of\b|\bself-assess\b|\bemployers? need\b|\bmay not be (?:shortlisted|appointed)\b|\b(?:certain|some) (?:positions|roles|jobs|cases)\b|\brequir\w+ (?:visa )?sponsorship (?:must|should)\b"
)
OFFERING = (
    r"\b(?:offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|available|eligible|willing|happy|able|support(?:s|ed)?|will|can|may|"
    r"yes|open|assist\w*|help|if needed|welcome|considered?|full|includ\w+|possible|sponsors)\b|^\W*(?:visa|immigration|h-?1b)\s"
    r"sponsorship[^\w:]*$|\bvisa sponsorships?\b(?!\s*[:?])"
)
VISA_HELP = r"\b(?:visas?|immigration|work permit)\b[^.;]{0,25}\b(?:support|assistance|help)\b|\b(?:support|assist\w*|help) (?:\w+ ){0,3}(?:visas?|immigration|work permit)\b"

# --- the right to work ---------------------------------------------------------------------------
_WORK = r"(?:work(?!\s(?:remotely|remote|from|over\w*|towards?|flex\w*|with|on|at (?:least|home|nights?|heights?|any)|as|under|long|nights?|week\w*|a|any|well|hard|full|part|shifts?|hours?|both|independ\w*|collab\w*|alone|outside|out|up|occas\w*|extended|eve\w*)\b)|be (?:\w+ )?employed|be gainfully employed|accept employment|live and work|reside and work)"
AUTHORIZED: tuple[tuple[str, str], ...] = (
    ("e-verify", r"\be-?\s?–?-?\s?verify\b(?!\.\w)"),
    (
        "able-to-work",
        r"\bable to (?:legally )?(?:live and )?work\b[^.;]{0,40}\bwithout (?:an? |any |the need (?:for|of) (?:an? )?)?(?:visa|sponsor|work permit)",
    ),
    (
        "authorized-to-work",
        (
            rf"\b(?:authori[sz]ed|authori[sz]ation|legally (?:able|entitled|allowed|permitted|eligible|authori[sz]ed)|"
            rf"permitted|entitled|entitlement|permission|eligible|eligibility)(?:,? and \w+(?: \w+)?)? to (?:\w+ly )?{_WORK}"
        ),
    ),
    (
        "work-authorization",
        r"(?<!\bfor (?:\S{1,8} ){0,2})(?<!\b(?:type|kind|form)s? of )\b(?:work(?:ing)?|employment) (?:authori[sz]ation|eligibility)\b|\bauthori[sz]ation for (?:us |u\.s\. )?employment\b",
    ),
    (
        "right-to-work",
        rf"\b(?:rights?|permission) to (?:\w+ly )?(?:{_WORK})|\b(?:full |unrestricted |valid |existing )?work(?:ing)? rights\b",
    ),
    (
        "work-permit",
        r"\b(?:valid|hold|holding|have|possess|current|eu|uk|requires?|required|need)\b[^.;]{0,40}\b(?:work(?:ing)? (?:permit|visa)|eu visa|visa (?:or|and) work permit)\b",
    ),
    ("i-9", r"\b(?:form )?i-9\b[^.;]{0,100}\b(?:identity|eligib|employment|verif|authori)"),
)
# What the words above are about when nothing is asked.
NOT_ASKED = (
    r"\bregardless of\b|\bdo(?:es)? not have (?:\w+ )?work authori|\bright[- ]to[- ]work (?:state|laws?)\b|"
    r"\bcannot (?:discriminate|refuse)|\bdiscriminat\w+[^.;]{0,200}(?:immigration status|authori[sz]ation status)|"
    r"\b(?:overtime|apprentice|nvq|minors?|age to work)\b|\bnot required to\b|\b(?:state|indicate|tell us|let us know) (?:if|whether)\b|"
    r"\bcomplies with\b[^.;]{0,150}\bwork authori"
)

# --- citizenship ---------------------------------------------------------------------------------
CITIZENS = (
    r"\b(?:u\.?\s?s\.?a?\.?|united states['’]?|american|canadian|british|uk|u\.k\.|australian|kenyan|nigerian|south african|indian|singaporean?|saudi|emirati|israeli|irish|european|eu|sole|natural(?:ized|[- ]born)?)"
    r"(?:\W{1,3}(?:naturali[sz]ed|born))?\s?citizen(?:s|ship)?\b(?! and immigration)|\bcitizen(?:s|ship)? of the (?:u\.?s|united|uk|eu)|"
    r"\bcitizenship (?:is |status )?(?:required|mandatory)|\bcitizenship:\s?(?:u\.?s|required)|\bcitizenship requirement|\bcitizens only\b"
)
# Others than citizens may come too: then the right to work is asked for.
_RESIDENT = (
    r"(?:green[- ]cards?|(?:lawful |legal )?permanent residen\w*|legal residen\w*|lawfully admitted|nationals?|refugees?|"
    r"asylees?|ILR|settled status|visa holders?|(?:existing |valid )?work visas?|u\.?s\.? persons?)\b"
)
OR_OTHERS = (
    rf"(?:\bor\b|/|,|\band\b|e\.g)[^.;()]{{0,40}}\b{_RESIDENT}|\b{_RESIDENT}[^.;()]{{0,25}}(?:\bor\b|/)|"
    r"(?:\bor\b|/|\band (?:those|anyone|individuals|persons|people|all))[^.;()]{0,40}"
    r"\b(?:work authori[sz]|authori[sz]ed to|eligible to work|right to (?:live|work)|permitted to work)"
)
NOT_CITIZENSHIP = (
    r"\b(?:race|religion|marital|veteran|gender|ancestry|discriminat\w+|without regard|regardless|protected|"
    r"preference|preferred|may be (?:a )?requir\w+|not required|export|itar|ear\b|immigration services|good|corporate|global|senior)\b"
)

# --- clearance -----------------------------------------------------------------------------------
_LEVEL = (
    r"(?:security|top[- ]secret|secret|ts|sci|ts\W{1,3}sci|public[- ]trust|sc|dv|ctc|bpss|dod|doe|dhs|us|u\.s\.|usg|government|federal|"
    r"confidential|interim|full[- ]scope|poly(?:graph)?|nato|reliability|q|l|moderate|high|baseline|nv1|nv2)"
)
CLEARANCE: tuple[tuple[str, str], ...] = (
    (
        "clearance-level",
        (
            rf"\b(?P<level>(?:(?:active|current|existing|interim|valid)[\s/]){{0,2}}{_LEVEL}(?:[\s/,()&-]{{1,3}}(?:or |and |level |active |issued )?(?:{_LEVEL}))*[)\s/-]{{1,3}}(?:level )?clear(?:ance|nace)s?"
            r"(?: (?:with|and) (?:an? )?(?:\w+[- ]){0,2}poly(?:graph)?)?)\b"
        ),
    ),
    ("active-clearance", r"\b(?P<level>active clearances?)\b(?! (?:from|of|cert))"),
    (
        "clearance-label",
        r"\bclearance(?: type| level| required| requirements?)?\s?:\s?(?P<level>(?!n/?a|none|no\b|not)[^\W_][\w/() -]{1,40})",
    ),
    (
        "level-alone",
        r"(?-i:\b(?P<level>TS/SCI(?: (?:with |w/ ?)?(?:(?:CI|FS|[Ff]ull[- ][Ss]cope) )?[Pp]oly\w*)?)\b)|\b(?P<level>public trust)\b(?= (?:position|background|determination|eligib))",
    ),
    (
        "clearance-required",
        r"(?<!\b(?:dbs|police|medical|health|tb|customs|prison|record|crb|background)\s)\b(?P<level>clearance) (?:is )?required\b",
    ),
    (
        "clearance-to-level",
        r"\bsecurity clearance (?:to|at) (?P<level>(?:SC|DV|TS|secret|top secret)\b(?: level)?)",
    ),
)
NO_CLEARANCE = (
    r"\bno\b[^.;]{0,30}clearance|\bclearance\b[^.;]{0,30}\bnot (?:be )?(?:required|needed|necessary)|\bwithout\b[^.;]{0,20}clearance|"
    r"\bexport\b|\(if (?:applicable|any|required)|\bour (?:cleared|employees|engineers|team|staff)\b"
)
