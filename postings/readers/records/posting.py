"""A record -> a raw posting: its key, its markup, its dates, and the facts it states as data."""

from __future__ import annotations

from typing import Any

from postings.readers.pages.markup import TAG, description_html, with_title
from postings.readers.problems import Problem
from postings.readers.records.dates import day
from postings.readers.records.identity import Repeated, key_of
from postings.readers.records.record import Field, Record
from postings.readers.records.stating import stated
from postings.readers.types import RawPosting, Read, TextFile, Unreadable, UnreadableError

LONGEST_TITLE = 300  # characters; as in the parser
LONGEST_MARKUP_ALONE = 5_000  # characters of markup before the first word
UTF_8 = "utf-8"


def make_posting(
    record: Record,
    *,
    file: TextFile,
    format_name: str,
    name: str = "",
    content: bytes | None = None,
    repeated: Repeated | None = None,
) -> Read:
    """The posting of a record, or why it is none.

    `name` says which record of the file it is, `content` is its own bytes; without, the file is the
    record. `repeated` is what its file repeats, where that is known.
    """
    name = name or file.record
    html = _description(record)
    problem = _problem(record, html)
    if problem:
        return Unreadable(
            path=file.path, record=name, error=problem, content=content or file.content
        )
    return RawPosting(
        key=key_of(record, file.path, alone=not name, repeated=repeated),
        path=file.path,
        record=name,
        format=format_name,
        content=file.content if content is None else content,
        encoding=file.encoding if content is None else UTF_8,
        html=with_title(record.text(Field.TITLE), html),
        options=dict(file.options),
        posted_on=day(_value(record, Field.POSTED_ON)),
        expires_on=day(_value(record, Field.EXPIRES_ON)),
        stated=stated(record),
    )


def _problem(record: Record, html: str) -> UnreadableError | None:
    title = record.text(Field.TITLE)
    if not title:
        return UnreadableError.of(Problem.NO_TITLE, "has no title")
    if len(title) > LONGEST_TITLE:
        return UnreadableError.of(Problem.NO_TITLE, "has a whole text in place of its title")
    if not TAG.sub("", html[:LONGEST_MARKUP_ALONE]).strip():
        return UnreadableError.of(Problem.NO_TEXT, "has no description")
    return None


def _value(record: Record, what: Field) -> Any:
    found = record.first(what)
    return found.value if found else None


def _description(record: Record) -> str:
    """The markup of all that is given as description, one part after the other."""
    return "\n".join(description_html(str(given.value)) for given in record.all(Field.DESCRIPTION))
