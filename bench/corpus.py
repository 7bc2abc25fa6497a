"""A corpus to search: generated postings with their true facts, in an installation of their own.

`python -m bench.corpus --number 100000` builds it in VAR_DIR/bench, once: the folder's name holds
what the content follows from. Postings are stored as `ingest` would store them, but from the facts
that the generator knows: nothing is parsed, so that a hundred thousand take minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import asdict, dataclass

from bench.generator.corpus import Mix
from bench.installation import ROOT, Installation, var_dir

SEED = 20_261_121
DISTINCT = Mix(repeats=0)  # an import stores an exact repeat only once
SOURCES = (
    "postings/migrations/*.py",
    "postings/facts/columns.py",
    "bench/generator/**/*.py",
    "bench/loading.py",
)
LOAD = "import django; django.setup(); from bench.loading import load; load({}, {})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """So many postings of a seed."""

    number: int
    seed: int = SEED

    def build(self) -> Installation:
        """Load and index it, unless that is done. Where it is."""
        folder = var_dir() / f"{self.number}-{self.seed}-{content_digest()}"
        installation, mark = Installation(folder), folder / "loaded.json"
        if not mark.exists():
            folder.mkdir(parents=True, exist_ok=True)
            installation.run("manage.py", "migrate", "-v", "0")
            installation.run("-c", LOAD.format(self.number, self.seed))
            mark.write_text(json.dumps(asdict(self)))
        installation.run("manage.py", "index")
        return installation


def content_digest() -> str:
    """Differs when the same number and seed would give other rows."""
    digest = hashlib.sha256()
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:8]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.add_argument("--number", type=int, default=1_000, help="of postings")
    parser.add_argument("--seed", type=int, default=SEED, help="another seed, other postings")
    Corpus(**vars(parser.parse_args())).build()


if __name__ == "__main__":
    main()
