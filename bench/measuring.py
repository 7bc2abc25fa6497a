"""Times of parse() beside BeautifulSoup's get_text() on the same posting.

Both sides are measured in turn, posting by posting, in several passes over all postings, and the
best time of each side counts: a busy machine hits both alike, and no cache of the parser remembers
the posting from the pass before. Times are those of the processor, not of the clock on the wall.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bs4 import BeautifulSoup

from postings.parsing import parse
from postings.parsing.document import Document
from postings.parsing.registry import all_facts
from postings.parsing.types import Extraction

PASSES = 3
DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The seconds that one posting took."""

    parse: float
    soup: float

    @property
    def ratio(self) -> float:
        return self.parse / self.soup


def whole_times(postings: Sequence[str]) -> list[Timing]:
    """What parse() and BeautifulSoup took for each posting."""
    best = [Timing(parse=float("inf"), soup=float("inf")) for _ in postings]
    for _ in range(PASSES):
        for number, html in enumerate(postings):
            soup, parsed = seconds(_soup_text, html), seconds(parse, html)
            known = best[number]
            best[number] = Timing(parse=min(known.parse, parsed), soup=min(known.soup, soup))
    return best


def part_times(postings: Sequence[str]) -> Mapping[str, list[float]]:
    """What the document and each fact took for each posting, in the order of work."""
    times: dict[str, list[float]] = {DOCUMENT: [], **{fact.name: [] for fact in all_facts()}}
    for html in postings:
        start = time.process_time()
        document = Document.from_html(html)
        times[DOCUMENT].append(time.process_time() - start)
        known: dict[str, Extraction] = {}
        for fact in all_facts():
            start = time.process_time()
            known[fact.name] = fact.extract(document, known)
            times[fact.name].append(time.process_time() - start)
    return times


def seconds(work: Callable[[str], object], html: str) -> float:
    """How long the work takes on this posting."""
    start = time.process_time()
    work(html)
    return time.process_time() - start


def _soup_text(html: str) -> str:
    return BeautifulSoup(html, "lxml").get_text()
