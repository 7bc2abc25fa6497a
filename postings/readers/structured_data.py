"""The JobPostings that a page carries as data: JSON-LD in scripts, microdata in attributes.

extruct finds both. It is imported when the first page needs it: it costs a third of a second, and
most files have no such data.
"""

from __future__ import annotations

import logging
from typing import Any

from postings.readers.job_posting import TYPE, find_postings, is_posting

SCHEMA = "schema.org"
logger = logging.getLogger(__name__)


def has_postings(text: str) -> bool:
    """Whether the words stand in the page at all; all that is done to most pages."""
    return TYPE in text and SCHEMA in text


def postings_in(text: str) -> list[dict[str, Any]]:
    """The JobPostings of a page: those in JSON-LD, else those in microdata, as JSON-LD."""
    if not has_postings(text):
        return []
    found = _extracted(text)
    linked = [posting for _, posting in find_postings(found.get("json-ld", []))]
    marked = [_as_jsonld(item) for item in found.get("microdata", []) if isinstance(item, dict)]
    postings = linked or [item for item in marked if is_posting(item)]
    described = [posting for posting in postings if posting.get("description")]
    return described or postings


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
