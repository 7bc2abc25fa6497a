"""Where a record says that the work is: places, and whether it is remote (guide 11)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from postings.guide.countries import OWN_NAMES
from postings.guide.states import CANADIAN_PROVINCES
from postings.guide.workplaces import WorkplaceKind
from postings.parsing.matching.place_table import CODES, COUNTRIES, STATES
from postings.parsing.matching.places import REGIONS
from postings.readers.pages.markup import one_line
from postings.readers.records.record import Field, Given, Record, is_empty
from postings.readers.types import Stated

MOST_PLACES = 20
LONGEST_PLACE = 80  # characters
_WORKPLACES = (
    (
        WorkplaceKind.REMOTE_OR_ONSITE,
        re.compile(r"\b(?:or|/) ?remote\b|\bremote ?(?:or\b|/)", re.IGNORECASE),
    ),
    (WorkplaceKind.HYBRID, re.compile(r"\bhybrid\b", re.IGNORECASE)),
    (
        WorkplaceKind.REMOTE,
        re.compile(
            r"\b(?:remote|telecommut\w*|work from home|home[- ]?based|wfh|virtual)\b",
            re.IGNORECASE,
        ),
    ),
    (
        WorkplaceKind.ONSITE,
        re.compile(r"\b(?:on[- ]?site|in[- ]person|in[- ]office)\b", re.IGNORECASE),
    ),
)
_NOT_REMOTE = re.compile(r"\b(?:non?|not)[- ]remote\b", re.IGNORECASE)
_REMOTE_WORDS = re.compile(
    r"\b(?:(?:fully|100%|job|ok|friendly) )?"
    r"(?:remote|hybrid|telecommute|on-?site|work from home|virtual|in[- ]person)"
    r"(?: (?:job|ok|work|position|first|only|eligible|in|from|within)){0,4}\b",
    re.IGNORECASE,
)
_APART = re.compile(r"\s*(?:;|\||\n|/| or )\s*")
_EDGES = " \t-–—,:·•()[]"
_ZIP = re.compile(r"(?:,\s*)?\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b")
_UK_CODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_COMMA = re.compile(r",| [-–—] ")
_NO_PLACE = re.compile(
    r"(?:anywhere|worldwide|global|various|multiple|several|nationwide|flexible|all|any|see|tb[acd]|location)\b",
    re.IGNORECASE,
)
_NO_LETTER = re.compile(r"[\W\d_]*")
_TRUE = frozenset({"true", "yes", "1", "y"})


def location(record: Record) -> Stated | None:
    """The places and the workplace, where a field states them."""
    value: dict[str, Any] = {}
    fields: dict[str, str] = {}
    found = list(_places(record))[:MOST_PLACES]
    exact = [(place, name) for place, name in found if place["city"] or place["region"]]
    found = exact or found
    if found:
        value["places"], fields["places"] = [place for place, _ in found], found[0][1]
    workplace = _workplace(record)
    if workplace:
        value["workplace"], fields["workplace"] = workplace.value, workplace.name
    if workplace and workplace.value == WorkplaceKind.REMOTE and found:
        _move_countries(value, fields)
    return Stated(value=value, fields=fields) if value else None


def _move_countries(value: dict[str, Any], fields: dict[str, str]) -> None:
    """Remote work in a country: the country is how far it reaches, not where the work is."""
    places = value["places"]
    if not any(place["city"] or place["region"] for place in places):
        value["remote_scope"] = ", ".join(place["raw"] for place in places)
        fields["remote_scope"] = fields.pop("places")
        del value["places"]


def _places(record: Record) -> Iterator[tuple[dict[str, str | None], str]]:
    parts = {what: record.first(what) for what in (Field.CITY, Field.REGION, Field.COUNTRY)}
    given = [part for part in parts.values() if part]
    if parts[Field.CITY] or parts[Field.REGION] or (given and not record.all(Field.LOCATION)):
        place = _of_parts({what.value: part.value for what, part in parts.items() if part})
        if place:
            yield place, ", ".join(part.name for part in given)
        return
    for whole in record.all(Field.LOCATION):
        yield from ((place, whole.name) for place in _of_value(whole))


def _of_value(given: Given) -> Iterator[dict[str, str | None]]:
    if isinstance(given.value, Mapping):
        place = _of_parts(given.value)
        if place:
            yield place
    else:
        for part in _separate(one_line(str(given.value))):
            place = read_place(part)
            if place:
                yield place


def _separate(text: str) -> Iterator[str]:
    """The places that one value lists; countries may be listed with commas."""
    for part in _APART.split(text):
        listed = [word.strip(_EDGES) for word in part.split(",")]
        countries = len(listed) > 1 and all(map(_known_country, listed))
        yield from listed if countries else [part]


def _of_parts(parts: Mapping[str, Any]) -> dict[str, str | None] | None:
    """A place whose parts are given apart; each may hold more than its name says."""
    words = [
        one_line(str(parts[key]))
        for key in ("city", "region", "country")
        if not is_empty(parts.get(key))
    ]
    raw = ", ".join(dict.fromkeys(words))
    city, region, country = (
        one_line(str(parts.get(key) or "")) for key in ("city", "region", "country")
    )
    if not raw or _NO_PLACE.match(raw) or len(raw) > 2 * LONGEST_PLACE:
        return None
    city, region, country = (
        "" if _NO_LETTER.fullmatch(part) else part for part in (city, region, country)
    )
    if "," in city:
        city, _, more = (part.strip() for part in city.partition(","))
        region = region or more
    city = "" if _REMOTE_WORDS.fullmatch(city) else city
    region = "" if _REMOTE_WORDS.fullmatch(region) else region
    place = {"city": _cased(city), "region": _region(region), "country": _country(country)}
    return {**place, "raw": raw} if any(place.values()) else None


def read_place(text: str) -> dict[str, str | None] | None:
    """A place in one value: city, then state, then country, as far as they are there.

    >>> read_place("Elk Grove Village, IL 60007")["city"], read_place("Reno, Nevada")["region"]
    ('Elk Grove Village', 'NV')
    >>> read_place("Remote - United States")["country"], read_place("Anywhere")
    ('US', None)
    """
    raw = _REMOTE_WORDS.sub("", text).strip(_EDGES).removesuffix(" only")
    if len(raw) > LONGEST_PLACE or _NO_LETTER.fullmatch(raw) or _NO_PLACE.match(raw):
        return None
    if raw.casefold() in REGIONS:
        return None
    parts = [part.strip(_EDGES) for part in _COMMA.split(_ZIP.sub("", raw))]
    parts = list(dict.fromkeys(part for part in parts if part))
    country = "CA" if _is_canadian(parts) else _taken(parts, _known_country)
    region = _taken(parts, _known_region) if len(parts) > 1 or country is None else None
    if parts and region is None and country is None and _UK_CODE.search(raw):
        parts = parts[-1:]  # before it stand a house and a street
    city = _cased(parts[0]) if parts else None
    region = region or (parts[1] if len(parts) > 1 else None)
    place = {"city": city, "region": region, "country": country}
    return {**place, "raw": raw} if any(place.values()) else None


def _is_canadian(parts: list[str]) -> bool:
    """ "Toronto, ON, CA": behind a province CA is no California; it is taken out."""
    found = len(parts) > 1 and parts[-1] == "CA" and parts[-2] in CANADIAN_PROVINCES
    if found:
        parts.pop()
    return found


def _taken(parts: list[str], known: Callable[[str], str | None]) -> str | None:
    """What the last part is known as, or the first; it is taken out."""
    for place in (-1, 0):
        found = known(parts[place]) if parts else None
        if found:
            parts.pop(place)
            return found
    return None


def _known_country(name: str) -> str | None:
    """A country; two letters that are also a state of the US are the state (CA, DE)."""
    key = name.casefold()
    if name in CODES or (len(key) <= 2 and not name.isupper()):
        return None
    return COUNTRIES.get(key) or COUNTRIES.get(key.rstrip("."))


def _known_region(name: str) -> str | None:
    return name if name in CODES or name in CANADIAN_PROVINCES else STATES.get(name.casefold())


def _country(name: str) -> str | None:
    """Its code; a name that no table knows is left to what is written."""
    key = name.casefold()
    if len(key) == 2 and key.isascii() and key.isalpha():
        return COUNTRIES.get(key, key.upper())
    return COUNTRIES.get(key) or OWN_NAMES.get(key)


def _region(name: str) -> str | None:
    return STATES.get(name.casefold(), name) or None


def _cased(name: str) -> str | None:
    return (name.title() if name.isupper() and len(name) > 3 else name) or None


def _workplace(record: Record) -> Given | None:
    for given in record.all(Field.WORKPLACE):
        if given.value is True or given.text.casefold() in _TRUE:
            return Given(WorkplaceKind.REMOTE, given.name)
    for given in [*record.all(Field.WORKPLACE), *record.all(Field.LOCATION)]:
        words = "" if isinstance(given.value, Mapping) else _spaced(given.text)
        found = next((kind for kind, pattern in _WORKPLACES if pattern.search(words)), None)
        if found and not _NOT_REMOTE.search(words):
            return Given(_choice(words) or found, given.name)
    return None


def _choice(words: str) -> str | None:
    """Remote in one part and a place in another: the holder may choose."""
    parts = [part for part in _APART.split(words) if part]
    remote = [_REMOTE_WORDS.search(part) is not None for part in parts]
    chosen = any(remote) and any(
        read_place(part) is not None for part, away in zip(parts, remote, strict=True) if not away
    )
    return WorkplaceKind.REMOTE_OR_ONSITE if chosen else None


def _spaced(text: str) -> str:
    """`FullyRemote` and `fully_remote` as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", text)
