"""What the parsing package passes around: spans, the parts of a posting, and proved values.

Every position is an offset into the one canonical text of the posting (`document/text.py`),
so `text[start:end]` is always readable evidence. Nothing here knows how a value is found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Protocol

from postings.guide.sections import SectionType


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
# Ordered, so that spans sort as they stand in the text.
class Span:
    """A half-open stretch of the canonical text.

    >>> Span(start=3, end=7).of("an item of")
    'item'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        # Half-open: neighbors do not overlap.
        return self.start < other.end and other.start < self.end


class BlockKind(StrEnum):
    """What a line of the text is to a reader."""

    TITLE = "title"
    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One line of the text with what its markup said about it."""

    span: Span
    kind: BlockKind
    # Pieces, not a flag: a bold label may open a line.
    bold: tuple[Span, ...] = ()
    heading_level: int | None = None  # of the tag; a bold line has none
    list_depth: int = 0  # 0 outside every list

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end


class Owner(StrEnum):
    """Whose facts a stretch of text states (guide G4): only `JOB` text makes requirements."""

    JOB = "job"
    COMPANY = "company"
    BENEFITS = "benefits"
    PAY = "pay"
    EEO = "eeo"
    BOILERPLATE = "boilerplate"


# Every other section is the job's.
OWNERS: Mapping[SectionType, Owner] = {
    SectionType.ABOUT_COMPANY: Owner.COMPANY,
    SectionType.BENEFITS: Owner.BENEFITS,
    SectionType.COMPENSATION: Owner.PAY,
    SectionType.EEO: Owner.EEO,
    SectionType.DISCLAIMER: Owner.BOILERPLATE,
    # "Contact our licensed team": of the employer's people, not of the candidate.
    SectionType.HOW_TO_APPLY: Owner.BOILERPLATE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The text under one heading; `heading` is None where the text has none.

    `span` covers heading and content. `preferred` says that the heading makes its
    requirements preferred ones (guide G7, step 4).
    """

    # Guide 19's types; with a heading of unknown words that of the section around.
    type: SectionType
    span: Span
    heading: Span | None = None
    content_start: int = 0
    # Not the type: a list of experience may stand under "Preferred" too.
    preferred: bool = False

    @property
    def owner(self) -> Owner:
        return OWNERS.get(self.type, Owner.JOB)

    @property
    def content(self) -> Span:
        return Span(start=self.content_start, end=self.span.end)


class Border(StrEnum):
    """What opened a clause."""

    BLOCK = "block"
    SENTENCE = "sentence"
    SEMICOLON = "semicolon"
    COMMA = "comma"
    DASH = "dash"
    PARENTHESIS = "parenthesis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """The smallest stretch in which one cue governs (guide G7).

    A parenthesis is a clause of its own and a hole in the clause around it.
    """

    span: Span
    # `explain` tells by it whether a cue stood in a bracket.
    border: Border
    holes: tuple[Span, ...] = ()  # only the outermost clause has them

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end


# A protocol: facts have rulings of their own, and this module knows none of them.
class Settled(Protocol):
    """A status, the rule that settled it, and the words that did: a `Ruling`, or a fact's own."""

    @property
    def status(self) -> str: ...

    @property
    def rule(self) -> str: ...

    @property
    def cue(self) -> Span | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The words that prove one part of a value, and the rule that read them.

    `path` names the part: `"items.0"` for an item of a list fact, `"level"` or `"name"` for a
    field, `""` for the whole value. `settled` says what decided the status, where the fact did not
    simply ask `status_of` about this span; an explanation shows it, nothing stores it.
    """

    path: str
    span: Span
    rule: str
    settled: Settled | None = None  # None: ask `status_of` about the span


@dataclass(frozen=True, slots=True, kw_only=True)
# Kept, for a reviewer asks of a missing value first whether its words were seen.
class Rejected:
    """Words that looked like the fact and are not, with the reason and the words that give it."""

    span: Span
    rule: str
    reason: str
    because: Span | None = None  # shown by an explanation, stored nowhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """One fact of one posting: the value in the shape of the gold record, without evidence.

    `stated` says for each part that no words prove, because the source states it as data, what the
    source calls it ("baseSalary.value.minValue").
    """

    # Plain data: facts keep their own shapes in `postings.values`.
    value: Mapping[str, Any]
    proofs: tuple[Proof, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    # Data of the source has no words to prove it (guide G3 asks for words).
    stated: Mapping[str, str] = field(default_factory=dict)

    def with_stated(self, value: Mapping[str, Any], names: Mapping[str, str]) -> Extraction:
        """The same with parts of the value as the source states them; words for others stay.

        >>> found = Extraction(value={"types": [], "shift": "nights"})
        >>> found.with_stated({"types": ["full_time"]}, {"types": "employmentType"}).value
        {'types': ['full_time'], 'shift': 'nights'}
        """
        # The words proved the value that is replaced: they would contradict it.
        proofs = tuple(proof for proof in self.proofs if proof.path.split(".")[0] not in value)
        return replace(self, value={**self.value, **value}, proofs=proofs, stated=names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parse:
    """Everything the parser says about one posting.

    `errors` names the facts that broke; `limits` the limits that the posting met, and how far
    it was read.
    """

    text: str
    blocks: tuple[Block, ...]
    facts: Mapping[str, Extraction]
    # A failing fact costs its own value, not the posting.
    errors: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, str] = field(default_factory=dict)
    # By it a stored parse is known to be out of date.
    version: str

    def to_json(self) -> dict[str, Any]:
        """What the database stores; the text itself is stored beside it."""
        return {
            "version": self.version,
            "facts": {name: _fact_json(found) for name, found in self.facts.items()},
            # Without markup: a reader of the stored parse needs the lines alone.
            "blocks": [[block.start, block.end, block.kind.value] for block in self.blocks],
            "errors": dict(self.errors),
            "limits": dict(self.limits),
        }


def _fact_json(found: Extraction) -> dict[str, Any]:
    fact = {
        "value": dict(found.value),
        "proofs": [_proof_json(proof) for proof in found.proofs],
        "rejected": [_rejected_json(rejected) for rejected in found.rejected],
    }
    # Left out where the source states nothing as data.
    return {**fact, "stated": dict(found.stated)} if found.stated else fact


def _proof_json(proof: Proof) -> dict[str, Any]:
    span = proof.span
    return {"path": proof.path, "start": span.start, "end": span.end, "rule": proof.rule}


def _rejected_json(rejected: Rejected) -> dict[str, Any]:
    span = rejected.span
    return {
        "start": span.start,
        "end": span.end,
        "rule": rejected.rule,
        # The reason is stored, for the page shows it without a new parse.
        "reason": rejected.reason,
    }
