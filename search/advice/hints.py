"""Probable mistakes in what was typed, each with the words that were probably meant.

The search goes on all the same: what cannot be an operator is searched for as a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from search.query.parsing import PREFIXES, plain

NEAREST = 2  # letters by which a prefix may differ from the one that was meant


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A mistake in words, and the corrected query."""

    sentence: str
    query: str


Correction = Callable[[re.Match[str]], str]

UNCLOSED = re.compile(r'"(?=[^"]*$)')
MISTAKES: tuple[tuple[re.Pattern[str], str, Correction], ...] = (
    (
        re.compile(r"\bAND\b(?!$)|&&", re.ASCII),
        "All words are looked for anyway; “AND” is searched for as a word.",
        lambda match: "",
    ),
    (
        re.compile(r"(?<!\S)(?:NOT\s+|!)(?=[\w\"])"),
        "To leave a word out, put a minus in front of it.",
        lambda match: "-",
    ),
    (
        re.compile(r"(?<!\S)-\s+(?=[\w\"])"),
        "A minus leaves a word out only when it stands right before the word.",
        lambda match: "-",
    ),
    (
        re.compile(r"\s-+\s*$|^-+$"),
        "Nothing follows the minus.",
        lambda match: "",
    ),
    (
        re.compile(r"^\s*or\s+(?=\S)|(?<=\S)\s+or\s*$", re.IGNORECASE),
        "“or” stands between two words; here it is searched for as a word.",
        lambda match: "",
    ),
    (
        re.compile(r"\s\|\|?\s"),
        "Write “or” between words of which one is enough.",
        lambda match: " or ",
    ),
    (
        re.compile(r"(?<!\S)-?(?:title|company):(?=\s|$)\s*", re.IGNORECASE),
        "The word to look for follows the colon without a space.",
        lambda match: match[0].strip(),
    ),
)
PREFIX = re.compile(r"(?<!\S)(?P<minus>-?)(?P<name>[A-Za-z]{3,12}):(?=[\w\"])")
OTHER_NAMES = {"employer": "company", "firm": "company", "position": "title", "job": "title"}


def hints(typed: str) -> list[Hint]:
    """What is probably wrong, in the order of the table.

    >>> [hint.query for hint in hints('sales NOT intern')]
    ['sales -intern']
    >>> [hint.query for hint in hints('titel:director "home office')]
    ['titel:director "home office"', 'title:director "home office']
    """
    clean = plain(typed)
    quoted = [match.span() for match in re.finditer(r'"[^"]*"', clean)]
    found = [*_unclosed(clean), *_mistakes(clean, quoted), *_prefixes(clean, quoted)]
    return [hint for hint in found if hint.query and hint.query != clean.strip()]


def _unclosed(clean: str) -> Iterator[Hint]:
    if clean.count('"') % 2:
        rest = clean.rpartition('"')[2].strip()
        query = f'{clean.rstrip()}"' if rest else clean.rpartition('"')[0].strip()
        yield Hint(sentence="A quotation mark is not closed.", query=query)


def _mistakes(clean: str, quoted: list[tuple[int, int]]) -> Iterator[Hint]:
    for pattern, sentence, correction in MISTAKES:
        if any(not _is_quoted(match, quoted) for match in pattern.finditer(clean)):
            query = pattern.sub(_outside(quoted, correction), clean)
            yield Hint(sentence=sentence, query=" ".join(query.split()))


def _outside(quoted: list[tuple[int, int]], correction: Correction) -> Correction:
    return lambda match: match[0] if _is_quoted(match, quoted) else correction(match)


def _is_quoted(match: re.Match[str], quoted: list[tuple[int, int]]) -> bool:
    return any(start < match.start() < end for start, end in quoted)


def _prefixes(clean: str, quoted: list[tuple[int, int]]) -> Iterator[Hint]:
    for match in PREFIX.finditer(clean):
        name = match["name"].lower()
        if name in PREFIXES or _is_quoted(match, quoted):
            continue
        meant = OTHER_NAMES.get(name) or _nearest(name)
        end = match.end()
        if meant:
            sentence = f"There is no “{name}:”; “{meant}:” looks in one field only."
            query = f"{clean[: match.start()]}{match['minus']}{meant}:{clean[end:]}"
        else:
            sentence = f"“{name}:” is no field; there are “title:” and “company:”."
            query = f"{clean[: match.start()]}{match['minus']}{name} {clean[end:]}"
        yield Hint(sentence=sentence, query=query.strip())


def _nearest(name: str) -> str | None:
    near = {prefix: OSA.distance(name, prefix) for prefix in PREFIXES}
    best = min(near, key=lambda prefix: near[prefix])
    return best if near[best] <= NEAREST else None
