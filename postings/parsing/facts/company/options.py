"""All options of a posting, names, a confidential client and nobody, with what is seen of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from postings.parsing.document import Document
from postings.parsing.facts.company.candidates import find_candidates
from postings.parsing.facts.company.common_words import COMMON_WORDS
from postings.parsing.facts.company.features import ALONE, features
from postings.parsing.facts.company.names import Found
from postings.parsing.facts.company.nobody import (
    confidential_features,
    find_cues,
    unnamed_features,
)
from postings.parsing.matching.choice import Features
from postings.parsing.matching.places import PLACES
from postings.parsing.types import Span

# No name has a parenthesis: no key is taken for a name's.
CONFIDENTIAL = "(confidential)"
UNNAMED = "(unnamed)"
NOBODIES = frozenset({CONFIDENTIAL, UNNAMED})


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerOptions:
    """All options of a posting by their keys, with what is seen of each."""

    found: Found
    features: Mapping[str, Features]
    cues: dict[str, Span]
    organizations: dict[str, str]

    @property
    def aliases(self) -> dict[str, str]:
        return self.found.aliases

    def organization_of(self, key: str) -> str:
        return self.organizations.get(key, key)


def choice_of(document: Document) -> EmployerOptions:
    found = find_candidates(document)
    seen = {key: features(document, found, candidate) for key, candidate in found.names.items()}
    owners = organizations(found)
    _beside_others(seen, owners)
    names = [own for own in seen.values() if may_hire(own)]
    cues = find_cues(document)
    # Nobody keeps an employer confidential without words for it.
    if cues:
        seen[CONFIDENTIAL] = confidential_features(document, cues, list(seen.values()))
    seen[UNNAMED] = unnamed_features(document, names)
    return EmployerOptions(found=found, features=seen, cues=cues, organizations=owners)


# Only the one who hires does this (guide 4): it counts for who does and against all others.
HIRES = frozenset({"is hiring", "is hiring, after an aside", "is described and is hiring"})


def _beside_others(seen: dict[str, dict[str, float]], owners: dict[str, str]) -> None:
    """What others do counts, too: an owner beside the one who hires is no employer."""
    hiring = {
        owners[key] for key, own in seen.items() if may_hire(own) and not HIRES.isdisjoint(own)
    }
    owned = {owners[key] for key, own in seen.items() if "has an owner" in own}
    for key, own in seen.items():
        if hiring and owners[key] not in hiring:
            own["another name is hiring"] = 1.0
        if "owns it" in own and owned - {owners[key]}:
            own["owns another name"] = 1.0
        if "owns it" in own and hiring - {owners[key]}:
            own["owns the one that hires"] = 1.0
    _most_often(seen)


# These stand often without being anybody.
_NO_NAMES = (
    "a place",
    "a tool or a site",
    "all ordinary words",
    "ends as a department or a job",
    "holds the words of a job",
    "all words of departments",
)


def may_hire(features: Features) -> bool:
    """Whether the words could be an organization's name at all."""
    return not any(kind in features for kind in _NO_NAMES)


def _most_often(seen: dict[str, dict[str, float]]) -> None:
    names = [own for own in seen.values() if may_hire(own)]
    most = max((own[ALONE] for own in names), default=0.0)
    for own in names:
        if own[ALONE] == most:
            own["named most often"] = 1.0
            if most > 1.4:  # more than three times
                own["named most often, and often"] = 1.0
    if len(names) == 1:
        names[0]["the only name"] = 1.0


def organizations(found: Found) -> dict[str, str]:
    """The longest form of each name's organization, of which the others are short forms."""
    owner: dict[str, str] = {}
    keys = sorted(found.names, key=lambda key: (-len(key), key))
    heads: dict[str, str] = {}
    for key in keys:
        home = found.aliases.get(key)
        home = owner.get(home or "") or heads.get(key) or key
        owner[key] = home
        for form in _short_forms(key):
            heads.setdefault(form, home)
    # "Larkspur and Rye are": two names.
    owner.update({joined: owner[front] for joined, front in found.joined.items()})
    return owner


def _short_forms(key: str) -> list[str]:
    words = key.split()
    fronts = [" ".join(words[:n]) for n in range(1, len(words))]
    fronts = [
        front
        for front in fronts
        if front not in PLACES and not all(word in COMMON_WORDS for word in front.split())
    ]
    initials = "".join(word[0] for word in words)
    fewer = "".join(word[0] for word in words if word not in {"of", "and", "the", "for"})
    return [*fronts, key.replace(" ", ""), *(i for i in (initials, fewer) if len(i) > 1)]


def _is_ordinary(key: str) -> bool:
    return all(word in COMMON_WORDS for word in key.split())
