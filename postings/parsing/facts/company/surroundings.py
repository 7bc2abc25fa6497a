"""How a candidate stands in the posting: where, and beside its title, addresses and other names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postings.parsing.document import Document
from postings.parsing.facts.company.names import Found, NameCandidate
from postings.parsing.matching.organization_names import standing

CACHED_TITLES = 1_024
EARLY = 300  # characters of the body, in which most employers are named
JOINED = "joins names that stand alone, too"  # "Larkspur and Rye"
SHORT_HOST = 3  # letters; so few begin many words

_SEAMS = re.compile(r" [-–—|@] |[,|:(]| at ")


def place_in_text(document: Document, candidate: NameCandidate) -> Iterator[str]:
    """Where it stands first and last."""
    text, body = document.text, document.body_start
    starts = [mention.start for mention in candidate.mentions]
    first, last = starts[0], max(starts)
    if min(starts) < body:
        yield "in the title"
        if last < body:
            yield "in the title alone"
    if body <= first < body + EARLY:
        yield "in the first lines"
    share = first / max(1, len(text))
    third = (share >= 0.33) + (share >= 0.67)
    yield f"first named in the {('first', 'second', 'last')[third]} third"
    if last > 0.8 * len(text) and first < 0.3 * len(text):
        yield "from the beginning to the end"
    if candidate.host:
        yield "in an address alone"
    elif _written_small(text, candidate):
        yield "elsewhere written small"


def _written_small(text: str, candidate: NameCandidate) -> bool:
    key = candidate.key
    if " " in key or candidate.name == key or key not in text:
        return False
    return next(standing(text, key, "@/.-"), None) is not None


def relations(document: Document, found: Found, candidate: NameCandidate) -> Iterator[str]:
    """What the title, the addresses and the other names of the text say of it."""
    yield from _to_title(document, candidate)
    for host in found.hosts:
        yield from _to_host(candidate, host.replace("-", ""))
    yield from _to_names(found, candidate)


def _to_title(document: Document, candidate: NameCandidate) -> Iterator[str]:
    title = document.title_span.of(document.text).casefold()
    if candidate.key == title:
        yield "is the title"
    elif candidate.name.casefold() in _segments(title):
        yield "is a part of the title"


@lru_cache(maxsize=CACHED_TITLES)
def _segments(title: str) -> frozenset[str]:
    return frozenset(part.strip() for part in _SEAMS.split(title)) - {title}


def _to_host(candidate: NameCandidate, host: str) -> Iterator[str]:
    name = candidate.key.replace(" ", "")
    if host == name:
        yield "is the host of an address"
    elif len(name) > SHORT_HOST and len(host) > SHORT_HOST and host.startswith(name):
        yield "begins the host of an address"
    elif len(host) > SHORT_HOST and name.startswith(host):
        yield "begins with the host of an address"
    elif len(host) >= SHORT_HOST and host == "".join(word[0] for word in candidate.words):
        yield "has the initials of an address"


def _to_names(found: Found, candidate: NameCandidate) -> Iterator[str]:
    key, names, words = candidate.key, found.names, candidate.words
    if key in found.joined:
        yield JOINED
    if key in found.aliases:
        yield "is the short form of a name"
    if key in found.aliases.values():
        yield "has a short form in brackets"
    if key in found.fronts:
        yield "a longer form stands, too"
    if any(" ".join(words[:n]) in names for n in range(1, len(words))):
        yield "a shorter form stands, too"
    initials = "".join(word[0] for word in words if word not in ("of", "and", "the", "for"))
    if len(initials) > 1 and initials in names:
        yield "its initials stand, too"
