"""`make evaluate-search`: how well what people type finds what they mean.

Prints nDCG@10 and recall@20 for Rainmaker, plain BM25, PostgreSQL and SQLite, and writes them into
docs/ and the README. Fails, and writes nothing, when a figure of Rainmaker fell.
"""

from __future__ import annotations

import json
import sys

from bench.relevance.corpora import CORPORA
from bench.relevance.publishing import Figures, fallen, publish, rounded, table


def main() -> None:
    figures: Figures = {}
    for name, (corpus, _) in CORPORA.items():
        with corpus() as installation:
            printed = installation.run("-m", "bench.relevance.engines", name)
            figures[name] = rounded(json.loads(printed))
    sys.stdout.write("\n".join(table(figures)) + "\n")
    if below := fallen(figures):
        raise SystemExit("Not published, for these figures fell:\n" + "\n".join(below))
    publish(figures)


if __name__ == "__main__":
    main()
