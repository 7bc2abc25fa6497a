"""While somebody types, what goes on so is suggested."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories

pytestmark = pytest.mark.django_db


def test_titles_employers_and_licenses_are_suggested(client: Client) -> None:
    employer = factories.company("Direct Mutual")
    factories.posting("Director of Sales", employer=employer)
    client.get("/")  # brings the index up to date; a suggestion takes it as it is
    found = client.get("/suggest/", {"q": "direct"}).content.decode()
    assert '<option value="Director of Sales" label="Title">' in found
    assert '<option value="Direct Mutual" label="Employer">' in found
    assert "FINRA Series 7" in client.get("/suggest/", {"q": "series 7"}).content.decode()


@pytest.mark.parametrize("typed", ["", "d", "\x00", '"-:', "%", "x" * 600])
def test_anything_may_be_typed(client: Client, typed: str) -> None:
    assert client.get("/suggest/", {"q": typed}).status_code == 200


def test_employers_are_found_by_a_word_of_their_name(client: Client) -> None:
    factories.posting(employer=factories.company("Juniper Vale"))
    factories.company("Without Postings")
    found = client.get("/suggest/", {"company": "val"}).json()
    assert found == {"companies": [{"slug": "juniper-vale", "name": "Juniper Vale", "count": 1}]}
    assert client.get("/suggest/", {"company": "wit"}).json() == {"companies": []}


def test_employers_are_options_for_the_field_beside_their_facet(client: Client) -> None:
    factories.posting(employer=factories.company("Acme & Sons"))
    found = client.get("/suggest/?company=acm", headers={"HX-Request": "true"}).content.decode()
    assert 'value="Acme &amp; Sons"' in found
    assert 'label="1 posting"' in found
