"""A name where a pattern found it, before it is known whose name it is."""

from __future__ import annotations

from dataclasses import dataclass

from postings.parsing.facts.company.employers import Naming
from postings.parsing.matching.organization_names import name_key
from postings.parsing.types import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A name where a pattern found it; `reason` says why it is none."""

    name: str
    span: Span
    proof: Span
    naming: Naming
    alias: str | None = None
    reason: str | None = None

    @property
    def key(self) -> str:
        return name_key(self.name)
