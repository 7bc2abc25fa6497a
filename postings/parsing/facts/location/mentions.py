"""Mentions of places: a town with the state and country that stand beside it, and what it lists.

>>> [(m.city, m.region, m.country) for m in mentions("Reno, NV; US-CA-Oakland or Munich, Germany")]
[('Reno', 'NV', None), ('Oakland', 'CA', 'US'), ('Munich', None, 'DE')]

A state or country is given only where it is written (decision D19). A town that no table knows is
one where its state or country follows: "Larkville, OH".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import regex

from postings.guide.states import CANADIAN_PROVINCES, STATES, country_of
from postings.parsing.matching.gazetteer import Town, folded
from postings.parsing.matching.place_names import PlaceKind, PlaceName, known_name, place_names
from postings.parsing.types import Span

# Between a town and its state: "Reno, NV", "Reno - NV", "Reno (NV)", "US.NV.Reno".
_BESIDE = regex.compile(
    r" ?,[ \n]?| ?[-–—/|•:·] ?|\.| ?\(|\)? |"
    r"\n(?:state|state ?/ ?(?:region|province)|region|city|country)\s?:\s?",
    regex.I,
)
# These join names that no table knows to belong together.
_COMMA = regex.compile(r" ?,[ \n]?")
_ZIP = regex.compile(r"[, ]{1,2}(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?)\b")
# Between the places of a list.
_LISTED = regex.compile(
    r"\)?(?:\s?[,;/|•·–-])?(?:\s?(?:and/or|and|or|&))?"
    r"(?: (?:either |in |from |near |the |our )?)?\n?"
)
_COUNTY = regex.compile(r" County\b")
# "The New York region", "New York state": no city.
_NOT_CITY = regex.compile(r" (?:region|state)\b", regex.I)
# A name before its state: "North Larkville", "Larkville-on-Sea".
_UNKNOWN = regex.compile(
    r"(?<![\w.])(?P<name>\p{Lu}[\p{L}.'’-]+"
    r"(?: (?:(?:of|upon|on|le|de|la) )?\p{Lu}[\p{L}.'’-]*){0,3}), ?$"
)
LONGEST_UNKNOWN = 45  # characters
_NO_TOWN = """
remote hybrid virtual full part salary job work office onsite our the this about home anywhere field
travel type global worldwide nationwide flexible multiple position role department headquarters
north south east west sales marketing bachelor master degree and or in vice director manager
president senior company university state states series
"""
# Capital words before a comma and a code that begin no town: "Sales, MA".
_NOT_TOWN = frozenset(_NO_TOWN.split())
NEW_YORK = "new york"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """One place where it is named; at least one of its parts is stated."""

    span: Span
    city: str | None = None
    region: str | None = None
    country: str | None = None
    town: Town | None = None
    # The places that stand beside it, itself among them: "Reno, Bend or Salem".
    listed: Span
    number: int = 1

    @property
    def key(self) -> str:
        """Equal for all mentions of a place."""
        if self.city is None:
            return f"{self.region or ''}/{self.country or ''}"
        return town_key(self.city)


def town_key(name: str) -> str:
    """Equal for all ways to write the name of a town."""
    key = folded(name)
    return NEW_YORK if key in ("nyc", "new york city") else key


def mentions(text: str) -> tuple[PlaceMention, ...]:
    """Every mention of a place, in order."""
    return tuple(_with_lists(text, _joined(text, place_names(text))))


def _joined(text: str, names: Sequence[PlaceName]) -> Iterator[PlaceMention]:
    """The names that belong together as one."""
    current: PlaceMention | None = None
    for name in names:
        if current and (whole := _whole(text, current, name)):
            current = whole
            continue
        begun = _begun(text, name, current)
        # "Anaheim Hills, CA": the unknown name holds the known one.
        if current and current.span.start < begun.span.start:
            yield current
        current = begun
    if current:
        yield current


def _begun(text: str, name: PlaceName, before: PlaceMention | None) -> PlaceMention:
    """A mention that begins with this name, or with an unknown town before it."""
    known, span = name.known, name.span
    if county := _COUNTY.match(text, span.end):
        span = Span(start=span.start, end=county.end())
        return _mention(span, region=span.of(text))
    if known.region and _NOT_CITY.match(text, span.end):
        return _mention(span, region=known.region)
    if name.kind is PlaceKind.TOWN:
        whole = Span(start=span.start, end=_with_zip(text, span.end))
        return _mention(whole, city=span.of(text), town=known.town)
    least = before.span.end if before and before.city and before.region else 0
    # "Construction Products, Surrey": behind other words a county makes no town.
    wide = {"region": known.region, "country": None if known.region else known.country}
    is_state = known.region in STATES or known.is_code
    unknown = _unknown(text, span.start, least) if is_state or known.country else None
    if unknown is None:
        return _mention(span, **wide)
    whole = Span(start=unknown.start, end=_with_zip(text, span.end))
    return _mention(whole, city=unknown.of(text), **wide)


def _mention(span: Span, **parts: Any) -> PlaceMention:
    return PlaceMention(span=span, listed=span, **parts)


def _unknown(text: str, end: int, least: int) -> Span | None:
    """The capital words before a comma and a state."""
    line = text.rfind("\n", 0, end) + 1
    start = max(line, least, end - LONGEST_UNKNOWN)
    match = _UNKNOWN.search(text, start, end)
    if (
        match is None
        or match["name"].split()[0].casefold() in _NOT_TOWN
        or known_name(match["name"])
    ):
        return None
    return Span(start=match.start("name"), end=match.end("name"))


def _whole(text: str, first: PlaceMention, name: PlaceName) -> PlaceMention | None:
    """Both as one place: a town and its state, or a country and its town."""
    gap = _BESIDE.fullmatch(text, first.span.end, name.span.start)
    if gap is None:
        return None
    comma = _COMMA.fullmatch(gap[0]) is not None
    parts = _added(first, name, comma=comma) if first.city else _narrowed(text, first, name)
    if parts is None:
        return None
    span = Span(start=first.span.start, end=_with_zip(text, name.span.end))
    return replace(first, span=span, listed=span, **parts)


def _with_zip(text: str, end: int) -> int:
    found = _ZIP.match(text, end)
    return found.end() if found else end


Parts = Mapping[str, Any]


def _added(first: PlaceMention, name: PlaceName, *, comma: bool) -> Parts | None:
    """What a wider name says of the town before it."""
    known, town = name.known, first.town
    if first.region in CANADIAN_PROVINCES and known.region == "CA" and known.is_code:
        return {"country": "CA"}
    if known.country and known.country == first.country:
        return {}
    if known.region and not first.region and first.country in (None, country_of(known.region)):
        # "Boston, New York" is a list although there is a Boston in New York.
        is_town = name.kind is PlaceKind.TOWN
        fits = town is not None and _is_in(town, known.region, largest=is_town)
        # A town may be smaller than those of the table: "Dallas, OR".
        is_clear = comma and (town is None or known.is_code) and not is_town
        return {"region": known.region} if fits or is_clear else None
    if known.country and not first.country:
        fits = bool(first.region) or (town is not None and town.is_in(country=known.country))
        is_other = first.region in STATES and known.country != "US"
        return {"country": known.country} if (fits or comma) and not is_other else None
    return None


def _is_in(town: Town, region: str, *, largest: bool) -> bool:
    """Whether one of the towns is in this state, or in the country of this county or province."""
    if largest:
        return town.places[0].region == region
    if region in STATES:
        return town.is_in(region=region)
    return town.is_in(country=country_of(region))


def _narrowed(text: str, first: PlaceMention, name: PlaceName) -> Parts | None:
    """What stands behind a state or country: its town ("US-NV-Reno"), or "VA" behind Norfolk."""
    known, town = name.known, name.known.town
    if name.kind is PlaceKind.TOWN and town:
        country = first.country or (first.region and country_of(first.region))
        region = first.region if first.region in STATES else None
        fits = town.is_in(region=region, country=country)
        return {"city": name.span.of(text), "town": town} if fits else None
    own = known_name(first.span.of(text))
    # Names of counties and countries that are towns of this state: "Norfolk, VA", "Peru, IL".
    if known.region and own and own.town and own.town.is_in(region=known.region):
        parts = {"city": first.span.of(text), "town": own.town, "region": known.region}
        return {**parts, "country": None}
    if known.region and first.country and not first.region:
        return {"region": known.region} if country_of(known.region) == first.country else None
    # "Nairobi County, Kenya", "England, United Kingdom".
    if known.country and (first.region or first.country == known.country) and not known.region:
        return {"country": known.country}
    return None


def _with_lists(text: str, found: Iterator[PlaceMention]) -> Iterator[PlaceMention]:
    """Each with the places that it is listed with."""
    group: list[PlaceMention] = []
    for mention in found:
        if group and not _LISTED.fullmatch(text, group[-1].span.end, mention.span.start):
            yield from _as_list(group)
            group = []
        group.append(mention)
    if group:
        yield from _as_list(group)


def _as_list(group: Sequence[PlaceMention]) -> Iterator[PlaceMention]:
    # Most stand alone, and are complete as they are.
    if len(group) == 1:
        yield group[0]
        return
    listed = Span(start=group[0].span.start, end=group[-1].span.end)
    wide = all(mention.city is None or mention.key == NEW_YORK for mention in group)
    for mention, following in zip(group, [*group[1:], None], strict=True):
        # "New Jersey, New York and Ohio": a list of states.
        as_state = {"city": None, "region": "NY", "town": None}
        parts = as_state if wide and mention.city else _shared(mention, following)
        yield replace(mention, listed=listed, number=len(group), **parts)


def _shared(mention: PlaceMention, following: PlaceMention | None) -> Parts:
    """ "Grand Rapids and Holland, MI": the state is that of both."""
    if mention.city is None or mention.region or following is None or not following.city:
        return {}
    town, region = mention.town, following.region
    fits = town is not None and region in STATES and town.is_in(region=region)
    return {"region": region} if fits else {}
