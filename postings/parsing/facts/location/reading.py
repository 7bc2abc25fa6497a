"""Places read from running text: "Bogota, Colombia" is a city and its country.

>>> [(p.city, p.region, p.country) for p in read_places("Reno, NV or Munich, Germany.", 0, 28)]
[('Reno', 'NV', None), ('Munich', None, 'DE')]

A country is given only where it is written (decision D19). Names that no table knows are read as
cities only where a state or country follows, or where the caller knows that a place must stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from postings.parsing.matching.place_table import CODES, COUNTIES, COUNTRIES, NEW_YORK_TOWNS, STATES
from postings.parsing.matching.places import CITIES, REGIONS
from postings.parsing.types import Span

LONGEST_NAME = 4  # words
MOST_PLACES = 8  # a longer list is one of offices, states or countries served
# Capital words and the small ones between them: "Stoke-on-Trent", "Coeur d’Alene".
_NAME = regex.compile(
    r"(?:the )?(?P<name>\p{Lu}[\p{L}.'’]*(?:-\p{L}+){0,4}(?: (?:(?:of|upon|on|le|de|"
    r"and)(?= \p{Lu}) |d['’](?=\p{Lu}))?\p{Lu}[\p{L}.'’-]*){0,4})"
)
# Behind a place: "92064", "OX12 8PL", "(Required)"; then what leads on to the next one.
_BETWEEN = regex.compile(
    r"(?P<zip>,? \d{5}(?:-\d{4})?|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?(?: \([^)\n]{1,30}\))?"
    # "Reno or the east side of Bend": a second place.
    r"(?P<mark>,? (?:and|or|&)(?:/or)? (?:(?:in|from|near) )?(?:the \p{Ll}+ side of )?|"
    r"\s?[;/|•] ?|\s?, ?|\s?[-–:] ?|,? (?=[A-Z]{2}\b)|$)"
)
# A name that says what it is needs no table.
_COUNTY = regex.compile(r"[\w' ]+ County")
# A known name may end where a full stop lost its space: "NV.Your Duties".
_EDGE = regex.compile(r"(?=[ -]|\.\p{Lu}\p{Ll})|$")
# The code behind a name says what the name is: "Mexico, MO" is no country.
_CODE_NEXT = regex.compile(r", ?(?P<code>[A-Z]{2})\b")
_NEW_YORK = "new york"
# An unknown name is a town before its state, or beside "or" where a place must stand.
_NEXT = regex.compile(
    r"(?P<comma>,) ?(?P<next>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2})|"
    r" (?:and|or|&) (?P<next>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2})"
)
# "Ohio region": the word is quoted, the value is Ohio.
_AREA = regex.compile(r" (?:area|region|metro(?:politan)? area)\b", regex.I)
# Capital words behind "Location:" that are no towns: "Flexible", "Head Office", "TBC".
_NOT_PLACE = regex.compile(
    r"(?:remote|hybrid|full|part|salary|job|work|office|in|on|onsite|our|the|this|about|home|"
    r"anywhere|various|"
    r"field|travel|type|global|worldwide|nationwide|flexible|multiple|position|role|monday|"
    r"department|pay|"
    r"contract|permanent|hours|reports?|company|start|territory|package|basic|compensation|"
    r"schedule|date|"
    r"hospital|house|road|street|see|to|we|you|not|no|hq|head|all|any|north|south|east|west|"
    r"tbc|tbd|"
    r"competitive|benefits|description|requirements|responsibilities|responsible|details|"
    r"expectations|"
    r"commercial|united|employment|shift|team|senior|sales|other|primary|and|level|status|"
    r"please|must)\b",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """One place; at least one of its parts is stated."""

    span: Span
    city: str | None = None
    region: str | None = None
    country: str | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        parts = (self.city, self.region, self.country)
        return tuple((part or "").casefold() for part in parts)  # type: ignore[return-value] # three


def read_places(
    text: str, start: int, end: int, *, certain: bool = False
) -> tuple[FoundPlace, ...]:
    """The places that begin here; `certain` lets an unknown name be a city."""
    places: list[FoundPlace] = []
    breaks = True
    for span, kind, apart in _parts(text, start, end, certain=certain):
        # "Munich, Germany" is one place; behind "or" or "/" a new one begins.
        part = _place(span.of(text), span, kind)
        if places and not (apart or breaks) and (joined := _joined(places[-1], part)):
            places[-1] = joined
        elif len(places) < MOST_PLACES:
            places.append(part)
        breaks = False
    return tuple(places)


def kind_of(name: str) -> str | None:
    """What the tables know of a name: city, region (a state or county) or country."""
    # The tables write the straight apostrophe: "Coeur d’Alene".
    name = name.replace("’", "'")
    key = name.casefold().rstrip(".") if name.casefold() not in COUNTRIES else name.casefold()
    # Codes only as they are written: "in" and "or" are words.
    if name in CODES or key in COUNTIES or _COUNTY.fullmatch(name):
        return "region"
    if key in CITIES and (len(key) > 2 or name.isupper()):
        return "city"
    if key in STATES:
        return "region"
    # "US" is a country, "us" is not.
    known = key in COUNTRIES and (len(key) > 2 or name.isupper())
    return "country" if known else None


def _parts(text: str, start: int, end: int, *, certain: bool) -> Iterator[tuple[Span, str, bool]]:
    """Names, what they are, and whether a word or sign sets them apart from the one before."""
    position, apart, before = start, False, ""
    while match := _NAME.match(text, position, end):
        found = _known_prefix(text, match.start("name"), match["name"])
        if found is None:
            found = _unknown(text, match, end, certain=certain)
        # A word that is no place ends the list.
        if found is None:
            return
        span = found[0]
        # Behind "or" a name is judged by itself.
        kind = _kind_beside(text, found, "" if apart else before)
        before = span.of(text).casefold()
        # "Ohio area" is one name; of "Denver area" the city is enough.
        area = _AREA.match(text, span.end, end)
        yield (replace(span, end=area.end()) if area and kind == "region" else span), kind, apart
        between = _BETWEEN.match(text, area.end() if area else span.end, end)
        # Without a sign the sentence goes on, and no further place is listed.
        if between is None or between.end() == span.end:
            return
        mark = between["mark"].strip()
        # A comma, a dash or a colon joins a city to its state; the rest sets two places apart.
        position, apart = between.end(), mark not in ("", ",", "-", "–", ":")


def _kind_beside(text: str, found: tuple[Span, str], before: str) -> str:
    """What a name is beside others: a city in "Norfolk, VA", and first in "New York, New York"."""
    span, kind = found
    key = span.of(text).casefold()
    # "Utica, New York" is a city and its state; "New York" alone may be either.
    if key == _NEW_YORK and before in NEW_YORK_TOWNS:
        return "region"
    code = _CODE_NEXT.match(text, span.end)
    if kind == "city" or before or code is None or code["code"] not in CODES:
        return kind
    country = COUNTRIES.get(key)
    # "Norfolk, VA", "Mexico, MO", "Washington, DC": towns that the tables know as something wider.
    town = key in COUNTIES or key == "washington" or country not in (None, "US", code["code"])
    return "city" if town else kind


def _known_prefix(text: str, start: int, name: str) -> tuple[Span, str] | None:
    """The longest beginning of the words that a table knows ("San Diego Sales")."""
    for end in sorted({m.start() for m in _EDGE.finditer(name)}, reverse=True):
        part = name[:end]
        # The stop of the sentence goes first; some names have one of their own.
        for cut in (part.rstrip("."), part):
            if kind := kind_of(cut):
                return Span(start=start, end=start + len(cut)), kind
    return None


def _unknown(
    text: str, match: regex.Match[str], end: int, *, certain: bool
) -> tuple[Span, str] | None:
    """A name of no table: a city before a state or country, or where a place must stand."""
    name = match["name"].split(" and ")[0].rstrip(".")
    start = match.start("name")
    # Words of work, wide regions and long runs of capitals are no towns.
    if _NOT_PLACE.match(name) or name.casefold() in REGIONS or len(name.split()) > LONGEST_NAME:
        return None
    span = Span(start=start, end=start + len(name))
    following = _NEXT.match(text, span.end, end)
    if following is None:
        # "Location: Larkville." but not "Location: Larkville Sales Hub for pumps".
        alone = text[span.end : end].strip(" .)*") == ""
        return (span, "city") if certain and alone else None
    known = _known_prefix(text, following.start("next"), following["next"])
    expected = known and (known[1] != "city" if following["comma"] else certain)
    return (span, "city") if expected else None


def _place(name: str, span: Span, kind: str) -> FoundPlace:
    name = _AREA.sub("", name)
    key = name.casefold()
    if kind == "region":
        # "Oregon" and "OR" are one value; a county stays as written.
        return FoundPlace(span=span, region=STATES.get(key, name))
    if kind == "country":
        return FoundPlace(span=span, country=COUNTRIES.get(key) or COUNTRIES.get(key.rstrip(".")))
    # "RENO" is written "Reno"; up to three letters are initials: "NYC".
    return FoundPlace(span=span, city=name.title() if name.isupper() and len(name) > 3 else name)


def _joined(first: FoundPlace, second: FoundPlace) -> FoundPlace | None:
    """A city with its state or country, in either order; None when they are two places."""
    # Two cities, or two states, are two places.
    clash = any(
        getattr(first, field) and getattr(second, field) for field in ("city", "region", "country")
    )
    if clash or (first.country and not first.city and second.country):
        return None
    whole = Span(start=first.span.start, end=second.span.end)
    return FoundPlace(
        span=whole,
        city=first.city or second.city,
        region=first.region or second.region,
        country=first.country or second.country,
    )
