"""The address is the whole state of a search: read and written again, it stays the same."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from search.filters import PostingFilter
from tests import factories
from tests.search.filters.test_filters import DATA, Data, filters
from tests.search.index.test_compile import slow_is_fine

pytestmark = pytest.mark.django_db

TYPED = st.lists(st.text(max_size=40), max_size=2)


def test_every_address_reads_back_as_the_same_search() -> None:
    factories.company("Employer 0")

    @settings(slow_is_fine, max_examples=80)
    @given(DATA, TYPED)
    def agree(data: Data, typed: list[str]) -> None:
        chosen = filters({**data, "q": typed})
        again = PostingFilter(QueryDict(chosen.link({}).removeprefix("?")))
        assert not again.errors
        assert again.parameters() == chosen.parameters()
        assert again.sentences() == chosen.sentences()
        assert again.link({}) == chosen.link({})

    agree()


@pytest.mark.parametrize(
    "address",
    [
        "?" + "&".join(f"seniority={level}" for level in ("vp", "boss") * 200),
        "?q=" + "a%20" * 300,
        "?q=%00&company=%00&license=%00&years=%00&posted_since=%00&at=%00&page=%00",
        "?years=1e400&travel=NaN&pay_from=Infinity&posted_since=99999999999&leading_years=-0",
        "?page=0&page=-1&sort=bogus&unknown=x",
        "?posted_since=%D9%A3&page=%D9%A3&years=%D9%A3",
        "?posted_since=0000-00-00&posted_since=2026-02-30&posted_since=2026-W01-1",
    ],
)
@pytest.mark.parametrize("path", ["/", "/feed.atom", "/export.csv", "/api/postings/", "/why/one/"])
def test_no_address_is_an_error_of_the_server(client: Client, path: str, address: str) -> None:
    factories.posting(key="one")
    assert client.get(path + address).status_code == 200
