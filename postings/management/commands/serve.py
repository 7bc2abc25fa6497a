"""Everything from an empty folder to a served site, in one process: what `make run` runs."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand
from django.db import connection

from config.serving import SiteServer, address_of, take_port
from postings.ingest.holding import holds_posting
from postings.management.paths import given_path, is_missing, refuse_ourselves
from postings.runs.exclusion import writing_alone

WELCOME = """
To correct postings, make yourself an account: .venv/bin/python manage.py createsuperuser
Rainmaker is at {address} — Ctrl-C stops it"""


class Command(BaseCommand):
    help = "Migrates, ingests postings, builds the index, and serves the site until Ctrl-C."
    requires_system_checks = ()  # `migrate` runs them

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "paths", nargs="*", type=path_to_import, help="files and folders to ingest"
        )
        parser.add_argument("--address", default="127.0.0.1", help="0.0.0.0 is every network")
        parser.add_argument("--port", type=int, default=8000, help="0 is any that is free")

    def handle(self, *, paths: list[Path], address: str, port: int, **options: Any) -> None:
        check(paths)
        with take_port(address, port) as listener:
            self.prepare(paths)
            welcome = WELCOME.format(address=address_of(listener))
            SiteServer(listener, when_ready=lambda: self.say(welcome)).run()

    def prepare(self, paths: list[Path]) -> None:
        self.say("Starting the database…")
        connection.ensure_connection()
        with writing_alone(lambda: self.say("Waiting for another Rainmaker to get ready…")):
            self.say("Bringing the database up to date…")
            call_command("migrate", verbosity=0, interactive=False)
            self.say("Collecting static files…")
            call_command("collectstatic", verbosity=0, interactive=False)
        if paths:
            self.say(f"Reading postings from {', '.join(map(str, paths))}…")
            self.ingest(paths)
        self.say("Bringing the search index up to date…")
        self.index()

    def ingest(self, paths: list[Path]) -> None:
        """Exit code 1 is that some files could not be read; the others can be served."""
        try:
            call_command("ingest", *paths)
        except SystemExit as end:
            if end.code != 1:
                raise
        except CommandError as error:
            if error.returncode != 1:
                raise
            self.say(str(error))

    def index(self) -> None:
        """The server goes on trying, and its pages say so; no index is no reason not to serve."""
        try:
            call_command("index")
        except Exception as error:
            self.say(f"The search is not ready yet: {error}. The server goes on with it.")

    def say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()


def path_to_import(text: str) -> Path:
    """A path of the command line; whoever gives an empty one wants to import nothing."""
    try:
        return given_path(text)
    except ArgumentTypeError as error:
        raise ArgumentTypeError(f"{error}. To serve and import nothing: make serve") from error


def check(paths: Iterable[Path]) -> None:
    """Raises CommandError before anything is begun: a wrong folder would become a public site."""
    refuse_ourselves(paths)
    for path in paths:
        if is_missing(path):
            raise CommandError(f"{path}: no such file or folder.", returncode=2)
        if not holds_posting(path):
            raise CommandError(
                f"{path} holds no posting that can be read; nothing was imported or served. "
                f"`manage.py parse {path}` says why of each file. To serve what was imported "
                "before, name no folder: make serve",
                returncode=2,
            )
