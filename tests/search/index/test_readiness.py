"""`/readyz` says what is true of the search index."""

from __future__ import annotations

from unittest import mock

import pytest
from django.test import Client

from search.index.directory import directory
from search.index.pull import bring_up_to_date
from search.index.searcher import Searcher
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


def ready(client: Client) -> tuple[int, str]:
    response = client.get("/readyz")
    assert (response.status_code == 503) == ("Retry-After" in response.headers)
    return response.status_code, response.content.decode().strip()


def test_it_is_ready_with_an_index_of_this_database(client: Client) -> None:
    factories.posting("Director")
    bring_up_to_date()
    assert ready(client) == (200, "ok")
    factories.posting("Manager")
    assert ready(client) == (200, "ok")


@pytest.mark.parametrize("damage", ["no pointer", "another's pointer", "no files", "empty files"])
def test_it_is_not_ready_without_a_readable_index(client: Client, damage: str) -> None:
    bring_up_to_date()
    current = directory().current()
    assert current is not None
    if damage == "no pointer":
        directory().pointer.unlink()
    elif damage == "another's pointer":
        directory().pointer.write_text("index-0000")
    else:
        for file in current.iterdir():
            file.unlink() if damage == "no files" else file.write_bytes(b"")
    assert ready(client) == (503, "The search index is being built")
    bring_up_to_date()
    assert ready(client) == (200, "ok")


def test_it_is_not_ready_with_an_index_of_another_database(client: Client) -> None:
    bring_up_to_date()
    with mock.patch("search.index.state.fingerprint", return_value="another"):
        status, text = ready(client)
    assert (status, text) == (503, "The search index is being built")


@pytest.mark.parametrize("damage", [OSError("gone"), ValueError("corrupt"), LookupError("lost")])
def test_it_is_not_ready_with_an_index_that_does_not_answer(
    client: Client, damage: Exception
) -> None:
    bring_up_to_date()
    with mock.patch.object(Searcher, "hits", side_effect=damage):
        assert ready(client) == (503, "The search index is damaged")
