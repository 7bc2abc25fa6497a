"""Whatever the bytes and the name: postings or a named problem, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postings.parsing.document.text import render
from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.sources.paths import open_sources
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable
from tests.postings.readers.reading_back import read_back
from tests.postings.readers.test_sources import READ

DATA = Path(__file__).parent / "data"
NAMES = [
    "a.html",
    "a.json",
    "a.jsonl",
    "a.xml",
    "a.csv",
    "a.md",
    "a.txt",
    "a.zip",
    "a",
    "é #1.HTML",
]
PIECES = [
    "<h2>", "<job>", "</job>", "<title>", "<html>", "<!DOCTYPE", "]]>", "<![CDATA[", "<?xml",
    '{"title":', '"description":', '"VP"', "[", "]", "}", ",", "null", "1e999", "\\ud800", "\n",
    "title,description\n", '"', ";", "---\n", "title: VP\n", "# VP", "**x**", "Title: VP\n", "\x00",
    "https://schema.org", '"@type": "JobPosting"', '<script type="application/ld+json">', "&", "<",
    "</script>", 'itemscope itemtype="https://schema.org/JobPosting"', 'itemprop="title"', "é",
    "&lt;p&gt;", "\U0001f30e", "営", "\ufeff", "\r\n",
]  # fmt: skip
HOSTILE = [
    "\x00", "\x01", "\x0b", "\x0c", "\x1c", "\x1f", "\x7f", "\x85", "\ufffe", "\uffff", "\u2028",
    "&#0;", "&#1;", "&#11;", "&#x1F;", "&#xFFFE;", "&#110000000;", "&amp;#1;", "\\u0000", "\\udfff",
    "\\ud800", "9" * 5_000, "-" + "9" * 5_000, "1e999", "NaN", "0x" + "f" * 4_000,
    "1:59" + ":59" * 99, "&a ", "*a", "&a [*a]", "<<: *a\n", "? [a]\n", "!!int x", "!!timestamp x",
    "~", "[" * 2_000, "{" * 2_000, "<b>" * 2_000, "<![CDATA[" * 50, "<!DOCTYPE a [" * 50,
    "<!--" * 50, '"' * 999, "\r", "\x1b[2J", "\u202e", "99999-99-99", "-1", "\n" * 999, "," * 999,
    ";" * 99, "--- \n", "\\" * 99,
]  # fmt: skip
DOCUMENTS = [path.read_bytes() for path in sorted(DATA.iterdir())] + [row[1] for row in READ]
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read_all(path: Path) -> list[Read]:
    return [
        read
        for found in open_sources([path])
        for read in (read_source(found) if isinstance(found, SourceFile) else [found])
    ]


def check(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for read in read_all(path):
        if isinstance(read, Unreadable):
            assert str(read.error)
            assert read.error.problem.label
            assert read.error.problem is not Problem.BROKE_THE_READER
        else:
            check_posting(read)


def check_posting(raw: RawPosting) -> None:
    assert raw.key
    assert len(raw.key) <= 200
    raw.html.encode()
    assert "\0" not in render(raw.html) + raw.key
    again = read_back(raw)
    assert again.html == raw.html


@QUIET
@given(name=st.sampled_from(NAMES), content=st.binary(max_size=400))
def test_any_bytes_under_any_name(tmp_path: Path, name: str, content: bytes):
    check(tmp_path / name, content)


@QUIET
@given(name=st.sampled_from(NAMES), pieces=st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_pieces_of_formats(tmp_path: Path, name: str, pieces: list[str]):
    check(tmp_path / name, "".join(pieces).encode())


@QUIET
@given(
    name=st.sampled_from(NAMES),
    content=st.sampled_from(DOCUMENTS),
    cut=st.floats(0, 1),
    place=st.floats(0, 1),
    noise=st.binary(max_size=8),
)
def test_documents_that_are_cut_and_damaged(
    tmp_path: Path, name: str, content: bytes, cut: float, place: float, noise: bytes
):
    content = content[: int(len(content) * cut)]
    middle = int(len(content) * place)
    check(tmp_path / name, content[:middle] + noise + content[middle + len(noise) :])


@QUIET
@given(
    name=st.sampled_from(NAMES),
    content=st.sampled_from(DOCUMENTS),
    places=st.lists(st.tuples(st.floats(0, 1), st.sampled_from(HOSTILE)), max_size=4),
)
def test_documents_with_hostile_pieces_in_them(
    tmp_path: Path, name: str, content: bytes, places: list[tuple[float, str]]
):
    for place, piece in places:
        middle = int(len(content) * place)
        content = content[:middle] + piece.encode() + content[middle:]
    check(tmp_path / name, content)


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_a_thousand_times(tmp_path: Path, piece: str):
    check(tmp_path / "a.html", (piece * 1_000).encode())
