"""`evaluate PATH…`: how right the parser is on reviewed postings. Needs no database."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from rich.console import Console

from postings.evaluation.comparison import Evaluation, evaluate
from postings.evaluation.gold import GoldError, read_gold
from postings.evaluation.measures import MEASURES
from postings.evaluation.report import LEGEND, as_json, bars, lines, table
from postings.management.paths import given_path

WIDTH = 200  # columns where the output is no terminal: no cell is cut


class Command(BaseCommand):
    """Prints scores and differences."""

    help = (
        "Compare the parser's facts with reviewed ones: scores with 95 % intervals for each fact, "
        "and every difference with its words. Exit 0: compared; 1: a bar is missed and --check was "
        "given; 2: wrong use."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the records and their postings are, and what to print."""
        parser.add_argument(
            "paths",
            nargs="+",
            metavar="PATH",
            type=given_path,
            help="a .jsonl file of records, or a folder",
        )
        parser.add_argument(
            "--postings",
            action="append",
            default=[],
            type=given_path,
            metavar="FOLDER",
            help="where postings are that do not lie beside their records",
        )
        parser.add_argument("--json", action="store_true", help="print everything as JSON")
        parser.add_argument("--check", action="store_true", help="fail if a bar is missed")
        parser.add_argument(
            "--measure",
            action="append",
            choices=[measure.name for measure in MEASURES],
            metavar="MEASURE",
            help="list only the differences of this measure (may be repeated)",
        )

    def handle(self, *, paths: list[Path], postings: list[Path], **options: Any) -> None:
        """Read, compare and print."""
        try:
            reviewed = read_gold(paths, postings)
        except GoldError as error:
            raise CommandError(str(error), returncode=2) from error
        evaluation = evaluate(reviewed)
        if options["json"]:
            self.stdout.write(json.dumps(as_json(evaluation), ensure_ascii=False))
        elif options["verbosity"]:
            self._print(evaluation, options["measure"])
        if options["check"]:
            _check(evaluation)

    def _print(self, evaluation: Evaluation, measures: list[str] | None) -> None:
        width = None if self.stdout.isatty() else WIDTH
        console = Console(width=width)
        with console.capture() as captured:
            console.print(table(evaluation))
        self.stdout.write(captured.get())
        self.stdout.write(f"{LEGEND}\n")
        for difference in evaluation.differences:
            if measures is None or difference.measure in measures:
                self.stdout.write("\n".join(lines(difference)))
        for posting, errors in evaluation.errors.items():
            self.stderr.write(self.style.ERROR(f"{posting}: these facts failed: {errors}"))


def _check(evaluation: Evaluation) -> None:
    missed = [
        f"{name}: {bar.score} {getattr(counts, bar.score):.3f}, the bar is {bar.at_least}"
        for name, bar, counts in bars(evaluation)
        if not bar.met(counts, aim=False)
    ]
    if missed:
        raise CommandError("Below the bar:\n" + "\n".join(missed))
