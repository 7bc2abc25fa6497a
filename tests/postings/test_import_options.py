"""`ingest` with its options: preview, workers, retry, mapped columns."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from postings.management.commands import ingest as ingest_command
from postings.models import (
    Company,
    Document,
    Import,
    ImportOutcome,
    Posting,
)
from postings.readers.bounded import read_bounded
from tests.postings.commands import output
from tests.postings.fragments import SALES_MANAGER
from tests.postings.readers.bombs import without_readers


@pytest.mark.django_db
class TestPreview:
    """`ingest --dry-run PATH…`"""

    def test_it_shows_what_would_be_created_fact_by_fact(self, folder: Path) -> None:
        lines = output("ingest", str(folder), "--dry-run").splitlines()
        assert any(line.endswith("licensed-director.html: Director, Sales") for line in lines)
        assert any(line.startswith("  Experience: not stated → 5+ years") for line in lines)
        assert lines[-1] == "Would be: 2 created. Nothing was written."

    def test_it_writes_nothing(self, folder: Path) -> None:
        output("ingest", str(folder), "--dry-run")
        for model in (Posting, Document, Import, ImportOutcome, Company):
            assert not model._default_manager.exists()

    def test_it_shows_what_would_change(self, folder: Path) -> None:
        output("ingest", str(folder))
        path = folder / "001_sales-manager.html"
        path.write_text(SALES_MANAGER.replace("3+ years", "8+ years"), encoding="utf-8")
        text = output("ingest", str(folder), "--dry-run")
        assert text.startswith(f"updated {path}: Sales Manager\n")
        assert "  Experience: 3+ years of sales (required) → 8+ years" in text
        assert "licensed-director" not in text
        assert Posting.objects.get(key="sales-manager").experience_min_years == 3

    def test_machines_get_the_changes_too(self, folder: Path) -> None:
        output("ingest", str(folder))
        path = folder / "001_sales-manager.html"
        path.write_text(SALES_MANAGER.replace("3+ years", "8+ years"), encoding="utf-8")
        [changed] = json.loads(output("ingest", str(folder), "--dry-run", "--json"))["preview"]
        assert (changed["outcome"], changed["key"]) == ("updated", "sales-manager")
        [change] = [each for each in changed["changes"] if each["fact"] == "experience"]
        assert (change["before"]["headline_min"], change["after"]["headline_min"]) == (3, 8)


@pytest.mark.django_db
def test_what_is_hidden_is_named_as_skipped_and_fails_nothing(folder: Path) -> None:
    (folder / ".draft.html").write_text(SALES_MANAGER, encoding="utf-8")
    text = output("ingest", str(folder))
    assert "2 created, 1 skipped" in text
    kept = ImportOutcome.objects.get(outcome="skipped")
    assert (kept.problem, kept.content) == ("hidden", None)
    assert "is hidden" in kept.reason


@pytest.mark.django_db(transaction=True)
def test_worker_processes_read_the_same(folder: Path) -> None:
    output("ingest", str(folder), workers=1)
    alone = list(Posting.objects.order_by("key").values_list("key", "text", "facts"))
    Posting.objects.all().erase()
    output("ingest", str(folder), workers=2)
    assert list(Posting.objects.order_by("key").values_list("key", "text", "facts")) == alone


@pytest.mark.django_db
class TestRetry:
    """`ingest --retry-failed`"""

    def test_it_reads_the_kept_bytes_again(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patched:
            unaware = partial(read_bounded, work=without_readers)
            patched.setattr(ingest_command, "read_bounded", unaware)
            with pytest.raises(CommandError, match="2 files failed"):
                output("ingest", str(folder))
        for path in folder.iterdir():
            path.unlink()
        assert ": 2 created.\n" in output("ingest", "--retry-failed")
        assert ": nothing.\n" in output("ingest", "--retry-failed")

    def test_what_fails_again_is_tried_again(self, folder: Path) -> None:
        (folder / "002_empty.html").touch()
        with pytest.raises(CommandError):
            output("ingest", str(folder))
        for _ in range(2):
            with pytest.raises(CommandError, match="1 file failed"):
                output("ingest", "--retry-failed")
        assert ImportOutcome.objects.filter(outcome="failed", retried_in=None).count() == 1

    @pytest.mark.parametrize("arguments", [[], ["--retry-failed", "somewhere"]])
    def test_it_takes_no_paths_and_an_import_needs_some(self, arguments: list[str]) -> None:
        with pytest.raises(CommandError, match="Name files or folders, or --retry-failed") as error:
            call_command("ingest", *arguments)
        assert error.value.returncode == 2


@pytest.mark.django_db
class TestColumns:
    """`ingest --map COLUMN=FIELD`"""

    def test_a_column_is_what_the_operator_says(self, tmp_path: Path, index_dir: Path) -> None:
        table = tmp_path / "table.csv"
        words = "Harrow Pump Works is hiring. Five years of sales experience are required."
        table.write_text(f"rolle,inhalt\nSales Director,{words}\n", encoding="utf-8")
        mapped = ["--map", "rolle=title", "--map", "inhalt=description"]
        assert ": 1 created." in output("ingest", str(table), *mapped)
        posting = Posting.objects.get()
        assert (posting.title, posting.experience_min_years) == ("Sales Director", 5)
        assert posting.document.options == {"rolle": "title", "inhalt": "description"}
        assert output("reparse", "--all").startswith("0 changed, 1 unchanged.")

    @pytest.mark.parametrize("mapped", ["rolle", "=title", "rolle=color"])
    def test_a_wrong_mapping_is_named(self, folder: Path, mapped: str) -> None:
        with pytest.raises(CommandError, match="is not COLUMN=FIELD"):
            call_command("ingest", str(folder), "--map", mapped)


@pytest.mark.django_db
def test_an_index_that_cannot_be_written_stops_no_import(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def index(*names: str, **options: Any) -> None:
        calls.append(names)
        if len(calls) == 1:
            raise OSError("disk full")

    monkeypatch.setattr(ingest_command, "INDEX_EVERY_SECONDS", -1)
    monkeypatch.setattr(ingest_command, "call_command", index)
    assert "2 created" in output("ingest", str(folder))
    assert len(calls) == 3  # after each file, and at the end
    assert Posting.objects.count() == 2
