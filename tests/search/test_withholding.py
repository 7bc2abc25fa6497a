"""What staff withheld is on no page, in no file, feed or index; restored, it is found at once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.http import urlencode

from postings.ingest import ingest
from postings.models import Company, Family, Posting
from postings.readers.incoming import read_paths
from search.index.comparison import agrees
from search.index.pull import FEW, bring_up_to_date
from search.index.reader import current_reader
from search.index.searcher import up_to_date_searcher
from search.index.state import database_state
from tests import factories
from tests.search.filters.test_filters import filters
from tests.sources import Module, modules

pytestmark = pytest.mark.django_db(transaction=True)

# Where the site must look at what is withheld too: to take it out of the index, and to say so.
PAST_IT = ("_default_manager", "_base_manager", "effective_facts")
SEES_ALL = {
    "search/index/writing.py: Posting.objects.filter",
    "search/posting_page/lookup.py: Posting.objects.select_related",
}
TEXT = """Director of Zymurgy Sales
Quorvane Holdings is hiring a director with a Series 7 license.
Apply in Ohio."""
LISTS = (
    "/", "/?q=zymurgy", "/?company=quorvane-holdings", "/?company=Quorvane+Holdings", "/companies/",
    "/feed.atom", "/export.csv", "/api/postings/", "/api/facets/", "/sitemap.xml",
    "/sitemap-postings.xml", "/suggest/?q=zymu", "/suggest/?q=quor", "/suggest/?company=quor",
    "/?q=zymurqy", "/?seniority=director", "/postings/alike/", "/why/alike/",
    "/api/postings/alike/",
)  # fmt: skip
OWN = ("/postings/one/", "/why/one/", "/api/postings/one/", "/postings/other-key/",
       "/why/?posting=one", "/why/one/?q=sales", "/api/postings/other-key/")  # fmt: skip
SAID = ("zymurgy", "quorvane h", "quorvane-h", "/postings/one/")


def body(client: Client, address: str) -> str:
    """What an address answers, without the words of the address itself."""
    response = client.get(address, follow=True)
    assert response.status_code == 200, address
    content = b"".join(response) if response.streaming else response.content
    return content.decode().lower()


def said(client: Client) -> dict[str, list[str]]:
    """Which of the words of the posting each address shows."""
    return {
        address: found
        for address in LISTS
        if (
            found := [it for it in SAID if it in body(client, address) and it not in typed(address)]
        )
    }


def typed(address: str) -> str:
    return address.lower().replace("+", " ")


@pytest.fixture
def posting() -> Posting:
    """A posting with an employer of its own and a second key; “alike” is similar."""
    employer = factories.company("Quorvane Holdings")
    one = factories.posting(
        "Director of Zymurgy Sales", key="one", text=TEXT, employer=employer,
        seniority="director", licenses=["series_7"], states=["OH"],
    )  # fmt: skip
    one.sources.create(key="other-key", document=one.document)
    factories.posting("Director of Sales", key="alike", seniority="director", states=["OH"])
    return one


def withhold(posting: Posting) -> None:
    Posting.objects.filter(pk=posting.pk).withhold(at=timezone.now(), by=None)


def test_it_is_nowhere_and_after_restoring_everywhere(client: Client, posting: Posting) -> None:
    before = said(client)
    assert set(LISTS) - before.keys() == {"/sitemap.xml", "/why/alike/", "/api/postings/alike/"}
    withhold(posting)
    assert said(client) == {}
    Posting.objects.all().restore()
    assert said(client) == before


@pytest.mark.parametrize("address", OWN)
def test_its_own_addresses_say_that_it_is_gone(
    client: Client, posting: Posting, address: str
) -> None:
    assert client.get(address, follow=True).status_code == 200
    withhold(posting)
    response = client.get(address, follow=True)
    assert response.status_code == 410
    content = response.content.decode().lower()
    assert "no longer on the site" in content
    assert not [it for it in SAID if it in content]


def test_index_and_database_agree_on_what_is_on_the_site(posting: Posting) -> None:
    for other in (factories.posting(), factories.posting("Manager"), posting):
        bring_up_to_date()
        withhold(other)
        searcher = up_to_date_searcher()
        assert set(searcher.ids(filters({}).query())) == {it.pk for it in filters({}).qs}
        assert other.pk not in searcher.ids(filters({}).query())
        assert is_consistent()
    bring_up_to_date(rebuild=True)
    assert is_consistent()


def is_consistent() -> bool:
    reader = current_reader()
    return reader is not None and agrees(reader, database_state())


def test_an_earlier_page_of_the_search_leaves_it_out(client: Client, posting: Posting) -> None:
    generation = up_to_date_searcher().generation
    withhold(posting)
    assert "zymurgy" not in body(client, f"/?{urlencode({'at': generation})}")


def test_its_family_has_one_less(client: Client, posting: Posting) -> None:
    family = Family.objects.create()
    for key in ("two", "three"):
        factories.posting(key=key, employer=posting.company)
    Posting.objects.filter(company=posting.company).update(family=family)
    assert "2 others of this employer" in body(client, "/postings/two/")
    withhold(posting)
    assert "1 other of this employer" in body(client, "/postings/two/")


def test_no_word_is_taken_for_one_of_its_words(client: Client, posting: Posting) -> None:
    postings = [factories.posting("Manager") for _ in range(FEW)]
    bring_up_to_date()
    assert "zymurgy" in body(client, "/?q=zymurqy")
    withhold(posting)
    assert up_to_date_searcher().size == len(postings) + 1
    assert "zymurgy" not in body(client, "/?q=zymurqy")


def test_an_import_brings_nothing_into_the_index(client: Client, tmp_path: Path) -> None:
    file = tmp_path / "one.html"
    words = "<h2>Director of Zymurgy Sales</h2><p>Harbor Mutual is hiring. You sell for us.</p>"
    for text in (words, words, words.replace("sell", "always sell")):
        file.write_text(text, encoding="utf-8")
        ingest(read_paths([file]), paths=[])
        Posting.objects.all().delete()
        ingest(read_paths([file]), paths=[])
        assert up_to_date_searcher().size == 0
        assert not Company.objects.public().exists()
    Posting.objects.all().restore()
    assert "always sell" in body(client, "/?q=zymurgy") + body(client, "/postings/one/")


def unguarded(module: Module) -> Iterator[str]:
    """Every look at postings that is not through `public()`, or at facts that are not public."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Posting.objects."):
            manager = ast.unparse(node.value) == "Posting.objects"
            if manager and node.attr != "public":
                yield f"{module.place}: Posting.objects.{node.attr}"
        elif isinstance(node, ast.Attribute) and node.attr in PAST_IT:
            yield f"{module.place}: {node.attr}"


def test_the_site_looks_at_postings_through_one_condition() -> None:
    found = {line for module in modules("search") for line in unguarded(module)}
    assert found == SEES_ALL


def test_a_look_past_the_condition_is_found() -> None:
    text = "def f():\n    return Posting.objects.filter(pk=1)\n"
    assert list(unguarded(Module(Path(__file__), text)))
    assert not list(unguarded(Module(Path(__file__), text.replace("filter", "public().filter"))))
