"""The name of an employer that stays unnamed is nowhere: every address of the site is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from django.test import Client
from django.utils import timezone

from postings.facts.corrections import correct, withdraw
from postings.models import Family, Posting, Revision
from search.index.searcher import up_to_date_searcher
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)

NAME = "Quorvane Holdings"
TEXT = "Director of Pump Sales\nOur client, a maker of pumps, is hiring in Ohio."
STARTS = (
    "/", "/companies/", "/feed.atom", "/export.csv", "/api/postings/", "/api/facets/",
    "/api/postings/secret/", "/sitemap.xml", "/sitemap-postings.xml", "/suggest/?q=qu",
    "/suggest/?q=pump", "/suggest/?company=qu", "/why/secret/?company=none", "/opensearch.xml",
    "/robots.txt", "/postings/secret/", "/postings/alike/", "/?sort=company", "/api/schema/",
    "/?company=none", "/?q=quorvame", "/?company=quorvane-holdings", "/nothing/",
)  # fmt: skip
LINK = re.compile(r'(?:href|src|hx-get)="([^"#]+)|<loc>([^<]+)|"(?:next|url)": ?"([^"]+)')
MOST = 400
UNNAMED = ("confidential", "unnamed", "brand_only", "not_clear")


def value(status: str, **fields: Any) -> dict[str, Any]:
    empty = {"aliases": [], "parent": None, "brands": [], "agency": None, "descriptor": None}
    return {"status": status, "name": NAME, **empty, **fields}


def decide(posting: Posting, company: dict[str, Any]) -> None:
    correct(posting, "company", company, author=None, now=timezone.now())


@pytest.fixture
def posting() -> Posting:
    """A posting that staff once took for Quorvane's, among others that are nearly the same."""
    secret = factories.posting("Director of Pump Sales", key="secret", text=TEXT, states=["OH"])
    alike = factories.posting("Director of Pump Sales", key="alike", text=TEXT, states=["OH"])
    near = factories.posting("Director of Pumps", key="near", seniority="director", states=["OH"])
    decide(alike, value("named"))
    decide(secret, value("named", aliases=["Quorvane"]))
    Posting.objects.filter(pk__in=[secret.pk, alike.pk]).update(family=Family.objects.create())
    changes = [{"fact": "company", "before": {"status": "unnamed"}, "after": value("named")}]
    Revision.objects.create(
        posting=secret, document=secret.document, changes=changes,
        source_import=secret.document.source_import,
    )  # fmt: skip
    up_to_date_searcher()
    assert near.pk
    return secret


def pages(client: Client) -> Iterator[tuple[str, str]]:
    """Every address that the site leads to, and what it answers, without the address's words."""
    waiting, seen = list(STARTS), set(STARTS)
    while waiting and len(seen) < MOST:
        address = waiting.pop(0)
        response = client.get(address)
        content = b"".join(response) if response.streaming else response.content
        text = content.decode(errors="replace")
        yield address, f"{text} {response.headers}"
        for found in LINK.findall(text):
            parts = urlsplit(urljoin(f"http://testserver{address}", "".join(found)))
            link = f"{parts.path}?{parts.query}".rstrip("?").replace("&amp;", "&")
            if parts.netloc == "testserver" and "/static/" not in link and link not in seen:
                seen.add(link)
                waiting.append(link)


def naming(client: Client, words: str = "quorvane h") -> list[str]:
    """The addresses that name it."""
    return [address for address, text in pages(client) if words in text.lower()]


@pytest.mark.parametrize("status", UNNAMED)
def test_the_name_that_staff_typed_is_nowhere(
    client: Client, posting: Posting, status: str
) -> None:
    assert {"/companies/", "/postings/secret/", "/api/postings/secret/"} <= set(naming(client))
    decide(Posting.objects.get(key="alike"), {**value("unnamed"), "name": None})
    typed = value(status, descriptor=f"{NAME}’s pump works", aliases=["Quorvane"], parent=NAME)
    decide(posting, typed)
    assert naming(client) == []
    assert naming(client, "quorvane") == ["/?company=quorvane-holdings"]  # as it was typed
    assert Posting.objects.get(pk=posting.pk).effective_facts()["company"].json == typed


@pytest.mark.parametrize("words", ["quorvane", "company:quorvane", '"quorvane holdings"'])
def test_nobody_finds_it_by_the_name(posting: Posting, client: Client, words: str) -> None:
    def found() -> list[str]:
        results = client.get("/api/postings/", {"q": words}).json()["results"]
        return sorted(result["key"] for result in results)

    assert found() == ["alike", "secret"]
    decide(posting, value("confidential"))
    assert found() == ["alike"]


def test_a_family_of_which_one_stays_unnamed_does_not_name_it(
    client: Client, posting: Posting
) -> None:
    def body(key: str) -> str:
        return client.get(f"/postings/{key}/").content.decode()

    assert "/postings/secret/" in body("alike")
    decide(posting, value("confidential"))
    assert "Quorvane" not in body("secret")
    assert "/postings/secret/" not in body("alike")
    assert "Quorvane" in body("alike")


def test_named_again_it_is_shown_again(client: Client, posting: Posting) -> None:
    before = naming(client)
    decide(posting, value("confidential"))
    withdraw(posting.corrections.get(withdrawn_at=None), now=timezone.now())
    decide(posting, value("named", aliases=["Quorvane"]))
    assert naming(client) == before
