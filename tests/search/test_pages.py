"""The pages: with and without htmx, with nothing found, with something wrong in the URL."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from postings.ingest import ingest
from postings.models import Correction
from postings.readers.incoming import read_paths
from search.index import pull
from search.index.pull import IndexNotReadyError
from search.middleware import NOT_READY
from tests import factories

pytestmark = pytest.mark.django_db

FRAGMENT = {"HX-Request": "true"}


def page(client: Client, url: str, **headers: str) -> str:
    response = client.get(url, headers=headers)
    assert response.status_code == 200
    return response.content.decode()


def test_the_results_work_without_htmx(client: Client) -> None:
    factories.posting("Director of Sales", seniority="director", years=5, licenses=["series_7"])
    factories.posting("Sales Manager", seniority="manager")
    found = page(client, "/?q=sales&seniority=director&years=8")
    assert "<html" in found
    assert "1 posting" in found
    assert "Director of Sales" in found
    assert "Sales Manager" not in found
    assert "FINRA Series 7 (required)" in found
    assert "Level: Director" in found
    assert 'type="hidden" name="seniority" value="director"' in found


def test_the_fragment_has_no_html_and_varies_on_the_header(client: Client) -> None:
    factories.posting("Director of Sales")
    response = client.get("/?q=sales", headers=FRAGMENT)
    found = response.content.decode()
    assert "<html" not in found
    assert "Director of Sales" in found
    assert "HX-Request" in response.headers["Vary"]
    assert found.strip() in page(client, "/?q=sales")


def test_going_back_in_the_history_gets_the_whole_page(client: Client) -> None:
    headers = {**FRAGMENT, "HX-History-Restore-Request": "true"}
    assert "<html" in page(client, "/", **headers)


def test_an_empty_result_says_what_was_asked_and_offers_a_way_out(client: Client) -> None:
    found = page(client, "/?q=nothing&seniority=vp")
    assert "0 postings" in found
    assert "No posting matches “nothing”; Level: Vice president" in found


def test_a_bad_value_is_named_and_the_page_still_works(client: Client) -> None:
    factories.posting("Director of Sales", seniority="director")
    found = page(client, "/?seniority=boss&years=many&page=-3&unknown=1")
    assert "There is no choice “boss”." in found
    assert "“many” is not a number of years" in found
    assert "Director of Sales" in found


@pytest.mark.parametrize(
    "url",
    ["/?page=99999999999", "/?page=x", "/?page=0", "/?page=%00", "/?q=%00&company=%00&years=1e9"],
)
def test_no_url_is_an_error(client: Client, url: str) -> None:
    factories.posting("Director of Sales")
    assert "Director of Sales" in page(client, url)


@pytest.mark.parametrize("url", ["/", "/?q=tied", "/?sort=years"])
def test_paging_shows_every_posting_once(client: Client, url: str) -> None:
    keys = {factories.posting("Tied", text="Tied").key for _ in range(45)}
    shown: list[str] = []
    for number in (1, 2, 3):
        found = page(client, f"{url}{'&' if '?' in url else '?'}page={number}")
        on_page = [key for key in keys if f"/postings/{key}/" in found]
        assert len(on_page) == (5 if number == 3 else 20)
        shown += on_page
    assert set(shown) == keys
    assert len(shown) == len(keys)
    assert page(client, "/?page=99") == page(client, "/?page=3").replace('page=3"', 'page=3"')


def test_queries_do_not_grow_with_the_postings(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(21):
        employer = factories.company(f"Employer {number}")
        factories.posting(employer=employer, licenses=["series_7", "sie"])
    client.get("/")
    url = "/?company=employer-1&company=employer-2&license=sie&q=director&page=1"
    for address in ("/", "/?page=2", url):
        with django_assert_max_num_queries(10):
            assert client.get(address).status_code == 200


LADDER = (
    "<h2>Director of Sales</h2><h3>Requirements</h3><ul><li>15 years of sales experience with a"
    " Bachelor's degree, or 12 with an MBA</li></ul>"
)


def test_the_least_demanding_of_several_ways_counts(client: Client, tmp_path: Path) -> None:
    (tmp_path / "ladder.html").write_text(LADDER)
    ingest(read_paths([tmp_path]), paths=[str(tmp_path)])
    listed = " ".join(client.get("/?years=12").content.decode().split())
    assert "15+ years with a bachelor’s degree, or 12+ years with a master’s degree" in listed
    assert "Director of Sales" not in client.get("/?years=11").content.decode()
    shown = client.get("/postings/ladder/").content.decode()
    assert "or 12+ years of sales with a master’s degree (required)" in shown
    assert "or Master’s degree (required)" in shown


def test_under_the_api_it_is_json(client: Client) -> None:
    with mock.patch("search.api.views.posting_of", side_effect=IndexNotReadyError("restored")):
        response = client.get("/api/postings/a/")
    assert (response.status_code, response.json()) == (503, {"detail": NOT_READY})
    assert response.headers["Retry-After"]


def test_an_index_that_is_not_ready_is_a_page_and_no_traceback(client: Client) -> None:
    factories.posting()
    factories.posting()
    with mock.patch.object(pull, "FEW", 1):
        response = client.get("/")
    assert response.status_code == 503
    assert "being prepared" in response.content.decode()


TEXT = "\n".join(
    [
        "Director of Sales",
        "Requirements <b>here</b>",
        "5+ years of sales experience",
        "Series 7 & life license required",
    ]
)


def test_a_posting_shows_its_facts_with_links_to_their_words(client: Client) -> None:
    factories.posting(
        "Director of Sales",
        key="one/two",
        text=TEXT,
        years=5,
        licenses=["series_7"],
        proofs={
            "experience": [factories.proof(TEXT, "5+ years of sales experience", "items.0")],
            "licenses": [factories.proof(TEXT, "Series 7 & life license required", "items.0")],
            "title": [factories.proof(TEXT, "Director of Sales", "clean")],
        },
    )
    found = page(client, "/postings/one/two/")
    assert 'href="#words-experience-0"' in found
    assert '<mark id="words-experience-0"><a href="#fact-experience"' in found
    assert 'id="fact-experience"' in found
    assert "5+ years of sales (required)" in found
    assert "FINRA Series 7 (required)" in found
    assert "Series 7 &amp; life license required" in found
    assert "Requirements &lt;b&gt;here&lt;/b&gt;" in found
    assert "Not stated" in found


def test_a_posting_has_a_table_of_contents(client: Client) -> None:
    made = factories.posting("Lead", text="Lead\nSell.\nDuties:\nCall.\nPerks\nTea")
    items = [
        {"type": "title", "heading": None, "first_words": "Lead"},
        {"type": "summary", "heading": None, "first_words": "Sell."},
        {"type": "responsibilities", "heading": "Duties:", "first_words": "Call."},
        {"type": "benefits", "heading": "Perks", "first_words": "Tea"},
    ]
    words = ["Lead", "Sell.", "Duties:", "Perks"]
    proofs = [factories.proof(made.text, said, f"items.{n}") for n, said in enumerate(words)]
    made.facts["facts"]["sections"] = {"value": {"items": items}, "proofs": proofs}
    made.save()
    found = page(client, made.get_absolute_url())
    assert '<a href="#section-5">Summary</a>' in found
    assert '<a href="#section-11">Duties</a>' in found
    assert 'id="section-11"' in found
    assert 'id="fact-sections"' not in found


def test_a_correction_is_shown_in_place_of_the_finding(client: Client) -> None:
    made = factories.posting(
        text=TEXT,
        years=5,
        proofs={"experience": [factories.proof(TEXT, "5+ years", "items.0")]},
    )
    value = {"headline_min": 7, "items": [factories.experience_item(7)]}
    author = User.objects.create(username="editor")
    Correction.objects.create(posting=made, fact="experience", value=value, author=author)
    found = page(client, made.get_absolute_url())
    assert "7+ years of sales (required)" in found
    assert "entered by staff" in found
    assert "words-experience-0" not in found


def test_words_that_prove_two_facts_are_marked_once_and_lead_to_both(client: Client) -> None:
    made = factories.posting(
        text=TEXT,
        years=5,
        proofs={
            "title": [factories.proof(TEXT, "Director of Sales", "clean")],
            "seniority": [factories.proof(TEXT, "Director", "level")],
            "experience": [factories.proof(TEXT, "sales experience\nSeries 7", "items.0")],
        },
        seniority="director",
    )
    found = page(client, made.get_absolute_url())
    for anchor in ("words-title-0", "words-seniority-0", "words-experience-0"):
        assert found.count(f'id="{anchor}"') == 1
        assert f'href="#{anchor}"' in found
    assert 'title="Title, Level"' in found


@pytest.mark.parametrize("key", ["nothing", "%00", "a/b"])
def test_a_posting_that_does_not_exist_is_not_found(client: Client, key: str) -> None:
    assert client.get(f"/postings/{key}/").status_code == 404


def test_queries_of_a_posting_do_not_grow_with_its_facts(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = factories.posting(licenses=["series_7", "sie", "cpcu"], years=5, education="bachelor")
    client.get("/")  # the index is built
    with django_assert_max_num_queries(6):
        client.get(made.get_absolute_url())


def test_employers_are_listed_with_their_postings(client: Client) -> None:
    factories.posting(employer=factories.company("Juniper Vale"))
    factories.company("Without Postings")
    found = page(client, "/companies/")
    assert 'href="/?company=juniper-vale"' in found
    assert "Without Postings" not in found


def test_only_reading_is_allowed(client: Client) -> None:
    assert client.post("/").status_code == 405


def test_what_stands_in_the_place_of_an_employer_says_why_there_is_no_name(client: Client) -> None:
    made = factories.posting(company_status="not_clear")
    for url in ("/", "/feed.atom", f"/why/{made.key}/?years=5", made.get_absolute_url()):
        assert "Employer not clear from the text" in page(client, url), url
    assert "none is sure enough to be shown" in page(client, made.get_absolute_url())
    assert "Employer is: Not clear from the text" in page(client, "/?company_status=not_clear")
    silent = factories.posting(company_status="unnamed")
    assert "none is sure enough" not in page(client, silent.get_absolute_url())
