"""`manage.py index`: bring the search index up to date, build it anew, or follow the database."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from rich.console import Console

from search.index.follower import Follower, log_rebuilt, stay_in_the_background
from search.index.pull import Report, bring_up_to_date
from search.index.trouble import IndexWriteError


class Command(BaseCommand):
    help = "Brings the search index up to date with the database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--rebuild", action="store_true", help="build the index anew")
        parser.add_argument(
            "--follow", action="store_true", help="go on until Ctrl-C, whenever something changes"
        )
        parser.add_argument(
            "--background",
            action="store_true",
            help="with --follow: behind everything else, until the standard input ends",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["background"]:
            stay_in_the_background()
        try:
            if options["rebuild"] or not options["follow"]:
                self.stdout.write(str(pull(rebuild=options["rebuild"])))
            if options["follow"]:
                self.follow(in_background=options["background"])
        except KeyboardInterrupt:
            self.stdout.write("Stopped.")

    def follow(self, *, in_background: bool) -> None:
        if in_background:
            Follower(bring_up_to_date, log_rebuilt).run()
        else:
            Follower(pull, self.say).run()

    def say(self, report: Report) -> None:
        self.stdout.write(str(report))
        self.stdout.flush()


def pull(*, rebuild: bool = False) -> Report:
    """Pull, and count on the terminal, where there is one. Raises CommandError."""
    try:
        with Console(stderr=True).status("Indexing…") as status:
            return bring_up_to_date(
                rebuild=rebuild, progress=lambda count: status.update(f"Indexing… {count:,}")
            )
    except IndexWriteError as error:
        raise CommandError(str(error)) from error
