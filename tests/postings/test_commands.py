"""The commands: what they print, what they exit with, and what they say to a mistake."""

from __future__ import annotations

import io
import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from postings.models import (
    Correction,
    Document,
    LicenseRequirement,
    Posting,
)
from postings.parsing import version
from postings.runs.exclusion import LOCK, writing_alone
from tests.postings.commands import output


@pytest.mark.django_db
class TestIngest:
    """`ingest PATH…`"""

    def test_it_says_what_it_did(self, folder: Path) -> None:
        assert ": 2 created.\n" in output("ingest", str(folder))
        assert ": 2 unchanged.\n" in output("ingest", str(folder))

    def test_it_reads_a_list_of_paths_from_standard_input(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        paths = "".join(f"{path}\n" for path in sorted(folder.iterdir()))
        monkeypatch.setattr("sys.stdin", io.StringIO(paths))
        assert ": 2 created.\n" in output("ingest", "-")

    def test_it_reports_to_machines(self, folder: Path) -> None:
        (folder / "002_empty.html").touch()
        out = io.StringIO()
        with pytest.raises(CommandError):
            call_command("ingest", str(folder), "--json", stdout=out, stderr=io.StringIO())
        report = json.loads(out.getvalue())
        assert (report["created"], report["failed"]) == (2, 1)
        assert report["failures"][0]["path"].endswith("002_empty.html")

    def test_a_failed_file_is_named_and_the_exit_code_is_1(self, folder: Path) -> None:
        (folder / "002_empty.html").touch()
        err = io.StringIO()
        with pytest.raises(CommandError) as stopped:
            call_command("ingest", str(folder), stdout=io.StringIO(), stderr=err)
        assert stopped.value.returncode == 1
        assert "002_empty.html is empty" in err.getvalue()
        assert Posting.objects.count() == 2

    def test_a_path_that_is_no_text_is_imported(self, folder: Path) -> None:
        path = folder / os.fsdecode(b"caf\xe9.html")
        (folder / "001_sales-manager.html").rename(path)
        mapped = ["--map", os.fsdecode(b"caf\xe9=title")]
        assert ": 1 created." in output("ingest", str(path), *mapped)
        assert output("parse", str(path)).startswith('{"id": "caf?"')

    @pytest.mark.parametrize("option", [[], ["--dry-run"]])
    def test_the_name_of_a_file_does_not_steer_the_terminal(
        self, folder: Path, option: list[str]
    ) -> None:
        (folder / "a\x1b]0;owned\x07\nAll is well.html").touch()
        out, err = io.StringIO(), io.StringIO()
        with pytest.raises(CommandError):
            call_command("ingest", str(folder), *option, stdout=out, stderr=err, no_color=True)
        assert "a\\x1b]0;owned\\x07\\nAll is well.html is empty" in err.getvalue()
        assert not {"\x1b", "\x07"} & set(out.getvalue() + err.getvalue())
        assert "\nAll is well" not in out.getvalue() + err.getvalue()

    @pytest.mark.parametrize("name", ["no-such-folder", "."])
    def test_wrong_use_exits_with_2(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(CommandError) as stopped:
            call_command("ingest", str(tmp_path / name))
        assert stopped.value.returncode == 2
        assert str(tmp_path / name) in str(stopped.value)


@pytest.mark.django_db(transaction=True)
def test_a_second_import_waits_for_the_first(folder: Path) -> None:
    waiting = threading.Event()
    release = threading.Event()

    def first() -> None:
        with writing_alone(lambda: None):
            waiting.set()
            release.wait(10)
        connection.close()

    thread = threading.Thread(target=first)
    thread.start()
    waiting.wait(10)
    with writing_alone(release.set):
        assert release.is_set(), "it did not say that it waits"
    thread.join()


@pytest.mark.django_db(transaction=True)
def test_the_lock_is_free_after_an_import(folder: Path) -> None:
    output("ingest", str(folder))
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE objid = %s", [LOCK & 0xFFFFFFFF])
        assert cursor.fetchone() == (0,)


class TestParse:
    """`parse PATH…`, which needs no database: without the mark, a query would fail the test."""

    def test_each_posting_is_a_line_in_the_shape_of_the_guide(self, folder: Path) -> None:
        records = [json.loads(line) for line in output("parse", str(folder)).splitlines()]
        assert [record["id"] for record in records] == [
            "000_licensed-director", "001_sales-manager"
        ]  # fmt: skip
        assert records[0]["experience"]["headline_min"] == 5
        assert "explain" not in records[0]

    def test_explain_adds_rules_spans_and_rejected_candidates(self, folder: Path) -> None:
        record = json.loads(output("parse", str(folder), "--explain").splitlines()[0])
        proof = record["explain"]["facts"]["experience"]["proofs"][0]
        assert set(proof) == {"path", "start", "end", "rule"}
        rows = [row for row in record["explain"]["candidates"] if row["fact"] == "experience"]
        assert rows[0]["accepted"]
        assert rows[0]["words"] == "Minimum five years of sales management experience"
        assert rows[0]["step"].startswith("G7 step")

    def test_explain_as_text_shows_each_candidate_under_its_line(self, folder: Path) -> None:
        text = output("parse", str(folder), "--explain", "--format", "text")
        lines = [line.strip() for line in text.splitlines()]
        line = next(number for number, line in enumerate(lines) if "licenses.items.0" in line)
        assert lines[line].startswith("✓")
        assert lines[line + 1].startswith("value code: insurance_producer")
        assert lines[line + 2].startswith("rule ")
        assert "“within 60 days of hire”" in lines[line + 3]
        assert "002" not in text

    def test_who_reads_on_a_terminal_gets_text(self, folder: Path) -> None:
        class Terminal(io.StringIO):
            def isatty(self) -> bool:
                return True

        out = Terminal()
        call_command("parse", str(folder), "--explain", "--no-color", stdout=out)
        assert "looked at and not taken" in out.getvalue()
        assert "\x1b[3" not in out.getvalue()

    def test_foreign_text_does_not_steer_the_terminal(self, folder: Path) -> None:
        hostile = (
            "<h2>Director [red]of\u202e Sales\x1b[2J</h2><p>\x1b]0;owned\x07 Hi</p>"
            + "<p>Sell.</p>" * 9
        )
        path = folder / "003_hostile.html"
        path.write_text(hostile, encoding="utf-8")
        text = output("parse", str(path), "--explain", "--format", "text")
        assert not set(text) & {"\x1b", "\x07", "\u202e"}
        assert "Director [red]of\\u202e Sales" in text

    def test_text_without_explain_is_wrong_use(self, folder: Path) -> None:
        with pytest.raises(CommandError, match="add --explain") as stopped:
            call_command("parse", str(folder), "--format", "text")
        assert stopped.value.returncode == 2

    def test_a_failed_file_is_named_and_the_exit_code_is_1(self, folder: Path) -> None:
        (folder / "002_empty.html").touch()
        err = io.StringIO()
        with pytest.raises(CommandError) as stopped:
            call_command("parse", str(folder), stdout=io.StringIO(), stderr=err)
        assert stopped.value.returncode == 1
        assert "002_empty.html is empty" in err.getvalue()

    def test_a_wrong_path_exits_with_2(self) -> None:
        with pytest.raises(CommandError) as stopped:
            call_command("parse", "no-such-file")
        assert stopped.value.returncode == 2


@pytest.mark.django_db(transaction=True)
class TestDoctor:
    """`doctor`"""

    def test_all_is_well_after_an_import(self, folder: Path) -> None:
        output("ingest", str(folder))
        assert output("doctor").endswith("All is well.\n")

    @pytest.mark.parametrize(
        ("harm", "finding"),
        [
            (lambda: Posting.objects.update(facts={"facts": {}, "version": "0", "errors": {}}),
             "2 postings were read by other rules"),
            (lambda: Posting.objects.update(facts={
                "facts": {}, "version": version(), "errors": {}, "limits": {"most-lines": "cut"}}),
             "2 postings are longer than the parser reads"),
            (lambda: Posting.objects.update(text="x"), "requirements point outside their text"),
            (lambda: Correction.objects.create(
                posting=Posting.objects.all()[0], fact="title", value={}, source="contradicts"),
             "1 corrections are contradicted by their source"),
        ],
        ids=["old rules", "cut by a limit", "lost text", "contradicted correction"],
    )  # fmt: skip
    def test_a_finding_says_what_to_do(self, folder: Path, harm: Any, finding: str) -> None:
        output("ingest", str(folder))
        harm()
        out = io.StringIO()
        with pytest.raises(CommandError, match="finding"):
            call_command("doctor", stdout=out)
        assert finding in out.getvalue()
        assert "→" in out.getvalue()


@pytest.mark.django_db
def test_the_originals_are_never_changed_by_a_reparse(folder: Path) -> None:
    output("ingest", str(folder))
    before = list(Document.objects.values_list("sha256", "received_at"))
    output("reparse")
    assert list(Document.objects.values_list("sha256", "received_at")) == before
    assert LicenseRequirement.objects.exists()
