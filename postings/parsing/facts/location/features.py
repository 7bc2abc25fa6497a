"""What a reader sees of a mention of a place: the words around it, where it stands, what it is.

Each feature is a phrase; the learned weights say how much it speaks for a place of work.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from postings.parsing.document import Document
from postings.parsing.facts.location.mentions import PlaceMention
from postings.parsing.facts.location.wordings import (
    EMPLOYER,
    KINDS,
    MONEY,
    OF_ITSELF,
    OF_THE_JOB,
    OUR,
    PLACE_LABEL,
    PLACED,
    PLAIN_BEFORE,
    PLAIN_BEHIND,
    SEAT_LABEL,
    STREET,
)
from postings.parsing.types import Block, BlockKind, Owner

BEFORE = 100  # characters that are read before a place, within its line
AFTER = 50
FAR = 9  # words that are read before a place; behind it half as many
FIRST_LINES = 6
SHORT = 60  # characters; a longer line is prose
LONGEST_LABEL = 40
PEOPLE = (1000, 200, 50, 10)  # thousands, from which a town counts as so large
LONG_LISTS = (3, 8)  # places
REMEMBERED = 8192  # words
_WORD = re.compile(r"[a-z']+")
_NAMES = tuple(KINDS)
_KIND = re.compile("|".join(f"({pattern})" for pattern in KINDS.values()))
_SENTENCE = re.compile(r"[.!?;]\s")
# "Location: ", "Job location - ": what opens the line, up to a colon or dash.
_LABEL = re.compile(r"\W*(?P<label>[A-Za-z][\w /&’'()-]{1,40}?)\s*(?::|\s[-–—]\s|[•|])")
_MARKS = (":", "-", "–", "—", "|", "•")
_CAPITAL = re.compile(r" (?:&|and )?[A-Z]")
_CAPITAL_BEFORE = re.compile(r"\b([A-Z][\w’'&]*) $")
_ZIP_END = re.compile(r"(?:\d|\d[A-Z]{2})$")
PREPOSITIONS = frozenset({"in", "at", "from", "of", "near"})
SEAT = "the employer's seat before"
SITES = frozenset({"an office", "headquarters"})
WITHIN_NAME = frozenset({"before a capital word", "behind a capital word"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """The words around a mention, or around the list in which it stands."""

    mention: PlaceMention
    block: Block
    line: str  # before it
    sentence: str  # of that the part in its sentence
    words_before: list[str]
    after: str
    clause: str  # of that the part in its sentence
    words_after: list[str]
    kinds_before: frozenset[str]
    kinds_after: frozenset[str]


def features(document: Document, mention: PlaceMention) -> frozenset[str]:
    """All features of a mention."""
    around = _around(document, mention)
    return frozenset(
        feature
        for read in (_before, _after, _kinds, _office, _label, _name)
        for feature in read(document, around)
    ).union(_position(document, around), _itself(document.text, mention))


def kinds(words: Iterable[str]) -> frozenset[str]:
    """Which kinds of words these are.

    >>> sorted(kinds(["you", "will", "be", "based", "in", "our"]))
    ['based', 'we', 'you']
    """
    return frozenset(kind for word in words if (kind := _kind(word)))


@lru_cache(maxsize=REMEMBERED)
def _kind(word: str) -> str | None:
    match = _KIND.fullmatch(word)
    return _NAMES[match.lastindex - 1] if match and match.lastindex else None


def words_of(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _around(document: Document, mention: PlaceMention) -> _Around:
    text, listed = document.text, mention.listed
    block = document.block_at(listed.start)
    line = text[max(block.start, listed.start - BEFORE) : listed.start]
    after = text[listed.end : min(listed.end + AFTER, max(block.end, listed.end))]
    sentence, clause = _SENTENCE.split(line)[-1], _SENTENCE.split(after)[0]
    before, behind = words_of(sentence), words_of(clause)
    return _Around(
        mention=mention,
        block=block,
        line=line,
        sentence=sentence,
        words_before=before,
        after=after,
        clause=clause,
        words_after=behind,
        kinds_before=kinds(before),
        kinds_after=kinds(behind),
    )


def _before(document: Document, around: _Around) -> Iterator[str]:
    """The words before it, the nearest by themselves."""
    words = around.words_before
    if words:
        yield f"behind “{words[-1]}”"
        yield from (f"“{word}” before" for word in words[-FAR:-1])
        if len(words) > 1:
            yield f"behind “{words[-2]} {words[-1]}”"
        if words[-1] in PREPOSITIONS:
            yield from (f"{kind} before “{words[-1]}”" for kind in around.kinds_before)
    elif around.line.strip(" *_-–•|([📍"):
        yield "at the head of a sentence"
    else:
        yield "at the head of a line"
        yield from _line_above(document, around.block)
    end = around.sentence.rstrip(' *_([“"')
    if words and end.endswith((*_MARKS, ",")):
        yield "behind a comma" if end.endswith(",") else "behind a mark"


def _line_above(document: Document, block: Block) -> Iterator[str]:
    """ "Location" on a line of its own."""
    above = document.block_at(max(0, block.start - 2))
    words = above.span.of(document.text)
    if above.start == block.start:
        return
    if above.kind is BlockKind.TITLE:
        yield "under the title"
    elif len(words) <= LONGEST_LABEL:
        is_place = PLACE_LABEL.search(words) and not SEAT_LABEL.search(words)
        yield "under a label of the place" if is_place else "under a short line"
        yield from (f"under a line: {kind}" for kind in kinds(words_of(words)))


def _after(_document: Document, around: _Around) -> Iterator[str]:
    """The words and signs behind it."""
    after = around.after
    if not after.strip(" *_.)"):
        yield "at the end of a line"
        return
    words = around.words_after
    if words and after[0] in " ,(-":
        yield f"before “{words[0]}”"
        yield from (f"“{word}” after" for word in words[1 : FAR // 2 + 1])
    if after[0] in "'’":
        yield "possessive"
    elif after[0] in ",;":
        yield "before a comma"
    elif after[0] == ".":
        yield "at the end of a sentence"
    elif after[0] == ":" or after[:2] in (" -", " –", " |", " •", " ("):
        yield "before a mark"
    if MONEY.match(around.clause):
        yield "money after"


def _kinds(_document: Document, around: _Around) -> Iterator[str]:
    before = around.kinds_before
    yield from (f"{kind} before" for kind in before)
    yield from (f"{kind} after" for kind in around.kinds_after)
    for placed in before & {"based", "living"}:
        yield from (f"{kind}, {placed}" for kind in before - {placed})
    itself = OF_ITSELF.search(around.sentence) is not None
    if itself:
        yield "somebody tells of itself before"
    if (before & PLACED and (itself or before & EMPLOYER)) and not before & OF_THE_JOB:
        yield SEAT


def _office(_document: Document, around: _Around) -> Iterator[str]:
    """ "Three days in our Boise office"."""
    site = kinds(around.words_after[:2]) & SITES
    if site and OUR.search(around.sentence):
        yield "a named office"
        yield from (f"a named office: {kind} before" for kind in around.kinds_before)
        yield from (f"a named office: {kind} after" for kind in around.kinds_after)


def _label(_document: Document, around: _Around) -> Iterator[str]:
    match = _LABEL.match(around.line) if around.block.kind is not BlockKind.TITLE else None
    # A line that was cut has lost its label.
    if match is None or around.mention.listed.start - around.block.start > BEFORE:
        return
    label = match["label"]
    is_place = PLACE_LABEL.search(label) and not SEAT_LABEL.search(label)
    yield "behind a label of the place" if is_place else "behind another label"
    yield from (f"behind a label: {kind}" for kind in kinds(words_of(label)))
    if is_place and match.end() >= len(around.line.rstrip(" *_")):
        yield "right behind the label of the place"


def _name(document: Document, around: _Around) -> Iterator[str]:
    """Whether it is a part of a longer name, or of an address."""
    text, span = document.text, around.mention.span
    behind = text[span.end : span.end + 16]
    if _CAPITAL.match(behind) and not PLAIN_BEHIND.match(behind):
        yield "before a capital word"
    before = text[max(around.block.start, span.start - 25) : span.start]
    capital = _CAPITAL_BEFORE.search(before)
    if capital and capital[1].lower() not in PLAIN_BEFORE:
        yield "behind a capital word"
    if STREET.search(before):
        yield "behind a street"


def _position(document: Document, around: _Around) -> Iterator[str]:
    start, listed, block = around.mention.span.start, around.mention.listed, around.block
    title = document.title_span
    if title.start <= start < title.end:
        yield "in the title"
        if listed.end >= title.end - 1:
            yield "at the end of the title"
    section = document.section_at(start)
    yield f"section {section.type.value}"
    if section.owner is not Owner.JOB:
        yield f"text about {section.owner.value}"
    length = block.end - block.start
    if length - (listed.end - listed.start) < 12 and block.kind is not BlockKind.TITLE:
        yield "a line of its own"
    elif length < SHORT:
        yield "in a short line"
    if start <= document.blocks[min(FIRST_LINES, len(document.blocks) - 1)].end:
        yield "in the first lines"


def _itself(text: str, mention: PlaceMention) -> Iterator[str]:
    city, town = mention.city or "", mention.town
    if town is None:
        yield "not in the gazetteer"
    else:
        people = town.places[0].people
        yield f"people: {next((least for least in PEOPLE if people >= least), 1)} thousand"
        if town.is_word:
            yield "an ordinary word"
    for said, holds in (
        ("a short name", len(city) <= 3),
        ("several words", " " in city),
        ("in capitals", city.isupper()),
        ("with its state", mention.region),
        ("with its country", mention.country),
        ("behind its state or country", not mention.span.of(text).startswith(city)),
        ("with its zip code", _ZIP_END.search(mention.span.of(text))),
        ("in a list", mention.number > 1),
        ("in a long list", mention.number > LONG_LISTS[0]),
        ("in a very long list", mention.number > LONG_LISTS[1]),
    ):
        if holds:
            yield said
