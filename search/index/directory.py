"""Where the index lives: `INDEX_DIR/current` names the sibling directory that is in use.

A new index is built beside the old one, and `current` is replaced in one step. Names are never used
twice, so a writer whose directory was deleted under it cannot write into its successor.

What was searched stays for a while: each commit is kept as hard links to its files, which are never
changed, so that a visitor who turns the page meets the postings of the first page's moment.
"""

from __future__ import annotations

import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from filelock import FileLock

PREFIX = "index-"
KEPT = "kept-"
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
        return self.root / name if name.startswith(PREFIX) and "/" not in name else None

    def lock(self, timeout: float = FOREVER) -> FileLock:
        """Held by the one that writes; raises filelock.Timeout on entry after `timeout` seconds."""
        self.root.mkdir(parents=True, exist_ok=True)
        return FileLock(self.root / "lock", timeout=timeout)

    def make(self) -> Path:
        """A new, empty directory beside the one in use."""
        path = self.root / f"{PREFIX}{secrets.token_hex(8)}"
        path.mkdir(parents=True)
        return path

    def publish(self, path: Path) -> None:
        """Make `path` the index in use, and remove all others. Only for the holder of the lock."""
        draft = self.root / f"current-{secrets.token_hex(8)}"
        draft.write_text(path.name)
        draft.replace(self.pointer)
        self.clean()

    def kept(self, generation: str) -> Path:
        """The directory of an earlier commit, if it is still there."""
        return self.root / f"{KEPT}{generation}"

    def keep(self, path: Path, generation: str) -> None:
        """Keep the index in `path` as it is now. Only for the holder of the lock."""
        self._forget()
        draft = self.root / f"{KEPT}draft"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        for file in path.iterdir():
            if file.is_file() and not file.name.startswith("."):
                (draft / file.name).hardlink_to(file)
        shutil.rmtree(self.kept(generation), ignore_errors=True)
        draft.rename(self.kept(generation))

    def _forget(self) -> None:
        """Remove the commits that were kept long enough."""
        oldest = time.time() - KEPT_SECONDS
        for path in self.root.glob(f"{KEPT}*"):
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < oldest:
                    shutil.rmtree(path, ignore_errors=True)

    def clean(self) -> None:
        """Remove what others left behind: replaced indexes, and builds that were killed."""
        current = self.current()
        for path in self.root.iterdir():
            if path.name.startswith(PREFIX) and path != current:
                shutil.rmtree(path, ignore_errors=True)
            elif path.name.startswith("current-"):
                path.unlink(missing_ok=True)


def directory() -> Directory:
    """The directory that the settings name."""
    return Directory(Path(settings.INDEX_DIR))
