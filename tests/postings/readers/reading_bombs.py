"""Reads a folder in a process of its own, as an import does, and prints the name of each file."""

from __future__ import annotations

import sys
from pathlib import Path

from postings.readers.bounded import read_bounded
from postings.readers.sources.paths import walk
from tests.postings.readers.bombs import work

if __name__ == "__main__":
    for read in read_bounded(walk([Path(sys.argv[1])]), work=work):
        print(Path(read.path).name, flush=True)  # noqa: T201 - the test reads it
