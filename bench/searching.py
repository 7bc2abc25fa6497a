"""`make bench`: how fast postings are found, beside bare Tantivy, PostgreSQL and SQLite.

The same searches are asked of all in turn, in one run: the query of an address in, the first page,
the total and the counts of all facets out. Then whole pages are asked of the web server.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import django

from bench.corpus import SEED, Corpus
from bench.installation import Installation
from bench.machine import machine

PEERS_QUESTIONS = 5


def main() -> None:
    arguments = _arguments().parse_args()
    corpus = Corpus(number=arguments.number)
    installation = corpus.build()
    os.environ.update(installation.environment)
    django.setup()
    for line in report(corpus, installation, max(1, arguments.each), max(1, arguments.peers)):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--number", type=int, default=100_000, help="of postings (%(default)s)")
    parser.add_argument("--each", type=int, default=28, help="searches of a group (%(default)s)")
    parser.add_argument(
        "--peers", type=int, default=PEERS_QUESTIONS,
        help="searches of a group that PostgreSQL and SQLite answer (%(default)s)",
    )  # fmt: skip
    return parser


def report(corpus: Corpus, installation: Installation, each: int, peers: int) -> Iterator[str]:
    """All tables. Needs Django's settings to be those of the corpus."""
    from bench.comparison import compare
    from bench.pages import page_tables

    today = datetime.now(tz=UTC).date()
    yield f"{corpus.number:,} generated postings (seed {SEED}); {machine()}; {today}."
    yield from compare(corpus, installation.folder / "words.sqlite3", each, peers)
    yield ""
    yield from page_tables(corpus, installation)


if __name__ == "__main__":
    main()
