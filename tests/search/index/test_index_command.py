"""`manage.py index` and what `doctor` asks about the index."""

from __future__ import annotations

from io import StringIO
from unittest import mock

import pytest
from django.core.management import call_command

from search.checks import index_is_at_one_with_the_data
from search.index import follower
from search.index.pull import bring_up_to_date
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


def run(**options: bool) -> str:
    out = StringIO()
    call_command("index", stdout=out, **options)
    return out.getvalue()


def test_it_says_what_it_did() -> None:
    factories.posting("Director")
    assert run() == "Index built anew with 1 posting: there was none.\n"
    assert run() == "The index was up to date.\n"
    factories.posting("Manager").delete()
    factories.posting("Manager")
    assert run() == "Index updated: 1 posting changed, 1 removed.\n"
    assert run(rebuild=True) == "Index built anew with 2 postings: as asked.\n"


def test_it_follows_the_database_until_it_is_interrupted() -> None:
    factories.posting("Manager")
    moments = iter([lambda: factories.posting("Director"), lambda: None, interrupt])
    with mock.patch.object(follower.time, "sleep", side_effect=lambda seconds: next(moments)()):
        said = run(follow=True).splitlines()
    assert said == [
        "Index built anew with 1 posting: there was none.",
        "Index updated: 1 posting changed, 0 removed.",
        "Stopped.",
    ]


def interrupt() -> None:
    raise KeyboardInterrupt


def messages() -> list[str]:
    found = index_is_at_one_with_the_data()
    assert all(message.hint for message in found)
    return [message.msg for message in found]


def test_the_check_names_each_fault() -> None:
    assert messages() == ["There is no readable index: there was none."]
    factories.posting("Director")
    bring_up_to_date()
    assert messages() == []
    factories.posting("Manager")
    assert messages() == ["Changes that the index does not have yet: 1."]
    bring_up_to_date()
    with mock.patch("search.index.comparison.checksum", return_value=1):
        assert messages() == ["The index does not agree with the database."]
    with mock.patch("search.index.state.fingerprint", return_value="another"):
        assert messages() == ["The index cannot be used: its schema is another version's."]
