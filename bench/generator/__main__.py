"""`python -m bench.generator --number 1000 --seed 1 --out FOLDER`: postings and their true facts.

Writes FOLDER/postings/*.html and FOLDER/gold.jsonl, as `manage.py evaluate` reads them:
`manage.py evaluate FOLDER --postings FOLDER/postings`.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bench.generator.corpus import REPEATS, VARIANTS, generate


def main() -> None:
    arguments = _arguments().parse_args()
    folder = arguments.out / "postings"
    folder.mkdir(parents=True, exist_ok=True)
    made = generate(
        arguments.number,
        seed=arguments.seed,
        repeats=arguments.repeats,
        variants=arguments.variants,
    )
    with (arguments.out / "gold.jsonl").open("w", encoding="utf-8") as records:
        for one in made:
            (folder / f"{one.key}.html").write_text(one.html, encoding="utf-8")
            records.write(json.dumps(one.facts, ensure_ascii=False) + "\n")
    sys.stdout.write(f"{arguments.number} postings in {folder}\n")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.generator", description=__doc__)
    parser.add_argument("--number", type=int, default=1_000, help="of postings")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other postings")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--repeats", type=float, default=REPEATS, help="share of exact repeats")
    parser.add_argument(
        "--variants", type=float, default=VARIANTS, help="share of near-duplicates in families"
    )
    return parser


if __name__ == "__main__":
    main()
