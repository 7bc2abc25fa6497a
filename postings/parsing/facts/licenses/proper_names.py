"""Credentials outside the guide's list, by their own names (guide D38).

Three shapes: a name that a credential word closes ("Notifier certification"), one that it opens
("Certified Alarm Agent", "Certificate of Proficiency (COP)"), and lists ("certifications such as
Genetec, Lenel or NICET"). A name is written with capitals; the words that any certification may
have ("relevant", "industry") are no part of it, and alone they are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from postings.guide.credential import OTHER, Support
from postings.parsing.document import Document
from postings.parsing.facts.licenses.mention import LicenseMention
from postings.parsing.facts.licenses.name_words import DEGREES, GENERIC, LEADING, NOT_PERSONAL
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Span

# One letter names nothing; a code is a key in the database and in addresses.
SHORTEST_NAME, LONGEST_SLUG = 2, 40
REACH = 160  # characters before a credential word in which its names stand
LONG_NAME = 4  # words of a name that is one even if each could stand beside any certification

# "Genetec", "C(k)P", "Node.js"; a full stop at the end is the sentence's.
_CAPITAL = r"\p{Lu}(?:[\w+&®™'’/-]|\.(?=\w)|\(\w\)(?=\p{Lu}))*"
# "3CX", "eJPT"; "dbt" before a capital, unlike "of" and "as".
_SMALL = r"\d{1,3}\p{L}\w*|\p{Ll}{1,2}\p{Lu}\w*|[b-df-hj-np-tv-z]{2,4}(?=\s\p{Lu})"
_TOKEN = rf"(?:{_CAPITAL}|{_SMALL})"
# Small words inside a name: "Institute of Paint". Not "and": it parts two names.
_NAME = rf"(?<![\w./]){_TOKEN}(?:[ ](?:(?:of|in|for|the|to)[ ]){{0,2}}{_TOKEN}){{0,6}}"
_JOINT = r"\s?[®™]?(?:\s?\([^()\n]{1,30}\))?\s*(?:[,;/]|\band/or\b|\bor\b|\band\b|&)+\s*"
_AGAIN = r"(?:(?:and/or|and|or|an?|the|either)\s+){0,2}"
_NAMES = rf"{_NAME}(?:{_JOINT}{_AGAIN}{_NAME}){{0,11}}"
# "Miller Heiman strategic selling or other related sales certifications": they say what it is.
_OTHERS = r"(?: (?:other|similar|related|equivalent|comparable|any|such|like|relevant)){1,3}"
_OR_OTHERS = rf"(?:(?: [a-z]+){{0,2}},? (?:and/or|or|and){_OTHERS}(?: [a-z]+){{0,2}})?"
# "Acme Controls (Level Two) certification".
_IN_BRACKETS = r"(?:\s?\(\p{Lu}[\w &/-]{1,40}\))?"
# "Notifier certification fees", "certified by a lab": what is sold, paid or tested.
_NO_PAPER = (
    r"programs?|courses?|exam prep|fees?|reimburs\w+|support|bod(?:y|ies)|authority|by|as|"
    r"background|evaluat\w+"
)
_WORD = regex.compile(
    r"(?:certifi(?:cations?|cates?|ed)|designations?|credentials?|accreditations?)\b"
    rf"(?!\s+(?:{_NO_PAPER})\b)",
    regex.I,
)
# "Experience with Acme Suite administration (certification is a plus)".
_OF_A_SKILL = r"(?: [a-z]+){0,3} \("
# Read from the word backwards: names are many, and credential words are few.
_CLOSED = regex.compile(
    rf"(?r)(?P<names>{_NAMES})(?P<brackets>{_IN_BRACKETS})"
    rf"(?:{_OR_OTHERS}[®™]?[\s-]+|{_OF_A_SKILL})"
)

# "Certified Alarm Agent" ends like one who does it; "Certified Sales Excellence" is no person.
_A_PERSON = r"(?<=er|or|ist|ant|ian|al|ate|yst|ert|ent|min)"
_LETTERS = r"\s*\((?P<letters>\p{Lu}[\w()&+®™-]{1,9})\)"
_TITLE = rf"(?P<name>{_TOKEN}(?:[ ](?:(?:of|in|for|the|and|&)[ ]){{0,2}}{_TOKEN}){{0,6}})"
_CERTIFIED = rf"(?i:certified) {_TITLE}(?:(?<!\)){_LETTERS}|{_A_PERSON}\b)"
_BY_LETTERS = (
    r"(?i:chartered|accredited|registered|(?:certified|fellow|associate|certification) (?:in|of)) "
    rf"{_TITLE}{_LETTERS}"
)
_OPENED = regex.compile(
    rf"{_CERTIFIED}|{_BY_LETTERS}|(?i:certificate) (?:of|in) {_TITLE}(?:{_LETTERS})?"
)
_CERTIFICATE = ("Certificate", "certificate", "CERTIFICATE")
# The maker: "Splunk Certified Administrator".
_MAKER = regex.compile(rf"(?r){_TOKEN}(?:[ ]{_TOKEN}){{0,2}}[®™]?[ ]")

# "Certifications (preferred): ", "designations such as", "certification (e.g.": a list opens here.
_SUCH_AS = (
    r"such as|but not limited to|like|including|includes?|e\.?g\.?|i\.?e\.?|ex|for example|"
    r"one of the|one|following|at least|either|are|is|as|of"
)
_ASKED = r"(?:(?:is|are|strongly|highly)\s)*(?:preferred|required|desired|a plus)"
# A comma or a blank alone opens nothing: "certifications, Palantir" are two things. "Certification
# in one of the clouds (Azure, AWS)": the bracket has the names.
_MARK = (
    r"[:(–]|in (?:\p{Ll}+ ){1,8}\(|(?<=ons )in\b|(?<=ons )from\b|"
    rf"(?:,\s?)?(?={_SUCH_AS})"
)
_OPENS = regex.compile(
    r"(?:certificat(?:ions?|es?)|designations?|credentials|accreditations?)\b(?:\(s\))?"
    rf"(?:[\s(]{{0,2}}{_ASKED}\)?)?\s*(?:{_MARK})[\s(]*(?:(?:{_SUCH_AS})\b[\s.,:(]*){{0,4}}",
    regex.I,
)
_MEMBER = regex.compile(_NAME)
_BRACKET = regex.compile(rf"\s?\((?P<first>{_NAME})(?=[,/;]| or | and )")
_NEXT = regex.compile(rf"{_JOINT}{_AGAIN}")
# "API management", "UI design": a small word goes on with the name, so that it was a field.
_ENDED = regex.compile(
    r"\s?[®™]?\s*(?:$|[^\w\s]|(?:is|are|or|and|etc|would|will|with|to|within|strongly|highly|"
    r"a plus|preferred|desired|required|helpful|certif\w*|designation|exam|level)\b)"
)
_SMALL_LETTER = regex.compile(r"\p{Ll}")
# The word itself is no part of the name.
_CLOSING = regex.compile(r"\s+(?:certifi(?:cations?|cates?|ed)|designations?|credentials?)$")
_TRIGGERS = Words(
    ("certif", "designation", "credential", "accredit", "chartered ", "registered ", "fellow ",
     "associate in ", "associate of ")
)  # fmt: skip


def proper_names(
    document: Document, taken: Sequence[LicenseMention] = ()
) -> Iterator[LicenseMention]:
    """Names in the body: "Certified Sales Consultant" in the title is what the job is called.

    `taken` are the credentials that the table knows: "AWS certifications (SAP, DEP)" are AWS's.
    """
    text = document.text
    ends = {mention.span.end for mention in taken if mention.support is Support.WORD}
    for start in _TRIGGERS.starts_in(text):
        if start < document.body_start:
            continue
        line, end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
        end = end if end >= 0 else len(text)
        # In a line of capitals alone they mark no name.
        if not _SMALL_LETTER.search(text, line, end):
            continue
        yield from _opened(text, line, start, end)
        is_known = bool(ends) and len(text[:start].rstrip()) in ends
        opens = None if is_known else _OPENS.match(text, start, end)
        listed = list(_listed(text, opens.end(), end)) if opens else []
        # "Retirement certifications (QKA, CPFA)": the list says which ones those are.
        yield from listed or _closed(text, line, start)


def _opened(text: str, line: int, start: int, end: int) -> Iterator[LicenseMention]:
    """ "Splunk Certified Administrator", "Certificate of Proficiency (COP)"."""
    match = _OPENED.match(text, start, end)
    if not match:
        return
    # "Certificate in Insurance" names its field; "Certified Specialist" names nothing.
    if not match[0].startswith(_CERTIFICATE) and _is_generic(match["name"]):
        return
    maker = (
        _MAKER.match(text, line, start) if match[0].casefold().startswith("certified ") else None
    )
    first = maker.start() + _skipped(maker[0]) if maker else start
    name = match["letters"] or f"{text[first:start]}{match['name']}"
    if not NOT_PERSONAL.search(name):
        yield _mention(Span(start=first, end=match.end()), name)


def _closed(text: str, line: int, start: int) -> Iterator[LicenseMention]:
    """The names before a credential word, of which the last one carries it."""
    word = _WORD.match(text, start)
    names = _CLOSED.match(text, max(line, start - REACH), start) if word else None
    # "Experience with Aperture and NCQA accreditation": the last one says what kind of list it is.
    if word and names and not NOT_PERSONAL.search(names["names"]):
        yield from _listed(text, names.start("names"), names.end("names"), word.end())


def _listed(text: str, start: int, end: int, close: int | None = None) -> Iterator[LicenseMention]:
    """Each name of a list; `close` is the end of the credential word that closes it."""
    member = _MEMBER.match(text, start, end)
    while member:
        # "Certification in Project Management (PMP, CAPM)": the field is none, the letters are.
        if bracket := _BRACKET.match(text, member.end(), end):
            member = _MEMBER.match(text, bracket.start("first"), end)
            continue
        following = _NEXT.match(text, member.end(), end)
        after = _MEMBER.match(text, following.end(), end) if following else None
        if close or _ENDED.match(text, member.end()):
            first = member.start() + _skipped(member[0])
            last = close if close and not after else member.end()
            name = text[first : member.end()]
            if _names_one(name):
                yield _mention(Span(start=first, end=last), name)
        member = after


def _mention(span: Span, name: str) -> LicenseMention:
    return LicenseMention(
        span=span,
        code=OTHER + slug(name),
        rule="proper-name",
        # D38: any name will do, so that the posting must ask for it.
        support=Support.ASKED,
    )


def _names_one(name: str) -> bool:
    is_short = len(name) < SHORTEST_NAME or name.upper() in DEGREES
    return not is_short and not _is_generic(name) and not NOT_PERSONAL.search(name)


def _is_generic(name: str) -> bool:
    """Whether a name is made of words that any certification may have.

    >>> _is_generic("Relevant Industry"), _is_generic("Notifier")
    (True, False)
    """
    words = name.split()
    return len(words) < LONG_NAME and all(_plain(word) in GENERIC for word in words)


def _skipped(name: str) -> int:
    """How many characters of a name are words that open a demand.

    >>> _skipped("Obtain Required Notifier")
    16
    """
    skipped = 0
    for word in name.split(" "):
        if _plain(word) not in LEADING:
            break
        skipped += len(word) + 1
    # Nothing left: the name is generic, and is refused as such.
    return skipped if skipped < len(name) else 0


def _plain(word: str) -> str:
    return word.strip(",.®™'’-/").casefold()


def slug(name: str) -> str:
    """The short name behind `other:`.

    >>> slug("C(k)P"), slug("Institute of Paint & Coating Certificate")
    ('ckp', 'institute-of-paint-coating')
    """
    plain = _CLOSING.sub("", name.casefold()).replace("(", "").replace(")", "")
    return regex.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
