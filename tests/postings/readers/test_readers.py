"""Files in: found by their content, read in their encoding, or refused with a reason."""

from __future__ import annotations

from pathlib import Path, PurePath

import pytest

from postings.readers.records.keys import source_key
from postings.readers.registry import LARGEST_FILE, read_file, readers
from postings.readers.sources.encodings import decode
from postings.readers.sources.files import find_files
from postings.readers.types import UnreadableError

KEYS = [
    ("000_22772aaa5e53613d.txt", "22772aaa5e53613d"),
    ("d000_b9db5182fb37e18c.html", "b9db5182fb37e18c"),
    ("101_vp-sales.html", "vp-sales"),
    ("22772aaa5e53613d", "22772aaa5e53613d"),
    ("2024.html", "2024"),
    ("000_.html", "000_"),
    ("VP Sales: #4 & more.html", "VP-Sales-4-more"),
    ("Größe.html", "Größe"),
    ("???.html", "posting"),
    ("x" * 300 + ".html", "x" * 200),
]
TEXT = "<h2>Café “Größe” – 8–10 years</h2>"
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"]


@pytest.mark.parametrize(("name", "key"), KEYS)
def test_source_key(name: str, key: str) -> None:
    assert source_key(PurePath(name)) == key


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encoding_is_found(encoding: str) -> None:
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
    text, name = decode(marks.get(encoding, b"") + TEXT.encode(encoding))
    assert text == TEXT
    assert name


def test_a_declared_encoding_is_used_where_the_bytes_are_not_utf_8() -> None:
    content = '<meta charset="iso-8859-2"><h2>Łódź</h2>'.encode("iso-8859-2")
    assert "Łódź" in decode(content)[0]


def test_reading_again_with_the_stored_encoding_gives_the_same_text(tmp_path: Path) -> None:
    for encoding in ENCODINGS[:3]:
        path = tmp_path / f"{encoding}.html"
        path.write_bytes(TEXT.encode(encoding))
        (raw,) = read_file(path)
        assert raw.content.decode(raw.encoding).removeprefix("\ufeff") == raw.html == TEXT


def test_folders_are_read_in_the_order_of_names_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b/2.html", "b/1.html", "a.html", ".git/x.html", "b/.hidden"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["a.html", "b/1.html", "b/2.html"]


def test_a_gigantic_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "gigantic.html"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UnreadableError, match="larger than 50 MB"):
        list(read_file(path))


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="cannot be opened"):
        list(read_file(tmp_path))


def test_every_module_with_a_format_is_a_reader() -> None:
    assert "html_fragment" in {reader.FORMAT for reader in readers()}
