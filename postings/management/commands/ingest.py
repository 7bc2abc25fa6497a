"""`ingest PATH…`: import postings. Exit 0: all read; 1: some failed; 2: wrong use."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from postings.exclusion import writing_alone
from postings.ingest import Report, ingest
from postings.models import ImportOutcome
from postings.progress import progress
from postings.readers.files import find_files


class Command(BaseCommand):
    """Imports postings; safe to repeat."""

    help = (
        "Import postings from files and folders (`-` reads a list of paths from standard input). "
        "Running it again changes nothing: a posting is known by its source key and its content."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The paths, and how to report."""
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or -")
        parser.add_argument("--json", action="store_true", help="print the summary as JSON")

    def handle(self, *, paths: list[str], **options: Any) -> None:
        """Import, bring the search index up to date, summarize."""
        files = list(find_files(_named(paths)))
        if not files:
            raise CommandError(f"No files in {', '.join(paths)}.", returncode=2)
        with writing_alone(self._tell_waiting), progress("Importing", len(files)) as advance:
            report = ingest(files, paths=paths, tell=lambda outcome: advance())
        call_command("index", verbosity=0, stdout=self.stderr)
        self.stdout.write(json.dumps(_as_json(report)) if options["json"] else _sentence(report))
        for failure in report.failures:
            self.stderr.write(self.style.ERROR(f"{failure.path} {failure.reason}"))
        if report.failures:
            raise CommandError(f"{_count(len(report.failures), 'file')} failed, the rest is in.")

    def _tell_waiting(self) -> None:
        self.stderr.write("Another import is running: waiting for it to end …")


def _named(paths: list[str]) -> Iterator[Path]:
    """The paths of the command line, with `-` replaced by the lines of standard input."""
    for name in paths:
        if name == "-":
            yield from (Path(line.strip()) for line in sys.stdin if line.strip())
        elif not Path(name).exists():
            raise CommandError(f"{name}: no such file or folder.", returncode=2)
        else:
            yield Path(name)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _sentence(report: Report) -> str:
    counts = [
        f"{report.counts[kind.value]} {kind.label.lower()}"
        for kind in ImportOutcome.Outcome
        if report.counts[kind.value]
    ]
    return f"{report.source_import}: {', '.join(counts)}."


def _as_json(report: Report) -> dict[str, Any]:
    failures = [{"path": failed.path, "reason": failed.reason} for failed in report.failures]
    return {"import": report.source_import.pk, **report.counts, "failures": failures}
