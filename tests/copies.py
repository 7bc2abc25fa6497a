"""A copy of the project, for what writes into one: other tests count our files."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_COPIED = (".*", "var", "samples", "__pycache__", "node_modules")


def copy_to(folder: Path) -> Path:
    copy = folder / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*NOT_COPIED))
    shutil.copy(ROOT / ".env.example", copy)
    return copy


def run(project: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {"PYTHONDONTWRITEBYTECODE": "1", "VAR_DIR": str(project / "var")}
    return subprocess.run(
        [*command],
        cwd=project,
        env=os.environ | own | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def contents(project: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


def changed(project: Path, before: dict[Path, bytes]) -> set[str]:
    """The files that are new or say something else, but for what a run leaves in its own folder."""
    return {
        path.relative_to(project).as_posix()
        for path, content in contents(project).items()
        if before.get(path) != content and project / "var" not in path.parents
    }
