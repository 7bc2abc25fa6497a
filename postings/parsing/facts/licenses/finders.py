"""Credentials by their names: designations, people's registers, being a driver, other certifications."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from postings.guide.credential import OTHER, Name, Register, Support
from postings.guide.credentials import CREDENTIALS, DRIVER
from postings.parsing.document import Document
from postings.parsing.facts.licenses.mention import Mention, stretches
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Span

SHORTEST_NAME, LONGEST_SLUG = 2, 40
_IS_DRIVER = regex.compile(
    r"\b(?:(?:be|am|is|(?<=\b(?:you|who|candidates|applicants) )are)(?: also)? (?:an? )?(?:confident |experienced |competent |keen |qualified )?(?:car )?"
    r"drivers?(?= (?:with|and|as|due)\b|\s*(?:[.,;:)]|$))|car[- ]owner[\s/&,-]*(?:and )?drivers?\b|"
    r"car[- ]drivers?\b(?! (?:also|can|have)\b)(?:\s*/\s*(?:car )?owner)?|driver/(?:car )?owner|"
    r"(?<=\b(?:full|clean) )driver(?= (?:is|with own|with a car|essential)\b)|"
    r"valid DL\b|driver['’]?s lic\.|driving (?:is )?essential)",
    regex.I,
)
_CAPITALS = r"(?:[A-Z][\w+.&/®™-]*|in|of|for)"
_PROPER = regex.compile(
    rf"(?<![\w.])(?P<name>(?:[A-Z][\w+.&/®™-]*[ ])(?:{_CAPITALS}[ ]){{0,4}})(?:\([A-Z][\w &/-]{{1,40}}\)[ ])?(?:[Cc]ertifications?|[Cc]ertified)\b"
    rf"|\bCertified (?P<name>(?:[A-Z][\w&/-]*)(?: (?:[A-Z][\w&/-]*|of|in|and)){{0,4}}(?<=er|or|ist|ant|ian|al|ate|yst|ert|ent))\b"
    rf"|\b[Cc]ertificate in (?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,3}})"
)
_NOT_PROPER = regex.compile(
    r"^\W*(?:(?:IT|Administrator|Access|Education|Care|Holding|Keep|Nice-to-\w+|Une|Single|Compliance|Health|Medicare|Desir\w+|Selective|Facilitate|Paid|Automate\w*|Manage|Support|Ensure|Lead|Professional|Required?|Preferred|Desired|Relevant|Industry|Technical|Current|Valid|Active|Additional|Other|Any|The|An?|"
    r"All|And|Or|Birth|Training|Vendor|Degrees?|Bachelor\S*|College|High|School|GED|Skills?|Special|ISO\S*|SOC\S*|CE|UL|PCI\S*|"
    r"Associate\S*|Diploma|Graduate|Master\S*|Post\S*|Trade|Teaching|Some|Product|Quality|Great|Place|Work|Best|B|Corp|Minimum|Must|"
    r"Have|Has|Obtain|Maintain\S*|Complete|Appropriate|Applicable|State|National|Board|Medical|University|Level|Licen\w+|Experience|"
    r"Strong|Our|Your|Their|We|Successful|Completion|Formal|Necessary|Specific|Safety|Security|Related|We're|Nice|Possess\w*|"
    r"Foundation|NVQ|BTEC|GCSE|Enhanced|DBS|CRB|Basic|Accountant|Internal|Get|Become|Being|Hold|Advanced|I{1,3}|IV|V)[\s,/:&-]*)+$"
    r"|ISO|SOC ?2|CMMI|\bGED\b|Diploma|Degree|NVQ|BTEC|GCSE|Great Place|B Corp|FedRAMP|HITRUST|Nurs|Birth|Tax|Organic|Woman|Minority|Top Employer|Medical|Agency|Installers?|^Professionals?$|^Any\b|^Certifications?\b|\bNo\b|\b(?:NIST|HIPAA|HITRUST|GDPR)\b",
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
_REGISTER_HINTS = ("gmc", "nmc", "gphc", "pc", "gdc", "council", "social work england")
_REGISTERED_BEFORE = regex.compile(
    r"(?:regist(?:ered|ration|rable|er(?! of))|licen[cs]\w{1,4}|member(?:ship)?|PIN)\b"
    r"(?:[^.;]{0,40}?)$",
    regex.I,
)
_REGISTERED_AFTER = regex.compile(
    r"^\s*(?:\([^()]{1,12}\)\s*)?(?:\w+\s+){0,2}(?:regist(?:ered|ration|er\b)|specialist register|"
    r"PIN\b|licen[cs]e)",
    regex.I,
)


def names(document: Document) -> Iterable[Mention]:
    """The longest names first: "Certified Public Accountant (CPA)" before "CPA"."""
    found: list[Mention] = []
    text = document.text
    for code, support, hints, pattern in _NAME_ROWS:
        for start, end in hints.lines_in(text):
            for match in pattern.finditer(text, start, end):
                span = Span(start=match.start(), end=match.end())
                found.append(Mention(span=span, code=code, rule="name", support=support))
    return sorted(found, key=lambda mention: mention.span.start - mention.span.end)


def registers(document: Document) -> Iterator[Mention]:
    """ "Registered with the GMC", "NMC registration": not the body's guidance or website."""
    for text, start, end in stretches(document, *_REGISTER_HINTS):
        for code, pattern in _REGISTER_ROWS:
            matches = pattern.finditer(text, start, end)
            found = (_registered(document, code, match) for match in matches)
            yield from (mention for mention in found if mention)


def _registered(document: Document, code: str, match: regex.Match[str]) -> Mention | None:
    text, sentence = document.text, document.sentence_at(match.start())
    before = _REGISTERED_BEFORE.search(text[sentence.start : match.start()])
    after = _REGISTERED_AFTER.match(text[match.end() : sentence.end])
    if not before and not after:
        return None
    start = sentence.start + before.start() if before else match.start()
    end = match.end() + after.end() if after else match.end()
    return Mention(
        span=Span(start=start, end=end), code=_register_code(code, sentence, text), rule="register"
    )


def _register_code(code: str, sentence: Span, text: str) -> str:
    """The pharmacists' register is also that of their technicians."""
    technician = code == "pharmacist" and "technician" in sentence.of(text).casefold()
    return "other:pharmacy-technician" if technician else code


def being_a_driver(document: Document) -> Iterator[Mention]:
    for text, start, end in stretches(document, "driver", "valid dl", "driving"):
        for match in _IS_DRIVER.finditer(text, max(start, document.body_start), end):
            span = Span(start=match.start(), end=match.end())
            yield Mention(span=span, code=DRIVER, rule="being-a-driver")


def proper_certifications(document: Document) -> Iterator[Mention]:
    """Certifications outside the closed list: "Notifier Certification", "Certified Alarm Agent"."""
    for text, start, end in stretches(document, "certif"):
        for match in _PROPER.finditer(text, max(start, document.body_start), end):
            name = match["name"].strip("®™ ")
            if len(name) < SHORTEST_NAME or _NOT_PROPER.search(name):
                continue
            slug = regex.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
            yield Mention(
                span=Span(start=match.start(), end=match.end()),
                code=OTHER + slug[:LONGEST_SLUG],
                rule="proper-name",
                support=Support.ASKED,
            )
