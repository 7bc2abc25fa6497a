"""The visitor's words on a posting's page, beside the words that prove facts."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _posting() -> None:
    text = "Director of Sales\nSeven years of sales experience required."
    factories.posting(
        key="one", text=text, years=7,
        proofs={"experience": [factories.proof(text, "Seven years of sales", "items.0")]},
    )  # fmt: skip


def page(client: Client, search: str) -> str:
    return client.get(f"/postings/one/{search}").content.decode()


def test_the_words_of_the_search_are_marked(client: Client) -> None:
    assert '<span class="match">experience</span>' in page(client, "?q=experience")
    assert 'class="match"' not in page(client, "")


def test_words_within_evidence_keep_its_link(client: Client) -> None:
    found = page(client, "?q=years")
    assert '<span class="match">years</span>' in found
    assert 'id="words-experience-0"' in found


@pytest.mark.parametrize("search", ["?q=", "?q=%00", "?q=%22", "?license=nonsense&q=-sales"])
def test_odd_searches_mark_nothing(client: Client, search: str) -> None:
    assert 'class="match"' not in page(client, search)


def test_the_list_leads_to_the_page_with_its_search(client: Client) -> None:
    found = client.get("/?q=experience&years=9").content.decode()
    assert 'href="/postings/one/?q=experience&amp;years=9"' in found
    assert 'href="/why/one/?q=experience&amp;years=9"' in page(client, "?q=experience&years=9")
