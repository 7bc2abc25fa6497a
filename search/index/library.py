"""What the library does when it fails: its panics are no `Exception`, and would end a worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

PANIC = "PanicException"  # in no module from which it could be imported


class LibraryError(ValueError):
    """Tantivy could not go on."""


@contextmanager
def panics_as_errors() -> Iterator[None]:
    """Turn a panic into an error like any other."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != PANIC:
            raise
        raise LibraryError(f"Tantivy panicked: {error}") from error
