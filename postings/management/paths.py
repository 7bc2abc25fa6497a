"""The paths that a command is given: none empty, none that holds Rainmaker itself."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError

# What the clone holds besides the demo postings; what an operator put into it is not ours.
OURS = frozenset(
    {
        *{".ci", ".git", ".venv", "bench", "bin", "config", "docs", "postings", "search"},
        *{"static", "templates", "tests", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile"},
        *{"README.md", "manage.py", "pyproject.toml", "requirements.txt", "requirements-dev.txt"},
        *{"requirements-gazetteer.txt", "requirements-learn.txt"},
    }
)


def given_path(text: str) -> Path:
    """A path of the command line.

    An empty one is a variable that was not set; it would mean the folder that one happens to be in.
    """
    return Path(given_name(text))


def given_name(text: str) -> str:
    """The same as text, for commands that know other names beside paths."""
    if not text.strip():
        raise ArgumentTypeError("an empty path names nothing: leave it out, or name a folder")
    return text


def is_missing(path: Path) -> bool:
    """Whether there is none. What cannot be looked at is there; reading it says what is wrong."""
    try:
        return not path.exists()
    except (OSError, ValueError):
        return False


def refuse_ourselves(paths: Iterable[Path]) -> None:
    """Raises CommandError for what is Rainmaker itself: its code, key and data are no postings."""
    for given in paths:
        if _is_ours(given.resolve()):
            raise CommandError(
                f"{given} holds Rainmaker itself: name the folder with your postings.", returncode=2
            )


def _is_ours(path: Path) -> bool:
    """Whether a path holds the clone or its data, or is a part of its code or documents."""
    base, var = Path(settings.BASE_DIR).resolve(), Path(settings.VAR_DIR).resolve()
    if base.is_relative_to(path) or var.is_relative_to(path):
        return True
    return path.is_relative_to(base) and path.relative_to(base).parts[0] in OURS
