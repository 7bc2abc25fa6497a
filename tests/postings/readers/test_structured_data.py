"""The JobPostings of a page: JSON-LD before microdata, each once, and what is broken named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml.html import document_fromstring

from postings.readers.pages.structured_data import broken_scripts, postings_in
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile

SELLER = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Seller"}
BUYER = {**SELLER, "title": "Buyer"}
SITE = {"@context": "https://schema.org", "@type": "WebSite", "name": "Tea"}
BROKEN = '{"@type": "JobPosting", "title": "VP",,}'
MARKED = (
    '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Seller</b>'
    '<p itemprop="description">Sell tea.</p></div>'
)


def script(value: Any, kind: str = 'type="application/ld+json"') -> str:
    return f"<script {kind}>{value if isinstance(value, str) else json.dumps(value)}</script>"


# A page, and the titles of its postings.
PAGES = [
    (script(SELLER), ["Seller"]),
    (script(SITE) + script(SELLER) + script(BUYER), ["Seller", "Buyer"]),
    (script([SITE, SELLER, BUYER]), ["Seller", "Buyer"]),
    (script({"@graph": [SITE, {"mainEntity": SELLER}]}), ["Seller"]),
    (script({"@type": "ItemList", "itemListElement": [{"item": SELLER}]}), ["Seller"]),
    (script({**SELLER, "@type": ["Thing", "http://schema.org/JobPosting"]}), ["Seller"]),
    (script(SELLER) + script(SELLER), ["Seller"]),
    (script(SELLER) + script({**BUYER, "description": "Buy tea."}), ["Buyer"]),
    (script(BROKEN) + script(SELLER), ["Seller"]),
    (script(f"{json.dumps(SELLER)};{json.dumps(BUYER)}"), ["Seller", "Buyer"]),
    (script(SELLER, "TYPE='application/ld+json; charset=utf-8' id=job"), ["Seller"]),
    (script(SELLER, 'type="Application/LD+JSON"'), ["Seller"]),
    (script(f"//<![CDATA[\n{json.dumps(SELLER)}\n//]]>"), ["Seller"]),
    (MARKED, ["Seller"]),
    (script(BUYER) + MARKED, ["Buyer"]),
    (script(SITE) + MARKED, ["Seller"]),
    (script(BROKEN) + MARKED, ["Seller"]),
    (
        '<ul itemscope itemtype="https://schema.org/ItemList">'
        + MARKED.replace("itemscope", 'itemprop="itemListElement" itemscope')
        + "</ul>",
        ["Seller"],
    ),
    (script(SELLER, 'type="application/json"'), []),
    (script(SELLER, ""), []),
    (f"<!-- {script(SELLER)} -->", []),
    (script(SITE), []),
    (script("[" * 100_000), []),
    (script("7"), []),
    (script(""), []),
    ("", []),
]


@pytest.mark.parametrize(("page", "titles"), PAGES)
def test_every_posting_of_a_page_is_found_once(page: str, titles: list[str]):
    found = postings_in(document_fromstring(f"<html>{page}</html>"))
    assert [posting["title"] for posting in found] == titles


NAMED = [
    (script(SELLER) + script(BROKEN), [2]),
    (script(BROKEN) + script(SITE) + script(SELLER) + script(BUYER), [1]),
    (script(BROKEN), []),
    (script(SELLER) + script("{,}"), []),
]


@pytest.mark.parametrize(("page", "numbers"), NAMED)
def test_of_several_scripts_the_broken_are_named(page: str, numbers: list[int]):
    found = broken_scripts(document_fromstring(f"<html>{page}</html>"))
    assert found == [(number, script(BROKEN)) for number in numbers]


@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0" encoding="utf-8"?>'])
def test_a_page_states_what_its_microdata_says(declaration: str):
    content = f"{declaration}<html><body>{MARKED}</body></html>".encode()
    (read,) = read_source(SourceFile(path="a.html", size=len(content), member=content))
    assert isinstance(read, RawPosting)
    assert read.html.startswith("<h2>Seller</h2>")


def test_pages_say_the_same_however_their_json_is_wrapped(shared: Path):
    pages = sorted((shared / "cases" / "13-jsonld-in-cdata").glob("*.html"))
    read = [next(iter(read_source(source_of(page)))) for page in pages]
    stated = [raw.stated for raw in read if isinstance(raw, RawPosting)]
    assert len(stated) == len(pages) > 5
    assert set(stated[0]) == {"company", "location", "compensation", "employment"}
    assert all(one == stated[0] for one in stated)


def source_of(path: Path) -> SourceFile:
    content = path.read_bytes()
    return SourceFile(path=path.name, size=len(content), member=content)
