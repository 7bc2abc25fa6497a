"""`ingest PATH…`: import postings. Exit 0: all read; 1: some failed; 2: wrong use; 3: the
database failed."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, OutputWrapper
from django.db import InterfaceError, OperationalError

from postings.ingest import ImportReport, Outcome, ingest, preview
from postings.ingest.retrying import Failed
from postings.ingest.summary import as_json, lines_of, preview_as_json, sentences
from postings.management.arguments import add_workers
from postings.management.paths import given_name, is_missing, refuse_ourselves
from postings.management.printing import visible_line
from postings.readers.bounded import read_bounded
from postings.readers.problems import LEFT_OUT
from postings.readers.records.record import IGNORED, Field
from postings.readers.sources.paths import Found, walk
from postings.readers.types import Unreadable
from postings.runs.exclusion import writing_alone
from postings.runs.progress import progress

INDEX_EVERY_SECONDS = 10  # while an import runs


class Indexing:
    """Brings the search index up to date now and then, so that no visitor has to wait for that."""

    def __init__(self, output: OutputWrapper) -> None:
        """The first time comes after a while."""
        self.output = output
        self.last = monotonic()

    def tell(self, outcome: Outcome) -> None:
        """Hears of each file that was written."""
        if monotonic() - self.last <= INDEX_EVERY_SECONDS:
            return
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """What cannot be indexed now is stored all the same, and indexed later."""
        try:
            call_command("index", verbosity=0, stdout=self.output)
        except (CommandError, OSError, ValueError) as error:
            self.output.write(f"The search index could not be brought up to date: {error}")
        self.last = monotonic()


class Command(BaseCommand):
    """Imports postings; safe to repeat."""

    help = (
        "Import postings from files and folders (`-` reads a list of paths from standard input). "
        "Running it again changes nothing: a posting is known by its source key and its content."
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        """Starts without anything previewed."""
        super().__init__(*args, **options)
        self.previewed: list[Outcome] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The paths, and how to report."""
        parser.add_argument(
            "paths", nargs="*", type=given_name, metavar="PATH", help="a file, a folder, or -"
        )
        parser.add_argument(
            "--retry-failed", action="store_true", help="try again what failed in earlier imports"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would change, and write nothing"
        )
        parser.add_argument(
            "--map", type=_column, action="append", default=[], metavar="COLUMN=FIELD",
            help="what a column of a CSV, or a field of JSON Lines, holds; may be repeated",
        )  # fmt: skip
        parser.add_argument(
            "--replace", action="store_true",
            help="let another job under a known key take the place of the one that has it",
        )  # fmt: skip
        add_workers(parser)
        parser.add_argument("--json", action="store_true", help="print the summary as JSON")

    def handle(self, *, paths: list[str], **options: Any) -> None:
        """Import, bring the search index up to date, summarize."""
        if bool(paths) == options["retry_failed"]:
            raise CommandError("Name files or folders, or --retry-failed.", returncode=2)
        with _lost_database_told():
            report = self._import(paths, options) if paths else self._retry(options)
        if not options["dry_run"]:
            began = monotonic()
            Indexing(self.stderr).bring_up_to_date()
            report.seconds["indexing"] = monotonic() - began
        self._summarize(report, options)

    def _import(self, paths: list[str], options: dict[str, Any]) -> ImportReport:
        named = list(_named(paths))
        refuse_ourselves(named)
        number = sum(1 for found in walk(named) if not _is_left_out(found))
        if not number:
            raise CommandError(visible_line(f"No files in {', '.join(paths)}."), returncode=2)
        columns = dict(options["map"])
        with self._run(number, options) as (run, advance):
            records = read_bounded(walk(named, columns), tell=advance)
            return run(records, paths=paths, options=columns)

    def _retry(self, options: dict[str, Any]) -> ImportReport:
        failed = Failed()
        with self._run(len(failed), options) as (run, advance):
            report = run(read_bounded(failed.found(), tell=advance), paths=["--retry-failed"])
        if not options["dry_run"]:
            failed.close(report.source_import.pk)
        return report

    @contextmanager
    def _run(
        self, number: int, options: dict[str, Any]
    ) -> Iterator[tuple[Callable[..., ImportReport], Callable[[], None]]]:
        """What runs the import, or its preview, and what advances its progress."""
        run = preview if options["dry_run"] else ingest
        tell = self._tell_of(options)
        with writing_alone(self._tell_waiting), progress("Importing", number) as advance:
            how = {"workers": options["workers"], "replacing": options["replace"]}
            yield partial(run, **how, tell=tell), advance

    def _tell_of(self, options: dict[str, Any]) -> Callable[[Outcome], None]:
        """What hears of each file: a preview shows it, now or at the end; else the index."""
        if not options["dry_run"]:
            return Indexing(self.stderr).tell
        return self.previewed.append if options["json"] else self._show

    def _show(self, outcome: Outcome) -> None:
        for line in lines_of(outcome):
            self.stdout.write(visible_line(line))

    def _summarize(self, report: ImportReport, options: dict[str, Any]) -> None:
        if options["json"]:
            preview = {"preview": preview_as_json(self.previewed)} if options["dry_run"] else {}
            self.stdout.write(json.dumps(as_json(report) | preview, ensure_ascii=False))
        else:
            for line in sentences(report, is_preview=options["dry_run"]):
                self.stdout.write(line)
        for failure in report.failures:
            words = visible_line(f"{failure.name} {failure.reason}")
            self.stderr.write(self.style.ERROR(words))
        if report.failures:
            raise CommandError(f"{_count(len(report.failures), 'file')} failed, the rest is in.")

    def _tell_waiting(self) -> None:
        self.stderr.write("Another import is running: waiting for it to end …")


@contextmanager
def _lost_database_told() -> Iterator[None]:
    """A database that goes away ends the run; what it had reported is in."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise CommandError(
            f"The database failed: {str(error).splitlines()[0]} What was reported is in; run the "
            "same command again, and it goes on where it stopped.",
            returncode=3,
        ) from error


def _is_left_out(found: Found) -> bool:
    return isinstance(found, Unreadable) and found.error.problem in LEFT_OUT


def _named(paths: list[str]) -> Iterator[Path]:
    """The paths of the command line, with `-` replaced by the lines of standard input."""
    for name in paths:
        if name == "-":
            yield from (Path(line.strip()) for line in sys.stdin if line.strip())
        elif is_missing(Path(name)):
            raise CommandError(visible_line(f"{name}: no such file or folder."), returncode=2)
        else:
            yield Path(name)


def _column(text: str) -> tuple[str, str]:
    column, equals, field = text.rpartition("=")
    if not equals or not column or field not in {*Field, IGNORED}:
        raise ArgumentTypeError(f"{text!r} is not COLUMN=FIELD with one of {', '.join(Field)}")
    return column, field


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
