"""The JobPostings that a page carries as data: JSON-LD in scripts, microdata in attributes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from postings.readers.pages.job_posting import TYPE, find_postings
from postings.readers.pages.json_script import values_in
from postings.readers.pages.microdata import items_in

SCHEMA = "schema.org"


def has_postings(text: str) -> bool:
    """Whether the words stand in the page at all; all that is done to most pages."""
    return TYPE in text and SCHEMA in text


def postings_in(root: HtmlElement) -> list[dict[str, Any]]:
    """The JobPostings of a page: those in JSON-LD, else those in microdata, as JSON-LD.

    Where one has a description, those without are links to others.
    """
    linked = [posting for script in _scripts(root) for posting in _linked_in(script)]
    postings = _once(linked or _postings_among(items_in(root)))
    described = [posting for posting in postings if posting.get("description")]
    return described if len(described) == 1 else postings


def broken_scripts(root: HtmlElement) -> list[tuple[int, str]]:
    """Of a page with several scripts of JobPostings, those that give none, by their numbers."""
    scripts = [script for script in _scripts(root) if TYPE in (script.text or "")]
    if len(scripts) < 2:
        return []
    numbered = enumerate(scripts, start=1)
    return [(number, _as_page(script)) for number, script in numbered if not _linked_in(script)]


def _scripts(root: HtmlElement) -> list[HtmlElement]:
    """The scripts of JSON-LD, however their kind is written: "application/ld+json; charset=…"."""
    scripts = root.iter("script")
    return [script for script in scripts if "ld+json" in script.get("type", "").lower()]


def _as_page(script: HtmlElement) -> str:
    return etree.tostring(script, encoding="unicode", method="html", with_tail=False)


def _linked_in(script: HtmlElement) -> list[dict[str, Any]]:
    return _postings_among(values_in(script.text or ""))


def _postings_among(values: Iterable[Any]) -> list[dict[str, Any]]:
    return [posting for _, posting in find_postings(list(values))]


def _once(postings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without those that the page says twice."""
    return list({json.dumps(posting, sort_keys=True): posting for posting in postings}.values())
