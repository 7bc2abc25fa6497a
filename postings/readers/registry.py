"""Finds the reader for a file by its content. A new format is one module here, and nothing else.

A format's module has `FORMAT` (its name), `recognizes(text)` and
`read(path, content, text, encoding)`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Protocol, cast

import postings.readers
from postings.readers.encodings import decode
from postings.readers.types import RawPosting, UnreadableError

LARGEST_FILE = 20_000_000  # bytes; the largest real posting seen has 120,000


class Reader(Protocol):
    """What a format's module offers."""

    FORMAT: str

    def recognizes(self, text: str) -> bool:
        """Whether the text is in this format."""

    def read(self, path: Path, content: bytes, text: str, encoding: str) -> Iterator[RawPosting]:
        """The postings in the file."""


@cache
def readers() -> tuple[Reader, ...]:
    """Every module of the package that has a FORMAT, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(postings.readers.__path__))
    modules = [importlib.import_module(f"postings.readers.{name}") for name in names]
    return tuple(cast("Reader", module) for module in modules if hasattr(module, "FORMAT"))


def read_file(path: Path) -> Iterator[RawPosting]:
    """The postings of a file. Raises UnreadableError with the reason when there is none."""
    content = _content(path)
    text, encoding = decode(content)
    for reader in readers():
        if reader.recognizes(text):
            yield from reader.read(path, content, text, encoding)
            return
    raise UnreadableError(
        "is in no format that can be read: save it as HTML with the title in an <h2>"
    )


def read_again(
    *, format_name: str, path: Path, content: bytes, encoding: str
) -> Iterator[RawPosting]:
    """The postings in a stored original, read by the reader of its format."""
    reader = next(reader for reader in readers() if format_name == reader.FORMAT)
    yield from reader.read(path, content, content.decode(encoding, errors="replace"), encoding)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableError("is larger than 20 MB: it is not one posting, split it")
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"cannot be opened: {error.strerror}") from error
    if not content.strip():
        raise UnreadableError("is empty: save the posting again")
    return content
