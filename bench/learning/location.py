"""Places of work: which of the towns that a posting names is one (guide 11).

Labels are the publishers' own fields, which tell little: a town that the field does not name may be
right all the same. So postings that were read against the guide weigh more, and they alone say how
right the weights are. `../shared/gold/leaders` is left out, as a test of what was learned.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

from bench.learning.examples import SHARED, Example, LabelledOption
from bench.learning.reviewed import kept_apart, reviewed_postings
from bench.learning.task import LearningTask
from bench.reviewed import sets
from bench.sources import as_html, json_lines
from postings.parsing.document import Document
from postings.parsing.facts.location.candidates import TownCandidate, candidates
from postings.parsing.facts.location.choosing import TABLE
from postings.parsing.facts.location.features import SEAT
from postings.parsing.facts.location.mentions import mentions, town_key
from postings.parsing.facts.location.workplaces import find_workplace
from postings.parsing.matching.place_names import PlaceKind, known_name

CORPORA = ("postings.jsonl.gz", "sales_leadership.jsonl.gz")
REVIEWED_WEIGHT = 15.0
# Kinds of statements that are rare, each as a sentence.
KINDS = Path(__file__).with_name("location_kinds.txt")
KIND_WEIGHT = 20.0
# Where the field names no town, or one that the text does not name, towns may be right.
UNSURE_WEIGHT = 0.2
BRITISH_WEIGHT = 0.5  # a third of the corpus are postings of hospitals
LEAST_SEEN = 12  # postings
PRIOR = 10.0
PRECISION = 0.87
_MARKED = re.compile(r"\*([^*]+)\*")
_SHORT = "<h2>Sales Manager</h2><p>{sentence}</p>"
_LONG = (
    "<h2>Sales Manager</h2>"
    + "<p>You sell pumps and lead those who sell them.</p>" * 7
    + "<p>{sentence}</p>"
    + "<p>We value our people.</p>" * 3
)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_PARTS = re.compile(r"[,;/|()]| - | or ")
_REMOTE = re.compile(r"^(?:TELECOMMUTE|Remote) ", re.IGNORECASE)


def examples() -> list[Example]:
    """The reviewed postings, then those of the corpus that nobody reviewed."""
    reviewed = list(_reviewed())
    read = {name.split("_")[0] for name in (*kept_apart(), *(one.id for one in reviewed))}
    found = [*reviewed, *_published(read | sets.ids(sets.UNSEEN))]
    seen = _seen(found)
    found += _kinds()
    return [_frequent(example, seen) for example in found]


def _seen(found: Sequence[Example]) -> Set[str]:
    """The features that enough postings have."""
    times = Counter(
        name
        for example in found
        for name in {name for option in example.options for name in option.features}
    )
    return {name for name, number in times.items() if number >= LEAST_SEEN}


def _frequent(example: Example, seen: Set[str]) -> Example:
    options = [
        replace(o, features={n: v for n, v in o.features.items() if n in seen})
        for o in example.options
    ]
    return replace(example, options=options)


def _reviewed() -> Iterator[Example]:
    for reviewed in reviewed_postings():
        employer = reviewed.record["company"]["name"]
        places = reviewed.record["location"]["places"]
        right = {town_key(place["city"]) for place in places if place["city"]}
        yield Example(
            id=reviewed.name,
            owner=employer or reviewed.name,
            options=[
                _option(town, right=town.key in right)
                for town in _towns(reviewed.raw.html, employer)
            ],
            weight=REVIEWED_WEIGHT,
        )


def _kinds() -> Iterator[Example]:
    """The made sentences, each alone and in the middle of a posting that tells of no places."""
    for number, line in enumerate(KINDS.read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#"):
            right = {town_key(name) for name in _MARKED.findall(line)}
            for posting in (_SHORT, _LONG):
                html = posting.format(sentence=escape(line.replace("*", "")))
                options = [_option(town, right=town.key in right) for town in _towns(html, None)]
                yield Example(id=f"kind {number}", owner=line, options=options, weight=KIND_WEIGHT)


def _towns(html: str, employer: str | None) -> list[TownCandidate]:
    document = Document.from_html(html)
    way, _ = find_workplace(document)
    return candidates(
        document,
        mentions(document.text),
        remote=way is not None and way.answer == "remote",
        employers={town_key(employer)} if employer else frozenset(),
    )


def _option(town: TownCandidate, *, right: bool) -> LabelledOption:
    return LabelledOption(features=town.features, right=right, exact=right)


def _published(known: Set[str]) -> Iterator[Example]:
    for corpus in CORPORA:
        for row in json_lines(SHARED / "corpus" / corpus):
            if row["id"] not in known and (row["location"] or "").strip():
                yield from _example(row)


def _example(row: Mapping[str, Any]) -> Iterator[Example]:
    """A posting, without the towns of which its field tells nothing."""
    towns = _towns(as_html(row), row["company"])
    parts = [_REMOTE.sub("", part.strip()) for part in _PARTS.split(row["location"])]
    named = {town_key(part) for part in parts if part}
    right = [town for town in towns if town.key in named]
    # Right, but not by the guide: only named as the employer's seat, or within its name.
    within = [town for town in right if _is_employers(town)]
    if right and len(within) == len(right):
        return
    options = [
        _option(town, right=town in right)
        for town in towns
        if town not in within and (town in right or not _listed(town, right))
    ]
    weight = _weight(row["location"], parts, named_here=bool(right))
    yield Example(id=row["id"], owner=row["company"] or row["id"], options=options, weight=weight)


def _is_employers(town: TownCandidate) -> bool:
    return "only within names" in town.features or all(SEAT in seen for seen in town.seen)


def _listed(town: TownCandidate, right: Sequence[TownCandidate]) -> bool:
    """Whether it stands in a list beside the town of the field: then it may be right, too."""
    lists = {mention.listed for other in right for mention in other.mentions}
    return any(mention.listed in lists for mention in town.mentions)


def _weight(location: str, parts: Sequence[str], *, named_here: bool) -> float:
    british = _POSTCODE.search(location) is not None
    if named_here:
        return BRITISH_WEIGHT if british else 1.0
    known = (known_name(part) for part in parts)
    town = british or any(name and name.kind is PlaceKind.TOWN for name in known)
    return UNSURE_WEIGHT * (0.6 if town else 1.0)


TASK = LearningTask(
    examples=examples,
    path=TABLE,
    one_is_right=False,
    precision=PRECISION,
    prior=PRIOR,
    measured=lambda example: example.weight == REVIEWED_WEIGHT,
)
