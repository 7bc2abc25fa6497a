"""`python -m bench.structure`: are headings found, and demands in the right list? (`make evaluate`)

Measured on 235 real postings whose lines people elsewhere labelled: which are headings, and which
say a minimum or a preferred qualification. Rules may be written with one half of them in view, the
other half is only counted. A few labels are wrong: 1.0 is out of reach. The table of contents
(`sections`) leaves out a heading that has no text but under another one (guide D58), which the
labels have: its recall is lower for that, not for lines that were overlooked.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any

from bench.parsing import table
from bench.sources import json_lines
from postings.evaluation.scores import Counts, wilson
from postings.guide.requirements import Status
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.status import status_of
from postings.parsing.document.text import render
from postings.parsing.facts.sections.fact import FACT
from postings.parsing.types import Block, BlockKind, Section, Span

LABELLED = Path(__file__).parents[2] / "shared/corpus/indeed_elements.jsonl.gz"
SEED = 13
WHOLE_LINES = ("<p", "<div", "<h", "<ul", "<ol", "<table")
DEMANDS = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EDUCATION,
        SectionType.EXPERIENCE,
        SectionType.LICENSES,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One piece of a posting and what people say of it; None: they do not say."""

    html: str
    heading: bool | None
    minimum: bool | None
    preferred: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A posting as its labelled elements."""

    id: str
    title: str
    elements: tuple[Element, ...]

    @property
    def html(self) -> str:
        """The page that the elements were cut from, as far as they tell."""
        runs = groupby(self.elements, key=lambda element: element.html.startswith("<li"))
        lines = "\n".join(_run(in_list, [e.html for e in run]) for in_list, run in runs)
        return f"<h2>{escape(self.title)}</h2>\n{lines}"


def _run(in_list: bool, pieces: Sequence[str]) -> str:
    if in_list:
        return f"<ul>{''.join(pieces)}</ul>"
    # Bare text and inline markup had a line of their own.
    return "\n".join(p if p.startswith(WHOLE_LINES) else f"<div>{p}</div>" for p in pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """A labelled element where it stands in the text that is parsed."""

    element: Element
    block: Block
    section: Section
    words: str
    preferred: bool  # as it is read


def read(path: Path = LABELLED) -> list[Labelled]:
    """All labelled postings, in the order of their ids."""
    return sorted(map(_labelled, json_lines(path)), key=lambda posting: posting.id)


def _labelled(row: dict[str, Any]) -> Labelled:
    elements = tuple(
        Element(
            html=e["html"], heading=e["is_header"], minimum=e["minimum"], preferred=e["preferred"]
        )
        for e in row["elements"]
    )
    return Labelled(id=row["id"], title=row["title"], elements=elements)


def halves(postings: Sequence[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """Those that rules may be written with, and those that are only counted."""
    chosen = set(Random(SEED).sample([p.id for p in postings], len(postings) // 2))  # noqa: S311 - no secret is made
    seen = [p for p in postings if p.id in chosen]
    return seen, [p for p in postings if p.id not in chosen]


def lines(document: Document, posting: Labelled) -> Iterator[Stood]:
    """The elements that have words, one after the other."""
    position = 0
    for element in posting.elements:
        words = render(element.html)
        # Of ":" and "•" nobody can say what they head.
        at = document.text.find(words, position) if any(map(str.isalpha, words)) else -1
        if at < 0:
            continue
        position = at + len(words)
        yield Stood(
            element=element,
            block=document.block_at(at),
            section=document.section_at(at),
            words=words,
            preferred=_is_preferred(document, at, position),
        )


def _is_preferred(document: Document, start: int, end: int) -> bool:
    """Whether any of its sentences is read as a wish."""
    sentences = [s for s in _sentences(document, start) if s.start < end]
    return any(status_of(document, s).status is Status.PREFERRED for s in sentences)


def _sentences(document: Document, start: int) -> Iterator[Span]:
    sentence: Span | None = document.sentence_at(start)
    while sentence is not None:
        yield sentence
        sentence = document.sentence_after(sentence)


def headings(postings: Sequence[Labelled]) -> dict[str, Counts]:
    """Headings among the lines, and in the table of contents that the page shows."""
    counts = {"headings: lines": Counts(), "headings: sections": Counts()}
    for posting in postings:
        document = Document.from_html(posting.html)
        items = FACT.extract(document, {}).value["items"]
        shown = {_bare(item["heading"]) for item in items if item["heading"]}
        labelled = [line for line in lines(document, posting) if line.element.heading is not None]
        for name, found in (
            ("headings: lines", lambda line: line.block.kind is BlockKind.HEADING),
            ("headings: sections", lambda line: _bare(line.words) in shown),  # noqa: B023 - called here
        ):
            _count(counts[name], labelled, found)
    return counts


def _bare(heading: str) -> str:
    return heading.strip(" :")


def _count(counts: Counts, labelled: Sequence[Stood], found: Callable[[Stood], bool]) -> None:
    pairs = [(line.element.heading, found(line)) for line in labelled]
    counts.add(
        right=pairs.count((True, True)),
        wrong=pairs.count((False, True)),
        missed=pairs.count((True, False)),
    )


def demands(postings: Sequence[Labelled]) -> dict[str, tuple[int, int]]:
    """How many minimum and preferred qualifications stand, and are read, as what they are."""
    found: dict[str, list[bool]] = {}
    for posting in postings:
        document = Document.from_html(posting.html)
        for line in lines(document, posting):
            section = line.section
            asks = section.type in DEMANDS and not section.preferred
            if line.element.minimum:
                found.setdefault("minimum: its section asks", []).append(asks)
                found.setdefault("minimum: read as required", []).append(not line.preferred)
            if line.element.preferred:
                found.setdefault("preferred: its section wishes", []).append(section.preferred)
                found.setdefault("preferred: read as preferred", []).append(line.preferred)
    return {name: (sum(hits), len(hits)) for name, hits in found.items()}


def report(postings: Sequence[Labelled]) -> Iterator[str]:
    """Two tables, a column for each half."""
    seen, counted = halves(postings)
    head = ("score", f"{len(seen)} in view", f"{len(counted)} only counted")
    yield from table(head, _heading_rows(headings(seen), headings(counted)))
    yield ""
    yield from table(head, _demand_rows(demands(seen), demands(counted)))


def _heading_rows(*halves: dict[str, Counts]) -> Iterator[tuple[str, ...]]:
    for name in halves[0]:
        for score in ("precision", "recall", "f1"):
            yield (f"{name}, {score}", *(_score(half[name], score) for half in halves))


def _score(counts: Counts, score: str) -> str:
    low, high = counts.interval(score)
    return f"{getattr(counts, score):.3f} ({low:.2f}–{high:.2f})"


def _demand_rows(*halves: dict[str, tuple[int, int]]) -> Iterator[tuple[str, ...]]:
    for name in halves[0]:
        yield (name, *(_share(*half.get(name, (0, 0))) for half in halves))


def _share(hits: int, trials: int) -> str:
    low, high = wilson(hits, trials)
    return f"{hits / max(trials, 1):.3f} ({low:.2f}–{high:.2f}) of {trials}"


def main() -> None:
    if not LABELLED.exists():
        raise SystemExit("The labelled postings are not beside this project: ../shared/corpus.")
    sys.stdout.writelines(f"{line}\n" for line in report(read()))


if __name__ == "__main__":
    main()
