"""The documents that say how right the parser is: README, `docs/accuracy.md`, `docs/facts.md`.

All are made from what is there: the published figures, the registered facts, and what their rules
do in `samples/`. A test compares them, so that they cannot go stale.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings

from postings.evaluation.measures import CORE_BAR, MEASURES, Bar, Measure
from postings.evaluation.published import Published, published
from postings.evaluation.report import CORE_NAME, Barred
from postings.evaluation.scores import Counts
from postings.evaluation.silver import SILVER
from postings.parsing.registry import Fact, all_facts
from postings.parsing.types import Extraction, Parse, Span
from postings.readers.registry import read_file
from postings.readers.sources.files import find_files
from postings.reading.posting import explain
from postings.words.fact_words import label

BEGIN = "<!-- accuracy: written by `make publish` -->"
END = "<!-- end of accuracy -->"
# What is published, in the order of the columns; silver labels have a table of their own.
SETS = {
    "unseen": "real, unseen",
    "seen": "real, seen",
    "samples": "our own samples",
    "silver": "publishers’ fields",
}
COLUMNS = ("unseen", "seen", "samples")
README_COLUMNS = ("unseen", "seen")
SCORE_LABELS = {"f1": "F1", "false_rate": "postings with a false one"}
LONGEST_EXAMPLE = 60  # characters of an example: one line of a table

# What the README shows: one measure of each core fact, by which it is searched most.
FIRST = (
    "seniority.level", "company.name", "experience.headline", "licenses.items",
    "education.min_required",
)  # fmt: skip

ACCURACY_HEAD = """\
# Accuracy

Measured by `make evaluate` on reviewed postings, with 95 % intervals (Wilson). *Unseen* are 80 real
postings of sales leaders that no rule was written with, measured once for each release: what a
visitor meets. *Seen* are those that rules were written with, and show what they remember. None of
these figures may fall: `make publish` refuses. [Facts](facts.md) has the rules of each fact.
"""

RESERVED_HEAD = """\
## Reserved postings

Measured by others on {total} real postings that this project has never seen, at commit `{commit}`
of {date}.
"""

SILVER_HEAD = """\
## Publishers’ own fields

What the publishers of {postings} postings state in fields of their own, beside what is read from
their texts. Nobody reviewed these labels: a trading name or a second town counts as wrong. The
weights of employers and towns are learned from them, too; [what they are worth](certainty.md) on
employers that they were not learned from stands elsewhere.
"""

FACTS_HEAD = """\
# Facts

What is read from a posting. Every value is linked to the words that prove it, or marked as entered
by staff; what a posting does not say is *not stated*. A driver's license is not a professional
license, and a certification is neither.

Each fact is the room of its name in `postings/parsing/facts/`; its test is
`tests/parsing/facts/test_<name>.py`. This page is written by `make publish`: the figures are those
of `docs/accuracy.json`, each with its 95 % interval; the rules are those that fire in `samples/`,
each with the first words that it took. Where a choice is learned, [how sure it is](certainty.md)
draws how much is stated against how much of it is right.
"""


def write() -> list[Path]:
    """Write both documents anew; the paths of those that changed."""
    changed = []
    for path, text in documents().items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed


def documents() -> dict[Path, str]:
    """The documents as they should be."""
    root, figures = Path(settings.BASE_DIR), published()
    readme = root / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    table = "\n".join(readme_table(figures, reserved()))
    return {
        readme: f"{before}{BEGIN}\n{table}\n{END}{after}",
        root / "docs" / "accuracy.md": "\n".join(accuracy_page(figures)),
        root / "docs" / "facts.md": "\n".join(facts_page(figures, samples(root / "samples"))),
    }


@cache
def samples(folder: Path) -> tuple[Parse, ...]:
    """The parses of our own postings."""
    return tuple(explain(raw).parsed for path in find_files([folder]) for raw in read_file(path))


def reserved() -> dict[str, Any]:
    """What others measured on postings that nobody here has seen: `docs/reserved.json`."""
    path = Path(settings.BASE_DIR) / "docs" / "reserved.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def accuracy_page(figures: Published) -> Iterator[str]:
    """`docs/accuracy.md`, line by line."""
    yield ACCURACY_HEAD
    yield from accuracy_table(figures, MEASURES, COLUMNS, core=True)
    yield ""
    yield from _reserved_page(reserved())
    if "silver" in figures:
        yield SILVER_HEAD.format(postings=f"{figures['silver']['postings']:,}")
        yield from accuracy_table(figures, SILVER, ("silver",))
        yield ""


def _reserved_page(measured: Mapping[str, Any]) -> Iterator[str]:
    sets = measured["sets"]
    total = sum(one["postings"] for one in sets)
    yield RESERVED_HEAD.format(total=total, commit=measured["commit"], date=measured["date"])
    yield f"| fact | {' | '.join(_reserved_labels(sets))} |"
    yield "|---|" + "---|" * len(sets)
    for name in sets[0]["figures"]:
        yield f"| {name} | {_reserved_cells(sets, name)} |"
    yield ""


def _reserved_labels(sets: Iterable[Mapping[str, Any]]) -> list[str]:
    return [f"{one['says']} ({one['postings']})" for one in sets]


def _reserved_cells(sets: Iterable[Mapping[str, Any]], name: str) -> str:
    return " | ".join(f"{one['figures'][name]:.2f}" for one in sets)


def readme_table(figures: Published, measured: Mapping[str, Any]) -> Iterator[str]:
    """The rows of the README: the core facts, unseen first, the reserved postings beside."""
    sets = measured["sets"]
    first = [measure for measure in MEASURES if measure.name in FIRST]
    rows = accuracy_table(figures, first, README_COLUMNS, core=True)
    yield f"{next(rows)} {' | '.join(f'reserved: {label}' for label in _reserved_labels(sets))} |"
    yield next(rows) + "---|" * len(sets)
    for row, name in zip(rows, (*FIRST, CORE_NAME), strict=True):
        yield f"{row} {_reserved_cells(sets, name)} |"


def accuracy_table(
    figures: Published, measures: Iterable[Barred], columns: Iterable[str], *, core: bool = False
) -> Iterator[str]:
    """The rows of the measures that have a bar, and of the core facts together."""
    known = [key for key in columns if key in figures]
    yield f"| fact | score | aim | {' | '.join(_set_labels(figures, known))} |"
    yield "|---|---|---|" + "---|" * len(known)
    rows = [(m.name, m.says, bar) for m in measures for bar in m.bars]
    if core:
        rows.append((CORE_NAME, "all of them right", CORE_BAR))
    for name, says, bar in rows:
        fact = name.removeprefix("silver.").partition(".")[0].replace("_", " ")
        aim = f"< {bar.aim:g}" if bar.score == "false_rate" else f"{bar.aim:g}"
        cells = " | ".join(_figure(figures, key, name, bar.score) for key in known)
        yield f"| {fact}: {says} | {_label(bar)} | {aim} | {cells} |"


def facts_page(figures: Published, parses: Iterable[Parse]) -> Iterator[str]:
    """`docs/facts.md`, line by line."""
    yield FACTS_HEAD
    facts, parsed = all_facts(), list(parses)
    yield "| fact | states | values |"
    yield "|---|---|---|"
    for fact in facts:
        yield f"| [`{fact.name}`](#{fact.name}) | {fact.states} | {fact.values} |"
    for fact in facts:
        yield f"\n## {fact.name}\n"
        yield f"{label(fact.name)}: {fact.states}.\n"
        yield from _figures(figures, [m for m in MEASURES if m.fact == fact.name])
        found = [(one.facts[fact.name], one.text) for one in parsed if fact.name in one.facts]
        yield from _rules(fact, found)
    yield ""


def _figures(figures: Published, measures: list[Measure]) -> Iterator[str]:
    if not measures:
        return
    known = [key for key in COLUMNS if key in figures]
    yield f"| measured | score | {' | '.join(_set_labels(figures, known))} |"
    yield "|---|---|" + "---|" * len(known)
    for measure in measures:
        for bar in measure.bars or (Bar(measure.score, 0, 0),):
            cells = " | ".join(_figure(figures, key, measure.name, bar.score) for key in known)
            yield f"| {measure.says} | {_label(bar)} | {cells} |"
    yield ""


def _rules(fact: Fact, found: list[tuple[Extraction, str]]) -> Iterator[str]:
    taken: dict[str, str] = {}
    passed: dict[str, str] = {}
    for extraction, text in found:
        for proof in extraction.proofs:
            taken.setdefault(proof.rule, _example(proof.span, text))
        for rejected in extraction.rejected:
            # In brackets stands what is so of this posting alone.
            reason = rejected.reason.partition(" (")[0]
            passed.setdefault(reason, _example(rejected.span, text))
    for said, examples in (("rule", taken), ("passed over because", passed)):
        if examples:
            yield f"| {said} | such as |"
            yield "|---|---|"
            yield from (f"| {name} | {words} |" for name, words in sorted(examples.items()))
            yield ""


def _set_labels(figures: Published, known: Iterable[str]) -> list[str]:
    return [f"{SETS[key]} ({figures[key]['postings']:,})" for key in known]


def _label(bar: Bar) -> str:
    return SCORE_LABELS.get(bar.score, bar.score)


def _figure(figures: Published, key: str, name: str, score: str) -> str:
    known = figures[key]["counts"]
    counts = Counts(**known[name]) if name in known else Counts()
    if not counts.postings or not counts.has(score):
        return "–"
    low, high = counts.interval(score)
    return f"{getattr(counts, score):.3f} ({low:.2f}–{high:.2f})"


def _example(span: Span, text: str) -> str:
    words = " ".join(span.of(text).split()).replace("|", "\\|")
    return (
        f"“{words}”" if len(words) <= LONGEST_EXAMPLE else f"“{words[:LONGEST_EXAMPLE].rstrip()}…”"
    )
