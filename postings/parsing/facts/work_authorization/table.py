"""What postings say about visas, the right to work, citizenship and clearance. A pure table.

Each pattern is searched case-blind in one sentence that holds one of the `ANCHORS`.
"""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections, outside_the_job
from postings.parsing.types import Owner

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
    # "Full working rights": no "right to" stands in it.
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
    "permission to",
    "ts/sci",
    "public trust",
    "i-9",
    "opt ",
)

# --- sponsorship ---------------------------------------------------------------------------------
VISA = (
    # PERM, OPT and TN in capitals only: "perm" and "opt" are words of their own.
    r"(?:visas?|immigration|work permits?|green cards?|h-?\W?1-?bs?|(?-i:PERM|OPT|CPT|TN)|stem opt"
    r"|tier 2|skilled worker|work authori[sz]ations?)"
)
# The word of a visa, or the word sponsorship as it is used of persons.
# Either order: "cannot sponsor work visas", "visa sponsorship".
_WITH_VISA = (
    rf"\bsponsor\w*\b[^.;]{{0,80}}\b{VISA}\b|\b{VISA}\b[^.;]{{0,60}}\bsponsor\w*"
    r"|\b(?:employment|employer|work authori[sz]ation|company|corporate)[- ]"
    r"(?:based )?sponsorship\b"
)
# What a marketing team buys and sells, and what an insurer gives for an exam.
_SPONSORED = (
    r"opportunit|deal|sale|package|program|agreement|activat|asset|revenue|contract|propos|market"
    r"|acqui|strateg|inventor|fulfil|prospect|manag|team"
)
_OF_EVENTS = (
    rf"{_SPONSORED}|of(?! any kind)"
    r"|for (?:an? )?(?:export|licen|event|train|course|stud|series|exam)"
)
_ALONE = rf"\bsponsorship\b(?!s)(?! (?:{_OF_EVENTS}))"
# "willing to sponsor strong candidates"; one may sponsor a project as well.
_PERSONS = (
    r"\bsponsor(?:ing)? (?:\w+\s){0,4}"
    r"(?:candidates?|applicants?|employees|individuals|you|anyone|person\w*)\b"
)
# "No C2C, no H1B": the visa stands for its sponsorship.
_H1B = (
    r"\bno\b[^.;]{0,25}\bh-?1-?bs?\b|\bvisa transfers?\b"
    r"|\b(?:h-?1-?b|visa) (?:holders|candidates|transfers?)\b"
    r"|(?-i:\b(?:OPT|CPT|TN))\b[^.;]{0,30}\bcandidates\b"
)
SPONSORING = rf"{_WITH_VISA}|{_ALONE}|{_PERSONS}|{_H1B}"
# An "executive sponsor" in an account, a sponsor of an exam, of a team, of a conference.
_IN_AN_ACCOUNT = (
    r"\bsponsored\b|\b(?:executive|exec|project|business|clinical|event|trial|plan|lead|internal"
    r"|corporate|sales)\ssponsor(?:s|ship)?\b"
)
# An insurer or a broker sponsors the exam: "sponsorship for the Series 7".
_OF_A_LICENSE = (
    r"export licen|\bsponsor\w*\b[^.;]{0,40}\b(?:licen[cs]\w*|exams?)\b"
    r"|\blicen[cs](?:e|ing) sponsor|series \d|finra"
)
# "executive sponsor", "event sponsorship" do not count (guide 16).
_OF_A_TEAM = (
    r"sports?\b|\bevents?\b|\bnaming rights\b|\bsponsor(?:ship)? (?:assets?|sales)\b"
    r"|\b(?:brand|team|title|media|digital|partner|athlete|conference|tournament)s? sponsorship"
)
# "Sponsorship and advertising sales".
_AND_ADVERTISING = (
    r"sponsorships?,? (?:and|or|&) (?:advertis|event|partner|market)"
    r"|(?:advertis|marketing|partnerships?|events?|mentor\w*|coach\w*),? (?:and|or|&) sponsorship"
)
_NOT_OF_PERSONS = rf"{_IN_AN_ACCOUNT}|{_OF_A_LICENSE}|{_OF_A_TEAM}|{_AND_ADVERTISING}"
_NOT = (
    r"not|no|unable|cannot|can['’]t|never|neither|nor|without|w/o|w/out|unfortunately"
    r"|regret\w*|un(?:available|willing)|(?:does|do|is|are|will|would|wo|ca|could)n['’]t"
)
# "ineligible for sponsorship", "excluding visa sponsorship".
_NONE = r"ineligible|in lieu of|excluding|free of|nil"
# "Visa sponsorship: none", "Sponsorship? No": the answer of a form.
_ANSWER = r"\?\s?:?\s?no\b|:\s?(?:no|none|not)\b|\bn/a\b|\brequired now or in the future\b"
# "authorized to work independently of an employer" needs no sponsor.
_INDEPENDENT = (
    r"\b(?:authori[sz]\w+|permit\w*|right\w*|eligible)\b[^.;]{0,80}\bindependent(?:ly)? of\b"
)
NO = rf"\b(?:{_NOT}|{_NONE})\b|{_ANSWER}|{_INDEPENDENT}"
# The question of a form, and other words that leave it open.
# A form asks everybody: "Will you now or later require visa sponsorship?"
_QUESTION = r"\b(?:will|would|do|does) you (?:now|require|need)|\bwill you\b"
# "may be available, depending on the role": neither yes nor no.
_DEPENDS = r"\bmay (?:not )?be (?:available|considered)\b(?=[^.;]{0,40}depend)|\bregardless of\b"
# "for certain positions" leaves this one open.
_SELF_ASSESSED = (
    r"\bself-assess\b|\bemployers? need\b|\bmay not be (?:shortlisted|appointed)\b"
    r"|\b(?:certain|some) (?:positions|roles|jobs|cases)\b"
    # "Employees with existing visa sponsorship may transfer" says nothing of others.
    r"|\bexisting (?:\w+ )?sponsorship\b"
)
_OPEN = (
    rf"{_QUESTION}|{_DEPENDS}|{_SELF_ASSESSED}|\brequir\w+ (?:visa )?sponsorship (?:must|should)\b"
)
_GIVES = (
    r"offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|available|eligible|willing|happy|able"
    r"|support(?:s|ed)?|will|can|may|yes|open|assist\w*|help|if needed|welcome|considered?|full"
    r"|includ\w+|possible|sponsors"
)
# "Visa sponsorship" as a line of the benefits.
# With a colon it is a label, whose answer follows.
_ALONE_ON_LINE = (
    r"^\W*(?:visa|immigration|h-?1b)\ssponsorship[^\w:]*$|\bvisa sponsorships?\b(?!\s*[:?])"
)
OFFERING = rf"\b(?:{_GIVES})\b|{_ALONE_ON_LINE}"
# "Visa and relocation support" among the benefits, without the word sponsor.
VISA_HELP = (
    r"\b(?:visas?|immigration|work permit)\b[^.;]{0,25}\b(?:support|assistance|help)\b"
    r"|\b(?:support|assist\w*|help) (?:\w+ ){0,3}(?:visas?|immigration|work permit)\b"
)

# --- the right to work ---------------------------------------------------------------------------
# "eligible to work remotely", "able to work long hours" is about the way of working.
_HOW = (
    r"remotely|remote|from|over\w*|towards?|flex\w*|with|on"
    r"|at (?:least|home|nights?|heights?|any)|as|under|long|nights?|week\w*|a|any|well|hard|full"
    r"|part"
)
_WHEN = r"shifts?|hours?|both|independ\w*|collab\w*|alone|outside|out|up|occas\w*|extended|eve\w*"
_WORK = (
    rf"(?:work(?!\s(?:{_HOW}|{_WHEN})\b)|be (?:\w+ )?employed|be gainfully employed"
    r"|accept employment|live and work|reside and work)"
)
_LEGALLY = r"legally (?:able|entitled|allowed|permitted|eligible|authori[sz]ed)"
# British postings say "permitted" and "entitled" for "authorized".
_ENTITLED = r"permitted|entitled|entitlement|permission|eligible|eligibility"
# "Able to work in Spain without a visa": bare "able to work" asks for strength or time.
_NO_VISA = r"without (?:an? |any |the need (?:for|of) (?:an? )?)?(?:visa|sponsor|work permit)"
# "a copy of work authorization for ...", "what type of work authorization" ask nothing.
_NOT_A_KIND = r"(?<!\bfor (?:\S{1,8} ){0,2})(?<!\b(?:type|kind|form)s? of )"
# A permit counts only where it is held or asked for: "Hold a valid work permit".
_HOLDING = (
    r"\b(?:valid|hold|holding|have|possess|current|eu|uk|requires?|required|need)\b[^.;]{0,40}"
)
AUTHORIZED: tuple[tuple[str, str], ...] = (
    # E-Verify asks for authorization (guide 16); a web address of it does not.
    ("e-verify", r"\be-?\s?–?-?\s?verify\b(?!\.\w)"),
    ("able-to-work", rf"\bable to (?:legally )?(?:live and )?work\b[^.;]{{0,40}}\b{_NO_VISA}"),
    (
        "authorized-to-work",
        (
            rf"\b(?:authori[sz]ed|authori[sz]ation|{_LEGALLY}|{_ENTITLED})"
            rf"(?:,? and \w+(?: \w+)?)? to (?:\w+ly )?{_WORK}"
        ),
    ),
    (
        "work-authorization",
        (
            rf"{_NOT_A_KIND}\b(?:work(?:ing)?|employment) (?:authori[sz]ation|eligibility)\b"
            r"|\bauthori[sz]ation for (?:us |u\.s\. )?employment\b"
        ),
    ),
    (
        "right-to-work",
        (
            rf"\b(?:rights?|permission) to (?:\w+ly )?(?:{_WORK})"
            r"|\b(?:full |unrestricted |valid |existing )?work(?:ing)? rights\b"
        ),
    ),
    # Form I-9 proves it; "follows all laws: I-9" is a task.
    ("form-i-9", r"\bcomplet\w+ (?:\w+ ){0,5}I-9\b"),
    (
        "work-permit",
        (rf"{_HOLDING}\b(?:work(?:ing)? (?:permit|visa)|eu visa|visa (?:or|and) work permit)\b"),
    ),
)
# What the words above are about when nothing is asked.
# "a right to work state" is about unions.
_LAWS = (
    r"\bregardless of\b|\bdo(?:es)? not have (?:\w+ )?work authori"
    r"|\bright[- ]to[- ]work (?:state|laws?)\b"
    r"|\bcompl(?:y|ies) with\b[^.;]{0,150}\b(?:work authori|right to work)"
)
# "We cannot discriminate on the right to work" repeats the law.
_DISCRIMINATION = (
    r"\bcannot (?:discriminate|refuse)"
    r"|\bdiscriminat\w+[^.;]{0,200}(?:immigration status|authori[sz]ation status)"
)
# "Tell us whether you are eligible" asks for an answer, not for the right.
_OTHER_RIGHTS = (
    r"\b(?:overtime|apprentice|nvq|minors?|age to work)\b|\bnot required to\b"
    r"|\b(?:state|indicate|tell us|let us know) (?:if|whether)\b"
)
_NOT_ASKED = rf"{_LAWS}|{_DISCRIMINATION}|{_OTHER_RIGHTS}"

# --- citizenship ---------------------------------------------------------------------------------
# Only with a nation: a "good corporate citizen" is nobody's national.
_NATIONS = (
    r"u\.?\s?s\.?a?\.?|united states['’]?|american|canadian|british|uk|u\.k\.|australian|kenyan"
    r"|nigerian|south african|indian|singaporean?|saudi|emirati|israeli|irish|european|eu"
)
_NATIONAL = rf"\b(?:{_NATIONS}|sole|natural(?:ized|[- ]born)?)(?:\W{{1,3}}(?:naturali[sz]ed|born))?"
# "Citizenship required" names no nation.
_REQUIRED = (
    r"\bcitizenship (?:is |status )?(?:required|mandatory)|\bcitizenship:\s?(?:u\.?s|required)"
    r"|\bcitizenship requirement|\bcitizens only\b"
)
CITIZENS = (
    rf"{_NATIONAL}\s?citizen(?:s|ship)?\b(?! and immigration)"
    rf"|\bcitizen(?:s|ship)? of the (?:u\.?s|united|uk|eu)|{_REQUIRED}"
)
# Others than citizens may come too: then the right to work is asked for.
_RESIDENTS = (
    r"green[- ]cards?|(?:lawful |legal )?permanent residen\w*|legal residen\w*|lawfully admitted"
)
_ADMITTED = (
    r"nationals?|refugees?|asylees?|ILR|settled status|visa holders?"
    r"|(?:existing |valid )?work visas?|u\.?s\.? persons?"
)
_RESIDENT = rf"(?:{_RESIDENTS}|{_ADMITTED})\b"
# "US citizens or those authorized to work" ask for the right alone.
_OR_AUTHORIZED = (
    r"(?:\bor\b|/|\band (?:those|anyone|individuals|persons|people|all))[^.;()]{0,40}"
    r"\b(?:work authori[sz]|authori[sz]ed to|eligible to work|right to (?:live|work)"
    r"|permitted to work)"
)
OR_OTHERS = (
    rf"(?:\bor\b|/|,|\band\b|e\.g)[^.;()]{{0,40}}\b{_RESIDENT}"
    rf"|\b{_RESIDENT}[^.;()]{{0,25}}(?:\bor\b|/)|{_OR_AUTHORIZED}"
)
# A trait that nobody may be refused for, a wish, an export rule, a "corporate citizen".
_TRAITS = (
    r"race|religion|marital|veteran|gender|ancestry|discriminat\w+|without regard|regardless"
    r"|protected"
)
_NOT_THE_HOLDER = (
    r"preference|preferred|may be (?:a )?requir\w+|not required|export|itar|ear\b"
    r"|immigration services|good|corporate|global|senior"
)
_NOT_CITIZENSHIP = rf"\b(?:{_TRAITS}|{_NOT_THE_HOLDER})\b"

# --- clearance -----------------------------------------------------------------------------------
# Levels of the United States and of Britain ("SC", "DV", "BPSS").
_LEVELS = (
    r"security|top[- ]secret|secret|ts|sci|ts\W{1,3}sci|public[- ]trust|sc|dv|ctc|bpss|dod|doe"
    r"|dhs|us|u\.s\.|usg|government|federal|confidential|interim|full[- ]scope|poly(?:graph)?|nato"
)
# Canada's reliability, the Department of Energy's Q and L, Australia's baseline to NV2.
_MORE = r"reliability|q|l|moderate|high|baseline|nv1|nv2"
_LEVEL = rf"(?:{_LEVELS}|{_MORE})"
# The holding is a part of the wording, and clearance is given verbatim (guide 16).
_HELD = r"(?:(?:active|current|existing|interim|valid)[\s/]){0,2}"
# "Secret or Top Secret", "TS/SCI".
_MORE_LEVELS = rf"(?:[\s/,()&-]{{1,3}}(?:or |and |level |active |issued )?(?:{_LEVEL}))*"
_WITH_POLYGRAPH = r"(?: (?:with|and) (?:an? )?(?:\w+[- ]){0,2}poly(?:graph)?)?"
# "TS/SCI with full scope poly", in capitals as it is always written.
_TS_SCI = (
    r"(?-i:\b(?P<level>TS/SCI(?: (?:with |w/ ?)?(?:(?:CI|FS|[Ff]ull[- ][Ss]cope) )?[Pp]oly\w*)?)\b)"
)
CLEARANCE: tuple[tuple[str, str], ...] = (
    (
        "clearance-level",
        (
            rf"\b(?P<level>{_HELD}{_LEVEL}{_MORE_LEVELS}[)\s/-]{{1,3}}(?:level )?"
            rf"clear(?:ance|nace)s?{_WITH_POLYGRAPH})\b"
        ),
    ),
    (
        # "Clearance: none" states no level.
        "clearance-label",
        (
            r"\bclearance(?: type| level| required| requirements?)?\s?:\s?"
            r"(?P<level>(?!n/?a|none|no\b|not)[^\W_][\w/() -]{1,40})"
        ),
    ),
    (
        # Two names that are clearances without the word.
        "level-alone",
        (
            rf"{_TS_SCI}"
            r"|\b(?P<level>public trust)\b(?= (?:position|background|determination|eligib))"
        ),
    ),
    # Not of the police, of a physician or of the customs.
    (
        "clearance-required",
        (
            r"(?<!\b(?:dbs|police|medical|health|tb|customs|prison|record|crb|background)\s)"
            r"\b(?P<level>clearance) (?:is )?required\b"
        ),
    ),
)
_NONE = (
    r"\bno\b[^.;]{0,30}clearance"
    r"|\bclearance\b[^.;]{0,30}\bnot (?:be )?(?:required|needed|necessary)"
    r"|\bwithout\b[^.;]{0,20}clearance"
)
# "our cleared engineers" have it, not the holder.
_OF_OTHERS = r"\bour cleared\b"
# Export control asks for clearance of goods (guide 16).
_NO_CLEARANCE = rf"{_NONE}|\bexport\b|\(if (?:applicable|any|required)|{_OF_OTHERS}"

# --- what takes the words back -------------------------------------------------------------------
# The kinds are the rules by which a statement was read.
SPONSORSHIP = "sponsorship"
CITIZENSHIP, CITIZEN_OR_RESIDENT = "citizenship", "citizen-or-resident"
# Taking part in E-Verify asks it of everybody, whatever law stands beside it.
_AUTHORIZATION = frozenset(rule for rule, _ in AUTHORIZED) - {"e-verify"}
CLEARANCES = frozenset(rule for rule, _ in CLEARANCE)
OBJECTIONS: tuple[Objection, ...] = (
    # "Visa sponsorship is available; you run our events": the visa says that a person is meant.
    *objections(
        "sponsor-of-things",
        "no sponsorship of a person",
        Concern.THING,
        around=_NOT_OF_PERSONS,
        unless=rf"\b⟦?{VISA}⟧?\b",
        kinds=frozenset({SPONSORSHIP}),
    ),
    *objections(
        "sponsorship-open",
        "it says neither yes nor no",
        Concern.CONDITION,
        around=_OPEN,
        kinds=frozenset({SPONSORSHIP}),
    ),
    *objections(
        "not-asked",
        "nobody is asked for it",
        Concern.NOTICE,
        around=_NOT_ASKED,
        kinds=_AUTHORIZATION,
    ),
    *objections(
        "protected-trait",
        "not asked of the holder",
        Concern.NOTICE,
        around=_NOT_CITIZENSHIP,
        kinds=frozenset({CITIZENSHIP, CITIZEN_OR_RESIDENT}),
    ),
    *objections(
        "no-clearance", "not asked for", Concern.DENIAL, around=_NO_CLEARANCE, kinds=CLEARANCES
    ),
    # "Our engineers hold Secret clearances" under "About us" is theirs (guide G4).
    *outside_the_job(Owner.COMPANY, Owner.BENEFITS, kinds=CLEARANCES),
)
