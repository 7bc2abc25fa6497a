"""The marks of an XML text in order: where elements begin and end, in time that grows with it.

Comments, CDATA, instructions and document types are passed over, and nothing in them counts. One
that is never closed, or closed only by a later one's end, stops nothing: it is told as open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

_CLOSINGS = {"<![CDATA[": "]]>", "<!--": "-->", "<?": "?>"}
_MARK = re.compile(
    r"""(?P<section><!\[CDATA\[|<!--|<\?) | (?P<doctype><!DOCTYPE\b)
    | <(?P<slash>/?)(?P<name>[A-Za-z_][\w.:-]*+)
      (?P<attributes>(?:[^<>"']|"[^<"]*"|'[^<']*')*+|[^<>]*+)>""",
    re.VERBOSE | re.IGNORECASE,
)
_UNFINISHED = re.compile(r"<[A-Za-z_/!?][^<>]*\Z|<\Z")
LONGEST_OPENING = 9  # characters, of `<![CDATA[`
_LONGEST_TAIL = 10_000  # characters
_SUBSET_END = re.compile(r"\]\s*>")


class MarkKind(Enum):
    """What a mark is."""

    START = auto()
    EMPTY = auto()
    END = auto()
    OPEN = auto()  # a comment or CDATA that is never closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A tag, or the place where something opens and never closes."""

    kind: MarkKind
    start: int
    end: int
    name: str = ""
    attributes: str = ""

    @property
    def is_passed_over(self) -> bool:
        """Whether what opens here and never closes hides more than itself."""
        return self.kind is MarkKind.OPEN and self.end - self.start > LONGEST_OPENING


@dataclass(slots=True, kw_only=True)
class Ahead:
    """Where a string comes next, for places that only grow: no character is looked at twice."""

    text: str
    known: dict[str, int] = field(default_factory=dict)

    def find(self, words: str, start: int) -> int:
        """The place, or -1."""
        place = self.known.get(words, 0)
        if 0 <= place < start or words not in self.known:
            place = self.known[words] = self.text.find(words, start)
        return place

    def end_of_subset(self, start: int) -> int:
        """Where the next `]>` ends, or -1."""
        place = self.known.get("]>", 0)
        if 0 <= place < start or "]>" not in self.known:
            found = _SUBSET_END.search(self.text, start)
            place = self.known["]>"] = found.end() if found else -1
        return place


@dataclass(slots=True)
class Marks:
    """Iterates over the marks of a text; `within` is the element that they stand in."""

    text: str
    within: str = ""
    _ahead: Ahead = field(init=False)

    def __post_init__(self) -> None:
        """Nothing is looked up yet."""
        self._ahead = Ahead(text=self.text)

    def __iter__(self) -> Iterator[Mark]:
        """Each mark, in order."""
        place = 0
        while found := _MARK.search(self.text, place):
            if found["section"]:
                place, is_closed = self._section(found)
            elif found["doctype"]:
                place, is_closed = self._doctype(found.end()), True
            else:
                place, is_closed = found.end(), True
                yield _tag(found)
            if not is_closed:
                yield Mark(kind=MarkKind.OPEN, start=found.start(), end=place)

    def is_cut(self) -> bool:
        """Whether the text ends within a tag."""
        start = max(len(self.text) - _LONGEST_TAIL, 0)
        return _UNFINISHED.search(self.text.rstrip(), start) is not None

    def _section(self, found: re.Match[str]) -> tuple[int, bool]:
        """Where to go on behind a comment or CDATA, and whether it is closed.

        It is not where another one opens before its end, and the element ends before that.
        """
        opening, start = found["section"].upper(), found.end()
        closing = self._ahead.find(_CLOSINGS[opening], start)
        again = self._ahead.find(opening, start)
        if closing >= 0 and not 0 <= again < closing:
            return closing + len(_CLOSINGS[opening]), True
        limit = again if again >= 0 else len(self.text)
        end = self.text.find(f"</{self.within}", start, limit) if self.within else -1
        if end >= 0:
            return end, False
        return (start, False) if closing < 0 else (closing + len(_CLOSINGS[opening]), True)

    def _doctype(self, start: int) -> int:
        """Behind a document type; only behind its first word where it never ends."""
        end, subset = self._ahead.find(">", start), self._ahead.find("[", start)
        if not 0 <= subset < end:
            return end + 1 if end >= 0 else start
        end, data = self._ahead.end_of_subset(subset), self._ahead.find("<![CDATA[", start)
        return start if end < 0 or 0 <= data < end else end


def _tag(found: re.Match[str]) -> Mark:
    attributes = found["attributes"]
    begins = MarkKind.EMPTY if attributes.endswith("/") else MarkKind.START
    return Mark(
        kind=MarkKind.END if found["slash"] else begins,
        start=found.start(),
        end=found.end(),
        name=found["name"],
        attributes=attributes,
    )
