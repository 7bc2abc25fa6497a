"""A corpus to search: generated postings with their true facts, in an installation of their own.

`python -m bench.corpus --number 100000` builds it in VAR_DIR/bench, once: the folder's name holds
what the content follows from. Postings are stored as `ingest` would store them, but from the facts
that the generator knows: nothing is parsed, so that a hundred thousand take minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = 20_261_121
SOURCES = (
    "postings/migrations/*.py",
    "postings/columns.py",
    "bench/generator/**/*.py",
    "bench/loading.py",
)
LOAD = "import django; django.setup(); from bench.loading import load; load({}, {})"


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """So many postings of a seed; `folder` is the VAR_DIR of their installation."""

    number: int
    seed: int = SEED

    @cached_property  # the environment may become the corpus's own
    def folder(self) -> Path:
        var = Path(os.environ.get("VAR_DIR") or ROOT / "var").resolve()
        return var / "bench" / f"{self.number}-{self.seed}-{content_digest()}"

    @property
    def environment(self) -> dict[str, str]:
        """That of a process that works on it: an embedded database, whatever is set."""
        own = {
            "VAR_DIR": str(self.folder),
            "DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        return {**os.environ, **own}

    @property
    def mark(self) -> Path:
        """The file that says that it is complete."""
        return self.folder / "loaded.json"

    def build(self) -> None:
        """Load and index it, unless that is done."""
        if not self.mark.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            self.run("manage.py", "migrate", "-v", "0")
            self.run("-c", LOAD.format(self.number, self.seed))
            self.mark.write_text(json.dumps({"number": self.number, "seed": self.seed}))
        self.run("manage.py", "index")

    def run(self, *command: str) -> None:
        """Run Python on it, from the project's folder; what it prints goes to standard error."""
        subprocess.run(
            [sys.executable, *command],
            cwd=ROOT, env=self.environment, stdout=sys.stderr, check=True,
        )  # fmt: skip


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
