"""`manage.py index`: bring the search index up to date, build it anew, or follow the database."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection
from rich.console import Console

from search.index.pull import Action, Report, bring_up_to_date
from search.index.trouble import IndexWriteError

LONG_PAUSE = 5.0  # seconds more after a failure
PAUSE = 1.0  # seconds between two looks: how old an answer may be while a large import runs


class Command(BaseCommand):
    help = "Brings the search index up to date with the database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--rebuild", action="store_true", help="build the index anew")
        parser.add_argument(
            "--follow", action="store_true", help="go on until Ctrl-C, whenever something changes"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self.stdout.write(str(pull(rebuild=options["rebuild"])))
            while options["follow"]:
                self.follow()
        except IndexWriteError as error:
            raise CommandError(str(error)) from error
        except KeyboardInterrupt:
            self.stdout.write("Stopped.")

    def follow(self) -> None:
        """One look, after a pause. A database that restarts is waited for."""
        try:
            time.sleep(PAUSE)
            report = pull()
        except OperationalError as error:
            connection.close()
            self.stdout.write(f"The database cannot be reached: {error}. Trying again.")
        except IndexWriteError as error:
            self.stdout.write(str(error))
            time.sleep(LONG_PAUSE)
        else:
            if report.action != Action.NOTHING:
                self.stdout.write(str(report))


def pull(*, rebuild: bool = False) -> Report:
    """Pull, and count on the terminal, where there is one."""
    with Console(stderr=True).status("Indexing…") as status:
        return bring_up_to_date(
            rebuild=rebuild, progress=lambda count: status.update(f"Indexing… {count:,}")
        )
