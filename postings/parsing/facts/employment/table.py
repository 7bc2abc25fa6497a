"""Words for kinds of employment and their settings (guide 9). A pure table.

`TYPES` names the words of a type in a label's value or alone on a line ("Job Type: Full-time,
Contract"); `STATEMENTS` are running words that prove a type; `REFUSALS` are read at the word: what
stands before it ("benefits for ⟦") and behind it ("⟧ employees").
"""

from __future__ import annotations

FULL = r"full[- ]?time\b"
PART = r"part[- ]?time\b"
_FIXED = r"fixed[-\s]term|temporary|interim|secondment|(?:maternity|parental|paternity) (?:leave )?cover|FTC|locum"

# The words of a type, where the words around them already speak of the kind of employment.
TYPES: tuple[tuple[str, str], ...] = (
    (
        "temp_to_hire",
        r"(?:temp(?:orary)?|contract)[- ]to[- ](?:hire|perm(?:anent)?)|temp/perm|right[- ]to[- ]hire",
    ),
    ("full_time", rf"{FULL}|(?-i:\bFT\b)|full (?:or|and|&|/) {PART}"),
    ("part_time", rf"{PART}|(?-i:\bPT\b)"),
    ("contract_1099", r"1099"),
    ("commission_only", r"commission[- ]only|100% commission|straight commission"),
    ("internship", r"internship|intern\b"),
    ("seasonal", r"seasonal"),
    ("per_diem", r"per[- ]diem|(?-i:\bPRN\b)"),
    ("temporary", rf"(?:{_FIXED}|temp\b)(?![- ]to[- ])"),
    (
        "contract",
        r"contract(?:or|ual)?\b(?![- ]to[- ])(?! - perm)(?!\s?(?:types?|status|length|terms?|duration|hours|of employment)\b|\s?:)|freelance",
    ),
)
# "fixed term contract" is temporary work (guide D21), "permanent contract" and "contract type" nothing.
NO_CONTRACT_BEFORE = (
    rf"(?:{_FIXED}|bank|zero[- ]hours?|permanent|indefinite|employment|open[- ]ended|standard|1099|part[- ]?time|"
    r"full and part[- ]?time)[\s-]*(?:employment )?(?:basis )?$"
)

LABEL = (
    r"(?:(?:job|employment|contract|position|role|engagement|work(?:er)?|hire|time|assignment|vacancy|appointment|opportunity|working|posting|employee|salary) ?"
    r"(?:/ ?\w+ )?(?:types?|status(?:es)?|category|pattern|basis|classification|schedule|class|hours|terms?|commitment)"
    r"|full/part[- ]time|full[- ]time ?/ ?part[- ]time|type of (?:employment|contract|position|role|work|job|hire)|types?|hours|schedule|commitment|"
    r"contract|employment|terms?|tenure|time type|regular/temporary|duration)"
)
DURATION_LABEL = r"(?:contract|assignment|engagement|project) (?:length|duration|term|period)s?"
# A whole line that says nothing but the kind of employment, with hours or a place.
ALONE_FILLER = (
    r"permanent|regular|salaried|exempt|non-?exempt|w-?2|remote|hybrid|on-?site|in[- ]office|job|position|role|work|hourly|direct hire|"
    r"employee|employment|opportunity|basis|post|or|and|available|hours?|hrs?|per|week|weekly|monday|friday|mon|fri|to|days?|shifts?|"
    r"\d{1,2}(?:[.:]\d{1,2})?|minutes|contract|long[- ]term|short[- ]term|months?|years?|a|an|the|is|this|it|fully|us|usa|location|benefits|with|"
    r"flexible|weekends?|evenings?|nights?|only|considered|roles?|positions?|wte|fte|entry[- ]level|status|type|w/|base|salary|\+|commission"
)

_NOUN = (
    r"(?:position|role|job|opportunity|post|vacancy|basis|employment|opening|appointment|contract|engagement|hire|assignment|schedule|hours|"
    r"opportunities|positions|roles|posts|jobs|openings|vacancies|work)\b(?! (?:experience|in (?:sales|a)|history|tandem))(?![- ]?sharing)"
)
_WORDS = r"(?:[ ,/()&-]+(?!employees?\b|staff\b|benefits?\b|experience\b|degree\b|students?\b|salar|is\b|are\b|for\b|with\b|in\b|at\b|to\b|of\b)[\w’'-]+(?:\.\d+)?){0,4}?"
_HIRING = (
    r"(?:seek(?:ing|s)?|(?<=to )hire|hiring(?! range| process)|look(?:ing)? for|recruit(?:ing)?|appoint|search(?:ing)? (?:of|for)|need|require|opportunity for|welcom(?:e|ing)|"
    r"opening for|vacancy for|join (?:us|our team) as|adding|opportunities for|available for|add|role (?:of|as)|position (?:of|as|for))"
)
_THIS = r"(?:this|the|our|it|these|position|role|job|post|vacancy|opportunity|hours|work|roles|posts|positions)(?:['’]s)?"
_IS = r"(?:is|are|will be|would be|['’]s|can be|to be)"
_EMPLOYED_AS = r"(?:(?:will|would|to) (?:\w+ )?(?:work|be (?:employed|hired|engaged))|working|employed|hired|engaged) as"
# Between bars: "Sales | Leeds | Full time | Car".
_SEGMENT, _SEGMENT_END = r"(?:^|[|•·])[ *]{0,3}", r"(?=[ *]{0,3}[|•·])"

# Every word of a type contains one of these (a test compares): a statement without is not searched.
STEMS: dict[str, tuple[str, ...]] = {
    "full_time": ("full",),
    "part_time": ("part",),
    "temp_to_hire": ("-to-", " to "),
    "contract_1099": ("1099",),
    "commission_only": ("commission",),
    "internship": ("intern",),
    "seasonal": ("seasonal",),
    "per_diem": ("diem", "prn"),
    "temporary": (
        "temp",
        "interim",
        "fixed",
        "locum",
        "cover",
        "ftc",
        "secondment",
        "month",
        "week",
        "year",
    ),
    "contract": ("contract", "freelanc"),
}

# Running words that prove a type; the group `type` is what a refusal looks around.
STATEMENTS: tuple[tuple[str, str, str], ...] = (
    ("kind-of-position", "full_time", rf"(?P<type>{FULL}){_WORDS}[ ,/()&-]+{_NOUN}"),
    ("kind-of-position", "part_time", rf"(?P<type>{PART}){_WORDS}[ ,/()&-]+{_NOUN}"),
    (
        "position-is",
        "full_time",
        rf"\b{_THIS} (?:[\w-]+ ){{0,2}}{_IS} (?:an? )?(?:[\w,()/-]+ ){{0,5}}?\(?(?P<type>{FULL})",
    ),
    (
        "position-is",
        "part_time",
        rf"\b{_THIS} (?:[\w-]+ ){{0,2}}{_IS} (?:an? )?(?:[\w,()/-]+ ){{0,5}}?\(?(?P<type>{PART})",
    ),
    (
        "hiring",
        "full_time",
        rf"\b{_HIRING} (?:to )?(?:an?|our|for|the|\d+|two|several)? ?(?:[\w,()/’'-]+ ){{0,4}}?\(?(?P<type>{FULL})",
    ),
    (
        "hiring",
        "part_time",
        rf"\b{_HIRING} (?:to )?(?:an?|our|for|the|\d+|two|several)? ?(?:[\w,()/’'-]+ ){{0,4}}?\(?(?P<type>{PART})",
    ),
    (
        "employed-as",
        "full_time",
        rf"\b{_EMPLOYED_AS} (?:an? )?(?P<type>{FULL})|\bas an? (?P<type>{FULL})(?! (?:member|employee|team|associate|staff))(?=[^.\n]{{0,60}}, you\b)",
    ),
    (
        "employed-as",
        "part_time",
        rf"\b{_EMPLOYED_AS} (?:an? )?(?P<type>{PART})|\bas an? (?P<type>{PART})(?! (?:member|employee|team|associate|staff))(?=[^.\n]{{0,60}}, you\b)",
    ),
    ("segment", "full_time", rf"{_SEGMENT}(?P<type>{FULL}){_SEGMENT_END}"),
    ("segment", "part_time", rf"{_SEGMENT}(?P<type>{PART}){_SEGMENT_END}"),
    ("segment", "temporary", rf"{_SEGMENT}(?P<type>{_FIXED}){_SEGMENT_END}"),
    (
        "with-hours",
        "full_time",
        rf"(?P<type>{FULL})[\s,:(–-]*(?:permanent[\s,:(–-]*)?\d{{2}}(?:\.\d+)?\+? ?(?:h(?:ou)?rs?|h/|hpw)",
    ),
    (
        "with-hours",
        "part_time",
        rf"(?P<type>{PART})[\s,:(–-]*(?:permanent[\s,:(–-]*)?\d{{1,2}}(?:\.\d+)?\+?(?: ?[-–] ?\d{{1,2}})? ?(?:h(?:ou)?rs?|h/|hpw)",
    ),
    (
        "in-parentheses",
        "full_time",
        rf"\((?:[\w-]+[,/ ]+){{0,2}}(?P<type>{FULL})(?:[\s,/&-]+(?:or|and|permanent|remote|exempt|{PART}|contract\w*|w-?2|salaried|benefits?))*\)",
    ),
    (
        "in-parentheses",
        "part_time",
        rf"\((?:[\w-]+[,/ ]+){{0,3}}(?P<type>{PART})(?:[\s,/&-]+(?:or|and|permanent|remote|exempt|{FULL}|contract\w*))*\)",
    ),
    (
        "both-times",
        "full_time",
        rf"\bboth (?P<type>full) (?:or|and|&|/) ?{PART}|(?P<type>\bfull)(?:[- ]time)? ?(?:or|and|&|/) ?{PART}(?=[^.;]{{0,30}}\b(?:hours|available|considered|roles?|positions?|opportunit|work patterns|basis)\b)",
    ),
    (
        "both-times",
        "part_time",
        rf"\bboth full (?:or|and|&|/) ?(?P<type>{PART})|\bfull(?:[- ]time)? ?(?:or|and|&|/) ?(?P<type>{PART})(?=[^.;]{{0,30}}\b(?:hours|available|considered|roles?|positions?|opportunit|work patterns|basis)\b)",
    ),
    (
        "listed",
        "full_time",
        rf"(?:permanent|salaried|exempt|earnings|ote|w-?2|remote|benefits)[,;]? (?:and )?(?P<type>{FULL})(?=\s*(?:$|[.,;\n(]))|(?P<type>{FULL}),? (?:and |& )?(?:permanent|exempt|salaried|w-?2)\b",
    ),
    (
        "temp-to-hire",
        "temp_to_hire",
        r"\b(?P<type>(?:temp(?:orary)?|contract)[- ]to[- ](?:hire|perm(?:anent)?))\b",
    ),
    ("1099", "contract_1099", r"(?<![\w$-])(?P<type>1099)\b(?![\d,.]*\d)"),
    (
        "commission-only",
        "commission_only",
        r"\b(?P<type>commission[- ]only|100% commission(?:[- ](?:only|based))?|straight commission|(?:fully|solely|purely) commission[- ]based)\b(?! on\b)",
    ),
    (
        "internship",
        "internship",
        r"\bthis (?:\w+ ){0,2}(?P<type>internship)\b|\bis an? (?:[\w-]+ ){0,3}(?P<type>internship)\b|\b(?:seeking|hiring|looking for) an? (?:[\w-]+ ){0,3}(?P<type>intern)\b",
    ),
    ("seasonal", "seasonal", rf"(?<!\bon an? )\b(?P<type>seasonal)(?: [\w-]+){{0,2}} {_NOUN}"),
    ("per-diem", "per_diem", rf"\b(?P<type>per[- ]diem|PRN)(?: [\w-]+){{0,1}} {_NOUN}"),
    (
        "fixed-term",
        "temporary",
        rf"\b(?P<type>temporary|interim|fixed[- ]term|locum)(?: (?!employees|staff\b)[\w/-]+){{0,2}}? (?:{_NOUN}|cover\b|for \d)",
    ),
    (
        "fixed-term",
        "temporary",
        r"\b(?P<type>fixed[- ]term)(?=[\s,/(:–-]*(?:\d|until|up to|to \d|opportunity|secondment|maternity|parental|for|\)|$))|\b\d{1,2}[- ](?:months?|years?)[,’' -]+(?P<type>fixed[- ]term|temporary|FTC|secondment)\b",
    ),
    (
        "position-is",
        "temporary",
        rf"\b(?:position|role|job|post|vacancy|contract|opportunity|assignment) {_IS} (?:offered |available )?(?:as |on |for )?(?:an? )?(?P<type>fixed[- ]term|temporary|interim)\b",
    ),
    ("fixed-term", "temporary", r"\b(?P<type>(?:maternity|parental|paternity)(?: leave)? cover)\b"),
    (
        "available-for",
        "temporary",
        r"\b(?:posts?|positions?|roles?|jobs?|vacanc(?:y|ies)) (?:is|are|will be) (?:initially )?(?P<type>(?:available |offered )?(?:for (?:a )?(?:(?:fixed )?(?:period|term|duration) of )?)(?:up to )?(?:\d{1,2}|six|twelve|three) (?:months|weeks|years?))\b(?! (?:or more|initial|after))",
    ),
    (
        "temporary-staffing",
        "temporary",
        r"\b(?:offer|provid|work|range of)\w*(?: [\w-]+){0,2} (?P<type>temporary) (?:staffing )?(?:roles|shifts|assignments)\b",
    ),
    (
        "length-of-contract",
        "contract",
        r"\b(?:\d{1,2}(?:\s?[-–+]\s?\d{0,2})?|one|two|three|six|nine|twelve|eighteen)[- +]*(?:months?|years?|weeks?|mos?)[’'+]?[- ]+(?:(?!fixed)[\w-]+ ){0,2}?(?P<type>contract)\b",
    ),
    (
        "kind-of-contract",
        "contract",
        r"\b(?P<type>contract(?![- ]to[- ])|freelance)[- ](?:[\w-]+ )?(?:position|role|job|opportunity|assignment|basis|engagement|gig|work(?=[.,;)]|$))\b(?! (?:management|negotiat|administ))",
    ),
    (
        "kind-of-contract",
        "contract",
        r"\b(?P<type>b2b contract|independent contractor|full[- ]time contractors?)(?!\w)|(?P<type>\(contract(?:or)?\))|\b(?:this|it) is an? (?P<type>(?:independent )?contractor)\b|\bas (?:an? )?(?:[\w-]+ )?(?P<type>contractors?|freelancers?)\b",
    ),
    (
        "length-of-contract",
        "contract",
        r"\b(?P<type>contract) (?:position |role )?(?:for|of|until|through) (?:(?:an? )?(?:initial |period of |minimum of )*)?\d{1,2}[- ](?:months?|weeks?|years?)\b",
    ),
)
# Bank work is temporary (guide D21); only the health service speaks so, elsewhere a bank is a bank.
BANK_SETTING = r"\bNHS\b|\bband [2-9]\b|\bmidwi|\bnurs|\bhealthcare assistant"
BANK = (
    r"\b(?:this is|on|offer(?:ed)?|are) an? (?P<type>bank (?:contract|basis|posts?|positions?|roles?|vacancy))\b|\b(?P<type>bank workers)\b|"
    r"\bjoin (?:our|the) (?P<type>(?:[\w-]+ ){0,4}bank)\b(?! holiday)"
)
BANK_TITLE = r"\b(?:bank)\b"

NEVER = r"(?!)"  # what no text holds
REFUSALS: tuple[tuple[str, str, str, str], ...] = (
    (
        "people-of-the-employer",
        "speaks of people employed there or of what they get",
        r"\bbenefits? (?:are |is )?(?:for|to|apply to) (?:all )?$|\beligible for (?:an? )?$",
        (
            r"^[^.;\n]{0,60}\b(?:are excluded|not eligible)\b|^(?: or (?:part|full)[- ]time)?[\s,]*(?:(?:exempt|salaried|permanent|regular|non-exempt|hourly|remote|US|U\.S\.|and (?:part|full)[- ]time|or (?:part|full)[- ]time|(?:part|full)[- ]time|eligible|contract|team|company|benefits?[- ]eligible)[\s,/]*){0,3}"
            r"(?:employees?|staff\b|team[- ]members?|associates\b|colleagues|workers|workforce|personnel|candidates (?:are|will)|equivalents?|offers? (?:also|from|include)|faculty|mentors|positions? (?:are|is) eligible|"
            r"roles? (?:are|is) eligible|hires|members|benefits?\b|only\))|^,? (?:and|&|or) (?:interim|contract|permanent) (?:jobs|recruitment|staffing|solutions|placements|opportunities)\b"
        ),
    ),
    (
        "study-or-past",
        "speaks of study, of past work, or of pay in proportion",
        r"\b(?:\d+\+? (?:years?|months?) of|years of|experience (?:working )?as|worked as|previous|prior|past|equivalent|based on|pro[- ]rata|enrolled in a|study|studying|unable(?: for personal reasons)? to work|converted? to|transition(?:ing)? to|lead to|potential for|opportunity to become|addition to your|possib(?:le|ility) of|into) (?:an? )?(?:[\w-]+ ){0,2}$",
        r"^[\s,]*(?:[\w-]+ )?(?:students?|degree|study|studies|education|course|mba|program|school|enrol|salar(?:y|ies) (?:of|is|equivalent)|equivalent|experience\b|hours\)? ?(?:salary|pay)|rate\b|annual salaries|starting salary)",
    ),
    (
        "denied",
        "says that the job is not so",
        r"\b(?:not|isn['’]t|never|no|less than|neither|aren['’]t|rather than|instead of|without)(?: just| only)? (?:an? |be )?(?:[\w-]+ ){0,2}$",
        r"^ (?:is|are) not\b",
    ),
    (
        "later-stage",
        "comes after another kind of pay",
        r"\b(?:then|followed by|moving to|before going to) $",
        NEVER,
    ),
    (
        "third-person",
        "lists kinds of employees in general",
        r"\b(?:benefits? (?:for|to)|eligible|our|all|for|whether|both|other|supervis\w+|manag\w+|of|independent of|through|including|experience (?:as|with|in)|work with|lead(?:ing)?|third[- ]party|sub-?) (?:[\w,-]+ ){0,2}$",
        r"^\s*(?:employees|staff|team members|contractors|interns|workers|colleagues|mentors|associates)\b",
    ),
)

FLSA: tuple[tuple[str, str], ...] = (
    (
        "flsa-label",
        r"\b(?:FLSA|fair labor standards act|overtime|wage|exempt(?:ion)?|exempt ?/ ?non-?exempt|non-?exempt ?/ ?exempt)(?: ?\(FLSA\))?(?: (?:status|classification|code|type|class|category|designation|exemption))*(?: is)?\s*[:–=-]*\s*(?:is )?(?P<flsa>(?:salar\w+|hourly|full[- ]?time|regular)?[\s,/–-]*\(?(?:non-? ?exempt|exempt|nonexempt))\b(?! (?:employees|from|under|and))(?!\s*/\s*non)(?! or non)(?!\s*status)",
    ),
    (
        "status-label",
        r"\b(?:employment|job|position|employee|pay|compensation|work|salary)?\s?(?:type|status|classification|class|category|basis)\s*:\s*[^\n:]{0,50}?\b(?P<flsa>non-? ?exempt|exempt)\b(?!\s*/\s*non)(?! or non)",
    ),
    (
        "kind-of-position",
        r"\b(?P<flsa>non-? ?exempt|exempt)\b[,)]?(?: (?:full[- ]time|salaried|hourly|level|and full[- ]time|regular|status))*,? (?:position|role|job|post|status|level)\b(?! only)(?!s)",
    ),
    (
        "salaried-exempt",
        r"\b(?:salary|salaried|full[- ]?time|hourly|part[- ]?time|regular|w-?2|permanent|overtime)[\s,/&()–-]+(?:and )?(?P<flsa>non-? ?exempt|exempt)\b(?! (?:employees|and non|or non|team|positions|roles|staff|from))(?!\s*/\s*non)",
    ),
    (
        "position-is",
        r"\b(?:position|role|job|this|it|classified) (?:is|will be|as)(?: considered| classified| an?| as| FLSA| currently| salaried,?)* (?P<flsa>non-? ?exempt|exempt)\b(?! (?:from|under|employees))",
    ),
    (
        "in-parentheses",
        r"\((?:full[- ]time|salaried|salary|hourly|FLSA)?[\s,/-]*(?P<flsa>non-? ?exempt|exempt)\)",
    ),
    ("alone", r"(?:^|\n)(?P<flsa>non-? ?exempt|exempt)\.?(?=\n|$)"),
    (
        "end-of-code-line",
        r"(?:^|\n)(?:job code|[A-Z]{2,4}\d{2,5})[^\n.]{0,70}? (?P<flsa>Non-?Exempt|Exempt)(?=\n|$)",
    ),
)
