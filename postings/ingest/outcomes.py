"""What became of each file or record, and what a whole run did."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from postings.facts.changes import Change, stated_facts
from postings.models import Import, ImportOutcome, Posting
from postings.readers.problems import LEFT_OUT
from postings.readers.types import Unreadable

Kind = ImportOutcome.Outcome
STAYS_WITHHELD = {
    Kind.UNCHANGED: "is withheld: staff took it off the site",
    Kind.UPDATED: "is withheld, and stays so with its new text",
    Kind.DUPLICATE: "has the text of a posting that is withheld",
    Kind.CREATED: "is another or an earlier text of a posting that is withheld",
}  # what it would have been -> why it is not on the site
READ = {Kind.CREATED, Kind.UPDATED}  # the outcomes of which the facts are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file or record; `reason` says why it failed, was skipped or is withheld.

    `content` is what could not be read, `changes` what is new in a posting that was read.
    """

    path: str
    kind: ImportOutcome.Outcome
    record: str = ""
    problem: str = ""
    reason: str = ""
    content: bytes | None = None
    posting: Posting | None = None
    changes: tuple[Change, ...] = ()

    @property
    def name(self) -> str:
        """The file, and the record where it has several."""
        return f"{self.path}, {self.record}" if self.record else self.path

    def to_row(self, run: Import) -> ImportOutcome:
        """The row that an import keeps."""
        return ImportOutcome(
            source_import=run,
            path=self.path,
            record=self.record,
            outcome=self.kind,
            problem=self.problem,
            reason=self.reason,
            content=self.content,
            posting=self.posting,
        )


def unread(file: Unreadable) -> Outcome:
    """The outcome of what could not be read, or was not meant to be."""
    is_left_out = file.error.problem in LEFT_OUT
    return Outcome(
        path=file.path,
        record=file.record,
        kind=Kind.SKIPPED if is_left_out else Kind.FAILED,
        problem=file.error.problem.value,
        reason=str(file.error),
        content=file.content or None,
    )


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """What a run did: how many of each outcome, what failed, and the facts that it read.

    `facts` counts the postings, created or updated, that state a fact; `seconds` says how long the
    run read (waited for readings), wrote, and took in all.
    """

    source_import: Import
    counts: Counter[str] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    failures: list[Outcome] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.counts[outcome.kind.value] += 1
        if outcome.kind in READ and outcome.posting:
            self.facts.update(stated_facts(outcome.posting.facts))
        if outcome.kind is Kind.FAILED:
            self.failures.append(replace(outcome, content=None))  # the database keeps it
