"""An installation of its own for a measurement: a VAR_DIR with a database and an index."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Installation:
    """The one whose VAR_DIR is `folder`."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """That of a process that works on it: an embedded database, whatever is set."""
        return os.environ | {
            "VAR_DIR": str(self.folder),
            "DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }

    def run(self, *command: str) -> str:
        """Run Python on it, from the project's folder. What it prints; its progress is shown."""
        done = subprocess.run(
            [sys.executable, *command],
            cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
        return done.stdout


def var_dir() -> Path:
    """Where the installations are kept: beside the data of the site."""
    return Path(os.environ.get("VAR_DIR") or ROOT / "var").resolve() / "bench"
