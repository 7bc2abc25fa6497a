"""A mention of a credential, and how the finders walk over a posting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.guide.credential import Support
from postings.parsing.document import Document
from postings.parsing.matching.word_index import lowered
from postings.parsing.types import BlockKind, Span

# "Lisence", "liscense": postings misspell it, and mean it.
LICENSE_WORD = r"\bli(?:c|s|sc|cs)en[cs](?:e[sd]?|ing|ures?)\b"
LICENSE = regex.compile(LICENSE_WORD, regex.I)
# What else a credential is called; "qualification" is too wide to be one.
CREDENTIAL_WORD = regex.compile(
    LICENSE_WORD
    + r"|\b(?:certifi(?:cat(?:e|es|ion|ions)|ed)|designations?|credentials?|accreditations?|"
    r"registrations?|registered|exams?)\b",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenseMention:
    """Words that name a credential; `rule` is the finder that read them."""

    span: Span
    code: str
    rule: str
    support: Support = Support.NAME
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """All mentions in text order, and each "license" that names no credential."""

    named: tuple[LicenseMention, ...]
    unnamed: tuple[Span, ...]


def stretches(document: Document, *hints: str) -> Iterator[tuple[str, int, int]]:
    """The text and the borders of each line in which one of the lower-case hints stands."""
    text, folded = document.text, lowered(document.text)
    seen: set[int] = set()
    for hint in hints:
        found = folded.find(hint)
        while found >= 0:
            start, end = text.rfind("\n", 0, found) + 1, text.find("\n", found)
            end = end if end >= 0 else len(text)
            # Two hints in one line would read it twice.
            if start not in seen:
                seen.add(start)
                yield text, start, end
            # On from the end of the line: it is read as a whole.
            found = folded.find(hint, end)


def is_in_title(document: Document, span: Span) -> bool:
    return document.block_at(span.start).kind is BlockKind.TITLE
