"""Words that say whose statement a clause is: not of this job and its candidate (guide G4).

A pure table after ConText (experiencer, negation, hypothetical, temporality): each trigger names
its concern, the side that it governs, and how far it reaches; terminators end its reach. A
pseudo-trigger looks like one and is none ("not only", "our team is looking for"): it hides the
triggers in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from postings.parsing.document.assertion_subjects import (
    ALL_PEOPLE,
    CUSTOMERS,
    JOBS,
    PEOPLE,
    SERVED,
    SOME_PEOPLE,
    TEAMS,
)
from postings.parsing.document.cue_table import Direction


class Concern(StrEnum):
    """What a statement is about, if not about this job and its candidate as they are."""

    # This job after all: the words of a pseudo-trigger.
    JOB = "job"
    POLICY = "policy"
    HISTORY = "history"
    RECORD = "record"
    STAFF = "staff"
    CUSTOMERS = "customers"
    THING = "thing"
    LIMITED = "limited"
    CONDITION = "condition"
    TRAIT = "trait"
    PAST = "past"
    LATER = "later"
    OPTION = "option"
    NOTICE = "notice"
    DENIAL = "denial"
    GIFT = "gift"


# As it is shown to people, beside the words that say so.
REASONS: Mapping[Concern, str] = {
    Concern.JOB: "said of this job",
    Concern.POLICY: "the employer's general way, not this job",
    Concern.HISTORY: "the employer's history",
    Concern.RECORD: "what has been so or was praised",
    Concern.STAFF: "said of other people or jobs",
    Concern.CUSTOMERS: "said of customers",
    Concern.THING: "the word for something else",
    Concern.LIMITED: "only for some time",
    Concern.CONDITION: "only under a condition",
    Concern.TRAIT: "a trait or skill that is asked for",
    Concern.PAST: "what the candidate did before",
    Concern.LATER: "a step after this job",
    Concern.OPTION: "a later step that nobody has to take",
    Concern.NOTICE: "a notice about fraud or equal opportunity",
    Concern.DENIAL: "denied",
    Concern.GIFT: "what the employer gives",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """`pattern` is matched case-blind at word borders; it governs up to `reach` characters.

    Whom its group `whom` names are the holders of the job where the title names them too.
    """

    pattern: str
    concern: Concern
    direction: Direction = Direction.AFTER
    reach: int = 60
    ends: str = ""  # ends its reach beside the terminators of its concern
    # A notice is one in the sentences around as well, as far as it reaches.
    whole_line: bool = False


def _triggers(
    concern: Concern,
    *patterns: str,
    direction: Direction = Direction.AFTER,
    reach: int = 60,
    ends: str = "",
    whole_line: bool = False,
) -> tuple[Trigger, ...]:
    return tuple(
        Trigger(
            pattern=pattern,
            concern=concern,
            direction=direction,
            reach=reach,
            ends=ends,
            whole_line=whole_line,
        )
        for pattern in patterns
    )


# --- when and on what condition ------------------------------------------------------------------
_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|some)"
_A_YEAR = (
    r"(?:(?:a|per|each|every|of the|in a|/) ?(?:calendar |fiscal |rolling )?"
    r"(?:year|annum|summer)|annually|yearly)"
)
_TIME = rf"(?:up to )?{_NUMBER}[- +]*(?:weeks?|months?|(?:working |business )?days?)['’]?"

_PSEUDO = (
    # No denial: "not only remote", "no later than", "no matter where".
    r"not (?:only|just|limited to|merely)|no (?:more|less|fewer|later|earlier|longer) than",
    r"no (?:matter|doubt|wonder|two days|one size|problem|limit|cap)|whether or not",
    r"do(?:n['’]t| not) (?:forget|miss|worry|hesitate)",
    # A demand and no trait; a rule without exception; the holder's choice.
    r"must be (?:able|willing) to|depending on (?:your )?preferences?",
    rf"(?:all|every|each)(?: of)?(?: our)? (?:{PEOPLE}|{JOBS})|everyone|everybody",
    # The job's own past: "this position has been classified as hybrid".
    r"(?:this|the) (?:position|role|job|opportunity|post) has been",
    # The employer seeks: what follows is the job.
    (
        r"(?:seek(?:s|ing)?|(?:look|search)(?:s|es|ing)? for|hir(?:es?|ing)|recruit(?:s|ing)?)"
        rf" (?:[\w,&/-]+ ){{0,3}}?(?:{PEOPLE}|people|individuals|professionals)"
    ),
    (
        rf"(?:our|the) (?:[\w&/-]+ ){{0,3}}?(?:{TEAMS}|{PEOPLE}) (?:is|are) (?:\w+ )?"
        r"(?:seeking|hiring|looking|searching|recruiting|adding)"
    ),
    # An agency's client is who hires.
    r"(?:my|our) client|client (?:is|are|has) (?:\w+ )?(?:seeking|looking|hiring|recruiting)",
    r"(?:seeking|looking for|hiring|recruiting|need|appointment of) (?:[\w-]+ ){1,4}?(?:who|that)",
    # The holder is one of them.
    (
        rf"(?:join|joining|member of|part of|within|on|to|of|for) our (?:[\w&/-]+ ){{0,4}}?"
        rf"(?:{TEAMS}|{PEOPLE})"
    ),
)
_NOTICES = (
    r"scams?|scammers?|fraud(?:ulent|sters?)?|phishing|impersonat\w+|impost[eo]rs?",
    r"never (?:ask|request)|do not (?:send|share|provide) (?:any )?(?:money|personal|bank)",
    r"without regard to|regardless of (?:race|gender|age)|equal[- ]opportunity|protected veteran",
    r"reasonable accommodations?|discriminat\w+|affirmative action",
)
_SOME_WEEKS = (
    rf"{_TIME} (?:of [\w-]+ )?{_A_YEAR}|{_A_YEAR},? (?:for )?{_TIME}",
    (
        rf"(?:for )?up to {_NUMBER} (?:consecutive )?(?:weeks|months|days)"
        r"(?! (?:a|per|each|every) week)"
    ),
    rf"(?:for )?{_NUMBER} (?:consecutive )?(?:weeks|months)(?: of)?",
    r"(?:each|every|during the|in the|over the) (?:summer|winter|holidays?|august|december)",
    r"(?:summer|august|december|holiday) (?:fridays|weeks?|months?|periods?)",
    r"during (?:the )?(?:pandemic|covid\S*|training|onboarding)|until further notice",
    r"(?:in|during|for) (?:an )?emergenc(?:y|ies)|inclement weather",
)
_SOMETIMES = (
    r"occasional(?:ly)?|from time to time|sometimes|temporar(?:y|ily)|at times|ad[- ]hoc",
)
_HANGS_ON = (
    r"depending (?:up)?on|subject to|contingent (?:up)?on|unless|where applicable|when eligible",
    r"in the event|on a case[- ]by[- ]case basis|with (?:manager|prior) approval",
)
_IF = (
    r"if (?:you|your|the|an?|needed|required|not|this|there)",
    r"(?:may|might|could|can) (?:also )?(?:be eligible|have the (?:option|opportunity)|qualify)",
    r"for (?:those|candidates|applicants|employees|roles|positions|anyone|hires|team members)",
)
_LATER = (
    r"(?:possible|potential|eventual|later|future) (?:transition|move|shift|conversion)s? to",
    r"(?:transition(?:ing|s)?|convert(?:ing|ed|s)?|promot(?:ed|ion)) (?:in)?to",
    r"opportunit(?:y|ies) to (?:become|advance|grow into|move into|progress)",
    r"career (?:path|progression|growth|ladder)s?|once you (?:decide|choose|have completed)",
    r"(?:in|into) the future|down the (?:road|line)|eventually",
    rf"after (?:the |your )?(?:first )?(?:an? )?(?:{_NUMBER}[- ])?(?:weeks?|months?|years?|trial)",
)
_STEP = r"move|advance|grow|transfer|relocate|become|lead|manage|decide|choose|be promoted"
_CHOSEN_STEP = (
    rf"should you (?:later |ever |eventually )?(?:{_STEP}|wish|want)",
    r"(?:later|eventually|subsequently|someday) (?:promoted|choose|decide|move|transfer|advance)",
    r"if you (?:later|ever|eventually|someday|relocate|(?:choose|decide) to (?!work|apply|join))",
    rf"(?:who|once you|when you) (?:choose|decide|want|wish) to (?:{_STEP})",
    r"go(?:es)? on to become|at a later (?:time|date|stage)|if you (?:want|wish) to become",
)
_BEFORE_THIS_JOB = (
    (
        r"(?:proven|prior|previous|past|demonstrated|extensive|successful) (?:[\w-]+ ){0,3}?"
        r"(?:experience|background|history|record|success)"
    ),
    r"experienced?(?: (?:in|with|of|working|managing|leading))?|track record|background in",
    r"years (?:of|in|as)|worked|having (?:worked|led|managed)|familiar(?:ity)? with|history of",
)
_TRAITS = (
    r"comfort(?:abl[ey])?|at ease|abilit(?:y|ies) to|able to|thrives?|thriving|adept|skilled",
    r"proficien(?:t|cy)|aptitude|self[- ]motivated|self[- ]starter|disciplined?|willing(?:ness)?",
    r"excels?|capab(?:le|ility)|adaptab(?:le|ility)|knowledge of",
)
_HISTORY = (
    r"(?:was|were|been|company) founded|founded|established in (?:19|20)\d\d",
    r"since (?:\d{4}|our|its|day one)",
    r"(?:started|began)(?: out)? (?:as|in|with)|(?:our|its) story|(?:back )?in (?:19\d\d|20[01]\d)",
    r"went public|grown from|since then|that year|for (?:\w+ )?decades|it all (?:began|started)",
    r"in (?:the|our) early days",
    r"(?:our|its) first (?:product|shop|store|office|customer)s?",
)
_RECORD = (r"has been|have been|over the (?:past|last)|recognized|named|awarded|ranked",)
_WAYS = (
    r"as a (?:general )?rule|across the (?:company|organi[sz]ation|business|firm)|company[- ]wide",
    rf"(?:our|company) policy|the default (?:is|for)|not (?:every|all)(?: of our)? (?:{JOBS})",
    r"(?:where|when|if) (?:an?|any) (?:position|role|job) (?:requires|allows|permits)",
)
_NOT_BEFORE = (
    r"not|n['’]t|never|neither|nor|cannot|without|unable to|ineligible|excluding|rather than",
    r"\w+n['’]t|instead of|no longer|nobody|no one|none of",
)
_UNOFFERED = (
    r"available|possible|permitted|offered|allowed|an? option|considered|supported|provided"
    r"|accepted|feasible|accommodated|eligible"
)
_NOT_BEHIND = (
    (
        r"(?:(?:is|are|be)(?: not| ?n['’]t)|can(?:not| not|['’]t) be|won['’]t be|will not be|not)"
        rf"(?: \w+ly)? (?:{_UNOFFERED})"
    ),
    r"(?:is|are) (?:\w+ly )?(?:unavailable|prohibited|off the table|impossible|excluded)",
)

# The order is that of priority: what an earlier row covers, no later row reads again.
TRIGGERS: tuple[Trigger, ...] = (
    *_triggers(Concern.JOB, *_PSEUDO),
    *_triggers(Concern.NOTICE, *_NOTICES, direction=Direction.BOTH, reach=400, whole_line=True),
    # Before the condition: "if you later choose" is none that holds for this job.
    *_triggers(Concern.OPTION, *_CHOSEN_STEP, direction=Direction.BOTH, reach=120),
    # Before the weeks: "after six months" is no half a year.
    *_triggers(Concern.LATER, *_LATER),
    # "Remote, and two weeks a year of travel": the travel is limited.
    *_triggers(
        Concern.LIMITED, *_SOME_WEEKS, direction=Direction.BOTH, reach=40, ends=r"\btravel|\bvisit"
    ),
    *_triggers(Concern.LIMITED, *_SOMETIMES, reach=15),
    *_triggers(Concern.CONDITION, *_HANGS_ON, direction=Direction.BOTH),
    *_triggers(Concern.CONDITION, *_IF),
    *_triggers(Concern.PAST, *_BEFORE_THIS_JOB, reach=50),
    *_triggers(Concern.TRAIT, *_TRAITS, reach=50),
    *_triggers(Concern.CUSTOMERS, *SERVED, reach=120),
    *_triggers(Concern.STAFF, *ALL_PEOPLE, *SOME_PEOPLE, reach=120),
    *_triggers(Concern.CUSTOMERS, *CUSTOMERS, reach=120),
    *_triggers(Concern.HISTORY, *_HISTORY),
    *_triggers(Concern.RECORD, *_RECORD),
    *_triggers(Concern.POLICY, *_WAYS),
    # "Remote work is not offered", but "it is remote, and visas are not offered".
    *_triggers(
        Concern.DENIAL, *_NOT_BEHIND, direction=Direction.BEFORE, reach=40, ends=r",|\band\b"
    ),
    # "No relocation for this remote role", "not in sales, remote".
    *_triggers(Concern.DENIAL, *_NOT_BEFORE, reach=45, ends=r",|\bfor (?:this|the)\b"),
    *_triggers(Concern.DENIAL, r"no|zero|non", reach=25, ends=r",|\bfor (?:this|the)\b"),
)

# --- where a trigger's reach ends ----------------------------------------------------------------
_CLAUSE_ENDS = (
    r";|:(?=\s)|\s[–—-]\s|\s[|•·]\s"
    r"|\b(?:but|however|although|though|whereas|while|except)\b"
)
# With the reader or this job as the subject the statement is of the job again.
_THIS_JOB = (
    r"\byou(?:['’](?:ll|re|d))?\b"
    r"|\b(?:this|the) (?:[\w-]+ )?(?:role|position|job|opportunity|candidate|incumbent)\b"
)
_OF_PERSONS = frozenset(
    {
        Concern.STAFF,
        Concern.CUSTOMERS,
        Concern.HISTORY,
        Concern.RECORD,
        Concern.POLICY,
        Concern.TRAIT,
        Concern.PAST,
    }
)
TERMINATORS: Mapping[Concern, str] = {
    concern: rf"{_CLAUSE_ENDS}|{_THIS_JOB}" if concern in _OF_PERSONS else _CLAUSE_ENDS
    for concern in Concern
}
