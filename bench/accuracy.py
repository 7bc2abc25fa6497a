"""`make evaluate`: how right the parser is, in three parts that are honestly apart.

*Unseen* postings, which no rule was written with, are measured for a release only (`--release`);
in between, the figures of the last one are shown. *Seen* ones are measured each time, as our own
samples are. *Silver* labels are what publishers state in fields of their own, and take minutes. The
texts lie beside the project; without them only our own samples are measured.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import django
from rich.console import Console

from bench.reviewed import sets
from bench.silver import silver
from postings.evaluation import documents
from postings.evaluation.comparison import Evaluation, evaluate
from postings.evaluation.gold import Reviewed, read_gold
from postings.evaluation.measures import MEASURES
from postings.evaluation.published import (
    Figures,
    LowerError,
    figures_of,
    publish,
    published,
)
from postings.evaluation.report import LEGEND, figures_table, lines, table
from postings.evaluation.scores import Counts
from postings.evaluation.silver import SILVER

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 200  # columns: no cell is cut


def main() -> None:
    arguments = _arguments().parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    for part in _parts(arguments):
        sys.stdout.write(part)
        sys.stdout.flush()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make evaluate", description=__doc__)
    parser.add_argument("--publish", action="store_true", help="record what is seen; none may fall")
    parser.add_argument("--release", action="store_true", help="record all, the unseen ones anew")
    parser.add_argument(
        "--measure",
        action="append",
        default=[],
        choices=[measure.name for measure in MEASURES],
        help="list the differences of this measure (may be repeated)",
    )
    return parser


def _parts(arguments: argparse.Namespace) -> Iterator[str]:
    yield from _reviewed("samples", read_gold([ROOT / "tests/data"], [ROOT / "samples"]), arguments)
    if not sets.are_here():
        yield "The real postings are not beside this project: ../shared is missing.\n"
        return
    yield from _unseen(release=arguments.release)
    yield from _reviewed("seen", sets.seen(), arguments)
    if not arguments.publish:
        yield from _silver(release=arguments.release)


def _reviewed(name: str, reviewed: list[Reviewed], arguments: argparse.Namespace) -> Iterator[str]:
    """The table of a set, and its differences of the measures that were asked for."""
    evaluation = evaluate(reviewed)
    yield _headed(name, len(reviewed), _printed(evaluation))
    for difference in evaluation.differences:
        if difference.measure in arguments.measure:
            yield "\n".join(lines(difference)) + "\n"
    for posting, errors in evaluation.errors.items():
        yield f"{posting}: these facts failed: {errors}\n"
    if arguments.publish or arguments.release:
        yield _published(name, figures_of(reviewed, evaluation))


def _unseen(*, release: bool) -> Iterator[str]:
    """Measures alone: whoever reads a difference has seen the posting."""
    if not release:
        known = published().get("unseen", {"postings": 0, "counts": {}})
        yield _headed("unseen", known["postings"], _shown(known["counts"]))
        return
    reviewed = sets.unseen()
    evaluation = evaluate(reviewed)
    yield _headed("unseen", len(reviewed), _printed(evaluation))
    yield _published("unseen", figures_of(reviewed, evaluation, by_chance=True))


def _silver(*, release: bool) -> Iterator[str]:
    figures = silver()
    yield _headed("silver", figures.postings, _text(figures_table(figures.counts, SILVER)))
    if release:
        yield _published("silver", figures)


def _published(name: str, figures: Figures) -> str:
    try:
        publish(name, figures)
    except LowerError as error:
        raise SystemExit(str(error)) from error
    return "".join(f"{path} is written anew.\n" for path in documents.write())


def _headed(name: str, number: int, text: str) -> str:
    return f"\n{documents.SETS[name]} ({number})\n\n{text}"


def _shown(counts: Mapping[str, Mapping[str, int]]) -> str:
    known = {name: Counts(**values) for name, values in counts.items()}
    return _text(figures_table(known, MEASURES))


def _printed(evaluation: Evaluation) -> str:
    return f"{_text(table(evaluation))}{LEGEND}\n"


def _text(made: object) -> str:
    console = Console(width=WIDTH)
    with console.capture() as captured:
        console.print(made)
    return captured.get()


if __name__ == "__main__":
    main()
