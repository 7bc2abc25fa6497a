"""Bytes to text: byte-order mark, UTF-8, what the markup declares, Windows-1252, in this order."""

from __future__ import annotations

from bs4.dammit import EncodingDetector, UnicodeDammit

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


def decode(content: bytes) -> tuple[str, str]:
    """The text of a file and the encoding it was read in.

    Raises UnreadableError for content that is no text.

    >>> decode("caf\\u00e9".encode("cp1252"))
    ('café', 'windows-1252')
    """
    for signature, name in BINARY_SIGNATURES.items():
        if content.startswith(signature):
            raise UnreadableError(f"is {name}, not text: convert it to HTML first")
    _, marked = EncodingDetector.strip_byte_order_mark(content)
    if marked is None and b"\0" in content:
        raise UnreadableError("holds binary data, not text: check that it is a saved posting")
    dammit = UnicodeDammit(content, known_definite_encodings=["utf-8"], is_html=True)
    if dammit.unicode_markup is None or dammit.original_encoding is None:
        raise UnreadableError("is in no encoding that can be read: save it as UTF-8")
    return dammit.unicode_markup, dammit.original_encoding
