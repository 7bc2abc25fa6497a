"""What leaves a search in another form: the same parameters find the same postings everywhere."""

from __future__ import annotations

import csv
import io
import re
from unittest import mock
from urllib.parse import unquote, urlencode

import pytest
from django.test import Client
from hypothesis import given, settings
from lxml import etree
from pytest_django import DjangoAssertNumQueries

from postings.models import Posting
from search.index import pull
from search.results import rows
from search.syndication.export import cell
from tests import factories
from tests.search.filters.test_filters import DATA, Data, filters
from tests.search.index.test_compile import make_postings, slow_is_fine

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SEARCHES = ("/", "/feed.atom", "/export.csv", "/api/postings/", "/api/facets/")
ODD = [
    "q=%00%01%0b%ef%bf%bf",
    "q=%ff%fe",
    "page=99999999999&sort=&sort=bogus",
    "format=xml&company=%00",
    "years=1e9&years=NaN&pay_from=%F0%9F%92%B0",
    "posted_since=0000-00-00&seniority=%3Cscript%3E",
    "=&&&a[]=1",
]


def keys_on_page(client: Client, query: str) -> list[str]:
    found = client.get(f"/?{query}").content.decode()
    return re.findall(r'posting__title">\s*<a href="/postings/([^"?]+)/["?]', found)


def keys_in_csv(client: Client, query: str) -> list[str]:
    return [line["key"] for line in lines(client, query)]


def lines(client: Client, query: str = "") -> list[dict[str, str]]:
    response = client.get(f"/export.csv?{query}")
    text = b"".join(response.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    return list(csv.DictReader(io.StringIO(text, newline="")))


def keys_in_feed(client: Client, query: str) -> list[str]:
    links = feed(client, query).xpath("a:entry/a:link[@rel='alternate']/@href", namespaces=ATOM)
    return [unquote(link.split("/postings/")[1].rstrip("/")) for link in links]


def feed(client: Client, query: str = "") -> etree._Element:
    response = client.get(f"/feed.atom?{query}")
    assert response.headers["Content-Type"].startswith("application/atom+xml")
    return etree.fromstring(response.content)


def keys_in_api(client: Client, query: str) -> list[str]:
    keys, url = [], f"/api/postings/?{query}"
    while url:
        answer = client.get(url).json()
        keys += [posting["key"] for posting in answer["results"]]
        url = answer["next"]
    assert answer["total"] == len(keys)
    return keys


def test_the_same_parameters_find_the_same_postings_everywhere(client: Client) -> None:
    make_postings(60, seed=6)

    @settings(slow_is_fine, max_examples=40)
    @given(DATA)
    def agree(data: Data) -> None:
        query = urlencode(data, doseq=True)
        expected = keys_in_csv(client, query)
        assert set(expected) == set(filters(data).qs.values_list("key", flat=True))
        assert keys_in_api(client, query) == expected
        assert keys_on_page(client, query) == expected[:20]
        newest = urlencode({**data, "sort": "newest"}, doseq=True)
        assert keys_in_feed(client, query) == keys_in_csv(client, newest)[:50]

    agree()


@pytest.mark.parametrize("url", SEARCHES)
@pytest.mark.parametrize("query", ODD)
def test_no_parameter_is_an_error_of_the_server(client: Client, url: str, query: str) -> None:
    factories.posting("Director\x0bof Sales")
    response = client.get(f"{url}?{query}")
    assert response.status_code == 200
    assert b"".join(response)


@pytest.mark.parametrize("url", SEARCHES)
def test_queries_do_not_grow_with_the_rows(
    client: Client, url: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(25):
        employer = factories.company(f"Employer {number}")
        factories.posting(employer=employer, licenses=["series_7", "sie"])
    client.get("/")
    with django_assert_max_num_queries(12):  # with those of a pull, should one fall due
        assert len(b"".join(client.get(url))) > 1000


@pytest.mark.parametrize("url", SEARCHES)
def test_a_search_without_an_index_says_when_to_come_back(client: Client, url: str) -> None:
    factories.posting()
    with mock.patch.object(pull, "FEW", 0):
        response = client.get(url)
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "5"
    if url.startswith("/api/"):
        assert response.json() == {
            "detail": "The search is being prepared. Please try again in a few seconds."
        }


@pytest.mark.parametrize("url", SEARCHES)
def test_a_search_is_only_read(client: Client, url: str) -> None:
    assert client.post(url).status_code == 405


def test_the_results_page_leads_to_the_same_search_in_other_forms(client: Client) -> None:
    found = client.get("/?q=sales&seniority=vp&seniority=bogus").content.decode()
    query = "?q=sales&amp;seniority=vp"
    for address in ("/feed.atom", "/export.csv", "/api/postings/"):
        assert f'href="{address}{query}"' in found
    assert 'rel="alternate"' in found


def test_the_feed_says_its_search_and_its_entries_say_what_is_known(client: Client) -> None:
    employer = factories.company("Juniper & Vale")
    made = factories.posting(
        "VP <Sales>", key="a/b", seniority="vp", posted_on="2026-03-01", employer=employer
    )
    found = feed(client, "seniority=vp&years=many")
    text = "".join(found.itertext())
    assert found.findtext("a:title", namespaces=ATOM) == "Level: Vice president – Rainmaker"
    assert "years: “many” is not a number of years" in text
    [entry] = found.findall("a:entry", ATOM)
    said = {
        part: entry.findtext(f"a:{part}", namespaces=ATOM) for part in ("title", "id", "updated")
    }
    assert said == {
        "title": "VP <Sales>",
        "id": f"http://testserver{made.get_absolute_url()}",
        "updated": "2026-03-01T00:00:00+00:00",
    }
    summary = entry.findtext("a:summary", namespaces=ATOM)
    assert summary == "Employer: Juniper &amp; Vale. Level: Vice president"
    [own] = found.xpath("a:link[@rel='self']/@href", namespaces=ATOM)
    assert own == "http://testserver/feed.atom?seniority=vp"
    assert feed(client).findtext("a:id", namespaces=ATOM) == "http://testserver/"


def test_a_feed_that_did_not_change_is_not_sent_again(client: Client) -> None:
    factories.posting()
    etag = client.get("/feed.atom").headers["ETag"]
    assert client.get("/feed.atom", headers={"If-None-Match": etag}).status_code == 304
    assert client.get("/feed.atom?q=sales", headers={"If-None-Match": etag}).status_code == 200


def test_the_feed_is_dated_by_the_first_import_where_no_date_is_stated(client: Client) -> None:
    made = factories.posting()
    found = feed(client)
    assert found.findtext("a:entry/a:updated", namespaces=ATOM) == made.first_seen.isoformat()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_csv_cells_are_no_formulas(start: str) -> None:
    assert cell(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize(("value", "shown"), [(-5, -5), (-2.5, -2.5), (5.0, 5), (None, "")])
def test_csv_numbers_stay_numbers(value: float | None, shown: float | str) -> None:
    assert cell(value) == shown


def test_a_line_of_the_csv_says_the_posting(client: Client) -> None:
    licenses = [
        factories.license_item("insurance_producer", lines=["life", "health"]),
        factories.license_item("sie", "preferred"),
    ]
    factories.posting(
        '=HYPERLINK("x"), Director', key="one/two", seniority="director", years=5.5,
        licenses=licenses, states=["OH", "KY"], pay_year_min=120_000, posted_on="2026-03-01",
    )  # fmt: skip
    [line] = lines(client)
    assert line["url"] == "http://testserver/postings/one/two/"
    assert line["title"] == '\'=HYPERLINK("x"), Director'
    assert line["level"] == "Director"
    assert line["years_min"] == "5.5"
    assert line["licenses"] == (
        "Insurance producer (agent, broker): life, health (required);"
        " SIE (Securities Industry Essentials) (preferred)"
    )
    assert line["states"] == "Ohio, Kentucky"
    assert (line["pay_year_min"], line["pay_year_max"]) == ("120000", "")
    assert line["posted_on"] == "2026-03-01"
    assert line["employer"] == line["workplace"] == ""


def test_the_csv_is_a_download_that_spreadsheets_read_as_utf_8(client: Client) -> None:
    response = client.get("/export.csv")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert 'filename="rainmaker-postings.csv"' in response.headers["Content-Disposition"]
    assert response.streaming
    assert b"".join(response).startswith(b"\xef\xbb\xbfkey,url,title,")


def test_the_csv_reads_rows_in_chunks(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = [factories.posting(licenses=["sie"]).key for _ in range(30)]
    with mock.patch.object(rows, "CHUNK", 10), django_assert_max_num_queries(24):
        assert keys_in_csv(client, "sort=newest") == made[::-1]


def test_the_csv_leaves_out_what_was_deleted_meanwhile(client: Client) -> None:
    kept, gone = factories.posting(), factories.posting()
    response = client.get("/export.csv")
    Posting.objects.filter(pk=gone.pk).delete()
    text = b"".join(response).decode()
    assert kept.key in text
    assert gone.key not in text
