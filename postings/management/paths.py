"""The paths that a command is given: none empty, none that holds Rainmaker itself."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError


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
    """Raises CommandError for a folder that holds Rainmaker: its key and data are no postings."""
    ours = [Path(settings.BASE_DIR).resolve(), Path(settings.VAR_DIR).resolve()]
    for given in paths:
        if any(own.is_relative_to(given.resolve()) for own in ours):
            raise CommandError(
                f"{given} holds Rainmaker itself: name the folder with your postings.", returncode=2
            )
