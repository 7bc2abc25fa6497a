"""`manage.py ingest` into the test database, with readers that do what a file tells them to.

Run as `python -m tests.postings.importing_bombs DATABASE INDEX PATH…`.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import django
from django.conf import settings
from django.core.management import execute_from_command_line

from postings.readers import bounds
from postings.readers.bounded import read_bounded
from tests.postings.readers.bombs import work


def main(database: str, index: str, *arguments: str) -> None:
    settings.DATABASES["default"]["NAME"] = database
    settings.INDEX_DIR = Path(index)
    django.setup()
    from postings.management.commands import ingest

    ingest.read_bounded = partial(read_bounded, work=work)  # type: ignore[assignment]
    bounds.QUIET_SECONDS = 4
    execute_from_command_line(["manage.py", "ingest", *arguments])


if __name__ == "__main__":
    main(*sys.argv[1:])
