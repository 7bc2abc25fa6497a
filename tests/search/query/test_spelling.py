"""A word that no posting has is taken for the nearest one that some have."""

from __future__ import annotations

import pytest
from django.test import Client

from search.index.searcher import up_to_date_searcher
from search.query.meaning import meaning
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _postings() -> None:
    for title in ("Director of Insurance", "Directory Editor", "Director of Sales", "Manager"):
        factories.posting(title, text=f"{title}\nRésumé wanted.")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("direcotr", "director"),
        ("idrector", "director"),
        ("Insurrance director", "insurance director"),
        ("title:direcotr", "title:director"),
        ("directer or managr", "director or manager"),
        ("resmue", "resume"),
        ("director", "director"),
        ("directors", "directors"),
        ('"direcotr"', '"direcotr"'),
        ("-direcotr", "-direcotr"),
        ("xyzzyplugh", "xyzzyplugh"),
        ("slaes2024", "sales2024"),
        ("vp", "vp"),
        ("medtech", "medtech"),
        ("", ""),
    ],
)
def test_typing_errors_are_corrected(typed: str, meant: str) -> None:
    assert meaning(typed, up_to_date_searcher()).meant == meant


def test_a_literal_search_corrects_nothing_and_its_links_stay_literal(client: Client) -> None:
    assert "2 postings" in client.get("/?q=direcotr").content.decode()
    found = client.get("/?q=direcotr&literal=1").content.decode()
    assert "0 postings" in found
    assert "literal=1" in found
