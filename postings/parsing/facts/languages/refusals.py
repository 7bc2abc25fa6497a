"""What makes a name of a language none that is asked for. A pure table; the first row wins."""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections, outside_the_job
from postings.parsing.facts.languages.table import (
    ASKED,
    ASKING,
    DEMAND,
    FOLLOWING,
    LESSONS,
    NATIONALITIES,
    OF_OTHERS,
    OURS,
    PAPERS,
    PROTECTED,
    SCHOOL,
    WELCOME,
)

_SPEAKING = r"[\s-]{0,2}(?:(?:and|or)\s)?(?:speak\w+|language)[\s-]"
# Case counts: "us" in small letters is no nationality.
_NATIONS = rf"(?-i:{NATIONALITIES})"
# "High school diploma and fluent English": what asks stands between.
_UNASKED = rf"(?:(?!\b(?:{ASKING})\b)[^;]){{0,35}}"
# In order: "French courses" also has a noun behind the name; lessons say more of it.
OBJECTIONS: tuple[Objection, ...] = (
    *objections(
        "of-others",
        "what other people speak",
        Concern.CUSTOMERS,
        after=rf"{_SPEAKING}(?:{OF_OTHERS})\b",
    ),
    *objections("lessons", "lessons on offer", Concern.GIFT, after=LESSONS),
    *objections(
        "welcome",
        "its speakers are welcome, not asked for",
        Concern.POLICY,
        after=WELCOME,
    ),
    # "German market": any word but one that goes on with the sentence is a noun.
    *objections(
        "describes-a-noun",
        "it describes the word behind it",
        Concern.THING,
        after=rf"\s(?!(?:{FOLLOWING})\b)(?!{ASKED}(?!\w))\w",
    ),
    *objections(
        "nationality",
        "in a list of nationalities",
        Concern.THING,
        after=rf"\s?(?:,|/|and|or|&)[\s/]*{_NATIONS}(?!\w)",
        before=rf"\b{_NATIONS}\s?(?:,|/|and|or|&)[\s/]*",
    ),
    *objections(
        "protected-trait",
        "in a list of protected traits",
        Concern.NOTICE,
        before=rf"{PROTECTED}.*",
    ),
    *objections(
        "papers",
        "what something is written in",
        Concern.THING,
        before=PAPERS,
    ),
    *objections(
        "employer",
        "what the employer's people speak",
        Concern.STAFF,
        before=OURS,
    ),
    *objections(
        "school",
        "a subject at school",
        Concern.THING,
        after=rf".{{0,12}}?{SCHOOL}",
        before=rf"{SCHOOL}{_UNASKED}",
    ),
    *outside_the_job(unless=DEMAND),
)
