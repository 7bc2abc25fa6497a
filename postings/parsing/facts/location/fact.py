"""Location: the places of work, how the work is done, the territory and relocation (guide 11).

"Remote, must be based in Reno, NV" gives the place Reno, remote, and the scope of the remoteness.
Headquarters, customers, territories and destinations of travel are no places; a country is given
only where it is written (decision D19).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.facts.location.reading import FoundPlace, read_places
from postings.parsing.facts.location.rules import RULES
from postings.parsing.facts.location.scopes import (
    Stated,
    find_relocation,
    find_scope,
    find_territory,
    written_scope,
)
from postings.parsing.facts.location.statements import Named, heading_places, named_in_passing
from postings.parsing.facts.location.title_places import title_places
from postings.parsing.facts.location.workplace_table import REMOTE
from postings.parsing.facts.location.workplaces import find_workplace
from postings.parsing.matching.place_table import CODES
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Owner, Proof, Rejected, Span

MOST_PLACES = 8
_RULES = tuple((name, certain, regex.compile(p, regex.I)) for name, certain, p in RULES)
# "Our client, an insurer based in Kent": taken only where nothing else names a place.
_EMPLOYER = regex.compile(
    r"\b(?:client|company|brokerage|firm|business|practice|agency|employer|organi[sz]ation|"
    r"dealership|team|"
    r"office)\b[^.\n]{0,50}?\b(?:based|located) (?:in|near|at) (?:the )?",
    regex.I,
)
# "US-NV-Reno", as applicant systems write it.
_DASHED = regex.compile(
    r"(?m)^(?P<place>(?:United States(?: of America)?|US|USA)-[A-Z][\w ]{1,20}-[A-Z][\w ]{1,25})$"
)
# Lines without these words name no seat.
_SITUATED = regex.compile(r"(?:based|located) (?:in|near|at)", regex.I)
# "Boise, ID 83702 (Required)": a line of its own needs no label.
_LINE = regex.compile(
    r"(?m)^[\W_]{0,6}(?P<place>\p{Lu}[\p{L}.' ]{2,30}, [A-Z]{2}(?: \d{5})?)(?: \((?:Required|"
    r"Preferred)\)|:"
    r" Relocate[^\n]*)?$"
)
# Every row of RULES needs one of these; other lines are not read.
_PLACED = regex.compile(
    r"locat|based?\b|situated|where|arrangement|setting|city|duty|job sits|role sits|"
    r"(?:job|role|position) (?:is|can be|may be) (?:either )?in|resid|liv(?:e|ing)\b|sits in|"
    r"to work|working opp|join|out of our|cover (?:both )?the|may that be|or from our|"
    r"hybrid|(?:remote|site|person)(?: role| position)? in ",
    regex.I,
)
# "in the vibrant city of Bend, Oregon".
_PRAISE = regex.compile(
    r"(?:(?:the|beautiful|vibrant|bustling|sunny|heart|city|town|of|downtown|central|greater|"
    r"lovely|historic|dynamic|"
    r"thriving|outskirts) )+",
)
# "Our headquarters are located in Boston": not where this job is.
_NOT_JOB = regex.compile(
    r"\b(?:headquarter\w*|head office|founded|customers?|clients are|suppliers|"
    r"offices (?:are )?|our (?:\w+ )?teams? (?:is|are|sits?)|"
    r"teams? (?:is|are)|employees|colleagues|travel(?:ing)? to|salary|pay range|compensation|"
    r"applicants? who|if you (?:are|live)|"
    r"for (?:roles|positions|candidates|those)|other|any(?:one)?|some|many|"
    r"(?:we are|we['’]re|clients?|clients are) (?=based|located|currently|mainly)|we have|"
    r"based on|"
    r"users|investors|stakeholders|whether you)\b",
    regex.I,
)
# Said of the job itself it holds even in a paragraph about pay.
_THIS_JOB = regex.compile(
    r"^(?:role|position|job|opportunity|post) (?:is|will be) (?:currently |"
    r"primarily )?(?:based|located|situated) ",
    regex.I,
)
# "Mill Road, Wantage, Oxfordshire": a street is passed over.
_ADDRESS = regex.compile(r"[\p{L}\d’'.& -]{2,60}?,\s?")


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Places, workplace, scope, territory and relocation, each with its words."""
    way, rejected = find_workplace(document)
    workplace = way.answer if way else None
    found = _places(document, rejected)
    # Only remote work has a scope (guide 11).
    remote = workplace is not None and REMOTE in workplace
    scope = (find_scope(document) or _country_scope(document, found)) if remote else None
    territory = find_territory(document)
    relocation = find_relocation(document)
    proofs = [Proof(path=f"places.{n}", span=f.proof, rule=f.rule) for n, f in enumerate(found)]
    if way:
        proofs.append(Proof(path="workplace", span=way.span, rule=way.rule))
    for path, pair in (
        ("remote_scope", scope),
        ("territory", territory),
        ("relocation", relocation),
    ):
        if pair:
            proofs.append(Proof(path=path, span=pair[1], rule=path.replace("_", "-")))
    value = {
        "places": [_value(item.place, document.text) for item in found],
        "workplace": workplace,
        "remote_scope": scope[0] if scope else None,
        "territory": territory[0] if territory else None,
        "relocation": relocation[0] if relocation else None,
    }
    return Extraction(value=value, proofs=tuple(proofs), rejected=tuple(rejected))


FACT = Fact(
    name="location",
    states="the places of work, how the work is done, what a remote job is limited to, the sales "
    "territory, help with moving",
    values="city, region, country; on site, hybrid, remote, remote or on site; moving offered, "
    "not offered, required",
    extract=extract,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A place, the words that prove it, and the rule that read it."""

    place: FoundPlace
    proof: Span
    rule: str


def _value(place: FoundPlace, text: str) -> dict[str, str | None]:
    return {
        "city": place.city,
        "region": place.region,
        "country": place.country,
        "raw": place.span.of(text),
    }


def _places(document: Document, rejected: list[Rejected]) -> list[_Found]:
    """The job's own statements, else the title, else the employer's place."""
    stated = _merged([*_stated(document, rejected), *_lines(document)])
    return (
        stated
        or _merged(list(_titled(document)))
        or _merged([*_named(heading_places(document))])
        or _merged([*_named(named_in_passing(document, rejected))])
        or _merged(list(_employers(document, rejected)))
    )


def _named(found: Iterable[Named]) -> Iterator[_Found]:
    for place, proof, rule in found:
        yield _Found(place=place, proof=proof, rule=rule)


def _merged(found: Sequence[_Found]) -> list[_Found]:
    """Each place once, in the order of the text; one that says less of the same is dropped."""
    kept: list[_Found] = []
    for item in sorted(found, key=lambda f: f.place.span.start):
        if any(_covers(other.place, item.place) for other in kept):
            continue
        kept = [other for other in kept if not _covers(item.place, other.place)]
        kept.append(item)
    return kept[:MOST_PLACES]


def _covers(more: FoundPlace, less: FoundPlace) -> bool:
    pairs = zip(more.key, less.key, strict=True)
    return all(not small or small == large for large, small in pairs)


def _stated(document: Document, rejected: list[Rejected]) -> Iterator[_Found]:
    text = document.text
    windows = lines_with(_PLACED, text)
    for rule, certain, pattern in _RULES:
        for match in matches_within(pattern, text, windows):
            start = match.end()
            places = _read(text, start, certain=certain)
            if not places or _is_scope(text, match, places):
                continue
            whole = Span(start=match.start(), end=places[-1].span.end)
            if reason := _reason(document, match, rule):
                rejected.append(Rejected(span=whole, rule=rule, reason=reason))
                continue
            yield from (_found(text, match, place, rule) for place in places)


def _found(text: str, match: regex.Match[str], place: FoundPlace, rule: str) -> _Found:
    # Marks before the words are no proof: "**Location:** Reno".
    start = match.start()
    while start < place.span.start and not text[start].isalnum():
        start += 1
    return _Found(place=place, proof=Span(start=start, end=place.span.end), rule=rule)


def _read(text: str, start: int, *, certain: bool) -> tuple[FoundPlace, ...]:
    """The places here, or behind up to three parts of an address ("Tower Road, Ware, ...")."""
    line_end = text.find("\n", start)
    end = min(start + 160, line_end if line_end >= 0 else len(text))
    for number in range(4):
        praise = _PRAISE.match(text, start, end)
        start = praise.end() if praise else start
        places = read_places(text, start, end, certain=certain)
        # Behind a street only a city counts; a state alone may belong to anything.
        if places and (number == 0 or places[0].city):
            return places
        address = _ADDRESS.match(text, start, end)
        if address is None:
            return ()
        start = address.end()
    return ()


def _is_scope(text: str, match: regex.Match[str], places: Sequence[FoundPlace]) -> bool:
    """ "Remote, US" and lists of states say from where one may work, not where one works."""
    only_wide = all(not p.city and (p.country or p.region) for p in places)
    words = match[0].casefold()
    return only_wide and (len(places) > 2 or "remote in" in words)


def _reason(document: Document, match: regex.Match[str], rule: str) -> str | None:
    """Why the place is not one of this job's, or None."""
    owner = document.owner_at(match.end() - 1)
    this_job = rule in ("location-label", "hybrid-place") or _THIS_JOB.search(match[0])
    if owner is Owner.EEO or (owner in (Owner.PAY, Owner.BOILERPLATE) and not this_job):
        return "not about this job"
    # Here the words themselves say that the place is the job's.
    if rule in ("location-label", "choice-of-places", "based-at-office"):
        return None
    # Whose place it is stands shortly before.
    sentence = document.sentence_at(match.start())
    before = document.text[max(sentence.start, match.start() - 60) : match.end()]
    return "somebody else's place" if _NOT_JOB.search(before) else None


def _lines(document: Document) -> Iterator[_Found]:
    """A line that is nothing but a city and its state."""
    for match in _LINE.finditer(document.text, document.body_start):
        places = read_places(document.text, match.start("place"), match.end("place"))
        if len(places) == 1 and places[0].region in CODES and places[0].city:
            span = Span(start=match.start("place"), end=match.end())
            yield _Found(place=_replaced(places[0], match), proof=span, rule="place-line")
    for match in _DASHED.finditer(document.text, document.body_start):
        for place in read_places(document.text, match.start(), match.end(), certain=True):
            yield _Found(place=place, proof=place.span, rule="place-line")


def _replaced(place: FoundPlace, match: regex.Match[str]) -> FoundPlace:
    span = Span(start=match.start("place"), end=match.end("place"))
    return FoundPlace(span=span, city=place.city, region=place.region, country=place.country)


def _titled(document: Document) -> Iterator[_Found]:
    for place in title_places(document):
        yield _Found(place=place, proof=place.span, rule="title-place")


def _employers(document: Document, rejected: list[Rejected]) -> Iterator[_Found]:
    text = document.text
    for match in matches_within(_EMPLOYER, text, lines_with(_SITUATED, text)):
        places = _read(text, match.end(), certain=False)[:1]
        reason = _reason(document, match, "employers-place")
        # The employer's own paragraph tells its seat (guide D49).
        if document.owner_at(match.start()) is Owner.COMPANY:
            reason = "the employer's place"
        if reason and places:
            span = Span(start=match.start(), end=places[0].span.end)
            rejected.append(Rejected(span=span, rule="employers-place", reason=reason))
        elif places:
            yield _found(text, match, places[0], "employers-place")
            return


def _country_scope(document: Document, found: Sequence[_Found]) -> Stated | None:
    """ "Remote and based in Bogota, Colombia": the country of a remote job limits it."""
    if len(found) != 1 or found[0].place.country is None:
        return None
    near = document.sentence_at(found[0].proof.start).of(document.text)
    raw = found[0].place.span.of(document.text)
    # The country of "US-NV-Reno" is a system's way to write, no limit.
    if "remote" not in near.casefold() or ("-" in raw and "," not in raw):
        return None
    country = raw.rsplit(",", 1)[-1].strip()
    return written_scope(country), Span(
        start=found[0].place.span.end - len(country), end=found[0].place.span.end
    )
