"""The reviewed postings with their texts, which lie beside the project."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.sources import as_html, json_lines
from postings.evaluation.gold import Reviewed, read_gold

SHARED = Path(__file__).parents[3] / "shared"
CORPORA = (
    SHARED / "corpus" / "sales_leadership.jsonl.gz",
    SHARED / "corpus" / "postings.jsonl.gz",
)
GOLD = (
    SHARED / "gold" / "dev",
    SHARED / "gold" / "leaders",
    SHARED / "extraction" / "gold_seeds.jsonl",
)
SEEDS = SHARED / "seeds"
SEEN, UNSEEN = (Path(__file__).with_name(f"{name}.jsonl") for name in ("seen", "unseen"))


def are_here() -> bool:
    """Whether the texts lie beside the project."""
    return all(path.exists() for path in (*CORPORA, *GOLD, SEEDS))


def seen() -> list[Reviewed]:
    """The reviewed postings that rules were written with."""
    return [*read_gold(GOLD, [SEEDS]), *_of_corpora(SEEN)]


def unseen() -> list[Reviewed]:
    """The reviewed postings that no rule was written with."""
    return _of_corpora(UNSEEN)


def ids(records: Path) -> frozenset[str]:
    """The ids of the records of a file."""
    lines = records.read_text(encoding="utf-8").splitlines()
    return frozenset(json.loads(line)["id"] for line in lines)


def rows(wanted: Collection[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of the corpora with these ids, or all, each with its publisher's own fields."""
    for corpus in CORPORA:
        yield from (row for row in json_lines(corpus) if wanted is None or row["id"] in wanted)


def _of_corpora(records: Path) -> list[Reviewed]:
    """The records of a file, each with its posting; written to files, as `evaluate` reads them."""
    with TemporaryDirectory() as folder:
        for row in rows(ids(records)):
            (Path(folder) / f"{row['id']}.html").write_text(as_html(row), encoding="utf-8")
        return read_gold([records], [Path(folder)])
