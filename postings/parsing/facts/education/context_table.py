"""Words around a degree: whose it is, what equals it, its field, its alternatives. A pure table.

Each misuse row looks at one side of the degree inside its statement; first match wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postings.guide.numbers import number_words


class Side(StrEnum):
    """Where the words of a misuse stand: before or behind the degree in its statement."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class MisuseRow:
    """A level that is named but not asked for."""

    name: str
    side: Side
    pattern: str
    reason: str


MISUSES: tuple[MisuseRow, ...] = (
    MisuseRow(
        name="indifferent",
        side=Side.BEFORE,
        pattern=r"(?:don['’]?t|do not|doesn['’]?t|not) care (?:if|whether|about|what)\b[^.;]{0,40}$|\b(?:regardless of|irrespective of|whether or not|with or without|more than|rather than)(?: you(?:r| have))?(?: [\w’'-]+){0,4} $",
        reason="said not to matter",
    ),
    MisuseRow(
        name="instead",
        side=Side.BEFORE,
        pattern=r"\b(?:in lieu of|in place of|instead of|substitut\w+ (?:for )?|without|if no|equivalent to|equivalent of)(?: (?:an?|the|such|any|your|this))?(?: [\w’'-]+){0,2} ?$",
        reason="names the degree that something else stands for",
    ),
    MisuseRow(
        name="student",
        side=Side.BEFORE,
        pattern=r"\b(?:pursu(?:e|ing)|enroll?ed|working (?:on|towards?)|studying (?:for|towards?)|complet(?:e|ing) (?:your|their)|earn(?:ing)? (?:your|their|an?)|toward(?:s)? (?:your|their|an?))\b(?! (?:or|and) )[^.;,]{0,40}$",
        reason="a study under way is eligibility or a benefit, not an education",
    ),
    MisuseRow(
        name="study-benefit",
        side=Side.BEFORE,
        pattern=r"\b(?:tuition|scholarships?|reimburs\w+|student loans?|bursar\w+|sponsor(?:ed|ship))\b[^.;]{0,80}$|\b(?:help|support|pay for)\w* (?:you|your|employees|staff)\b[^.;]{0,60}$",
        reason="a benefit pays for the study",
    ),
    MisuseRow(
        name="study-benefit",
        side=Side.AFTER,
        pattern=r"^[^.;]{0,50}\b(?:tuition|reimburs\w+|scholarships?|paid for by|sponsored by)\b",
        reason="a benefit pays for the study",
    ),
    MisuseRow(
        name="others",
        side=Side.BEFORE,
        pattern=r"\b(?:our|their) (?:[\w-]+ ){0,3}(?:teams?|staff|founders?|employees|customers|clients|colleagues|members|experts|scientists|engineers|people)\b(?![^.;]*\b(?:requires?|looking|seek\w*|you)\b)[^.;]{0,80}$|\b(?:team|group|founded|led) (?:of|by)\b[^.;]{0,60}$",
        reason="the degree of others",
    ),
    MisuseRow(
        name="pay-ladder",
        side=Side.AFTER,
        pattern=r"^[^.;\n]{0,30}[:–—-]\s?[$£€]\s?\d",
        reason="pay by degree, not a requirement",
    ),
)

# Words that ask something of the candidate, wherever they stand.
DEMAND = (
    r"\b(?:required?|requires|requirements?|must|minimum|preferred|preferably|desired|desirable|a plus|essential|"
    r"you (?:have|hold|are|will have|possess|should)|you['’](?:ve|ll have)|candidates?|applicants?|qualif\w+|ideally|"
    r"looking for|educated to|hold an?|at least)\b"
)

COMBINATION = (
    r"\bcombinations?\b (?:of|between) (?:[\w’'/-]+,? ){0,8}?(?:education|training|experience|degree|college)|"
    r"\bcombined (?:education|training|experience)|equivalent combination|combination of (?:a |an )?$|"
    r"\bequivalent (?:education|training)(?:,| and| and/or|/) ?(?:\w+ )?(?:and |and/or )?experience|\bequivalent,? (?:mix|blend) of"
)
_YEARS = number_words(*range(2, 9), 10)
# "or equivalent practical experience", "or 4 years of experience", "in lieu of"; only words that can
# stand between "or" and "experience", so that "or related field and experience" is none.
_INSTEAD_WORDS = (
    r"(?:an?|the|any|equivalent|equal|comparable|commensurate|similar|related|relevant|practical|professional|work|working|"
    r"job|industry|military|life|real[- ]world|on[- ]the[- ]job|demonstrated|proven|sufficient|extensive|significant|"
    r"years?['’]?|yrs?|of|additional|hands[- ]on|direct|directly|applicable|prior|previous|sales|business|combined|minimum|at|least|"
    r"training|education|level|and(?! (?:\(?\d|at least|a minimum|minimum|"
    rf"one|{_YEARS}"
    r"))|or|and/or|technical|number|in|substantial|appropriate|qualifying|progressive|"
    r"progressively|responsible|more|same|[\w-]+ing|\(?\d{1,2}\)?\+?|"
    rf"{_YEARS}"
    r")"
)
EXPERIENCE_INSTEAD = (
    rf"(?:\b(?:or|and/or|in lieu)\b|/)[\s,(]*(?:{_INSTEAD_WORDS}[\s,/()]+){{0,9}}?(?:experiences?\b|exp\b|work history)(?! (?:is |are )?(?:required|preferred) (?:in|with))|"
    r"\b(?:equivalent|comparable) (?:\w+[ /]){0,3}experience|\bequivalen(?:t|ce) (?:in|through|by|of) (?:\w+ ){0,3}experience|"
    r"\bexperience (?:\w+ ){0,4}(?:in lieu|may (?:be )?(?:substitut|consider|accept)|can (?:be )?substitut|considered in lieu|substitut)|"
    r"\bor (?:\w+ ){0,3}(?:qualified|experienced) by experience"
)
EQUIVALENT = (
    r"(?:\b(?:or|and/or)|/)\s*\(?(?:an? |the |its |their |other )?(?:\w+ )?(?:equivalen(?:t|cy|ce)|comparable|equal)\b"
    r"(?! (?:\d|two|four|combination|(?:\w+ )?(?:degree|diploma|experience|years|bachelor|university|college)))"
)
FOLLOW_ON = (
    r"(?:[^.\n]{0,120}\b(?P<combination>combinations? of (?:[\w’'/-]+,? ){0,8}?(?:education|training|experience|degree))|"
    r"[^.\n]{0,160}\b(?:substitut\w*|in lieu of|in place of)\b[^.\n]{0,60}\b(?:degree|education|bachelor)|"
    r"(?:^|[.\n])\s*(?:or )?(?:an? )?equivalent (?:\w+ ){0,3}experience\b(?! (?:with|in)))"
)

FIELD = r"['’]?s?\s*(?:degrees?\b)?\s*(?:\([^()]{1,40}\)\s*)?(?:or (?:higher|above|greater|advanced|master['’]?s?(?: degree)?)\s*)?,?\s*(?:\(?(?:preferably|ideally) (?:in (?:an? |the )?)?|\(?(?:in|from|of) (?:an? |the )?|\((?=[A-Z]))"
FIELD_END = (
    r"(?:,? (?:or|and/or) (?:an? )?(?:equivalent|comparable|similar (?:work |professional )?experience|\d+|(?:work|relevant|related) experience|commensurate|combination|master|mba|ph)|"
    r",? (?:and|with|plus) (?:an? )?(?:minimum|at least|\d+|"
    rf"one|{_YEARS}"
    r"|a master|an mba|relevant experience|strong|proven|demonstrated)|"
    r",? (?:is |are |strongly |highly )*(?:required|preferred|desired|desirable|a plus|a must|essential|helpful|ideal)\b|"
    r",? (?:preferably|ideally|from an?|required|with)\b|[.;\n](?:\s|$)|\s[–—-]\s|\)|\s\(|: )"
)

# Between two mentions: "or", a slash, "or 8 years and a".
JOINED = (
    r"(?:\b(?:or|and/or)\b|/|\bthrough\b)\s*(?:(?:an?|the|some|relevant|related|other|another|possibly|at least|higher|even|preferably)\s+){0,3}(?:[\w’'/-]+\s+){0,2}\(?$|"
    r"[;,(\s]or\b[^.;\n]{0,80}\b(?:years?|yrs?)\b[^.;,\n]{0,60}$|\n\s*or\b[\s:]*(?:\n|[^\n]{0,80}$)"
)
JOINED_BY_COMMA = r"(?:['’]?s)?(?: degrees?)?\s*,\s*(?:an?\s)?"
