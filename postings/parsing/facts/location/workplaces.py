"""Where the work is done: remote, hybrid, on site, or a choice, with the words that say so.

Each rule has a strength: the job's own line ("Work location: In person", the title) goes before a
sentence about the job, that before a tag or the employer's way ("a remote-first company").
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.facts.location.workplace_table import RULES
from postings.parsing.types import Owner, Rejected, Span

_RULES = tuple((a, s, n, regex.compile(p, regex.I)) for a, s, n, p in RULES)
# "Manage remote teams", "experience in a hybrid setup", "not a remote role" (guide D45).
_OTHERS = regex.compile(
    r"\b(?:experience|manag(?:e|ing)|lead(?:ing)? (?:a )?|comfortable|ability to|stipend|"
    r"may (?:offer|be eligible)|"
    r"some (?:roles|positions|teams?)|others? (?:have|are|work)|other (?:roles|positions)|"
    r"for (?:roles|positions|positions)|depending on|if you|"
    r"customers?|clients?|occasional(?:ly)?|founded|most (?:roles|of our)|many of|unless|"
    r"experienced in|"
    # only right before the words, in the same clause
    r"not (?:a )?|isn['’]t|cannot|interested in a|partially|partly|available)\b[^.;\n]{0,40}$",
    regex.I,
)
# Every row needs one of these words; other lines are not read.
_ANYTHING = regex.compile(
    r"remote|hybrid|on[ -]?site|virtual|in the office|office\b[^.;\n]{0,30} days?|"
    r"in[- ]office|in[- ]person|office[- ]based|branch[- ]based|home|anywhere|"
    r"any corner|flexible hours|virtual|distributed|days? in|optional",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """One way to work and its words."""

    answer: str
    strength: int
    rule: str
    span: Span


def find_workplaces(document: Document) -> tuple[list[Workplace], list[Rejected]]:
    """Every statement of where the work is done, and what only looks like one."""
    found: list[Workplace] = []
    rejected: list[Rejected] = []
    windows = lines_with(_ANYTHING, document.text)
    if not windows:
        return found, rejected
    title = document.title_span
    for answer, strength, rule, pattern in _RULES:
        # The bare word "remote" counts in the title alone.
        in_title = rule == "remote-title"
        for match in matches_within(pattern, document.text, windows if not in_title else (title,)):
            span = _trimmed(document.text, match)
            reason = _reason(document, span, rule)
            if reason:
                rejected.append(Rejected(span=span, rule=rule, reason=reason))
            else:
                found.append(Workplace(answer=answer, strength=strength, rule=rule, span=span))
    return found, rejected


def chosen(found: list[Workplace]) -> Workplace | None:
    """The strongest statement; of equal ones the first of the table, then of the text."""
    order = {id(item): -number for number, item in enumerate(found)}
    return max(found, key=lambda item: (item.strength, order[id(item)]), default=None)


def _trimmed(text: str, match: regex.Match[str]) -> Span:
    start = match.start()
    # "#" belongs to the tag "#LI-Remote".
    while start < match.end() - 1 and not (text[start].isalnum() or text[start] == "#"):
        start += 1
    return Span(start=start, end=max(start + 1, match.end()))


def _reason(document: Document, span: Span, rule: str) -> str | None:
    """Why the words do not say where this job is done, or None."""
    # Lines and labels of the job: nothing before them makes them another's.
    if rule in ("remote-title", "work-location", "remote-label", "tag", "not-remote"):
        return None
    # Equal-opportunity text states nothing of the job (guide G4).
    if document.owner_at(span.start) is Owner.EEO:
        return "not about this job"
    # It is the employer's way in any case, and the weakest sentence.
    if rule == "remote-first":
        return None
    sentence = document.sentence_at(span.start)
    # Whose way to work it is stands shortly before.
    before = document.text[max(sentence.start, span.start - 70) : span.start]
    return "said of other people, jobs or tools" if _OTHERS.search(before) else None
