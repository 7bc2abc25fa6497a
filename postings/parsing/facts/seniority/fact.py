"""Seniority: the level that the title names, and what the body says about leading people (guide 3).

"Area VP, Fiber Sales" with "lead a team of sellers" in the body is a `vp` who is
explicitly a `people_manager`. "Account Director" is a `senior_ic` unless a team is stated. The
level is titular: pay and duties never raise it. Two levels joined by "/" or "or" are a range.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from postings.guide.seniority import Level, RoleBasis, RoleType
from postings.parsing.document import Document
from postings.parsing.facts.seniority.level_table import (
    CUT,
    JUNIOR,
    RELATIONSHIP_FAMILY,
    SENIOR,
    TITLE_LEVELS,
    TitleLevel,
)
from postings.parsing.leadership.statements import (
    TeamStatement,
    contributor_statements,
    seller_statement,
    team_statements,
)
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span

_ROWS = Prefilter(
    # Chief officers' letters count only as capitals: "CRO" is one, "cro" in a word is not.
    (regex.compile(row.pattern.replace("C[A-Z]{1,2}O", "(?-i:C[A-Z]{1,2}O)"), regex.I), row)
    for row in TITLE_LEVELS
)
# "Assistant to the Director": a title is cut before whom it serves.
_CUT = regex.compile(CUT)
# "Manager/Director", "Manager or Director": two levels, the title is a range.
_EITHER = regex.compile(r"\s?/\s?|\sor\s")
# Anywhere in the title: "Senior Regional Sales Manager".
_SENIOR = regex.compile(rf"\b{SENIOR}(?!\w)", regex.I)
_ASSISTANT = regex.compile(
    rf"\b(?:assistant|asst\.?|associate|assoc\.?|deputy|{JUNIOR})(?!\w)", regex.I
)
# "Head of Sales, Director": a level behind "head of" is the more definite one.
_HEAD_OF = regex.compile(r"\bhead of\b[^,–|(-]*[,–|(-]\s*", regex.I)
_RELATIONSHIP = regex.compile(RELATIONSHIP_FAMILY, regex.I)
# "We are seeking a Sales Manager": the sentence that names the job.
_SEEKS = (
    r"seeking|looking for"
    r"|looking to (?:add|hire|recruit)|hiring|recruit(?:ing)?|in search of|need|role of"
    r"|position of|opportunity for|vacancy for|join (?:us|our \w+) as"
    # "As an Enterprise Sales Executive, you will": its capitals make it the job's name.
    r"|as(?= an? (?-i:\p{Lu}))"
)
_NAMES_JOB = regex.compile(
    rf"\b(?:{_SEEKS})\s(?:(?:an?|our|the|for|new)\s)*(?P<job>[^.;:!?\n]{{3,80}})",
    regex.I,
)

# By level only where the body says nothing (guide 3.3); what is not here is unclear.
_DEFAULTS: Mapping[Level, RoleType] = {
    Level.INTERN: RoleType.INDIVIDUAL_CONTRIBUTOR,
    Level.ENTRY: RoleType.INDIVIDUAL_CONTRIBUTOR,
    Level.IC: RoleType.INDIVIDUAL_CONTRIBUTOR,
    Level.SENIOR_IC: RoleType.INDIVIDUAL_CONTRIBUTOR,
    Level.SUPERVISOR: RoleType.PEOPLE_MANAGER,
    Level.MANAGER: RoleType.PEOPLE_MANAGER,
    Level.SENIOR_MANAGER: RoleType.PEOPLE_MANAGER,
    Level.ASSOCIATE_DIRECTOR: RoleType.PEOPLE_MANAGER,
    Level.DIRECTOR: RoleType.PEOPLE_MANAGER,
    Level.SENIOR_DIRECTOR: RoleType.PEOPLE_MANAGER,
}
# "Partner Sales Director": may lead partners or people (guide 3.3).
_UNCLEAR_FOR_RELATIONSHIPS = frozenset(
    {
        Level.MANAGER,
        Level.SENIOR_MANAGER,
        Level.ASSOCIATE_DIRECTOR,
        Level.DIRECTOR,
        Level.SENIOR_DIRECTOR,
    }
)
# Ranks that sellers hold, too: "VP, Banking Relationship Manager" (guide 3.3).
_SELLERS = frozenset({Level.VP, Level.ASSOCIATE_VP})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A level as read from a stretch of the title, before and after a team is known."""

    row: TitleLevel
    span: Span
    senior: bool
    assistant: bool

    def level(self, *, has_team: bool) -> Level:
        row = self.row
        # A stated team goes first: "Assistant" lowers no leader of people.
        if has_team and row.team:
            return row.senior_team if self.senior and row.senior_team else row.team
        if self.assistant and row.assistant:
            return row.assistant
        return row.senior if self.senior and row.senior else row.level


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """Level, upper level, role type and its basis."""
    title = document.title_span
    teams, alone = team_statements(document), contributor_statements(document)
    found = _found_levels(document, title)
    team = _accepted(teams, leads=_leads(found))
    # Of two levels the lower is the level, the higher `level_max` (guide 3.2).
    levels = sorted((f.level(has_team=team is not None) for f in found), key=lambda lv: lv.rank)
    level = levels[0] if levels else Level.UNSPECIFIED
    role = _role(document, title, level, team, _accepted(alone))
    value = {
        "level": level.value,
        "level_max": levels[-1].value if len(set(levels)) > 1 else None,
        "role_type": role.type.value,
        "role_type_basis": role.basis.value,
    }
    return Extraction(
        value=value,
        proofs=(*_level_proofs(found, title), *role.proofs),
        rejected=_rejected(teams, alone),
    )


FACT = Fact(
    name="seniority",
    states=(
        "the level that the title names, and a second one of “Manager/Director”; "
        "whether the job leads people"
    ),
    values="15 levels from intern to chief officer; leads people, individual contributor, unclear",
    extract=extract,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Role:
    type: RoleType
    basis: RoleBasis
    proofs: tuple[Proof, ...] = ()


def _leads(found: tuple[_Found, ...]) -> bool:
    """Whether the title alone leads: from supervisor upward (guide D56)."""
    ranks = [one.level(has_team=False).rank for one in found]
    return bool(ranks) and min(ranks) >= Level.SUPERVISOR.rank


def _accepted(
    statements: tuple[TeamStatement, ...], *, leads: bool = False
) -> TeamStatement | None:
    """The first sure statement; where the title leads, the first of all."""
    accepted = [one for one in statements if one.reason is None and (one.sure or leads)]
    return next((one for one in accepted if one.sure), next(iter(accepted), None))


def _found_levels(document: Document, title: Span) -> tuple[_Found, ...]:
    """One level, two for an either-or title, or that of the sentence that names the job."""
    return _title_levels(document.text, title) or _body_level(document)


def _title_levels(text: str, title: Span) -> tuple[_Found, ...]:
    cut = _CUT.search(text, title.start, title.end)
    # "Executive Assistant to the CRO": the CRO is another's level.
    head = Span(start=title.start, end=cut.start() if cut else title.end)
    whole = _found_level(text, head)
    # No level in the title: the body has to name it.
    if whole is None:
        return ()
    spans = tuple(_halves(text, head))
    halves = tuple(half for half in (_found_level(text, span) for span in spans) if half)
    # "Director of Sales / Call Center Operations": functions, not two levels.
    if len(halves) < len(spans) or _is_shared_senior(text, spans, halves):
        return (whole,)
    return halves


def _is_shared_senior(text: str, spans: Sequence[Span], halves: Sequence[_Found]) -> bool:
    """ "Senior Trainer / Coach" is senior in both; "Senior Trainer / Trainer" is a range."""
    first = spans[0].of(text).casefold()
    return halves[0].row.rule == "senior-occupation" and all(
        half.row.rule == "occupation" and span.of(text).strip().casefold() not in first
        for span, half in zip(spans[1:], halves[1:], strict=True)
        if half.row.rule != "senior-occupation"
    )


def _halves(text: str, head: Span) -> Iterator[Span]:
    start = head.start
    for match in _EITHER.finditer(text, head.start, head.end):
        yield Span(start=start, end=match.start())
        start = match.end()
    yield Span(start=start, end=head.end)


def _found_level(text: str, span: Span) -> _Found | None:
    """The first row of the table that matches; after "Head of X," an explicit level goes first."""
    explicit = _HEAD_OF.search(text, span.start, span.end)
    if explicit and explicit.end() < span.end:
        after = _found_level(text, Span(start=explicit.end(), end=span.end))
        # A plain occupation behind the comma does not lower a head.
        if after and after.level(has_team=False).rank >= Level.SUPERVISOR.rank:
            return after
    words = span.of(text)
    # The order of the table decides, not the order of the title (guide D55).
    for pattern, row in _ROWS.rows_for(words):
        if match := pattern.search(words):
            return _Found(
                row=row,
                span=Span(start=span.start + match.start(), end=span.start + match.end()),
                senior=bool(_SENIOR.search(words)),
                assistant=bool(_ASSISTANT.search(words)),
            )
    return None


def _body_level(document: Document) -> tuple[_Found, ...]:
    """The first sentence that names the job ("seeking a Sales Manager")."""
    for match in _NAMES_JOB.finditer(document.text, document.body_start):
        found = _found_level(document.text, Span(start=match.start("job"), end=match.end("job")))
        if found:
            return (found,)
    return ()


def _level_proofs(found: tuple[_Found, ...], title: Span) -> Iterator[Proof]:
    """The words of the level; with a range, the upper one proves `level_max`."""
    if not found:
        if title.start < title.end:
            yield Proof(path="level", span=title, rule="no-level-word")
        return
    ordered = sorted(found, key=lambda f: f.level(has_team=False).rank)
    for path, one in zip(("level", "level_max"), (ordered[0], *ordered[1:][-1:]), strict=False):
        yield Proof(path=path, span=one.span, rule=one.row.rule)


def _role(
    document: Document,
    title: Span,
    level: Level,
    team: TeamStatement | None,
    alone: TeamStatement | None,
) -> _Role:
    # Who is said to do both leads people (guide D56).
    if team is not None and (team.sure or alone is None):
        return _explicit(RoleType.PEOPLE_MANAGER, team)
    if alone is not None:
        return _explicit(RoleType.INDIVIDUAL_CONTRIBUTOR, alone)
    # "Assistant Vice President - Commercial Lines Producer": a seller by occupation.
    seller = seller_statement(document, title) if level in _SELLERS else None
    if seller is not None:
        return _explicit(RoleType.INDIVIDUAL_CONTRIBUTOR, seller)
    unclear = level in _UNCLEAR_FOR_RELATIONSHIPS and _RELATIONSHIP.search(title.of(document.text))
    role_type = RoleType.UNCLEAR if unclear else _DEFAULTS.get(level, RoleType.UNCLEAR)
    return _Role(type=role_type, basis=RoleBasis.DEFAULT)


def _explicit(role_type: RoleType, statement: TeamStatement) -> _Role:
    proof = Proof(path="role_type", span=statement.span, rule=statement.rule)
    return _Role(type=role_type, basis=RoleBasis.EXPLICIT, proofs=(proof,))


def _rejected(*groups: tuple[TeamStatement, ...]) -> tuple[Rejected, ...]:
    return tuple(s.rejected for group in groups for s in group if s.rejected is not None)
