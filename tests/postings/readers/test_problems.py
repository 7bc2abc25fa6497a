"""Every reason not to become a posting: one input that has it, and nothing that has none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from postings.readers.problems import Problem
from postings.readers.records.record import Field
from postings.readers.registry import LARGEST_FILE, read_source
from postings.readers.sources.paths import open_sources
from postings.readers.types import SourceFile, Unreadable
from tests.postings.readers import test_sources

HTML = "<h2>VP, Sales</h2><p>Lead.</p>"
READING: list[tuple[str, str, bytes]] = [
    ("empty", "a.html", b" \r\n\xef\xbb\xbf"),
    ("binary", "a.pdf", b"%PDF-1.7 ..."),
    ("binary", "logo.png", b"\x89PNG\r\n\x1a\n"),
    ("binary", "a.bin", bytes(range(1, 32)) * 20),
    ("mislabeled", "a.html", b"%PDF-1.7 ..."),
    ("mislabeled", "a.csv", bytes(range(256)) * 4),
    ("truncated", "a.html", b"<h2>VP</h2><div><p>Lead the te"),
    ("truncated", "a.html", b"<h2>VP</h2><p>Lead</p><di"),
    ("truncated", "a.json", b'{"title": "VP", "description": "Lead the te'),
    ("truncated", "a.json", b'[{"title": "VP"}, {"title":'),
    ("truncated", "a.txt", "Café VP\nLead the café é".encode()[:-1]),
    ("truncated", "a.json", b'{"title": "VP", "description": "<p>Lead</p><ul><li>a</li>'),
    ("truncated", "a.html", b'<html><script type="application/ld+json">{"@type": "JobPosting"'),
    ("truncated", "a.csv", b'title,description\nVP,"Lead the team\nand sell'),
    ("truncated", "a.md", b"---\ntitle: VP\ncompany: Ac"),
    ("damaged", "a.json", b'{"title": "VP" "description": "Lead"}'),
    ("too_deep", "a.json", b"[" * 100_000),
    ("too_deep", "a.html", b"<h2>VP</h2>" + b"<div>" * 5_000 + b"x" + b"</div>" * 5_000),
    ("too_deep", "a.html", b"<html>" + b"<div>" * 5_000 + b"x" + b"</div>" * 5_000),
    ("no_title", "a.json", b'{"title": "", "description": "Lead the sales team."}'),
    ("no_title", "a.jsonl", b'{"title": "x", "text": "y"}\n{"title": " ", "text": "y"}\n'),
    ("no_text", "a.json", b'{"title": "VP", "description": "<p> </p>"}'),
    ("no_text", "a.txt", b"We are hiring a sales manager."),
    ("bad_columns", "a.csv", b"title,price\nTea,3\n"),
    ("bad_columns", "a.json", b'{"name": "Tea", "price": 3}'),
    ("unknown_format", "a.xml", b"<?xml version='1.0'?>\n"),
    ("undecodable", "a.txt", b"\xff\xfe\x00\xd8VP"),
    ("not_a_posting", "a.json", b'[{"title": "VP", "description": "Lead."}, 3]'),
]
# Told by other tests: of archives and folders, of the text after the parse.
ELSEWHERE = {
    Problem.INCOMPLETE,  # test_json_jobs
    Problem.BESIDE,
    Problem.INSIDE,  # test_xml_rivals
    Problem.NOT_ENGLISH,  # test_fitness
    Problem.CANNOT_OPEN,  # test_sources
    Problem.TOO_LARGE,
    Problem.TOO_MANY,
    Problem.HIDDEN,
    Problem.NO_RECORD,  # test_csv_table
    Problem.SAME_KEY,  # test_ingest
    Problem.ANOTHER_JOB,  # test_other_jobs
    Problem.REFUSED,  # test_ingest
    Problem.KILLED_THE_PARSER,  # test_workers
    Problem.BROKE_THE_READER,  # test_breakage
    Problem.TOO_MUCH_MEMORY,
    Problem.KILLED_THE_READER,  # test_bounded
    Problem.TOO_SLOW,
    *(row[2] for row in test_sources.REFUSED if row[2]),
}


@pytest.mark.parametrize(("problem", "name", "content"), READING)
def test_the_problem_is_named(tmp_path: Path, problem: str, name: str, content: bytes):
    path = tmp_path / name
    path.write_bytes(content)
    found = [read for source in open_sources([path]) for read in read_source(source)]
    failed = [read for read in found if isinstance(read, Unreadable)]
    assert [read.error.problem.value for read in failed] == [problem]
    assert failed[0].content or problem == "too_deep"
    assert ":" in str(failed[0].error)


def test_a_gigantic_file_is_refused_unread(tmp_path: Path):
    (failed,) = read_source(SourceFile(path=str(tmp_path / "gone"), size=LARGEST_FILE + 1))
    assert failed.error.problem is Problem.TOO_LARGE


def test_a_page_is_refused_that_is_too_large_to_hold_one_posting(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_bytes(b"<html><h1>VP</h1>" + b"<p>Lead.</p>" * 500_000)
    (source,) = open_sources([path])
    (failed,) = read_source(source)
    assert failed.error.problem is Problem.TOO_LARGE


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_its_test_and_says_what_to_do(problem: Problem):
    assert problem in {Problem(row[0]) for row in READING} | ELSEWHERE
    assert problem.label[0].isupper()
    assert problem.advice[0].islower()
    assert Problem(problem.value) is problem


def test_the_page_of_formats_lists_every_problem_field_and_no_other():
    text = (Path(__file__).parents[3] / "docs/formats.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|.*\|$", text, re.MULTILINE)
    assert rows == [*Field, *Problem]
    for problem in Problem:
        assert f"| {problem.label} |" in text
        assert f"| {problem.advice} |" in text
