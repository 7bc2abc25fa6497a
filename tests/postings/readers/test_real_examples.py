"""Real files of every format, where they lie beside the project: read, or named as expected."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from postings.parsing.document import Document
from postings.readers.fitness import problem_of
from postings.readers.incoming import read_paths
from postings.readers.types import Read, Unreadable
from tests.postings.readers.reading_back import read_back

FORMATS = Path(__file__).parents[4] / "shared/corpus/formats"
# Folder -> what becomes of its records: the format that is read, or the problem that is named.
EXPECTED: dict[str, dict[str, int]] = {
    "ats_json": {"not_english": 3},
    "csv_indeed": {"csv": 69},
    "exports_2025": {"csv": 30, "html_page": 1, "markdown": 2, "bad_columns": 1, "binary": 1},
    "indeed_fragments": {"html_fragment": 2, "no_title": 4},
    "indeed_pages": {"html_page": 1, "not_a_posting": 1},
    "jsonld": {"jsonld": 12},
    "markdown_front_matter": {"markdown": 8},
    "markdown_front_matter_2": {"markdown": 3},
    "markdown_headings": {"markdown": 7, "not_english": 1},
    "plain_text": {"plain_text": 8},
}
pytestmark = pytest.mark.skipif(not FORMATS.is_dir(), reason="needs the real files in ../shared")


def outcome(read: Read) -> str:
    if isinstance(read, Unreadable):
        return read.error.problem.value
    document = Document.from_html(read.html)
    problem = problem_of(document.text, document.title_span.of(document.text))
    return problem.value if problem else read.format


@pytest.mark.parametrize("folder", EXPECTED)
def test_real_files_are_read_or_named(folder: str):
    assert Counter(map(outcome, read_paths([FORMATS / folder]))) == EXPECTED[folder]


@pytest.mark.parametrize("folder", EXPECTED)
def test_real_records_are_read_again_as_they_were(folder: str):
    for raw in read_paths([FORMATS / folder]):
        if isinstance(raw, Unreadable):
            continue
        assert read_back(raw) == raw


def test_every_folder_has_its_expectation():
    assert {path.name for path in FORMATS.iterdir()} == set(EXPECTED)
