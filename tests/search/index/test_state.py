"""Rows whose changes were not recorded here: those of another database, and those of no trigger."""

from __future__ import annotations

import pytest
from django.db import connection

from postings.models import Posting
from search.index import pull
from search.index.pull import Action, bring_up_to_date, is_behind
from search.index.schema import all_postings
from search.index.searcher import up_to_date_searcher
from search.index.state import TRIGGERS
from search.query.parsing import words_query
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


def found(words: str = "") -> list[int]:
    """The ids in the index, after a visitor's pull."""
    return up_to_date_searcher().ids(words_query(words) or all_postings())


def test_rows_that_name_transactions_to_come_are_seen_once() -> None:
    """As those are that came from a dump of another cluster."""
    factories.posting("Director")
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE postings_posting DISABLE TRIGGER USER")
        cursor.execute("UPDATE postings_posting SET changed_xid = changed_xid + 1000000000")
        cursor.execute("ALTER TABLE postings_posting ENABLE TRIGGER USER")
    assert bring_up_to_date().action == Action.REBUILT
    assert bring_up_to_date().action == Action.NOTHING
    assert not is_behind()
    edited = factories.posting("Manager")
    assert is_behind()
    assert found("manager") == [edited.pk]
    assert bring_up_to_date().action == Action.NOTHING


def test_while_changes_are_not_recorded_the_index_answers_as_it_was() -> None:
    made = factories.posting("Director")
    assert found() == [made.pk]
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE postings_posting DISABLE TRIGGER USER")
        Posting.objects.update(title="Manager")
        assert found("title:director") == [made.pk]
        assert str(bring_up_to_date()).startswith("The database is being restored")
        assert not is_behind()
        cursor.execute("ALTER TABLE postings_posting ENABLE TRIGGER USER")
    assert found("title:manager") == [made.pk]


def test_rows_that_no_trigger_saw_are_found_when_the_index_is_inspected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = factories.posting("Director")
    bring_up_to_date()
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        Posting.objects.filter(pk=made.pk).update(title="Manager", changed_xid=7)
        cursor.execute("SET session_replication_role = DEFAULT")
    assert bring_up_to_date().action == Action.NOTHING
    monkeypatch.setattr(pull, "_inspected", -pull.INSPECT_SECONDS)
    assert bring_up_to_date().reason == "it did not agree with the database"
    assert found("title:manager") == [made.pk]


def test_the_triggers_that_are_watched_are_those_of_the_database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
        assert {name for (name,) in cursor.fetchall()} == set(TRIGGERS)
