"""The API: what its answers hold, and that its description knows every parameter."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from postings.models import Source
from search.filters import PostingFilter
from tests import factories

pytestmark = pytest.mark.django_db

TEXT = "Director of Sales\n5+ years of sales experience"


def get(client: Client, url: str) -> Any:
    response = client.get(url)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/json"
    return response.json()


def test_postings_come_in_pages_that_lead_to_each_other(client: Client) -> None:
    for _ in range(45):
        factories.posting(seniority="vp")
    second = get(client, "/api/postings/?seniority=vp&page=2")
    assert (second["total"], second["page"], second["pages"]) == (45, 2, 3)
    assert len(second["results"]) == 20
    assert second["next"].startswith("http://testserver/api/postings/?seniority=vp&page=3&at=")
    assert second["previous"].startswith("http://testserver/api/postings/?seniority=vp&at=")
    assert get(client, second["previous"])["previous"] is None
    assert get(client, second["next"])["next"] is None


def test_a_bad_value_is_named_beside_the_results(client: Client) -> None:
    factories.posting("Director", seniority="director")
    factories.posting("Manager", seniority="manager")
    answer = get(client, "/api/postings/?seniority=director&seniority=boss&years=many&format=xml")
    assert set(answer["errors"]) == {"seniority", "years"}
    assert answer["errors"]["seniority"] == ["There is no choice “boss”."]
    assert [posting["title"] for posting in answer["results"]] == ["Director"]
    assert answer["words"] == "Level: Director"


def test_a_posting_has_its_columns(client: Client) -> None:
    factories.posting(
        key="one/two", employer=factories.company("Juniper"), seniority="vp", years=8,
        licenses=["sie"], states=["OH"],
    )  # fmt: skip
    factories.posting(key="bare")
    bare, full = get(client, "/api/postings/")["results"]
    assert full["url"] == "http://testserver/postings/one/two/"
    assert full["api_url"] == "http://testserver/api/postings/one/two/"
    assert (full["employer"], full["company"]) == ("Juniper", "juniper")
    assert (full["seniority"], full["experience_min_years"]) == ("vp", 8.0)
    assert full["licenses"][0]["name"] == "SIE (Securities Industry Essentials)"
    assert full["licenses"][0]["status"] == "required"
    assert bare["employer"] is bare["company"] is bare["seniority"] is None
    assert bare["licenses"] == bare["states"] == []
    assert "text" not in full


def test_a_posting_has_its_facts_with_the_words_that_prove_them(client: Client) -> None:
    proof = factories.proof(TEXT, "5+ years of sales experience", "items.0")
    made = factories.posting(key="one/two", text=TEXT, years=5, proofs={"experience": [proof]})
    factories.correction(made, "title", {"raw": "Director", "clean": "Lead", "functions": []})
    answer = get(client, "/api/postings/one/two/")
    assert answer["text"] == TEXT
    fact = answer["facts"]["experience"]
    assert fact["label"] == "Experience"
    assert fact["value"]["headline_min"] == 5
    assert fact["words"] == ["5+ years of sales (required)"]
    assert fact["evidence"] == [{**proof, "words": "5+ years of sales experience"}]
    assert fact["is_corrected"] is False
    assert answer["facts"]["title"]["is_corrected"] is True
    assert answer["facts"]["title"]["value"]["clean"] == "Lead"


def test_another_key_of_a_posting_leads_to_it(client: Client) -> None:
    made = factories.posting(key="own")
    Source.objects.create(key="other", posting=made, document=made.document)
    response = client.get("/api/postings/other/")
    assert response.status_code == 302
    assert response.headers["Location"] == "/api/postings/own/"


@pytest.mark.parametrize("key", ["nothing", "a/b", "%00", "own%00"])
def test_a_posting_that_does_not_exist_is_not_found(client: Client, key: str) -> None:
    factories.posting(key="own")
    response = client.get(f"/api/postings/{key}/")
    assert response.status_code == 404
    assert "detail" in response.json()


def test_facets_have_counts_and_lead_to_the_postings(client: Client) -> None:
    factories.posting(seniority="vp")
    factories.posting(seniority="director")
    factories.posting(seniority="director", years=9)
    answer = get(client, "/api/facets/?years=5")
    assert answer["total"] == 2
    [level] = [facet for facet in answer["facets"] if facet["name"] == "seniority"]
    counts = {option["value"]: option["count"] for option in level["options"]}
    assert counts == {"vp": 1, "director": 1}
    for option in level["options"]:
        assert get(client, option["url"])["total"] == option["count"]


def test_queries_of_a_posting_do_not_grow_with_its_facts(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    factories.posting(key="full", licenses=["series_7", "sie", "cpcu"], years=5)
    with django_assert_max_num_queries(3):
        get(client, "/api/postings/full/")


@pytest.mark.parametrize("path", ["/api/postings/", "/api/facets/"])
def test_the_description_knows_every_parameter(client: Client, path: str) -> None:
    operation = get(client, "/api/schema/")["paths"][path]["get"]
    described = {parameter["name"]: parameter for parameter in operation["parameters"]}
    assert set(described) - {"page", "at"} == set(PostingFilter.base_filters)
    for name, parameter in described.items():
        assert parameter["description"].strip(), name
        assert parameter["schema"]["type"] == ("array" if name not in {"sort", "page", "at"} else
                                               parameter["schema"]["type"])  # fmt: skip
    assert described["seniority"]["schema"]["items"]["enum"][-1] == "none"
    assert "* `vp` - Vice president" in described["seniority"]["description"]
    assert described["not_state"]["description"].startswith("State: leaves out what `state`")
    assert described["sort"]["schema"]["enum"][0] == "relevance"
    assert "enum" not in described["company"]["schema"]["items"]


def test_a_missing_slash_is_added(client: Client) -> None:
    assert client.get("/api/postings?q=vp").headers["Location"] == "/api/postings/?q=vp"


@pytest.mark.parametrize("path", ["/api/", "/api/nothing/", "/api/postings/%0A/"])
def test_what_is_not_there_is_said_in_json(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert "detail" in response.json()
