"""`parse PATH…`: the facts of postings as JSON lines on standard output. Needs no database."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from postings.parsing import gold_record, parse
from postings.readers.files import find_files
from postings.readers.registry import read_file
from postings.readers.types import UnreadableError


class Command(BaseCommand):
    """Prints what the parser reads."""

    help = (
        "Print the facts of postings as JSON lines, in the shape of the annotation guide. "
        "Exit 0: all read; 1: some failed, each named on standard error; 2: wrong use."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The paths, and how much to say."""
        parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="a file or folder")
        parser.add_argument(
            "--explain",
            action="store_true",
            help="add the rule and the span of every proof, and the candidates that were rejected",
        )

    def handle(self, *, paths: list[Path], explain: bool, **options: Any) -> None:
        """Print a line for each posting."""
        missing = [str(path) for path in paths if not path.exists()]
        if missing:
            raise CommandError(f"{', '.join(missing)}: no such file or folder.", returncode=2)
        failed = [path for path in find_files(paths) if not self._print(path, explain=explain)]
        if failed:
            raise CommandError(f"{len(failed)} failed, named above.")

    def _print(self, path: Path, *, explain: bool) -> bool:
        try:
            for raw in read_file(path):
                parsed = parse(raw.html)
                record = gold_record(parsed, path.stem)
                if explain:
                    record["explain"] = parsed.to_json()
                self.stdout.write(json.dumps(record, ensure_ascii=False))
        except UnreadableError as error:
            self.stderr.write(self.style.ERROR(f"{path} {error}"))
            return False
        return True
