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
from postings.parsing.types import Clause, Span

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
# "What we do not require:" heads what is not needed.
_NEGATIVE_HEADING = regex.compile(
    r"\b(?:do not|don['’]t|doesn['’]t|never) (?:require|need|ask for)"
    r"|\bnot (?:required|needed|necessary)\b",
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


def _by_heading(document: Document, span: Span) -> Ruling | None:
    section = document.section_at(span.start)
    if not section.preferred:
        return _by_negative_heading(document, section.heading)
    # A heading with text behind it on its line is a label (G7, step 3).
    inline = section.heading and document.block_at(section.heading.start).end > section.heading.end
    rule = "label" if inline else "heading"
    return Ruling(status=Status.PREFERRED, rule=rule, cue=section.heading)


def _by_negative_heading(document: Document, heading: Span | None) -> Ruling | None:
    """ "We do not require:" says no; "Helpful, but not required:" is a wish (guide G7)."""
    hit = _NEGATIVE_HEADING.search(heading.of(document.text)) if heading else None
    if not hit:
        return None
    # "Not required" alone is a wish, "we do not require" a no.
    if hit[0].casefold().startswith("not "):
        return Ruling(status=Status.PREFERRED, rule="heading", cue=heading)
    return Ruling(status=Status.NOT_REQUIRED, rule="heading-no", cue=heading)
