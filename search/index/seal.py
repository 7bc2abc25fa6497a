"""The checksums of an index, written into its directory when it is complete.

No index is changed after that: a file that is not as sealed was damaged, by a disk or by a hand.
The library must not meet damaged files; it trusts them, and ends the process.
"""

from __future__ import annotations

import errno
import json
import zlib
from pathlib import Path

NAME = "seal.json"
LOCKS = (".tantivy-writer.lock", ".tantivy-meta.lock")  # any reader makes them
CHUNK = 1 << 20  # bytes
MOST_KNOWN = 10_000

Sums = dict[str, tuple[int, int]]  # by name: size and checksum
File = tuple[int, int, int]  # inode, size, time

# What this process has read: files are read again where their size or time differs.
_known: dict[File, int] = {}


class DamagedIndexError(ValueError):
    """An index that is not as it was sealed; the message names the file."""


def members(path: Path) -> list[Path]:
    """The files of an index."""
    return [file for file in path.iterdir() if file.name not in (NAME, *LOCKS)]


def seal(path: Path) -> None:
    """Declare the index in a directory complete."""
    sums = {file.name: (file.stat().st_size, _checksum(file)) for file in members(path)}
    text = json.dumps(sums, sort_keys=True)
    (path / NAME).write_text(f"{zlib.crc32(text.encode()):08x} {text}\n")


def sealed(path: Path) -> Sums:
    """What the seal says. Raises DamagedIndexError, and OSError where it cannot be read."""
    try:
        checksum, _, text = (path / NAME).read_text().rstrip("\n").partition(" ")
        if int(checksum, 16) != zlib.crc32(text.encode()):
            raise ValueError
    except FileNotFoundError:
        raise DamagedIndexError(f"{path / NAME} is missing") from None
    except ValueError:
        raise DamagedIndexError(f"{path / NAME} is damaged") from None
    return {name: (size, crc) for name, (size, crc) in json.loads(text).items()}


def check(path: Path, *, afresh: bool = False) -> Sums:
    """What is sealed, if all of it is as it was. Each file is read once, or `afresh`.

    Raises what `sealed` does.
    """
    sums = sealed(path)
    for name, (size, crc) in sums.items():
        file = path / name
        try:
            is_sound = file.stat().st_size == size and _checksum(file, afresh=afresh) == crc
        except FileNotFoundError:
            raise DamagedIndexError(f"{file} is missing") from None
        if not is_sound:
            raise DamagedIndexError(f"{file} is damaged")
    return sums


def _checksum(file: Path, *, afresh: bool = False) -> int:
    found = file.stat()
    key = (found.st_ino, found.st_size, found.st_mtime_ns)
    if afresh or key not in _known:
        if len(_known) >= MOST_KNOWN:
            _known.clear()
        _known[key] = _read(file)
    return _known[key]


def _read(file: Path) -> int:
    crc = 0
    try:
        with file.open("rb") as content:
            while chunk := content.read(CHUNK):
                crc = zlib.crc32(chunk, crc)
    except OSError as error:
        if error.errno == errno.EIO:
            raise DamagedIndexError(f"the disk cannot read {file}") from error
        raise
    return crc
