"""Credentials by their names: designations, registers of people, drivers, other certifications."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from postings.guide.credential import OTHER, Name, Register, Support
from postings.guide.credentials import CREDENTIALS, DRIVER
from postings.parsing.document import Document
from postings.parsing.facts.licenses.mention import LicenseMention, stretches
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Span

# One letter names nothing; a code is a key in the database and in addresses.
SHORTEST_NAME, LONGEST_SLUG = 2, 40
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

# A name in capitals beside "certification": the maker's or the trade's own, outside our list.
_CAPITAL = r"[A-Z][\w+.&/®™-]*"
# Small words inside a name: "Institute of Paint Certification".
_CAPITALS = rf"(?:{_CAPITAL}|in|of|for)"
# "Acme Controls (Level Two) certification".
_IN_BRACKETS = r"(?:\([A-Z][\w &/-]{1,40}\)[ ])?"
_NAME_CERTIFIED = (
    rf"(?<![\w.])(?P<name>(?:{_CAPITAL}[ ])(?:{_CAPITALS}[ ]){{0,4}}){_IN_BRACKETS}"
    r"(?:[Cc]ertifications?|[Cc]ertified)\b"
)
# "Certified Alarm Agent" ends like one who does it; "Certified Sales Excellence" is no person.
_A_PERSON = r"(?<=er|or|ist|ant|ian|al|ate|yst|ert|ent)"
_CERTIFIED_PERSON = (
    rf"\bCertified (?P<name>(?:[A-Z][\w&/-]*)(?: (?:[A-Z][\w&/-]*|of|in|and)){{0,4}}{_A_PERSON})\b"
)
# In capitals: "certificate in fire safety" is a course, "Certificate in Fire Safety" a title.
_CERTIFICATE_IN = r"\b[Cc]ertificate in (?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})"
_PROPER = regex.compile(rf"{_NAME_CERTIFIED}|{_CERTIFIED_PERSON}|{_CERTIFICATE_IN}")

# Capitals before "certification" that name none: they begin the sentence or say which kind it is.
# "Facilitate Certification": the verb that opens a duty.
_VERBS = (
    r"Facilitate|Paid|Automate\w*|Manage|Support|Ensure|Lead|Holding|Keep|Have|Has|Obtain|"
    r"Maintain\S*|Complete|Possess\w*|Get|Become|Being|Hold|Must|Access"
)
# "Required Certification", "Technical certifications": headings and kinds.
_QUALITIES = (
    r"Professional|Required?|Preferred|Desired|Desir\w+|Relevant|Industry|Technical|Current|Valid|"
    r"Active|Additional|Other|Selective|Single|Minimum|Appropriate|Applicable|Strong|Formal"
)
_MORE_QUALITIES = (
    r"Necessary|Specific|Related|Nice|Nice-to-\w+|Special|Enhanced|Basic|Internal|Advanced|"
    r"Successful|Completion|Experience|Some|Great|Best|Foundation"
)
# "Any certification", "The Certification".
_ARTICLES = r"Any|The|An?|All|And|Or|Une|Our|Your|Their|We|We're"
# Education has a fact of its own (guide 7): "GED certification" is a level of school.
_SCHOOLS = (
    r"Education|Training|Degrees?|Bachelor\S*|College|High|School|GED|Skills?|Associate\S*|"
    r"Diploma|Graduate|Master\S*|Post\S*|Trade|Teaching|University|NVQ|BTEC|GCSE"
)
# "IT Certification", "Safety Certification": a field, and which one in it is not said.
_SUBJECTS = (
    r"IT|Administrator|Care|Compliance|Health|Medicare|Birth|Vendor|Product|Quality|Place|Work|B|"
    r"Corp|State|National|Board|Medical|Level|Licen\w+|Safety|Security|Accountant|DBS|CRB"
)
# Standards and marks certify a product or a plant; "Level IV" has only its number.
_STANDARDS = r"ISO\S*|SOC\S*|CE|UL|PCI\S*|I{1,3}|IV|V"
# What companies, products and sites are certified for, and what is a school's certificate.
_OF_COMPANIES = (
    r"ISO|SOC ?2|CMMI|Great Place|B Corp|FedRAMP|HITRUST|Organic|Woman|Minority|Top Employer|"
    r"Agency|Installers?|\b(?:NIST|HIPAA|HITRUST|GDPR)\b"
)
_OF_SCHOOLS = r"\bGED\b|Diploma|Degree|NVQ|BTEC|GCSE"
_OF_OTHERS = r"Nurs|Birth|Tax|Medical|^Professionals?$|^Any\b|^Certifications?\b|\bNo\b"
_NOT_PROPER = regex.compile(
    rf"^\W*(?:(?:{_VERBS}|{_QUALITIES}|{_MORE_QUALITIES}|{_ARTICLES}|{_SCHOOLS}|{_SUBJECTS}|"
    rf"{_STANDARDS})[\s,/:&-]*)+$|{_OF_COMPANIES}|{_OF_SCHOOLS}|{_OF_OTHERS}",
)
# What needs the least support goes first: "CPCU" before what counts in a list only.
_NAME_ROWS = tuple(
    (row.code, support, Words(name.hints), regex.compile(rf"(?<![\w&#-])(?:{name.pattern})(?!\w)"))
    for support in Support
    for row in CREDENTIALS
    for name in row.words
    if isinstance(name, Name) and name.support is support
)
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
    r"(?:[^.;]{0,40}?)$",
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
    for code, support, hints, pattern in _NAME_ROWS:
        # Line by line: a posting holds a handful of the names, and the patterns are many.
        for start, end in hints.lines_in(text):
            for match in pattern.finditer(text, start, end):
                span = Span(start=match.start(), end=match.end())
                found.append(LicenseMention(span=span, code=code, rule="name", support=support))
    # Of overlapping names the first one taken stays; the sort keeps the order of support.
    return sorted(found, key=lambda mention: mention.span.start - mention.span.end)


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


def proper_certifications(document: Document) -> Iterator[LicenseMention]:
    """Certifications outside the closed list: "Notifier Certification", "Certified Alarm Agent"."""
    for text, start, end in stretches(document, "certif"):
        # Not in the title: "Certified Sales Consultant" is what the job is called.
        for match in _PROPER.finditer(text, max(start, document.body_start), end):
            name = match["name"].strip("®™ ")
            if len(name) < SHORTEST_NAME or _NOT_PROPER.search(name):
                continue
            slug = regex.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
            yield LicenseMention(
                span=Span(start=match.start(), end=match.end()),
                code=OTHER + slug[:LONGEST_SLUG],
                rule="proper-name",
                # D38: any name will do, so that the posting must ask for it.
                support=Support.ASKED,
            )
