"""How many people a job leads: those who report to it, and everybody below (guide 13).

Direct reports that are counted as such go before a counted list behind a verb of leading, that
before the size of "a team"; an organization of many people is everybody below, and so is a team
that is larger than its counted leaders. Past teams, peers and the employer's size are rejected.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.facts.team.counted_people import (
    NUMBER,
    Headcount,
    counted_people,
    headcount,
    number_of,
    roles_of,
)
from postings.parsing.facts.team.size_table import COUNTS, RULES, SIZED
from postings.parsing.leadership.statements import TeamStatement
from postings.parsing.matching.alternatives import any_of
from postings.parsing.types import Owner, Rejected, Span

LARGEST_TEAM = 5_000  # a larger number is money, customers or a year
UNDER_REACH = 30  # characters before "team of" in which "with a" stands
_RULES = tuple((name, regex.compile(pattern, regex.I)) for name, pattern in RULES)
_WHO = regex.compile(
    # Between the people and "report to you" no other verb may stand.
    r"(?: and [\w -]{3,30}s)?,? ?(?:who |that )?(?:will |would |currently |each )?$",
    regex.I,
)
# Commas and "and" part the titles: each needs its capital, or it is no list of them.
_TITLES = regex.compile(r", (?:and )?(?:the )?| and (?:the )?")
# "Lead a team of 40 through five managers": the five report directly.
_THROUGH = regex.compile(rf"[^.;\n]{{0,60}}?\bthrough (?=(?:the |our )?{NUMBER} )", regex.I)
# "A team of six: four sellers and two planners", "five direct reports (four sellers, a trainer)".
_OPENED = regex.compile(rf"(?: people| employees)?(?:: | \()(?={NUMBER} )", regex.I)
_NUMBERED = regex.compile(NUMBER, regex.I)
_A_TITLE = regex.compile(r"\p{Lu}[\w&/’' -]{3,40}")
# "Two managers with a team of 15 under them".
_UNDER = regex.compile(r"(?:\bwith|\bover|\beach with) (?:an? )?(?:\w+ ){0,2}$", regex.I)
# "Join a team of nine": the holder's colleagues.
_NOT_SIZE = regex.compile(
    any_of(
        r"\bexperience|\byears\b",
        (
            # And the employer's staff: "we are a team of 60".
            r"\b(?:join|joining|part of|member of|alongside|we are|we['’]re|work(?:ing)? with"
            r"|collaborat\w+|supported by|our team of|current team of|within a)\b[^.]{0,60}$"
        ),
    ),
    regex.I,
)
_DEMANDS = frozenset(
    {SectionType.QUALIFICATIONS, SectionType.QUALIFICATIONS_PREFERRED, SectionType.EXPERIENCE}
)
# Counted one by one, so surer than the size of "a team"; in order of how sure.
_COUNTED_RULES = (
    "direct-reports",
    "reports-listed",
    "reports-to-you",
    "leads-number",
    "team-listed",
)
_ORDER = (*_COUNTED_RULES, "team-of", "team-is", "team-size")


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """A headcount, its words and the rule that read it."""

    rule: str
    span: Span
    count: Headcount
    roles: tuple[Span, ...] = ()


def find_sizes(
    document: Document, statements: Sequence[TeamStatement], rejected: list[Rejected]
) -> tuple[Size | None, Size | None]:
    """The words that say how many report directly, and those that say how many in all."""
    sizes: list[Size] = []
    for size in _candidates(document):
        if reason := _reason(document, size, statements):
            rejected.append(Rejected(span=size.span, rule=size.rule, reason=reason))
        # "Lead a team of six: four sellers ...": one number, the first rule's.
        elif not any(size.span.overlaps(other.span) for other in sizes):
            sizes.append(size)
    direct = min(
        (size for size in sizes if size.rule in _ORDER),
        key=lambda size: (_ORDER.index(size.rule), size.span.start),
        default=None,
    )
    return direct, _whole(sizes, direct)


def _whole(sizes: Sequence[Size], direct: Size | None) -> Size | None:
    """An organization, what a list says of everybody, or a team larger than its leaders."""
    for size in sizes:
        if size.rule in ("whole-organization", "in-all"):
            return size
    if direct and direct.count.everybody:
        return direct
    reports = (direct.count.high or direct.count.low or 0) if direct else 0
    for size in sizes:
        larger = (size.count.high or size.count.low or 0) > reports
        # "You lead two directors. You lead a team of 40": the 40 are everybody.
        if direct and direct.rule in _COUNTED_RULES and size.rule == "team-of" and larger:
            return size
    return None


def _candidates(document: Document) -> Iterator[Size]:
    text = document.text
    lines = lines_with(SIZED, text)
    windows = tuple(
        line
        for line in lines.candidates
        if COUNTS.search(text, line.start, line.end) and lines.have(line)
    )
    for rule, pattern in _RULES:
        for match in matches_within(pattern, text, windows):
            yield from _sizes(document, rule, match)


def _sizes(document: Document, rule: str, match: regex.Match[str]) -> Iterator[Size]:
    text = document.text
    end = document.sentence_at(match.start()).end
    if rule == "reports-listed":
        yield from _listed(match, rule)
    elif rule == "reports-to-you":
        yield from _reporting(document, match)
    elif rule in ("leads-number", "team-listed", "team-is"):
        yield from _list(text, rule, match.start(), match.end(), end)
    else:
        yield from _number(text, rule, match, end)


def _listed(match: regex.Match[str], rule: str) -> Iterator[Size]:
    """Direct reports that are listed by their titles."""
    titles = [title for title in _TITLES.split(match["titles"].removeprefix("the ")) if title]
    # Not "direct reports are the people below".
    if len(titles) > 1 and all(_A_TITLE.fullmatch(title.strip()) for title in titles):
        span = Span(start=match.start(), end=match.end())
        count = Headcount(low=len(titles), high=len(titles))
        starts = [match.start("titles") + match["titles"].index(title) for title in titles]
        roles = tuple(
            Span(start=start, end=start + len(title.rstrip()))
            for start, title in zip(starts, titles, strict=True)
        )
        yield Size(rule=rule, span=span, count=count, roles=roles)


def _reporting(document: Document, match: regex.Match[str]) -> Iterator[Size]:
    """ "Four directors and the head of training report to you": the list before the verb."""
    text = document.text
    start = document.sentence_at(match.start()).start
    for number in _NUMBERED.finditer(text, start, match.start()):
        parts = counted_people(text, number.start(), match.end())
        if not parts or _WHO.fullmatch(text, parts[-1].span.end, match.start()) is None:
            continue
        count = headcount(text, parts)
        if match["through"]:
            low, high = number_of(text, match.span("through"))
            count = Headcount(low=low, high=high, everybody=count.high)
        span = Span(start=number.start(), end=match.end())
        yield Size(rule="reports-to-you", span=span, count=count, roles=roles_of(parts))
        return


def _list(text: str, rule: str, start: int, position: int, end: int) -> Iterator[Size]:
    parts = counted_people(text, position, end)
    # "150 employees (eleven managers and 139 sellers)": the bracket says who they are.
    opened = _OPENED.match(text, parts[-1].span.end, end) if len(parts) == 1 else None
    inner = counted_people(text, opened.end(), end) if opened else ()
    # "The team: two sellers" may go on with other things than people.
    if parts and (rule != "team-listed" or len(parts) > 1):
        count = headcount(text, inner or parts)
        if inner and count.everybody:
            count = replace(count, everybody=parts[0].most)
        span = Span(start=start, end=(inner or parts)[-1].span.end)
        yield Size(rule=rule, span=span, count=count, roles=roles_of(inner or parts))


def _number(text: str, rule: str, match: regex.Match[str], end: int) -> Iterator[Size]:
    """A stated number, with the people of the list that it opens, or those it is led through."""
    span = Span(start=match.start(), end=match.end())
    if rule == "team-of":
        if _UNDER.search(text, max(0, span.start - UNDER_REACH), span.start):
            rule = "whole-organization"  # "two managers with a team of 15 under them"
        elif listed := tuple(_list(text, rule, span.start, match.start("size"), end)):
            yield from listed
            return
    if rule != "direct-reports" and (through := _THROUGH.match(text, span.end, end)):
        yield from _list(text, "leads-number", through.end(), through.end(), end)
        rule = "whole-organization"
    low, high = number_of(text, match.span("size"))
    opened = _OPENED.match(text, span.end, end)
    roles = roles_of(counted_people(text, opened.end(), end)) if opened else ()
    yield Size(rule=rule, span=span, count=Headcount(low=low, high=high), roles=roles)


def _reason(document: Document, size: Size, statements: Sequence[TeamStatement]) -> str | None:
    """Why a number is not the size of this job's team, or None."""
    span = size.span
    sentence = document.sentence_at(span.start)
    before = document.text[sentence.start : span.start]
    most = max(size.count.low or 0, size.count.high or 0)
    if not 0 < most <= LARGEST_TEAM:
        return "no size of a team"
    near = [s for s in statements if sentence.start <= s.span.start < sentence.end]
    leading = [s for s in near if s.reason is None]
    # "Our company: 300 people in all" (guide 13: no company headcount).
    if not leading and document.owner_at(span.start) is not Owner.JOB:
        return "the employer's size"
    # "Lead the sales team. The team consists of four reps": the verb is a sentence away.
    if size.rule in ("team-is", "team-size") and any(s.reason is None for s in statements):
        return None
    if not leading and (near or size.rule not in _COUNTED_RULES or _is_demand(document, span)):
        return "not a team that this job leads"
    # Only what stands before the leading: "join us and lead a team of nine" is the job.
    last = max((s.span.start for s in leading), default=len(document.text))
    if _NOT_SIZE.search(before) and last > span.start:
        return "peers or past experience"
    return None


def _is_demand(document: Document, span: Span) -> bool:
    return document.section_at(span.start).type in _DEMANDS
