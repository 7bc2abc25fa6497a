"""Whole saved pages: the JobPosting they carry as data, Indeed's description, the main part.

What the page states as data comes from there; the description from the element that shows it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from postings.readers.json_jobs.found import Job
from postings.readers.json_jobs.kinds import JSONLD
from postings.readers.json_jobs.reading import postings_of
from postings.readers.pages.job_posting import record_of
from postings.readers.pages.markup import TAG, clean, one_line
from postings.readers.pages.one_page import check_is_one
from postings.readers.pages.shape import check_shape
from postings.readers.pages.structured_data import broken_scripts, has_postings, postings_in
from postings.readers.problems import Problem
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "html_page"
RANK = 50
LARGEST = 5_000_000  # characters; the largest saved page of a job board seen has 600,000
DEEPEST = 250  # levels; from 256 on libxml2 leaves out what is deeper
SUMMARY = 0.9  # what the page shows to what the data has; a little less is the same text
_PAGE = re.compile(r"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DESCRIPTIONS = (
    "//*[@id='jobDescriptionText']",
    "//*[@itemprop='description']",
    "//*[contains(@class, 'jobsearch-jobDescriptionText')]",
    "//*[@id='job-description' or @id='job_description' or @id='jobDescription']",
    "//main",
    "//article",
    "//body",
)
_TITLES = (
    "//*[self::h1 or self::h2 or self::h3][contains(@class, 'JobInfoHeader-title')]",
    "//*[self::h1 or self::h2 or self::h3][contains(translate(@class, 'JT', 'jt'), 'job-title')]",
    "//*[self::h1 or self::h2 or self::h3][contains(translate(@class, 'JT', 'jt'), 'jobtitle')]",
    "//*[@itemprop='title']",
    "//main//h1",
    "//h1",
)
_NAMED = {
    Field.COMPANY: (
        "//*[@data-testid='inlineHeader-companyName']",
        "//*[contains(@class, 'jobsearch-InlineCompanyRating')]/div[1]",
    ),
    Field.LOCATION: ("//*[@data-testid='inlineHeader-companyLocation']",),
}
_SURROUNDINGS = (
    "//script|//style|//nav|//footer|//aside|//form|//button|//select|//noscript|//iframe|//svg"
    "|//template|//*[@hidden]|//*[@role='navigation' or @role='search' or @role='banner']"
)
_SITE = re.compile(
    r"\s+[|–—-]\s+(?:[^|–—]*\b(?:jobs?|careers?|indeed|linkedin|glassdoor)\b[^|–—]*|[\w.]+\.com)$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s+[|–—-]\s+[^|–—,]{2,40}, [A-Z]{2}$")


def recognizes(file: TextFile) -> bool:
    """Whether it is a document and no fragment, or carries a JobPosting."""
    return _PAGE.search(file.text, 0, 5_000) is not None or (
        has_postings(file.text) and TAG.search(file.text, 0, 50_000) is not None
    )


def read(file: TextFile) -> Iterator[Read]:
    """The posting of the page, or each where its data has several."""
    if len(file.text) > LARGEST:
        raise UnreadableError.of(Problem.TOO_LARGE, "is larger than any page with one posting")
    text = clean(file.text)
    check_shape(text, deepest=DEEPEST)
    if _ends_in_script(text):
        raise UnreadableError.of(Problem.TRUNCATED, "ends in the middle of a script")
    postings = postings_in(text)
    if len(postings) > 1:
        jobs = [_job(number, posting) for number, posting in enumerate(postings, start=1)]
        yield from postings_of(jobs, file, lambda job: FORMAT)
    else:
        if not postings:
            check_is_one(text)
        record = record_of(postings[0]) if postings else Record()
        _complete(record, text)
        yield make_posting(record, file=file, format_name=FORMAT)
    for number, script in broken_scripts(file.text):
        error = UnreadableError.of(Problem.DAMAGED, "is JSON-LD of a JobPosting with a mistake")
        name, content = f"script {number}", script.encode("utf-8", errors="replace")
        yield Unreadable(path=file.path, record=name, error=error, content=content)


def _job(number: int, posting: dict[str, Any]) -> Job:
    """One of several, with a page of its own."""
    path = (f"JobPosting {number}",)
    return Job(path=path, value=posting, kind=JSONLD, original=_as_page(posting))


def _ends_in_script(text: str) -> bool:
    opened = max(text.rfind("<script"), text.rfind("<SCRIPT"))
    return opened >= 0 and "</" not in text[opened:].replace("<\\/", "")


def _as_page(posting: dict[str, Any]) -> bytes:
    """A page that carries this one posting."""
    data = json.dumps({"@context": "https://schema.org", **posting}).replace("</", "<\\/")
    return f'<html><script type="application/ld+json">{data}</script></html>'.encode()


def _complete(record: Record, text: str) -> None:
    """What the data lacks, from the page; a shown description is better than one in the data."""
    root = parsed(text)
    if root is None:
        return
    if not record.first(Field.TITLE):
        record.add(Field.TITLE, _title(root), "title")
    for field, paths in _NAMED.items():
        element = _first(root, paths)
        if not record.first(field) and element is not None:
            record.add(field, one_line(element.text_content()), paths[0].split("'")[1])
    if _is_better(_first(root, _DESCRIPTIONS[:-1]), record.text(Field.DESCRIPTION)):
        record.given.pop(Field.DESCRIPTION, None)
        record.add(Field.DESCRIPTION, _description(root), "page")


def _is_better(shown: HtmlElement | None, given: str) -> bool:
    """Whether the page shows as much as the data has, which may lack its markup."""
    if shown is None or not given:
        return not given
    return len(one_line(shown.text_content())) >= SUMMARY * len(given)


def parsed(text: str) -> HtmlElement | None:
    """The page as a tree, or None where it holds no element."""
    content = _DECLARATION.sub("", text).encode("utf-8", errors="replace")
    try:
        return document_fromstring(content, parser=HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _first(root: HtmlElement, paths: tuple[str, ...]) -> HtmlElement | None:
    for path in paths:
        for element in root.xpath(path):
            if isinstance(element, HtmlElement) and element.text_content().strip():
                return element
    return None


def _title(root: HtmlElement) -> str:
    """The heading that is the title; else the page's own title without the site and the place."""
    heading = _first(root, _TITLES)
    if heading is not None:
        return one_line(heading.text_content())
    own = root.findtext(".//title") or ""
    return _PLACE.sub("", _SITE.sub("", one_line(own)))


def _description(root: HtmlElement) -> str:
    for element in root.xpath(_SURROUNDINGS):
        element.drop_tree()
    found = _first(root, _DESCRIPTIONS)
    if found is None:
        return ""
    markup: str = etree.tostring(found, encoding="unicode", method="html", with_tail=False)
    return markup
