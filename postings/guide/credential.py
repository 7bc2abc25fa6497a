r"""One row of the table of credentials: a code, what people read for it, the words that name it.

Words are patterns. One without a capital letter is matched in any case ("certified scrum ?master"),
one with capitals as it is written ("CPCU"). A name has hints, lower-case strings of which any match
contains one, which keep the search cheap: the first plain letters of its pattern, unless they are
given, joined by "|".

>>> kind, family = CredentialKind.CERTIFICATION, CredentialFamily.BUSINESS
>>> row = credential("pmp", "PMP", kind, family, asked(r"PMP[®™]?"))
>>> row.label, row.words[0].hints, beside("agile|scrum").hints
('PMP', ('pmp',), ('agile', 'scrum'))
>>> spelled("certified scrum ?master", "CSM")
'(?i:certified scrum ?master)(?:\\s*\\(CSM\\))?'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from postings.guide.choice import Choice
from postings.guide.licenses import CredentialKind

OTHER = "other:"  # before the short name of a credential that is not in the guide's list
# The last letter may be optional ("cars?") or repeated, so that it is no part of the hint.
_PLAIN = re.compile(r"(?:\(\?i:)?([a-z0-9 ]+)(?![?*{])", re.IGNORECASE)
# Alternatives of plain letters are hints as they stand.
_LETTERS = re.compile(r"[a-z]+(?:\|[a-z]+)*", re.IGNORECASE)


class CredentialFamily(Choice):
    """The fields of work, in the order in which their credentials are listed."""

    INSURANCE = "insurance", "Insurance"
    SECURITIES = "securities", "Securities"
    PROPERTY = "property", "Property and lending"
    FINANCE = "finance", "Finance"
    SALES = "sales", "Sales"
    BUSINESS = "business", "Business and projects"
    TECHNOLOGY = "technology", "Technology"
    DRIVING = "driving", "Driving"
    PUBLIC = "public", "Law and public office"
    HEALTH = "health", "Health"
    EDUCATION = "education", "Education"
    TRADES = "trades", "Engineering and trades"
    SAFETY = "safety", "Safety"
    HOSPITALITY = "hospitality", "Gaming, food and drink"


class Support(StrEnum):
    """`NAME` says it all ("CPCU"); `ASKED` wants a list of qualifications, a cue or a credential
    word in the sentence ("CPA"); `WORD` wants the credential word right beside it ("CRM
    certification": CRM alone is software).
    """

    # The least support first: the finder takes names in this order.
    NAME = "name"
    ASKED = "asked"
    WORD = "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What stands without the word "license"."""

    # In lower case, as is the text in which they are looked for.
    hints: tuple[str, ...]
    pattern: str
    support: Support


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenseOf:
    """What stands beside the word "license", in any case: right before it or right behind it."""

    # Either may be missing: "licensed CPA" is written, too, a licensed SIA is none.
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A people's register is a license without the word (guide D14)."""

    pattern: str


Words = Name | LicenseOf | Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    code: str
    label: str
    kind: CredentialKind
    family: CredentialFamily
    words: tuple[Words, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Whether it is in the guide's closed list."""
        # By the code: a row outside the list may well be a license.
        return not self.code.startswith(OTHER)


def credential(
    code: str, label: str, kind: CredentialKind, family: CredentialFamily, *words: Words
) -> Credential:
    """A row of the guide's closed list."""
    return Credential(code=code, label=label, kind=kind, family=family, words=words)


def other(slug: str, kind: CredentialKind, family: CredentialFamily, *words: Words) -> Credential:
    """A row outside the list; its short name is its label."""
    # As `license_label` makes it of a code without a row.
    label = slug.replace("-", " ").capitalize()
    return Credential(code=OTHER + slug, label=label, kind=kind, family=family, words=words)


def lettered(kind: CredentialKind, family: CredentialFamily, names: str) -> tuple[Credential, ...]:
    """Rows outside the list that are called by their letters alone, and must be asked for."""
    return tuple(other(name.casefold(), kind, family, asked(name)) for name in names.split())


def alone(pattern: str, hints: str = "") -> Name:
    """A name that says it all."""
    return _name(pattern, hints, Support.NAME)


def asked(pattern: str, hints: str = "") -> Name:
    """A name that counts where qualifications are asked for."""
    return _name(pattern, hints, Support.ASKED)


def beside(pattern: str, hints: str = "") -> Name:
    """A name that counts beside the word "certification" or "license"."""
    return _name(pattern, hints, Support.WORD)


def spelled(words: str, letters: str) -> str:
    """The pattern of a name in full, in any case, which its letters may follow in brackets."""
    return rf"(?i:{words})(?:\s*\({letters}\))?"


def _name(pattern: str, hints: str, support: Support) -> Name:
    # Capitals in a pattern are a choice of its author: "SAFe" must not be "safe".
    any_case = pattern if pattern != pattern.lower() else f"(?i:{pattern})"
    # Given ones win: the plain start of a pattern may be too short to spare any work.
    found = (hints or _plain(pattern)).lower().split("|")
    return Name(hints=tuple(found), pattern=any_case, support=support)


def _plain(pattern: str) -> str:
    whole, first = _LETTERS.fullmatch(pattern), _PLAIN.match(pattern)
    # An empty hint would match every line; a test forbids it.
    return whole[0] if whole else first[1] if first else ""
