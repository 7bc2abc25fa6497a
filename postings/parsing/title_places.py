"""Places named in a job title: "Sales Executive, Surrey", "Field Sales CAD software Aberdeen".

A segment of the title is a place if a table knows it; within a segment only names that stand behind
other words count. With "remote" beside it, a state is where one may live, not where one works.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from postings.parsing.document import Document
from postings.parsing.place_reading import Place, kind_of, read_places
from postings.parsing.types import Span

NATION_WIDE = frozenset({"US"})  # "Remote, US" is a limit of the remoteness, no place
_REMOTE = regex.compile(r"\bremote\b", regex.I)
_SEGMENT = regex.compile(r"[^()|,\[\]–/]+?(?= - |[()|,\[\]–/]|-(?=\p{Lu}\p{Ll})|$)")


def title_places(document: Document) -> Iterator[Place]:
    """A segment of the title that is a place, or a city as the title's last word."""
    text, title = document.text, document.title_span
    remote = "remote" in title.of(text).casefold()
    for span in _segments(text, title):
        words = span.of(text)
        start = span.start
        if kind_of(words) is None:
            tail = next((w for w in _tails(words) if kind_of(w) and len(w) > 3), None)
            if tail is None or _REMOTE.search(words):
                continue
            start = span.start + words.index(tail)
        if remote and kind_of(words) == "region":
            continue
        places = read_places(text, start, span.end)
        yield from (p for p in places if p.city or not remote or p.country not in NATION_WIDE)


def _segments(text: str, title: Span) -> Iterator[Span]:
    for match in _SEGMENT.finditer(text, title.start, title.end):
        words = match[0].strip(" -:")
        if words:
            start = match.start() + match[0].index(words)
            yield Span(start=start, end=start + len(words))


def _tails(words: str) -> Iterator[str]:
    """The capitalized words from each place on, cut to three ("Executive CAD software Aberdeen")."""
    parts = words.split()
    for index in range(1, len(parts)):
        for count in (3, 2, 1):
            if parts[index][:1].isupper() and index + count <= len(parts):
                yield " ".join(parts[index : index + count])
