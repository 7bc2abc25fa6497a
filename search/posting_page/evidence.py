"""A posting's page: its facts in words, and its text with the words that prove them marked.

Each part of a fact leads to its words, and the words lead back to the fact. The text is rendered
from the blocks that the parser saw; no markup of the source is ever shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from typing import Any

from postings.facts.effective import EffectiveFact, Evidence
from postings.models import Posting
from postings.words import fact_words

KINDS = {"title", "heading", "item", "paragraph"}
# What everybody asks of a posting: said to be unstated one by one, the other facts together.
ASKED = frozenset({"title", "seniority", "company", "experience", "licenses", "education"})
CONTENTS = "sections"  # the fact that is the table of contents, not a row among the facts
FEWEST_CONTENTS = 3  # a shorter posting needs no table of contents


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceMark:
    """A stretch of the text that proves a part of a fact. `anchor` is its id on the page."""

    anchor: str
    fact: str
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FactStatement:
    """One part of a fact in words; without marks, staff or the source as data stated it.

    `stated_as` is the source's own name of the field, where the source states it as data.
    """

    words: str
    marks: list[EvidenceMark]
    stated_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact on the page. Without statements it is not stated.

    Staff who looked and left the finding as it is confirmed it: a correction that changes nothing.
    """

    name: str
    label: str
    statements: list[FactStatement]
    is_corrected: bool
    is_confirmed: bool

    @property
    def says_something(self) -> bool:
        """Whether the posting states it, or staff looked at it."""
        return bool(self.statements) or self.is_corrected or self.is_confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPiece:
    """A stretch of text that is marked as a whole, or not at all. `opens` are marks that begin.

    `is_match` says that the visitor's words are there.
    """

    text: str
    marks: list[EvidenceMark]
    opens: list[EvidenceMark]
    is_match: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """A section in the table of contents. It begins in the block that `anchor` names."""

    words: str
    start: int
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownBlock:
    """A line of the posting: a title, a heading, an item of a list or a paragraph."""

    kind: str
    pieces: list[MarkedPiece]
    anchor: str = ""


class PostingPage:
    """Everything that the page of one posting shows.

    `matches` are the places of the visitor's words in its text.
    """

    def __init__(self, posting: Posting, matches: Sequence[tuple[int, int]] = ()) -> None:
        self.posting = posting
        self.matches = matches

    @cached_property
    def facts(self) -> list[FactRow]:
        """The public facts, in the order of their labels; the stored JSON keeps none."""
        facts = self.posting.public_facts()
        found = self.posting.facts["facts"]
        names = [name for name in fact_words.in_order(facts) if name != CONTENTS]
        return [_row(facts[name], found.get(name)) for name in names]

    @property
    def shown(self) -> list[FactRow]:
        """The facts with a row of their own: all but those that are not stated and seldom are."""
        return [row for row in self.facts if row not in self.unstated]

    @cached_property
    def unstated(self) -> list[FactRow]:
        """The other facts that the posting does not state."""
        return [row for row in self.facts if row.name not in ASKED and not row.says_something]

    @cached_property
    def contents(self) -> list[ContentsEntry]:
        """The sections in the order of the text; of two in one block the first."""
        fact = self.posting.public_facts().get(CONTENTS)
        if fact is None:
            return []
        found: dict[int, ContentsEntry] = {}
        for path, words in fact_words.parts(CONTENTS, fact.json):
            if evidence := fact.evidence_at(path):
                block = self._block_start(evidence.start)
                entry = ContentsEntry(words=words, start=block, anchor=f"section-{block}")
                found.setdefault(block, entry)
        return list(found.values()) if len(found) >= FEWEST_CONTENTS else []

    @cached_property
    def marks(self) -> list[EvidenceMark]:
        """All marks, each once, in the order of the text."""
        found = {
            mark.anchor: mark
            for row in self.facts
            for statement in row.statements
            for mark in statement.marks
        }
        return sorted(found.values(), key=lambda mark: (mark.start, -mark.end, mark.anchor))

    @cached_property
    def groups(self) -> list[tuple[str, list[ShownBlock]]]:
        """The text's blocks, neighbors of one kind together: items in a row are a list."""
        return [(kind, list(blocks)) for kind, blocks in groupby(self._blocks(), _kind)]

    @cached_property
    def _spans(self) -> list[tuple[int, int, str]]:
        return self.posting.facts.get("blocks") or list(self._lines())

    def _block_start(self, offset: int) -> int:
        return max((start for start, _, _ in self._spans if start <= offset), default=0)

    def _blocks(self) -> Iterator[ShownBlock]:
        anchors = {entry.start: entry.anchor for entry in self.contents}
        for start, end, kind in self._spans:
            shown = kind if kind in KINDS else "paragraph"
            pieces = list(self._pieces(start, end))
            yield ShownBlock(kind=shown, pieces=pieces, anchor=anchors.get(start, ""))

    def _lines(self) -> Iterator[tuple[int, int, str]]:
        start = 0
        for line in self.posting.text.split("\n"):
            yield start, start + len(line), "paragraph"
            start += len(line) + 1

    def _pieces(self, start: int, end: int) -> Iterator[MarkedPiece]:
        """The stretch, cut wherever a mark begins or ends."""
        marks = [mark for mark in self.marks if mark.start < end and start < mark.end]
        cuts = {start, end} | {edge for mark in marks for edge in (mark.start, mark.end)}
        cuts |= {edge for match in self.matches for edge in match}
        for left, right in pairwise(sorted(cut for cut in cuts if start <= cut <= end)):
            covering = [mark for mark in marks if mark.start <= left and right <= mark.end]
            yield MarkedPiece(
                text=self.posting.text[left:right],
                marks=covering,
                opens=[mark for mark in covering if mark.start == left],
                is_match=any(a <= left and right <= b for a, b in self.matches),
            )


def _kind(block: ShownBlock) -> str:
    return block.kind


def _row(fact: EffectiveFact, finding: Mapping[str, Any] | None) -> FactRow:
    is_as_found = finding is not None and finding["value"] == fact.json
    parts = fact_words.parts(fact.name, fact.json)
    paths = [path for path, _ in parts]
    homes = [(_home(words.path, paths), number) for number, words in enumerate(fact.evidence)]
    statements = [
        FactStatement(
            words=said,
            marks=[
                _mark(fact.name, number, fact.evidence[number])
                for home, number in homes
                if home == path
            ],
            stated_as=fact.stated.get(path.partition(".")[0], ""),
        )
        for path, said in parts
    ]
    return FactRow(
        name=fact.name,
        label=fact_words.label(fact.name),
        statements=statements,
        is_corrected=fact.is_corrected and not is_as_found,
        is_confirmed=fact.is_corrected and is_as_found,
    )


def _home(path: str, paths: list[str]) -> str | None:
    """The statement that this evidence belongs to: the one of its path, or else the first."""
    if path in paths:
        return path
    same_field = [known for known in paths if path and known.startswith(f"{path}.")]
    return next(iter([*same_field, *paths]), None)


def _mark(fact: str, number: int, words: Evidence) -> EvidenceMark:
    return EvidenceMark(
        anchor=f"words-{fact}-{number}",
        fact=fact,
        label=fact_words.label(fact),
        start=words.start,
        end=words.end,
    )
