"""Another job under a known key is named for staff, and a new version of the known one is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.management import CommandError

from postings.ingest import ImportReport, ingest
from postings.models import Document, ImportOutcome, Posting
from postings.readers.incoming import read_paths
from tests.postings.commands import output

pytestmark = pytest.mark.django_db

DAIRY = (
    "Tumbrel Dairy is hiring. You run the dairy desk in three states, sell to schools and clinics,"
    " and lead six account managers. Requirements: five years of outside sales experience."
)
STEEL = (
    "Garnet Steel builds bridges. Design our dealer network for structural beams in the west, price"
    " large tenders, and report to the chief commercial officer. You bring a degree in metallurgy."
)
# Title and text of the next import, and whether that is another job than "Regional Sales Manager".
NEXT = [
    ("Director of Channel Sales", STEEL, True),
    ("Regional Sales Manager", STEEL, True),  # of another employer
    ("Regional Sales Manager", STEEL.replace("Garnet Steel", "Tumbrel Dairy"), False),
    ("Regional Sales Manager", STEEL.replace("Garnet Steel builds", "We build"), False),
    ("Director of Channel Sales", DAIRY, False),
    ("Director of Channel Sales", DAIRY.partition(" Requirements")[0], False),
    ("Senior Regional Sales Manager", STEEL, True),
    ("Senior Regional Sales Manager", DAIRY.replace("dairy desk", "milk and cream desk"), False),
    ("Manager", STEEL, True),
    ("Regional Sales Director", STEEL, True),
    ("Director of Channel Sales", DAIRY + " You travel half of the week.", False),
    ("", STEEL, False),
]


def save(folder: Path, title: str, text: str, name: str = "export.json") -> Path:
    path = folder / name
    path.write_text(json.dumps({"id": "req-000017", "title": title, "description": text}))
    return path


def run(*paths: Path) -> ImportReport:
    return ingest(read_paths(paths), paths=[str(path) for path in paths])


@pytest.mark.parametrize(("title", "text", "is_another"), NEXT)
def test_other_words_under_another_title_or_employer_are_another_job(
    tmp_path: Path, title: str, text: str, is_another: bool
):
    run(save(tmp_path, "Regional Sales Manager", DAIRY))
    report = run(save(tmp_path, title, text))
    found = [failure.problem for failure in report.failures]
    expected = ["another_job"] if is_another else ["no_title"] if not title else []
    assert found == expected
    assert Posting.objects.count() == 1


def test_the_posting_stays_and_the_other_is_kept_for_staff(tmp_path: Path):
    run(save(tmp_path, "Regional Sales Manager", DAIRY))
    before = Posting.objects.values().get()
    path = save(tmp_path, "Director of Channel Sales", STEEL)
    for _ in range(2):
        assert run(path).counts == {"failed": 1}
    assert Posting.objects.values().get() == before
    assert Document.objects.count() == 1
    kept = ImportOutcome.objects.filter(outcome="failed").first()
    assert kept is not None
    assert bytes(kept.content or b"") == path.read_bytes()
    assert kept.posting == Posting.objects.get()
    assert "“Regional Sales Manager” (req-000017)" in kept.reason
    assert "“Director of Channel Sales”" in kept.reason


def test_it_stops_no_other_of_its_batch(tmp_path: Path):
    run(save(tmp_path, "Regional Sales Manager", DAIRY))
    jobs = [
        {"id": "req-000017", "title": "Director of Channel Sales", "description": STEEL},
        {"id": "req-000018", "title": "Director of Channel Sales", "description": STEEL + " Soon."},
    ]
    path = tmp_path / "list.json"
    path.write_text(json.dumps(jobs))
    assert run(path).counts == {"failed": 1, "created": 1}


def test_staff_let_it_take_the_place(tmp_path: Path, index_dir: Path):
    run(save(tmp_path, "Regional Sales Manager", DAIRY))
    path = save(tmp_path, "Director of Channel Sales", STEEL)
    with pytest.raises(CommandError, match="1 file failed"):
        output("ingest", str(path))
    assert "1 updated" in output("ingest", str(path), "--replace", "--dry-run")
    assert Posting.objects.get().title == "Regional Sales Manager"
    assert "1 updated" in output("ingest", str(path), "--replace")
    assert Posting.objects.get().title == "Director of Channel Sales"


def test_what_was_kept_is_retried_under_its_own_key(tmp_path: Path, index_dir: Path):
    jobs = [{"title": "Regional Sales Manager", "description": DAIRY}, {"title": "VP"}]
    path = tmp_path / "list.json"
    path.write_text(json.dumps(jobs))
    run(path)
    key = Posting.objects.get().key
    ImportOutcome.objects.create(
        source_import=ImportOutcome.objects.earliest("pk").source_import,
        path=str(path),
        record="0",
        outcome="failed",
        reason="was not read",
        content=json.dumps(jobs[0]).encode(),
    )
    with pytest.raises(CommandError, match="1 file failed"):
        output("ingest", "--retry-failed")
    assert list(Posting.objects.values_list("key", flat=True)) == [key]


def test_weeks_of_one_place_are_three_postings(tmp_path: Path, shared: Path):
    folder = shared / "cases/02-nested-id"
    for number in (1, 2, 3):
        assert run(folder / f"week{number}.json").counts == {"created": 1}
    assert Posting.objects.count() == 3
