"""Markdown, with YAML front matter or without: the title from there, or from the first heading.

The front matter may stand in a comment. A first heading "Employer - Title" that repeats the title
gives way to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.readers.formats import html_table
from postings.readers.pages import one_page
from postings.readers.pages.front_matter import front_matter
from postings.readers.pages.markdown_text import looks_like_markdown, markdown_html
from postings.readers.pages.markup import one_line
from postings.readers.pages.one_text import check_is_one
from postings.readers.records.mapping import record_of
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "markdown"
RANK = 40
LONGEST_FRONT = 20_000  # characters
_FRONT = re.compile(
    r"\s*(?:<!--\s*)?---[ \t]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)(?:\s*-->)?[ \t]*(?:\n|$)", re.DOTALL
)
_HEADING = re.compile(r"\s*#{1,3}[ \t]+(?P<words>[^\n]{1,300}?)[ \t]*#*[ \t]*(?:\n|$)")
_UNDERLINED = re.compile(r"\s*(?P<words>[^\n]{1,300})\n(?:=+|-{3,})[ \t]*(?:\n|$)")
_LINK = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)\s]*\)")
_MARKS = re.compile(r"(?<!\w)[*_`]{1,3}|[*_`]{1,3}(?!\w)")
_BOARD_LINE = re.compile(
    r"#{2,6}[ \t]+(?P<employer>[^\n`*]{1,80}?)[ \t]*\n#{3,6}[ \t]+(?P<tags>`[^\n]{1,300})(?:\n|$)"
)
_TAG = re.compile(r"`(?P<words>[^`]{1,120})`")
_PLACE_SIGN = re.compile(r"^[🌎🌍🌏📍]\s*")
_HTML_FIRST = re.compile(r"<(?!!--)")


def recognizes(file: TextFile) -> bool:
    """Whether it begins with front matter or a heading, or has headings or bold as in Markdown."""
    if _front(file.text) is not None:
        return True
    if _HTML_FIRST.match(file.head):
        return False
    return _HEADING.match(file.head) is not None or looks_like_markdown(file.text[:50_000])


def read(file: TextFile) -> Iterator[Read]:
    """The one posting of the file, or each row of a table of jobs in it.

    Raises UnreadableError where it holds several in another way.
    """
    check_is_one(file.text)
    html = markdown_html(_after_front(_text(file)))
    if html_table.recognizes(page := replace(file, text=html)):
        yield from html_table.read(page)
        return
    record, body = _parts(file)
    one_page.check_is_one(html)
    record.add(Field.DESCRIPTION, markdown_html(body), "body")
    yield make_posting(record, file=file, format_name=FORMAT)


def _text(file: TextFile) -> str:
    return file.text.lstrip("\ufeff").replace("\r\n", "\n")


def _after_front(text: str) -> str:
    match = _front(text)
    return text[match.end() :] if match else text


def _parts(file: TextFile) -> tuple[Record, str]:
    text = _text(file)
    match = _front(text)
    body = _after_front(text)
    values = dict(front_matter(match["yaml"])) if match else {}
    values = {name: value for name, value in values.items() if name.casefold() != "summary"}
    record = record_of(values, file.options)
    record.given.pop(Field.DESCRIPTION, None)
    return record, _without_title(record, body)


def _front(text: str) -> re.Match[str] | None:
    match = _FRONT.match(text[:LONGEST_FRONT].lstrip("\ufeff").replace("\r\n", "\n"))
    return match if match and ":" in match["yaml"] else None


def _without_title(record: Record, body: str) -> str:
    """The body without the heading that is the title, which the record has then."""
    heading = _HEADING.match(body) or _UNDERLINED.match(body)
    title = record.text(Field.TITLE)
    if heading is None:
        return body if title else _first_line(record, body)
    words = _plain(heading["words"])
    if title and title.casefold() not in words.casefold():
        return body
    if not title:
        record.add(Field.TITLE, words, "heading")
    rest = body[heading.end() :].lstrip("\n")
    return _without_board_line(record, rest)


def _first_line(record: Record, body: str) -> str:
    """The first line as title, where nothing else is: the parser would take it too."""
    line, _, rest = body.lstrip().partition("\n")
    record.add(Field.TITLE, _plain(line), "first line")
    return rest


def _without_board_line(record: Record, body: str) -> str:
    """Employer and place, as lists of jobs put them under the title: `### Acme`, then `🌎 Ohio`."""
    match = _BOARD_LINE.match(body)
    if match is None:
        return body
    record.add(Field.COMPANY, _plain(match["employer"]), "heading")
    for tag in _TAG.finditer(match["tags"]):
        if _PLACE_SIGN.match(tag["words"]):
            record.add(Field.LOCATION, _PLACE_SIGN.sub("", tag["words"]), "heading")
    return body


def _plain(words: str) -> str:
    return one_line(_MARKS.sub("", _LINK.sub(lambda match: match["words"], words)))
