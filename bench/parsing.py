"""`make bench-parsing`: prints how fast parse() is, as tables in Markdown.

The unit is BeautifulSoup(html, "lxml").get_text() on the same posting: what it costs anybody to get
the text alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.hostile import HOSTILE
from bench.machine import machine
from bench.measuring import Timing, part_times, seconds, whole_times
from bench.sources import read_postings
from postings.parsing import parse

NUMBER = 600
FEWEST = 500  # postings; of fewer, one decides the 99th percentile


def main() -> None:
    arguments = _arguments().parse_args()
    postings = read_postings(arguments.paths, arguments.number)
    if not postings:
        raise SystemExit("No postings there: name a folder with .html files, or a .jsonl.gz.")
    parse(postings[0])  # the tables are compiled at the first use
    for line in report(arguments.paths, postings):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench-parsing", description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--number", type=positive, default=NUMBER, help="of postings to measure")
    return parser


def positive(number: str) -> int:
    """A number of postings. Raises ValueError for none."""
    if int(number) < 1:
        raise ValueError(number)
    return int(number)


def report(paths: Sequence[Path], postings: Sequence[str]) -> Iterator[str]:
    today = datetime.now(tz=UTC).date()
    names = ", ".join(path.name for path in paths)
    yield f"{len(postings)} postings of {names}; {machine()}; {today}."
    if len(postings) < FEWEST:
        yield f"Of fewer than {FEWEST} postings the 99th percentile is a matter of luck."
    yield ""
    yield from table(("", "median", "99th percentile", "worst"), _whole_rows(whole_times(postings)))
    yield ""
    yield from table(("part", "median", "mean", "share"), _part_rows(part_times(postings)))
    yield ""
    yield from table(("hostile posting", "characters", "seconds", "limit"), _hostile_rows())


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a Markdown table.

    >>> list(table(("part", "ms"), [("title", "0.3")]))
    ['| part | ms |', '|---|---:|', '| title | 0.3 |']
    """
    yield f"| {' | '.join(head)} |"
    yield "|---|" + "---:|" * (len(head) - 1)
    yield from (f"| {' | '.join(row)} |" for row in rows)


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many percent do not exceed.

    >>> percentile([3, 1, 2, 4], 50), percentile([1, 2], 99)
    (2, 2)
    """
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def _whole_rows(times: Sequence[Timing]) -> Iterator[tuple[str, ...]]:
    yield _row("`parse()` / BeautifulSoup", [time.ratio for time in times], "{:.1f}")
    yield _row("`parse()`", [time.parse * 1_000 for time in times], "{:.1f} ms")
    yield _row("BeautifulSoup", [time.soup * 1_000 for time in times], "{:.1f} ms")


def _row(name: str, values: Sequence[float], form: str) -> tuple[str, ...]:
    return (name, *map(form.format, (median(values), percentile(values, 99), max(values))))


def _part_rows(times: Mapping[str, Sequence[float]]) -> Iterator[tuple[str, ...]]:
    """The slowest part first."""
    whole = sum(map(sum, times.values()))
    for name, values in sorted(times.items(), key=lambda part: -sum(part[1])):
        mean = sum(values) / len(values)
        share = f"{sum(values) / whole:.0%}"
        yield name, f"{median(values) * 1_000:.2f} ms", f"{mean * 1_000:.2f} ms", share


def _hostile_rows() -> Iterator[tuple[str, ...]]:
    for hostile in HOSTILE:
        took = seconds(parse, hostile.html)
        yield hostile.name, f"{len(hostile.html):,}", f"{took:.1f}", f"{hostile.limit or 'none'}"


if __name__ == "__main__":
    main()
