"""People counted in a list: "six account executives, two analysts and a trainer" (guide 13).

>>> text = "two associates in Reno and one in Bend"
>>> [(p.low, p.high, p.noun) for p in counted_people(text, 0, len(text))]
[(2, 2, 'associates'), (1, 1, 'associates')]

A list goes on as long as each of its parts is a number of people, or one person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from postings.guide.numbers import ONES, TENS
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.numbers import find_amounts
from postings.parsing.types import Span

_ONE_WORDS = "|".join(sorted(ONES, key=len, reverse=True))
# "About 12", "up to 9": the bounds are read by `number_of`; here they only belong to the words.
_ABOUT = (
    r"(?:(?:approximately|about|around|roughly|some|up to|at least|over|more than|nearly"
    r"|almost|currently|only|just) |[~≈] ?)?"
)
_ONE_NUMBER = (
    # Not "5%", "2.5" nor the head of "40,000,000".
    rf"(?:\d[\d,]{{0,5}}(?![\w%]|[.,]\d)|(?:{'|'.join(TENS)})(?:[- ](?:{_ONE_WORDS}))?\b"
    rf"|(?:{_ONE_WORDS}|a dozen)\b)"
)
# A number of people, with its bounds and range; not money, not a share, no part of a longer one.
NUMBER = (
    # "Five (5)", "10+".
    rf"{_ABOUT}(?<![\w.,$£€-]){_ONE_NUMBER}(?:\s?\(\d{{1,4}}\))?\+?"
    # "15-18 reps", "3 to 4 reps".
    rf"(?:\s?(?:-|–|to|or)\s?{_ONE_NUMBER}\+?)?"
)
# Nouns of people in the singular; the plural has an "s".
_PERSONS = any_of(
    r"rep|representative|manager|executive|employee|agent|associate|seller|engineer",
    r"supervisor|director|member|professional|developer|contributor|technician|specialist",
    r"analyst|producer|sdr|bdr|ae|gdr|fse|leader|lead|individual|fte|consultant|person",
    r"vice president|vp|president|advisor|adviser|counselor|officer|coordinator|assistant",
    r"head|trainer|recruiter|designer|buyer|planner|underwriter|adjuster|hunter|closer",
    r"setter|clerk|administrator|architect|marketer|merchandiser|driver|inspector|writer",
    r"sales ?person|salesman|wholesaler|strategist|estimator|controller|accountant|nurse",
    r"scientist|programmer|direct report|teammate|colleague|worker|operator|installer",
    r"telemarketer|canvasser|banker|originator|lender|captain",
)
_PERSON = rf"(?:{_PERSONS})"
PEOPLE = (
    rf"(?:{_PERSON}s|sales ?people|people|staff|personnel|sales ?force|salesmen"
    # The plural stands inside: "three heads of sales".
    r"|heads of [\w, ]{3,60}?\w)"
)
# Between a number and its people nothing else may be counted: "5 years of managing reps".
_NO_PERSON = any_of(
    r"years?|months?|weeks?|days?|hours?|million|thousand|hundred|percent|locations?",
    r"offices|accounts|clients|customers|territories|countries|regions|states|products",
    r"sites|stores|branches|projects|brands|dealers?|distributors?|vendors?|of|and|or|with",
    # "5 more reps" are those to come, "5 potential reps" those to be found.
    r"in|to|from|through|across|at|for|by|on|who|that|more|potential|prospective",
)
_WORDS = (
    # "Six sales and marketing managers": an "and" before one more word of the same title.
    rf"(?:(?!(?:{_NO_PERSON})\b)[\w/&’'.-]{{1,25}},? (?:and (?=[\w-]+ (?:\w+ )?\w*s\b))?){{0,5}}?"
)
_COUNTED = regex.compile(
    rf"(?P<number>{NUMBER}) (?P<role>{_WORDS}(?P<noun>{PEOPLE}))(?![\w-])", regex.I
)
# A single person ends the list: "four sellers and a trainer in Leeds".
_ROLE_ENDS = r"[,.;:)\n]|$| (?:and|from|in|on|at|who|to|for|of|report)\b"
_SINGLE = regex.compile(
    # Not "a team leader": a team that follows is counted by `_TEAM`.
    r"(?:an?|the|one) (?P<role>(?:(?!team\b|group\b|and\b)[\w/&’'-]{1,25} ){0,4}?"
    # "A part-time copywriter": endings of trades that no list has in full.
    rf"(?P<noun>{_PERSON}|\w{{3,15}}(?:pher|writer|ist|ant|tor)))(?: of [\w ]{{3,25}}?)?"
    rf"(?={_ROLE_ENDS})",
    regex.I,
)
# "Four sellers and a team of nine": the team is one more part of the list.
_TEAM = regex.compile(
    rf"(?:an?|the) (?:[\w/&’'-]{{1,25}} ){{0,3}}?(?P<noun>team) of (?P<number>{NUMBER})", regex.I
)
# "Six in Leeds and four in York": the noun is left out.
_ELIDED = regex.compile(rf"(?P<number>{NUMBER})(?= (?:in|at|for|on|across) )", regex.I)
# Between two parts a place may stand: "three trainers in Reno and one in Bend".
_JOIN = regex.compile(
    r"(?: (?:in|at|across|from) (?:(?:the|our|\p{Lu}[\w.’'-]*)(?: and)? ?){1,4})?"
    r"(?P<join>,? (?:and|plus|as well as|&),? (?P<through>through them,? )?"
    r"|, (?P<through>through them,? )?|; )",
)
LONGEST_LIST = 9  # a longer one is no list of people
# Managers of things and of customers, not of people.
_OF_THINGS = regex.compile(
    r"\b(?:account|relationship|client|customer|territory|product|project|program"
    r"|business development|case|partner|channel|bid|proposal|success|category"
    r"|sales and)\b[\w ]{0,12}managers?\b",
    regex.I,
)
_LEADER = regex.compile(
    r"\b(?:managers?|directors?|supervisors?|leaders?|leads?|heads? of|vice presidents?|vps?)\b",
    regex.I,
)
_EVERYBODY = frozenset({"people", "employees", "staff", "personnel", "ftes", "individuals"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedPeople:
    """So many people of one kind; `role` is empty where the noun is left out."""

    span: Span
    low: int | None
    high: int | None
    noun: str
    role: Span | None = None
    through: bool = False

    @property
    def most(self) -> int:
        return self.high or self.low or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Headcount:
    """The direct reports and everybody below, as far as a list says."""

    low: int | None
    high: int | None
    everybody: int | None = None


def number_of(text: str, span: tuple[int, int]) -> tuple[int | None, int | None]:
    """The bounds of a number of people; both None where there is none."""
    amount = next(iter(find_amounts(text, *span)), None)
    if amount is None:
        return None, None
    whole = [int(b) if b is not None and b == int(b) else None for b in (amount.low, amount.high)]
    return whole[0], whole[1]


def counted_people(text: str, start: int, end: int) -> tuple[CountedPeople, ...]:
    """The list that begins here; empty where no counted people stand."""
    return tuple(_parts(text, start, end))


def _parts(text: str, start: int, end: int) -> Iterator[CountedPeople]:
    last, through, position = "", False, start
    for number in range(LONGEST_LIST):
        part = _part(text, position, end, last=last, through=through)
        if part is None:
            return
        yield part
        last = part.noun
        join = _JOIN.match(text, part.span.end, end)
        # A semicolon goes on with a list of two or more; behind a single part it opens another.
        if join is None or (number == 0 and join["join"] == "; "):
            return
        position, through = join.end(), bool(join["through"])


def _part(text: str, start: int, end: int, *, last: str, through: bool) -> CountedPeople | None:
    if match := _COUNTED.match(text, start, end):
        low, high = number_of(text, match.span("number"))
        role = Span(start=match.start("role"), end=match.end("role"))
        return _counted(match, low, high, match["noun"].casefold(), role=role, through=through)
    # A list cannot begin with "a trainer" or "six in Leeds": those need a counted noun before.
    if not last:
        return None
    if match := _TEAM.match(text, start, end) or _ELIDED.match(text, start, end):
        low, high = number_of(text, match.span("number"))
        return _counted(match, low, high, match.groupdict().get("noun") or last, through=through)
    if match := _SINGLE.match(text, start, end):
        role = Span(start=match.start("role"), end=match.end("role"))
        # A single person counts as one.
        return _counted(match, 1, 1, match["noun"].casefold(), role=role, through=through)
    return None


def _counted(
    match: regex.Match[str],
    low: int | None,
    high: int | None,
    noun: str,
    *,
    role: Span | None = None,
    through: bool,
) -> CountedPeople:
    span = Span(start=match.start(), end=match.end())
    return CountedPeople(span=span, low=low, high=high, noun=noun, role=role, through=through)


def roles_of(parts: Sequence[CountedPeople]) -> tuple[Span, ...]:
    """The words for the people, without their numbers."""
    return tuple(part.role for part in parts if part.role and part.noun not in _EVERYBODY)


def headcount(text: str, parts: Sequence[CountedPeople]) -> Headcount:
    """Who of the list reports directly: all, or the leaders that it opens with.

    "Four directors and 60 sellers" are two levels; "four sellers and a manager" are one.
    """
    direct = list(parts)
    for index, part in enumerate(parts):
        # "Two managers and, through them, nine sellers"; "two managers and 40 people".
        if index and (part.through or part.noun in _EVERYBODY):
            return _sum(parts[:index], everybody=part.most)
    leaders = [part for part in parts if _leads(text, part)]
    others = [part for part in parts if not _leads(text, part)]
    # "Four directors and two sellers" is one level: fewer than their leaders are no crowd.
    crowd = sum(part.most for part in others)
    if leaders and others and parts[0] in leaders and crowd > sum(p.most for p in leaders):
        return _sum(leaders, everybody=crowd + sum(part.most for part in leaders))
    return _sum(direct)


def _leads(text: str, part: CountedPeople) -> bool:
    words = part.role.of(text) if part.role else part.noun
    # "Two account managers and nineteen sellers" are 21 on one level.
    return bool(_LEADER.search(words)) and not _OF_THINGS.search(words)


def _sum(parts: Sequence[CountedPeople], *, everybody: int | None = None) -> Headcount:
    lows = [part.low for part in parts]
    highs = [part.high for part in parts]
    return Headcount(
        low=sum(low for low in lows if low) or None,
        # "10+ reps and a trainer": one open end leaves the sum open.
        high=None if None in highs else sum(high for high in highs if high),
        everybody=everybody,
    )
