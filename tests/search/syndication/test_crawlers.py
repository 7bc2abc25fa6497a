"""What search engines are told: whether they may come, what there is, and what a posting is."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client, override_settings
from lxml import etree
from pytest_django import DjangoAssertNumQueries

from postings.models import Posting
from search.syndication import sitemaps
from search.syndication.structured_data import job_posting, structured_data
from tests import factories

pytestmark = pytest.mark.django_db

URL = "http://testserver/postings/one/"
NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
PAGES = ("/", "/companies/", "/postings/one/", "/feed.atom", "/export.csv", "/robots.txt", "/none")


def data(made: Posting) -> dict[str, Any]:
    """What the page of a posting says of it."""
    return job_posting(made, URL)


def with_facts(made: Posting, **values: dict[str, Any]) -> Posting:
    for name, value in values.items():
        made.facts["facts"][name] = {"value": value, "proofs": [], "rejected": []}
    return made


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_indexed_unless_the_site_is_indexable(client: Client, path: str) -> None:
    factories.posting(key="one")
    assert client.get(path).headers["X-Robots-Tag"] == "noindex"
    assert client.get("/robots.txt").content == b"User-agent: *\nDisallow: /\n"


@override_settings(INDEXABLE=True)
def test_an_indexable_site_names_its_sitemap(client: Client) -> None:
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /\n" not in text
    assert "Disallow: /api/\n" in text
    assert "\nSitemap: http://testserver/sitemap.xml\n" in text


@override_settings(INDEXABLE=True)
def test_an_indexable_site_keeps_combinations_of_parameters_out(client: Client) -> None:
    factories.posting(key="one")
    for path in ("/", "/companies/", "/postings/one/"):
        assert "X-Robots-Tag" not in client.get(path).headers
        assert client.get(f"{path}?seniority=vp").headers["X-Robots-Tag"] == "noindex"


def locations(client: Client, path: str) -> list[str]:
    return etree.fromstring(client.get(path).content).xpath("//s:loc/text()", namespaces=NAMESPACE)


def test_the_sitemap_lists_every_posting_in_files_of_bounded_size(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemaps.PostingSitemap, "limit", 2)
    made = [factories.posting(key=f"a/{number} & b") for number in range(3)]
    files = locations(client, "/sitemap.xml")
    assert files == [
        f"http://testserver/sitemap-{name}" for name in
        ("pages.xml", "postings.xml", "postings.xml?p=2")
    ]  # fmt: skip
    listed = [url for file in files for url in locations(client, file)]
    assert listed == [
        f"http://testserver{path}"
        for path in ("/", "/companies/", *(posting.get_absolute_url() for posting in made))
    ]


def test_queries_of_the_sitemap_do_not_grow_with_the_postings(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(10):
        factories.posting()
    for path in ("/sitemap.xml", "/sitemap-postings.xml"):
        with django_assert_max_num_queries(4):
            assert client.get(path).status_code == 200


def test_browsers_learn_how_to_search_here(client: Client) -> None:
    assert 'href="/opensearch.xml"' in client.get("/").content.decode()
    response = client.get("/opensearch.xml")
    assert response.headers["Content-Type"] == "application/opensearchdescription+xml"
    assert b'template="http://testserver/?q={searchTerms}"' in response.content
    assert etree.fromstring(response.content) is not None


def test_a_posting_that_states_little_is_described_by_little() -> None:
    made = factories.posting("Director", key="one", text="Director\nSell <b>more</b>.")
    assert data(made) == {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "url": URL,
        "title": "Director",
        "description": "<p>Director<br>Sell &lt;b&gt;more&lt;/b&gt;.</p>",
        "identifier": "one",
    }


def test_what_a_posting_states_is_described() -> None:
    made = factories.posting(
        employer=factories.company("Juniper"), years=2.5, education="bachelor",
        licenses=["sie", factories.license_item("series_7", "not_required")],
        posted_on="2026-03-01", employment_types=["full_time", "commission_only"],
        industries=["insurance", "other"], workplace="remote",
    )  # fmt: skip
    made.refresh_from_db()
    place = {"city": "Reno", "region": "NV", "country": None, "raw": "Reno, NV"}
    pay = {"min": 90000, "max": 120000, "currency": "USD", "period": "year", "basis": "base"}
    location = {"places": [place], "workplace": "remote", "remote_scope": "United States"}
    found = data(with_facts(made, location=location, compensation=pay))
    address = {"@type": "PostalAddress", "addressLocality": "Reno", "addressRegion": "NV"}
    amount = {"@type": "QuantitativeValue", "minValue": 90000, "maxValue": 120000}
    assert found["hiringOrganization"] == {"@type": "Organization", "name": "Juniper"}
    assert found["datePosted"] == "2026-03-01"
    assert found["employmentType"] == ["FULL_TIME"]
    assert found["industry"] == ["Insurance"]
    assert found["jobLocation"] == [{"@type": "Place", "address": address}]
    assert found["jobLocationType"] == "TELECOMMUTE"
    assert found["applicantLocationRequirements"]["name"] == "United States"
    assert found["experienceRequirements"]["monthsOfExperience"] == 30
    assert found["educationRequirements"]["credentialCategory"] == "bachelor degree"
    assert found["qualifications"] == "SIE (Securities Industry Essentials) (required)"
    assert found["baseSalary"] == {
        "@type": "MonetaryAmount", "currency": "USD", "value": {**amount, "unitText": "YEAR"}
    }  # fmt: skip


@pytest.mark.parametrize(
    "pay",
    [
        {"min": None, "max": None, "currency": "USD", "period": "year", "basis": "base"},
        {"min": 9, "max": 9, "currency": None, "period": "hour", "basis": "base"},
        {"min": 9, "max": 9, "currency": "USD", "period": None, "basis": "base"},
        {"min": 9, "max": 9, "currency": "USD", "period": "year", "basis": "ote"},
    ],
)
def test_no_salary_is_made_of_half_a_statement(pay: dict[str, Any]) -> None:
    assert "baseSalary" not in data(with_facts(factories.posting(), compensation=pay))


def test_one_amount_is_one_value() -> None:
    pay = {"min": 30, "max": 30, "currency": "USD", "period": "hour", "basis": "unspecified"}
    found = data(with_facts(factories.posting(), compensation=pay))["baseSalary"]["value"]
    assert found == {"@type": "QuantitativeValue", "value": 30, "unitText": "HOUR"}


def test_that_no_degree_is_needed_is_said() -> None:
    assert data(factories.posting(education="none_required"))["educationRequirements"] == (
        "no requirements"
    )


def test_no_text_ends_the_element_of_the_description() -> None:
    hostile = "</script><script>alert(1)</script><!-- & -->"
    made = factories.posting(hostile, key="one", text=hostile)
    element = structured_data(made, URL)
    inner = element.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&") & set(inner)
    assert json.loads(inner)["title"] == hostile


def test_a_posting_is_described_on_its_page_which_runs_no_inline_script(client: Client) -> None:
    made = factories.posting(key="one/two")
    found = client.get(f"{made.get_absolute_url()}?utm_source=x").content.decode()
    [(attributes, inner)] = re.findall(
        r"<script((?:(?! src=)[^>])*)>(.*?)</script>", found, re.DOTALL
    )
    assert attributes == ' type="application/ld+json"'
    assert json.loads(inner)["url"] == "http://testserver/postings/one/two/"
