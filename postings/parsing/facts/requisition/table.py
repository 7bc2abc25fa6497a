"""Labels and forms of a posting's own identifiers (guide 15). A pure table."""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.literals import BORDER

# How a code was found (`fact`).
ALONE_ON_LINE, LAST_LINE = "line", "last-line"
LABELED, GLUED, BARE_LABEL, TITLE = "label", "glued", "bare-label", "title"
# Alone on its line a code may look like a word.
WRITTEN = frozenset({LABELED, GLUED, BARE_LABEL, TITLE})

# Whose number it is; a "customer ID" or a "tax ID" is not the posting's.
_WHOSE = any_of(
    r"client|job|campus|vacancy|placement|posts?|posting|position|internal|external",
    r"advert(?:isement)?|ad|comms|our|role|requisition|req|auto|workday|taleo|icims",
    r"greenhouse|announcement|tracking|application|recruitment|opening|career|listing",
    r"opportunity|contest|hiring|unique|project|nhs|trust|bullhorn|agency|control",
)
# "ID", "Number", "Code", "#": a bare "Job" or "Position" is followed by anything.
_WHAT = (
    r"(?:id|i\.d\.|no|nr|num(?:ber)?|#|code|key|identifier|identification|ref(?:erence)?"
    r"(?: (?:id|no|num(?:ber)?|code|#))?)"
)
# What is numbered: the job, the vacancy, the advertisement.
_NUMBERED = (
    r"job|vacancy|placement|posting|post|position|role|req(?:uisition)?|announcement"
    r"|opening|advert|listing|campaign|opportunity|tracking|application|contest|project"
)
# "Requisition ID", "Job Code", "Req. No.", "Job #", "Client Reference Code", "Ref"; never a bare
# "Job" or "Position".
LABEL = any_of(
    rf"(?:(?:{_WHOSE})[ -]){{0,2}}(?:{_NUMBERED})\.?[ -]?(?:{_WHAT})(?: ?(?:#|no|number))?",
    rf"(?:(?:{_WHOSE})[ -]){{0,2}}(?:ref(?:erence)?|requisition|req)(?:\.? ?{_WHAT})?",
    r"ref\. ?(?:no|nr|num(?:ber)?|id|code)|jobid|reqid",
    # The number in an applicant system is the posting's.
    rf"(?:icims|greenhouse|workday|taleo|bullhorn|lever|ats|job control) (?:{_WHAT})",
    r"job ?req(?:uisition)?(?: ?(?:id|no|number|#))?",
)
# Every label has one of these words, so that only their surroundings are read for labels.
TRIGGERS = (
    *(BORDER + opening for opening in ("ref", "req", "i.d.", "num", "identif")),
    *(BORDER + word + BORDER for word in ("id", "no", "nr", "code", "key")),
    *(glued + BORDER for glued in ("jobid", "reqid", "refid")),
    "#",
)
# Between the label and its value: "Job Code : SLS204", "Req. No. RX-4471".
# "Vacancy Number (VIN): 127206", "reference: (JDW/03)", a cell of a table: "Code:| 8146".
SEPARATOR = (
    r"(?:(?:[ ]?\([A-Z]{2,5}\))?[ \t]{0,3}(?:[.:#=–*|(\[-]|\bis\b|\bof\b){0,4}[ \t]{0,3}"
    r"(?:[|(\[][ \t]?)?)"
)
# A code has a digit; masked codes ("FBK****A") are no values (guide D27).
VALUE = r"(?P<value>(?=[\w/-]{0,20}\d)[A-Z0-9](?:[\w-]|[./_](?=[A-Z0-9])){1,39})(?![\w*])(?!\*)"
# Codes that stand alone in brackets of a title, in the forms of the well-known systems.
_OF_SYSTEMS = (
    r"\d{4,9}BR|(?:R|JR|P|J)[-_ ]?\d{4,10}|(?:REQ|Req)[-_]?\d{3,10}|R-\d{3,10}"
    r"|20[12]\d-\d{4,8}|[A-Z]{2,5}-\d{4,8}(?:-\d{1,3})?"
)
IN_TITLE = rf"(?P<value>{_OF_SYSTEMS})"
# On a line of its own a bare token is an identifier (guide D59): letters, then three digits or
# more ("RQ104382"), or digits and letters in turn ("24WD77067", "FEQ225R67").
_IN_CAPITALS = r"[A-Z]{1,3}\d{5,10}|[A-Z]{2,4}-\d{3,8}|\d{2}[A-Z]{2}\d{4,6}|[A-Z]{3}\d{3}[A-Z]\d{2}"
# Ten letters and digits at random, as JazzHR ends a posting: "Qv8HXxOkNF".
AT_RANDOM = (
    r"(?=[A-Za-z0-9]{10}\b)(?=\w*[a-z])(?=\w*[A-Z])(?!\w*[a-z]{3})"
    r"(?=\w*[0-9]|(?:\w*[a-z][A-Z]){3})[A-Za-z0-9]{10}"
)
ALONE = rf"(?P<value>{_OF_SYSTEMS}|{_IN_CAPITALS}|{AT_RANDOM}|\d{{6,9}})"
# The last word of a posting may look more like a word: "TcKfaCrnba", but not "YouTube123".
AT_THE_END = (
    r"(?P<value>(?=\w*[a-z])(?!(?:[A-Z]?[a-z]+){1,3}[0-9]+$)"
    r"(?=\w*[A-Z]\w*[0-9]|\w*[0-9]\w*[A-Z]|(?:\w*[a-z][A-Z]){2})[A-Za-z0-9]{10})"
)
# A number alone has no letters that say what it is: not under a label of something else.
BARE_NUMBER = r"[1-9]\d{5,8}"
LABEL_LINE = r"[^\n.!?]{0,40}"
# "ID: P55137" opens its line or a bracket: no other word says whose it is.
BARE_ID = r"(?:^[ \t*#•>-]{0,6}|(?<=[(\[]))(?P<label>I[Dd])[ \t*]{0,3}[:=#][ \t*]{0,3}"

# Looks like an identifier and is none; the value stands between the brackets.
OBJECTIONS: tuple[Objection, ...] = (
    *objections(
        "date",
        "is a date or a time",
        Concern.THING,
        # "Posting ID: 04/07/2026", "Reference 2024".
        within=(
            r"⟦(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d\d-\d\d"
            r"|\d{1,2}(?:st|nd|rd|th|am|pm)|(?:19|20)\d\d)⟧"
        ),
    ),
    *objections(
        "telephone",
        "is a telephone number",
        Concern.THING,
        # "Reference: 555-204-1177", "Call Ref 4471".
        before=r"(?:phone|tel(?:ephone)?|fax|call|mobile)\b[^\n]{0,12}",
        within=r"⟦\+?1?[-.]?\(?\d{3}\)?[-.]\d{3}[-.]\d{4}⟧",
    ),
    Objection(
        rule="amount",
        reason="is an amount, not a code",
        concern=Concern.THING,
        # "Job Ref 12-14 people", "Job No 14 years".
        within=r"⟦\d{1,3}(?:[-–]\d{1,3})?⟧",
        after=(
            r"\s?(?:%|years?|months?|days?|weeks?|hours?|people|checks?|letters?|employers?"
            r"|referees?|professional)\b"
        ),
    ),
    # "Job Ref No: 17 sessions".
    *objections(
        "too-short", "is too short for a code", Concern.THING, within=r"⟦(?:[A-Z]?\d|\d\d)⟧"
    ),
    *objections(
        "grade",
        "is a grade of pay or an organization's code",
        Concern.THING,
        # "Post code: 4471B", "Salary grade: 14" (guide 15).
        before=(
            r"(?:grade|band|level|department|division|organi[sz]ation|cost cent(?:er|re)"
            r"|dress|promo|zip|post(?:al)?|country|area|soc|naics|eeo)\s?(?:code|id|no"
            r"|number)?\W{0,3}"
        ),
    ),
    # "Ref: ISO9001".
    *objections(
        "standard",
        "names a standard, a product or a law",
        Concern.THING,
        within=r"⟦(?:ISO|SOC|IEC|NIST|COVID|B2B|B2C|S3|H1B|HTM|HBN|MS-|AZ-|SC-|PL-|DP-|401(?!\d))",
    ),
    # A code with a word in it is a phrase: "77-days".
    *objections(
        "word",
        "is a word with a number, not a code",
        Concern.THING,
        within=r"⟦[^⟧]*(?-i:\p{Ll}{3})",
        kinds=WRITTEN,
    ),
)
