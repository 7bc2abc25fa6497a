"""Tar archives whose headers lie: refused at once, by name, with what came before them read."""

from __future__ import annotations

import gzip
import io
import tarfile
from pathlib import Path

import pytest
import zstandard

from postings.readers.registry import read_source
from postings.readers.sources.paths import open_sources
from postings.readers.types import RawPosting, SourceFile, Unreadable
from tests.postings.readers.test_sources import HTML, tar

BLOCK = tarfile.BLOCKSIZE
GOOD = tar([("a.html", HTML)])[: 2 * BLOCK]  # without the blocks of zeros at the end
END = bytes(2 * BLOCK)
SIZES = [10**6, 10**9, 10**12, 10**18, 2**63, 2**87]


def header(size: int, kind: bytes = tarfile.REGTYPE, name: str = "b.html") -> bytes:
    """A header alone, whatever it claims; more than eight octal digits are in base 256."""
    info = tarfile.TarInfo(name)
    info.size, info.type = size, kind
    return info.tobuf(tarfile.GNU_FORMAT)


def field(name: str, value: str, more: bytes = b"") -> bytes:
    """A member behind an extended header that says what the next one is."""
    size = len(f" {name}={value}\n")
    size += len(str(size + 2))
    body = f"{size} {name}={value}\n".encode()
    extension = header(len(body), tarfile.XHDTYPE) + body.ljust(BLOCK, b"\0")
    return extension + header(len(HTML)) + HTML.ljust(BLOCK, b"\0") + more


def damaged(block: bytes) -> bytes:
    return block[:20] + b"\xff" + block[21:]


LYING = [
    *(header(size) for size in SIZES),
    *(header(size, tarfile.XHDTYPE) for size in SIZES),
    *(header(size, tarfile.XGLTYPE) for size in SIZES),
    *(header(size, tarfile.GNUTYPE_LONGNAME) for size in SIZES),
    *(header(size, tarfile.GNUTYPE_LONGLINK) for size in SIZES),
    *(header(size, tarfile.CONTTYPE) for size in SIZES),
    *(header(size, b"?") for size in SIZES[1:]),
    *(header(size, tarfile.GNUTYPE_SPARSE) for size in SIZES[1:]),
    *(field("size", str(size)) for size in SIZES),
    field("size", "-1024"),
    header(-512),
    header(-512, tarfile.XHDTYPE),
    damaged(header(512)),
    header(100)[:300],
    header(400),
]
PACKINGS = {"tar": bytes, "gz": gzip.compress, "zst": zstandard.compress}


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("lie", LYING)
def test_a_lie_is_named_behind_what_is_true(tmp_path: Path, lie: bytes, packing: str):
    path = tmp_path / "jobs"
    path.write_bytes(PACKINGS[packing](GOOD + lie))
    good, *failed = open_sources([path])
    assert isinstance(good, SourceFile)
    assert good.member == HTML
    for one in failed:
        assert isinstance(one, Unreadable)
        assert one.error.problem.value in ("truncated", "damaged_archive", "archive_bomb")
    assert len(failed) == 1


@pytest.mark.parametrize("value", ["9" * 5_000, "x", "1e9", ""])
def test_a_size_that_is_no_number_is_the_one_of_the_header(tmp_path: Path, value: str):
    path = tmp_path / "jobs.tar"
    path.write_bytes(GOOD + field("size", value, END))
    assert all(isinstance(found, SourceFile | Unreadable) for found in open_sources([path]))


@pytest.mark.parametrize("kind", [tarfile.DIRTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE])
def test_what_takes_no_room_may_claim_any(tmp_path: Path, kind: bytes):
    path = tmp_path / "jobs.tar"
    path.write_bytes(header(10**12, kind, "folder") + GOOD + END)
    assert [one.path[-6:] for one in open_sources([path]) if isinstance(one, SourceFile)] == [
        "a.html"
    ]


def test_headers_before_headers_without_end_are_named(tmp_path: Path):
    body = b"12 path=b.h\n"
    extension = header(len(body), tarfile.XHDTYPE) + body.ljust(BLOCK, b"\0")
    path = tmp_path / "jobs.tar"
    path.write_bytes(GOOD + extension * 3_000 + GOOD + END)
    found = list(open_sources([path]))
    assert isinstance(found[0], SourceFile)
    assert isinstance(found[-1], Unreadable)


def test_a_name_that_is_no_text_is_shown_and_read(tmp_path: Path):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo("caf\udce9\x1b.html")
        info.size = len(HTML)
        archive.addfile(info, io.BytesIO(HTML))
    path = tmp_path / "jobs.tar"
    path.write_bytes(buffer.getvalue())
    (source,) = open_sources([path])
    assert isinstance(source, SourceFile)
    source.path.encode()
    (raw,) = read_source(source)
    assert isinstance(raw, RawPosting)


def test_the_archive_of_the_case_is_named_at_once(shared: Path):
    path = shared / "cases/26-files-that-stop-an-import/huge-claim.tar"
    found = list(open_sources([path]))
    assert isinstance(found[-1], Unreadable)
    assert "1,000,000,000,000 bytes" in str(found[-1].error)
