"""The index follows the database: every change arrives, whatever crashes, waits or is restored."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest
from django.db import connection, connections, transaction
from tantivy import Query

from postings.models import Company, LicenseRequirement, Posting
from search.index import pull
from search.index.directory import directory
from search.index.pull import Action, IndexNotReadyError, bring_up_to_date, pull_if_small
from search.index.reader import current_reader
from search.index.schema import all_postings
from search.index.searcher import Searcher, up_to_date_searcher
from search.index.state import database_state
from search.index.trouble import patience
from search.query.parsing import words_query
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


def found(words: str = "") -> list[int]:
    """The ids in the index, after a visitor's pull."""
    query = words_query(words) or all_postings()
    return sorted(up_to_date_searcher().ids(query))


@contextmanager
def second_connection() -> Iterator[None]:
    """What runs inside uses another session of the database than what runs outside."""
    first = connections["default"]
    del connections["default"]
    try:
        yield
    finally:
        connections["default"].close()
        connections["default"] = first


def test_a_new_posting_is_found() -> None:
    made = factories.posting("Director of Sales")
    assert found("director") == [made.pk]


def test_a_change_by_bulk_update_is_found() -> None:
    made = factories.posting("Director of Sales")
    assert found("director") == [made.pk]
    Posting.objects.update(title="Vice President")
    assert found("title:director") == []
    assert found("title:vice") == [made.pk]


def test_a_deleted_posting_is_gone() -> None:
    made, kept = factories.posting("Director"), factories.posting("Manager")
    assert len(found()) == 2
    made.delete()
    assert found() == [kept.pk]


def test_a_renamed_company_is_found_by_its_new_name() -> None:
    made = factories.posting(employer=factories.company("Juniper"))
    assert found("company:juniper") == [made.pk]
    Company.objects.update(name="Cobalt")
    assert found("company:juniper") == []
    assert found("company:cobalt") == [made.pk]


def test_a_removed_requirement_changes_its_posting() -> None:
    made = factories.posting(licenses=["series_7"])
    bring_up_to_date()
    LicenseRequirement.objects.all().delete()
    assert bring_up_to_date().changed == 1
    assert found() == [made.pk]


def test_nothing_is_written_when_nothing_changed() -> None:
    factories.posting()
    assert bring_up_to_date().action == Action.REBUILT
    Posting.objects.update(last_seen="2026-02-02")
    assert bring_up_to_date().action == Action.NOTHING


def test_a_late_commit_is_not_missed_and_sends_nothing_through_twice() -> None:
    factories.posting("Seen at once")
    with transaction.atomic():
        late = factories.posting("Late director")
        with second_connection():
            early = factories.posting("Early manager")
            bring_up_to_date()
            assert found("late") == []
            assert found("early") == [early.pk]
            assert bring_up_to_date().action == Action.NOTHING
    assert bring_up_to_date().changed == 1
    assert found("late") == [late.pk]


def test_a_transaction_that_is_undone_leaves_nothing() -> None:
    with transaction.atomic():
        factories.posting("Undone")
        with second_connection():
            bring_up_to_date()
        transaction.set_rollback(True)
    assert found() == []


def test_a_large_backlog_is_left_to_the_command() -> None:
    factories.posting("Director")
    bring_up_to_date()
    with mock.patch.object(pull, "SMALL", 1):
        factories.posting("Director")
        factories.posting("Director")
        assert len(found("director")) == 1
        bring_up_to_date()
        assert len(found("director")) == 3


def test_a_request_serves_what_is_there_while_another_writes() -> None:
    factories.posting("Director")
    bring_up_to_date()
    factories.posting("Director")
    with directory().lock():
        assert len(found("director")) == 1
    assert len(found("director")) == 2


def test_an_index_that_cannot_be_written_answers_as_it_was() -> None:
    factories.posting("Director")
    bring_up_to_date()
    factories.posting("Director")
    with mock.patch.object(pull, "_pull", side_effect=OSError("no space left")):
        assert len(found("director")) == 1
    patience.regain()
    assert len(found("director")) == 2


def test_a_request_that_finds_no_index_and_much_to_build_says_so() -> None:
    factories.posting()
    factories.posting()
    with mock.patch.object(pull, "FEW", 1), pytest.raises(IndexNotReadyError):
        pull_if_small()


def test_an_index_of_another_database_is_built_anew() -> None:
    made = factories.posting("Director")
    assert found() == [made.pk]
    other = database_state()
    object.__setattr__(other, "cluster", "another cluster")
    with mock.patch.object(pull, "database_state", return_value=other):
        assert bring_up_to_date().reason == "it was made from another database"
    assert bring_up_to_date().reason == "it was made from another database"
    assert found() == [made.pk]


def test_an_index_that_is_ahead_of_a_restored_database_is_built_anew() -> None:
    made = factories.posting("Director")
    bring_up_to_date()
    before = database_state()
    factories.posting("Lost").delete()
    bring_up_to_date()
    with mock.patch.object(pull, "database_state", return_value=before):
        report = bring_up_to_date()
    assert report.action == Action.REBUILT
    assert "restored" in report.reason
    assert found() == [made.pk]


def test_an_emptied_table_is_noticed() -> None:
    factories.posting("Director")
    assert len(found()) == 1
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE postings_posting CASCADE")
    assert found() == []


def test_another_schema_version_is_built_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    factories.posting("Director")
    bring_up_to_date()
    monkeypatch.setattr("search.index.state.fingerprint", lambda: "another")
    assert bring_up_to_date().reason == "its schema is another version's"


def damage_by_deleting(file: Path) -> None:
    file.unlink()


def damage_by_cutting(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


@pytest.mark.parametrize("damage", [damage_by_deleting, damage_by_cutting])
def test_a_damaged_index_is_built_anew(damage: Callable[[Path], None]) -> None:
    made = factories.posting("Director")
    bring_up_to_date()
    for suffix in sorted({file.suffix for file in public_files()}):
        bring_up_to_date()
        damage(next(file for file in public_files() if file.suffix == suffix))
        assert found("director") == [made.pk], suffix
        assert bring_up_to_date().action == Action.NOTHING


def public_files() -> list[Path]:
    return [file for file in index_files() if not file.name.startswith(".")]


def index_files() -> list[Path]:
    current = directory().current()
    assert current is not None
    return list(current.iterdir())


def test_deleting_the_folder_at_any_moment_is_harmless(index_dir: Path) -> None:
    made = factories.posting("Director")
    assert found() == [made.pk]
    shutil.rmtree(index_dir)
    assert found() == [made.pk]
    shutil.rmtree(index_dir)
    assert bring_up_to_date().action == Action.REBUILT
    assert found() == [made.pk]


def test_deleting_the_folder_during_a_build_is_harmless(index_dir: Path) -> None:
    made = [factories.posting("Director") for _ in range(3)]
    deletions = iter([1])

    def delete_once(count: int) -> None:
        if count == 2 and next(deletions, None):
            shutil.rmtree(index_dir, ignore_errors=True)  # its writer adds files meanwhile

    bring_up_to_date(progress=delete_once)
    assert found() == [posting.pk for posting in made]


def test_a_rebuild_replaces_the_directory_and_open_readers_follow() -> None:
    made = factories.posting("Director")
    assert found() == [made.pk]
    before = current_reader()
    assert before is not None
    report = bring_up_to_date(rebuild=True)
    assert (report.action, report.changed) == (Action.REBUILT, 1)
    after = current_reader()
    assert after is not None
    assert after.path != before.path
    shutil.rmtree(before.path)
    assert Searcher(before).ids(Query.all_query())  # a search that began before ends well
    assert found() == [made.pk]


def test_what_killed_builds_left_behind_is_removed(index_dir: Path) -> None:
    factories.posting()
    bring_up_to_date()
    (index_dir / "draft-0123456789ab").mkdir()
    (index_dir / "kept-0123456789ab").mkdir()  # as earlier versions had them
    (index_dir / "current-0123456789ab").touch()
    (index_dir / "probe-7").touch()
    bring_up_to_date()
    assert sorted(path.name.partition("-")[0] for path in index_dir.iterdir()) == [
        "current", "index", "lock",
    ]  # fmt: skip


def test_the_directory_does_not_grow_over_200_small_updates() -> None:
    made = [factories.posting(f"Director {number}") for number in range(5)]
    bring_up_to_date()
    sizes = []
    for number in range(200):
        Posting.objects.filter(pk=made[number % 5].pk).update(title=f"Manager {number}")
        assert len(found()) == 5
        sizes.append(len(index_files()))
    assert max(sizes) < 100
    assert sum(file.stat().st_size for file in index_files()) < 500_000
    assert sizes[-1] <= max(sizes[:50])
