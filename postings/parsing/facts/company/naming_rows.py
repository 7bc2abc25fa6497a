"""Which rows of the table of namings a capital phrase can fit, by the words beside it.

Most phrases fit no row, and the same words stand beside them over and over: what a word allows is
asked of the patterns once and then remembered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from postings.parsing.facts.company.employers import NAMINGS, Naming

CACHED_WORDS = 8_192
LONGEST_WORD = 40  # characters of the word behind a name that are looked at
BEFORE = 60  # characters in front of a name that its context can take


@dataclass(frozen=True, slots=True, eq=False)
class NamingRow:
    """A row of the table with its pattern for what follows the name."""

    naming: Naming
    behind: regex.Pattern[str]
    bare: bool  # looks right behind the name, not behind its legal form and note


# "Larkspur's", "Larkspur University": they ask for what touches the name itself.
_BARE = frozenset({"possessive", "institution"})
_ROWS = tuple(NamingRow(row, regex.compile(row.after), row.rule in _BARE) for row in NAMINGS)
# What stands before a name is matched backward from the name: the first wrong letter ends it.
_LED = tuple(
    (regex.compile(front, regex.REVERSE), tuple(row for row in _ROWS if row.naming.before == front))
    for front in dict.fromkeys(naming.before for naming in NAMINGS if naming.before)
)


def possible_rows(text: str, start: int, behind: int) -> Iterator[NamingRow]:
    """The rows that can go on as the text does: without a front, or with one that fits."""
    # The word behind the name already refuses most rows.
    alone, led = _rows_before(text[behind - 1 : _word_end(text, behind)])
    yield from alone
    # A front is never longer, so that no more is read.
    before = text[max(0, start - BEFORE) : start]
    for front, rows in _fronts_ending(_last_word(before)):
        possible = [row for row in rows if row in led]
        if possible and front.match(before):
            yield from possible


def _word_end(text: str, start: int) -> int:
    """The end of the word behind a name, with the blank before and after it."""
    blank = text.find(" ", start + 1, start + LONGEST_WORD)
    return blank + 1 if blank >= 0 else start + LONGEST_WORD


def _last_word(before: str) -> str:
    """The word before a name, and the one before an article."""
    words = before.rpartition(" ")
    word = words[0].rpartition(" ")
    # "at the Larkspur": before the article stands what tells.
    if word[2] in ("the", "The"):
        return f"{word[0].rpartition(' ')[2]} {word[2]} {words[2]}"
    return f"{word[2]} {words[2]}" if words[1] else before


# Most phrases fit no row: the words beside them, the same ones over and over, say so.
@lru_cache(maxsize=CACHED_WORDS)
def _rows_before(letters: str) -> tuple[tuple[NamingRow, ...], frozenset[NamingRow]]:
    """The rows that can match where these letters follow the first: without a front, with one."""
    # Partial: more of the row may lie behind the letters at hand.
    rows = [row for row in _ROWS if _looks_back(row) or row.behind.match(letters, 1, partial=True)]
    alone = tuple(row for row in rows if not row.naming.before)
    return alone, frozenset(rows).difference(alone)


def _looks_back(row: NamingRow) -> bool:
    """Whether the row asks for the end of the name itself, of which the letters hold only one."""
    return row.naming.after.startswith("(?<=")


@lru_cache(maxsize=CACHED_WORDS)
def _fronts_ending(words: str) -> tuple[tuple[regex.Pattern[str], tuple[NamingRow, ...]], ...]:
    """The fronts that can end in these words."""
    # Partial: a front is read backward and may begin before these words.
    return tuple((front, rows) for front, rows in _LED if front.match(words, partial=True))
