"""`python -m bench.relevance.engines CORPUS`: the scores of every engine on it, as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import django


def main() -> None:
    django.setup()
    from bench.peers.bm25 import PlainBM25
    from bench.peers.postgresql import PostgreSQL
    from bench.peers.rainmaker import Rainmaker
    from bench.peers.sqlite import SQLite
    from bench.relevance.corpora import CORPORA
    from bench.relevance.judging import read_queries
    from bench.relevance.scoring import Ranking, score

    _, records = CORPORA[sys.argv[1]]
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words.sqlite3"
        engines: list[Ranking] = [Rainmaker(), PlainBM25(), PostgreSQL(), SQLite(words)]
        json.dump(score(engines, read_queries(), records()), sys.stdout)


if __name__ == "__main__":
    main()
