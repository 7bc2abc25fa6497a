"""JSON-LD: schema.org's JobPosting. Where it stands in a @graph or a list, the reader of all JSON
finds it.
"""

from __future__ import annotations

from collections.abc import Iterator

from postings.readers.json_jobs.records import read_whole
from postings.readers.pages.job_posting import is_posting, record_of
from postings.readers.types import Read, TextFile

FORMAT = "jsonld"
RANK = 5


def recognizes(file: TextFile) -> bool:
    """Whether the JSON is a JobPosting."""
    return isinstance(file.data, dict) and is_posting(file.data)


def read(file: TextFile) -> Iterator[Read]:
    """The posting."""
    yield from read_whole(file, record_of(file.data), FORMAT)
