"""Real files of every format, where they lie beside the project: read, or named as expected."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from postings.parsing.document import Document
from postings.readers.fitness import problem_of
from postings.readers.registry import read_again, read_source
from postings.readers.sources import open_sources
from postings.readers.types import RawPosting

FORMATS = Path(__file__).parents[4] / "shared/corpus/formats"
# Folder -> what becomes of its records: the format that is read, or the problem that is named.
EXPECTED: dict[str, dict[str, int]] = {
    "ats_json": {"not_english": 3},
    "csv_indeed": {"csv": 69},
    "indeed_fragments": {"html_fragment": 2, "no_title": 4},
    "indeed_pages": {"html_page": 1, "not_a_posting": 1},
    "jsonld": {"jsonld": 12},
    "markdown_front_matter": {"markdown": 8},
    "markdown_front_matter_2": {"markdown": 3},
    "markdown_headings": {"markdown": 7, "not_english": 1},
    "plain_text": {"plain_text": 8},
}
pytestmark = pytest.mark.skipif(not FORMATS.is_dir(), reason="needs the real files in ../shared")


def outcome(raw: RawPosting) -> str:
    document = Document.from_html(raw.html)
    problem = problem_of(document.text, document.title_span.of(document.text))
    return problem.value if problem else raw.format


@pytest.mark.parametrize("folder", EXPECTED)
def test_real_files_are_read_or_named(folder: str):
    found: Counter[str] = Counter()
    for source in open_sources([FORMATS / folder]):
        for read in read_source(source):
            assert isinstance(read, RawPosting), (read.path, read.error)
            found[outcome(read)] += 1
    assert found == EXPECTED[folder]


@pytest.mark.parametrize("folder", EXPECTED)
def test_real_records_are_read_again_as_they_were(folder: str):
    for source in open_sources([FORMATS / folder]):
        for raw in read_source(source):
            assert isinstance(raw, RawPosting)
            (again,) = read_again(
                format_name=raw.format,
                path=raw.path,
                content=raw.content,
                encoding=raw.encoding,
                record=raw.record,
                options=raw.options,
            )
            assert again == raw


def test_every_folder_has_its_expectation():
    assert {path.name for path in FORMATS.iterdir()} == set(EXPECTED)
