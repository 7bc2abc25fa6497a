"""Finds the reader for a file by its content. A new format is one module in `formats/`, no more.

A format's module has `FORMAT` (its name), `RANK` (the more particular format is asked first),
`recognizes(file)` and `read(file)`. It may have `holds(file)`, how many records the file holds,
counted independently of reading; where fewer were read or named, the file is named for the rest.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol, cast

import postings.readers.formats
from postings.readers.breakage import reason_of
from postings.readers.json_jobs.text import load_json
from postings.readers.problems import LEFT_OUT, Problem
from postings.readers.records.keys import LONGEST_KEY
from postings.readers.sources.encodings import decode
from postings.readers.storable import storable
from postings.readers.types import (
    NO_OPTIONS,
    RawPosting,
    Read,
    SourceFile,
    TextFile,
    Unreadable,
    UnreadableError,
)

LAST_OF_JSON = 20  # the rank; damaged JSON is no text and no page, whatever it holds
LARGEST_FILE = 50_000_000  # bytes; a feed of 10,000 postings has about as many


class Reader(Protocol):
    """What a format's module offers."""

    FORMAT: str
    RANK: int

    def recognizes(self, file: TextFile) -> bool:
        """Whether the file is in this format."""

    def read(self, file: TextFile) -> Iterator[Read]:
        """The postings in the file, and what of it cannot be read."""


@cache
def readers() -> tuple[Reader, ...]:
    """Every module of the package that has a FORMAT, by rank."""
    names = sorted(
        module.name for module in pkgutil.iter_modules(postings.readers.formats.__path__)
    )
    modules = [importlib.import_module(f"postings.readers.formats.{name}") for name in names]
    found = [cast("Reader", module) for module in modules if hasattr(module, "FORMAT")]
    return tuple(sorted(found, key=lambda reader: reader.RANK))


def read_source(source: SourceFile, options: Mapping[str, str] = NO_OPTIONS) -> Iterator[Read]:
    """The postings of a source, and what of it cannot be read, each by name; raises nothing.

    The options are those of the source, unless others are given.
    """
    count = 0
    try:
        for read in _read(source, options or source.options):
            yield storable(read)
            count += 1
    except Exception as error:  # whatever a file does to its reader is an outcome of that file
        reason = reason_of(error, source.path, after=count)
        failed = Unreadable(
            path=source.path, record=source.record, error=reason, content=kept(source)
        )
        yield storable(failed)


def _read(source: SourceFile, options: Mapping[str, str]) -> Iterator[Read]:
    content = _content(source)
    text, encoding = decode(content, source.path)
    file = TextFile(
        path=source.path,
        content=content,
        text=text,
        encoding=encoding,
        record=source.record,
        options=options,
    )
    reader = _reader(file)
    yield from _accounted(_told_apart(reader.read(file)), reader, file)


def read_file(path: Path) -> Iterator[RawPosting]:
    """The postings of a file. Raises UnreadableError for the first that cannot be read."""
    for read in read_source(SourceFile(path=str(path), size=_size(path))):
        if isinstance(read, RawPosting):
            yield read
        elif read.error.problem not in LEFT_OUT:
            raise read.error


def read_again(
    *,
    format_name: str,
    path: Path | str,
    content: bytes,
    encoding: str,
    record: str = "",
    options: Mapping[str, str] = NO_OPTIONS,
) -> Iterator[RawPosting]:
    """The posting of a stored original, read by the reader of its format.

    Raises UnreadableError where that fails, in whatever way.
    """
    try:
        text = content.decode(encoding, errors="replace")
        file = TextFile(
            path=str(path),
            content=content,
            text=text,
            encoding=encoding,
            record=record,
            options=options,
        )
        for read in _reader_named(format_name).read(file):
            if isinstance(read, RawPosting):
                yield _posting(storable(read))
            elif read.error.problem not in {*LEFT_OUT, Problem.INCOMPLETE}:
                raise read.error
    except Exception as error:
        raise reason_of(error, str(path)) from error


def _reader_named(name: str) -> Reader:
    found = next((reader for reader in readers() if name == reader.FORMAT), None)
    if found is None:
        what = f"is in the format {name!r}, which has no reader any more"
        raise UnreadableError.of(Problem.UNKNOWN_FORMAT, what)
    return found


def _posting(read: Read) -> RawPosting:
    if isinstance(read, Unreadable):
        raise read.error
    return read


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        what = f"cannot be opened: {error.strerror}"
        raise UnreadableError(what, Problem.CANNOT_OPEN) from error


def _content(source: SourceFile) -> bytes:
    if source.size > LARGEST_FILE:
        what = f"is larger than {LARGEST_FILE // 1_000_000} MB"
        raise UnreadableError.of(Problem.TOO_LARGE, what)
    content = source.content
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableError.of(Problem.EMPTY, "is empty")
    return content


def kept(source: SourceFile) -> bytes:
    """The bytes of what failed, as far as they can be had and are of a size to keep."""
    try:
        return source.content if source.size <= LARGEST_FILE else b""
    except UnreadableError:
        return b""


def _reader(file: TextFile) -> Reader:
    for reader in readers():
        if file.begins_like_json and reader.RANK > LAST_OF_JSON:
            break
        if reader.recognizes(file):
            return reader
    raise _unknown(file)


def _unknown(file: TextFile) -> UnreadableError:
    """Why no reader knows it: damaged JSON, or nothing that is known."""
    if file.head.startswith(("{", "[")):
        return _bad_json(file.text.lstrip("\ufeff"))
    if file.head.startswith("---"):
        return UnreadableError.of(Problem.TRUNCATED, "has front matter that never ends")
    return UnreadableError.of(Problem.UNKNOWN_FORMAT, "is in no format that can be read")


def _bad_json(text: str) -> UnreadableError:
    try:
        load_json(text)
    except RecursionError:
        return UnreadableError.of(Problem.TOO_DEEP, "is nested too deeply")
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        at_end = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        if at_end:
            return UnreadableError.of(Problem.TRUNCATED, f"is JSON that ends too early ({where})")
        return UnreadableError.of(Problem.DAMAGED, f"is JSON with a mistake ({where}: {error.msg})")
    except ValueError as error:
        return UnreadableError.of(Problem.DAMAGED, f"is JSON with a mistake ({error})")
    return UnreadableError.of(Problem.UNKNOWN_FORMAT, "is JSON, but no object or list of them")


def _accounted(reads: Iterator[Read], reader: Reader, file: TextFile) -> Iterator[Read]:
    """What was read or named, and how many records were neither."""
    number, is_named = 0, False
    for read in reads:
        is_record = isinstance(read, RawPosting) or read.record != ""
        number += isinstance(read, RawPosting) or read.error.problem is not Problem.BESIDE
        is_named = is_named or not is_record  # the whole file failed, and says so
        yield read
    holds: Callable[[TextFile], int] | None = getattr(reader, "holds", None)
    total = holds(file) if holds and not is_named else 0
    if number < total:
        error = UnreadableError.of(Problem.INCOMPLETE, f"holds {total} records, {number} were read")
        yield Unreadable(path=file.path, error=error, content=file.content)


def _told_apart(reads: Iterator[Read]) -> Iterator[Read]:
    """Each posting with a key that no other of the file has; a repeated one carries its digest.

    The same record once more, as under a second office, is the same posting.
    """
    seen: dict[str, int] = {}
    for read in reads:
        if isinstance(read, RawPosting):
            read = replace(read, key=_free_key(read, seen))
            seen[read.key] = hash(read.content)
        yield read


def _free_key(read: RawPosting, seen: Mapping[str, int]) -> str:
    def is_free(key: str) -> bool:
        return seen.get(key, hash(read.content)) == hash(read.content)

    if is_free(read.key):
        return read.key
    digest = hashlib.sha256(read.content).hexdigest()[:8]
    key = f"{read.key[: LONGEST_KEY - 20]}-{digest}"
    count = 2
    while not is_free(key):
        key, count = f"{read.key[: LONGEST_KEY - 20]}-{digest}-{count}", count + 1
    return key
