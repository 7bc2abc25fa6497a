"""Importing: idempotent by source key and content, and one bad file stops nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from django.db import connection

from postings.ingest import ImportReport, ingest
from postings.models import Document, Import, ImportOutcome, Posting
from postings.readers.incoming import read_paths
from tests.postings.fragments import LICENSED_DIRECTOR, SALES_MANAGER

CASES = Path(__file__).parents[3] / "shared/cases/26-files-that-stop-an-import"
pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "postings"
    folder.mkdir()
    (folder / "000_licensed-director.html").write_text(LICENSED_DIRECTOR, encoding="utf-8")
    (folder / "001_sales-manager.txt").write_text(SALES_MANAGER, encoding="utf-8")
    return folder


def run(folder: Path) -> ImportReport:
    return ingest(read_paths(sorted(folder.iterdir())), paths=[str(folder)])


def row_versions() -> set[tuple[str, str]]:
    """The transaction that wrote each row that an import may write."""
    tables = [model._meta.db_table for model in (Posting, Document)]
    tables += [f"postings_{kind}requirement" for kind in ("license", "experience", "education")]
    with connection.cursor() as cursor:
        selects = (f"SELECT '{table}' || id, ctid::text FROM {table}" for table in tables)  # noqa: S608
        cursor.execute(" UNION ALL ".join(selects))
        return set(cursor.fetchall())


def test_each_file_becomes_a_posting_under_its_source_key(folder: Path) -> None:
    assert run(folder).counts == {"created": 2}
    assert set(Posting.objects.values_list("key", flat=True)) == {
        "licensed-director", "sales-manager"
    }  # fmt: skip


def test_the_original_is_kept_byte_for_byte(folder: Path) -> None:
    run(folder)
    document = Document.objects.get(source_key="licensed-director")
    assert bytes(document.content) == (folder / "000_licensed-director.html").read_bytes()


def test_importing_again_writes_no_row(folder: Path) -> None:
    run(folder)
    before = row_versions()
    assert run(folder).counts == {"unchanged": 2}
    assert row_versions() == before


def test_a_later_day_is_noted_as_last_seen_without_a_change_for_the_index(folder: Path) -> None:
    run(folder)
    Posting.objects.update(last_seen=dt.date(2020, 1, 1))
    xids = set(Posting.objects.values_list("key", "changed_xid"))
    run(folder)
    assert not Posting.objects.filter(last_seen=dt.date(2020, 1, 1)).exists()
    assert set(Posting.objects.values_list("key", "changed_xid")) == xids


def test_a_new_text_under_the_same_key_is_a_new_version(folder: Path) -> None:
    run(folder)
    path = folder / "000_licensed-director.html"
    path.write_text(LICENSED_DIRECTOR.replace("five years", "seven years"), encoding="utf-8")
    assert run(folder).counts == {"updated": 1, "unchanged": 1}
    assert Posting.objects.get(key="licensed-director").experience_min_years == 7
    assert Document.objects.filter(source_key="licensed-director").count() == 2


def test_a_source_that_returns_to_an_earlier_text_returns_to_its_document(folder: Path) -> None:
    run(folder)
    path = folder / "000_licensed-director.html"
    first = path.read_bytes()
    path.write_bytes(first.replace(b"five years", b"seven years"))
    run(folder)
    path.write_bytes(first)
    assert run(folder).counts == {"updated": 1, "unchanged": 1}
    assert Document.objects.filter(source_key="licensed-director").count() == 2
    assert Posting.objects.get(key="licensed-director").experience_min_years == 5


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.html", b"", "is empty"),
        ("blank.html", b" \n\t ", "is empty"),
        ("report.html", b"%PDF-1.7 \xde\xad", "is a PDF document"),
        ("noise.html", bytes(range(256)) * 4, "holds binary data"),
        ("shell.html", b"<div><p></p></div>", "holds no text"),
        ("script.html", b"<script>var posting = 1;</script>", "holds no text"),
        ("note.txt", b"We are hiring a sales manager.", "has no description"),
    ],
)
def test_a_bad_file_is_named_and_stops_nothing(
    folder: Path, name: str, content: bytes, reason: str
) -> None:
    (folder / name).write_bytes(content)
    report = run(folder)
    assert report.counts == {"created": 2, "failed": 1}
    assert report.failures[0].path == str(folder / name)
    assert report.failures[0].reason.startswith(reason)
    assert ImportOutcome.objects.get(outcome="failed").path == str(folder / name)


def test_a_file_that_is_gone_is_named(folder: Path) -> None:
    report = ingest(read_paths([folder / "gone.html"]), paths=["gone.html"])
    assert report.failures[0].reason == "cannot be opened: No such file or directory"


def test_two_files_with_one_source_key_do_not_overwrite_each_other(folder: Path) -> None:
    (folder / "002_sales-manager.txt").write_text(LICENSED_DIRECTOR, encoding="utf-8")
    report = run(folder)
    assert report.counts == {"created": 2, "failed": 1}
    assert "same source key" in report.failures[0].reason
    assert Posting.objects.get(key="sales-manager").title == "Sales Manager"


def test_what_the_database_refuses_leaves_nothing_behind(folder: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "ALTER TABLE postings_posting"
            " ADD CONSTRAINT no_managers CHECK (title <> 'Sales Manager')"
        )
    report = run(folder)
    assert report.counts == {"created": 1, "failed": 1}
    assert "no_managers" in report.failures[0].reason
    assert not Document.objects.filter(source_key="sales-manager").exists()


def test_the_run_is_kept_with_its_outcomes(folder: Path) -> None:
    run(folder)
    kept = Import.objects.get()
    assert kept.finished_at is not None
    assert kept.paths == [str(folder)]
    assert kept.outcomes.filter(outcome="created", posting__isnull=False).count() == 2


TABLE = """Open postings of the week
title,description
VP of Sales,"Lead the sales team of the Ohio region.
Requirements: five years of experience in sales."
Sales Manager,"Sell tea to the shops of Ohio. You need
Account Manager,"Grow the accounts of the region, with five years of experience in sales."
title,description
Sales Director,Direct the sales team. Requirements: ten years of experience in sales.
Total,4 postings
"""


def test_the_outcomes_of_a_table_add_up_to_its_rows(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    report = run(tmp_path)
    assert report.counts == {"created": 3, "failed": 1, "skipped": 3}
    outcomes = ImportOutcome.objects.exclude(outcome="created").order_by("id")
    assert [(one.record, one.problem) for one in outcomes] == [
        ("line 1", "no_record"),
        ("line 5", "damaged"),
        ("line 7", "no_record"),
        ("line 9", "no_record"),
    ]


@pytest.mark.skipif(not CASES.is_dir(), reason="needs the cases in ../shared")
@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("bare-cr.csv", {"created": 4}),
        ("deep-job.xml", {"created": 2, "failed": 1}),
        ("surrogate.xml", {"created": 1, "failed": 1}),
    ],
)
def test_files_that_lost_postings_are_accounted_for(name: str, counts: dict[str, int]) -> None:
    report = ingest(read_paths([CASES / name]), paths=[name])
    assert report.counts == counts
