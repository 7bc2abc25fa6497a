"""An evaluation for people and for machines: a table with intervals, and every difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from rich.table import Table

from postings.evaluation.claims import Claim, Key
from postings.evaluation.comparison import Difference, Evaluation
from postings.evaluation.measures import CORE_BAR, MEASURES, Bar, Measure
from postings.evaluation.scores import Counts

SCORES = ("accuracy", "precision", "recall", "f1", "false_rate")
CORE_NAME = "five core facts"
LEGEND = "!  below its aim   !! below its bar   (95 % intervals, Wilson)"
LONGEST_QUOTE = 160  # characters; enough to find the place and to see the matter


class Barred(Protocol):
    """A measure of any kind of label: its name, what it says, and its bars."""

    @property
    def name(self) -> str: ...

    @property
    def says(self) -> str: ...

    @property
    def bars(self) -> tuple[Bar, ...]: ...


def measured(evaluation: Evaluation) -> Iterator[tuple[Measure, Counts]]:
    """The measures that some record of the gold allows, in the order of their table."""
    for measure in MEASURES:
        if measure.name in evaluation.counts:
            yield measure, evaluation.counts[measure.name]


def bars(evaluation: Evaluation) -> Iterator[tuple[str, Bar, Counts]]:
    """Every bar that applies, with the name of what it is on."""
    for measure, counts in measured(evaluation):
        for bar in measure.bars:
            yield measure.name, bar, counts
    if evaluation.core.postings:
        yield CORE_NAME, CORE_BAR, evaluation.core


def table(evaluation: Evaluation) -> Table:
    """All scores, each with its 95 % interval; a score below its bar is marked."""
    return figures_table({**evaluation.counts, CORE_NAME: evaluation.core}, MEASURES)


def figures_table(counts: Mapping[str, Counts], measures: Iterable[Barred]) -> Table:
    """The scores of these measures, as far as they were counted, and of the core facts together."""
    made = Table(box=None, pad_edge=False, header_style="bold")
    made.add_column("measure", no_wrap=True)
    for name in ("postings", "stated", "found", *SCORES):
        made.add_column(name.replace("_", " "), justify="right", no_wrap=True)
    for measure in measures:
        if measure.name in counts:
            made.add_row(measure.name, *_cells(counts[measure.name], measure.bars))
    core = counts.get(CORE_NAME, Counts())
    if core.postings:
        score = _score(core, "accuracy", (CORE_BAR,))
        made.add_row(CORE_NAME, str(core.postings), "", "", score)
    return made


def _cells(counts: Counts, applied: tuple[Bar, ...]) -> Iterator[str]:
    yield str(counts.postings)
    yield str(counts.right + counts.missed)
    yield str(counts.right + counts.wrong)
    for score in SCORES:
        yield _score(counts, score, applied)


def _score(counts: Counts, score: str, applied: tuple[Bar, ...]) -> str:
    if not counts.has(score):
        return "–"
    low, high = counts.interval(score)
    short = [bar for bar in applied if bar.score == score and not bar.met(counts)]
    mark = "" if not short else "! " if short[0].met(counts, aim=False) else "!! "
    return f"{mark}{getattr(counts, score):.3f} ({low:.2f}–{high:.2f})"


def lines(difference: Difference) -> Iterator[str]:
    """One difference as lines: what was reviewed, what was found, each with its words."""
    yield f"{difference.measure}  {difference.posting}"
    for said, claims in (("reviewed", difference.reviewed), ("found", difference.found)):
        for key, words in claims:
            yield f"    {said:<9} {key_in_words(key)}{_quoted(words)}"
        if not claims:
            yield f"    {said:<9} nothing{' more' if difference.reviewed else ' that fits'}"


def key_in_words(key: Key) -> str:
    """A key as people read it.

    >>> key_in_words((5.0, None, "required", frozenset({"sales", "any"})))
    '5, –, required, any+sales'
    """
    return ", ".join(_part(part) for part in key)


def _part(part: object) -> str:
    if part is None:
        return "–"
    if isinstance(part, frozenset):
        return "+".join(sorted(map(str, part))) or "–"
    return f"{part:g}" if isinstance(part, float) else str(part)


def _quoted(words: str) -> str:
    if not words:
        return ""
    return f" — “{words[:LONGEST_QUOTE]}{'…' if len(words) > LONGEST_QUOTE else ''}”"


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Everything, with intervals as `[low, high]` and each bar with whether it is met."""
    return {
        "measures": {
            measure.name: _counts_as_json(counts) for measure, counts in measured(evaluation)
        },
        "core": _counts_as_json(evaluation.core),
        "bars": [
            {
                "measure": name,
                "score": bar.score,
                "value": getattr(counts, bar.score),
                "at_least": bar.at_least,
                "aim": bar.aim,
                "met": bar.met(counts, aim=False),
                "aim_met": bar.met(counts),
            }
            for name, bar, counts in bars(evaluation)
        ],
        "differences": [_difference_as_json(one) for one in evaluation.differences],
        "errors": evaluation.errors,
    }


def _counts_as_json(counts: Counts) -> dict[str, Any]:
    scores = {
        score: {"value": getattr(counts, score), "interval": list(counts.interval(score))}
        for score in SCORES
    }
    plain = {name: getattr(counts, name) for name in counts.__slots__}
    return plain | scores


def _difference_as_json(difference: Difference) -> dict[str, Any]:
    def claims(of: tuple[Claim, ...]) -> list[dict[str, str]]:
        return [{"value": key_in_words(key), "words": words} for key, words in of]

    return {
        "posting": difference.posting,
        "measure": difference.measure,
        "reviewed": claims(difference.reviewed),
        "found": claims(difference.found),
    }
