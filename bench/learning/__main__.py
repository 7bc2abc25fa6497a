"""`make learn FACT=company`: learns the weights of a fact's choice and writes its table.

Prints how right they are on employers that they were not learned from. Writes nothing when that is
less than the table there records.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path

from bench.learning import table
from bench.learning.documents import write_curve
from bench.learning.examples import SHARED
from bench.learning.task import LearningTask, learn

FACTS = sorted(
    path.stem
    for path in Path(__file__).parent.glob("*.py")
    if "\nTASK = " in path.read_text(encoding="utf-8")
)


def main() -> None:
    arguments = _arguments().parse_args()
    if not (SHARED / "corpus").is_dir():
        sys.exit("There is nothing to learn from beside this project: ../shared/corpus is missing.")
    task: LearningTask = importlib.import_module(f"bench.learning.{arguments.fact}").TASK
    learned = learn(task, task.examples(), datetime.now(tz=UTC).date())
    sys.stdout.writelines(f"{line}\n" for line in learned.summary())
    if arguments.try_only:
        return
    try:
        table.write(task.path, learned.fit, learned.weights.header)
    except table.LowerFigure as lower:
        sys.exit(str(lower))
    write_curve(arguments.fact, learned)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make learn", description=__doc__)
    parser.add_argument("fact", choices=FACTS)
    parser.add_argument("--try-only", action="store_true", help="print the figures, write nothing")
    return parser


if __name__ == "__main__":
    main()
