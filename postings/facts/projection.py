"""Public facts -> the columns and rows that are filtered and sorted on; only this writes.

A new column is a line in `postings.facts.columns`; a new kind of row is a line in `ROWS`. `project`
brings a stored posting up to date, `create` stores many new ones with a few statements.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from postings.companies.aliases import Companies, company_named
from postings.facts.alternatives import in_place_of
from postings.facts.columns import READ, employer_name
from postings.facts.effective import Facts, effective_facts
from postings.facts.public import public_facts
from postings.facts.unreadable import unread_of
from postings.guide.codes import kind_of
from postings.models import (
    Company,
    EducationRequirement,
    ExperienceRequirement,
    LicenseRequirement,
    Posting,
)
from postings.values.education import Education, EducationItem
from postings.values.experience import Experience, ExperienceItem
from postings.values.licenses import LicenseItem, Licenses
from postings.values.reading import fact_of

logger = logging.getLogger(__name__)

Row = LicenseRequirement | ExperienceRequirement | EducationRequirement
Item = LicenseItem | ExperienceItem | EducationItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """How the items of one fact become rows; `fields` maps theirs to the row's columns."""

    model: type[Any]  # one of the models in Row
    shape: type[Licenses | Experience | Education]
    fields: Mapping[str, str]

    @property
    def fact(self) -> str:
        return fact_of(self.shape)

    def build(self, posting: Posting, facts: Facts) -> list[Row]:
        """The rows that the posting should have, unsaved."""
        items: Sequence[Item] = facts.of(self.shape).items
        return [self._row(posting, facts, number, item) for number, item in enumerate(items)]

    def _row(self, posting: Posting, facts: Facts, number: int, item: Item) -> Row:
        words = facts[self.fact].evidence_at(f"items.{number}")
        columns = {column: _as_column(getattr(item, it)) for it, column in self.fields.items()}
        if isinstance(item, LicenseItem):
            columns["kind"] = kind_of(item.code).value
            columns["alternatives"] = in_place_of(item, facts.licenses.items).value
        row: Row = self.model(
            posting=posting,
            position=number,
            start=words.start if words else None,
            end=words.end if words else None,
            **columns,
        )
        return row


def same(*names: str) -> dict[str, str]:
    """Fields that are columns of the same name."""
    return {name: name for name in names}


ROWS = (
    Rows(
        model=ExperienceRequirement,
        shape=Experience,
        fields=same("of", "of_text", "status", "scope", "education")
        | {"min": "min_years", "max": "max_years"},
    ),
    Rows(
        model=LicenseRequirement,
        shape=Licenses,
        fields=same("code", "status", "as_written", "lines", "jurisdiction", "deadline_days")
        | {"alt": "alternative"},
    ),
    Rows(
        model=EducationRequirement,
        shape=Education,
        fields=same("level", "status", "fields", "equivalent") | {"alt": "alternative"},
    ),
)


def project(posting: Posting, *, also: Iterable[str] = ()) -> bool:
    """Write what follows from a stored posting's facts; whether anything was written.

    Only what differs is written, and the fields named by `also`.
    """
    facts = posting.public_facts()
    _tell_unread(posting, facts)
    changed = [*also, *_set_columns(posting, facts, company_named)]
    if changed:
        posting.save(update_fields=changed)
    rows_changed = [_write_rows(posting, rows, facts) for rows in ROWS]
    return bool(changed) or any(rows_changed)


def create(postings: Sequence[Posting]) -> None:
    """Store new postings with their columns and rows; nobody has corrected them yet."""
    facts = [public_facts(effective_facts(posting.facts, {})) for posting in postings]
    companies = Companies(filter(None, map(employer_name, facts)))
    for posting, of_posting in zip(postings, facts, strict=True):
        _tell_unread(posting, of_posting)
        _set_columns(posting, of_posting, companies.named)
    Posting.objects.bulk_create(postings)
    for rows in ROWS:
        rows.model._default_manager.bulk_create(
            row
            for posting, of_posting in zip(postings, facts, strict=True)
            for row in rows.build(posting, of_posting)
        )


def _tell_unread(posting: Posting, facts: Facts) -> None:
    for it in unread_of(posting.key, facts):
        logger.warning("A part of a fact cannot be read, and is left out: %s", it)


def _set_columns(posting: Posting, facts: Facts, company: Callable[[str], Company]) -> list[str]:
    """Set the columns on the posting; the names of those that changed."""
    name = employer_name(facts)
    columns = {column: read(facts) for column, read in READ.items()}
    columns["company"] = company(name) if name else None
    changed = [column for column, value in columns.items() if getattr(posting, column) != value]
    for column in changed:
        setattr(posting, column, columns[column])
    return changed


def _write_rows(posting: Posting, rows: Rows, facts: Facts) -> bool:
    """Replace the posting's rows of one kind where they differ; whether they did."""
    wanted = rows.build(posting, facts)
    stored = rows.model._default_manager.filter(posting=posting)
    if [_content(row) for row in stored] == [_content(row) for row in wanted]:
        return False
    stored.delete()
    rows.model._default_manager.bulk_create(wanted)
    return True


def _as_column(content: Any) -> Any:
    return list(content) if isinstance(content, tuple) else content


def _content(row: Row) -> dict[str, Any]:
    return {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key
    }
