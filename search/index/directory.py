"""Where the index lives: `INDEX_DIR/current` names the sibling directory that is in use.

Each commit has a directory of its own. It is written as a draft beside the one in use, from hard
links to its files, and `current` is replaced in one step: whatever happens to a writer, what is in
use is whole. Names are never used twice.

What was searched stays for a while, so that a visitor who turns the page meets the postings of the
first page's moment.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from filelock import FileLock

from search.index.seal import members, seal

PREFIX = "index-"
GENERATION = re.compile(r"[0-9a-f]{12}")
# Drafts of writers that were killed, what was found damaged, and what earlier versions kept.
LEFTOVERS = ("draft-", "damaged-", "kept-", "current-", "probe-")
KEPT_SECONDS = 15 * 60  # how long somebody may read a page before turning to the next
FOREVER = -1.0


@dataclass(frozen=True, slots=True)
class Directory:
    """The folder that holds the index, its pointer and its lock."""

    root: Path

    @property
    def pointer(self) -> Path:
        return self.root / "current"

    def current(self) -> Path | None:
        """The directory of the index in use, whatever its condition."""
        try:
            name = self.pointer.read_text().strip()
        except (OSError, UnicodeDecodeError):
            return None
        return self.of(name.removeprefix(PREFIX)) if name.startswith(PREFIX) else None

    def of(self, generation: str) -> Path | None:
        """The directory of a commit, whether or not it is there."""
        is_name = GENERATION.fullmatch(generation)
        return self.root / f"{PREFIX}{generation}" if is_name else None

    def lock(self, timeout: float = FOREVER) -> FileLock:
        """Held by the one that writes; raises filelock.Timeout on entry after `timeout` seconds."""
        self.root.mkdir(parents=True, exist_ok=True)
        return FileLock(self.root / "lock", timeout=timeout)

    @contextmanager
    def draft(self, after: Path | None = None) -> Iterator[Path]:
        """A directory to write the next commit in, after an earlier one or from nothing.

        It is in use from the end of a `with` on, or nothing of it is left. Only for the holder of
        the lock.
        """
        generation = secrets.token_hex(6)
        path = self.root / f"draft-{generation}"
        path.mkdir(parents=True)
        try:
            for file in members(after) if after else []:
                _link(file, path / file.name)
            yield path
            seal(path)
            self._publish(path, f"{PREFIX}{generation}")
        except BaseException:
            shutil.rmtree(path, ignore_errors=True)
            raise

    def _publish(self, path: Path, name: str) -> None:
        replaced = self.current()
        draft = self.root / f"current-{secrets.token_hex(6)}"
        draft.write_text(name)
        path.rename(self.root / name)
        if self.pointer.is_dir():  # whoever made it: nothing can replace a folder
            shutil.rmtree(self.pointer)
        draft.replace(self.pointer)
        if replaced:
            with suppress(OSError):  # it is kept from now on
                os.utime(replaced)
        self.clean()

    def set_aside(self, path: Path) -> None:
        """Let no process use a damaged commit any longer."""
        path.rename(self.root / f"damaged-{secrets.token_hex(6)}")

    def clean(self) -> None:
        """Remove leftovers, and the commits that were kept long enough.

        Only for the holder of the lock.
        """
        with suppress(OSError):  # others remove something at the same time
            leftovers = [path for path in self.root.iterdir() if path.name.startswith(LEFTOVERS)]
            for path in [*leftovers, *self._kept(KEPT_SECONDS)]:
                _remove(path)

    def make_room(self) -> bool:
        """Remove all commits that are only kept. Whether there were any."""
        kept = self._kept(0)
        for path in kept:
            _remove(path)
        return bool(kept)

    def _kept(self, seconds: float) -> list[Path]:
        """The commits that were replaced so long ago."""
        current, latest = self.current(), time.time() - seconds
        others = [path for path in self.root.glob(f"{PREFIX}*") if path != current]
        return [path for path in others if path.stat().st_mtime <= latest]


def _link(file: Path, name: Path) -> None:
    """The same file under another name; a copy where the disk knows no such links."""
    try:
        name.hardlink_to(file)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(file, name)


def _remove(path: Path) -> None:
    """Remove a file or a folder. What cannot be removed does no harm."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
        return
    with suppress(OSError):
        path.unlink()


def directory() -> Directory:
    """The directory that the settings name."""
    return Directory(Path(settings.INDEX_DIR))
