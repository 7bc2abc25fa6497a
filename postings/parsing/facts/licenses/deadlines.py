"""By when a credential must be held: "within 60 days of hire", "before you start", "after hire".

>>> found = deadline("must be obtained within six (6) months of hire")
>>> found.days, "within six (6) months of hire"[found.start - 17 : found.end - 17]
(180, 'within six (6) months of hire')
>>> deadline("no accidents within the past 3 years") is None
True
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from postings.parsing.matching.durations import durations_within
from postings.parsing.matching.numbers import Amount, Unit

DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30, Unit.YEAR: 365}  # guide 6.3
REACH = 45  # characters in which a duration must follow "within": "the first six (6) calendar"

# "of hire", "following the start of employment": the day from which the time runs.
_DAY_OF = (
    r"(?:of|from|after|following|upon|post)[\s-]+(?:the |your |their |initial |date of |being )*"
)
_HIRE = (
    # The whole of "of hire date" goes into the proof.
    rf"{_DAY_OF}(?:hire(?:d| date)?|hiring|start(?:ing)?(?: date| of employment| work)?|"
    r"employment|joining|appointment|onboarding|"
    r"offer|commencement|placement|training|date of hire)"
)
_AFTER_HIRE = regex.compile(rf"\s*(?:{_HIRE})", regex.I)

# "within", and weaker words that need a hire or an obtaining beside them: "in 90 days".
_BY = r"within|inside(?: of)?|no(?:t)? later than|by|in|during|has|have|up to|under|after"
_ABOUT = r"the|your|their|a|an|first|initial|maximum|of|next|about|approximately|period"
# Any word may follow, as numbers are written out too: "within thirty days".
_WITHIN = regex.compile(rf"\b(?:{_BY})\s+(?:(?:{_ABOUT})\s+)*(?=[\d(]|\w+)", regex.I)
_STRONG = regex.compile(r"within|inside|no(?:t)? later", regex.I)
# "Obtained in 90 days" is a deadline; "required in 90 days" is not taken for one.
_OBTAIN = regex.compile(
    r"\b(?:obtain|acquire|get|earn|pass|licensed|complet|secure|attain|becom)\w*", regex.I
)

# "within a year", "in your first month": one unit without a number.
_FIRST = regex.compile(r"within|first", regex.I)
# Not a day: "within a day" is how fast one answers a customer.
_ONE_UNIT = regex.compile(r"(?P<unit>year|month|week)\b(?! of (?:experience|sales))", regex.I)

_STATE = (" be ", " or be ", " are ")  # "be within six months of the CCT" is a state, no deadline
# "no violations within the last 3 years" is a clean record, no deadline.
_PAST = regex.compile(
    # "Least" and "prior" only right before: "at least 2 years" is a length.
    r"\b(?:last|past|previous|preceding|prior|least)\s*$|\b(?:last|past|previous|preceding)\b",
    regex.I,
)
# What else a time runs from: doctors are asked for the CCT "within six months of the interview".
_RECEIVING = r"of|obtaining|gaining|achieving|attaining|being|awarded|receiving"
_EVENT_WORDS = rf"(?:(?:the|their|your|an?|date|expected|{_RECEIVING})\s+)*"
_EVENT = (
    r"(?:interview|CCT|receipt|receiving|expir\w+|application|closing|"
    r"AAC|advisory|graduat\w+|the date of (?:AAC|interview))"
)
# A doctor's time to the register, with a few words between: "of being on the specialist".
_TRAINED = r"\s*(?:of|from)\s+(?:[\w,]+ ){0,5}(?:specialist|CCT|CESR|CCST)\b"
# "Within 2 years of graduation" says when somebody left school.
_ELSE = regex.compile(
    rf"\s*(?:of|from|prior to|before)\s+{_EVENT_WORDS}{_EVENT}|{_TRAINED}|"
    # "5 years driving", "90 days of experience": lengths.
    r"\s*(?:experience|or more|driving)",
    regex.I,
)

# By the first day: a deadline of no days.
_ARTICLES = r"\s+(?:the |your |their |an? )*"
_START = (
    r"(?:start(?:ing)?\b(?: (?:date|work|employment))?|hire\b(?: date)?|date of hire|hiring|"
    r"employment|(?:first|1st) day|day one|commenc\w+|joining|onboarding|"
    r"beginning (?:work|employment))"
)
_BEFORE_START = rf"\b(?:prior to|before|in advance of|ahead of){_ARTICLES}{_START}"
# After "by" only a date or a day: "by employment agencies" is no time.
_BY_START = (
    rf"\b(?:by|on or before){_ARTICLES}(?:start(?:ing)? date|hire date|date of hire|"
    r"(?:first|1st) day|day one)"
)
_ZERO = regex.compile(rf"{_BEFORE_START}|{_BY_START}", regex.I)
# Counted from the first day.
_BY_DAY = regex.compile(r"\b(?:by|before) day (?P<day>\d{1,3})\b", regex.I)
# D37: after hire without a number, so that the days stay unknown.
# "Training is available upon hire" is when they train.
_UPON_HIRE = (
    r"(?<!available )(?<!provided )(?<!offered )\b(?:after|upon|post)[ -](?:being )?"
    r"(?:hired?|employment|joining|completion of training)\b"
)
_LATER = regex.compile(
    rf"{_UPON_HIRE}|"
    r"\bonce (?:hired|employed)|"
    r"\bduring (?:(?:the|our|your|paid|initial) ){0,3}(?:training|onboarding|probation\w*)",
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
    day = _BY_DAY.search(text, start, end)
    found = [
        _timed(text, start, end),
        _fixed(_ZERO, 0, text, start, end),
        Deadline(days=int(day["day"]), start=day.start(), end=day.end()) if day else None,
    ]
    # "Prior to the first day, within 90 days": the reader meets the first one first.
    first = min((d for d in found if d), key=lambda d: d.start, default=None)
    # A number beats "after hire", wherever it stands.
    return first or _fixed(_LATER, None, text, start, end)


def _fixed(
    pattern: regex.Pattern[str], days: int | None, text: str, start: int, end: int
) -> Deadline | None:
    match = pattern.search(text, start, end)
    return Deadline(days=days, start=match.start(), end=match.end()) if match else None


def _timed(text: str, start: int, end: int) -> Deadline | None:
    for match in _WITHIN.finditer(text, start, end):
        unit = _ONE_UNIT.match(text, match.end(), end)
        # "In a year" alone is no deadline: it may be how often.
        if unit and _FIRST.search(match[0]):
            return Deadline(
                days=DAYS[Unit(unit["unit"].casefold())], start=match.start(), end=unit.end()
            )
        # Past the end of the reach a number belongs to something else.
        amount = next(durations_within(text, match.end(), min(end, match.end() + REACH)), None)
        # Go on: a real deadline may follow "within the last 3 years".
        if amount is None or _PAST.search(text[match.start() : amount.span.start]):
            continue
        # Only brackets may stand before the number: "within (6) months", "within ~30 days".
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
    # Asked first: "within" alone would take it.
    if _ELSE.match(text, stop, end):
        return None
    hire = _AFTER_HIRE.match(text, stop, end)
    strong = _STRONG.match(match[0])
    obtains = _OBTAIN.search(text, start, end)
    if not (hire or strong or obtains):
        return None
    # The latest day is the deadline: "within 30 to 60 days".
    value = amount.high if amount.high is not None else amount.low
    # guide 6.3: 30 days a month, so that "12 months" is 360.
    days = int(value or 0) * DAYS[amount.unit or Unit.DAY]
    return Deadline(days=days, start=match.start(), end=hire.end() if hire else stop)
