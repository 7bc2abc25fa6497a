"""Segments of a title that name a place: of the tables, of the body, or a town before its state.

"Eastern NC" and "Southeast US" are made of places; "Larkville" is one where the body says that the
job is there, "Troy, MI" by the letters behind it. "Medicare, FL" is no town.
"""

from __future__ import annotations

import regex

from postings.parsing.document import Document
from postings.parsing.facts.title.functions import title_functions
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.place_table import CODES
from postings.parsing.matching.places import PLACES, STATE_CODES
from postings.parsing.types import Span

# Words around a place: "Greater Boston Area", "Texas territory".
_AROUND_PLACE = any_of(
    r"and|or|area|areas|region|regions|territory|metro|greater|based|only|office|offices",
    r"within|location|market|county|city of|state of|the|of|remote|hybrid|desert",
    r"coast|valley|candidates?|timezones?|est|pst|cst|mst|et|pt|hq|surrounding|surrounds|in",
)
# Before a place they say which part of it: "Eastern NC", "Upper Michigan", "NW London".
_PARTS_OF_PLACES = any_of(
    r"(?:north|south|mid|central)?[ -]?(?:north|south|east|west|central|mid)(?:ern)?",
    r"upper|lower|greater|inner|outer|metro(?:politan)?|downtown|upstate|coastal|rural|[ns][ew]",
)
_PART_OF_PLACE = regex.compile(rf"(?:{_PARTS_OF_PLACES})(?:[ -]|$)", regex.I)
_TIME_ZONE = regex.compile(r"\b(?:est|pst|cst|mst|et|pt)\b")
_LONGEST_NAME = 4  # words of a place of the tables
_PLACE_FILLER = regex.compile(rf"\b(?:{_AROUND_PLACE})\b", regex.I)
_PLACE_SPLIT = regex.compile(r"\s?[/&,;+]\s?|\s(?:and|or|-|–)\s|[-–]\s|\s[-–]")
# The body may say that a name of no table is a place: "based in Larkville".
_STATED_PLACE = regex.compile(
    r"(?:(?:based|located|position|office|offices|role) (?:is |out )?(?:in|near)|location:?)\s+"
)
_BEHIND_PLACE = regex.compile(r"\b(?:(?=,? (?:[A-Z]{2}\b|\p{Lu}\p{Ll}+)|[.,;]|$))")
_NAME = regex.compile(r"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}")
# A town needs a capital, and nothing but names: "Vale of Larks".
_TOWN = regex.compile(
    r"\s*\p{Lu}[\p{Ll}'’.]+\p{L}*(?:[ -](?:of |du |la |le |d['’])?\p{Lu}[\p{L}'’.]+){0,3}\s*"
)
# "Larkville, MI": the code behind a town of no table.
_CODE_BEHIND = regex.compile(r", ?(?P<code>[A-Z]{2})(?=\s*(?:[)\]|]|[-–—] |$))")
_OPENS_PLACE = frozenset("-–—|([")
# "Medicare, FL" and "Home Health, Ohio": what is sold stands before the state.
_GOODS = any_of(
    r"enterprise|mid-?market|markets?|commercial|strategic|public|sector|health ?care",
    r"medical|medicare|retail|insurance|government|education|accounts?|named|national",
    r"major|key|local|territory|inside|outside|sales|team|software|services?|solutions?",
    r"products?|group|division|federal|consumer|industrial|residential|security|cloud|data",
    r"energy|solar|banking|mortgage|wholesale|automotive|hospice|senior|junior|home|small",
    r"business",
)
_NO_TOWN = regex.compile(  # markets, segments and goods that states are named behind
    any_of(
        rf"\b(?:{_GOODS})\b",
        r"(?:ing|ment|tion|ics|als|ware)\b",
    ),
    regex.I,
)
_WHITE = regex.compile(r"\s+")


def is_place(words: str, document: Document) -> bool:
    """Every part of the segment is a known place, or the body says that the job is there."""
    if words in STATE_CODES:  # before "OR" and "IN" are taken for words that join
        return True
    parts = [_PLACE_FILLER.sub(" ", part).strip(" .()") for part in _PLACE_SPLIT.split(words)]
    named = [part for part in parts if part]
    # "EST only" says where one works, though no place is left of it.
    if all(map(_is_place_name, named)) and (named or _TIME_ZONE.search(words.casefold())):
        return True
    # One name of up to three words, and in the body as well: "Larkville".
    if not _NAME.fullmatch(words) or document.text.find(words, document.body_start) < 0:
        return False
    # A trade may bear a place's name: what names a function stays.
    return _is_stated(words, document) and not title_functions(words)


def is_town_before_its_state(text: str, segment: Span, opening: str) -> bool:
    """A town of no table, set apart and before its state: "Sales Manager - Troy, MI"."""
    code, words = _CODE_BEHIND.match(text, segment.end), segment.of(text)
    # Set apart by a dash or a bracket: behind a comma stands what is sold.
    if code is None or code["code"] not in CODES or opening.strip() not in _OPENS_PLACE:
        return False
    return (
        bool(_TOWN.fullmatch(words)) and not _NO_TOWN.search(words) and not title_functions(words)
    )


def _is_stated(words: str, document: Document) -> bool:
    """ "Based in Larkville", "Location: Larkville", or before its state: "Larkville, MI"."""
    text = document.text
    before_state = regex.compile(rf"\b{regex.escape(words)}, (?P<code>[A-Z]{{2}})\b")
    match = before_state.search(text, document.body_start)
    if match and match["code"] in CODES:
        return True
    ends = (one.end() for one in _STATED_PLACE.finditer(text, document.body_start))
    return any(
        text.startswith(words, end) and _BEHIND_PLACE.match(text, end + len(words)) for end in ends
    )


def _is_place_name(part: str) -> bool:
    """Whether the words are places, one behind the other: "southeast us", "mclean virginia"."""
    words, number = _WHITE.sub(" ", part).split(" "), 0
    while number < len(words):
        taken = _place_words(words[number:])
        if taken == 0:
            return False
        number += taken
    return True


def _place_words(words: list[str]) -> int:
    """How many of the first words name a place, the longest name of all; 0 where none does."""
    if words[0] in STATE_CODES:
        return 1
    for number in range(min(_LONGEST_NAME, len(words)), 0, -1):
        if " ".join(words[:number]).casefold() in PLACES:
            return number
    # A part needs its place behind it, or is a region: "Central", "Eastern NC".
    return 1 if _PART_OF_PLACE.fullmatch(words[0]) and len(words) > 1 else 0
