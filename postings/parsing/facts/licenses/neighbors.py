"""Letters beside a listed credential: "CCIE, JNCIE or CWNX" are three, and the table knows two.

Letters that are known to be something else (degrees, jobs, tools, states) are passed over: in
"RD, MPH or RN" the degree in the middle is none, and does not end the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from postings.guide.codes import kind_of
from postings.guide.credential import OTHER, Support
from postings.guide.licenses import CredentialKind
from postings.parsing.document import Document
from postings.parsing.facts.licenses.mention import LicenseMention
from postings.parsing.facts.licenses.name_words import NOT_CREDENTIALS
from postings.parsing.facts.licenses.proper_names import slug
from postings.parsing.types import Span

_LETTERS = r"\p{Lu}{2}[\p{Lu}\d]{0,4}[a-z]?\+?(?![\w'’-])"
_JOINT = r"(?:,|/|;|&|\band/or\b|\bor\b|\band\b)"
_JOINTS = rf"[®™]?\s?{_JOINT}\s?(?:{_JOINT}\s)?"
# "Certified Internal Auditor (CIA) or CFE": behind a bracket only; before one it is another list's.
_RIGHT = regex.compile(rf"\)?{_JOINTS}(?P<letters>{_LETTERS})")
_LEFT = regex.compile(rf"(?r)(?<![\w-])(?P<letters>{_LETTERS}){_JOINTS}")

MOST_LETTERS = 12  # of one list


def neighbors(document: Document, taken: Sequence[LicenseMention]) -> Iterator[LicenseMention]:
    """Letters joined to credentials that are named by letters themselves."""
    for mention in taken:
        if _is_lettered(mention) and mention.span.start >= document.body_start:
            yield from _along(document.text, mention.span.end, _RIGHT)
            yield from _along(document.text, mention.span.start, _LEFT)


def _is_lettered(mention: LicenseMention) -> bool:
    # Beside a driver's license or "the SIE" stand other things; a tool's name proves nothing.
    is_named = mention.rule in ("name", "proper-name") and mention.support is not Support.WORD
    return is_named and kind_of(mention.code) is not CredentialKind.DRIVER


def _along(text: str, start: int, pattern: regex.Pattern[str]) -> Iterator[LicenseMention]:
    forward = pattern is _RIGHT
    for _ in range(MOST_LETTERS):
        match = pattern.match(text, start) if forward else pattern.match(text, 0, start)
        if not match:
            return
        start = match.end("letters") if forward else match.start("letters")
        if match["letters"].rstrip("s") not in NOT_CREDENTIALS:
            yield LicenseMention(
                span=Span(start=match.start("letters"), end=match.end("letters")),
                code=OTHER + slug(match["letters"]),
                rule="neighbor",
                support=Support.ASKED,
            )
