"""Words for kinds of employment and their settings (guide 9). A pure table.

`TYPES` names the words of a type in a label's value or alone on a line ("Job Type: Full-time,
Contract"); `STATEMENTS` are running words that prove a type. What only sounds like one of them
stands in `refusals`, exempt or not in `exempt`.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

FULL = r"full[-_ ]?time\b"
PART = r"part[-_ ]?time\b"
_FIXED = (
    # Work with an end is temporary, whatever it is called (guide D21).
    r"fixed[-\s]term|temporary|interim|secondment"
    r"|(?:maternity|parental|paternity) (?:leave )?cover|FTC|locum"
)
# "contract-to-hire" is another type, "contract type" and "contract:" are labels.
_CONTRACT = (
    r"contract(?:or|ual)?\b(?![- ]to[- ])(?! - perm)"
    r"(?!\s?(?:types?|status|length|terms?|duration|hours|of employment)\b|\s?:)"
)
_TO_HIRE = r"(?:temp(?:orary)?|contract)[- ]to[- ](?:hire|perm(?:anent)?)"

# "Seasonal flu" is no season of work.
SEASONAL = (
    r"seasonal(?! (?:flu|influenza|allerg|affective|vaccin|menu|campaign|trend|product|bonus))"
)

# The words of a type, where the words around them already speak of the kind of employment.
TYPES: tuple[tuple[str, str], ...] = (
    # "contract-to-hire" is one type: "contract" and "temporary" look away from it.
    ("temp_to_hire", rf"{_TO_HIRE}|temp/perm|right[- ]to[- ]hire"),
    # "FT" and "PT" in capitals only: "ft" is a measure of length.
    ("full_time", rf"{FULL}|(?-i:\bF/?T\b)|full (?:or|and|&|/) {PART}"),
    ("part_time", rf"{PART}|(?-i:\bP/?T\b)"),
    # The tax form makes it self-employment (guide 9), not a plain contract.
    ("contract_1099", r"1099|self[- ]employed"),
    # Commission-based is not commission-only: there may be a base (guide D59).
    ("commission_only", r"commission[- ]only|100% commission|straight commission"),
    ("internship", r"internship|intern\b"),
    ("seasonal", SEASONAL),
    ("per_diem", r"per[- ]diem|(?-i:\bPRN\b)"),
    ("temporary", rf"(?:{_FIXED}|temp\b)(?![- ]to[- ])"),
    ("contract", rf"{_CONTRACT}|freelance"),
)
# "fixed term contract" is temporary work (guide D21), "permanent contract" is no contract work.
# "Part-time contract", "zero hours contract": the document that every employee signs.
_EMPLOYED = (
    r"bank|zero[- ]hours?|permanent|indefinite|employment|open[- ]ended|standard|1099"
    r"|part[- ]?time|full and part[- ]?time"
)
NO_CONTRACT_BEFORE = rf"(?:{_FIXED}|{_EMPLOYED})[\s-]*(?:employment )?(?:basis )?"

# "Job type:", "Employment status:", "Hours", on a line before the value.
_OF_WHAT = (
    r"job|employment|contract|position|role|engagement|work(?:er)?|hire|time|assignment|vacancy"
    r"|appointment|opportunity|working|posting|employee|salary"
)
_TYPE = (
    r"types?|status(?:es)?|category|pattern|basis|classification|schedule|class|hours|terms?"
    r"|commitment|details"
)
# "Full/Part-Time: Full-time": the label is no answer.
_CHOICE_LABELS = (
    r"full/part[- ]time|full[- ]time ?/ ?part[- ]time"
    r"|type of (?:employment|contract|position|role|work|job|hire)"
)
_TIME_LABELS = (
    r"types?|hours|schedule|commitment|contract|employment|terms?|tenure|time type|classification"
    r"|workday|status|work week"
    r"|regular/temporary|duration"
)
LABEL = rf"(?:(?:{_OF_WHAT}) ?(?:/ ?\w+ )?(?:{_TYPE})|{_CHOICE_LABELS}|{_TIME_LABELS})"
# "Contract Length: eight months": only a contract has a length to state.
DURATION_LABEL = (
    r"(?:contract(?:ual)?|assignment|engagement|project) (?:length|duration|term|period)s?"
)
# A whole line that says nothing but the kind of employment, with hours or a place.
# "Full-time, exempt, on-site" is such a line; one word of another kind makes it a sentence.
_PAID = (
    r"permanent|regular|salaried|exempt|non-?exempt|w-?2|remote|hybrid|on-?site"
    r"|in[- ]office|job|position|role|work|hourly|direct hire|employee|employment"
    r"|opportunity|basis|post|or|and|available"
)
# "Full-time, Monday to Friday, 38 hours per week".
_TIMES = (
    r"hours?|hrs?|per|week|weekly|monday|friday|mon|fri|to|days?|shifts?|\d{1,2}(?:[.:]\d{1,2})?"
    r"|minutes|year[- ]round|contract|long[- ]term|short[- ]term|months?|years?"
)
_FILLERS = (
    r"a|an|the|is|this|it|fully|us|usa|location|benefits|with|flexible|weekends?|evenings?|nights?"
    r"|only|considered|roles?|positions?|wte|fte|entry[- ]level|status|type|w/|base|salary|\+"
    r"|commission"
)
ALONE_FILLER = rf"{_PAID}|{_TIMES}|{_FILLERS}"

# --- running words -------------------------------------------------------------------------------
# A type before a noun of the job speaks of the job: "a full-time role".
_POSITION = (
    r"position|role|job|opportunity|post|vacancy|basis|employment|opening|appointment|contract"
    r"|engagement|hire|assignment|schedule|hours|commitment"
)
_POSITIONS = r"opportunities|positions|roles|posts|jobs|openings|vacancies|work"
# Not "part-time work experience", "full-time work in sales", "full-time job sharing".
_NOUN = (
    rf"(?:{_POSITION}|{_POSITIONS})\b"
    r"(?! (?:experience|in (?:sales|a)|history|tandem))(?![- ]?sharing)"
)
# Between the type and its noun: nothing that starts another thing.
_OTHER = (
    r"employees?\b|staff\b|benefits?\b|experience\b|degree\b|students?\b|salar|is\b|are\b"
    r"|for\b|with\b|in\b|at\b|to\b|of\b"
)
# At most four: "full-time inside sales manager position".
_WORDS = rf"(?:[ ,/()&-]+(?!{_OTHER})[\w’'-]+(?:\.\d+)?){{0,4}}?"
# "hiring range", "hiring process" seek nobody.
_SEEKING = (
    r"seek(?:ing|s)?|(?<=to )hire|hiring(?! range| process)|look(?:ing)? for|recruit(?:ing)?"
    r"|appoint|search(?:ing)? (?:of|for)|need|require|welcom(?:e|ing)|adding|add"
)
_INVITING = r"applications? (?:are |is |being )*(?:invited|sought|welcomed?)(?: for| from)?"
_OPENING = (
    r"opportunity for|opening for|vacancy for|join (?:us|our team) as|opportunities for"
    r"|available for|role (?:of|as)|position (?:of|as|for)"
)
# "We need two part-time closers".
_HIRING = (
    rf"\b(?:{_SEEKING}|{_OPENING}|{_INVITING}) (?:to )?(?:an?|our|for|the|\d+|two|several)?"
    r" ?(?:[\w,()/’'-]+ ){0,4}?\(?"
)
_THIS = (
    r"(?:this|the|our|it|these|position|role|job|post|vacancy|opportunity|hours|work|roles|posts"
    r"|positions)(?:['’]s)?"
)
_IS = r"(?:is|are|will be|would be|['’]s|can be|to be)"
# "This is a full-time", "The hours are part time".
_THIS_IS = rf"\b{_THIS} (?:[\w-]+ ){{0,2}}{_IS} (?:an? )?(?:[\w,()/-]+ ){{0,5}}?\(?"
# "You will be employed as a part-time seller".
_EMPLOYED_AS = (
    r"\b(?:(?:will|would|to) (?:\w+ )?(?:work|be (?:employed|hired|engaged))"
    r"|working|employed|hired|engaged) as (?:an? )?"
)
# "As a full-time Sales Lead, you"; "as a full-time employee, you" is about benefits.
_YOU_BEHIND = r"(?! (?:member|employee|team|associate|staff))(?=[^.\n]{0,60},? you\b)"
# Between bars: "Sales | Leeds | Full time | Car".
_SEGMENT, _SEGMENT_END = r"(?:^|[|•·])[ *]{0,3}", r"(?=[ *]{0,3}[|•·])"
_HOURS = r" ?(?:h(?:ou)?rs?|h/|hpw)"
_WITH_HOURS = r"[\s,:(–-]*(?:permanent[\s,:(–-]*)?"
# "full or part-time hours": both, where the words behind are of kinds of work.
_KINDS_BEHIND = (
    r"(?=[^.;]{0,30}"
    r"\b(?:hours|available|considered|roles?|positions?|opportunit\w+|work patterns|basis"
    r"|applications|posts?)\b)"
)
# "An uncapped OTE, full-time.": the type ends a list of what is given.
_LIST_OPENS = r"(?:permanent|salaried|exempt|earnings|ote|w-?2|remote|benefits)"
# "fully commission-based" leaves no base, "commission-based" may (guide D59).
_COMMISSION_ONLY = (
    r"commission[- ]only|100% commission(?:[- ](?:only|based))?|straight commission"
    r"|(?:fully|solely|purely) commission[- ]based"
)
# The job itself must be one: a manager may run an internship program.
_THIS_INTERNSHIP = (
    r"\bthis (?:\w+ ){0,2}(?P<type>internship)\b|\bis an? (?:[\w-]+ ){0,3}(?P<type>internship)\b"
)
_SEEK_AN_INTERN = r"\b(?:seeking|hiring|looking for) an? (?:[\w-]+ ){0,3}(?P<type>intern)\b"
# "fixed term until May", "fixed-term (12 months)", "12 month secondment".
_UNTIL = r"\d|until|up to|to \d|opportunity|secondment|maternity|parental|for|\)|$"
# Without an end behind it, "fixed-term" may be a deposit or a loan.
_FIXED_UNTIL = rf"\b(?P<type>fixed[- ]term)(?=[\s,/(:–-]*(?:{_UNTIL}|{FULL}|{PART}))"
_FOR_A_TERM = (
    r"\b(?:for|on) an? (?:initial )?(?P<type>fixed[- ]term)\b(?! (?:deposit|loan|annuit|rate))"
)
# "One year fixed-term".
_MONTHS_FIXED = (
    r"\b(?:\d{1,2}|one|two|three|six|nine|twelve|eighteen)[- ](?:months?|years?)"
    r"[,’' -]+(?P<type>fixed[- ]term|temporary|FTC|secondment)\b"
)
# "The post is available for up to 12 months"; "for 12 months or more" has no end.
_MONTHS = r"(?:\d{1,2}(?:(?: ?[-–/] ?| to )\d{1,2})?|six|twelve|three)"
_FOR_MONTHS = (
    r"(?P<type>(?:available |offered )?(?:for (?:a )?(?:(?:fixed )?(?:period|term|duration) of )?)"
    rf"(?:up to )?{_MONTHS}"
    r" (?:months|weeks|years?))\b"
    r"(?! (?:or more|initial|after))"
)
_SHARE = r"(?<![\d.])(?P<type>0?\.\d{1,2} ?(?:WTE|FTE)|(?:WTE|FTE):? ?0?\.\d{1,2})\b"
_LESS_THAN_FULL = r"(?P<type>less than full[- ]time)(?= (?:will |may |can )?(?:be )?considered\b)"
_OF_AGENTS = r"role|position|job|basis|opportunity|contractors?|agents?|consultants?|sales"
_ALSO_TAKEN = (
    r"(?:,? (?!employ|staff|is\b|are\b|will\b|would\b|can\b|may\b)[\w/-]+){0,4}"
    r" (?:(?:is|are|will|would|can|may|could|also|be) ){1,4}"
    r"(?:considered|welcomed?|available|possible|offered|accepted)\b"
)
_JOIN = r"\bjoin (?:us|(?:our|the) (?:[\w-]+ )?team)(?: on a)?"
_WISH = r"(?:wish|wishing|want|wanting|like|prefer|choose)"
_SHORT_TERM = r"temporary|interim|fixed[- ]term|locum"
# "Hiring temporary staff" is what the holder does.
_NOT_HIRED = r"(?:staff|employees|workers|recruit|assignments?|agenc|labor|help|resources)"
_SELF_EMPLOYED = (
    rf"\b(?P<type>self[- ]employed)(?= (?:[\w-]+ ){{0,3}}(?:{_OF_AGENTS})\b)"
    r"|\b(?:be|are|is|as|hiring|seeking) (?:an? )?(?P<type>self[- ]employed)\b"
)
# A tag that names the type counts where no sentence does (guide D59).
TAG = (
    r"#(?:li-)?(?P<type>full-?time|part-?time|contract(?:or)?|temporary|internship|freelance|1099)"
    r"(?!\w)"
)
# "A nine month contract": a stated length makes it work under contract.
_LENGTH = (
    r"\b(?:\d{1,2}(?:\s?[-–+]\s?\d{0,2})?|one|two|three|six|nine|twelve|eighteen)[- +]*"
    r"(?:months?|years?|weeks?|mos?)[’'+]?[- ]+"
)
# "contract position"; "contract work management", "contract role negotiation" are tasks.
_CONTRACT_NOUN = (
    r"(?:position|role|job|opportunity|assignment|basis|engagement|gig|work(?=[.,;)]|$))\b"
    r"(?! (?:management|negotiat|administ))"
)
_CONTRACTOR = (
    # "(Contractor)" in parentheses states the type; bare "contractors" are people one works with.
    r"\b(?P<type>b2b contract|independent contractor|full[- ]time contractors?)(?!\w)"
    r"|(?P<type>\(contract(?:or)?\))|(?P<type>contract)(?= ?\((?:W-?2|C2C|corp|1099))"
)
# "Join as an independent contractor".
_AS_CONTRACTOR = (
    r"\b(?:this|it) is an? (?P<type>(?:independent )?contractor)\b"
    r"|\bas (?:an? )?(?:[\w-]+ )?(?P<type>contractors?|freelancers?)\b"
)

# Every word of a type contains one of these (a test compares): a statement without is not searched.
STEMS: dict[str, tuple[str, ...]] = {
    "full_time": ("full",),
    "part_time": ("part", "wte", "fte", "less than full"),
    "temp_to_hire": ("-to-", " to "),
    "contract_1099": ("1099", "self-employed", "self employed"),
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
    # Full-time and part-time stand in pairs of rows: a sentence may prove both.
    ("position-is", "full_time", rf"{_THIS_IS}(?P<type>{FULL})"),
    ("position-is", "part_time", rf"{_THIS_IS}(?P<type>{PART})"),
    ("hiring", "full_time", rf"{_HIRING}(?P<type>{FULL})"),
    ("hiring", "part_time", rf"{_HIRING}(?P<type>{PART})"),
    (
        "employed-as",
        "full_time",
        rf"{_EMPLOYED_AS}(?P<type>{FULL})|\bas an? (?P<type>{FULL}){_YOU_BEHIND}",
    ),
    (
        "employed-as",
        "part_time",
        rf"{_EMPLOYED_AS}(?P<type>{PART})|\bas an? (?P<type>{PART}){_YOU_BEHIND}",
    ),
    ("segment", "full_time", rf"{_SEGMENT}(?P<type>{FULL}){_SEGMENT_END}"),
    ("segment", "part_time", rf"{_SEGMENT}(?P<type>{PART}){_SEGMENT_END}"),
    # "A car • Maternity cover • In Leeds".
    ("segment", "temporary", rf"{_SEGMENT}(?P<type>{_FIXED}){_SEGMENT_END}"),
    (
        "with-hours",
        "full_time",
        rf"(?P<type>{FULL}){_WITH_HOURS}\d{{2}}(?:\.\d+)?\+?{_HOURS}",
    ),
    (
        "with-hours",
        "part_time",
        rf"(?P<type>{PART}){_WITH_HOURS}\d{{1,2}}(?:\.\d+)?\+?(?: ?[-–] ?\d{{1,2}})?{_HOURS}",
    ),
    (
        "in-parentheses",
        "full_time",
        (
            rf"\((?:[\w-]+[,/ ]+){{0,2}}(?P<type>{FULL})(?:[\s,/&-]+"
            rf"(?:or|and|permanent|remote|exempt|{PART}|contract\w*|w-?2|salaried|benefits?))*\)"
        ),
    ),
    (
        "in-parentheses",
        "part_time",
        (
            rf"\((?:[\w-]+[,/ ]+){{0,3}}(?P<type>{PART})(?:[\s,/&-]+"
            rf"(?:or|and|permanent|remote|exempt|{FULL}|contract\w*))*\)"
        ),
    ),
    (
        "both-times",
        "full_time",
        (
            rf"\bboth (?P<type>full) (?:or|and|&|/) ?{PART}"
            rf"|(?P<type>\bfull)(?:[- ]time)? ?(?:or|and|&|/) ?{PART}{_KINDS_BEHIND}"
        ),
    ),
    (
        "both-times",
        "part_time",
        (
            rf"\bboth full (?:or|and|&|/) ?(?P<type>{PART})"
            rf"|\bfull(?:[- ]time)? ?(?:or|and|&|/) ?(?P<type>{PART}){_KINDS_BEHIND}"
        ),
    ),
    (
        # "full-time and permanent": the second word shows that the first is a kind of employment.
        "listed",
        "full_time",
        (
            rf"{_LIST_OPENS}[,;]? (?:and )?(?P<type>{FULL})(?=\s*(?:$|[.,;\n(]))"
            rf"|(?P<type>{FULL}),? (?:and |& )?(?:permanent|exempt|salaried|w-?2)\b"
        ),
    ),
    # "Either full time or part positions", "from part time to full time hours".
    (
        "both-times",
        "part_time",
        (
            rf"\bfull[- ]time or (?P<type>part)(?= (?:positions|roles|posts|hours)\b)"
            rf"|(?P<type>{PART}) (?:to|through) full[- ]?time"
            r"(?= (?:hours|roles|positions|shifts)\b)"
        ),
    ),
    # "Full time (40 hours) and part time (20 hours) contracts".
    (
        "with-hours",
        "part_time",
        rf"(?P<type>{PART}) ?\([^()\n]{{1,15}}hours?\)(?= (?:contracts|positions|roles)\b)",
    ),
    # "0.6 WTE" is a share of full time; "less than full time considered" is both.
    ("share-of-full-time", "part_time", _SHARE),
    ("both-times", "full_time", _LESS_THAN_FULL),
    ("both-times", "part_time", _LESS_THAN_FULL),
    # "On-site full-time in the Reno office."
    (
        "at-the-site",
        "full_time",
        (
            rf"^\W{{0,4}}(?:on-?site|remote|hybrid|in[- ]office),? (?P<type>{FULL})"
            r"(?= (?:in|at)\b|[.,;]|$)"
        ),
    ),
    # "Part time working will also be considered".
    ("also-considered", "part_time", rf"(?P<type>{PART}){_ALSO_TAKEN}"),
    # "Part or full-time applications", "1 x full time & 1 x part time", "join us full-time".
    (
        "both-times",
        "full_time",
        rf"\bpart(?:[- ]time)? ?(?:or|and|&|/) ?(?P<type>{FULL}){_KINDS_BEHIND}",
    ),
    (
        "both-times",
        "part_time",
        rf"(?P<type>\bpart)(?:[- ]time)? ?(?:or|and|&|/) ?{FULL}{_KINDS_BEHIND}",
    ),
    ("so-many", "full_time", rf"\b\d{{1,2}} ?x (?P<type>{FULL})|{_JOIN} (?P<type>{FULL})"),
    ("so-many", "part_time", rf"\b\d{{1,2}} ?x (?P<type>{PART})|{_JOIN} (?P<type>{PART})"),
    # "Whether you wish to work full time or part time".
    (
        "wished",
        "full_time",
        rf"\b{_WISH} to work (?P<type>{FULL})(?=,? (?:or|and) {PART})",
    ),
    ("wished", "part_time", rf"\b{_WISH} to work {FULL},? (?:or|and) (?P<type>{PART})"),
    ("hiring", "temporary", rf"{_HIRING}(?P<type>{_SHORT_TERM})\b(?! {_NOT_HIRED})"),
    ("in-parentheses", "temporary", rf"[\[(](?P<type>{_SHORT_TERM}|FTC)\b(?=[\])]|[,;] )"),
    ("self-employed", "contract_1099", _SELF_EMPLOYED),
    (
        # "a post as a fellow, for an initial period of 6 months".
        "available-for",
        "temporary",
        rf"\b(?:posts?|positions?|roles?) (?:as|of|for) [^.;\n]{{2,60}}, {_FOR_MONTHS}",
    ),
    ("temp-to-hire", "temp_to_hire", rf"\b(?P<type>{_TO_HIRE})\b"),
    # The tax form, no part of a telephone number or a sum.
    ("1099", "contract_1099", r"(?<![\w$-])(?P<type>1099)\b(?![\d,.]*\d)"),
    # "Commission-only on renewals" is how a part is paid, not the job.
    ("commission-only", "commission_only", rf"\b(?P<type>{_COMMISSION_ONLY})\b(?! on\b)"),
    ("internship", "internship", rf"{_THIS_INTERNSHIP}|{_SEEK_AN_INTERN}"),
    # "on a seasonal basis" is about the work's rhythm.
    ("seasonal", "seasonal", rf"(?<!\bon an? )\b(?P<type>{SEASONAL})(?: [\w-]+){{0,2}} {_NOUN}"),
    ("per-diem", "per_diem", rf"\b(?P<type>per[- ]diem|PRN)(?: [\w-]+){{0,1}} {_NOUN}"),
    (
        "fixed-term",
        "temporary",
        (
            r"\b(?P<type>temporary|interim|fixed[- ]term|locum)"
            rf"(?: (?!employees|staff\b)[\w/-]+){{0,2}}? (?:{_NOUN}|cover\b|for \d)"
        ),
    ),
    ("fixed-term", "temporary", rf"{_FIXED_UNTIL}|{_FOR_A_TERM}|{_MONTHS_FIXED}"),
    (
        "position-is",
        "temporary",
        (
            rf"\b(?:position|role|job|post|vacancy|contract|opportunity|assignment) {_IS}"
            r" (?:offered |available )?(?:as |on |for )?(?:an? )?"
            r"(?P<type>fixed[- ]term|temporary|interim)\b"
        ),
    ),
    ("fixed-term", "temporary", r"\b(?P<type>(?:maternity|parental|paternity)(?: leave)? cover)\b"),
    (
        # "The post is available for 8 months".
        "available-for",
        "temporary",
        (
            r"\b(?:posts?|positions?|roles?|jobs?|vacanc(?:y|ies)) (?:is|are|will be)"
            rf" (?:initially )?{_FOR_MONTHS}"
        ),
    ),
    (
        # An agency's own words: "We offer temporary shifts".
        "temporary-staffing",
        "temporary",
        (
            r"\b(?:offer|provid|work|range of)\w*(?: [\w-]+){0,2}"
            r" (?P<type>temporary) (?:staffing )?(?:roles|shifts|assignments)\b"
        ),
    ),
    (
        "length-of-contract",
        "contract",
        rf"{_LENGTH}(?:(?!fixed)[\w-]+ ){{0,2}}?(?P<type>contract)\b",
    ),
    (
        "kind-of-contract",
        "contract",
        rf"\b(?P<type>contract(?![- ]to[- ])|freelance)[- ](?:[\w-]+ )?{_CONTRACT_NOUN}",
    ),
    ("kind-of-contract", "contract", rf"{_CONTRACTOR}|{_AS_CONTRACTOR}"),
    (
        "length-of-contract",
        "contract",
        (
            r"\b(?P<type>contract) (?:position |role )?(?:for|of|until|through)"
            r" (?:(?:an? )?(?:initial |period of |minimum of )*)?"
            r"\d{1,2}[- ](?:months?|weeks?|years?)\b"
        ),
    ),
)
# Bank work is temporary (guide D21); only the health service speaks so, elsewhere a bank is a bank.
# A label with nothing else behind it says so by itself: "Contract Type: Bank".
_BANK_LABELED = r"\b(?:contract|job|employment|post) type\s?[:–-]\s?(?P<type>bank)\b(?=\W*(?:$|\n))"
BANK_SETTING = any_of(
    r"\bNHS\b|\bward\b|\bhospital trust|\bband [2-9]\b|\bmidwi|\bnurs|\bhealthcare assistant",
    _BANK_LABELED,
)
_ON_THE_BANK = (
    r"\b(?:this is|on|offer(?:ed)?|are) an?"
    r" (?P<type>bank (?:contract|basis|posts?|positions?|roles?|vacancy))\b"
    r"|\b(?P<type>bank workers)\b|\bjoin (?:our|the) (?P<type>(?:[\w-]+ ){0,4}bank)\b(?! holiday)"
)
BANK = rf"{_ON_THE_BANK}|{_BANK_LABELED}"
# In the title the one word is enough, the setting given: "Bank Staff Nurse".
BANK_TITLE = r"(?<!\b(?:blood|food|milk|eye|tissue) )\bbank\b"
