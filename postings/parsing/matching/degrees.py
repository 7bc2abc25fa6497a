"""Degrees in running text, with their level; what only looks like a degree is told apart.

>>> [(d.span.of(t), d.level.value) for t in ["BA/BS required, MBA a plus"] for d in find_degrees(t)]
[('BA/BS', 'bachelor'), ('MBA', 'master')]
>>> find_degrees("a high degree of comfort with MS Office; master the product")
()

`experience` reads the years of each level ("8 years with a Master's") with it, `education` its
items.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import regex

from postings.guide.education import DegreeLevel
from postings.parsing.matching.degree_table import (
    LEVELS,
    MISREADINGS,
    STATE_ROW,
    LevelRow,
    MisreadRow,
)
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Span

TIMEOUT_SECONDS = 2.0  # the patterns are bounded; this is the net below them
CACHED_TEXTS = 4  # two facts of one posting read the same text
LONGEST_LINE = 20_000  # what follows in a longer line is not looked at; real ones have 18,000
MAX_FOUND = 200  # and no more mentions than this; a real posting has a dozen


@dataclass(frozen=True, slots=True, kw_only=True)
class Degree:
    """A mention of a level; `bare` is a "degree" whose level is not said."""

    span: Span
    level: DegreeLevel
    bare: bool
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Misreading:
    """Words that look like a degree, with the reason why they are none."""

    span: Span
    rule: str
    reason: str


def _compiled(row: LevelRow) -> regex.Pattern[str]:
    # "MA" and "AS" are degrees, "ma" and "as" are words.
    return regex.compile(row.pattern, 0 if row.cased else regex.I)


_STATE = regex.compile(STATE_ROW.pattern)
STATES_REACH = 60  # how far around a code the states beside it are looked for: characters
# Misreadings first, so that "master the product" hides its "master".
_ROWS = Prefilter[LevelRow | MisreadRow](
    (
        *((regex.compile(row.pattern, regex.I), row) for row in MISREADINGS),
        *((_compiled(row), row) for row in LEVELS),
    )
)


@lru_cache(maxsize=CACHED_TEXTS)
def find_degrees(text: str) -> tuple[Degree, ...]:
    """All mentions of a level in text order."""
    # One search for both: a misreading is known by what it hides.
    return tuple(found for found in _find(text) if isinstance(found, Degree))


@lru_cache(maxsize=CACHED_TEXTS)
def find_misreadings(text: str) -> tuple[Misreading, ...]:
    """All stretches that look like a degree and are none, in text order."""
    return tuple(found for found in _find(text) if isinstance(found, Misreading))


@lru_cache(maxsize=CACHED_TEXTS)
def _find(text: str) -> tuple[Degree | Misreading, ...]:
    found: list[Degree | Misreading] = []
    # By lines: no name of a degree goes on in the next.
    for start, end, rows in _ROWS.lines_in(text):
        if len(found) >= MAX_FOUND:
            break
        line = Span(start=start, end=min(end, start + LONGEST_LINE))
        taken: list[Degree | Misreading] = []
        for pattern, row in rows:
            spans = _free_spans(pattern, text, line, taken)
            taken += [_read(text, line, span, row) for span in spans]
        found += sorted(taken, key=lambda one: one.span.start)
    return tuple(found[:MAX_FOUND])


def _free_spans(
    pattern: regex.Pattern[str], text: str, line: Span, taken: list[Degree | Misreading]
) -> list[Span]:
    """The matches that no earlier row has covered."""
    matches = pattern.finditer(text, line.start, line.end, timeout=TIMEOUT_SECONDS)
    # One row alone may match a hostile line thousands of times.
    first = islice(matches, MAX_FOUND)
    # Some rows end with the space that they ask for: "graduate (?=from)".
    spans = [Span(start=m.start(), end=m.start() + len(m[0].rstrip())) for m in first]
    return [s for s in spans if s.start < s.end and not any(s.overlaps(t.span) for t in taken)]


def _misreading(span: Span, row: MisreadRow) -> Misreading:
    return Misreading(span=span, rule=row.name, reason=row.reason)


def _read(text: str, line: Span, span: Span, row: LevelRow | MisreadRow) -> Degree | Misreading:
    if isinstance(row, MisreadRow):
        return _misreading(span, row)
    # Only letters may be a state, and only where such letters stand it is worth a look.
    if row.cased and _is_state(text, line, span):
        return _misreading(span, STATE_ROW)
    return _degree(span, row)


def _is_state(text: str, line: Span, span: Span) -> bool:
    start, end = max(line.start, span.start - STATES_REACH), min(line.end, span.end + STATES_REACH)
    found = _STATE.finditer(text, start, end, timeout=TIMEOUT_SECONDS)
    return any(span.start < state.end() and state.start() < span.end for state in found)


def _degree(span: Span, row: LevelRow) -> Degree:
    return Degree(span=span, level=row.level, bare=row.bare, rule=row.name)
