"""What a row of the table of names is, and how much support a name needs before it counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Support(StrEnum):
    """`NAME` says it all ("CPCU"); `ASKED` wants a list of qualifications, a cue or a credential
    word in the sentence ("CPA"); `WORD` wants the credential word right beside it ("CRM
    certification": CRM alone is software).
    """

    NAME = "name"
    ASKED = "asked"
    WORD = "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """`hint` is a lower-case string that any match contains; it keeps the search cheap."""

    code: str
    hint: str
    pattern: str
    support: Support


def rows(support: Support, *names: tuple[str, str, str]) -> tuple[Name, ...]:
    """Rows of (code, hint, pattern) that need the same support."""
    return tuple(Name(code=c, hint=h, pattern=p, support=support) for c, h, p in names)
