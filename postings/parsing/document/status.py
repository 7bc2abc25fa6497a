"""Required, preferred or said not to be needed: the status of a stretch of text (guide G7).

The order of decision is the guide's: a cue in the same clause, a parenthesis right after it that is
nothing but a cue, a label, the heading, and otherwise required.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from postings.guide.requirements import Status
from postings.parsing.document.cue_table import Category, Direction
from postings.parsing.document.cues import CueHit, find_cues, is_only_cue
from postings.parsing.document.document import Document
from postings.parsing.document.list_headings import ListRuling, heading_says, label_before
from postings.parsing.types import Border, Clause, Span

# "No experience", but not "no fewer than four years".
_NO_BEFORE = regex.compile(
    r"\b(?:no(?! (?:less|fewer|more|later) than\b)|without|zero|neither|nor)\b"
    r"(?:\s[\w’'/-]+){0,4}\s?$",
    regex.I,
)
# Without a word of need a "no" says nothing of the requirement: "no two days are alike".
_NEEDED_AFTER = regex.compile(
    r"^[^.;]{0,60}?\b(?:required|necessary|needed|requirement|mandatory|is fine|whatsoever)\b",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
# The words are kept: `explain` shows them beside the status.
class Ruling:
    """The status, the step of G7 that settled it, and the words that did (None for `default`)."""

    status: Status
    rule: str
    cue: Span | None = None


# Guide G7, step 5: what a posting names at all, it asks for.
DEFAULT = Ruling(status=Status.REQUIRED, rule="default")


def status_of(document: Document, span: Span) -> Ruling:
    """The status of the requirement whose words `span` covers."""
    clause = document.clause_at(span.start)
    return (
        # Before the cues: "No degree is required" holds one of requirement.
        _by_negation(document.text, span, clause)
        or _by_clause(document.text, span, clause)
        or _by_parenthesis(document, span, clause)
        or _by_clause_around(document, span, clause)
        or _by_label(document, span)
        or _by_heading(document, span)
        or DEFAULT
    )


def _by_negation(text: str, span: Span, clause: Clause) -> Ruling | None:
    """ "No experience necessary": a no before, and a word of need after."""
    # Both are asked of the clause alone: a "no" of the next one is of something else.
    before = _NO_BEFORE.search(text[clause.start : span.start])
    after = _NEEDED_AFTER.search(text[span.end : max(clause.end, span.end)])
    if before and after:
        cue = Span(start=span.end + after.start(), end=span.end + after.end())
        return Ruling(status=Status.NOT_REQUIRED, rule="cue-no", cue=cue)
    return None


def _by_clause(text: str, span: Span, clause: Clause) -> Ruling | None:
    governing = [hit for hit in _clause_cues(text, clause) if _governs(hit, span)]
    return (
        # Both in one clause: preferred (guide G7), as "Minimum of one year preferred".
        _first(governing, Category.PREFERRED, Status.PREFERRED, "cue-in-clause")
        or _first(governing, Category.NOT_REQUIRED, Status.PREFERRED, "cue-not-required")
        or _first(governing, Category.REQUIRED, Status.REQUIRED, "cue-in-clause")
    )


def _clause_cues(text: str, clause: Clause) -> list[CueHit]:
    hits = find_cues(text, clause.start, clause.end)
    # "Coding (GitHub is preferred)": the bracket's cue is GitHub's.
    return [hit for hit in hits if not any(hole.overlaps(hit.span) for hole in clause.holes)]


def _governs(hit: CueHit, span: Span) -> bool:
    if hit.cue.direction is Direction.BEFORE:
        # The words may hold the cue themselves: "MBA is preferred" as one span.
        return hit.span.end > span.start
    if hit.cue.direction is Direction.AFTER:
        return hit.span.start <= span.start
    return True


def _first(hits: Iterable[CueHit], category: Category, status: Status, rule: str) -> Ruling | None:
    hit = next((hit for hit in hits if hit.cue.category is category), None)
    return Ruling(status=status, rule=rule, cue=hit.span) if hit else None


def _by_parenthesis(document: Document, span: Span, clause: Clause) -> Ruling | None:
    # The span may end with the opening bracket.
    hole = next((hole for hole in clause.holes if hole.start >= span.end - 1), None)
    # "Degree (marketing preferred)" wishes for marketing, not for the degree.
    if hole is None or not is_only_cue(document.text, hole.start, hole.end):
        return None
    hits = find_cues(document.text, hole.start, hole.end)
    return (
        _first(hits, Category.PREFERRED, Status.PREFERRED, "cue-in-parenthesis")
        or _first(hits, Category.NOT_REQUIRED, Status.PREFERRED, "cue-not-required")
        or _first(hits, Category.REQUIRED, Status.REQUIRED, "cue-in-parenthesis")
    )


def _by_clause_around(document: Document, span: Span, clause: Clause) -> Ruling | None:
    """ "An advanced degree (MBA or JD) preferred": a bracket shares the cue around it."""
    if clause.border is not Border.PARENTHESIS or clause.start == 0:
        return None
    around = document.clause_at(clause.start - 1)
    if not around.span.holds(clause.span):
        return None
    # "Clinical background a plus (RD, MPH)": what the bracket explains stands before it.
    explained = Span(start=min(span.start, clause.start), end=clause.end)
    hits = [hit for hit in _clause_cues(document.text, around) if hit.span.end <= clause.start]
    near = hits[-1:] if hits and not document.text[hits[-1].span.end : clause.start].strip() else []
    return _by_clause(document.text, explained, around) or (
        _first(near, Category.PREFERRED, Status.PREFERRED, "cue-in-clause")
    )


_STATUS_OF = {
    Category.PREFERRED: Status.PREFERRED,
    Category.REQUIRED: Status.REQUIRED,
    Category.NOT_REQUIRED: Status.NOT_REQUIRED,
}


def _by_label(document: Document, span: Span) -> Ruling | None:
    line = document.block_at(span.start).span
    said = label_before(document.text, line, span.start)
    return _as_ruling(document, said) if said else None


def _by_heading(document: Document, span: Span) -> Ruling | None:
    said = heading_says(document, span.start)
    # A list of requirements is what every list is.
    if said is None or said.category is Category.REQUIRED:
        return None
    return _as_ruling(document, said)


def _as_ruling(document: Document, said: ListRuling) -> Ruling:
    status = _STATUS_OF[said.category]
    if status is Status.NOT_REQUIRED:
        return Ruling(status=status, rule="heading-no", cue=said.words)
    # A heading with text behind it on its line is a label (G7, step 3).
    inline = said.is_label or document.block_at(said.words.start).end > said.words.end
    return Ruling(status=status, rule="label" if inline else "heading", cue=said.words)
