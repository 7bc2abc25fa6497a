"""Credentials of the table by their names: designations, registers of people, drivers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from postings.guide.credential import Name, Register, Support
from postings.guide.credentials import CREDENTIALS, DRIVER
from postings.parsing.document import Document
from postings.parsing.facts.licenses.mention import LicenseMention, stretches
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Span

# "Be a driver", "car owner and driver": people are asked to drive without the word license.
_BEING = r"(?:be|am|is|(?<=\b(?:you|who|candidates|applicants) )are)(?: also)? (?:an? )?"
# British postings ask for "a confident driver" and mean the license.
_ADEPT = r"(?:confident |experienced |competent |keen |qualified )?"
# "Be a driver of growth" drives no car: the word ends the clause, or "with a clean record" follows.
_DRIVER_END = r"(?= (?:with|and|as|due)\b|\s*(?:[.,;:)]|$))"
_CAR_OWNER = (
    r"car[- ]owner[\s/&,-]*(?:and )?drivers?\b|"
    # "Car drivers can park here" speaks of some; "car driver / owner" asks.
    r"car[- ]drivers?\b(?! (?:also|can|have)\b)(?:\s*/\s*(?:car )?owner)?|driver/(?:car )?owner"
)
# "Full clean driver is essential": the word license is simply left out.
_CLEAN_DRIVER = r"(?<=\b(?:full|clean) )driver(?= (?:is|with own|with a car|essential)\b)"
_IS_DRIVER = regex.compile(
    rf"\b(?:{_BEING}{_ADEPT}(?:car )?drivers?{_DRIVER_END}|{_CAR_OWNER}|{_CLEAN_DRIVER}|"
    # "DL" with "valid" only: two letters alone are many things.
    r"valid DL\b|driver['’]?s lic\.|driving (?:is )?essential)",
    regex.I,
)

# What needs the least support goes first: "CPCU" before what counts in a list only.
_NAME_ROWS = tuple(
    (row.code, support, Words(name.hints), regex.compile(rf"(?<![\w&#-])(?:{name.pattern})(?!\w)"))
    for support in Support
    for row in CREDENTIALS
    for name in row.words
    if isinstance(name, Name) and name.support is support
)
# Which rows a word of the posting calls for: most of the table is about other trades.
_ROWS_OF_HINT: dict[str, list[int]] = {}
for _number, _row in enumerate(_NAME_ROWS):
    for _hint in _row[2]:
        _ROWS_OF_HINT.setdefault(_hint, []).append(_number)
_HINTS = Words(_ROWS_OF_HINT)
_REGISTER_ROWS = tuple(
    (row.code, regex.compile(words.pattern))
    for row in CREDENTIALS
    for words in row.words
    if isinstance(words, Register)
)
# In small letters, as `stretches` wants them; "pc" finds HCPC.
_REGISTER_HINTS = ("gmc", "nmc", "gphc", "pc", "gdc", "council", "social work england")
# "Register of the NMC" is the body's list, "registered with the NMC" a person.
_REGISTERED_BEFORE = regex.compile(
    r"(?:regist(?:ered|ration|rable|er(?! of))|licen[cs]\w{1,4}|member(?:ship)?|PIN)\b"
    r"(?:(?:(?!regist)[^.;]){0,70}?)$",
    regex.I,
)
# "GMC guidance" and "NMC rules" have no such word behind the body.
_REGISTERED_AFTER = regex.compile(
    # "General Medical Council (GMC) full registration".
    r"^\s*(?:\([^()]{1,12}\)\s*)?(?:\w+\s+){0,2}(?:regist(?:ered|ration|er\b)|specialist register|"
    r"PIN\b|licen[cs]e)",
    regex.I,
)


def names(document: Document) -> Iterable[LicenseMention]:
    """The longest names first: "Certified Public Accountant (CPA)" before "CPA"."""
    found: list[LicenseMention] = []
    text = document.text
    for number in _rows_in(text):
        code, support, hints, pattern = _NAME_ROWS[number]
        # Line by line: a posting holds a handful of the names, and the patterns are many.
        for start, end in hints.lines_in(text):
            for match in pattern.finditer(text, start, end):
                span = Span(start=match.start(), end=match.end())
                found.append(LicenseMention(span=span, code=code, rule="name", support=support))
    # Of overlapping names the first one taken stays; the sort keeps the order of support.
    return sorted(found, key=lambda mention: mention.span.start - mention.span.end)


def _rows_in(text: str) -> list[int]:
    """The rows of which a hint stands in the text, in the order of the table."""
    hints = _HINTS.found_in(text)
    return sorted({number for hint in hints for number in _ROWS_OF_HINT[hint]})


def registers(document: Document) -> Iterator[LicenseMention]:
    """ "Registered with the GMC", "NMC registration": not the body's guidance or website."""
    for text, start, end in stretches(document, *_REGISTER_HINTS):
        for code, pattern in _REGISTER_ROWS:
            matches = pattern.finditer(text, start, end)
            found = (_registered(document, code, match) for match in matches)
            yield from (mention for mention in found if mention)


def _registered(document: Document, code: str, match: regex.Match[str]) -> LicenseMention | None:
    text, sentence = document.text, document.sentence_at(match.start())
    before = _REGISTERED_BEFORE.search(text[sentence.start : match.start()])
    after = _REGISTERED_AFTER.match(text[match.end() : sentence.end])
    # A body is a regulator first: its name alone registers nobody.
    if not before and not after:
        return None
    start = sentence.start + before.start() if before else match.start()
    end = match.end() + after.end() if after else match.end()
    return LicenseMention(
        span=Span(start=start, end=end), code=_register_code(code, sentence, text), rule="register"
    )


def _register_code(code: str, sentence: Span, text: str) -> str:
    """The pharmacists' register is also that of their technicians."""
    technician = code == "pharmacist" and "technician" in sentence.of(text).casefold()
    return "other:pharmacy-technician" if technician else code


def being_a_driver(document: Document) -> Iterator[LicenseMention]:
    for text, start, end in stretches(document, "driver", "valid dl", "driving"):
        # Not in the title: "Driver" there is the job.
        for match in _IS_DRIVER.finditer(text, max(start, document.body_start), end):
            span = Span(start=match.start(), end=match.end())
            yield LicenseMention(span=span, code=DRIVER, rule="being-a-driver")
