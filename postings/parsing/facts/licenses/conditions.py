"""How a credential is asked for beyond "required" and "preferred": eligibility, ifs and noes."""

from __future__ import annotations

import regex

# Able to obtain it: "willing to get licensed", "eligible for certification", "working towards".
_GET = (
    r"(?:obtain|acquire|get|become|earn|secure|attain|pursue|gain|pass|procure|complete|achieve|"
    r"receive|study for|sit for|apply for|be(?:come)?(?: \w+ly)? licensed|licensed|register)"
)
_IS_ABLE = (
    r"able|ability|willing(?:ness)?|capab\w+|capacity|desire|prepared|open|motivated|commit\w*|"
    r"interest(?:ed)?|ready|can|intent\w*|agree\w*|aptitude"
)
# "Able and willing to", "ability/willingness to": several of them count as one.
_AND_ABLE = r"and|or|and/or|able|ability|willing(?:ness)?|must|also|capability|desire"
# "Willing to work towards a CPA" is eligible as well: nothing is held yet.
_TOWARD = r"(?:begin the process to |work to(?:wards?)? |attempt to )?"
_ABLE = rf"(?:(?:{_IS_ABLE})(?:[ /]+(?:{_AND_ABLE})){{0,3}}\s+(?:to|in)?\s*(?:\w+ly )?{_TOWARD})"
# Behind a name it is only taken up: "Life license or ability to obtain one".
_PRONOUN = r"one|it|them|these|this|the same|same|such|so|both|that|that one|yours"
_SUCH_A = (
    r"(?:an?|the|your|all|any|such|required|necessary|appropriate|state|their|relevant|"
    r"applicable|proper|this|these|\w+)"
)
_CREDENTIAL = r"(?:licen\w+|certif\w+|exams?|designation|registration|credential\w*)"
_OBJECT = (
    r"(?:\s+(?:and (?:maintain|keep|hold|retain)))?"
    rf"(?:\s+(?:{_PRONOUN}|(?:{_SUCH_A} )?{_CREDENTIAL}))?"
)
# Where the statement must end, so that "able to obtain new clients" is about no license.
_END = (
    r"\s*(?:$|[.,;:)\]]|(?:with)?in\b|prior|by\b|before|upon|after|if\b|during|and\b|is\b|are\b|"
    r"required|preferred|through|from|at\b|or\b|once|on\b|as\b|for\b|\(|—|–|-)"
)
# The few words between "ability to obtain" and the name: "a current Ohio".
# Not over "and": "able to obtain clients and a CPA" is eligible for nothing.
ARTICLES = r"[,:]?\s*(?:(?!(?:and|or|in|for|to|of|with)\b)[\w’'./-]+\s+){0,4}"
_ELIGIBLE = r"eligib(?:le|ility) (?:for|to)"
# "Eligible to work in the US" is a matter of visas, "eligible to apply" of applicants.
_NO_VISA = r"(?! (?:do )?(?:work|apply|be considered))"
_IN_PROGRESS = (
    r"(?:or |and )?(?:be )?(?:actively )?(?:working|progress\w*|studying) to(?:wards?)?\b|"
    r"in (?:the )?process(?: of)?|obtainable|or (?:be )?eligible\b"
)
ELIGIBLE_BEHIND = regex.compile(
    # "License and be eligible to travel" begins another demand.
    rf"\b(?:{_ABLE}{_GET}{_OBJECT}{_END}|(?<!\band (?:be )?){_ELIGIBLE}{_NO_VISA}(?: \w+){{0,4}}|"
    rf"{_IN_PROGRESS})",
    regex.I,
)
# "Ability to learn and obtain": the verb that matters may be the second one.
_ABLE_OR_GET = rf"{_ABLE}(?:[\w’'/-]+\s+){{1,8}}(?:and|or|and/or)\s+{_GET}"
_ABLE_TO_GET = rf"{_ABLE}{_GET}(?:,? (?:and|or|and/or) (?:maintain|keep|hold|retain|\w+))?"
_BE_ELIGIBLE = r"be eligible (?:for|to)(?: (?:obtain|hold|get|become|for|acquire|receive))?"
_ELIGIBLE_TO_GET = rf"{_ELIGIBLE}(?: (?:obtain|hold|get|become|for|acquire|receive|gain))?"
_WORKING_FOR = r"(?:actively )?(?:working|studying|progressing) (?:towards?|for)"
ELIGIBLE_BEFORE = regex.compile(
    rf"\b(?:{_ABLE_OR_GET}|{_ABLE_TO_GET}|{_BE_ELIGIBLE}|{_ELIGIBLE_TO_GET}|"
    rf"(?:able|willing) to be|{_WORKING_FOR}){ARTICLES}$",
    regex.I,
)
# At the end of the line only: it must introduce the list, not speak of its own matter.
ELIGIBLE_LEAD = regex.compile(rf"(?:{_ABLE}{_GET}|{_ELIGIBLE})(?: [\w’'-]+){{0,6}}\s*:?$", regex.I)
# "CPA preferred, or in progress" stays a wish: see `_is_preferred_progress` in asking.
PROGRESS = regex.compile(r"\b(?:progress|process|working|studying)\b", regex.I)
# D37: to pursue is not to obtain.
PURSUE = regex.compile(r"\b(?:pursue|work(?:ing)? towards?|progress\w*)\b", regex.I)

# It may be needed: "if driving", "for some positions", "may be required".
# "May be required to hold" is said of a license, "may be required to lift" of something else.
_MAY_BE_NEEDED = (
    # Not over a semicolon: "license; may be required to travel" is two statements.
    r"^[^.;]{0,60}?\b(?:may|might|could)(?: also| sometimes)? be (?:required|needed|necessary)"
    r"(?! to (?!obtain|hold|have|possess|become|be licensed|get|maintain|pass))"
)
_IF_NEEDED = (
    r"^\W*(?:licen\w+\W+|certif\w+\W+)?(?:only )?"
    # "As required to visit customers" says what for.
    r"(?:if|where|when|as) (?:applicable|necessary|needed|required)(?! to)\b"
)
# "Required if hired" is no condition: everybody who reads it wants to be.
_NEEDED_IF = (
    r"^[^.;,]{0,20}?\b(?:required|needed|necessary|essential) (?:only )?"
    r"(?:if|when|where)\b(?! hired)"
)
# The job decides it, and the posting stands for several: "when the role involves driving".
_BY_POSITION = (
    r"\b(?:if|when|where) (?:required by|the (?:position|role|job)|your (?:role|position)|driving)|"
    r"\bdepending on\b"
)
_FOR_SOME = (
    r"\bfor (?:certain|some|specific) (?:positions|roles|assignments|locations)|"
    r"required for (?:some|certain)|\b(?:may|might) apply\b"
)
MAY_BEHIND = regex.compile(
    rf"{_MAY_BE_NEEDED}|{_IF_NEEDED}|{_NEEDED_IF}|{_BY_POSITION}|{_FOR_SOME}", regex.I
)
_REQUIRED_TO = r"be required to (?:obtain|hold|have|possess|be|become|maintain|get)"
_NEED_TO = r"need to (?:obtain|hold|have|be)|have to (?:obtain|hold)"
# Nothing else up to the name: "may need to lift boxes and hold a CDL" demands the CDL.
_UP_TO_NAME = (
    r"(?:\s+(?:an?|the|to|have|obtain|hold|possess|valid|current|active|you|additional|"
    r"appropriate|special|state|issued))*\s*$"
)
_MAY_NEED = (
    rf"\b(?:may|might|could)(?: also)? (?:require|need|{_REQUIRED_TO}|{_NEED_TO})"
    rf"(?:,? (?:and|or) \w+)?{_UP_TO_NAME}"
)
# The long reach is one sentence of a form: "If this position involves driving, ...".
_IF_POSITION = (
    r"\bif (?:this|the|your) (?:position|role|job|assignment)"
    r"[^.;]{0,90}?(?:requir|involv|driv)\w*[^.;]{0,200}$"
)
_SOME_POSITIONS = (
    r"\b(?:certain|some) (?:positions?|roles?|assignments?|jobs?|locations?)\b[^.;]{0,40}$"
)
# "Depending on the territory, a license ..." opens its sentence.
_IF_DRIVING = r"\bif applicable,?\s*$|^depending on[^.;]{0,50}$|\bif driving[^.;]{0,60}$"
# "Any employee who drives must hold ...": this job may be none that does.
_WHO_DRIVES = (
    r"\b(?:any|all) (?:employees?|team members?|staff|associates?) "
    r"(?:(?:who|that) (?:drives?|operates?|uses?)|operating|driving|required to drive)\b"
    r"[^.;]{0,90}$"
)
# Who may have to drive may need the license.
_MAY_DRIVE = r"\bposition may require driving[^.;]{0,200}$"
MAY_BEFORE = regex.compile(
    rf"{_MAY_NEED}|{_IF_POSITION}|{_SOME_POSITIONS}|{_IF_DRIVING}|{_WHO_DRIVES}|{_MAY_DRIVE}",
    regex.I,
)

# It is not needed: "no license required", "we do not require a license", "license: none".
# "Non-CDL", "not a CDL" too (D13): a title says so of the whole job.
_DO_NOT = r"do(?:es)? not|do(?:es)?n['’]t|not|never|won['’]t|will not|need not"
NOT_BEFORE = regex.compile(
    rf"\b(?:(?:{_DO_NOT})\s+(?:\w+\s){{0,2}}?(?:need|require|have to|necessarily)\b[^.;,]{{0,25}}|"
    r"non[- ]?|not an?\s+)$",
    regex.I,
)
# "No restrictions on the CDL" asks for one.
NO_BEFORE = regex.compile(
    r"\b(?:no(?! restrict| limit)|without(?: an?)?)\s+(?:\w+[ -]){0,3}$", regex.I
)
# "No license" alone may be a status of somebody; "no license needed", "no license." is an answer.
NEED_BEHIND = regex.compile(
    r"^[^.;,]{0,25}?\b(?:required|needed|necessary|requirement|at all|mandatory|experience|"
    r"to (?:start|apply))\b|^\s*(?:[.!–—-]|$|\()",
    regex.I,
)
_IS_NOT = r"(?:is|are) (?:not|never)|isn['’]t|aren['’]t|not"
# "Not essential" says it as well.
_NEEDED = r"required|needed|necessary|mandatory|a requirement|essential"
NOT_BEHIND = regex.compile(
    rf"^[^.;,]{{0,30}}?\b(?:{_IS_NOT})\s+(?:\w+ly )?(?:{_NEEDED})|"
    # The field of a form with its answer: "Driver's licenses: none" (D36); not "no later than".
    r"^s?\s*:\s*(?:none|n/a|no)\b(?! (?:later|more|less))|^s?\s*:?\s*(?:not required|n/a|none)\b",
    regex.I,
)
# Said in the line above a list.
NOT_HEADING = regex.compile(r"\b(?:do not|don['’]t) (?:require|need|expect)\b", regex.I)
# "Don't have a life license? We train you." The question is answered by the employer.
_HAVE_NO = r"do(?:n['’]t| not) (?:yet |currently )?have (?:an?|your|the)"
NOT_LICENSED = regex.compile(
    rf"\b(?:not|un|no|without an?|{_HAVE_NO})(?: yet| currently)?\W?(?:active |current )?$",
    regex.I,
)
# A plain "not licensed" may describe somebody; the question mark speaks to the candidate.
QUESTION = regex.compile(r"\s*(?:yet\s*)?\?", regex.I)

ENCOURAGED = regex.compile(
    # Right behind the name: further on, all sorts of people are welcome.
    r"^\s*(?:(?:are|is|strongly|also|highly)\s+)*(?:encouraged to apply|encouraged|welcome)\b|"
    # Not required, and yet a wish: "receives favorable consideration but is not required".
    r"^[^.;]{0,40}\b(?:favou?rabl[ey]|looked upon)\b",
    regex.I,
)
# Must be obtained, and no time is set: after hire, without a number (issued before it is held).
_MUST = r"must|will need to|will have to|need to|have to|(?:will )?be required to|required to|shall"
_OBTAINED = r"obtain|acquire|get|earn|secure|become|attain"
MUST_OBTAIN = regex.compile(
    rf"\b(?:{_MUST}) (?:\w+ly )?(?:(?:have|hold|possess|pass|study for|be) (?:and|or) )?"
    rf"(?:{_OBTAINED})(?: (?:and|or) (?:maintain|keep|hold|retain))?{ARTICLES}$",
    regex.I,
)
MUST_BE_OBTAINED = regex.compile(
    rf"^[^.;,]{{0,25}}?\b(?:{_MUST}) be (?:\w+ly )?"
    r"(?:obtained|acquired|earned|secured|completed)\b",
    regex.I,
)
# Words that begin another statement: a time behind them is that statement's.
_OTHER_MATTER = (
    # A British consultant's list has a time of its own; the registration is held.
    r"specialist register|completion|complete|accidents?|violations?|convictions?|experience|"
    r"checks?|screening"
)
NEW_STATEMENT = regex.compile(
    # "..., with training within 60 days" is about the training.
    rf",\s(?:as|while|which|with|we)\s|\b(?:{_OTHER_MATTER})\b",
    regex.I,
)
# Who must study for it is hired without it: required after hire, with no number of days.
STUDY_BEFORE = regex.compile(
    r"\b(?:expected|required|asked|need|have) to (?:\w+ ){0,2}?"
    r"(?:study|work|train)(?:ing)? (?:for|towards?)\s*(?:an? |the |your )*\W?$",
    regex.I,
)
# A sentence that goes on about the same demand: "If not licensed, must obtain within 60 days."
_IF_NOT = r"if (?:you(?:['’]re| are)? |candidate )?(?:not|do not|don['’]t|un)"
_THOSE = r"candidates?|applicants?|those|individuals?|new hires?"
NEXT_SENTENCE = regex.compile(
    rf"^\W*(?:{_IF_NOT}|(?:{_THOSE})\b[^.;]{{0,40}}\b(?:without|not|un)\w*|"
    # Without "you": "You must obtain ..." may begin any demand.
    r"unlicensed|non-?licensed|must (?:be )?(?:obtain|acquire|get)|"
    r"(?:the )?licens\w+ must|otherwise|or )",
    regex.I,
)
