"""File locks that the kernel lifts with their last descriptor: no crash leaves one behind.

A descriptor stays open in forked children and is closed in programs that are executed, unless it
is passed on by name.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def open_lock(file: Path) -> int:
    return os.open(file, os.O_RDWR | os.O_CREAT, 0o600)


@contextmanager
def exclusive(file: Path) -> Iterator[None]:
    """Waits until nobody else has the lock, and keeps it for the length of a `with`."""
    descriptor = open_lock(file)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def shared(file: Path) -> int:
    """Joins those who share the lock, until the descriptor is closed, here and in all forks."""
    descriptor = open_lock(file)
    fcntl.flock(descriptor, fcntl.LOCK_SH)
    return descriptor


def try_exclusive(file: Path) -> int | None:
    """The descriptor of a lock that nobody else has, or nothing."""
    descriptor = open_lock(file)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def is_held(file: Path) -> bool:
    descriptor = try_exclusive(file)
    if descriptor is not None:
        os.close(descriptor)
    return descriptor is None
