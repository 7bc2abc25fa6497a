"""Headers of a tar archive, believed only as far as they can be true.

A header of 512 bytes may claim 10^18; Python skips so many bytes of a stream by reading them, and
takes a broken header for the end of the archive without a word.
"""

from __future__ import annotations

import tarfile
from collections.abc import Callable

from postings.readers.problems import Problem
from postings.readers.types import UnreadableError

LONGEST_EXTENSION = 1_000_000  # bytes of long names and further fields; they have a few hundred
EXTENSIONS = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)


Refusing = Callable[[int], UnreadableError | None]  # why so many bytes cannot follow


def checked(refusing: Refusing) -> type[tarfile.TarInfo]:
    """What reads headers. It raises UnreadableError for one that cannot be true."""

    class Header(tarfile.TarInfo):
        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Header:
            try:
                header = super().frombuf(buf, encoding, errors)
            except tarfile.HeaderError as error:
                raise _told(error, buf) from error
            check_size(header, refusing)
            if header.type in EXTENSIONS and header.size > LONGEST_EXTENSION:
                raise _damaged(f"has a header of {header.size:,} bytes")
            return header

    return Header


def check_size(header: tarfile.TarInfo, refusing: Refusing) -> None:
    """Raises UnreadableError for a member that claims more than there can be.

    The fields that may follow a header can change its size; so this is asked behind them again.
    """
    if header.issparse():
        return  # its size is that of what it stands for
    takes_room = header.isreg() or header.type not in tarfile.SUPPORTED_TYPES
    if header.size < 0:
        raise _damaged(f"has a member of {header.size:,} bytes ({header.name[:200]})")
    refusal = refusing(header.size) if takes_room or header.type in EXTENSIONS else None
    if refusal:
        raise refusal


def within(size: int) -> Refusing:
    """For an archive that is so large and cannot hold more."""

    def refusal(claimed: int) -> UnreadableError | None:
        what = f"has a member that claims {claimed:,} bytes, more than the archive has"
        return UnreadableError.of(Problem.TRUNCATED, what) if claimed > size else None

    return refusal


def _told(error: tarfile.HeaderError, block: bytes | bytearray) -> Exception:
    """Python ends the archive at any header that it cannot read; that is right for zeros alone."""
    if not any(block):
        return error
    if len(block) < tarfile.BLOCKSIZE:
        return UnreadableError.of(Problem.TRUNCATED, "is an archive that ends too early")
    return _damaged(f"is an archive with a damaged header ({error})")


def _damaged(what: str) -> UnreadableError:
    return UnreadableError.of(Problem.DAMAGED_ARCHIVE, what)
