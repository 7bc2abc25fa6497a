"""Words that name a level of education, and words that only look like it (guide 7). A pure table.

One row a wording, in the order of priority: what an earlier row covers is taken. Rows marked CASED
are matched with their capitals, because "ma", "as" and "ms" are other words in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass

from postings.guide.education import DegreeLevel
from postings.guide.states import STATES
from postings.parsing.matching.alternatives import any_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelRow:
    """`bare` marks a word that names a degree without its level ("degree in finance")."""

    name: str
    pattern: str
    level: DegreeLevel
    cased: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MisreadRow:
    """Words that look like education and are not; they hide the levels in them."""

    name: str
    pattern: str
    reason: str


# --- what looks like education and is none -------------------------------------------------------
# "web master", "Scrum Master", "quarter-master".
_MASTER_OF_A_TRADE = (
    r"\b(?:scrum|web|quarter|post|task|grand|station|toast|paint|brew|yard|dock|harbou?r)"
    r"[- ]?masters?\b"
)
# "mastering your craft", "master the product", "master any new tool".
_WHOSE = r"your|our|the|this|these|those|their|his|her|new|all|each|every|any|it\b|its\b|a\b|an\b"
# "master data", "master of ceremonies", "master lease", "master brand".
_MASTER_THINGS = (
    r"of ceremonies|data|agents?|plans?|planner|planning|class|service|file|schedul\w*|builder"
    r"|franchis\w*|lease|brand|craft"
)
# "master electrician", "master distributor", "master multiple products", "master level" of a skill.
_MASTER_OTHERS = (
    r"electrician|plumber|technician|agreement|record|policy|black|distributor|complex|products?"
    r"|multiple|customer|skills?|mechanic|sommelier|level"
)
_MASTER_OF_WHAT = (
    r"\bmaster(?:ing|ed|y|ful)?\s"
    rf"(?:{_WHOSE}|{_MASTER_THINGS}|{_MASTER_OTHERS})\b(?! degree)"
)
# "will quickly master", but not "and Master's degree".
_TO_MASTER = (
    r"\b(?:to|and|can|will|quickly|must|must-?)\smaster\b(?!['’]?s?\s(?:degree|of|in))"
    r"|\bmastery\b|\bmastering\b"
)
# "Master sales trainer", "master agent": a rank in a trade.
_MASTER_SELLERS = r"\bmaster(?=s?[- ](?:sales|agent|chef|trainer|coach|distributor))"

# "sell to colleges and universities", "school districts".
_SCHOOLS_SOLD_TO = (
    r"\b(?:colleges? (?:and|or|&) universit|universit\w{1,4},? (?:and|or|&)? ?colleges?"
    r"|school districts?|high[- ]schools\b)\w*"
)
# "high school football", "high school seniors".
_AT_HIGH_SCHOOL = (
    r"\bhigh[- ]school (?:students?|teams?|coach\w*|teachers?|sports?|athlet\w*|counsel\w*"
    r"|aged?|seniors?|football|basketball)\b"
)
# "college recruiting", "university hospitals", "college savings".
_AT_COLLEGE = (
    r"\b(?:college|university) (?:students?\b(?! or)|customers?|campus(?:es)?|recruit\w*|hires?"
    r"|bound|sports?|athlet\w*|football|savings|funds?|loans?|tuition|towns?|partners?|hospitals?"
    r"|interns?)\b"
)
# A benefit: "GED assistance", "degree programs", "college scholarships".
_COURSES = (
    r"\b(?:GED|diploma|degree|college) (?:programs?|programmes?|courses?|completion|assistance"
    r"|apprenticeships?|reimbursement|scholarships?|pathways?)\b"
)

# "PhD-level discussions", "graduate-level curriculum".
_DEEP = (
    r"\b(?:ph\.?d|doctora(?:l|te)|master['’]?s|mba|graduate|college|university|high[- ]school)"
    r"[- ]level "
)
_DEEP_THINGS = (
    r"deep|talks?|discussions?|conversations?|debates?|papers?|presentations?|courses?|classes"
    r"|content|curricul\w+|students?|research|books?|reading|thinking|problems?|seminars?|lectures?"
)
# "Graduate recruitment", "graduate scheme": a kind of job, or the team that hires for it.
_GRADUATE_JOBS = (
    r"schemes?|program(?:me)?s?|trainees?|roles?|jobs?|recruit\w*|nurses?|engineers?|position"
)

# "Colchester County High School for Girls".
_NAMED_SCHOOLS = (
    r"(?-i:(?:County|Grammar|Community|Memorial|Regional) High School\b|\bHigh School District\b)"
    r"|\bhigh school for (?:girls|boys)\b"
)

MISREADINGS: tuple[MisreadRow, ...] = (
    MisreadRow(
        name="extent",
        pattern=(
            # "A high degree of comfort", but "degree of Bachelor"; "to some degree".
            r"\b(?:\w+\s)?degrees? of (?!bachelor|master|doctor|arts|science)"
            r"|\bto (?:a|some|the|any) (?:\w+ )?degree\b"
        ),
        reason="a degree is an extent here",
    ),
    MisreadRow(
        name="angle",
        pattern=(
            # Two digits at least: "4 degree" is no angle.
            r"\b(?:\d{2,3}|ninety|three[- ]sixty)\s?[-°]?\s?degrees?\b"
            r"|\bdegrees? (?:fahrenheit|celsius|[FC]\b)"
        ),
        reason="a degree is an angle or a temperature here",
    ),
    MisreadRow(
        name="master-verb",
        pattern=any_of(_MASTER_OF_A_TRADE, _MASTER_OF_WHAT, _TO_MASTER, _MASTER_SELLERS),
        reason="master is a verb or a role here",
    ),
    MisreadRow(
        name="bachelor-party",
        # "The Bachelor" is a show, "the Bachelor of Arts" is none.
        pattern=r"\bbachelor(?:ette)?[- ](?:party|parties|pads?)\b|\bThe Bachelor\b(?! of)",
        reason="a name, not a degree",
    ),
    MisreadRow(
        name="study-as-customer",
        pattern=any_of(_SCHOOLS_SOLD_TO, _NAMED_SCHOOLS, _AT_HIGH_SCHOOL, _AT_COLLEGE, _COURSES),
        reason="students, schools or courses, not the candidate's education",
    ),
    MisreadRow(
        name="depth",
        # "Master's level" alone is a level of education.
        pattern=rf"{_DEEP}(?:{_DEEP_THINGS})\b",
        reason="says how deep something goes, not what the candidate has",
    ),
    MisreadRow(
        name="graduate-scheme",
        pattern=rf"\bgraduate (?:{_GRADUATE_JOBS})\b|\bdegree[- ]apprentices?\w*",
        reason="a kind of job, not an education",
    ),
)

# --- what stands around the name of a degree -----------------------------------------------------
# What may follow a two-letter degree, so that "BA" (business analyst) and "MS" (Office) stay out.
_AFTER = (
    r"degree|in\s|or\s|and\s|is\s|required|preferred|desired|with\s|from\s|strongly|highly|level"
    r"|a plus|\("
)
# "MS and Excel" is a maker of software.
_OFFICE = r"Office|Excel|Word|Outlook|Teams|Windows|Project|SQL|PowerPoint"
_AFTER_LETTERS = (
    rf"(?=\.?(?:['’]?s)?(?:\s(?i:{_AFTER})|\s?/|,|;|\)|\.?$|\n|\.\s))"
    rf"(?!\.?\s(?:and|or|in) (?:{_OFFICE}))"
)
# "of Science", "in Business Administration".
_FACULTY = (
    r"arts|sciences?|business administration|applied sciences?|engineering|technology|education"
    r"|commerce|laws?|fine arts|social work|public health|public administration"
)
_OF = rf"(?:\s+(?:of|in)\s+(?:{_FACULTY})\b)"
# "'s degree", "-level degrees", " level", " diploma".
# With or without its mark: "bachelors degree", "bachelor's-level degree".
_DEGREE = r"(?:['’]?s)?['’]?(?:\s*[-/]?\s*(?:level\s)?degrees?\b|\s+(?:level|diploma)\b)"
_POSSESSIVE = r"(?:['’]?s|s['’])?"  # "bachelors", "bachelor's", "bachelors'"

# --- below a degree ------------------------------------------------------------------------------
# "high school diploma", "H.S. grad", and the "or GED equivalent" behind it.
# "HS" needs a word of school behind it: alone it may be anything.
_HIGH_SCHOOL = (
    r"\b(?:high[- ]?school|secondary[- ]school|h\.?s\.?(?=\s(?:diploma|grad|degree|or\b))"
    r"|senior secondary)"
    r"(?:\s(?:diploma|degree|graduate|graduation|education|certificate|level))?"
)
# One item, for either will do: "high school diploma or GED equivalent".
_OR_GED = (
    r"(?:\s?(?:/|or|and/or|,)\s?(?:a\s)?(?:GED|G\.E\.D\.?|general education\w*(?:\s\w+)?))?"
    r"(?:\sequivalent|\sequivalency)?"
)
_GED = (
    r"\bGED\b(?:\sequivalent\w*|\scertificate|\sdiploma)?|\bG\.E\.D\.?|\bHSDG?\b"
    r"|\bgeneral education(?:al)? (?:diploma|development|degree)"
)
# Britain, Ireland and Canada: "5 GCSEs", "A-levels", "Leaving Cert", "Grade 12".
_SCHOOL_ABROAD = (
    r"\bG(?:CS|SC)E(?:s?\b|(?=standard))|\b(?-i:[AO])(?:-levels?| levels)\b(?! providers?)"
    r"|\bleaving cert(?:ificate)?\b"
    r"|\b(?:12th grade|grade 12)\b|\bsecondary education\b"
)
# Begun and not finished: less than an associate (guide 7).
_SOME_COLLEGE = (
    r"\bsome (?:college|university|post[- ]?secondary|undergraduate)\b"
    r"(?: education| coursework| courses?| experience)?"
)
# "final-year university students or recent graduates": alone they are the customers.
_STUDENTS = (
    r"\b(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]year (?:college|university)"
    r" students?\b"
)
# "two (2) or more years of college", but not "3 years college degree".
_YEARS = r"\b(?:one|two|three|1|2|3)(?:\s?\(\d\))?\+?\s?(?:or more )?(?:years?|yrs?)['’]? "
_YEARS_OF_COLLEGE = (
    rf"{_YEARS}(?:of )?(?:college|university|post[- ]?secondary|undergraduate)\b(?! degree)"
    r"(?: coursework| education| studies)?"
)
# "Trade school", "vocational school diploma".
_TRADE_SCHOOL = (
    r"\b(?:trade|vocational|technical)[- ]schools?"
    r"(?: (?:certificate|diploma|graduate|degree|education|training))?\b"
)
# "College certificate": from a college, but no degree.
_TRADE_CERTIFICATE = (
    r"\b(?:(?:post[- ]?secondary|vocational|technical|trade|college)"
    r" (?:certificates?|diplomas?)|vocational qualifications?)\b"
)
# "Diploma or certification in marketing", "a diploma in nursing", "post-graduate certificate".
_DIPLOMA_IN = (
    r"(?<!school )(?<!graduate )(?<!graduate-)\bdiploma(?: or certificat\w+)?(?= in (?!lieu))"
    r"|\bpost[- ]?graduate certificates?(?: or diploma)?\b"
)
# "Min Qualification: Diploma".
_LABELED_DIPLOMA = r"(?<=\b(?:education|qualifications?)(?: level)?\s?:\s?)diploma\b"

# --- doctors and masters -------------------------------------------------------------------------
# "JD preferred", "JD/MBA", but not "JD Edwards"; "MD or PhD", but not Maryland.
_JURIS_DOCTOR = (
    r"\bJ\.?D\b\.?(?=\s(?:degree|or\b|preferred|required|from|strongly|highly|is\b|a plus)"
    r"|\s?/|,|\)|;|\.|$)(?! Edwards)"
)
_MEDICAL_DOCTOR = (
    r"\bM\.D\.|\bMD(?=\s(?:degree|or Ph)|/Ph|,? or Ph)|(?<=, |or |/)MD\b(?=\)| degree)"
)
# "Masters preferred", "Masters or PhD", "Masters, ...": without a degree behind it.
_AFTER_MASTERS = (
    r"degree|in\s|level|preferred|required|desired|is\s|a plus|from\s"
    r"|or (?:ph|doct|mba|equiv|high|adv|bach)"
)
_MASTERS = any_of(
    rf"\bmaster(?:['’]?s)?['’]?{_OF}(?: degree)?|\bmasters?{_DEGREE}|\bmaster['’]s\b['’]?",
    rf"\bmasters\b['’]?(?=\s(?:{_AFTER_MASTERS})|\s?(?:/|,|;|\)|\()|\.?$|\n)",
)
# "Bachelor/Master", "Master or PhD", "Master in Finance".
_MASTER_BESIDE = (
    r"\bmaster(?=(?:['’]?s)?\s?(?:/|or|,)\s?(?:ph\.?d|doctor|mba|bachelor))"
    r"|(?<=(?:bachelor(?:['’]?s)?|ba|bs)\s?(?:/|or|,)\s?)master\b|\bmaster(?= in (?-i:[A-Z]))"
)
# "advanced degree", "graduate-level degree", "advanced technical degree".
_ADVANCED = (
    r"(?<!under)(?<!under-)(?<!under )"
    r"\b(?:advanced|graduate|graduate[- ]level|post[- ]?graduate|post-?grad)"
)
_ADVANCED_WHAT = (
    r"(?:[- ](?:level|university|college|business|professional|academic|technical|clinical"
    r"|scientific|or professional))?"
)
# Without the word degree: "postgraduate study".
_POSTGRADUATE = (
    r"\bpost[- ]?graduate (?:study|studies|qualifications?|education|diploma|level)\b"
    r"|\bgraduate[- ]level (?:education|study)|\badvanced education\b"
)
# Letters of one meaning need no words behind; "MHA Program" is a name.
_MASTER_LETTERS = (
    r"\bM\.?(?:S\.?c|Sc|Eng|Ed|Phil)\b\.?(?: degree)?"
    # Their owner's "MHA's mission" and "MHA consistently delivers" are of a company.
    r"|\b(?:MPH|MPA|MHA(?! (?:[A-Z]|\w+(?:ly|es|ues|ers)\b))|MSN|MSEE|MSCS|MSW|MTech)\b"
    r"(?!['’]s\s(?!degree))"
)
# "Boston, MA", "Tupelo, MS" and "Massachusetts (MA" are states; "BA, MA" is none.
_NO_TOWN_BEFORE = r"(?<!\()(?<!\b(?!B[AS]\b)(?:[A-Z]{2}|\p{Lu}\p{Ll}+),\s)"
_MA_OR_MS = (
    rf"{_NO_TOWN_BEFORE}\b(?:M\.[SA]\.|M[SA]\b){_AFTER_LETTERS}"
    r"(?:\.?\s?/\s?M\.?[SA]\.?(?!\w))?(?:\s+degrees?)?"
)

# --- associates ----------------------------------------------------------------------------------
# With its degree or field: an "Associate" alone is a title.
_ASSOCIATE_DEGREE = (
    rf"\bassociate{_POSSESSIVE}(?:\s(?:of|in)\s(?:arts|applied sciences?|sciences?))(?: degree)?"
    rf"|\bassociate{_POSSESSIVE}\s(?:level\s)?(?:degree|diploma)s?\b"
)
# "Associate's or Bachelor's", "associates/4 year": not the associates of a store.
_ASSOCIATES = (
    r"\bassociate['’]s(?=\s?(?:/|\(|,|\.|;|$|\n)"
    r"|\s(?:or|and|in|required|preferred|is|from|with|desired)\b)"
    r"|\bassociates?['’]?(?=\s?(?:/|or|,)\s?(?:an?\s)?(?:bachelor|higher|4[- ]year|four))"
)

# "A two- or four-year degree".
_TWO_OR_FOUR = (
    r"\b(?:two|2)-?(?=(?:[- ]?(?:year|yr))?\s?(?:or|/)\s?(?:an? )?(?:four|4)[- ]?(?:year|yr)"
    r"(?: college| university)? degree)"
)
# Bound to "degree": "two years" alone is experience.
_TWO_YEARS = (
    r"\b(?:two|2)[- ]?(?:year|yr)"
    r"(?: college| technical| university| post-?secondary| associate['’]?s?)? degree\b"
)

# --- bachelors -----------------------------------------------------------------------------------
# "Bachelor" alone counts: parties and shows were taken out above.
_BACHELORS = (
    rf"\bbachelor{_POSSESSIVE}['’]?(?:{_OF}|{_DEGREE})(?: degree)?"
    rf"|\bbachelor{_POSSESSIVE}['’]?(?!\w)|\bbaccalaureates?\b(?: degree)?"
)
# "four-year degree", "4 year accredited college degree", "4-year college".
_FOUR_YEARS_WHAT = (
    r"accredited|college|university|undergraduate|bachelor['’]?s?|or equivalent|technical|related"
    r"|relevant|or advanced"
)
_FOUR_YEARS = (
    rf"\b(?:four|4)[- ]?(?:year|yr)s?['’]?\.?(?: (?:{_FOUR_YEARS_WHAT}))*[- ]degrees?\b"
    r"|\b(?:four|4)[- ](?:year|yr) (?:college|university)\b"
)
# "college degree", "university graduate", "honours degree", but not "college degree loans".
_COLLEGE = r"\b(?:college|university|under-?\s?graduate|undergrad|honou?rs|first[- ]class|univ)"
_COLLEGE_WHAT = (
    r"(?:[- ](?:level|or university|/university|or college|honou?rs|or graduate|or advanced))?"
)
_COLLEGE_DEGREE = (
    rf"{_COLLEGE}{_COLLEGE_WHAT}[- ](?:degrees?|educated|graduates?)\b(?! loan)"
    r"|\bcollege/university (?:degree|graduate)|\b(?:college|university) (?=or equivalent\b)"
)
# "An undergraduate or Master's degree", "undergraduate or graduate level degree".
_UNDERGRADUATE_OR = (
    r"\bunder-?\s?graduate(?=\s?(?:/|or|and/or)\s?(?:an?\s)?(?:master|graduate|post|advanced|MBA))"
    # In Britain a graduate has a first degree.
    r"|(?<!post)(?<!post[- ])\bgraduate qualifications?\b"
)
# "degree-qualified", "educated to degree level".
_EDUCATED = (
    r"\bdegree[- ](?:level|qualified|educated|holder)s?\b(?: education| qualification)?"
    r"|\beducated to degree\b(?: level)?|\bdegree educated\b"
)
# "a recent graduate from ..."
_A_GRADUATE = (
    r"\b(?:an?|requires?|strong|the) (?:exceptional |recent |talented |bright |strong )?"
    r"graduate (?=(?:from|in|of|with) )"
)
# "BSc (Hons)"; letters of one meaning, so no words need follow.
_BACHELOR_LETTERS = (
    r"\bB\.?\s?(?:Sc|Eng|Tech|Com|Comm|Ed)\b\.?(?:\s?\(?Hons\.?\)?)?(?: degree)?"
    r"|\b(?:BBA|BSN|BSEE|BSCS|BSME|BSBA|BFA|LLB|BSW|B\.B\.A\.?|B\.E\.|BTech|BEng)\b(?: degree)?"
)
# "BA/BS", "B.S. or B.A."; one alone needs words of a degree behind it, and no analyst before it.
_BA_OR_BS = any_of(
    r"\bB\.?[AS]\.?\s?(?:/|or|and/or)\s?B\.?[AS]\b\.?(?:\s?/\s?BBA)?(?: degree)?",
    rf"(?<![Aa]nalysts? \()\b(?:B\.[AS]\.|B[AS]\b){_AFTER_LETTERS}(?:\s+degrees?)?",
)

# --- states --------------------------------------------------------------------------------------
# "MA", "MS" and "MD" are states as well: in a list of states, behind a word of place, before a
# resident, a license or a postal code.
_CODES = "|".join(STATES)
_ONLY_STATES = "|".join(code for code in STATES if code not in {"MA", "MS", "MD", "PA", "OR", "IN"})
_NEXT_STATE = r"(?:\s?[,;/&|]\s?(?:and |or |& )?|\s(?:and|or|&)\s)"
_LISTED_STATES = (
    rf"(?=(?:(?:{_CODES}){_NEXT_STATE})*(?:{_ONLY_STATES})\b)"
    rf"(?:(?:{_CODES}){_NEXT_STATE})+(?:{_CODES})\b"
)
_PLACE_WORDS = (
    r"in|to|near|across|throughout|outside|around|within|covers?|covering|serving"
    r"|[Tt]erritory|[Tt]erritories|[Ss]tates?|[Ll]ocations?|[Rr]egion|[Cc]overage|[Rr]emote"
)
_AT_STATES = (
    rf"\b(?:{_PLACE_WORDS})(?:\s(?:of|of the))?\s?[:–-]?\s"
    rf"(?:(?:{_CODES}){_NEXT_STATE})*M[ASD]\b(?!\s(?:degree|in [A-Z]|or Ph)|\s?/\s?(?:Ph|MBA|B))"
)
_OF_A_STATE = (
    r"\bM[ASD](?=,?\s\d{5}\b|\s(?:residents?|residency|driver|licen[cs]|state\b|area\b|territory"
    r"|office|market|producer|resident|real estate|insurance|based\b))"
)
STATE = rf"\b(?:{_LISTED_STATES})|{_AT_STATES}|{_OF_A_STATE}"
STATE_ROW = MisreadRow(name="state", pattern=STATE, reason="the code of a state")

LEVELS: tuple[LevelRow, ...] = (
    LevelRow(
        # First: "high school diploma or GED" must not leave its "diploma" to others.
        name="high-school",
        pattern=any_of(
            rf"{_HIGH_SCHOOL}{_OR_GED}", _GED, _SCHOOL_ABROAD, r"\bdiploma or (?:a )?GED\b"
        ),
        level=DegreeLevel.HIGH_SCHOOL,
    ),
    LevelRow(
        # Before the bachelors: "2 years of college or equivalent" holds "college or equivalent".
        name="some-college",
        pattern=any_of(
            _SOME_COLLEGE,
            _STUDENTS,
            _YEARS_OF_COLLEGE,
            r"\bcollege (?:coursework|course ?work|credits?|level courses?)\b",
        ),
        level=DegreeLevel.SOME_COLLEGE,
    ),
    LevelRow(
        # BTEC, NVQ and HNC are certificates (D16).
        name="certificate",
        pattern=any_of(
            r"\bBTECs?\b|\bNVQs?\b(?: level \d| \d)?|\bHNCs?\b|\bCity (?:and|&) Guilds\b",
            _TRADE_SCHOOL,
            _TRADE_CERTIFICATE,
            _DIPLOMA_IN,
            _LABELED_DIPLOMA,
        ),
        level=DegreeLevel.CERTIFICATE,
    ),
    LevelRow(
        name="doctorate",
        pattern=(
            r"\bPh\.?\s?D\b\.?(?:['’]?s)?(?: degree)?|\bdoctorates?\b(?: degree)?"
            r"|\bdoctoral\b(?: degrees?| level)?|\bdoctor of \w+"
            r"|\bPharm\.?D\b\.?|\bjuris doctor(?:ate)?|\bEd\.?D\b\.?"
        ),
        level=DegreeLevel.DOCTORATE,
    ),
    LevelRow(
        # "MD" also is Maryland: its capitals and its neighbors decide.
        name="doctorate-letters",
        pattern=any_of(_JURIS_DOCTOR, _MEDICAL_DOCTOR),
        level=DegreeLevel.DOCTORATE,
        cased=True,
    ),
    LevelRow(
        name="master",
        pattern=any_of(
            _MASTERS,
            _MASTER_BESIDE,
            r"\be?MBAs?\b(?: degree)?|\bM\.B\.A\b\.?",
            rf"{_ADVANCED}{_ADVANCED_WHAT}[- ]degrees?\b",
            _POSTGRADUATE,
        ),
        level=DegreeLevel.MASTER,
    ),
    LevelRow(
        name="master-letters",
        pattern=any_of(_MASTER_LETTERS, _MA_OR_MS),
        level=DegreeLevel.MASTER,
        cased=True,
    ),
    LevelRow(
        # A lost space, told by the capital: "ValueMasters degree".
        name="master-glued",
        pattern=r"(?<=\p{Ll})Masters?(?:['’]s)? (?:degree|of Science|of Arts)",
        level=DegreeLevel.MASTER,
        cased=True,
    ),
    LevelRow(
        # "requiredBachelor's degree".
        name="bachelor-glued",
        pattern=r"(?<=\p{Ll})Bachelors?(?:['’]s)? (?:degree|of Science|of Arts)",
        level=DegreeLevel.BACHELOR,
        cased=True,
    ),
    LevelRow(
        # "HND" and "foundation degree" are associates of Britain (D16).
        name="associate",
        pattern=any_of(
            _ASSOCIATE_DEGREE,
            _ASSOCIATES,
            _TWO_OR_FOUR,
            _TWO_YEARS,
            r"\bHNDs?\b|\bfoundation degree\b",
        ),
        level=DegreeLevel.ASSOCIATE,
    ),
    LevelRow(
        # "AS in Business" with its capital, "as in sales" never.
        name="associate-letters",
        pattern=any_of(
            r"\b(?:A\.?A\.?S?\.?|A\.S\.|AS)(?:\s?(?:/|or)\s?A\.?A?\.?S\.?)?"
            r"(?=\s(?:degree|in [A-Z]))(?: degree)?",
            r"\bA\.?A\.?\s?(?:/|or)\s?A\.?S\b\.?(?: degree)?",
            # "AS or BS degree".
            r"\b(?:A\.?A\.?S|A\.?[AS])\b\.?(?=\s?(?:/|or)\s?B\.?[AS]\b)",
        ),
        level=DegreeLevel.ASSOCIATE,
        cased=True,
    ),
    LevelRow(
        name="bachelor",
        pattern=any_of(
            _BACHELORS,
            _FOUR_YEARS,
            _COLLEGE_DEGREE,
            _UNDERGRADUATE_OR,
            _EDUCATED,
            _A_GRADUATE,
        ),
        level=DegreeLevel.BACHELOR,
    ),
    LevelRow(
        name="bachelor-letters",
        pattern=any_of(_BACHELOR_LETTERS, _BA_OR_BS),
        level=DegreeLevel.BACHELOR,
        cased=True,
    ),
    LevelRow(
        # Which one is open: the facts read a bachelor, as for "degree" (guide 7).
        name="college-education",
        # "Higher education" within a line is a sector that one sells to.
        pattern=any_of(
            r"\b(?:college|university|degree)[- ](?:level )?education\b",
            r"(?<=(?:^|\n|\ba )\W{0,4})higher education\b",
        ),
        level=DegreeLevel.BACHELOR,
        bare=True,
    ),
    LevelRow(
        # The last: a level's own words go first. "Degrees" alone names no education.
        name="degree",
        pattern=r"\bdegree\b|\bdegrees\b(?= in )",
        level=DegreeLevel.BACHELOR,
        bare=True,
    ),
)
