"""`reparse`: what it reads, previews, and takes back."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from postings.facts.corrections import correct
from postings.facts.projection import project
from postings.models import Document, Posting
from tests.postings.commands import output


@pytest.mark.django_db
class TestReparse:
    """`reparse`"""

    def test_it_mends_what_other_rules_had_read(self, folder: Path) -> None:
        output("ingest", str(folder))
        Posting.objects.filter(key="licensed-director").update(facts={"facts": {}}, title="Wrong")
        assert output("reparse").startswith("1 changed, 0 unchanged.\n")
        assert Posting.objects.get(key="licensed-director").title == "Director, Sales"

    def test_what_was_read_by_these_rules_is_passed_over(self, folder: Path) -> None:
        output("ingest", str(folder))
        assert output("reparse").startswith("0 changed, 0 unchanged.")
        assert output("reparse", "--all").startswith("0 changed, 2 unchanged.")

    def test_a_dry_run_shows_samples_and_writes_nothing(self, folder: Path) -> None:
        output("ingest", str(folder))
        spoil("experience", {"headline_min": 1, "items": []})
        text = output("reparse", "--dry-run")
        assert "experience: 1 changed" in text
        assert "  licensed-director: Experience: not stated → 5+ years" in text
        assert text.endswith("Nothing was written.\n")
        stored = Posting.objects.get(key="licensed-director")
        assert stored.facts["facts"]["experience"]["value"]["headline_min"] == 1

    def test_it_names_corrections_that_the_rules_now_agree_with(self, folder: Path) -> None:
        output("ingest", str(folder))
        posting = Posting.objects.get(key="licensed-director")
        right = posting.facts["facts"]["experience"]["value"]
        spoil("experience", {"headline_min": 1, "items": []})
        posting.refresh_from_db()
        correct(posting, "experience", right, author=None, now=timezone.now())
        text = output("reparse")
        assert "correction now superfluous: experience of Director, Sales" in text

    def test_a_run_can_be_taken_back(self, folder: Path, tmp_path: Path) -> None:
        output("ingest", str(folder))
        spoil("experience", {"headline_min": 1, "items": []})
        before = Posting.objects.values_list("facts", flat=True).get(key="licensed-director")
        kept = tmp_path / "undo.jsonl.gz"
        text = output("reparse", "--undo-file", str(kept))
        assert f"To take it back: manage.py reparse --undo {kept}" in text
        assert Posting.objects.get(key="licensed-director").experience_min_years == 5
        assert output("reparse", "--undo", str(kept)) == "1 restored, 0 passed over.\n"
        posting = Posting.objects.get(key="licensed-director")
        assert (posting.facts, posting.experience_min_years) == (before, 1)
        assert output("reparse", "--undo", str(kept)) == "0 restored, 1 passed over.\n"

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            ({"format": "word_star"}, "no reader any more"),
            ({"encoding": "no-such"}, "breaks its reader"),
            ({"format": "json", "content": b"[]"}, "holds no object with names"),
        ],
    )
    def test_an_original_that_cannot_be_read_stops_no_other(
        self, folder: Path, change: dict[str, Any], reason: str
    ) -> None:
        output("ingest", str(folder))
        Document.objects.filter(source_key="licensed-director").update(**change)
        err = io.StringIO()
        with pytest.raises(CommandError, match="1 originals cannot be read; they stay"):
            call_command("reparse", "--all", stdout=io.StringIO(), stderr=err)
        assert "licensed-director" in err.getvalue()
        assert reason in err.getvalue()
        assert Posting.objects.count() == 2

    @pytest.mark.parametrize("content", [b"", b"no gzip", gzip.compress(b"[1]\n")])
    def test_a_wrong_undo_file_is_named(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "wrong.gz"
        path.write_bytes(content)
        if not content:
            path.unlink()
        with pytest.raises(CommandError, match=r"wrong\.gz") as error:
            output("reparse", "--undo", str(path))
        assert error.value.returncode == 2

    def test_an_undo_file_is_not_written_over(self, folder: Path, tmp_path: Path) -> None:
        with pytest.raises(CommandError, match="is there already"):
            output("reparse", "--undo-file", str(next(folder.iterdir())))


def spoil(fact: str, value: dict[str, Any]) -> None:
    """Let the licensed director look as if other rules had read it."""
    posting = Posting.objects.get(key="licensed-director")
    posting.facts["version"] = "other"
    posting.facts["facts"][fact] = {"value": value, "proofs": [], "rejected": []}
    posting.save()
    project(posting)
