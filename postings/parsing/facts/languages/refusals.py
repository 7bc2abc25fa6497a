"""What makes a name of a language none that is asked for. A pure table; the first row wins."""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, either
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
from postings.parsing.types import Owner

_SPEAKING = r"[\s-]{0,2}(?:(?:and|or)\s)?(?:speak\w+|language)[\s-]"
# Case counts: "us" in small letters is no nationality.
_NATIONS = rf"(?-i:{NATIONALITIES})"
# "High school diploma and fluent English": what asks stands between.
_UNASKED = rf"(?:(?!\b(?:{ASKING})\b)[^;]){{0,35}}"
# In order: "French courses" also has a noun behind the name; lessons say more of it.
OBJECTIONS: tuple[Objection, ...] = (
    Objection(
        rule="of-others",
        reason="what other people speak",
        concern=Concern.CUSTOMERS,
        after=rf"{_SPEAKING}(?:{OF_OTHERS})\b",
    ),
    Objection(rule="lessons", reason="lessons on offer", concern=Concern.GIFT, after=LESSONS),
    Objection(
        rule="welcome",
        reason="its speakers are welcome, not asked for",
        concern=Concern.POLICY,
        after=WELCOME,
    ),
    # "German market": any word but one that goes on with the sentence is a noun.
    Objection(
        rule="describes-a-noun",
        reason="it describes the word behind it",
        concern=Concern.THING,
        after=rf"\s(?!(?:{FOLLOWING})\b)(?!{ASKED}(?!\w))\w",
    ),
    *either(
        "nationality",
        "in a list of nationalities",
        Concern.THING,
        after=rf"\s?(?:,|/|and|or|&)[\s/]*{_NATIONS}(?!\w)",
        before=rf"\b{_NATIONS}\s?(?:,|/|and|or|&)[\s/]*",
    ),
    Objection(
        rule="protected-trait",
        reason="in a list of protected traits",
        concern=Concern.NOTICE,
        before=rf"{PROTECTED}.*",
    ),
    Objection(
        rule="papers",
        reason="what something is written in",
        concern=Concern.THING,
        before=PAPERS,
    ),
    Objection(
        rule="employer",
        reason="what the employer's people speak",
        concern=Concern.STAFF,
        before=OURS,
    ),
    *either(
        "school",
        "a subject at school",
        Concern.THING,
        after=rf".{{0,12}}?{SCHOOL}",
        before=rf"{SCHOOL}{_UNASKED}",
    ),
    *(
        Objection(
            rule="owner",
            reason=f"text about {owner.value}",
            concern=Concern.POLICY,
            owners=frozenset({owner}),
            unless=DEMAND,
        )
        for owner in Owner
        if owner is not Owner.JOB
    ),
)
