"""A sum with the text around it: what stands before and behind it in its line, and its period.

"Base salary: $55,000 with monthly bonuses" has "Base salary: " before it; the month behind it is
the bonuses', so the sum has no unit of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from postings.parsing.document import Document
from postings.parsing.facts.compensation import table
from postings.parsing.facts.compensation.money import Sum
from postings.parsing.facts.compensation.periods import fits, period_in
from postings.parsing.facts.compensation.surroundings import unmarked
from postings.parsing.types import Span

REACH_BEHIND = 70  # characters: "$100,000 - $120,000 per year, depending on experience"
REACH_BEFORE = 240  # a label opens its sentence, the sum closes it
UNIT_BEHIND = 34  # " USD gross per year"
SHORT_OPENING = 40  # "Salary: Band 3. £17,051" is one statement


@dataclass(frozen=True, slots=True, kw_only=True)
class PaySetting:
    """A sum with the text around it: `near` reaches back to the sum before, `far` beyond it."""

    document: Document
    money: Sum
    near: str
    far: str
    behind: str
    opening: str
    line: Span

    @property
    def statement(self) -> Span:
        """Everything around the sum that its sentence and its line say."""
        span = self.money.span
        return Span(start=span.start - len(self.far), end=span.end + len(self.behind))

    @property
    def unit(self) -> str:
        """The words behind the sum that may name its period: those before another thing begins."""
        words = self.behind[:UNIT_BEHIND].removeprefix("+")
        borders = [table.UNIT_BORDER.search(words)]
        if self.money.size >= table.YEAR_FROM:
            borders.append(table.HANDED_OUT.search(words))
        return words[: min((border.start() for border in borders if border), default=len(words))]


def setting_of(document: Document, sums: Sequence[Sum], number: int) -> PaySetting:
    text, money = document.text, sums[number]
    start, end = money.span.start, money.span.end
    line = document.block_at(start).span
    left = max(line.start, start - REACH_BEFORE, min(document.sentence_at(start).start, start))
    previous = sums[number - 1].span.end if number else 0
    following = sums[number + 1].span.start if number + 1 < len(sums) else len(text)
    return PaySetting(
        document=document,
        money=money,
        near=unmarked(text[max(left, previous) : start]),
        far=unmarked(text[left:start]),
        behind=unmarked(text[end : min(max(line.end, end), following, end + REACH_BEHIND)]),
        opening=unmarked(text[line.start : start]) if start - line.start <= SHORT_OPENING else "",
        line=line,
    )


def stated_period(setting: PaySetting, above: str | None) -> str | None:
    """The unit behind the sum, else the nearest before it, if the sum can be so much.

    `above` is that of the label lines above it.
    """
    stated = (
        period_in(setting.unit),
        period_in(setting.money.span.of(setting.document.text)),
        period_in(setting.near, last=True),
        period_in(setting.far, last=True),
        above,
    )
    return next((period for period in stated if period and fits(setting.money, period)), None)
