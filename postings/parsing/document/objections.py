"""What refuses the words of a fact: rows of its own, and the concerns that it names.

A fact has one `Objections`: the rows beside it, and the shared concerns by which it is refused. The
first that holds for a mention is the reason that people see, with the words that give it.

>>> text = "Benefits for full-time employees"
>>> row = Objection(
...     rule="people", reason="of staff", concern=Concern.STAFF, after=" employees"
... )
>>> document = Document.from_html(text)
>>> found = Objections([row]).against(document, Span(start=13, end=22))
>>> found.reason, found.because.of(text)
('of staff', ' employees')
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import regex

from postings.parsing.document.assertion import Assertion, assertions_at
from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.document import Document
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Owner, Rejected, Span

REACH = 160  # characters of the statement on either side of the words that a row looks at
# Around the words in a statement, for a pattern that looks at both sides.
OPEN, CLOSE = "⟦", "⟧"
_BRACKETS = regex.compile(rf"\[\^[{OPEN}{CLOSE}]\]|[{OPEN}{CLOSE}]\??")


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """A row that holds for one fact: words of that fact between these words are refused.

    `before` stands right before them and `after` right behind; `within` may stand anywhere in the
    statement, with the words in ⟦⟧, `around` anywhere in it as it is written; `above` in the
    heading. All that a row gives must hold.
    """

    rule: str
    reason: str
    concern: Concern
    before: str = ""
    after: str = ""
    within: str = ""
    around: str = ""
    above: str = ""
    owners: frozenset[Owner] = frozenset()
    in_title: bool = False
    # What takes the objection back, in the statement with the words in ⟦⟧.
    unless: str = ""
    kinds: frozenset[str] | None = None  # what the words stand for; None: whatever it is


def objections(
    rule: str,
    reason: str,
    concern: Concern,
    *,
    before: str = "",
    after: str = "",
    within: str = "",
    around: str = "",
    unless: str = "",
    kinds: frozenset[str] | None = None,
) -> tuple[Objection, ...]:
    """A row for each side that is given: the words there are enough by themselves."""
    row = Objection(rule=rule, reason=reason, concern=concern, unless=unless, kinds=kinds)
    sides = (
        before and replace(row, before=before),
        after and replace(row, after=after),
        within and replace(row, within=within),
        around and replace(row, around=around),
    )
    return tuple(side for side in sides if side)


def outside_the_job(
    *owners: Owner, unless: str = "", kinds: frozenset[str] | None = None
) -> tuple[Objection, ...]:
    """Text of these owners, or of any but the job, says nothing of the job; `unless` it asks."""
    chosen = owners or tuple(owner for owner in Owner if owner is not Owner.JOB)
    return tuple(
        Objection(
            rule="owner",
            reason=f"stands in text about {owner.value}, not about the job",
            concern=Concern.NOTICE if owner is Owner.EEO else Concern.POLICY,
            owners=frozenset({owner}),
            unless=unless,
            kinds=kinds,
        )
        for owner in chosen
    )


@dataclass(frozen=True, slots=True)
class _Compiled:
    row: Objection
    before: regex.Pattern[str] | None
    after: regex.Pattern[str] | None
    within: regex.Pattern[str] | None
    around: regex.Pattern[str] | None
    above: regex.Pattern[str] | None
    unless: regex.Pattern[str] | None


def _pattern(written: str, form: str = "{}") -> regex.Pattern[str] | None:
    return regex.compile(form.format(f"(?:{written})"), regex.I) if written else None


def _compiled(row: Objection) -> _Compiled:
    return _Compiled(
        row=row,
        # Whole words: "of" in a row must not end at "proof".
        before=_pattern(row.before, r"(?<!\w){}\Z"),
        after=_pattern(row.after),
        within=_pattern(row.within),
        around=_pattern(row.around),
        above=_pattern(row.above),
        unless=_pattern(row.unless),
    )


def _needed(row: Objection) -> regex.Pattern[str]:
    """What must stand in the statement for the row to hold: its words say where it is tried."""
    written = row.within or row.around or row.before or row.after
    # The brackets stand in no posting.
    return regex.compile(_BRACKETS.sub(_without_brackets, written), regex.I)


def _without_brackets(match: regex.Match[str]) -> str:
    return "." if match[0].startswith("[") else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """The words in their statement, and what stands around them in it."""

    document: Document
    words: Span
    statement: Span
    kind: str
    before: str
    after: str
    marked: str

    @property
    def plain(self) -> str:
        """The statement in one line, as it is written."""
        return self.statement.of(self.document.text).replace("\n", " ")


def _setting(document: Document, words: Span, statement: Span, kind: str, reach: int) -> _Setting:
    text = document.text
    return _Setting(
        document=document,
        words=words,
        statement=statement,
        kind=kind,
        before=text[max(statement.start, words.start - reach) : words.start],
        after=text[words.end : min(statement.end, words.end + reach)],
        marked=in_brackets(text, words, statement),
    )


def in_brackets(text: str, words: Span, statement: Span) -> str:
    """The statement in one line, with the words in brackets.

    >>> in_brackets("We sell travel insurance.", Span(start=8, end=14), Span(start=0, end=25))
    'We sell ⟦travel⟧ insurance.'
    """
    before, after = text[statement.start : words.start], text[words.end : statement.end]
    return f"{before}{OPEN}{words.of(text)}{CLOSE}{after}".replace("\n", " ")


class Objections:
    """The concerns that refuse a fact, and the rows of its own."""

    def __init__(
        self,
        rows: Iterable[Objection] = (),
        *,
        refused_by: Iterable[Concern] = (),
        reach: int = REACH,
    ) -> None:
        self.refused_by, self._reach = frozenset(refused_by), reach
        self._rows = Prefilter((_needed(row), _compiled(row)) for row in rows)

    def against(
        self, document: Document, words: Span, *, kind: str = "", statement: Span | None = None
    ) -> Rejected | None:
        """Why the words state nothing of this job, or None; the fact's own rows come first."""
        stretch = statement or document.sentence_at(words.start)
        found = self._own(document, words, stretch, kind) or self._shared(document, words)
        if found is None:
            return None
        return Rejected(span=words, rule=found.rule, reason=found.reason, because=found.words)

    def _own(self, document: Document, words: Span, stretch: Span, kind: str) -> Assertion | None:
        rows = self._rows.rows_within(document.text, stretch.start, stretch.end)
        if not rows:
            return None
        setting = _setting(document, words, stretch, kind, self._reach)
        return next((one for _, row in rows if (one := _judged(row, setting))), None)

    def _shared(self, document: Document, words: Span) -> Assertion | None:
        found = assertions_at(document, words) if self.refused_by else ()
        return next((one for one in found if one.concern in self.refused_by), None)


def _judged(compiled: _Compiled, setting: _Setting) -> Assertion | None:
    if not _is_placed(compiled, setting) or not _is_around(compiled, setting):
        return None
    row = compiled.row
    return Assertion(
        concern=row.concern, rule=row.rule, reason=row.reason, words=_because(compiled, setting)
    )


def _is_placed(compiled: _Compiled, setting: _Setting) -> bool:
    """Whether the row holds for such words at such a place."""
    row, document, start = compiled.row, setting.document, setting.words.start
    if row.kinds is not None and setting.kind not in row.kinds:
        return False
    if row.owners and document.owner_at(start) not in row.owners:
        return False
    if row.in_title and not document.title_span.holds(setting.words):
        return False
    heading = document.heading_above(start) if compiled.above else None
    return compiled.above is None or _has(compiled.above, heading, document.text)


def _has(pattern: regex.Pattern[str], heading: Span | None, text: str) -> bool:
    return heading is not None and pattern.search(heading.of(text)) is not None


def _is_around(compiled: _Compiled, setting: _Setting) -> bool:
    """Whether the words stand between the words of the row."""
    return (
        (compiled.within is None or compiled.within.search(setting.marked) is not None)
        and (compiled.around is None or compiled.around.search(setting.plain) is not None)
        and (compiled.before is None or compiled.before.search(setting.before) is not None)
        and (compiled.after is None or compiled.after.match(setting.after) is not None)
        and (compiled.unless is None or compiled.unless.search(setting.marked) is None)
    )


def _because(compiled: _Compiled, setting: _Setting) -> Span | None:
    """The words of the row, where they are one stretch beside the words."""
    start, end = setting.words.start, setting.words.end
    if compiled.before and (match := compiled.before.search(setting.before)):
        return Span(start=start - len(setting.before) + match.start(), end=start)
    if compiled.after and (match := compiled.after.match(setting.after)):
        return Span(start=end, end=end + match.end())
    return setting.statement if compiled.within or compiled.around else None


# What asks of a candidate is not asked where others are spoken of, or a step that nobody takes yet.
OF_OTHERS = Objections(
    refused_by={Concern.STAFF, Concern.CUSTOMERS, Concern.OPTION, Concern.HISTORY}
)
