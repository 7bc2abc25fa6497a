"""How a credential is asked for beyond "required" and "preferred": deadlines, eligibility, ifs, noes.

>>> found = deadline("must be obtained within six (6) months of hire")
>>> found.days, "within six (6) months of hire"[found.start - 17 : found.end - 17]
(180, 'within six (6) months of hire')
>>> deadline("no accidents within the past 3 years") is None
True
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from postings.parsing.matching.numbers import Amount, Unit, find_durations

DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30, Unit.YEAR: 365}  # guide 6.3
REACH = 45  # characters in which a duration must follow "within": "the first six (6) calendar"

_HIRE = (
    r"(?:of|from|after|following|upon|post)\s+(?:the |your |their |initial |date of |being )*"
    r"(?:hire(?:d| date)?|hiring|start(?:ing)?(?: date| of employment| work)?|employment|joining|appointment|onboarding|"
    r"offer|commencement|placement|training|date of hire)"
)
_WITHIN = regex.compile(
    r"\b(?:within|inside(?: of)?|no(?:t)? later than|by|in|during|has|have|up to|under|after)\s+(?:(?:the|your|their|a|an|first|initial|maximum|of|"
    r"next|about|approximately|period)\s+)*(?=[\d(]|\w+)",
    regex.I,
)
_ONE_UNIT = regex.compile(r"(?P<unit>year|month|week)\b(?! of (?:experience|sales))", regex.I)
_STATE = (" be ", " or be ", " are ")  # "be within six months of the CCT" is a state, no deadline
_FIRST = regex.compile(r"within|first", regex.I)
_STRONG = regex.compile(r"within|inside|no(?:t)? later", regex.I)
_PAST = regex.compile(
    r"\b(?:last|past|previous|preceding|prior|least)\s*$|\b(?:last|past|previous|preceding)\b",
    regex.I,
)
_ELSE = regex.compile(
    r"\s*(?:of|from|prior to|before)\s+(?:(?:the|their|your|an?|date|expected|of|obtaining|gaining|achieving|attaining|being|awarded|receiving)\s+)*(?:interview|CCT|receipt|receiving|expir\w+|application|closing|"
    r"AAC|advisory|graduat\w+|the date of (?:AAC|interview))|\s*(?:of|from)\s+(?:[\w,]+ ){0,5}(?:specialist|CCT|CESR|CCST)\b|\s*(?:experience|or more|driving)",
    regex.I,
)
_AFTER_HIRE = regex.compile(rf"\s*(?:{_HIRE})", regex.I)
_PERIOD = regex.compile(
    r"(?:\s|-)*(?:period\s*)?(?:to (?:obtain|get|pass|become|complete|earn)\b[\w ]{0,20})?", regex.I
)
_OBTAIN = regex.compile(
    r"\b(?:obtain|acquire|get|earn|pass|licensed|complet|secure|attain|becom)\w*", regex.I
)
_ZERO = regex.compile(
    r"\b(?:prior to|before|in advance of|ahead of)\s+(?:the |your |their |an? )*"
    r"(?:start(?:ing)?\b(?: (?:date|work|employment))?|hire\b(?: date)?|date of hire|hiring|employment|"
    r"(?:first|1st) day|day one|commenc\w+|joining|onboarding|beginning (?:work|employment))|"
    r"\b(?:by|on or before)\s+(?:the |your |their |an? )*(?:start(?:ing)? date|hire date|date of hire|"
    r"(?:first|1st) day|day one)",
    regex.I,
)
_LATER = regex.compile(
    r"\b(?:after|upon|post)[ -](?:being )?(?:hired?|employment|joining|completion of training)\b|\bonce (?:hired|employed)|"
    r"\bduring (?:the )?(?:training|onboarding|probation\w*)",
    regex.I,
)

_GET = (
    r"(?:obtain|acquire|get|become|earn|secure|attain|pursue|gain|pass|procure|complete|achieve|receive|study for|sit for|apply for|"
    r"be(?:come)?(?: \w+ly)? licensed|licensed|register)"
)
_ABLE = (
    r"(?:(?:able|ability|willing(?:ness)?|capab\w+|capacity|desire|prepared|open|motivated|commit\w*|interest(?:ed)?|ready|can|intent\w*|agree\w*|"
    r"aptitude)"
    r"(?:[ /]+(?:and|or|and/or|able|ability|willing(?:ness)?|must|also|capability|desire)){0,3}\s+(?:to|in)?\s*(?:\w+ly )?(?:begin the process to |work to(?:wards?)? |attempt to )?)"
)
_OBJECT = (
    r"(?:\s+(?:and (?:maintain|keep|hold|retain)))?(?:\s+(?:one|it|them|these|this|the same|same|such|so|both|that|that one|yours|"
    r"(?:(?:an?|the|your|all|any|such|required|necessary|appropriate|state|their|relevant|applicable|proper|this|these|\w+) )?"
    r"(?:licen\w+|certif\w+|exams?|designation|registration|credential\w*)))?"
)
_END = (
    r"\s*(?:$|[.,;:)\]]|(?:with)?in\b|prior|by\b|before|upon|after|if\b|during|and\b|is\b|are\b|required|preferred|"
    r"through|from|at\b|or\b|once|on\b|as\b|for\b|\(|—|–|-)"
)
# The few words between "ability to obtain" and the name: "a current Ohio".
ARTICLES = r"[,:]?\s*(?:(?!(?:and|or|in|for|to|of|with)\b)[\w’'./-]+\s+){0,4}"
ELIGIBLE_BEHIND = regex.compile(
    rf"\b(?:{_ABLE}{_GET}{_OBJECT}{_END}|(?<!\band (?:be )?)eligib(?:le|ility) (?:for|to)(?! (?:do )?(?:work|apply|be considered))(?: \w+){{0,4}}|(?:or |and )?(?:be )?(?:actively )?(?:working|progress\w*|studying) "
    r"to(?:wards?)?\b|in (?:the )?process(?: of)?|obtainable|or (?:be )?eligible\b)",
    regex.I,
)
ELIGIBLE_BEFORE = regex.compile(
    rf"\b(?:{_ABLE}(?:[\w’'/-]+\s+){{1,8}}(?:and|or|and/or)\s+{_GET}|{_ABLE}{_GET}(?:,? (?:and|or|and/or) (?:maintain|keep|hold|retain|\w+))?|be eligible (?:for|to)(?: (?:obtain|hold|get|become|for|acquire|receive))?|eligib(?:le|ility) (?:for|to)"
    rf"(?: (?:obtain|hold|get|become|for|acquire|receive|gain))?|(?:able|willing) to be|(?:actively )?(?:working|studying|progressing) (?:towards?|for)){ARTICLES}$",
    regex.I,
)
ELIGIBLE_LEAD = regex.compile(
    rf"(?:{_ABLE}{_GET}|eligib(?:le|ility) (?:for|to))(?: [\w’'-]+){{0,6}}\s*:?$", regex.I
)
PROGRESS = regex.compile(r"\b(?:progress|process|working|studying)\b", regex.I)
PURSUE = regex.compile(r"\b(?:pursue|work(?:ing)? towards?|progress\w*)\b", regex.I)
MAY_BEHIND = regex.compile(
    r"^[^.;]{0,60}?\b(?:may|might|could)(?: also| sometimes)? be (?:required|needed|necessary)(?! to (?!obtain|hold|have|possess|become|be licensed|"
    r"get|maintain|pass))|^\W*(?:licen\w+\W+|certif\w+\W+)?(?:only )?(?:if|where|when|as) (?:applicable|necessary|needed|required)(?! to)\b|"
    r"^[^.;,]{0,20}?\b(?:required|needed|necessary|essential) (?:only )?(?:if|when|where)\b(?! hired)|"
    r"\b(?:if|when|where) (?:required by|the (?:position|role|job)|your (?:role|position)|driving)|\bdepending on\b|"
    r"\bfor (?:certain|some|specific) (?:positions|roles|assignments|locations)|required for (?:some|certain)|"
    r"\b(?:may|might) apply\b",
    regex.I,
)
MAY_BEFORE = regex.compile(
    r"\b(?:may|might|could)(?: also)? (?:require|need|be required to (?:obtain|hold|have|possess|be|become|maintain|get)|need to (?:obtain|hold|have|be)|have to (?:obtain|hold))"
    r"(?:,? (?:and|or) \w+)?(?:\s+(?:an?|the|to|have|obtain|hold|possess|valid|current|active|you|additional|appropriate|special|state|issued))*\s*$|"
    r"\bif (?:this|the|your) (?:position|role|job|assignment)[^.;]{0,90}?(?:requir|involv|driv)\w*[^.;]{0,200}$|"
    r"\b(?:certain|some) (?:positions?|roles?|assignments?|jobs?|locations?)\b[^.;]{0,40}$|\bif applicable,?\s*$|^depending on[^.;]{0,50}$|"
    r"\bif driving[^.;]{0,60}$|\b(?:any|all) (?:employees?|team members?|staff|associates?) (?:(?:who|that) (?:drives?|operates?|uses?)|operating|driving|required to drive)\b[^.;]{0,90}$|\bposition may require driving[^.;]{0,200}$",
    regex.I,
)
NOT_BEFORE = regex.compile(
    r"\b(?:(?:do(?:es)? not|do(?:es)?n['’]t|not|never|won['’]t|will not|need not)\s+(?:\w+\s){0,2}?(?:need|require|have to|necessarily)\b[^.;,]{0,25}|non[- ]?|not an?\s+)$",
    regex.I,
)
NO_BEFORE = regex.compile(r"\b(?:no|without(?: an?)?)\s+(?:\w+[ -]){0,3}$", regex.I)
NEED_BEHIND = regex.compile(
    r"^[^.;,]{0,25}?\b(?:required|needed|necessary|requirement|at all|mandatory|experience|to (?:start|apply))\b|^\s*(?:[.!–—-]|$|\()",
    regex.I,
)
NOT_BEHIND = regex.compile(
    r"^[^.;,]{0,30}?\b(?:(?:is|are) (?:not|never)|isn['’]t|aren['’]t|not)\s+(?:\w+ly )?(?:required|needed|necessary|mandatory|a requirement|essential)|"
    r"^s?\s*:?\s*(?:none|not required|n/a|no)\b",
    regex.I,
)
NOT_HEADING = regex.compile(r"\b(?:do not|don['’]t) (?:require|need|expect)\b", regex.I)
NOT_LICENSED = regex.compile(
    r"\b(?:not|un|no|without an?|do(?:n['’]t| not) (?:yet |currently )?have (?:an?|your|the))(?: yet| currently)?\W?(?:active |current )?$",
    regex.I,
)
QUESTION = regex.compile(r"\s*(?:yet\s*)?\?", regex.I)
ENCOURAGED = regex.compile(
    r"^\s*(?:(?:are|is|strongly|also|highly)\s+)*(?:encouraged to apply|encouraged|welcome)\b",
    regex.I,
)
NEW_STATEMENT = regex.compile(
    r",\s(?:as|while|which|with|we)\s|\b(?:completion|complete|accidents?|violations?|convictions?|experience|checks?|screening)\b",
    regex.I,
)
STUDY_BEFORE = regex.compile(
    r"\b(?:expected|required|asked|need|have) to (?:\w+ ){0,2}?(?:study|work|train)(?:ing)? (?:for|towards?)\s*(?:an? |the |your )*\W?$",
    regex.I,
)
NEXT_SENTENCE = regex.compile(
    r"^\W*(?:if (?:you(?:['’]re| are)? |candidate )?(?:not|do not|don['’]t|un)|(?:candidates?|applicants?|those|individuals?|new hires?)\b[^.;]{0,40}\b"
    r"(?:without|not|un)\w*|unlicensed|non-?licensed|must (?:be )?(?:obtain|acquire|get)|(?:the )?licens\w+ must|otherwise|or )",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """By when a credential must be held; `days` is None for "after hire" without a number."""

    days: int | None
    start: int
    end: int


def deadline(text: str, start: int = 0, end: int | None = None) -> Deadline | None:
    """The first time by which something must be obtained in a stretch."""
    end = len(text) if end is None else end
    found = [_timed(text, start, end), _fixed(_ZERO, 0, text, start, end)]
    first = min((d for d in found if d), key=lambda d: d.start, default=None)
    return first or _fixed(_LATER, None, text, start, end)


def _fixed(
    pattern: regex.Pattern[str], days: int | None, text: str, start: int, end: int
) -> Deadline | None:
    match = pattern.search(text, start, end)
    return Deadline(days=days, start=match.start(), end=match.end()) if match else None


def _timed(text: str, start: int, end: int) -> Deadline | None:
    for match in _WITHIN.finditer(text, start, end):
        unit = _ONE_UNIT.match(text, match.end(), end)
        if unit and _FIRST.search(match[0]):
            return Deadline(
                days=DAYS[Unit(unit["unit"].casefold())], start=match.start(), end=unit.end()
            )
        amount = next(iter(find_durations(text, match.end(), min(end, match.end() + REACH))), None)
        if amount is None or _PAST.search(text[match.start() : amount.span.start]):
            continue
        if text[match.end() : amount.span.start].strip(" (~") or text.endswith(
            _STATE, 0, match.start()
        ):
            continue
        if found := _accepted(text, match, amount, end, start):
            return found
    return None


def _accepted(
    text: str, match: regex.Match[str], amount: Amount, end: int, start: int
) -> Deadline | None:
    """ "within" speaks for itself; "in 90 days" and the like need a hire or an obtaining."""
    stop = amount.span.end
    if _ELSE.match(text, stop, end):
        return None
    hire = _AFTER_HIRE.match(text, stop, end)
    strong = _STRONG.match(match[0])
    obtains = _OBTAIN.search(text, start, end)
    if not (hire or strong or obtains):
        return None
    value = amount.high if amount.high is not None else amount.low
    days = int(value or 0) * DAYS[amount.unit or Unit.DAY]
    return Deadline(days=days, start=match.start(), end=hire.end() if hire else stop)
