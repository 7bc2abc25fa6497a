"""How long a file may take to be read, and how much memory: a little, and more by its size.

Measured on honest files of 49 MB: at most 5 seconds without a record and 15 in all; of memory 3
bytes a byte, 14 where JSON is all small values; a page of a few kB takes 6 MB. So each bound is
several times that: a busy machine is slow too.
"""

from __future__ import annotations

import resource
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

MEGABYTE = 1_000_000
QUIET_SECONDS, QUIET_PER_MEGABYTE = 10, 1  # without a sign of life
WHOLE_SECONDS, WHOLE_PER_MEGABYTE = 60, 10  # from the first record to the last
MEMORY, MEMORY_PER_BYTE = 100 * MEGABYTE, 20
UNPACKING = 200 * MEGABYTE  # more for an archive: the window of Zstandard, and a member of 50 MB
_SIZES = Path("/proc/self/statm")


@dataclass(slots=True)
class Patience:
    """How long one waits for a file of some size; only the time spent waiting counts."""

    size: int
    waited: float = 0
    _since: float = field(default=0, init=False)

    def __enter__(self) -> None:
        self._since = monotonic()

    def __exit__(self, *_: object) -> None:
        self.waited += monotonic() - self._since

    @property
    def seconds(self) -> float:
        """How long to wait for the next sign of life."""
        whole = WHOLE_SECONDS + WHOLE_PER_MEGABYTE * self.size / MEGABYTE
        quiet = QUIET_SECONDS + QUIET_PER_MEGABYTE * self.size / MEGABYTE
        return max(0, min(quiet, whole - self.waited))


def allow_memory(size: int, *, more: int = 0) -> None:
    """From here on this process may take so much more memory as a file of this size needs.

    Where the system does not say how much it has taken, there is no limit.
    """
    try:
        taken = int(_SIZES.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = taken + MEMORY + MEMORY_PER_BYTE * size + more
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def allow_any_memory() -> None:
    """Between files there is nothing to fear."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
