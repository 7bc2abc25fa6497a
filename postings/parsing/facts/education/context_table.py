"""Words around a degree: what equals it, its field, its alternatives. A pure table."""

from __future__ import annotations

from postings.guide.numbers import number_words
from postings.parsing.matching.alternatives import any_of

# Without one of these a degree in a text about the employer proves nothing.
_DEMAND_WORDS = any_of(
    r"required?|requires|requirements?|must|minimum|preferred|preferably|desired|desirable",
    r"a plus|essential",
    r"you (?:have|hold|are|will have|possess|should)|you['’](?:ve|ll have)|candidates?",
    r"applicants?|qualif\w+|ideally|looking for|educated to|hold an?|at least",
)
# Words that ask something of the candidate, wherever they stand.
DEMAND = rf"\b(?:{_DEMAND_WORDS})\b"

# Education and experience add up to what is asked.
COMBINATION = any_of(
    (
        # "Any combination of education and experience", before the degree or behind it.
        r"\bcombinations?\b (?:of|between) (?:[\w’'/-]+,? ){0,8}?(?:education|training"
        r"|experience|degree|college)"
    ),
    r"\bcombined (?:education|training|experience)|equivalent combination",
    # "An equivalent combination of a Bachelor's degree and ...": the degree is one of its parts.
    r"combination of (?:a |an )?$",
    (
        # "Or equivalent education and experience": the word combination may be missing.
        r"\bequivalent (?:education|training)(?:,| and| and/or|/) ?(?:\w+ )?"
        r"(?:and |and/or )?experience"
    ),
    # Other words for it: "an equivalent mix of both".
    r"\bequivalent,? (?:mix|blend) of",
)
# "And" goes on with the degree unless years follow: "a degree and 3 years".
_YEARS = number_words(*range(2, 9), 10)
_YEARS_FOLLOW = rf"\(?\d|at least|a minimum|minimum|one|{_YEARS}"
_INSTEAD_WORD = any_of(
    r"an?|the|any|equivalent|equal|comparable|commensurate|similar|related|relevant",
    r"practical|professional|work|working|job|industry|military|life|real[- ]world",
    r"on[- ]the[- ]job|demonstrated|proven|sufficient|extensive|significant|years?['’]?",
    r"yrs?|of|additional|hands[- ]on|direct|directly|applicable|prior|previous|sales",
    rf"business|combined|minimum|at|least|training|education|level|and(?! (?:{_YEARS_FOLLOW}))|or",
    r"and/or|technical|number|in|substantial|appropriate|qualifying|progressive",
    rf"progressively|responsible|more|same|[\w-]+ing|\(?\d{{1,2}}\)?\+?|{_YEARS}",
)
# "or equivalent practical experience", "or 4 years of experience", "in lieu of"; only words that
# can stand between "or" and "experience", so that "or related field and experience" is none.
_INSTEAD_WORDS = rf"(?:{_INSTEAD_WORD})"
EXPERIENCE_INSTEAD = any_of(
    (
        # Nine words of the list above: "or four (4) years of related work experience".
        rf"(?:\b(?:or|and/or|in lieu)\b|/)[\s,(]*(?:{_INSTEAD_WORDS}[\s,/()]+){{0,9}}?"
        # Not "or experience required in sales": a demand of its own begins there.
        r"(?:experiences?\b|exp\b|work history)(?! (?:is |are )?(?:required|preferred) "
        r"(?:in|with))"
    ),
    r"\b(?:equivalent|comparable) (?:\w+[ /]){0,3}experience",
    r"\bequivalen(?:t|ce) (?:in|through|by|of) (?:\w+ ){0,3}experience",
    (
        # "Experience may be substituted": the experience comes first.
        r"\bexperience (?:\w+ ){0,4}(?:in lieu|may (?:be )?(?:substitut|consider|accept)"
        r"|can (?:be )?substitut|considered in lieu|substitut)"
    ),
    # British: "or qualified by experience".
    r"\bor (?:\w+ ){0,3}(?:qualified|experienced) by experience",
)
# "Or equivalent experience" and "or an equivalent degree" are not the same.
_NO_EQUIVALENT = (
    r"\d|two|four|combination"
    r"|(?:\w+ )?(?:degree|diploma|experience|years|bachelor|university|college)"
)
EQUIVALENT = (
    # "Or its equivalent", "or equal"; "or equivalent experience" is read as experience.
    r"(?:\b(?:or|and/or)|/)\s*\(?(?:an? |the |its |their |other )?(?:\w+ )?"
    rf"(?:equivalen(?:t|cy|ce)|comparable|equal)\b(?! (?:{_NO_EQUIVALENT}))"
)
# "Any combination of education and experience".
_COMBINED = r"combinations? of (?:[\w’'/-]+,? ){0,8}?(?:education|training|experience|degree)"
_FOLLOW_ON_FORMS = any_of(
    rf"[^.\n]{{0,120}}\b(?P<combination>{_COMBINED})",
    (
        # "Six years of experience may substitute for the degree", as a sentence of its own.
        r"[^.\n]{0,160}\b(?:substitut\w*|in lieu of|in place of)\b[^.\n]{0,60}\b"
        r"(?:degree|education|bachelor)"
    ),
    # Not "Equivalent experience with tools": that names what is asked besides.
    r"(?:^|[.\n])\s*(?:or )?(?:an? )?equivalent (?:\w+ ){0,3}experience\b(?! (?:with|in))",
)
# The equivalent may stand in the next sentence.
FOLLOW_ON = rf"(?:{_FOLLOW_ON_FORMS})"

_FIELD_OPENS = (
    # "Bachelor's degree preferably in biology": the degree is required, its field a wish.
    r"\(?(?:preferably|ideally) (?:in (?:an? |the )?)?"
    r"|\(?(?:in|from|of) (?:an? |the )?|\((?=[A-Z])"
)
FIELD = (
    # "Bachelor's degree or higher in law": what stands between belongs to the level.
    r"['’]?s?\s*(?:degrees?\b)?\s*(?:\([^()]{1,40}\)\s*)?(?:or (?:higher|above|greater"
    rf"|advanced|master['’]?s?(?: degree)?)\s*)?,?\s*(?:{_FIELD_OPENS})"
)
# The field ends where another way in begins: "in law or equivalent experience".
_ALTERNATIVE = (
    r"equivalent|comparable"
    r"|similar (?:work |professional )?experience|\d+"
    r"|(?:work|relevant|related) experience|commensurate|combination|master|mba|ph"
)
# And where another demand begins: "in law and 3 years".
_ADDITION = (
    rf"minimum|at least|\d+|one|{_YEARS}|a master|an mba"
    r"|relevant experience|strong|proven|demonstrated"
)
# A cue ends the field: "in law, required".
_CUE = r"required|preferred|desired|desirable|a plus|a must|essential|helpful|ideal"
_END_OF_PHRASE = (
    # So do the mark of a clause, a dash between blanks and a bracket; a hyphen is part of a word.
    r",? (?:preferably|ideally|from an?|required|with)\b|[.;\n](?:\s|$)|\s[–—-]\s|\)|\s\(|: "
)
FIELD_END = (
    rf"(?:,? (?:or|and/or) (?:an? )?(?:{_ALTERNATIVE})"
    rf"|,? (?:and|with|plus) (?:an? )?(?:{_ADDITION})"
    rf"|,? (?:is |are |strongly |highly )*(?:{_CUE})\b|{_END_OF_PHRASE})"
)

# Between two mentions: "or", a slash, "or 8 years and a".
JOINED = any_of(
    (
        r"(?:\b(?:or|and/or)\b|/|\bthrough\b)\s*(?:(?:an?|the|some|relevant|related|other"
        r"|another|possibly|at least|higher|even|preferably)\s+){0,3}(?:[\w’'/-]+\s+){0,2}\(?$"
    ),
    # "With a Bachelor's degree or 7 years with a Master's": years stand between.
    r"[;,(\s]or\b[^.;\n]{0,80}\b(?:years?|yrs?)\b[^.;,\n]{0,60}$",
    # "With a Bachelor's or 12 with an MBA".
    r"\bor\s(?:at least\s)?\d{1,2}\+?\s(?:with|and|if you have|plus)\s(?:an?\s)?$",
    # An "or" that begins a line of its own.
    r"\n\s*or\b[\s:]*(?:\n|[^\n]{0,80}$)",
)
# "Associate's with 5 years, or Bachelor's with 3": the years of a rung stand between.
_RUNG = r"(?:\s(?:and|with|plus)\s[^,;.\n]{1,40}?(?:years?|yrs?)['’]?[^,;.\n]{0,40}?)?"
# Nothing but the comma: commas alone make no alternatives (guide G9, D34).
JOINED_BY_COMMA = rf"(?:['’]?s)?(?: degrees?)?{_RUNG}\s*,\s*(?:an?\s)?"
