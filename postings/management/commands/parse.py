"""`parse PATH…`: the facts of postings on standard output, or why they are. Needs no database.

With `--explain`, who reads on a terminal gets text; everything else is JSON lines.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TextIO, cast

from django.core.management.base import BaseCommand, CommandError
from rich.console import Console

from postings.management.paths import given_path, is_missing
from postings.management.printing import print_explanation, visible_line
from postings.parsing import gold_record
from postings.parsing.explanation import Explanation
from postings.readers.bounded import read_bounded
from postings.readers.problems import LEFT_OUT
from postings.readers.records.keys import file_of
from postings.readers.sources.paths import walk
from postings.readers.types import RawPosting, Read
from postings.reading.posting import explain as explained

LONGEST_LINE = 100_000  # nothing is wrapped for `less`, `grep` or a file

Write = Callable[[Path, Explanation], None]


class Command(BaseCommand):
    """Prints what the parser reads."""

    help = (
        "Print the facts of postings as JSON lines, in the shape of the annotation guide, "
        "or with --explain how they were found. "
        "Exit 0: all read; 1: some failed, each named on standard error; 2: wrong use."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The paths, and how much to say."""
        parser.add_argument(
            "paths", nargs="+", metavar="PATH", type=given_path, help="a file or folder"
        )
        parser.add_argument(
            "--explain",
            action="store_true",
            help="show every candidate, taken or not: rule, status, cue, section, reason",
        )
        parser.add_argument(
            "--format",
            choices=("text", "json"),
            help="how to explain; without it text on a terminal, JSON lines elsewhere",
        )

    def handle(self, *, paths: list[Path], **options: Any) -> None:
        """Print each posting."""
        missing = [str(path) for path in paths if is_missing(path)]
        if missing:
            what = visible_line(f"{', '.join(missing)}: no such file or folder.")
            raise CommandError(what, returncode=2)
        if options["format"] == "text" and not options["explain"]:
            raise CommandError("--format text shows explanations: add --explain.", returncode=2)
        write = self._writer(**options)
        failed = {read.path for read in read_bounded(walk(paths)) if not self._told(read, write)}
        if failed:
            raise CommandError(f"{len(failed)} failed, named above.")

    def _told(self, read: Read, write: Write) -> bool:
        """Print a posting, or why it is none; False for a failure."""
        if isinstance(read, RawPosting):
            write(Path(file_of(read.path)), explained(read))
            return True
        if read.error.problem in LEFT_OUT:
            return True
        self.stderr.write(self.style.ERROR(visible_line(f"{read.path} {read.error}")))
        return False

    def _writer(self, *, explain: bool, **options: Any) -> Write:
        """What prints a posting in the form that was asked for."""
        wanted = options["format"] or ("text" if self.stdout.isatty() else "json")
        if not explain or wanted == "json":
            return partial(self._write_json, explain=explain)
        console = Console(
            file=cast("TextIO", self.stdout),
            width=None if self.stdout.isatty() else LONGEST_LINE,
            force_terminal=True if options["force_color"] else None,
            no_color=options["no_color"] or None,
            highlight=False,
        )
        return lambda path, found: print_explanation(console, str(path), found)

    def _write_json(self, path: Path, found: Explanation, *, explain: bool) -> None:
        record = gold_record(found.parsed, path.stem)
        if explain:
            record["explain"] = found.to_json()
        self.stdout.write(json.dumps(record, ensure_ascii=False))
