"""Every format: one document of our own each, what is read of it, and that it can be read again."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_again, read_source, readers
from postings.readers.sources.paths import open_sources
from postings.readers.types import RawPosting, Read, Unreadable
from tests.postings.readers.reading_back import read_back

DATA = Path(__file__).parent / "data"
SAMPLES = Path(__file__).parents[3] / "samples"

# File, format, and of each posting: record, key, title, day.
POSTINGS: list[tuple[str, str, list[tuple[str, str, str, str | None]]]] = [
    ("indeed_page.html", "html_page", [("", "indeed_page", "Regional Sales Manager", None)]),
    ("page_with_data.html", "html_page", [("", "TR-20417", "VP, Channel Sales", "2025-09-03")]),
    ("microdata.html", "html_page", [("", "microdata", "Territory Manager", "2025-06-30")]),
    (
        "jobs_table.html",
        "html_table",
        [
            ("row 1", "mw-5520417", "Mill Sales Manager", "2025-09-17"),
            ("row 2", "mw-5520418", "Flour Account Representative", "2025-09-18"),
        ],
    ),
    (
        "jsonld_graph.json",
        "jsonld",
        [
            ("@graph/1", "88120417", "Director of Sales", "2025-10-11"),
            (
                "@graph/2",
                "Inside-Sales-Representative-14b89cd8d75e",
                "Inside Sales Representative",
                None,
            ),
        ],
    ),
    (
        "greenhouse.json",
        "greenhouse",
        [("jobs/0", "7034512008", "Enterprise Account Executive", "2025-08-14")],
    ),
    (
        "lever.json",
        "lever",
        [("0", "5f2d9a10-3c1b-4a77-9d2e-0c6b1f4e8a21", "Head of Partnerships", "2025-08-11")],
    ),
    (
        "ashby.json",
        "ashby",
        [
            (
                "jobs/0",
                "0b6c7d1e-2f3a-4b5c-8d9e-a1b2c3d4e5f6",
                "Sales Development Lead",
                "2025-07-21",
            )
        ],
    ),
    ("ats.json", "json", [("", "ats", "Branch Sales Manager (m/f/d)", "2025-05-02")]),
    (
        "feed.xml",
        "xml_feed",
        [
            ("job 1", "RJ-778812", "Key Account Manager", "2025-11-03"),
            ("job 2", "RJ-778813", "Route Sales Trainee", None),
        ],
    ),
    (
        "table.csv",
        "csv",
        [
            ("line 2", "3f9c2a7710b4e6d8", "Sales Supervisor", "2025-10-30"),
            ("line 8", "Counter-Sales-18ac02a945e0", "Counter Sales", "2025-10-29"),
        ],
    ),
    (
        "lines.jsonl",
        "json_lines",
        [
            ("line 1", "zx-440912", "Sales Trainer", "2025-09-29"),
            ("line 3", "zx-440914", "Sales Librarian", "2025-09-28"),
        ],
    ),
    ("front_matter.md", "markdown", [("", "front_matter", "Agency Sales Manager", "2025-11-05")]),
    ("headings.md", "markdown", [("", "headings", "Sales Engineer", None)]),
    ("plain.txt", "plain_text", [("", "68802177", "National Accounts Director", None)]),
]
# File, record number, fact, its value, and the source's name of one part.
STATED: list[tuple[str, int, str, dict[str, Any], tuple[str, str]]] = [
    (
        "page_with_data.html",
        0,
        "compensation",
        {"min": 185000, "max": 215000, "currency": "USD", "period": "year", "basis": "base"},
        ("min", "baseSalary.value.minValue"),
    ),
    (
        "page_with_data.html",
        0,
        "company",
        {"status": "named", "name": "Tallow & Reed"},
        ("name", "hiringOrganization.name"),
    ),
    (
        "page_with_data.html",
        0,
        "requisition",
        {"items": [{"label": None, "value": "TR-20417"}]},
        ("items", "identifier.value"),
    ),
    (
        "microdata.html",
        0,
        "location",
        {"places": [{"city": "Boise", "region": "ID", "country": None, "raw": "Boise, ID"}]},
        ("places", "jobLocation.address"),
    ),
    (
        "jobs_table.html",
        1,
        "location",
        {"places": [{"city": "Elko", "region": "NV", "country": None, "raw": "Elko, NV"}]},
        ("places", "Location"),
    ),
    (
        "jsonld_graph.json",
        0,
        "location",
        {"workplace": "remote", "remote_scope": "United States"},
        ("workplace", "jobLocationType"),
    ),
    (
        "jsonld_graph.json",
        1,
        "employment",
        {"types": ["part_time", "contract"]},
        ("types", "employmentType"),
    ),
    (
        "jsonld_graph.json",
        1,
        "compensation",
        {"min": 24.5, "max": 24.5, "currency": "USD", "period": "hour", "basis": "base"},
        ("max", "baseSalary.value"),
    ),
    (
        "greenhouse.json",
        0,
        "compensation",
        {"min": 120000, "max": 140000, "currency": "USD", "period": "year", "basis": "base"},
        ("min", "pay_input_ranges.min_cents"),
    ),
    (
        "lever.json",
        0,
        "compensation",
        {"min": 150000, "currency": "USD", "period": "year", "basis": "base"},
        ("period", "salaryRange.interval"),
    ),
    (
        "ashby.json",
        0,
        "compensation",
        {"min": 82000, "max": 96000, "currency": "USD", "period": "year", "basis": "base"},
        ("max", "compensation.salary.maxValue"),
    ),
    (
        "ats.json",
        0,
        "company",
        {"status": "named", "name": "Alpenrain Versicherung"},
        ("name", "job_content.organization.name"),
    ),
    (
        "feed.xml",
        0,
        "compensation",
        {"min": 70000, "max": 85000, "currency": "USD", "period": "year", "basis": "base"},
        ("min", "salary"),
    ),
    (
        "table.csv",
        0,
        "compensation",
        {"min": 58000, "max": 66000, "period": "year", "basis": "base"},
        ("max", "salary_max"),
    ),
    ("front_matter.md", 0, "employment", {"types": ["full_time"]}, ("types", "employment_type")),
    (
        "plain.txt",
        0,
        "company",
        {"status": "named", "name": "Dovetail Freight"},
        ("name", "Company"),
    ),
]
# File, record number, fact: looks stated, is not.
NOT_STATED = [
    ("jsonld_graph.json", 0, "compensation"),  # "negotiable"
    ("jsonld_graph.json", 0, "company"),  # "Confidential"
    ("feed.xml", 1, "compensation"),  # "Competitive"
    ("table.csv", 1, "compensation"),  # 0 to 0
    ("lever.json", 0, "company"),  # the response has none
    ("plain.txt", 0, "compensation"),
]
FAILED = [
    ("greenhouse.json", "jobs/1", Problem.NO_TITLE),
    ("lines.jsonl", "line 2", Problem.TRUNCATED),
]
# File, record number, markup that has to be there as it is.
MARKUP = [
    ("page_with_data.html", 0, "R&D partners included"),
    ("page_with_data.html", 0, "<li>10+ years in channel sales</li>"),
    ("greenhouse.json", 0, "utilities &amp; grids"),
    ("lever.json", 0, "<h3>What you bring</h3>\n<ul><li>7+ years in partnerships</li>"),
    ("feed.xml", 0, "Harris & Sons"),
    ("feed.xml", 1, "<ul><li>Lift 40 pounds</li><li>Valid driver's license</li></ul>"),
    ("table.csv", 0, "<ul><li>3 years of retail sales</li><li>High school diploma</li></ul>"),
    ("table.csv", 1, '"rush hours" included'),
    ("front_matter.md", 0, "<strong>twelve agents</strong>"),
    ("front_matter.md", 0, "Michigan.<br>\nOwn"),
    ("jsonld_graph.json", 1, "<p>Requirements:</p>"),
    ("plain.txt", 0, "own **** national accounts"),
]


def read_all(name: str, options: Mapping[str, str] | None = None) -> list[Read]:
    sources = open_sources([DATA / name], options or {})
    return [
        read
        for found in sources
        for read in ([found] if isinstance(found, Unreadable) else read_source(found))
    ]


def postings(name: str) -> list[RawPosting]:
    return [read for read in read_all(name) if isinstance(read, RawPosting)]


def title(raw: RawPosting) -> str:
    assert raw.html.startswith("<h2>")
    return raw.html.removeprefix("<h2>").partition("</h2>")[0].replace("&amp;", "&")


@pytest.mark.parametrize(("name", "format_name", "expected"), POSTINGS)
def test_each_record_is_a_posting(name: str, format_name: str, expected: list[tuple[Any, ...]]):
    read = postings(name)
    found = [(raw.record, raw.key, title(raw), raw.posted_on) for raw in read]
    assert {raw.format for raw in read} == {format_name}
    assert found == [(*row[:3], row[3] and dt.date.fromisoformat(row[3])) for row in expected]


@pytest.mark.parametrize(("name", "number", "fact", "value", "field"), STATED)
def test_what_is_stated_as_data_names_its_field(
    name: str, number: int, fact: str, value: dict[str, Any], field: tuple[str, str]
):
    stated = postings(name)[number].stated[fact]
    assert dict(stated.value) == value
    assert stated.fields[field[0]] == field[1]
    assert set(stated.fields) == set(stated.value)


@pytest.mark.parametrize(("name", "number", "fact"), NOT_STATED)
def test_nonsense_is_not_stated(name: str, number: int, fact: str):
    assert fact not in postings(name)[number].stated


@pytest.mark.parametrize(("name", "record", "problem"), FAILED)
def test_a_bad_record_is_named_and_the_others_are_read(name: str, record: str, problem: Problem):
    read = read_all(name)
    failed = [one for one in read if isinstance(one, Unreadable)]
    assert [(one.record, one.error.problem) for one in failed] == [(record, problem)]
    assert failed[0].content
    assert len(read) > 1


@pytest.mark.parametrize(("name", "number", "markup"), MARKUP)
def test_markup_keeps_its_lines_lists_and_signs(name: str, number: int, markup: str):
    assert markup in postings(name)[number].html


@pytest.mark.parametrize("name", [row[0] for row in POSTINGS])
def test_the_stored_record_is_read_again_as_the_same_posting(name: str):
    for raw in postings(name):
        assert read_back(raw) == raw


def test_every_format_has_its_document():
    shown = {row[1] for row in POSTINGS} | {"html_fragment"}
    shown.add("wrapped_json")  # what is in it is in the formats of JSON
    assert {reader.FORMAT for reader in readers()} == shown


def test_the_demo_postings_are_fragments():
    found = [one for source in open_sources([SAMPLES]) for one in read_source(source)]
    assert {one.format for one in found} == {"html_fragment"}


def test_a_file_is_found_by_its_content_whatever_its_name(tmp_path: Path):
    for name, format_name, _ in POSTINGS:
        path = tmp_path / "posting.txt"
        path.write_bytes((DATA / name).read_bytes())
        (source,) = open_sources([path])
        formats = {one.format for one in read_source(source) if isinstance(one, RawPosting)}
        assert formats == {format_name}, name


def test_an_id_too_short_to_be_one_is_told_apart_by_the_file(tmp_path: Path):
    path = tmp_path / "north.csv"
    path.write_text("id,title,description\n7,Sales Rep,Sell tea to shops all day long.\n")
    (raw,) = read_source(next(iter(open_sources([path]))))
    assert raw.key == "north-7"


def test_rows_with_the_same_id_keep_apart(tmp_path: Path):
    path = tmp_path / "table.csv"
    rows = "".join(f"row-0001,Sales Rep,Sell tea in region {n}.\n" for n in (1, 2, 2))
    path.write_text(f"id,title,description\n{rows}")
    keys = [raw.key for raw in read_source(next(iter(open_sources([path]))))]
    assert not any(key.startswith("row-0001") for key in keys)
    assert keys[1] != keys[0]
    assert keys[2] == keys[1]  # the same row once more


def test_columns_are_mapped_by_the_operator(tmp_path: Path):
    path = tmp_path / "table.csv"
    path.write_text("Rolle;Firma;Lange Beschreibung\nSales Rep;Acme;Sell tea to shops.\n")
    (refused,) = read_source(next(iter(open_sources([path]))))
    assert refused.error.problem is Problem.BAD_COLUMNS
    assert "Rolle, Firma, Lange Beschreibung" in str(refused.error)
    assert "--map COLUMN=title --map COLUMN=description" in str(refused.error)
    options = {"rolle": "title", "Lange Beschreibung": "description", "Firma": "company"}
    (raw,) = read_source(next(iter(open_sources([path], options))))
    assert title(raw) == "Sales Rep"
    assert raw.stated["company"].value["name"] == "Acme"
    assert read_back(raw) == raw


def test_a_column_is_mapped_to_a_field_that_exists(tmp_path: Path):
    path = tmp_path / "table.csv"
    path.write_text("title,text\nSales Rep,Sell tea to shops.\n")
    (refused,) = read_source(next(iter(open_sources([path], {"text": "prose"}))))
    assert refused.error.problem is Problem.BAD_COLUMNS
    assert "only to title, description" in str(refused.error)


def test_a_quote_that_is_never_closed_costs_only_its_row(tmp_path: Path):
    path = tmp_path / "table.csv"
    path.write_text('id,title,description\nrow-001,Sales Rep,"Sell tea\nrow-002,Sales Lead,Lead.\n')
    bad, good = read_source(next(iter(open_sources([path]))))
    assert (bad.record, bad.error.problem) == ("line 2", Problem.DAMAGED)
    assert (good.record, good.key) == ("line 3", "row-002")


def test_a_feed_that_is_cut_off_gives_what_is_whole(tmp_path: Path):
    path = tmp_path / "feed.xml"
    text = (DATA / "feed.xml").read_text()
    path.write_text(text[: text.index("Valid driver")])
    good, bad = read_source(next(iter(open_sources([path]))))
    assert good.key == "RJ-778812"
    assert (bad.record, bad.error.problem) == ("job 2", Problem.TRUNCATED)


def test_entities_of_a_feed_are_not_expanded(tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    path = tmp_path / "feed.xml"
    path.write_text(
        f'<!DOCTYPE s [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY l0 "ha">{laughs}]>'
        "<source><job><title>VP</title><description>Lead &x; &l9; &nbsp; sales.</description></job>"
        "</source>"
    )
    (raw,) = read_source(next(iter(open_sources([path]))))
    assert "hidden" not in raw.html
    assert len(raw.html) < 200


def test_several_postings_on_one_page_are_several(tmp_path: Path):
    path = tmp_path / "page.html"
    kind = {"@context": "https://schema.org", "@type": "JobPosting"}
    data = [{**kind, "title": name, "description": f"{name} of tea."} for name in ("Seller", "VP")]
    scripts = (f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in data)
    path.write_text(f"<html><head>{''.join(scripts)}</head></html>")
    found = list(read_source(next(iter(open_sources([path])))))
    assert [raw.record for raw in found if isinstance(raw, RawPosting)] == [
        "JobPosting 1",
        "JobPosting 2",
    ]


POSTING = {"@context": "https://schema.org", "@type": "JobPosting"}
SELLER = {**POSTING, "title": "Seller", "description": "Sell tea."}
BUYER = {**POSTING, "title": "Buyer", "description": "Buy tea."}
# The scripts of a page, the titles of its postings, and what is named.
PAGES = [
    ([SELLER, BUYER], ["Seller", "Buyer"], []),
    ([SELLER, SELLER], ["Seller"], []),
    ([SELLER, {**BUYER, "description": ""}], ["Seller"], []),
    (
        [SELLER, BUYER, {**POSTING, "title": "VP"}],
        ["Seller", "Buyer"],
        [("JobPosting 3", Problem.NO_TEXT)],
    ),
    (
        [SELLER, '{"@type": "JobPosting", "title": "VP",,}', BUYER],
        ["Seller", "Buyer"],
        [("script 2", Problem.DAMAGED)],
    ),
    ([{"@graph": [{"@type": "WebSite", "name": "Tea"}, SELLER, BUYER]}], ["Seller", "Buyer"], []),
]


@pytest.mark.parametrize(("scripts", "titles", "named"), PAGES)
def test_every_posting_of_a_page_is_read_or_named(
    tmp_path: Path, scripts: list[Any], titles: list[str], named: list[tuple[str, Problem]]
):
    path = tmp_path / "page.html"
    words = (script if isinstance(script, str) else json.dumps(script) for script in scripts)
    data = "".join(f'<script type="application/ld+json">{word}</script>' for word in words)
    path.write_text(f"<html><head><!-- schema.org -->{data}</head></html>")
    found = list(read_source(next(iter(open_sources([path])))))
    assert [title(raw) for raw in found if isinstance(raw, RawPosting)] == titles
    failed = [one for one in found if isinstance(one, Unreadable)]
    assert [(one.record, one.error.problem) for one in failed] == named


def test_an_identifier_of_all_postings_of_a_page_is_no_key(tmp_path: Path):
    path = tmp_path / "page.html"
    both = [
        {**one, "identifier": {"name": "Acme", "value": "acme-corp"}} for one in (SELLER, BUYER)
    ]
    data = json.dumps({"@context": "https://schema.org", "@graph": both})
    path.write_text(f'<html><script type="application/ld+json">{data}</script></html>')
    keys = [raw.key for raw in read_source(next(iter(open_sources([path]))))]
    assert [key.partition("-")[0] for key in keys] == ["Seller", "Buyer"]


VARIANTS = [
    (
        "parts-in-columns.csv",
        (
            "title,company_profile,description,requirements,benefits,salary_range\n"
            "Sales Rep,We grow tea.,Sell tea.,2 years of sales,Free tea,40000-55000\n"
        ),
        ["<h3>About the company</h3>\n<p>We grow tea.</p>", "<p>2 years of sales</p>", "Free tea"],
    ),
    (
        "excel.csv",
        ("sep=;\nTitle;Description\nSales Rep;Sell tea; or coffee\nSales Lead;Lead the sellers.\n"),
        ["<p>Lead the sellers.</p>"],
    ),
    (
        "labels.txt",
        (
            "Job Title: Sales Rep\nLocation: Reno, NV\n"
            "Description: <p>Sell <b>tea</b>.</p>\n<p>Drive.</p>"
        ),
        ["<h2>Sales Rep</h2>\n<p>Sell <b>tea</b>.</p>\n<p>Drive.</p>"],
    ),
    (
        "sections.json",
        (
            '{"name": "Sales Rep", "jobAd": {"sections": {"jobDescription": {"title": "The job", '
            '"text": "Sell tea."}, "qualifications": {"title": "You", '
            '"text": "<p>Two years.</p>"}}}, '
            '"location": {"city": "Reno", "region": "NV"}}'
        ),
        ["<h2>Sales Rep</h2>\n<p>Sell tea.</p>", "<h3>Qualifications</h3>\n<p>Two years.</p>"],
    ),
    (
        "parts.json",
        (
            '{"@type": "JobPosting", "title": "Sales Rep", '
            '"description": "Sell tea. Drive a car.", '
            '"qualifications": "Two years", "responsibilities": "Drive a car."}'
        ),
        ["<p>Sell tea. Drive a car.</p>\n<h3>Qualifications</h3>\n<p>Two years</p>"],
    ),
    (
        "bold.md",
        ("**Sales Rep**\n\nSell tea.\n\n## You\n* Drive"),
        ["<h2>Sales Rep</h2>\n<p>Sell tea.</p>\n<h2>You</h2>"],
    ),
    (
        "commented.md",
        ("<!-- ---\ntitle: Sales Rep\ncompany: Acme\n--- -->\n\n# About\n\nSell tea."),
        ["<h2>Sales Rep</h2>\n<h1>About</h1>\n<p>Sell tea.</p>"],
    ),
    (
        "rss.xml",
        (
            '<?xml version="1.0"?><rss xmlns:c="http://x.example"><channel><title>Jobs</title><item>'
            "<title>Sales Rep</title><guid>https://x.example/jobs/881245</guid>"
            "<c:encoded>&lt;p&gt;Sell tea &amp;amp; more.&lt;/p&gt;</c:encoded></item>"
            "</channel></rss>"
        ),
        ["<h2>Sales Rep</h2>\n<p>Sell tea &amp; more.</p>"],
    ),
    ("lone.html", "<h2>Sales Rep</h2>\n<p>Sell tea.", ["<p>Sell tea."]),
    (
        "escaped.txt",
        ("&lt;h2&gt;Sales Rep&lt;/h2&gt;&lt;p&gt;A &amp;amp; B&lt;/p&gt;"),
        ["<p>A &amp; B</p>"],
    ),
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize(("name", "text", "markup"), VARIANTS)
def test_forms_as_sources_vary_them(
    tmp_path: Path, name: str, text: str, markup: list[str], encoding: str
):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    read = [
        one for one in read_source(next(iter(open_sources([path])))) if isinstance(one, RawPosting)
    ]
    assert len(read) == 1
    assert title(read[0]) in ("Sales Rep", "Sales Lead")
    for part in markup:
        assert part in read[0].html
    (again,) = read_again(
        format_name=read[0].format,
        path=read[0].path,
        content=read[0].content,
        encoding=read[0].encoding,
        record=read[0].record,
    )
    assert again == read[0]
