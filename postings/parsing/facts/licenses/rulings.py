"""Required or preferred: where the cue of a list of credentials stands (guide G7).

Mostly behind the list, or before it; "designations preferred (CFA, CFP)" has it before the bracket,
"Preferred qualification - CFA" in the label of the line.
"""

from __future__ import annotations

import regex

from postings.guide.requirements import Status
from postings.parsing.document import Document
from postings.parsing.document.cue_table import Category
from postings.parsing.document.cues import find_cues
from postings.parsing.document.status import Ruling, status_of
from postings.parsing.types import Border, Span

# "Preferred Qualification - ": a few words before a dash or a colon.
_LABEL = regex.compile(r"\W*[\w/]+(?: [\w/&]+){0,3}\s*(?:\s[-–—]|:)\s")
_OF_THE_PAPER = regex.compile(
    r"[\s\w-]{0,60}\((?P<own>(?:certifi|licen[cs]|designation)[^()\n]{0,60})\)", regex.I
)
# In the order of the guide (G7): both in one clause is preferred.
_RULED = (
    (Category.PREFERRED, Status.PREFERRED),
    (Category.NOT_REQUIRED, Status.PREFERRED),
    (Category.REQUIRED, Status.REQUIRED),
)


def ruling_of(document: Document, first: Span, last: Span) -> Ruling:
    """A list shares its cue, which mostly closes it: "Series 7, 63/65 or 66 preferred"."""
    if own := _own_bracket(document, last):
        return own
    closing = _ruling_at(document, last)
    # Only the opening words are left: "Preferred: Series 65".
    return closing if closing.cue else _ruling_at(document, first)


def _own_bracket(document: Document, last: Span) -> Ruling | None:
    """ "AWS experience required (certification is a plus)": the bracket rules the paper."""
    bracket = _OF_THE_PAPER.match(document.text, last.end, document.sentence_at(last.start).end)
    return _cue_in(document, bracket.start("own"), bracket.end("own")) if bracket else None


def _ruling_at(document: Document, span: Span) -> Ruling:
    """A parenthesis has the status of its own part, else of the words before it, else around it."""
    clause = document.clause_at(span.start)
    if clause.border is not Border.PARENTHESIS:
        ruling = status_of(document, span)
        return ruling if ruling.cue else _by_label(document, span) or ruling
    # "Licenses (Series 7 required; Series 24 preferred)": a semicolon parts them, too.
    own = status_of(document, span)
    if ";" in clause.span.of(document.text):
        own = _cue_in(document, *_part(document.text, clause.span, span)) or own
    return (
        (own if own.cue else None)
        or _cue_before(document, clause.start)
        # The sign before the bracket stands in the clause around it: "63 (or 66) ... required".
        or status_of(document, Span(start=max(0, clause.start - 1), end=clause.start))
    )


def _part(text: str, bracket: Span, span: Span) -> tuple[int, int]:
    """The part of a bracket between semicolons in which `span` stands."""
    start = text.rfind(";", bracket.start, span.start)
    end = text.find(";", span.end, bracket.end)
    return (start if start >= 0 else bracket.start), (end if end >= 0 else bracket.end)


def _cue_before(document: Document, bracket: int) -> Ruling | None:
    """ "Designations preferred (CFA, CFP)": the bracket names what is preferred."""
    start = document.sentence_at(max(0, bracket - 1)).start
    hits = find_cues(document.text, start, bracket)
    if not hits or document.text[hits[-1].span.end : bracket].strip():
        return None
    return _cue_in(document, hits[-1].span.start, bracket)


def _by_label(document: Document, span: Span) -> Ruling | None:
    """ "Preferred qualification - MBA or CFA": what stands before a dash heads its line."""
    start = document.block_at(span.start).start
    label = _LABEL.match(document.text, start, span.start)
    return _cue_in(document, start, label.end()) if label else None


def _cue_in(document: Document, start: int, end: int) -> Ruling | None:
    """What the cues of a stretch say; the better half of "preferred but not required" counts."""
    hits = {hit.cue.category: hit.span for hit in reversed(find_cues(document.text, start, end))}
    for category, status in _RULED:
        if category in hits:
            return Ruling(status=status, rule="cue-in-clause", cue=hits[category])
    return None
