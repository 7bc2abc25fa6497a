"""Credentials with a number or a letter: securities examinations and commercial driver's licenses.

"Series 7, 63/65 or 66" is four mentions, "Class A or B CDL" is two; each has its own words.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from postings.guide.credentials import DRIVER, SERIES
from postings.parsing.document import Document
from postings.parsing.facts.licenses.mention import LICENSE_WORD, LicenseMention, stretches
from postings.parsing.types import Span

# "7 years", "7+" and "6.5" are no examinations; a "Series A" round is money.
_UNITS = r"years?|yrs?|months?|days?|hours?|weeks?|minutes?|figures?|states"
# The longest number first, so that 63 is not read as a 6.
_NUMBER = (
    "(?:" + "|".join(str(number) for number in sorted(SERIES, reverse=True)) + ")"
    rf"(?:TO)?(?![\d%+]|[-\s]{{0,2}}(?i:{_UNITS})\b|[.,]\d)"
)
# One or two: "7, and 63".
_JOIN = r"(?:\s*(?:,|/|&|(?i:and/or|and|or)|\+|;|-)\s*){1,2}"
# Each number may carry the words again: "Series 6 and Series 63", "S7 and S66".
_AGAIN = r"(?:(?i:either |the |a )?(?i:finra )?(?:(?i:series)|S(?=\d))\s*-?#?\s*)?"
_NUMBERS = rf"\(?{_NUMBER}(?:{_JOIN}{_AGAIN}\(?{_NUMBER})*"
# The regulator goes into the words of the first: "FINRA Series 7".
_REGULATOR = r"(?:(?i:\b(?:finra|nasd|nfa|securities|cftc))[\s'’s/-]{0,3}(?i:licenses?,? )?)?"
# "S7" is an examination only where another one, a license or the regulator stands beside it.
_LETTER_S = r"\bS(?=(?:6|7|24|63|65|66)\b(?=[^.\n]{0,30}(?:\bS\d|(?i:licen)|FINRA)))"
_SERIES_WORD = rf"(?:(?i:\bseries\b|\bSeries(?=\d))\s*[#:-]?\s*|{_LETTER_S})"
_AFTER_SERIES = rf"{_REGULATOR}{_SERIES_WORD}\(?(?i:exams? )?(?P<numbers>{_NUMBERS})"
_AFTER_FINRA = rf"(?i:\bfinra(?: licenses?| exams?)?:?)\s*\(?(?P<numbers>{_NUMBERS})"
# "SIE and 7": behind that examination a number is another one.
_AFTER_SIE = rf"\bSIE{_JOIN}(?P<numbers>{_NUMBERS})"
# Without the word "Series" they count only as a list: "licenses 6 and 63", "6, 63 and 65 licenses".
# In the last form one must be a number that is hardly ever said of anything else.
_LICENSES_LISTED = (
    rf"(?i:\blicenses? )\(?(?P<numbers>{_NUMBER}(?:{_JOIN}{_AGAIN}{_NUMBER})+)"
    r"(?=\W*(?i:required|preferred|$))"
)
_LISTED_LICENSES = (
    # "6 and 7 licenses" may be a count; 63 and its like are not.
    r"(?<![\w$.#/-])(?=[\d\s/,&andor]{0,20}\b(?:24|26|63|65|66)\b)"
    rf"(?P<numbers>{_NUMBER}(?:{_JOIN}{_NUMBER})+)"
    r"(?=\s*(?i:securities )?(?i:licens|registrations))"
)
_SERIES = regex.compile(
    rf"{_AFTER_SERIES}|{_AFTER_FINRA}|{_AFTER_SIE}|{_LICENSES_LISTED}|{_LISTED_LICENSES}"
)
# "Series 7 (and 66)" is two; "Series 7 within (6) months" names a time.
_NO_TIME = (
    r"(?i:\)(?!\s*(?:calendar )?(?:day|week|month|year))|preferred|a plus|or|is|are|required)"
)
_SERIES_AGAIN = regex.compile(
    rf"\s*(?:[\w ]{{0,28}}\s)?\((?i:and |or )?(?P<numbers>{_NUMBERS})(?=\s*{_NO_TIME})"
)
_NUMBER_ONLY = regex.compile(r"\d+")
# In capitals: a small "a" is the article.
_LETTER = r"[\"“'‘]?[ABC][\"”'’]?(?![\w'’])"
_OR = r"\s*(?:,|/|&|-|(?i:and/or|and|or))\s*"
_CLASS = rf"(?i:class(?:es)?)[\s-]*{_LETTER}(?:{_OR}(?i:a )?(?:(?i:class)[\s-]*)?{_LETTER})*"
_TRUCK_CLASS = _CLASS.replace("[ABC]", "[AB]")
_COMMERCIAL_DRIVER = (
    r"(?i:commercial\s+(?:motor\s+)?(?:vehicle\s+)?driv(?:er|ing)\s?['’`´]?\s?s?['’]?\s+"
    rf"{LICENSE_WORD})"
)
_COMMERCIAL = rf"(?:\b(?:CDL|cdl|Cdl)(?:['’]?s\b)?|{_COMMERCIAL_DRIVER})"
# "Class A CDL" and "CDL class A" are both written, and "class A, valid CDL".
_CLASS_BEFORE = rf"(?:{_CLASS}[\s,-]*(?:(?i:valid|current)\s)?)?"
# "Commercial driver's license (CDL)" is one mention, and "CDL license" too.
_COMMERCIAL_AGAIN = rf"(?:[\s(),-]{{0,3}}(?:{_COMMERCIAL}|(?i:{LICENSE_WORD})))*\)?"
# "CDL A"; in "CDL A PLUS" the letter is the article of "a plus".
_LETTERS_BEHIND = rf"[ABC](?:{_OR}[ABC](?![\w'’]))?(?![\w'’])(?! [Pp][Ll][Uu][Ss])"
_CLASS_BEHIND = rf"(?:[\s,(-]{{0,3}}(?:(?i:with (?:a )?){{0,1}}{_CLASS}|{_LETTERS_BEHIND}))?"
# Without the letters CDL a class C is a car's: only A and B are trucks.
_TRUCK_LICENSE = (
    rf"\b{_TRUCK_CLASS}[\s-]*(?:(?i:driver['’]?s?['’]?|truck|commercial)\s*)?(?i:{LICENSE_WORD})"
)
_LICENSE_OF_CLASS = rf"(?i:{LICENSE_WORD}\s*(?:of|:|,|-)\s*(?:a )?){_TRUCK_CLASS}"
_CDL = regex.compile(
    rf"{_CLASS_BEFORE}{_COMMERCIAL}{_COMMERCIAL_AGAIN}{_CLASS_BEHIND}"
    rf"|{_TRUCK_LICENSE}|{_LICENSE_OF_CLASS}"
)
# "Class C, non CDL": a car's license, and a word that no truck's is.
_CAR_CLASS = regex.compile(rf"{_CLASS.replace('[ABC]', '[CDEM]')}[\s,(-]{{0,3}}(?i:non[- ]?CDL)")
# "Class A Driver": in a title the license goes without saying (D13).
_CDL_TITLE = regex.compile(rf"{_TRUCK_CLASS}(?=[^\n]{{0,40}}(?i:driver))")
_CDL_LETTER = regex.compile(r"(?<!\w)[ABC](?!\w)")


def truck_licenses(document: Document) -> Iterator[LicenseMention]:
    for text, start, end in stretches(document, "cdl", "commercial", "class"):
        for match in _CAR_CLASS.finditer(text, start, end):
            span = Span(start=match.start(), end=match.end())
            yield LicenseMention(span=span, code=DRIVER, rule="car-class")
        for match in _CDL.finditer(text, start, end):
            yield from _lettered(match)
    # After the body's pattern: overlapping words are taken once.
    if title := document.title:
        for match in _CDL_TITLE.finditer(document.text, title.start, title.end):
            yield from _lettered(match)


def _lettered(match: regex.Match[str]) -> Iterator[LicenseMention]:
    """One mention a class letter: "Class A or B CDL" is two licenses."""
    # The pattern may end in an open bracket that named no class.
    start, phrase = match.start(), match[0].rstrip(" ,(-")
    letters = list(_CDL_LETTER.finditer(phrase))
    if not letters:
        span = Span(start=start, end=start + len(phrase))
        yield LicenseMention(span=span, code="cdl", rule="commercial-license")
    for index, letter in enumerate(letters):
        # The first letter keeps the words before it, the last one those behind.
        left = letter.start() if index else 0
        right = letter.end() if index + 1 < len(letters) else len(phrase)
        yield LicenseMention(
            span=Span(start=start + left, end=start + right),
            code=f"cdl_{letter[0].casefold()}",
            rule="commercial-license",
        )


def securities_series(document: Document) -> Iterator[LicenseMention]:
    for text, start, end in stretches(
        document, "series", "finra", "s6", "s7", "s2", "sie", "licenses"
    ):
        for match in _SERIES.finditer(text, start, end):
            yield from _numbered(match, match.start())
            # Once only: a second bracket is an aside.
            again = _SERIES_AGAIN.match(text, match.end())
            if again:
                yield from _numbered(again, again.start("numbers"))


def _numbered(match: regex.Match[str], start: int) -> Iterator[LicenseMention]:
    """One mention a number; the first carries the word "Series"."""
    offset = match.start("numbers")
    # The pattern took the letters with the numbers, so that they are given back here.
    if match[0].startswith("SIE"):
        yield LicenseMention(span=Span(start=start, end=start + 3), code="sie", rule="series")
        start = offset
    for index, number in enumerate(_NUMBER_ONLY.finditer(match["numbers"])):
        yield LicenseMention(
            span=Span(start=offset + number.start() if index else start, end=offset + number.end()),
            code=f"series_{number[0]}",
            rule="series",
        )
