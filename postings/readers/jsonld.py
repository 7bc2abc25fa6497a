"""JSON-LD documents with schema.org's JobPosting: an object, an array or a @graph of them."""

from __future__ import annotations

from collections.abc import Iterator

from postings.readers.job_posting import TYPE, find_postings, record_of
from postings.readers.json_records import read_objects
from postings.readers.types import Read, TextFile

FORMAT = "jsonld"
RANK = 5


def recognizes(file: TextFile) -> bool:
    """Whether there is a JobPosting in the JSON."""
    return TYPE in file.text and next(find_postings(file.data), None) is not None


def read(file: TextFile) -> Iterator[Read]:
    """Each JobPosting of the document."""
    yield from read_objects(file, list(find_postings(file.data)), record_of, FORMAT)
