"""Bytes to text: byte-order mark, UTF-8, what the markup declares, Windows-1252, in this order."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from bs4.dammit import EncodingDetector

from postings.readers.types import UnreadableError

BINARY_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\xd0\xcf\x11\xe0": "an old Office document",
}

BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
READ_AS_WINDOWS = {"iso8859-1", "ascii", "cp1252"}  # as browsers do
MOST_ZEROS = 0.4  # of every other byte: UTF-16 of Latin script without a mark


def decode(content: bytes) -> tuple[str, str]:
    """The text of a file and the encoding it was read in.

    Raises UnreadableError for content that is no text.

    >>> decode("caf\\u00e9".encode("cp1252"))
    ('café', 'windows-1252')
    """
    for signature, name in BINARY_SIGNATURES.items():
        if content.startswith(signature):
            raise UnreadableError(f"is {name}, not text: convert it to HTML first")
    for encoding in _candidates(content):
        try:
            text = content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff"), encoding
    raise UnreadableError("holds binary data, not text: check that it is a saved posting")


def _candidates(content: bytes) -> Iterator[str]:
    """The encodings to try: a byte-order mark is certain, Windows-1252 reads nearly anything."""
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            yield encoding
            return
    if content[:1000:2].count(0) > len(content[:1000:2]) * MOST_ZEROS:
        yield "utf-16-be"
    if content[1:1000:2].count(0) > len(content[1:1000:2]) * MOST_ZEROS:
        yield "utf-16-le"
    yield "utf-8"
    declared = EncodingDetector.find_declared_encoding(content, is_html=True)
    if declared and codec_name(declared) not in READ_AS_WINDOWS:
        yield declared
    yield "windows-1252"


def codec_name(name: str) -> str:
    """Python's name of an encoding, or the given one where Python has none.

    >>> codec_name("Latin-1"), codec_name("x-unknown")
    ('iso8859-1', 'x-unknown')
    """
    try:
        return codecs.lookup(name).name
    except LookupError:
        return name
