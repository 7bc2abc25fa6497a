"""`reparse`: today's rules over the stored originals. Exit 0; 1: some originals cannot be read."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from postings.management.arguments import add_workers
from postings.management.printing import visible_line
from postings.runs.exclusion import writing_alone
from postings.runs.progress import progress
from postings.runs.reparse import ReparseReport, preview, reparse, to_read
from postings.runs.undo import UndoError, UndoFile, undo


class Command(BaseCommand):
    """Reads stored postings anew."""

    help = (
        "Run today's rules over the stored originals that other rules have read. Corrections "
        "stand. Safe to repeat, and to stop: it goes on where it stopped."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to read, and how to take it back."""
        parser.add_argument("--all", action="store_true", help="read every posting")
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would change, and write nothing"
        )
        parser.add_argument(
            "--undo-file", type=Path, metavar="FILE",
            help="where to keep what the run changes (default: a new one in the folder var/undo)",
        )  # fmt: skip
        parser.add_argument("--undo", type=Path, metavar="FILE", help="take a run back")
        add_workers(parser)

    def handle(self, **options: Any) -> None:
        """Reparse or undo, bring the search index up to date, summarize."""
        try:
            with writing_alone(self._tell_waiting):
                if options["undo"]:
                    counts = undo(options["undo"])
                    self._say(
                        f"{counts['restored']} restored, {counts['passed over']} passed over."
                    )
                else:
                    self._reparse(options)
        except UndoError as error:
            raise CommandError(str(error), returncode=2) from error

    def _reparse(self, options: dict[str, Any]) -> None:
        name = f"reparse-{timezone.now():%Y%m%d-%H%M%S-%f}.jsonl.gz"
        kept = UndoFile(options["undo_file"] or Path(settings.VAR_DIR) / "undo" / name)
        work = {"everything": options["all"], "workers": options["workers"]}
        total = to_read(everything=options["all"]).count()
        with progress("Reparsing", total) as advance:
            if options["dry_run"]:
                report = preview(**work, tell=advance)
            else:
                report = reparse(**work, keep=kept.keep, tell=advance)
        self._summarize(report)
        if options["dry_run"]:
            self.stdout.write("Nothing was written.")
        elif kept.lines:
            self._say(f"To take it back: manage.py reparse --undo {kept.path}")
        for key, reason in report.failures.items():
            self.stderr.write(self.style.ERROR(visible_line(f"{key} {reason}")))
        if report.failures:
            raise CommandError(f"{len(report.failures)} originals cannot be read; they stay.")

    def _say(self, words: str) -> None:
        """Say it when the index is up to date."""
        call_command("index", verbosity=0, stdout=self.stderr)
        self.stdout.write(words)

    def _summarize(self, report: ReparseReport) -> None:
        self.stdout.write(f"{report.changed} changed, {report.unchanged} unchanged.")
        for fact, number in report.facts.most_common():
            self.stdout.write(f"{fact}: {number} changed")
            for key, change in report.samples[fact]:
                self.stdout.write(visible_line(f"  {key}: {change}"))
        for name in ("superfluous", "contradicted"):
            for correction in getattr(report, name):
                self.stdout.write(f"correction now {name}: {correction}")

    def _tell_waiting(self) -> None:
        self.stderr.write("An import is running: waiting for it to end …")
