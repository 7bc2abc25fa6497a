"""Which stated years are experience asked of the candidate, and why the others are not (guide 5).

The questions, in this order: is it a known kind of other duration, are they the employer's years,
whose text is it, and does any word make it work? A number passes only when all four agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.objections import OF_OTHERS, Objections
from postings.parsing.document.statements import REACH as STATEMENT_REACH
from postings.parsing.facts.experience.refusals import (
    ACTIVE,
    BARE,
    EMPLOYERS,
    LISTED,
    OBJECTIONS,
    TOLD,
    WORDED,
    WORDED_ACTIVE,
)
from postings.parsing.facts.experience.table import (
    ACTIVITY_AFTER,
    DEMAND,
    EXPERIENCE_WORD,
    FOR_YEARS,
    PRACTICED,
    STRICT_DEMAND,
    WORK_AFTER,
)
from postings.parsing.facts.experience.work_kinds import names_work
from postings.parsing.matching.numbers import Amount
from postings.parsing.types import BlockKind, Owner, Rejected, Span

ANCHOR_REACH = 160  # how far behind the years the word "experience" still belongs to them
LABEL_REACH = 70  # the longest label in "Sales management: 5 years (Preferred)"
NO_ANCHOR = "no-anchor"

_OTHER_DURATIONS = Objections(OBJECTIONS, reach=STATEMENT_REACH)
_OF_EMPLOYERS = Objections(EMPLOYERS, refused_by=OF_OTHERS.refused_by, reach=STATEMENT_REACH)
_DEMAND = regex.compile(DEMAND, regex.I)
_STRICT_DEMAND = regex.compile(STRICT_DEMAND, regex.I)
_WE_GO_ON = regex.compile(r",\s(?:we|our)\b", regex.I)
_EXPERIENCE = regex.compile(rf"\b{EXPERIENCE_WORD}(?![\w])", regex.I)
_WORK_AFTER = regex.compile(WORK_AFTER, regex.I)
_FOR_YEARS = regex.compile(FOR_YEARS, regex.I)
_PRACTICED = regex.compile(PRACTICED, regex.I)
_ACTIVITY_AFTER = regex.compile(ACTIVITY_AFTER, regex.I)
_ADDRESSED = regex.compile(
    r"^(?:have|has|having)\b|\b(?:you|you['’]ve|must|should|candidates?|applicants?)\b", regex.I
)
_FOR = regex.compile(
    r"\bfor\s+(?:the\s+|about\s+|a\s+|nearly\s+|almost\s+|at\s+least\s+|over\s+|well\s+)*$", regex.I
)
_LABEL = regex.compile(r"(?:^|\n|\.\s|[•*]\s)[^:.\n]{2,60}(?::|\s[–-])\s*\(?$")
_CUED = regex.compile(r"\s*\((?:required|preferred)\)", regex.I)
_NOTHING_MORE = regex.compile(r"[\s.)]*(?:of )?(?:experience)?[\s.)]*", regex.I)
# What may follow years that take their work from a neighbor: "or 5+ years with an MBA".
_CUE = r"\(?(?:is |are )?(?:strongly |highly )?(?:required|preferred|desired|minimum)\b"
_LEANING = regex.compile(
    rf"\s*\)?\s*(?:$|[,;.)]|(?:overall|altogether|in total|total)\b|{_CUE}"
    r"|(?:with|and|plus|if) (?:an?|the)\b|or\b)",
    regex.I,
)
# Nothing but a bound stands before the number: "- Minimum of 5 years".
_BOUNDS = (
    r"at least|minimum(?: of)?|a minimum of|with|have|has|having|you have|ideally|preferably|proven"
    r"|strong|about|approximately"
)
_OPENING = regex.compile(rf"^[\W_]*(?:(?:{_BOUNDS})\s+)*\(?$", regex.I)
# "Field sales (5+ years)", "Prior territory sales, 2 years preferred".
_APPENDED_BEFORE = regex.compile(
    r"(?:\(|,|\s[–—-])\s*(?:(?:typically|ideally|preferably|at least|a|minimum(?: of)?)\s+)*$",
    regex.I,
)
_APPENDED_AFTER = regex.compile(
    r".?\)|.\s*(?:$|[.;]|(?:is\s)?(?:required|preferred|desired|minimum|min)\b)", regex.I
)
_SKILL = regex.compile(r"\b(?:skills?|knowledge|proficien\w+|familiarity)\b", regex.I)
_WORD_AFTER = regex.compile(r"^['’]?s?\)?\s*(?:of\s+)?[A-Za-z]{2,}")
_OF = regex.compile(r"['’]?s?\)?\s+of\s", regex.I)
_CREDENTIALS = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EXPERIENCE,
        SectionType.EDUCATION,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """A stated amount of time with the words that are its own.

    `own` runs from the unit to the next amount or the end of the statement; `before` from the
    amount before it, or the start of the statement, to the number.
    """

    amount: Amount
    statement: Span
    before: Span
    own: Span

    @property
    def span(self) -> Span:
        return self.amount.span

    @property
    def is_alone(self) -> bool:
        """No other amount stands in the statement."""
        return self.before.start <= self.statement.start and self.own.end >= self.statement.end


def misread(document: Document, years: Years) -> Rejected | None:
    """One of the known other durations: an age, a degree's length, vesting, a look back."""
    found = _OTHER_DURATIONS.against(
        document, years.span, kind=_kind(document, years), statement=years.statement
    )
    # "The shop has stood here for 16 years".
    before = document.text[years.statement.start : years.span.start]
    if not found and _FOR.search(before) and not _asks_for_years(document, years):
        return _rejected(years, "duration", "how long something lasts")
    return found


def _kind(document: Document, years: Years) -> str:
    """Whether work stands at the years, and whether it is an activity that is asked for."""
    behind = years.own.of(document.text)[:ANCHOR_REACH]
    worded = _has_experience(document.text, years) or names_work(behind)
    if _is_asked_activity(document, years):
        return WORDED_ACTIVE if worded else ACTIVE
    return WORDED if worded else BARE


def _is_asked_activity(document: Document, years: Years) -> bool:
    """ "5+ years managing projects" in a list of credentials: what is long is the work."""
    after = years.own.of(document.text)[:ANCHOR_REACH]
    if not _is_listed_demand(document, years):
        return False
    return bool(_ACTIVITY_AFTER.match(after) or (_OF.match(after) and names_work(after)))


def _is_listed_demand(document: Document, years: Years) -> bool:
    """It opens a statement among the credentials, or a line of a list."""
    if document.section_at(years.span.start).type in _CREDENTIALS:
        return True
    listed = document.block_at(years.span.start).kind is BlockKind.ITEM
    return listed and _opens_line(document, years)


def employers(document: Document, years: Years) -> Rejected | None:
    """The employer, its owners or its staff have the years (guide G4)."""
    behind = document.text[years.span.end : years.statement.end]
    # A list of requirements speaks of the candidate, unless the employer goes on behind a comma.
    listed = document.section_at(years.span.start).type in _CREDENTIALS
    kind = LISTED if listed and not _WE_GO_ON.search(behind) else TOLD
    return _OF_EMPLOYERS.against(document, years.span, kind=kind, statement=years.statement)


def foreign(document: Document, years: Years) -> Rejected | None:
    """Outside the job's own text only a demand with the word "experience" counts (guide G10)."""
    owner = document.owner_at(years.span.start)
    if owner is Owner.JOB or _is_cued_label(document, years):
        return None
    statement = years.statement.of(document.text)
    listed = document.block_at(years.span.start).kind is BlockKind.ITEM
    asks = _STRICT_DEMAND.search(statement) or (listed and _opens_line(document, years))
    # Never from the equal-opportunity text (guide G4, G10).
    if owner is not Owner.EEO and asks and _has_experience(document.text, years):
        return None
    return _rejected(years, "owner", f"stands in text about {owner.value}, not about the job")


def unanchored(document: Document, years: Years) -> Rejected | None:
    """No word makes the years work: neither "experience" nor a kind of work behind them."""
    text = document.text
    after = years.own.of(text)[:ANCHOR_REACH]
    credentials = document.section_at(years.span.start).type in _CREDENTIALS
    if (
        _has_experience(text, years)
        or _is_labeled(document, years)
        or _is_cued_label(document, years)
    ):
        return None
    if _asks_for_years(document, years) or _heads_experience(document, years):
        return None
    asked = credentials or _opens_line(document, years) or _DEMAND.search(years.statement.of(text))
    if asked and (_WORK_AFTER.match(after) or names_work(after)):
        return None
    if asked and _is_appended(document, years):
        return None
    listed = credentials or document.block_at(years.span.start).kind is BlockKind.ITEM
    # "5+ years React": a line of a list that opens with years means work.
    if listed and _opens_line(document, years) and _WORD_AFTER.match(after):
        return None
    return _rejected(years, NO_ANCHOR, "no word says that work is meant")


def leans_on(document: Document, years: Years, accepted: Iterable[Years]) -> bool:
    """ "8+ years required, or 5+ years of sales with an MBA": bare years beside years of work."""
    behind = years.own.of(document.text)
    return bool(_LEANING.match(behind)) and any(
        other.statement == years.statement for other in accepted
    )


def _rejected(years: Years, rule: str, reason: str) -> Rejected:
    return Rejected(span=years.span, rule=rule, reason=reason)


def _has_experience(text: str, years: Years) -> bool:
    after = years.own.of(text)[:ANCHOR_REACH]
    before = years.before.of(text)[-ANCHOR_REACH:]
    return bool(_EXPERIENCE.search(after) or _EXPERIENCE.search(before))


def _asks_for_years(document: Document, years: Years) -> bool:
    """ "who has led sales teams for five years": a verb of work, for a time."""
    before = document.text[years.statement.start : years.span.start]
    if _FOR_YEARS.search(before) and _ADDRESSED.search(before):
        return True
    asked = document.section_at(years.span.start).type in _CREDENTIALS
    return bool(asked and _FOR.search(before) and _PRACTICED.search(before))


def _is_labeled(document: Document, years: Years) -> bool:
    """ "Sales management: 5 years (Preferred)" in a list of credentials."""
    before = document.text[document.block_at(years.span.start).start : years.span.start]
    labeled = len(before) <= LABEL_REACH and _LABEL.search(before)
    return bool(labeled and document.section_at(years.span.start).type in _CREDENTIALS)


def _is_cued_label(document: Document, years: Years) -> bool:
    """The form of a job board: the label names the work, the parenthesis the status."""
    before = document.text[document.block_at(years.span.start).start : years.span.start]
    after = document.text[years.span.end : years.span.end + LABEL_REACH]
    return bool(len(before) <= LABEL_REACH and _LABEL.search(before) and _CUED.match(after))


def is_form_line(document: Document, years: Years) -> bool:
    """ "Work experience: 5 years": a label, its years, and at most how much they are asked for."""
    line = document.block_at(years.span.start).span
    before = document.text[line.start : years.span.start]
    after = document.text[years.span.end : line.end]
    labeled = len(before) <= LABEL_REACH and _LABEL.search(before)
    return bool(labeled and (_CUED.match(after) or _NOTHING_MORE.fullmatch(after)))


def _is_appended(document: Document, years: Years) -> bool:
    """ "Field sales (5+ years)", "Prior territory sales, 2 years preferred"."""
    before = years.before.of(document.text)[-LABEL_REACH:]
    behind = document.text[years.span.end - 1 : years.statement.end]
    if not (_APPENDED_BEFORE.search(before) and _APPENDED_AFTER.match(behind)):
        return False
    return bool(names_work(before) or _SKILL.search(before))


def _heads_experience(document: Document, years: Years) -> bool:
    """Right under, or behind, a heading that says experience."""
    heading = document.heading_above(years.span.start)
    if heading is None or document.section_at(years.span.start).type is not SectionType.EXPERIENCE:
        return False
    return _opens_line(document, years) or heading.end + LABEL_REACH > years.span.start


def _opens_line(document: Document, years: Years) -> bool:
    start = max(years.statement.start, document.block_at(years.span.start).start)
    return bool(_OPENING.match(document.text[start : years.span.start]))
