"""The curve of precision against coverage in docs/certainty.md, between the marks of its fact."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.learning.holding_out import surest
from bench.learning.task import PRECISIONS, Learned

PAGE = Path(__file__).parents[2] / "docs/certainty.md"
HEAD = (
    "| right, of what is stated | stated, of what could be | from the probability |\n|--:|--:|--:|"
)


def write_curve(fact: str, learned: Learned, page: Path = PAGE) -> None:
    """Replaces what stands between the marks of the fact."""
    start, end = f"<!-- curve of {fact} -->\n", f"<!-- end of the curve of {fact} -->"
    text = page.read_text(encoding="utf-8")
    before, found, rest = text.partition(start)
    _, ended, after = rest.partition(end)
    if not (found and ended):
        raise ValueError(f"{page}: the lines “{start.strip()}” and “{end}” are missing. Add them.")
    # Several precisions may lead to one point of the curve.
    rows = "\n".join([HEAD, *dict.fromkeys(_rows(learned))])
    page.write_text(f"{before}{start}{rows}\n{end}{after}", encoding="utf-8")


def _rows(learned: Learned) -> Iterator[str]:
    precisions = sorted({*PRECISIONS, learned.precision})
    for precision in precisions:
        point = surest(learned.points, precision)
        mark = "**" if precision == learned.precision else ""
        yield (
            f"| {mark}{point.precision:.1%}{mark} | {mark}{point.coverage:.1%}{mark} | "
            f"{point.certain_from:.2f} |"
        )
