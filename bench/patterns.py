"""`make patterns`: the patterns of the parser that match nothing in the postings and the tests.

Every pattern is counted while the postings are read and the parser's tests run. One that matches
nothing goes, unless it is an entry of a closed list (a license code, a state, a degree) or deserves
a row in a test. An `Anchor` is listed too where only its words are asked for: it stays.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bench.pattern_hits import PARSER, Compiled, Hits, count_hits
from bench.pattern_places import Literal, PatternSource
from bench.sources import existing

if TYPE_CHECKING:
    from postings.readers.types import RawPosting

ROOT = PARSER.parent.parent
TESTS = ("tests/parsing", "tests/test_doctests.py")
LONG = 200  # characters of a literal; a longer one is read by nobody
SHOWN = 80  # characters of one
# Closed lists have all their entries, whether a posting names them or not.
CLOSED = (
    "postings/guide/*",
    "postings/parsing/matching/degree_table.py",
    "postings/parsing/matching/place*.py",
    "postings/parsing/facts/languages/table.py",
    "postings/parsing/facts/licenses/places.py",
)

_HITS: Hits = Counter()  # of this process; a worker sends what it holds with every batch


def main() -> None:
    arguments = _arguments().parse_args()
    if not arguments.paths and not arguments.tests:
        sys.exit("Nothing to count in: name folders of postings, or add --tests.")
    count_hits(_HITS)
    for hits in _read_all(arguments.paths, arguments.workers):
        _HITS.update(hits)
    if arguments.tests and _run_tests():
        sys.exit("The tests fail, so what they prove is not known: mend them first.")
    sys.stdout.writelines(f"{line}\n" for line in report(_HITS))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make patterns", description=__doc__)
    parser.add_argument("paths", nargs="*", type=existing, metavar="PATH", help="of postings")
    parser.add_argument("--tests", action="store_true", help="run the tests of the parser too")
    parser.add_argument("--workers", type=int, default=2, help="processes that read")
    return parser


def _read_all(paths: Iterable[Path], workers: int) -> Iterator[Hits]:
    """The hits in the postings of the paths, batch by batch."""
    # The parser is imported here, since its patterns are counted only if `count_hits` came first.
    from bench.digest import raw_postings
    from bench.sources import batches
    from postings.parsing import parse

    parse("")
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from pool.imap_unordered(_read, batches(raw_postings(paths)))


def _read(named: Sequence[tuple[str, RawPosting]]) -> Hits:
    from postings.parsing import parse

    _HITS.clear()
    for _, raw in named:
        parse(raw.html)
    return Counter(_HITS)


def _run_tests() -> int:
    with redirect_stdout(sys.stderr):
        return pytest.main([*TESTS, "--no-header"])


def report(hits: Hits, folder: Path = PARSER) -> Iterator[str]:
    """The patterns without a hit, file by file, those of closed lists apart; and the numbers."""
    source = PatternSource([folder, folder.parent / "guide"])
    rows_at = Counter((row.file, row.line) for row in hits)
    entries = sorted(
        _entry(row, source.literal_of(row, in_table=rows_at[row.file, row.line] > 1))
        for row in hits
        if not hits[row]
    )
    closed = [entry for entry in entries if _is_closed(entry[0])]
    yield from (_line(*entry) for entry in entries if entry not in closed)
    if closed:
        yield from ("", "Entries of closed lists, which stay:")
        yield from (_line(*entry) for entry in closed)
    yield ""
    yield (
        f"{len(hits):,} patterns; {len(entries):,} match nothing, {len(closed):,} of them entries "
        f"of closed lists. {_lengths(source.literals_in(list(hits)))}"
    )


def _entry(row: Compiled, literal: Literal | None) -> tuple[str, int, str, str]:
    """The file and the line where a pattern is written, its name, and how it begins."""
    if literal is None:
        return _short(row.file), row.line, "", row.text
    return _short(literal.file), literal.line, literal.name, "…".join(literal.pieces)


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


def _is_closed(file: str) -> bool:
    return any(fnmatch(file, closed) for closed in CLOSED)


def _line(file: str, line: int, name: str, text: str) -> str:
    words = " ".join(text.split())
    return f"{file}:{line}: {name}: {words if len(words) <= SHOWN else words[:SHOWN] + '…'}"


def _lengths(literals: Sequence[Literal]) -> str:
    plain = [literal.length for literal in literals if not literal.is_verbose]
    long = sum(length > LONG for length in plain)
    return (
        f"The longest literal on one line has {max(plain, default=0):,} characters, "
        f"{long:,} have over {LONG}."
    )


if __name__ == "__main__":
    main()
