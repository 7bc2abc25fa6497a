"""The key that signs sessions, made once for an installation that sets none."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key


def read_or_make(file: Path) -> str:
    """The key in a file that only its owner may read."""
    try:
        if not file.exists():
            make(file)
        return file.read_text()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{file} cannot be used: {error.strerror}. Run this as the user who ran it first, "
            f"set VAR_DIR to a folder of your own, or set SECRET_KEY."
        ) from error


def make(file: Path) -> None:
    """Writes a whole file and gives it its name; of several processes that do so, one wins."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=file.parent, prefix=f"{file.name}.") as draft:
        draft.write(get_random_secret_key())
        draft.flush()
        with suppress(FileExistsError):
            os.link(draft.name, file)
