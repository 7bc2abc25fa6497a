"""Who is the employer: the likeliest of all options, where it is likely enough.

The learned table `weights.tsv` says how much each feature counts. A name is stated where the
table's own held-out figures say that such names are right often enough; else the employer is not
clear, and the names stay with their reasons for staff to see. What the guide settles is settled
before: whom an agency names as its principal, and that an agency's words hide the employer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from postings.guide.company import CompanyStatus
from postings.parsing.facts.company.names import NameCandidate
from postings.parsing.facts.company.nobody import FOR_OTHERS
from postings.parsing.facts.company.options import (
    CONFIDENTIAL,
    HIRES,
    UNNAMED,
    EmployerOptions,
    may_hire,
)
from postings.parsing.facts.company.surroundings import JOINED
from postings.parsing.matching.choice import Features, Weights
from postings.parsing.types import Span

WEIGHTS = Path(__file__).with_name("weights.tsv")
# A longer form is the name where it is at least so probable beside the likeliest form (guide 4).
FORM_SHARE = 0.5
# What only the employer itself does or has (guide 4, the first four choices).
DECISIVE = HIRES | frozenset(
    {
        "is an equal-opportunity employer",
        "is an equal-opportunity employer, after an aside",
        "heads a description",
        "in a field of a form",
        "opens the sentence with “at”",
        "behind “we are”",
    }
)
# So probable must a name be that alone is hiring, or alone does another thing of those.
LEAST_HIRING, LEAST_ACTING = 0.005, 0.05
_HIRED_FOR = "hired for"  # "on behalf of Larkspur"
_PARTNERS = frozenset({"an agency's partner", "has partnered with a recruiter"})
_MAY_BE_AN_AGENCY = FOR_OTHERS | DECISIVE | {"behind “at”", "subject of a sentence"}
# Enough where no other name stands in the text.
_OF_THE_ONLY_ONE = frozenset(
    {
        "subject of a sentence",
        "with a possessive",
        "before “is a”",
        "before “is an”",
        "before “is the”",
        "before “is one”",
    }
)
# What any form of a name does, the organization does.
_OF_ANY_FORM = _MAY_BE_AN_AGENCY | _OF_THE_ONLY_ONE | _PARTNERS | {_HIRED_FOR}
_GROUP_WORDS = "members customers clients users employees colleagues patients buyers investors"
# "Members of Rye are seeking": they belong to an organization, and are none.
_GROUPS = frozenset(f"begins with “{word}”" for word in _GROUP_WORDS.split())
# Words that say less than "our client": an employer with clients of its own says them, too.
_WEAK_CUES = frozenset({"speaks of the employer as “they”", "speaks of the company as another's"})
# So probable must a name be whose words are a place's or a department's, or stand everywhere.
ORDINARY_NEEDS = 0.9
_TOOLS = frozenset({"a tool or a site"})
_EVERYWHERE = frozenset({"stands in postings of very many employers"})
WEAK_CUES_NEED = 2.5  # times the probability of the likeliest other option


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A name in all its forms, the best form first, and how probable it is the employer's."""

    forms: tuple[NameCandidate, ...]
    share: float
    features: Features  # of all forms

    def is_any(self, features: frozenset[str]) -> bool:
        return not features.isdisjoint(self.features)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerDecision:
    """Who the employer is; `others` are the names that were not taken, the likeliest first."""

    status: CompanyStatus
    employer: Organization | None = None
    agency: Organization | None = None
    cue: Span | None = None
    others: tuple[Organization, ...] = ()


@cache
def weights() -> Weights:
    return Weights.read(WEIGHTS)


def decide(choice: EmployerOptions) -> EmployerDecision:
    """A principal named by its agency, then confidentiality, then the likeliest option."""
    keys = list(choice.features)
    shares = dict(zip(keys, weights().shares(list(choice.features.values())), strict=True))
    names = _organizations(choice, shares)
    if behalf := next((one for one in names if _is_principal(one) and _is_plain(one)), None):
        return _behalf(names, behalf)
    if _is_confidential(choice, names, shares):
        return _confidential(choice, names)
    if settled := _settled(names):
        return _stated(settled, names)
    if names and names[0].share > shares[UNNAMED]:
        return _named(names)
    if host := _addressed(names):
        return _stated(host, names)
    return EmployerDecision(status=CompanyStatus.UNNAMED, others=tuple(names))


def _organizations(choice: EmployerOptions, shares: Mapping[str, float]) -> list[Organization]:
    """The organizations of the text, the likeliest first."""
    groups: dict[str, list[NameCandidate]] = {}
    for key, candidate in choice.found.names.items():
        groups.setdefault(choice.organization_of(key), []).append(candidate)
    found = [_organization(choice, forms, shares) for forms in groups.values()]
    return sorted(found, key=lambda one: (-one.share, one.forms[0].mentions[0].start))


def _organization(
    choice: EmployerOptions, forms: list[NameCandidate], shares: Mapping[str, float]
) -> Organization:
    best = max(forms, key=lambda form: shares[form.key])
    name = max(_clear(choice, forms, best, shares), key=lambda form: len(form.key))
    rest = sorted((form for form in forms if form is not name), key=lambda form: -shares[form.key])
    own = choice.features[best.key]
    acts = {act: 1.0 for form in forms for act in choice.features[form.key] if act in _OF_ANY_FORM}
    share = sum(shares[form.key] for form in forms)
    return Organization(forms=(name, *rest), share=share, features={**acts, **own})


def _clear(
    choice: EmployerOptions,
    forms: list[NameCandidate],
    best: NameCandidate,
    shares: Mapping[str, float],
) -> list[NameCandidate]:
    """The forms that are the name: nearly as probable as the likeliest."""
    least = FORM_SHARE * shares[best.key]
    # "Larkspur and Rye are": two names, not one.
    apart = [form for form in forms if JOINED not in choice.features[form.key]]
    first = max(apart or forms, key=lambda form: shares[form.key])
    # "VP of Sales, Larkspur Cloud": what the title alone has may be a part of the employer.
    told = (form for form in apart if "in the title alone" not in choice.features[form.key])
    return [first, *(form for form in told if shares[form.key] >= least)]


def _is_principal(one: Organization) -> bool:
    """An agency hires on its behalf, or has partnered with it to find somebody."""
    return _HIRED_FOR in one.features or one.features.keys() >= _PARTNERS


def _is_plain(one: Organization) -> bool:
    """Whether its words could be a name at all."""
    return may_hire(one.features) and not one.is_any(_GROUPS)


def _is_unusual(one: Organization) -> bool:
    """Whether its words are an organization's and nobody else's; a tool's maker may hire, too."""
    return (_is_plain(one) and not one.is_any(_EVERYWHERE)) or one.is_any(_TOOLS)


def _settled(names: Sequence[Organization]) -> Organization | None:
    """The one that alone does what only an employer does (guide 4, in its order)."""
    for acts, least in ((HIRES, LEAST_HIRING), (DECISIVE, LEAST_ACTING)):
        likely = (one for one in names if one.share >= least and _is_unusual(one))
        acting = [one for one in likely if one.is_any(acts)]
        if len(acting) == 1:
            return acting[0]
    alone = [one for one in names if _is_plain(one) and one.forms[0].stands_alone]
    if len(alone) == 1 and alone == names[:1] and alone[0].is_any(_OF_THE_ONLY_ONE):
        return alone[0]
    return None


def _addressed(names: Sequence[Organization]) -> Organization | None:
    """The host of an address, where the text gives no other name (guide D1)."""
    hosts = [one for one in names if one.forms[0].host and _is_plain(one)]
    return hosts[0] if len(hosts) == 1 else None


def _is_certain(one: Organization) -> bool:
    if not _is_unusual(one) and one.share < ORDINARY_NEEDS:
        return False
    return weights().calibrated(one.share) >= weights().certain_from


def _named(names: Sequence[Organization]) -> EmployerDecision:
    """The likeliest name, where it is certain."""
    if _is_certain(names[0]):
        return _stated(names[0], names)
    status = CompanyStatus.NOT_CLEAR if _is_plain(names[0]) else CompanyStatus.UNNAMED
    return EmployerDecision(status=status, others=tuple(names))


def _stated(employer: Organization, names: Sequence[Organization]) -> EmployerDecision:
    others = tuple(one for one in names if one is not employer)
    return EmployerDecision(status=CompanyStatus.NAMED, employer=employer, others=others)


def _behalf(names: list[Organization], employer: Organization) -> EmployerDecision:
    """ "On behalf of Larkspur Robotics, Wren Talent is looking": the other one is the agency."""
    others = tuple(one for one in names if one is not employer)
    agency = _agency(others)
    return EmployerDecision(
        status=CompanyStatus.NAMED, employer=employer, agency=agency, others=others
    )


def _agency(names: Sequence[Organization]) -> Organization | None:
    """The likeliest that may be one, in its longest form: "Wren Talent Search", not "Wren"."""
    found = next((one for one in names if one.is_any(_MAY_BE_AN_AGENCY)), None)
    if found is None:
        return None
    name = max(found.forms, key=lambda form: (form.stands_alone, len(form.key)))
    return replace(found, forms=(name, *(form for form in found.forms if form is not name)))


def _is_confidential(
    choice: EmployerOptions, names: Sequence[Organization], shares: Mapping[str, float]
) -> bool:
    """An agency's words, unless a name is certain that does not hire for others itself."""
    if not choice.cues:
        return False
    best = names[0] if names else None
    if best and best.is_any(FOR_OTHERS):
        return True
    likeliest = max([shares[UNNAMED], *(one.share for one in names)])
    if not choice.cues.keys() - _WEAK_CUES:
        return shares[CONFIDENTIAL] > WEAK_CUES_NEED * likeliest
    return not (best and _is_certain(best))


def _confidential(choice: EmployerOptions, names: list[Organization]) -> EmployerDecision:
    agency = _agency([one for one in names if _is_plain(one) or one.is_any(FOR_OTHERS)])
    return EmployerDecision(
        status=CompanyStatus.CONFIDENTIAL,
        agency=agency,
        cue=min(choice.cues.values(), key=lambda span: span.start),
        others=tuple(names),
    )
