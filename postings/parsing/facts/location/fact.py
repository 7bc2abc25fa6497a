"""Location: the places of work, how the work is done, the territory and relocation (guide 11).

"Remote, must be based in Reno, NV" gives the place Reno, remote, and the scope of the remoteness.
Headquarters, customers, territories and destinations of travel are no places; a country is given
only where it is written (decision D19).

A place is missed, or a wrong one given? The posting's explanation shows every town that it names,
how probable it is, and why. `mentions` joins towns and states, `features` is what a reader sees of
them, `choosing` weighs it by the learned table, `wide` reads states and countries by rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from postings.guide.workplaces import WorkplaceKind
from postings.parsing.document import Document
from postings.parsing.facts.location.choosing import FoundPlace, choose_towns
from postings.parsing.facts.location.mentions import PlaceMention, mentions, town_key
from postings.parsing.facts.location.scopes import (
    Stated,
    find_relocation,
    find_scope,
    find_territory,
    written_scope,
)
from postings.parsing.facts.location.wide import wide_places
from postings.parsing.facts.location.workplace_table import REMOTE
from postings.parsing.facts.location.workplaces import find_workplace
from postings.parsing.registry import Fact, known_value
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.company import Company

LONGEST_INITIALS = 3  # letters of a town in capitals that stays so: "NYC"


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """Places, workplace, scope, territory and relocation, each with its words."""
    way, rejected = find_workplace(document)
    workplace = way.answer if way else None
    company = known_value(known, Company)
    found, passed_over = _places(document, company, remote=workplace == WorkplaceKind.REMOTE)
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
    rejected.extend(passed_over)
    return Extraction(value=value, proofs=tuple(proofs), rejected=tuple(rejected))


FACT = Fact(
    name="location",
    states="the places of work, how the work is done, what a remote job is limited to, the sales "
    "territory, help with moving",
    values="city, region, country; on site, hybrid, remote, remote or on site; moving offered, "
    "not offered, required",
    extract=extract,
    # A name chosen as the employer's is no town.
    needs=("company",),
)


def _places(
    document: Document, company: Company, *, remote: bool
) -> tuple[list[FoundPlace], list[Rejected]]:
    """The towns; where there are none, the states, counties or countries."""
    found = mentions(document.text)
    names = (company.name, company.agency, *company.aliases, *company.brands)
    employers = frozenset(town_key(name) for name in names if name)
    towns, rejected = choose_towns(document, found, remote=remote, employers=employers)
    wide = [] if towns else wide_places(document, found, remote=remote)
    return towns or [FoundPlace(place=p, proof=s, rule=r) for p, s, r in wide], rejected


def _value(place: PlaceMention, text: str) -> dict[str, str | None]:
    city = place.city
    if city and city.isupper() and len(city) > LONGEST_INITIALS:
        city = city.title()
    return {
        "city": city,
        "region": place.region,
        "country": place.country,
        "raw": place.span.of(text),
    }


def _country_scope(document: Document, found: Sequence[FoundPlace]) -> Stated | None:
    """ "Remote and based in Bogota, Colombia": the country of a remote job limits it."""
    if len(found) != 1 or found[0].place.country is None:
        return None
    near = document.sentence_at(found[0].proof.start).of(document.text)
    span = found[0].place.span
    raw = span.of(document.text)
    # The country of "US-NV-Reno" is a system's way to write, no limit.
    if "remote" not in near.casefold() or ("-" in raw and "," not in raw):
        return None
    country = raw.rsplit(",", 1)[-1].strip()
    return written_scope(country), Span(start=span.end - len(country), end=span.end)
