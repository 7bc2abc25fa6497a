"""A record -> a raw posting: its key, its markup, its dates, and the facts it states as data."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from postings.readers.dates import day
from postings.readers.keys import LONGEST_KEY, file_of, source_key, url_safe
from postings.readers.markup import TAG, description_html, with_title
from postings.readers.problems import Problem
from postings.readers.record import Field, Record
from postings.readers.stating import stated
from postings.readers.types import RawPosting, Read, TextFile, Unreadable, UnreadableError

SHORTEST_OWN_ID = 6  # characters; a shorter one is the number of a row and no name
LONGEST_TITLE_IN_KEY = 60
LONGEST_TITLE = 300  # characters; as in the parser
LONGEST_URL = 2_000  # characters
LONGEST_MARKUP_ALONE = 5_000  # characters of markup before the first word
UTF_8 = "utf-8"


_PLACE = (Field.LOCATION, Field.CITY, Field.REGION)
# Ids as job boards put them into addresses: `?jk=…`, `/jobs/4011223344`, a UUID.
_URL_IDS = (
    re.compile(r"[?&](?:jk|gh_jid|job_?id)=(?P<id>[\w-]{6,80})", re.IGNORECASE),
    re.compile(r"/(?P<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=[/?#]|$)", re.IGNORECASE),
    re.compile(r"/(?P<id>\d{6,20})(?=[/?#]|$)"),
)


def make_posting(
    record: Record,
    *,
    file: TextFile,
    format_name: str,
    name: str = "",
    content: bytes | None = None,
) -> Read:
    """The posting of a record, or why it is none.

    `name` says which record of the file it is, `content` is its own bytes; without, the file is the
    record.
    """
    name = name or file.record
    html = _description(record)
    problem = _problem(record, html)
    if problem:
        return Unreadable(
            path=file.path, record=name, error=problem, content=content or file.content
        )
    return RawPosting(
        key=_key(record, file.path, alone=not name),
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


def _key(record: Record, path: str, *, alone: bool) -> str:
    """The source's own id; else the file's name; in a file of many, the title and its digest.

    An id so short that it may be the number of a row is told apart by the file's name.
    """
    own = url_safe(record.text(Field.ID)) or _id_in_url(record.text(Field.URL))
    if len(own) >= SHORTEST_OWN_ID:
        return own[:LONGEST_KEY]
    name = source_key(file_of(path))
    if alone:
        return name
    if own:
        return f"{name[: LONGEST_KEY - len(own) - 1]}-{own}"
    told_apart = [record.text(what) for what in (Field.TITLE, Field.COMPANY, *_PLACE)]
    digest = hashlib.sha256("\n".join(told_apart).encode()).hexdigest()[:12]
    return f"{url_safe(record.text(Field.TITLE))[:LONGEST_TITLE_IN_KEY]}-{digest}".strip("-")


def _id_in_url(url: str) -> str:
    """The last one that the first pattern finds: before it may stand the employer's."""
    found = (pattern.findall(url[:LONGEST_URL]) for pattern in _URL_IDS)
    return next((ids[-1] for ids in found if ids), "")
