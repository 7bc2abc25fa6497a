"""Places that a statement about the job names in passing: its office, and where somebody is hired.

"Adding a broker to the Reno office", "you work from our Boise branch", "hiring an agent in Bend":
weaker than "based in", so they count only where nothing else names a place of work.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.facts.location.reading import FoundPlace, kind_of, read_places
from postings.parsing.matching.place_table import CODES, STATES
from postings.parsing.types import Owner, Rejected, Span

FIRST_LINES = 5  # lines under the title in which a line may name the employer and the place
LONGEST_LINE = 90
# What an employer has in a place: "the Reno office", "our Boise contact center".
_OFFICE = (
    r"(?:(?:area |regional |corporate |downtown |main |contact |call |service |sales |"
    r"distribution |home )?"
    r"(?:offices?|branch(?:es)?|headquarters|hq|center|centre|store|location|facility|plant|"
    r"campus|showroom|"
    r"warehouse|operation|site|hub|dealership|market|team|floor|community|clinic|property|"
    r"studio|loft))\b"
)
# "Hybrid: three days in our Reno office": a colon may come first, no other clause.
_GAP = r"(?::?[^.;:\n]{0,110}?)"
# Who hires says where: "adding a bond broker to the Reno office".
_HIRES = (
    r"\b(?:hiring|hires|looking for|looking to (?:add|hire|fill)|seeking|seeks|adding|"
    r"recruiting|searching for|"
    r"in search of|has an opening|have an opening|opening for|opportunity for|need)\b"
)
# Who is at work there: "you", "this role", "three days a week".
_WORKS = (
    r"\b(?:you(?:['’]ll| will)?|this (?:role|position|job)|hybrid|days (?:a|per) week|"
    r"(?:two|three|four|five) days|"
    r"(?:leads?|manages?|supervises?|oversees?|runs?|works?|working|"
    r"work(?:ing)? (?:on-?site|in person)|on-?site|in[- ]person))\b"
)
# Name, whether an office must follow, pattern whose end is where a place begins.
RULES: tuple[tuple[str, bool, str], ...] = (
    # "for our Boise contact center": without the office it could be a market.
    ("hired-for-office", True, rf"{_HIRES}{_GAP}\b(?:for|to|in|at) (?:our|the|its|their) "),
    ("works-at-office", True, rf"{_WORKS}{_GAP}\b(?:in|from|at|out of) (?:our|the|its|their) "),
    # "hiring an agent in Bend": a city right behind "in" needs no office.
    ("hired-in", False, rf"{_HIRES}{_GAP}\b(?:in|near) (?:the )?"),
    # "We work from an old mill in Bend".
    ("works-in", False, r"\bwe work (?:from|in|out of)[^.;\n]{0,40}? in "),
)
_RULES = tuple((name, office, regex.compile(pattern, regex.I)) for name, office, pattern in RULES)
# Lines without one of these are not read.
_ANYTHING = regex.compile(rf"{_HIRES}|{_WORKS}|\bwe work (?:from|in|out of)\b", regex.I)
_SITE = regex.compile(rf"(?:,)? {_OFFICE}", regex.I)
# "grow our accounts in Denver", "travel monthly to our Boise office": not the place of work.
_NOT_JOB = regex.compile(
    r"\b(?:travel|visit\w*|trips?|week each|weeks? in|once a|monthly|quarterly|meetings?|"
    r"events?|customers|clients|"
    r"accounts|partners?|dealers?|founded|headquartered|experience|the territory|territories|"
    r"cover(?:s|ing)?|"
    r"sell(?:s|ing)?|serv(?:e|es|ing)|stores in|homes in|hospitals|agents|open seats|training|"
    r"between|"
    r"candidates?|licensed|grow(?:s|ing)? (?:our|the)|expand\w*|relocat\w*|colleagues?|"
    r"counterparts?|alongside)\b",
    regex.I,
)
# "Alder Mills | Bend, Oregon | Full-time": parts; a hyphen within a word divides none.
_SEGMENT = regex.compile(r"(?:[^|•·\n–—-]|(?<! )-|-(?! ))+")
_CITY_AND_STATE = regex.compile(r"\p{Lu}[\p{L}.' -]{2,30}, (?P<state>\p{Lu}[\p{L} ]+)")

Named = tuple[FoundPlace, Span, str]  # a place, its words, its rule


def named_in_passing(document: Document, rejected: list[Rejected]) -> list[Named]:
    """The places of the first statement, each as fully as a later one names it."""
    found = list(_statements(document, rejected))
    first = [named for named in found if named[1].start == found[0][1].start]
    return [
        next((other for other in found if _says_more(other[0], named[0])), named) for named in first
    ]


def _says_more(other: FoundPlace, place: FoundPlace) -> bool:
    # "Reno" and later "Reno, NV" are one place.
    return place.region is None and other.city == place.city and other.region is not None


def _statements(document: Document, rejected: list[Rejected]) -> Iterator[Named]:
    text = document.text
    windows = lines_with(_ANYTHING, text)
    for rule, office, pattern in _RULES:
        for match in matches_within(pattern, text, windows):
            places = _read(document, match, office=office)
            if not places:
                continue
            span = Span(start=match.start(), end=places[-1].span.end)
            if reason := _reason(document, match):
                rejected.append(Rejected(span=span, rule=rule, reason=reason))
            else:
                yield from (
                    (place, Span(start=match.start(), end=place.span.end), rule) for place in places
                )


def _read(document: Document, match: regex.Match[str], *, office: bool) -> tuple[FoundPlace, ...]:
    """Known cities, or cities with their state, that begin here; with their office."""
    text, start = document.text, match.end()
    places = read_places(text, start, document.block_at(match.start()).end)
    # A state without a city is a market or a territory here.
    if not places or any(place.city is None for place in places):
        return ()
    behind = _SITE.match(text, places[-1].span.end)
    # The office behind the city: "the Reno office".
    return places if behind or not office else ()


def _reason(document: Document, match: regex.Match[str]) -> str | None:
    # The employer's and the pay's paragraphs may say where one is hired.
    if document.owner_at(match.start()) not in (Owner.JOB, Owner.COMPANY, Owner.PAY):
        return "not about this job"
    sentence = document.sentence_at(match.start())
    # What makes it another's place stands shortly before.
    before = document.text[max(sentence.start, match.start() - 60) : match.end()]
    return "somebody else's place" if _NOT_JOB.search(before) else None


def heading_places(document: Document) -> Iterator[Named]:
    """A city and its state as a part of one of the first lines ("Alder Mills | Bend, Oregon")."""
    text = document.text
    # The first block is the title.
    for block in document.blocks[1 : FIRST_LINES + 1]:
        # Longer lines are prose, in which a place may be anybody's.
        if block.end - block.start > LONGEST_LINE:
            continue
        for part in _SEGMENT.finditer(text, block.start, block.end):
            words = part[0].strip()
            match = _CITY_AND_STATE.fullmatch(words)
            # "Sales, Marketing" has the form of a city and its state.
            if match and _is_state(match["state"]):
                start = part.start() + part[0].index(words)
                span = Span(start=start, end=start + len(words))
                yield from (
                    (place, span, "place-line") for place in read_places(text, span.start, span.end)
                )


def _is_state(words: str) -> bool:
    return words in CODES or (kind_of(words) == "region" and words.casefold() in STATES)
