"""The share of time that a statement gives to travel: "25-30%", "half of your time" (guide 8).

>>> [(s.low, s.high) for s in find_shares("100% remote with up to 30% travel", 12)]
[(None, 30)]
>>> [(s.low, s.high) for s in find_shares("one-third travel, or ~60%70% in fall", 0)]
[(33, 33), (60, 70)]

A percentage of something else (remote work, commission, a match) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.parsing.types import Span

# Guide 8: half the time is 50, a third 33.
FRACTIONS = {"half": 50, "third": 33, "two-thirds": 67, "two thirds": 67, "quarter": 25}
FRACTIONS |= {"three-quarters": 75, "three quarters": 75}
REACH = 110  # characters between "travel" and its share

# "up to an estimated 25%".
_AROUND = (
    r"an?\b|about|approx(?:\.|imately)?|around|roughly|estimated|average|averag(?:e|ing) of"
    r"|potentially|~|of|as much as|or"
)
_ABOUT = rf"(?:(?:\s|\(|:|{_AROUND})\s?){{0,3}}"
# "not to exceed 20%", "upto 20%" as it is often run together.
_HIGH = (
    r"up\s?to|upto|(?:no|not) (?:more|greater|higher) than|less than|fewer than|under|below"
    r"|max(?:imum|\.)?|at most|(?:not|never) (?:to )?exceed(?:ing|s)?|as much as|within"
)
_LOW = (
    r"at least|min(?:imum|\.)?|over|more than|greater than|above|(?:no|not) less than|in excess of"
    r"|upwards? of|exceed(?:s|ing)?|surpass(?:es|ing)?"
)
_BOUND = (
    rf"(?:(?:\b(?P<high>{_HIGH})|(?P<high>[<≤]=?))(?: of)?{_ABOUT}[~≈]?\s?|"
    rf"(?:\b(?P<low>{_LOW})|(?P<low>[>≥]=?))(?: of)?{_ABOUT}[~≈]?\s?)?"
)
# Without a unit a number is no share: "Travel: 20" could be days.
_PERCENT = r"(?:\s?%|[\s-]?(?:percent\b|per\s?cent\b|pct\b))"
# No part of a longer number, of a sum of money or of a date.
_FIRST = rf"(?<![\w.,$£€/])(?P<first>\d{{1,3}})(?:\.\d)?(?P<plus>\s?\+)?(?:{_PERCENT})?"
# "25-30%", "25% to up to 30%", and "60%70%" where a dash was lost.
_SECOND = (
    r"(?:\s?(?:-|–|—|−|~|/|to|or|and)\s?|(?<=%)\s?)"
    rf"(?:up to )?(?P<second>\d{{1,3}})(?:\.\d)?{_PERCENT}"
)
_NUMBERS = rf"{_FIRST}(?:{_SECOND}|(?<={_PERCENT})|{_PERCENT})"
# "half of your time", "one-third travel": a fraction of time, or right before the word.
_FRACTIONS = (
    r"half|one[- ]half|two[- ]thirds|(?:one[- ]|a )third|(?:one[- ]|a )quarter|three[- ]quarters"
)
_FRACTION = (
    rf"\b(?P<fraction>{_FRACTIONS})"
    r"(?=\s(?:of\s)?(?:(?:the|your|their|my|his|her)\s)?(?:working\s|work\s)?"
    r"(?:time|week|weeks|month|year|travel)\b|\stravel)"
)
# "55% travel or more": the word may stand between.
_OR_MORE = (
    r"(?P<more>\s?\+|(?:\s(?:\w+\s)?travel)?\s?(?:or|and) (?:more|higher|greater|above|over)\b"
    r"|,? ?\(?min(?:imum)?\b\)?)?"
)
_OR_LESS = r"(?P<less>\s?(?:or|and) (?:less|lower|under|below)\b|,? ?\(?max(?:imum)?\b\)?)?"
_SHARE = regex.compile(
    rf"(?:\bbetween\s)?{_BOUND}(?:{_NUMBERS}|{_FRACTION}){_OR_MORE}{_OR_LESS}", regex.I
)
# Behind the share, or before it: it is a share of something else.
# "travel up to 100% of quota": a share of money, of people or of results.
_OF_THINGS = (
    r"of (?:the |your |our |all |their |total |base )?"
    r"(?:premiums?|salary|sales|revenue|quota|target|pay|compensation|travel expenses|costs?|cases"
    r"|business|employees?|customers?)\b"
)
# "80% remote": the other part of the time.
_REMOTE = (
    r"remote|telecommut\w*|telework|work[- ]from|in[- ](?:office|person)|on-?site|office|virtual\w*"
    r"|home|wfh|home[- ]based|desk|of the time (?:when )?not"
)
# "100% match", "50% commission".
_PAID = (
    r"commission\w*|match\w*|bonus\w*|base(?: |$)|equity|growth|discount\w*|cover\w*|employer"
    r"|company|paid|reimburs\w*|quota|increase|annual bonus|vested|401|contribution"
)
_SOLD = r"sales|administrative|selling|hunting|to (?:target|goal|quota|plan)"
_OF_ELSE = regex.compile(
    rf"^\s?(?:{_OF_THINGS}|[-\s]*(?:(?:company|employer|fully|paid|entirely|a|is)[- ]){{0,2}}"
    rf"(?:{_REMOTE}|{_PAID}|{_SOLD}))",
    regex.I,
)
# "Remote: 80%".
_ELSE_BEFORE = regex.compile(
    r"(?:remote|telecommut\w*|from[- ]home|office|commission|match)[\s:,–(-]*$", regex.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Percent of the time; None where no bound is stated."""

    span: Span
    low: int | None
    high: int | None


def find_shares(text: str, start: int, end: int | None = None) -> Iterator[Share]:
    """Every share of a stretch that may be one of travel."""
    end = len(text) if end is None else end
    for match in _SHARE.finditer(text, start, end):
        low, high = _bounds(match)
        # "150%" is growth or a quota, no part of a working time.
        if max(low or 0, high or 0) > 100 or _is_of_else(text, match, start, end):
            continue
        yield Share(span=Span(start=match.start(), end=match.end()), low=low, high=high)


def _is_of_else(text: str, match: regex.Match[str], start: int, end: int) -> bool:
    # 24 characters hold the longest word of _ELSE_BEFORE with its punctuation.
    before = text[max(start, match.start() - 24) : match.start()]
    return bool(_OF_ELSE.search(text[match.end() : end]) or _ELSE_BEFORE.search(before))


def _bounds(match: regex.Match[str]) -> tuple[int | None, int | None]:
    """A range stays a range: "10-20% or less" is 10 to 20, "up to 30-40%" 30 to 40."""
    first, second = _number(match), match["second"]
    if second:
        # "30-20%" is a slip of the writer, no empty range.
        low, high = sorted((first, int(second)))
        return low, None if match["more"] else high
    # A bound wins over a plain number: "up to 25%" has no minimum (guide G6).
    if match["high"] or match["less"]:
        return None, first
    if match["low"] or match["more"] or match["plus"]:
        return first, None
    return first, first


def _number(match: regex.Match[str]) -> int:
    if match["fraction"] is None:
        return int(match["first"])
    words = regex.sub(r"^(?:one[- ]|a )", "", match["fraction"].casefold())
    return FRACTIONS[words]
