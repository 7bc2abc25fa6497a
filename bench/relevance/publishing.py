"""The figures of relevance: `docs/relevance.json`, `docs/relevance.md`, a line of the README.

Rainmaker's are floors too: while the queries stay what they are, none may fall.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bench.installation import ROOT
from bench.relevance.judging import FILE

PLACE = ROOT / "docs" / "relevance.json"
README, PAGE = ROOT / "README.md", ROOT / "docs" / "relevance.md"
BEGIN, END = "<!-- relevance: written by `make evaluate-search` -->", "<!-- end of relevance -->"
OURS, ALL = "Rainmaker", "all"
LABELS = {"samples": "our own samples", "generated": "generated postings"}
MEASURES = ("nDCG@10", "recall@20")
ROUNDING = 0.0005  # the figures are kept to three places

Figures = dict[str, dict[str, dict[str, list[float]]]]  # corpus -> engine -> kind -> figures


def fingerprint() -> str:
    """Figures are compared only where the queries are the same."""
    return hashlib.sha256(FILE.read_bytes()).hexdigest()[:16]


def published() -> dict[str, Any]:
    """What is in the repository: the queries' fingerprint, and the figures."""
    if not PLACE.exists():
        return {"queries": "", "figures": {}}
    found: dict[str, Any] = json.loads(PLACE.read_text(encoding="utf-8"))
    return found


def fallen(figures: Figures) -> list[str]:
    """Rainmaker's figures that are below the published ones, in words."""
    before = published()
    if before["queries"] != fingerprint():
        return []
    return [
        f"{corpus}, {kind}: {measure} was {old}, is {new}"
        for corpus, engines in figures.items()
        for kind, kept in before["figures"][corpus][OURS].items()
        for measure, old, new in zip(MEASURES, kept, engines[OURS][kind], strict=False)
        if new < old - ROUNDING
    ]


def publish(figures: Figures) -> None:
    """Record the figures, and write the README's line and the page anew."""
    record = {"queries": fingerprint(), "figures": figures}
    PLACE.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    for path, written in ((README, summary(figures)), (PAGE, table(figures))):
        text = path.read_text(encoding="utf-8")
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        words = "\n".join(written)
        path.write_text(f"{before}{BEGIN}\n{words}\n{END}{after}", encoding="utf-8")


def summary(figures: Figures) -> Iterator[str]:
    """One line: nDCG@10 over all queries, ours and those of the others."""
    yield "; ".join(
        f"{engines[OURS][ALL][0]:.2f} on {LABELS[corpus]} ({_others(engines)})"
        for corpus, engines in figures.items()
    )


def _others(engines: Mapping[str, Mapping[str, Sequence[float]]]) -> str:
    return ", ".join(f"{name} {kinds[ALL][0]:.2f}" for name, kinds in list(engines.items())[1:])


def table(figures: Figures) -> Iterator[str]:
    """nDCG@10 and recall@20 of every engine, by postings and kind of query."""
    names = list(figures[next(iter(figures))])
    yield f"| nDCG@10 / recall@20 | queries | {' | '.join(names)} |"
    yield "|---|---:|" + "---:|" * len(names)
    for corpus, engines in figures.items():
        for kind, (_, _, number) in engines[OURS].items():
            cells = " | ".join(_cell(engines[name][kind]) for name in names)
            yield f"| {LABELS[corpus]}: {kind} | {number:.0f} | {cells} |"


def _cell(figures: Sequence[float]) -> str:
    return f"{figures[0]:.2f} / {figures[1]:.2f}"


def rounded(scores: Mapping[str, Mapping[str, Sequence[float]]]) -> dict[str, Any]:
    """The scores of one corpus as they are kept; the row of all queries comes last."""
    return {
        engine: {
            kind: [round(figure, 3) for figure in kinds[kind]]
            for kind in sorted(kinds, key=lambda kind: kind == "all")
        }
        for engine, kinds in scores.items()
    }
