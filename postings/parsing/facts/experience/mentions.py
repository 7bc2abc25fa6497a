"""One stated amount of work as it is read: its years, standing, status, and what they are of."""

from __future__ import annotations

from dataclasses import dataclass

from postings.guide.experience import WorkKind
from postings.parsing.document.status import Ruling
from postings.parsing.facts.experience.gate import Years
from postings.parsing.facts.experience.scope import Standing
from postings.parsing.types import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    years: Years
    standing: Standing
    ruling: Ruling
    phrase: Span
    kinds: tuple[WorkKind, ...]
    borrowed: Span | None = None

    @property
    def of_what(self) -> Span:
        """The words that say what the years are of, its own or its neighbor's."""
        return self.borrowed or self.phrase

    def measure(self) -> tuple[float | None, float | None]:
        """The least and the most years."""
        # A bare number is a minimum (guide G6).
        amount = self.years.amount.at_least().in_years()
        return amount.low, amount.high
