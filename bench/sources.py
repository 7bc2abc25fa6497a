"""The postings that are measured: HTML files of a folder, or a file with a JSON object a line."""

from __future__ import annotations

import gzip
import json
from argparse import ArgumentTypeError
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import cycle, islice
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from postings.readers.pages.markdown_text import markdown_html
from postings.readers.types import RawPosting

T = TypeVar("T")

BATCH = 50  # postings
SEED = 20_261_121  # the same postings each time


def existing(path: str) -> Path:
    """The type of an argument that names a file or folder of postings."""
    if not Path(path).exists():
        raise ArgumentTypeError(f"{path} is not there: name a file or a folder of postings")
    return Path(path)


def read_postings(paths: Sequence[Path], number: int) -> list[str]:
    """So many postings of the paths, always the same ones; if there are fewer, some come again."""
    found = [html for path in paths for html in _read(path)]
    chosen = Random(SEED).sample(found, min(number, len(found)))  # noqa: S311 - no secret is made
    return list(islice(cycle(chosen), number if found else 0))


def _read(path: Path) -> Iterator[str]:
    if path.is_dir():
        yield from (page.read_text(encoding="utf-8") for page in sorted(path.glob("*.html")))
    elif path.suffix == ".gz":
        yield from (html for _, html in read_rows(path))
    else:
        yield path.read_text(encoding="utf-8")


def read_rows(path: Path) -> Iterator[tuple[str, str]]:
    """The id and the HTML of each posting in a compressed file with a JSON object a line."""
    return ((row.get("id", ""), as_html(row)) for row in json_lines(path))


def raw_posting(name: str, html: str) -> RawPosting:
    """A posting of which the HTML alone is known."""
    content = html.encode()
    return RawPosting(
        key=name, path=name, format="html_fragment", content=content, encoding="utf-8", html=html
    )


def batches(postings: Iterator[T]) -> Iterator[list[T]]:
    """The postings by fifties, as they are handed to workers."""
    while batch := list(islice(postings, BATCH)):
        yield batch


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a compressed file with one a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def as_html(row: Mapping[str, Any]) -> str:
    """A row as the page that it was, with its title above."""
    body, kind = row["body"], row.get("body_kind", "html")
    if kind == "markdown":
        body = markdown_html(body)
    elif kind == "text":
        body = escape(body).replace("\n", "<br>")
    return f"<h2>{escape(row['title'])}</h2>\n<div>{body}</div>\n"
