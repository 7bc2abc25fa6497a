"""The triggers: whatever changes a posting writes the transaction that the index pulls by."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection

from postings.models import Company, DeletedPosting, LicenseRequirement, Posting
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


def current_xid() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
        return int(cursor.fetchone()[0])


def raw_sql(posting: Posting) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE postings_posting SET title = 'Raw' WHERE id = %s", [posting.pk])


def copy_license(posting: Posting) -> None:
    columns = "posting_id, position, code, kind, status, lines"
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY postings_licenserequirement ({columns}) FROM STDIN") as copy,
    ):
        copy.write_row((posting.pk, 9, "sie", "license", "required", "{}"))


CHANGES: dict[str, Callable[[Posting], object]] = {
    "save": lambda posting: posting.save(),
    "bulk update": lambda posting: Posting.objects.update(title="Bulk"),
    "raw SQL": raw_sql,
    "COPY of a license": copy_license,
    "an edited license": lambda posting: LicenseRequirement.objects.update(status="preferred"),
    "a deleted license": lambda posting: LicenseRequirement.objects.all().delete(),
    "a renamed employer": lambda posting: Company.objects.update(name="Renamed"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_change_is_recorded(change: str) -> None:
    posting = factories.posting(licenses=["series_7"], employer=factories.company())
    posting.title = "Saved"
    before = current_xid()
    CHANGES[change](posting)
    posting.refresh_from_db()
    assert posting.changed_xid >= before


def test_saving_a_posting_as_it_was_records_nothing() -> None:
    posting = factories.posting()
    posting.refresh_from_db()
    before = posting.changed_xid
    posting.save()
    posting.refresh_from_db()
    assert posting.changed_xid == before


def test_each_deleted_posting_leaves_a_tombstone() -> None:
    ids = {factories.posting().pk, factories.posting().pk}
    before = current_xid()
    Posting.objects.all().erase()
    tombstones = DeletedPosting.objects.filter(changed_xid__gte=before)
    assert set(tombstones.values_list("posting_id", flat=True)) == ids
