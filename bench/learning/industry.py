"""Labelled postings for the choice of the employer's industry: the reviewed ones.

Publishers state no industry, so there are few: a feature is shared by all industries, and only its
prior is an industry's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.learning.examples import Example, LabelledOption
from bench.learning.task import LearningTask
from bench.reviewed import sets
from postings.evaluation.gold import Reviewed, read_gold
from postings.parsing.document import Document
from postings.parsing.facts.industry import fact
from postings.parsing.facts.industry.trade import NO_INDUSTRY
from postings.parsing.parser import parse_document

ROOT = Path(__file__).parents[2]
OWN = ROOT / "tests/data", ROOT / "samples"  # records, and the postings that were written for us


def examples() -> list[Example]:
    """Every reviewed posting in whose record an industry is looked for."""
    records, pages = OWN
    return list(_examples([*sets.seen(), *read_gold([records], [pages])]))


def _examples(reviewed: Iterable[Reviewed]) -> Iterator[Example]:
    for one in reviewed:
        if "industry" in one.record:
            document = Document.from_html(one.raw.html)
            known = parse_document(document).facts
            grounds = fact.grounds_of(document, known)
            features = grounds.options(document, fact.names_of_employer(known))
            right = set(one.record["industry"]["employer"])
            yield Example(id=one.name, owner=one.name, options=labelled_options(features, right))


def labelled_options(
    features: dict[str, dict[str, float]], right: set[str]
) -> list[LabelledOption]:
    found = [
        LabelledOption(features=seen, right=name in right, exact=name in right)
        for name, seen in features.items()
    ]
    return [*found, LabelledOption(features=NO_INDUSTRY, right=not right, states=False)]


TASK = LearningTask(
    examples=examples,
    path=fact.WEIGHTS,
    one_is_right=True,
    precision=0.8,
    prior=0.5,  # tried between 0.1 and 8: the best held out
)
