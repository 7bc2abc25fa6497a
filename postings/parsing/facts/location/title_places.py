"""Places named in a job title: "Sales Executive, Surrey", "Field Sales CAD software Aberdeen".

A segment of the title is a place if a table knows it; within a segment only names that stand behind
other words count. With "remote" beside it, a state is where one may live, not where one works.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from postings.parsing.document import Document
from postings.parsing.facts.location.reading import FoundPlace, kind_of, read_places
from postings.parsing.types import Span

NATION_WIDE = frozenset({"US"})  # "Remote, US" is a limit of the remoteness, no place
_REMOTE = regex.compile(r"\bremote\b", regex.I)
# A hyphen divides only before a capitalized word: "Manager-Reno".
_SEGMENT = regex.compile(r"[^()|,\[\]–/]+?(?= - |[()|,\[\]–/]|-(?=\p{Lu}\p{Ll})|$)")
_STATE = regex.compile(r"(?:, ?| & | and )(?P<name>\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+){0,2})")


def title_places(document: Document) -> Iterator[FoundPlace]:
    """A segment of the title that is a place, or a city as the title's last word."""
    text, title = document.text, document.title_span
    remote = "remote" in title.of(text).casefold()
    after = title.start
    for span in _segments(text, title):
        # Read already, as the state of the city before it.
        if span.start < after:
            continue
        words = span.of(text)
        start = span.start
        if kind_of(words) is None and not _is_list(text, span):
            # Within other words short names are none: "Sales Manager IT".
            tail = next((w for w in _tails(words) if kind_of(w) and len(w) > 3), None)
            # "Remote Ohio" says from where one may work.
            if tail is None or _REMOTE.search(words):
                continue
            start = span.start + words.index(tail)
        # Beside "remote" a state is a scope, a city a place as well (guide D47).
        if remote and kind_of(words) == "region":
            continue
        end = _with_state(text, span.end, title.end)
        after = end
        places = read_places(text, start, end)
        yield from (p for p in places if p.city or not remote or p.country not in NATION_WIDE)


def _is_list(text: str, span: Span) -> bool:
    """Whether the words are nothing but places ("Reno & Salem")."""
    places = read_places(text, span.start, span.end)
    return bool(places) and places[-1].span.end == span.end


def _with_state(text: str, end: int, title_end: int) -> int:
    """Where a city ends that its state or another city follows ("Bend, OR", "Bend & Salem")."""
    following = _STATE.match(text, end, title_end)
    known = following is not None and kind_of(following["name"]) is not None
    return following.end() if following and known else end


def _segments(text: str, title: Span) -> Iterator[Span]:
    for match in _SEGMENT.finditer(text, title.start, title.end):
        words = match[0].strip(" -:")
        if words:
            start = match.start() + match[0].index(words)
            yield Span(start=start, end=start + len(words))


def _tails(words: str) -> Iterator[str]:
    """The capitalized words from each place on, at most three ("Executive CAD software York")."""
    parts = words.split()
    for index in range(1, len(parts)):
        # "Fort Worth" before "Worth".
        for count in (3, 2, 1):
            if parts[index][:1].isupper() and index + count <= len(parts):
                yield " ".join(parts[index : index + count])
