"""Words that name a level of education, and words that only look like it (guide 7). A pure table.

One row a wording, in the order of priority: what an earlier row covers is taken. Rows marked CASED
are matched with their capitals, because "ma", "as" and "ms" are other words in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass

from postings.guide.education import DegreeLevel


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


# What may follow a two-letter degree, so that "BA" (business analyst) and "MS" (Office) stay out.
_AFTER_LETTERS = (
    r"(?=\.?(?:['’]?s)?(?:\s(?:degree|in\s|or\s|and\s|is\s|required|preferred|desired|with\s|from\s|strongly|highly|"
    r"level|a plus|\()|\s?/|,|;|\)|\.?$|\n|\.\s))"
    r"(?!\.?\s(?:and|or|in) (?:Office|Excel|Word|Outlook|Teams|Windows|Project|SQL|PowerPoint))"
)
_OF = r"(?:\s+(?:of|in)\s+(?:arts|sciences?|business administration|applied sciences?|engineering|technology|education|commerce|laws?|fine arts|social work|public health|public administration)\b)"
_DEGREE = r"(?:['’]?s)?['’]?(?:\s*[-/]?\s*(?:level\s)?degrees?\b|\s+(?:level|diploma)\b)"

MISREADINGS: tuple[MisreadRow, ...] = (
    MisreadRow(
        name="extent",
        pattern=r"\b(?:\w+\s)?degrees? of (?!bachelor|master|doctor|arts|science)|\bto (?:a|some|the|any) (?:\w+ )?degree\b",
        reason="a degree is an extent here",
    ),
    MisreadRow(
        name="angle",
        pattern=r"\b(?:\d{2,3}|ninety|three[- ]sixty)\s?[-°]?\s?degrees?\b|\bdegrees? (?:fahrenheit|celsius|[FC]\b)",
        reason="a degree is an angle or a temperature here",
    ),
    MisreadRow(
        name="master-verb",
        pattern=(
            r"\b(?:scrum|web|quarter|post|task|grand|station|toast|paint|brew|yard|dock|harbou?r)[- ]?masters?\b|"
            r"\bmaster(?:ing|ed|y|ful)?\s(?:your|our|the|this|these|those|their|his|her|new|all|each|every|any|it\b|its\b|a\b|"
            r"an\b|of ceremonies|data|agents?|plans?|planner|planning|class|service|file|schedul\w*|builder|"
            r"franchis\w*|lease|brand|craft|electrician|plumber|technician|agreement|record|policy|black|"
            r"distributor|complex|products?|multiple|customer|skills?|mechanic|sommelier|level)\b(?! degree)|"
            r"\b(?:to|and|can|will|quickly|must|must-?)\smaster\b(?!['’]?s?\s(?:degree|of|in))|\bmastery\b|\bmastering\b|"
            r"\bmaster(?=s?[- ](?:sales|agent|chef|trainer|coach|distributor))"
        ),
        reason="master is a verb or a role here",
    ),
    MisreadRow(
        name="bachelor-party",
        pattern=r"\bbachelor(?:ette)?[- ](?:party|parties|pads?)\b|\bThe Bachelor\b(?! of)",
        reason="a name, not a degree",
    ),
    MisreadRow(
        name="study-as-customer",
        pattern=(
            r"\b(?:colleges? (?:and|or|&) universit|universit\w{1,4},? (?:and|or|&)? ?colleges?|school districts?|high[- ]schools\b)\w*|"
            r"\bhigh[- ]school (?:students?|teams?|coach\w*|teachers?|sports?|athlet\w*|counsel\w*|aged?|seniors?|football|basketball)\b|"
            r"\b(?:college|university) (?:students?\b(?! or)|customers?|campus(?:es)?|recruit\w*|hires?|bound|sports?|"
            r"athlet\w*|football|savings|funds?|loans?|tuition|towns?|partners?|hospitals?|interns?)\b|"
            r"\b(?:GED|diploma|degree|college) (?:programs?|programmes?|courses?|completion|assistance|apprenticeships?|reimbursement|scholarships?|pathways?)\b"
        ),
        reason="students, schools or courses, not the candidate's education",
    ),
    MisreadRow(
        name="depth",
        pattern=(
            r"\b(?:ph\.?d|doctora(?:l|te)|master['’]?s|mba|graduate|college|university|high[- ]school)[- ]level "
            r"(?:deep|talks?|discussions?|conversations?|debates?|papers?|presentations?|courses?|classes|content|curricul\w+|"
            r"students?|research|books?|reading|thinking|problems?|seminars?|lectures?)\b"
        ),
        reason="says how deep something goes, not what the candidate has",
    ),
    MisreadRow(
        name="graduate-scheme",
        pattern=r"\bgraduate (?:schemes?|program(?:me)?s?|trainees?|roles?|jobs?|recruit\w*|nurses?|engineers?|position)\b|\bdegree[- ]apprentices?\w*",
        reason="a kind of job, not an education",
    ),
)

LEVELS: tuple[LevelRow, ...] = (
    LevelRow(
        name="high-school",
        pattern=(
            r"\b(?:high[- ]?school|secondary[- ]school|h\.?s\.?(?=\s(?:diploma|grad|degree|or\b))|senior secondary)"
            r"(?:\s(?:diploma|degree|graduate|graduation|education|certificate|level))?"
            r"(?:\s?(?:/|or|and/or|,)\s?(?:a\s)?(?:GED|G\.E\.D\.?|general education\w*(?:\s\w+)?))?(?:\sequivalent|\sequivalency)?|"
            r"\bGED\b(?:\sequivalent\w*|\scertificate|\sdiploma)?|\bG\.E\.D\.?|\bHSDG?\b|\bgeneral education(?:al)? (?:diploma|development|degree)|"
            r"\bGCSEs?\b|\b(?-i:[AO])(?:-levels?| levels)\b(?! providers?)|\bleaving cert(?:ificate)?\b|\b(?:12th grade|grade 12)\b|\bsecondary education\b|"
            r"\bdiploma or (?:a )?GED\b"
        ),
        level=DegreeLevel.HIGH_SCHOOL,
    ),
    LevelRow(
        name="some-college",
        pattern=(
            r"\bsome (?:college|university|post[- ]?secondary|undergraduate)\b(?: education| coursework| courses?| experience)?|"
            r"\b(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]year (?:college|university) students?\b|"
            r"\b(?:one|two|three|1|2|3)(?:\s?\(\d\))?\+?\s?(?:or more )?(?:years?|yrs?)['’]? (?:of )?(?:college|university|post[- ]?secondary|undergraduate)\b(?! degree)(?: coursework| education| studies)?|"
            r"\bcollege (?:coursework|course ?work|credits?|level courses?)\b"
        ),
        level=DegreeLevel.SOME_COLLEGE,
    ),
    LevelRow(
        name="certificate",
        pattern=(
            r"\bBTECs?\b|\bNVQs?\b(?: level \d| \d)?|\bHNCs?\b|\bCity (?:and|&) Guilds\b|"
            r"\b(?:trade|vocational|technical)[- ]schools?(?: (?:certificate|diploma|graduate|degree|education|training))?\b|"
            r"\b(?:(?:post[- ]?secondary|vocational|technical|trade|college) (?:certificates?|diplomas?)|vocational qualifications?)\b"
        ),
        level=DegreeLevel.CERTIFICATE,
    ),
    LevelRow(
        name="doctorate",
        pattern=(
            r"\bPh\.?\s?D\b\.?(?:['’]?s)?(?: degree)?|\bdoctorates?\b(?: degree)?|\bdoctoral\b(?: degrees?| level)?|\bdoctor of \w+|"
            r"\bPharm\.?D\b\.?|\bjuris doctor(?:ate)?|\bEd\.?D\b\.?"
        ),
        level=DegreeLevel.DOCTORATE,
    ),
    LevelRow(
        name="doctorate-letters",
        pattern=r"\bJ\.?D\b\.?(?=\s(?:degree|or\b|preferred|required|from)|\s?/|,|\)|;|\.|$)(?! Edwards)|\bM\.D\.|\bMD(?=\s(?:degree|or Ph)|/Ph|,? or Ph)|(?<=, |or |/)MD\b(?=\)| degree)",
        level=DegreeLevel.DOCTORATE,
        cased=True,
    ),
    LevelRow(
        name="master",
        pattern=(
            rf"\bmaster(?:['’]?s)?['’]?{_OF}(?: degree)?|\bmasters?{_DEGREE}|\bmaster['’]s\b['’]?|\bmasters\b['’]?(?=\s(?:degree|in\s|level|preferred|required|desired|is\s|a plus|from\s|or (?:ph|doct|mba|equiv|high|adv|bach))|\s?(?:/|,|;|\)|\()|\.?$|\n)|"
            r"\bmaster(?=(?:['’]?s)?\s?(?:/|or|,)\s?(?:ph\.?d|doctor|mba|bachelor))|(?<=(?:bachelor(?:['’]?s)?|ba|bs)\s?(?:/|or|,)\s?)master\b|\bmaster(?= in (?-i:[A-Z]))|"
            r"\be?MBAs?\b(?: degree)?|\bM\.B\.A\b\.?|"
            r"(?<!under)(?<!under-)(?<!under )\b(?:advanced|graduate|graduate[- ]level|post[- ]?graduate|post-?grad)(?:[- ](?:level|university|college|business|professional|academic|technical|clinical|scientific|or professional))?[- ]degrees?\b|"
            r"\bpost[- ]?graduate (?:study|studies|qualifications?|education|diploma|level)\b|\bgraduate[- ]level (?:education|study)"
        ),
        level=DegreeLevel.MASTER,
    ),
    LevelRow(
        name="master-letters",
        pattern=(
            rf"\bM\.?(?:S\.?c|Sc|Eng|Ed|Phil)\b\.?(?: degree)?|\b(?:MPH|MPA|MHA(?! [A-Z])|MSN|MSEE|MSCS|MSW|MTech)\b|"
            rf"(?<!\()(?<!\b(?!B[AS]\b)(?:[A-Z]{{2}}|\p{{Lu}}\p{{Ll}}+),\s)\b(?:M\.[SA]\.|M[SA]\b){_AFTER_LETTERS}(?:\.?\s?/\s?M\.?[SA]\.?(?!\w))?(?:\s+degrees?)?"
        ),
        level=DegreeLevel.MASTER,
        cased=True,
    ),
    LevelRow(
        name="master-glued",
        pattern=r"(?<=\p{Ll})Masters?(?:['’]s)? (?:degree|of Science|of Arts)",
        level=DegreeLevel.MASTER,
        cased=True,
    ),
    LevelRow(
        name="bachelor-glued",
        pattern=r"(?<=\p{Ll})Bachelors?(?:['’]s)? (?:degree|of Science|of Arts)",
        level=DegreeLevel.BACHELOR,
        cased=True,
    ),
    LevelRow(
        name="associate",
        pattern=(
            r"\bassociate(?:['’]?s|s['’])?(?:\s(?:of|in)\s(?:arts|applied sciences?|sciences?))(?: degree)?|\bassociate(?:['’]?s|s['’])?\s(?:level\s)?(?:degree|diploma)s?\b|"
            r"\bassociate['’]s(?=\s?(?:/|\(|,|\.|;|$|\n)|\s(?:or|and|in|required|preferred|is|from|with|desired)\b)|"
            r"\bassociates?['’]?(?=\s?(?:/|or|,)\s?(?:an?\s)?(?:bachelor|higher|4[- ]year|four))|"
            r"\b(?:two|2)[- ]?(?:year|yr)(?: college| technical| university| post-?secondary| associate['’]?s?)? degree\b|\bHNDs?\b|\bfoundation degree\b"
        ),
        level=DegreeLevel.ASSOCIATE,
    ),
    LevelRow(
        name="associate-letters",
        pattern=r"\b(?:A\.?A\.?S?\.?|A\.S\.|AS)(?:\s?(?:/|or)\s?A\.?A?\.?S\.?)?(?=\s(?:degree|in [A-Z]))(?: degree)?|\bA\.?A\.?\s?(?:/|or)\s?A\.?S\b\.?(?: degree)?",
        level=DegreeLevel.ASSOCIATE,
        cased=True,
    ),
    LevelRow(
        name="bachelor",
        pattern=(
            rf"\bbachelor(?:['’]?s|s['’])?['’]?(?:{_OF}|{_DEGREE})(?: degree)?|\bbachelor(?:['’]?s|s['’])?['’]?(?!\w)|\bbaccalaureates?\b(?: degree)?|"
            r"\b(?:four|4)[- ]?(?:year|yr)s?['’]?\.?(?: (?:accredited|college|university|undergraduate|bachelor['’]?s?|or equivalent|technical|related|relevant|or advanced))*[- ]degrees?\b|"
            r"\b(?:four|4)[- ](?:year|yr) (?:college|university)\b|"
            r"\b(?:college|university|under-?\s?graduate|undergrad|honou?rs|first[- ]class|univ)(?:[- ](?:level|or university|/university|or college|honou?rs|or graduate|or advanced))?[- ](?:degrees?|educated|graduates?)\b(?! loan)|"
            r"\bcollege/university (?:degree|graduate)|\b(?:college|university) (?=or equivalent\b)|"
            r"\bdegree[- ](?:level|qualified|educated|holder)s?\b(?: education| qualification)?|\beducated to degree\b(?: level)?|\bdegree educated\b|"
            r"\b(?:an?|requires?|strong|the) (?:exceptional |recent |talented |bright |strong )?graduate (?=(?:from|in|of|with) )"
        ),
        level=DegreeLevel.BACHELOR,
    ),
    LevelRow(
        name="bachelor-letters",
        pattern=(
            r"\bB\.?\s?(?:Sc|Eng|Tech|Com|Comm|Ed)\b\.?(?:\s?\(?Hons\.?\)?)?(?: degree)?|\b(?:BBA|BSN|BSEE|BSCS|BSME|BSBA|BFA|LLB|BSW|B\.B\.A\.?|B\.E\.|BTech|BEng)\b(?: degree)?|"
            r"\bB\.?[AS]\.?\s?(?:/|or|and/or)\s?B\.?[AS]\b\.?(?:\s?/\s?BBA)?(?: degree)?|"
            rf"(?<![Aa]nalysts? \()\b(?:B\.[AS]\.|B[AS]\b){_AFTER_LETTERS}(?:\s+degrees?)?"
        ),
        level=DegreeLevel.BACHELOR,
        cased=True,
    ),
    LevelRow(
        name="college-education",
        pattern=r"\b(?:college|university|higher|degree)[- ](?:level )?education\b",
        level=DegreeLevel.BACHELOR,
        bare=True,
    ),
    LevelRow(
        name="degree",
        pattern=r"\bdegree\b|\bdegrees\b(?= in )",
        level=DegreeLevel.BACHELOR,
        bare=True,
    ),
)
