"""The JobPostings that a page carries as data: JSON-LD in scripts, microdata in attributes.

extruct finds both. It is imported when the first page needs it: it costs a third of a second, and
most files have no such data.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

from postings.readers.pages.job_posting import TYPE, find_postings, is_posting

SCHEMA = "schema.org"
_SCRIPT = re.compile(r"<script\b[^>]{0,300}\bld\+json\b", re.IGNORECASE)
logger = logging.getLogger(__name__)


def has_postings(text: str) -> bool:
    """Whether the words stand in the page at all; all that is done to most pages."""
    return TYPE in text and SCHEMA in text


def postings_in(text: str) -> list[dict[str, Any]]:
    """The JobPostings of a page: those in JSON-LD, else those in microdata, as JSON-LD.

    Where one has a description, those without are links to others.
    """
    if not has_postings(text):
        return []
    found = _extracted(text)
    linked = _linked(found) or [one for script in scripts(text) for one in _linked_in(script)]
    marked = [_as_jsonld(item) for item in found.get("microdata", []) if isinstance(item, dict)]
    postings = _once(linked or [item for item in marked if is_posting(item)])
    described = [posting for posting in postings if posting.get("description")]
    return described if len(described) == 1 else postings


def broken_scripts(text: str) -> list[tuple[int, str]]:
    """Of a page with several scripts of JobPostings, those that give none, by their numbers."""
    all_of_them = list(scripts(text))
    if len(all_of_them) < 2:
        return []
    numbered = enumerate(all_of_them, start=1)
    return [(number, script) for number, script in numbered if not any(_linked_in(script))]


def scripts(text: str) -> Iterator[str]:
    """The scripts of a page that speak of JobPostings, each a page by itself."""
    place = 0
    while opened := _SCRIPT.search(text, place):
        place = text.find("</script", opened.end())
        if place < 0:
            return
        if TYPE in (script := text[opened.start() : place]):
            yield f"{script}</script>"


def _linked(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [posting for _, posting in find_postings(found.get("json-ld", []))]


def _linked_in(script: str) -> list[dict[str, Any]]:
    """One script at a time: a broken one costs extruct all others."""
    return _linked(_extracted(script))


def _once(postings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without those that the page says twice."""
    return list({json.dumps(posting, sort_keys=True): posting for posting in postings}.values())


def _extracted(text: str) -> dict[str, Any]:
    from extruct import extract

    try:
        found: dict[str, Any] = extract(text, syntaxes=["json-ld", "microdata"], errors="ignore")
    except (
        Exception
    ):  # pages break extruct and what is under it in any way; the page itself is left
        logger.warning("extruct failed; the page is read without its data", exc_info=True)
        return {}
    return found


def _as_jsonld(item: Any) -> Any:
    """An item of microdata in the form of JSON-LD."""
    if isinstance(item, list):
        return [_as_jsonld(member) for member in item]
    if not isinstance(item, dict):
        return item
    properties = item.get("properties", {})
    if not isinstance(properties, dict):
        return item.get("value")
    return {"@type": item.get("type"), **{name: _as_jsonld(v) for name, v in properties.items()}}
