"""What is inside an archive: zip, tar, gzip and Zstandard, and tar within the last two.

Members come one at a time, so memory holds one of them. Nothing is ever written to disk, and yet
what would be dangerous there is refused by name: paths that lead out, links, devices. An archive
that unpacks to far more than itself is left at the point where that shows.
"""

from __future__ import annotations

import gzip
import io
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, Protocol, cast

import zstandard

from postings.readers.breakage import reason_of
from postings.readers.problems import Problem
from postings.readers.sources.tar_headers import Refusing, check_size, checked, within
from postings.readers.types import Unreadable, UnreadableError

LARGEST_MEMBER = 50_000_000  # bytes; as for a file
MOST_MEMBERS = 200_000
HIGHEST_RATIO = 200  # unpacked to packed; postings by the same template reach 60
HARMLESS = 5_000_000  # bytes; so much may come out of any archive, however small
WINDOW = 1 << 27  # bytes of memory that a Zstandard frame may ask for
SNIFFED = 512  # bytes; the header of a tar archive is so long
DAMAGE = (
    OSError,
    EOFError,
    zlib.error,
    struct.error,
    zstandard.ZstdError,
    tarfile.TarError,
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
_CUT = re.compile(r"end of (?:data|file)|end-of-stream|truncated|not a zip file", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
_OFFICE = {"[Content_Types].xml", "mimetype"}
_SPECIAL = {stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK}


Packed = io.BufferedReader | io.BytesIO  # an archive on disk, or one that was inside another


class Stepwise(Protocol):
    """A stream of bytes that gives what it has before it breaks off."""

    def read1(self, size: int = -1, /) -> bytes: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of an archive."""

    path: str
    content: bytes


Inside = Member | Unreadable


@dataclass(slots=True)
class Budget:
    """How much one archive, with those inside it, may still unpack to."""

    left: int

    @classmethod
    def of(cls, size: int) -> Budget:
        return cls(max(HARMLESS, size * HIGHEST_RATIO))

    def take(self, size: int) -> None:
        """Raises UnreadableError once more comes out than from any honest archive."""
        if refusal := self.refusal(size):
            raise refusal
        self.left -= size

    def refusal(self, size: int) -> UnreadableError | None:
        """Why so much more cannot come."""
        what = f"unpacks to more than {HIGHEST_RATIO} times its size"
        return UnreadableError.of(Problem.ARCHIVE_BOMB, what) if size > self.left else None


def archive_kind(head: bytes) -> str | None:
    """What archive the first bytes begin, or None.

    >>> archive_kind(b"PK\\x03\\x04..."), archive_kind(b"<h2>VP</h2>")
    ('zip', None)
    """
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        office = any(name.encode() in head[30:60] for name in _OFFICE)
        return None if office else "zip"
    if head.startswith(b"\x1f\x8b\x08"):
        return "gzip"
    if head.startswith(zstandard.FRAME_HEADER):
        return "zstd"
    return "tar" if head[257:262] == b"ustar" else None


def members(file: Packed, kind: str, path: str, budget: Budget) -> Iterator[Inside]:
    """Each file of an archive, and what in it is refused; a damaged one gives what it can."""
    try:
        if kind == "zip":
            yield from _zip(file, path, budget)
        elif kind == "tar":
            size = file.seek(0, io.SEEK_END)
            file.seek(0)
            yield from _tar(cast("IO[bytes]", _Counted(file, budget)), path, within(size))
        else:
            expected = _stated_size(file) if kind == "zstd" else 0
            yield from _unpacked(_Counted(_stream(file, kind), budget, expected), path, budget)
    except Exception as error:  # archives break what unpacks them in any way
        yield Unreadable(path=path, error=_reason(error, path))


def _reason(error: Exception, path: str) -> UnreadableError:
    if isinstance(error, DAMAGE) and not isinstance(error, RecursionError):
        return _damage(error)
    return reason_of(error, path)


def _damage(error: Exception) -> UnreadableError:
    words = str(error) or type(error).__name__
    if isinstance(error, EOFError) or _CUT.search(words):
        return UnreadableError.of(Problem.TRUNCATED, "is an archive that ends too early")
    return UnreadableError.of(Problem.DAMAGED_ARCHIVE, f"is a damaged archive ({words[:200]})")


def _stream(file: Packed, kind: str) -> Stepwise:
    if kind == "gzip":
        return gzip.GzipFile(fileobj=file, mode="rb")
    unpacker = zstandard.ZstdDecompressor(max_window_size=WINDOW)
    return unpacker.stream_reader(file, read_across_frames=True)


def _stated_size(file: Packed) -> int:
    """The size that the header of the first Zstandard frame states, where it does."""
    head = file.read(SNIFFED)
    file.seek(0)
    return max(0, zstandard.frame_content_size(head))


class _Counted(io.RawIOBase):
    """A stream that counts what is read from it against the budget.

    It breaks off where it has less than `expected`: Zstandard itself says nothing then.
    """

    def __init__(self, stream: Stepwise, budget: Budget, expected: int = 0) -> None:
        super().__init__()
        self._stream, self._budget, self._missing = stream, budget, expected

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        filled = 0
        while filled < len(buffer) and (part := self._part(len(buffer) - filled, filled)):
            buffer[filled : filled + len(part)] = part
            filled += len(part)
        self._missing -= filled
        if filled == 0 and len(buffer) and self._missing > 0:
            raise EOFError
        self._budget.take(filled)
        return filled

    def _part(self, size: int, before: int) -> bytes:
        """The next bytes; where the stream breaks off, first what came before."""
        try:
            return self._stream.read1(size)
        except EOFError:
            if before == 0:
                raise
            return b""


def _unpacked(stream: _Counted, path: str, budget: Budget) -> Iterator[Inside]:
    """What was packed by gzip or Zstandard: a tar archive, or one file under the inner name."""
    buffered = io.BufferedReader(stream, 1 << 16)
    if archive_kind(buffered.peek(SNIFFED)[:SNIFFED]) == "tar":
        yield from _tar(cast("IO[bytes]", buffered), path, budget.refusal)
        return
    content = buffered.read(LARGEST_MEMBER + 1)
    name = f"{path}!{_inner_name(path)}"
    if len(content) > LARGEST_MEMBER:
        yield _refused(name, Problem.TOO_LARGE, _too_large())
    else:
        yield Member(path=name, content=content)


def _inner_name(path: str) -> str:
    """`feed.xml` for `feeds/feed.xml.gz`."""
    name = PurePosixPath(path.rpartition("!")[2])
    return name.stem if name.suffix.lower() in (".gz", ".zst", ".zstd") else name.name


def _tar(stream: IO[bytes], path: str, refusing: Refusing) -> Iterator[Inside]:
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=checked(refusing)) as archive:
        for number, info in enumerate(archive):
            archive.members = []  # type: ignore[attr-defined]  # kept for random access only
            _count(number)
            check_size(info, refusing)
            name = f"{path}!{info.name}"
            if info.isdir():
                continue
            refusal = _refusal(name, info.name) or _tar_refusal(name, info)
            source = None if refusal else archive.extractfile(info)
            if source is not None:
                yield Member(path=name, content=source.read())
            elif refusal:
                yield refusal


def _tar_refusal(name: str, info: tarfile.TarInfo) -> Unreadable | None:
    if info.issym() or info.islnk():
        return _refused(name, Problem.LINK, f"is a link to {info.linkname[:200]}")
    if not info.isreg():
        return _refused(name, Problem.SPECIAL_FILE, "is a device or a pipe")
    return _refused(name, Problem.TOO_LARGE, _too_large()) if info.size > LARGEST_MEMBER else None


def _zip(file: Packed, path: str, budget: Budget) -> Iterator[Inside]:
    with zipfile.ZipFile(file) as archive:
        infos = archive.infolist()
        if _OFFICE & {info.filename for info in infos}:
            raise UnreadableError.of(Problem.BINARY, "is an Office document")
        _count(len(infos))
        budget.take(sum(info.file_size for info in infos))
        for info in infos:
            name = f"{path}!{info.filename}"
            if not info.is_dir():
                yield _zip_refusal(name, info) or _zip_member(archive, name, info)


def _zip_refusal(name: str, info: zipfile.ZipInfo) -> Unreadable | None:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if refusal := _refusal(name, info.filename):
        return refusal
    if kind == stat.S_IFLNK:
        return _refused(name, Problem.LINK, "is a link")
    if kind in _SPECIAL:
        return _refused(name, Problem.SPECIAL_FILE, "is a device or a pipe")
    if info.flag_bits & 1:
        return _refused(name, Problem.ENCRYPTED, "is encrypted")
    too_large = info.file_size > LARGEST_MEMBER
    return _refused(name, Problem.TOO_LARGE, _too_large()) if too_large else None


def _zip_member(archive: zipfile.ZipFile, name: str, info: zipfile.ZipInfo) -> Inside:
    try:
        return Member(path=name, content=archive.read(info))
    except Exception as error:
        return Unreadable(path=name, error=_reason(error, name))


def _count(number: int) -> None:
    if number > MOST_MEMBERS:
        raise UnreadableError.of(Problem.TOO_MANY, f"has more than {MOST_MEMBERS:,} members")


def _refusal(path: str, name: str) -> Unreadable | None:
    """A name that would lead out of the archive's folder, or is hidden in it."""
    plain = name.replace("\\", "/")
    if plain.startswith("/") or _DRIVE.match(plain) or ".." in plain.split("/"):
        return _refused(path, Problem.PATH_TRAVERSAL, "has a path that leads out of the archive")
    if _is_hidden(name):
        return _refused(path, Problem.HIDDEN, "is hidden")
    return None


def _is_hidden(name: str) -> bool:
    """Whether the file or a folder above it is hidden, or is what macOS adds to archives."""
    parts = name.replace("\\", "/").split("/")
    return "__MACOSX" in parts or any(
        part.startswith(".") and part not in (".", "..") for part in parts
    )


def _refused(path: str, problem: Problem, what: str) -> Unreadable:
    return Unreadable(path=path, error=UnreadableError.of(problem, what))


def _too_large() -> str:
    return f"is larger than {LARGEST_MEMBER // 1_000_000} MB"
