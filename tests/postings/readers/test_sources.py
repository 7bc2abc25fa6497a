"""Folders and archives: every member one after the other, and what is dangerous refused by name."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import stat
import struct
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
import zstandard

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.sources import archives
from postings.readers.sources.paths import open_sources, opened, walk
from postings.readers.types import SourceFile, Unreadable

HTML = b"<h2>VP, Sales</h2><p>Lead the sales team.</p>"
FAR = "../../up.html"
ABSOLUTE = "/etc/cron.d/job.html"


def tar(members: Iterable[tuple[str, bytes]], mode: str = "w", links: Iterable[str] = ()) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for kind in links:
            info = tarfile.TarInfo(f"special-{kind}")
            info.type, info.linkname = kind.encode(), "/etc/passwd"
            archive.addfile(info)
    return buffer.getvalue()


def zipped(members: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def encrypted() -> bytes:
    """An archive whose one member says that it is encrypted."""
    content = bytearray(zipped([("a.html", HTML)]))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.index(signature) + offset
        struct.pack_into("<H", content, place, content[place] | 1)
    return bytes(content)


def special(mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("special.html")
    info.external_attr = (mode | 0o644) << 16
    return info


def outcomes(path: Path, *, below: Path | None = None) -> list[tuple[str, str]]:
    """What is found: each path below the folder with the source's content or the problem."""
    below = below or path
    return [
        (
            found.path.removeprefix(f"{below}").lstrip("/!"),
            found.error.problem.value if isinstance(found, Unreadable) else "file",
        )
        for found in open_sources([path])
    ]


@pytest.fixture
def archive(tmp_path: Path):
    def write(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


GOOD = tar([("jobs/a.html", HTML)])
READ = [
    ("jobs.zip", zipped([("folder/a.html", HTML), ("b.html", HTML)]), ["folder/a.html", "b.html"]),
    ("jobs.tar", GOOD, ["jobs/a.html"]),
    ("jobs.tar.gz", gzip.compress(GOOD), ["jobs/a.html"]),
    ("jobs.tar.zst", zstandard.compress(GOOD), ["jobs/a.html"]),
    ("vp.html.gz", gzip.compress(HTML), ["vp.html"]),
    ("vp.html.zst", zstandard.compress(HTML), ["vp.html"]),
    ("named.html", gzip.compress(GOOD), ["jobs/a.html"]),
    ("outer.zip", zipped([("in.tar.gz", gzip.compress(GOOD))]), ["in.tar.gz!jobs/a.html"]),
    (
        "mac.zip",
        zipped([("__MACOSX/._a", b"x"), (".DS_Store", b"x"), ("a.html", HTML)]),
        ["a.html"],
    ),
]
DEEP = zipped([("b.zip", zipped([("c.zip", zipped([("a.html", HTML)]))]))])
NOISE = os.urandom(20_000)
CUT = gzip.compress(tar([("a.html", HTML), ("noise", NOISE)]))[:-4_000]
REFUSED = [
    ("zip", zipped([(FAR, HTML)]), Problem.PATH_TRAVERSAL),
    ("zip", zipped([(ABSOLUTE, HTML)]), Problem.PATH_TRAVERSAL),
    ("zip", zipped([("..\\up.html", HTML)]), Problem.PATH_TRAVERSAL),
    ("zip", zipped([("C:\\up.html", HTML)]), Problem.PATH_TRAVERSAL),
    ("tar", tar([(FAR, HTML)]), Problem.PATH_TRAVERSAL),
    ("tar", tar([(ABSOLUTE, HTML)]), Problem.PATH_TRAVERSAL),
    ("zip", zipped([(special(stat.S_IFLNK), b"/etc/passwd")]), Problem.LINK),
    ("zip", zipped([(special(stat.S_IFIFO), b"")]), Problem.SPECIAL_FILE),
    ("tar", tar([], links=["1"]), Problem.LINK),
    ("tar", tar([], links=["2"]), Problem.LINK),
    ("tar", tar([], links=["3"]), Problem.SPECIAL_FILE),
    ("tar", tar([], links=["4"]), Problem.SPECIAL_FILE),
    ("tar", tar([], links=["6"]), Problem.SPECIAL_FILE),
    ("zip", encrypted(), Problem.ENCRYPTED),
    ("zip", DEEP, Problem.NESTED_ARCHIVE),
    ("zip", zipped([("xl/sheet1.xml", b"<a/>"), ("[Content_Types].xml", b"<a/>")]), Problem.BINARY),
    ("zip", zipped([("zeros", bytes(20_000_000))]), Problem.ARCHIVE_BOMB),
    ("gz", gzip.compress(bytes(20_000_000)), Problem.ARCHIVE_BOMB),
    ("zst", zstandard.compress(bytes(20_000_000)), Problem.ARCHIVE_BOMB),
    ("tar.gz", gzip.compress(tar([("zeros", bytes(20_000_000))])), Problem.ARCHIVE_BOMB),
    ("zip", zipped([("a.html", HTML)])[:-30], Problem.TRUNCATED),
    ("gz", gzip.compress(NOISE)[:-5_000], Problem.TRUNCATED),
    ("zst", zstandard.compress(NOISE)[:-5_000], Problem.TRUNCATED),
    ("tar", tar([("noise", NOISE)])[:9_000], Problem.TRUNCATED),
    ("gz", gzip.compress(HTML)[:12] + NOISE[:500], Problem.DAMAGED_ARCHIVE),
    ("zip", zipped([("a.html", HTML)]).replace(b"\x03\x04\x14", b"\x03\x04\xff"), None),
]


def is_hidden(found: SourceFile | Unreadable) -> bool:
    return isinstance(found, Unreadable) and found.error.problem is Problem.HIDDEN


def test_what_is_hidden_in_an_archive_is_named(archive):
    path = archive(
        "mac.zip", zipped([("__MACOSX/._a", b"x"), ("a.html", HTML), (".DS_Store", b"y")])
    )
    hidden = [one.path.partition("!")[2] for one in open_sources([path]) if is_hidden(one)]
    assert hidden == ["__MACOSX/._a", ".DS_Store"]


@pytest.mark.parametrize(("name", "content", "members"), READ)
def test_what_is_inside_is_read(archive, name: str, content: bytes, members: list[str]):
    path = archive(name, content)
    found = [one for one in open_sources([path]) if not is_hidden(one)]
    assert [one.path for one in found] == [f"{path}!{member}" for member in members]
    assert all(isinstance(one, SourceFile) and one.content == HTML for one in found)


@pytest.mark.parametrize(("ending", "content", "problem"), REFUSED)
def test_what_is_dangerous_or_damaged_is_named(archive, ending: str, content: bytes, problem):
    found = list(open_sources([archive(f"jobs.{ending}", content)]))
    problems = {one.error.problem for one in found if isinstance(one, Unreadable)}
    assert problems == ({problem} if problem else set())


def test_a_refused_member_does_not_stop_the_others(archive):
    content = tar([(FAR, HTML), ("a.html", HTML)], links=["2"])
    path = archive("jobs.tar", content)
    assert outcomes(path) == [(FAR, "path_traversal"), ("a.html", "file"), ("special-2", "link")]


def test_what_comes_before_the_cut_is_read(archive):
    path = archive("jobs.tar.gz", CUT)
    assert outcomes(path) == [("a.html", "file"), ("", "truncated")]


def test_a_member_that_is_gigantic_is_refused(archive, monkeypatch):
    monkeypatch.setattr(archives, "LARGEST_MEMBER", 100)
    noise = [("a.html", HTML), ("b.html", NOISE)]
    for name, content in (("a.zip", zipped(noise)), ("a.tar", tar(noise))):
        path = archive(name, content)
        assert outcomes(path) == [("a.html", "file"), ("b.html", "too_large")]
    assert outcomes(archive("b.gz", gzip.compress(NOISE)))[0][1] == "too_large"


def test_an_archive_with_too_many_members_is_refused(archive, monkeypatch):
    monkeypatch.setattr(archives, "MOST_MEMBERS", 3)
    many = [(f"{n}.html", HTML) for n in range(9)]
    assert outcomes(archive("a.zip", zipped(many)))[-1][1] == "too_many"
    assert outcomes(archive("a.tar", tar(many)))[-1][1] == "too_many"


def test_links_pipes_and_sockets_in_a_folder_are_refused(tmp_path: Path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b/a.html").write_bytes(HTML)
    (tmp_path / "link.html").symlink_to("b/a.html")
    (tmp_path / "around").symlink_to(tmp_path)
    (tmp_path / ".hidden").write_bytes(HTML)
    os.mkfifo(tmp_path / "pipe.html")
    assert outcomes(tmp_path) == [
        (".hidden", "hidden"),
        ("around", "link"),
        ("b/a.html", "file"),
        ("link.html", "link"),
        ("pipe.html", "special_file"),
    ]


def test_what_is_named_may_be_a_link_but_no_device_and_nothing_missing(tmp_path: Path):
    (tmp_path / "a.html").write_bytes(HTML)
    (tmp_path / "current").symlink_to("a.html")
    assert outcomes(tmp_path / "current", below=tmp_path) == [("current", "file")]
    assert outcomes(Path("/dev/null")) == [("", "special_file")]
    assert outcomes(tmp_path / "gone.html") == [("", "cannot_open")]
    assert outcomes(Path("a\0b"), below=tmp_path)[0][1] == "cannot_open"


def test_a_source_is_read_once_and_travels_to_another_process(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    (source,) = open_sources([path], {"x": "title"})
    assert isinstance(source, SourceFile)
    copy = pickle.loads(pickle.dumps(source))  # noqa: S301 - made one line above
    assert (copy.content, copy.options, copy.size) == (HTML, {"x": "title"}, len(HTML))
    assert copy.sha256 == source.sha256
    path.unlink()
    assert [raw.key for raw in read_source(copy)] == ["a"]


def test_a_file_that_goes_away_is_named(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    (source,) = open_sources([path])
    path.unlink()
    (failed,) = read_source(source)
    assert failed.error.problem is Problem.CANNOT_OPEN


def test_a_file_that_becomes_a_pipe_is_named(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    (source,) = walk([path])
    assert isinstance(source, SourceFile)
    path.unlink()
    os.mkfifo(path)
    (failed,) = opened(source)
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.SPECIAL_FILE
    (failed,) = read_source(source)
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.SPECIAL_FILE


def test_folders_in_folders_without_end_are_walked(tmp_path: Path):
    depth, here = 400, os.open(tmp_path, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("a", dir_fd=here)
        below = os.open("a", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(os.open("b.html", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)
    (found,) = walk([tmp_path])
    assert found.path == f"{tmp_path}{'/a' * depth}/b.html"


def test_a_name_that_is_no_text_is_shown_and_read(tmp_path: Path):
    path = tmp_path / os.fsdecode(b"caf\xe9.html")
    path.write_bytes(HTML)
    (source,) = open_sources([tmp_path])
    assert source.path.endswith("caf?.html")
    assert source.content == HTML
