"""Bytes to text: byte-order mark, UTF-16 without one, UTF-8, what is declared, Windows-1252.

In this order; the first that fits is taken, and nothing is guessed from the frequency of letters.
What is no text is refused by name.
"""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

from bs4.dammit import EncodingDetector

from postings.readers.problems import Problem
from postings.readers.types import UnreadableError

BINARY_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\x1f\x8b": "a gzip archive",
    b"(\xb5/\xfd": "a Zstandard archive",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"RIFF": "an image, a sound or a film",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!": "a RAR archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
}
MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\0\0": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
FALLBACK = "windows-1252"
DECLARABLE = ("cp125", "iso8859-", "koi8", "mac-", "shift_jis", "euc_", "gb", "big5", "iso2022_")
TEXT_ENDINGS = {".html", ".htm", ".txt", ".json", ".jsonl", ".xml", ".csv", ".md"}
SAMPLE = 4_096  # bytes; enough to see which half of UTF-16 is zero
MANY_ZEROS = 0.3  # the share of one half that are zero bytes in UTF-16 of Latin letters
FEW_ZEROS = 0.05
LONGEST_CHARACTER = 4  # bytes of UTF-8
CONTROL_CHARACTERS, FEW_CONTROLS = 0.05, 8  # the share from which a text is none, and how many
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]")

BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
READ_AS_WINDOWS = {"iso8859-1", "ascii", "cp1252"}  # as browsers do
MOST_ZEROS = 0.4  # of every other byte: UTF-16 of Latin script without a mark


def decode(content: bytes, path: str = "") -> tuple[str, str]:
    """The text of a file and the encoding it was read in.

    Raises UnreadableError for content that is no text; `path` tells whether its name says so.

    >>> decode("caf\\u00e9".encode("cp1252"))
    ('café', 'windows-1252')
    >>> decode("<p>one</p>".encode("utf-16-le"))
    ('<p>one</p>', 'utf-16-le')
    """
    _refuse_binary(content, path)
    encoding = _marked(content) or _utf_16(content)
    if encoding is None and b"\0" in content:
        raise _binary("holds binary data, not text", path)
    text, encoding = _decoded(content, encoding)
    if _is_noise(text):
        raise _binary("holds binary data, not text", path)
    return text, encoding


def _decoded(content: bytes, certain: str | None) -> tuple[str, str]:
    """By the encoding that is certain, else by the first that fits."""
    likely = (certain,) if certain else ("utf-8", _declared(content) or FALLBACK, FALLBACK)
    for encoding in likely:
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError as error:
            if _is_cut(content, error):
                what = "ends in the middle of a character"
                raise UnreadableError.of(Problem.TRUNCATED, what) from error
    if certain:
        what = f"begins like {certain} and goes on in something else"
        raise UnreadableError.of(Problem.UNDECODABLE, what)
    return content.decode(FALLBACK, errors="replace"), FALLBACK


def _marked(content: bytes) -> str | None:
    return next((name for mark, name in MARKS.items() if content.startswith(mark)), None)


def _declared(content: bytes) -> str | None:
    """What the markup declares, where it is an encoding of single bytes or of East Asia.

    Latin-1 means Windows-1252, as in every browser; UTF-16 cannot be what declares itself readably.
    """
    name = EncodingDetector.find_declared_encoding(content, is_html=True)
    try:
        known = codecs.lookup(name).name if name else ""
    except LookupError:
        return None
    if known in ("iso8859-1", "ascii"):
        return FALLBACK
    return known if known.startswith(DECLARABLE) else None


def _refuse_binary(content: bytes, path: str) -> None:
    for signature, name in BINARY_SIGNATURES.items():
        if content.startswith(signature):
            raise _binary(f"is {name}, not text", path)


def _binary(what: str, path: str) -> UnreadableError:
    is_text_by_name = PurePath(path).suffix.lower() in TEXT_ENDINGS
    return UnreadableError.of(Problem.MISLABELED if is_text_by_name else Problem.BINARY, what)


def _utf_16(content: bytes) -> str | None:
    """Which UTF-16 it is by where its zero bytes stand, or None.

    A file in Latin letters has them in every second place and nowhere else.
    """
    sample = content[:SAMPLE]
    half = len(sample) // 2
    if not half or b"\0" not in sample:
        return None
    first, second = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if second > MANY_ZEROS and first < FEW_ZEROS:
        return "utf-16-le"
    return "utf-16-be" if first > MANY_ZEROS and second < FEW_ZEROS else None


def _is_noise(text: str) -> bool:
    sample = text[:SAMPLE]
    found = len(CONTROLS.findall(sample))
    return found > FEW_CONTROLS and found > CONTROL_CHARACTERS * len(sample)


def _is_cut(content: bytes, error: UnicodeDecodeError) -> bool:
    """Whether all is right, with letters beyond ASCII, up to an incomplete last character."""
    tail = len(content) - error.start
    cut = error.reason in ("unexpected end of data", "truncated data")
    return cut and tail < LONGEST_CHARACTER and not content[: error.start].isascii()
