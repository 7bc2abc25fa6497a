"""Under which key a job is known again: its own id, the file's name, or what it says of itself.

An id is no name of a job where several different jobs of the file have it; the next best is then
asked. Where a file holds many jobs and one has no id, title, employer and place name it, and its
text too where they are those of several.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from postings.readers.records.keys import LONGEST_KEY, file_of, source_key, url_safe
from postings.readers.records.names_of_fields import LAST_IDS, folded
from postings.readers.records.record import Field, Given, Record

SHORTEST_OWN_ID = 6  # characters; a shorter one is the number of a row and no name
LONGEST_TITLE_IN_KEY = 60
LONGEST_URL = 2_000  # characters
DIGITS = 12  # of a digest
OF_A_ROW = "$oid"  # MongoDB's number of a row; a file that is one job has a better name

_PLACE = (Field.LOCATION, Field.CITY, Field.REGION)
# Ids as job boards put them into addresses: `?jk=…`, `/jobs/4011223344`, a UUID.
_URL_IDS = (
    re.compile(r"[?&](?:jk|gh_jid|job_?id)=(?P<id>[\w-]{6,80})", re.IGNORECASE),
    re.compile(r"/(?P<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=[/?#]|$)", re.IGNORECASE),
    re.compile(r"/(?P<id>\d{6,20})(?=[/?#]|$)"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """What several different jobs of one file share, and so names none: ids, and `said_of` them."""

    ids: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()


def key_of(record: Record, path: str, *, alone: bool, repeated: Repeated | None = None) -> str:
    """The key of a record; `alone` where it is the whole file.

    `repeated` is what its file is known to repeat; without it, it was not looked for.
    """
    own = next(_own_ids(record, alone=alone, repeated=repeated), "")
    if len(own) >= SHORTEST_OWN_ID:
        return own[:LONGEST_KEY]
    name = source_key(file_of(path))
    if alone:
        return name
    if own:
        return f"{name[: LONGEST_KEY - len(own) - 1]}-{own}"
    said = said_of(record)
    if repeated and said in repeated.said:
        said = _said(record, (*_SAID, Field.DESCRIPTION))
    return said


_SAID = (Field.TITLE, Field.COMPANY, *_PLACE)


def said_of(record: Record) -> str:
    """The title, with the digest of title, employer and place."""
    return _said(record, _SAID)


def ids_of(record: Record, repeated: Repeated | None = None) -> frozenset[str]:
    """All that may name a record in its file; without `repeated`, no requisition does."""
    return frozenset(_own_ids(record, alone=False, repeated=repeated))


def id_in_url(url: str) -> str:
    """The last one that the first pattern finds: before it may stand the employer's.

    >>> id_in_url("https://x.example/acme/jobs/4011223344?src=a")
    '4011223344'
    """
    found = (pattern.findall(url[:LONGEST_URL]) for pattern in _URL_IDS)
    return next((ids[-1] for ids in found if ids), "")


def _own_ids(record: Record, *, alone: bool, repeated: Repeated | None) -> Iterator[str]:
    """The ids of a record, the surest first.

    A requisition may have several postings, and what is last may be of anything: they are ids only
    where the file is known not to repeat them.
    """
    ids = [given for given in record.all(Field.ID) if not (alone and given.name.endswith(OF_A_ROW))]
    addresses = record.all(Field.URL)[:1]
    found = [url_safe(given.text) for given in ids if not _is_last(given)]
    found += [id_in_url(given.text) for given in addresses if not _is_last(given)]
    if repeated is not None:
        codes = record.all(Field.REQUISITION)
        found += [url_safe(given.text) for given in codes if not _is_of_a_kind(given)]
        found += [url_safe(given.text) for given in ids if _is_last(given)]
        found += [id_in_url(given.text) for given in addresses if _is_last(given)]
    shared = repeated.ids if repeated else frozenset()
    yield from (one for one in found if one and one not in shared)


def _is_last(given: Given) -> bool:
    """Whether its name is one that other things have as well."""
    return folded(given.name.rpartition(".")[2]) in LAST_IDS


def _is_of_a_kind(given: Given) -> bool:
    """Whether it is the code of a kind of job, which all of its kind have."""
    return folded(given.name.rpartition(".")[2]) == "jobcode"


def _said(record: Record, fields: Iterable[Field]) -> str:
    told_apart = [record.text(what) for what in fields]
    digest = hashlib.sha256("\n".join(told_apart).encode()).hexdigest()[:DIGITS]
    return f"{url_safe(record.text(Field.TITLE))[:LONGEST_TITLE_IN_KEY]}-{digest}".strip("-")
