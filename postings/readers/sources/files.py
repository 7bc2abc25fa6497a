"""Which files a list of paths means: files themselves, and folders with all that is under them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Every regular file named by the paths, each folder in the order of its names.

    Hidden files and folders inside a folder are passed over. A path that does not exist is given
    back as it is: opening it names the reason.
    """
    for path in paths:
        if path.is_dir():
            yield from _under(path)
        else:
            yield path


def _under(folder: Path) -> Iterator[Path]:
    for directory, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(directory, name)
            if not name.startswith(".") and path.is_file():
                yield path
