"""Microdata, as pages mark it."""

from __future__ import annotations

from typing import Any

import pytest
from lxml.html import document_fromstring

from postings.readers.pages.microdata import items_in

JOB = 'itemscope itemtype="https://schema.org/JobPosting"'
TYPE = {"@type": "https://schema.org/JobPosting"}
PLACE = 'itemscope itemtype="https://schema.org/Place"'
PLACE_TYPE = {"@type": "https://schema.org/Place"}

# What stands in an item, and the item's properties.
PROPERTIES: list[tuple[str, dict[str, Any]]] = [
    ('<h1 itemprop="title"> VP,\n <b>Sales</b></h1>', {"title": "VP, Sales"}),
    ('<h1 itemprop="title name">VP</h1>', {"title": "VP", "name": "VP"}),
    ('<meta itemprop="datePosted" content="2025-05-05">', {"datePosted": "2025-05-05"}),
    ('<span itemprop="datePosted" content="2025-05-05">May 5</span>', {"datePosted": "2025-05-05"}),
    (
        '<time itemprop="datePosted" datetime="2025-05-05">May 5</time>',
        {"datePosted": "2025-05-05"},
    ),
    ('<time itemprop="datePosted">2025-05-05</time>', {"datePosted": "2025-05-05"}),
    ('<data itemprop="value" value="90000">90k</data>', {"value": "90000"}),
    ('<link itemprop="employmentType" href="/FullTime">', {"employmentType": "/FullTime"}),
    ('<a itemprop="url" href=" jobs/7?a=1&amp;b=2 ">here</a>', {"url": "jobs/7?a=1&b=2"}),
    ('<img itemprop="logo" src="https://a.b/c.png">', {"logo": "https://a.b/c.png"}),
    ('<meta itemprop="title">', {"title": ""}),
    (
        '<div itemprop="description"><p>Lead.</p><style>p {}</style><li>Sell<li>Hire</div>',
        {"description": "Lead.\nSell\nHire"},
    ),
    (
        '<b itemprop="skills">Sales</b><i><b itemprop="skills">Tea</b></i>',
        {"skills": ["Sales", "Tea"]},
    ),
    (
        '<p itemprop="description">For <b itemprop="industry">tea</b></p>',
        {"description": "For tea", "industry": "tea"},
    ),
    (
        f'<i itemprop="jobLocation" {PLACE}><b itemprop="name">Reno</b></i><b itemprop="title">VP',
        {"jobLocation": PLACE_TYPE | {"name": "Reno"}, "title": "VP"},
    ),
    (
        (
            f'<p itemprop="jobLocation" {PLACE}><b itemprop="address" itemscope>'
            '<b itemprop="addressLocality">Reno</b></b></p>'
        ),
        {"jobLocation": PLACE_TYPE | {"address": {"addressLocality": "Reno"}}},
    ),
    (f'<p itemprop="jobLocation" {PLACE}>Reno</p>', {"jobLocation": PLACE_TYPE}),
    ("<p>No property</p><!-- and a comment -->", {}),
]


@pytest.mark.parametrize(("inner", "properties"), PROPERTIES)
def test_properties_have_their_values(inner: str, properties: dict[str, Any]):
    assert items(f"<div {JOB}>{inner}</div>") == [TYPE | properties]


ITEMS: list[tuple[str, list[Any]]] = [
    ("<p itemprop='title'>of no item</p>", []),
    ("<div itemscope><b itemprop='name'>Tea</b></div>", [{"name": "Tea"}]),
    ("<div itemscope itemtype='a b'></div>", [{"@type": ["a", "b"]}]),
    (f"<div {JOB}></div><div {PLACE}></div>", [TYPE, PLACE_TYPE]),
    (f"<div {JOB}><div {PLACE}><b itemprop='name'>Reno</b></div></div>", [
        TYPE, PLACE_TYPE | {"name": "Reno"},
    ]),
    (f"<div itemprop='job' {JOB}></div>", [TYPE]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "expected"), ITEMS)
def test_items_are_those_that_are_no_property(page: str, expected: list[Any]):
    assert items(page) == expected


REFERRED: list[tuple[str, dict[str, Any]]] = [
    ('<b id="t" itemprop="title">VP</b>', {"title": "VP"}),
    ('<div id="t"><p><b itemprop="title">VP</b></p></div>', {"title": "VP"}),
    (
        f'<p id="t" itemprop="jobLocation" {PLACE}><b itemprop="name">Reno</b></p>',
        {"jobLocation": PLACE_TYPE | {"name": "Reno"}},
    ),
    (
        f'<p id="t" itemprop="jobLocation" {PLACE} itemref="t"></p>',
        {"jobLocation": PLACE_TYPE},
    ),
    ('<b id="other" itemprop="title">VP</b>', {}),
]


@pytest.mark.parametrize(("elsewhere", "properties"), REFERRED)
@pytest.mark.parametrize("itemref", ["t", "none t", "t t"])
def test_an_item_has_what_it_refers_to(itemref: str, elsewhere: str, properties: dict[str, Any]):
    found = items(f'<div {JOB} itemref="{itemref}"></div>{elsewhere}')
    assert found[0] == TYPE | properties


def test_two_items_may_refer_to_the_same():
    both = f'<div {JOB} itemref="c"></div>' * 2
    company = '<p id="c" itemprop="hiringOrganization" itemscope><b itemprop="name">Acme</b></p>'
    expected = TYPE | {"hiringOrganization": {"name": "Acme"}}
    assert items(both + company)[:2] == [expected, expected]


def test_items_that_refer_to_each_other_have_an_end():
    page = (
        f'<div id="a" itemprop="x" {JOB} itemref="b"></div>'
        f'<div id="b" itemprop="y" {PLACE} itemref="a"></div>'
    )
    assert items(page) == [
        TYPE | {"y": PLACE_TYPE},
        PLACE_TYPE | {"x": TYPE},
    ]


def items(page: str) -> list[dict[str, Any]]:
    return items_in(document_fromstring(f"<html><body>{page}</body></html>"))
