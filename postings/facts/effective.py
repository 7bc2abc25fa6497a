"""The effective facts of a posting: what staff decided, over what the parser found.

Both come as JSON in the shape of the annotation guide, and are read by `postings.values.reading`.
A correction replaces its fact as a whole; the words that prove a part of the finding still prove
that part where staff left it as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from postings.values.benefits import Benefits
from postings.values.company import Company
from postings.values.compensation import Compensation
from postings.values.education import Education
from postings.values.employment import Employment
from postings.values.experience import Experience
from postings.values.industry import Industry
from postings.values.kinds import Shape
from postings.values.languages import Languages
from postings.values.licenses import Licenses
from postings.values.location import Location
from postings.values.reading import ValueProblem, fact_of, read, read_as
from postings.values.reports_to import ReportsTo
from postings.values.requisition import Requisition
from postings.values.sections import Sections
from postings.values.seniority import Seniority
from postings.values.team import Team
from postings.values.title import Title
from postings.values.travel import Travel
from postings.values.work_authorization import WorkAuthorization

Value = Mapping[str, Any]  # of a fact, as JSON
S = TypeVar("S", bound=Shape)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words `text[start:end]` that prove one part of a value, and the name of the rule.

    `path` is `"items.0"` for an item of a list, `"level"` for a field, `""` for the whole value.
    """

    path: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectiveFact:
    """One fact as it holds now. `is_corrected` says that staff decided it.

    `json` is the stored value without what cannot be read, which `problems` names; `value` is what
    it says. `stated` names, for each field that the source states as data, the source's own name
    of it.
    """

    name: str
    value: Shape | Value
    json: Value
    evidence: tuple[Evidence, ...] = ()
    is_corrected: bool = False
    stated: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[ValueProblem, ...] = ()

    def evidence_at(self, path: str) -> Evidence | None:
        """The first words that prove the part at `path`; None where staff entered it."""
        return next((words for words in self.evidence if words.path == path), None)


class _Held(Generic[S]):
    """A fact of `Facts` as an attribute: its value, and one unstated where it is not there."""

    def __init__(self, shape: type[S]) -> None:
        self.shape = shape

    def __get__(self, facts: Facts, owner: type[Facts]) -> S:
        return facts.of(self.shape)


class Facts(dict[str, EffectiveFact]):
    """The facts of one posting by name, and what they say as attributes.

    A fact that is not among the attributes is read with `of`, or has no shape and is JSON.

    >>> facts = effective_facts({"facts": {}}, {"travel": {"required": True, "pct_max": 25}})
    >>> facts.travel.pct_max, facts.team.manages, Facts().travel.pct_max
    (25, None, None)
    """

    title = _Held(Title)
    seniority = _Held(Seniority)
    company = _Held(Company)
    location = _Held(Location)
    compensation = _Held(Compensation)
    experience = _Held(Experience)
    licenses = _Held(Licenses)
    education = _Held(Education)
    travel = _Held(Travel)
    team = _Held(Team)
    reports_to = _Held(ReportsTo)
    employment = _Held(Employment)
    work_authorization = _Held(WorkAuthorization)
    languages = _Held(Languages)
    benefits = _Held(Benefits)
    industry = _Held(Industry)
    requisition = _Held(Requisition)
    sections = _Held(Sections)

    def of(self, shape: type[S]) -> S:
        """The value of the fact that has this shape; of one that is not there, one unstated."""
        fact = self.get(fact_of(shape))
        return fact.value if fact and isinstance(fact.value, shape) else shape()


def effective_facts(found: Value, corrected: Mapping[str, Any]) -> Facts:
    """The facts that hold, by name.

    `found` is `Posting.facts` as stored; `corrected` holds the values of the standing corrections.
    """
    facts = Facts({name: _found_fact(name, fact) for name, fact in found["facts"].items()})
    for name, value in corrected.items():
        facts[name] = _corrected_fact(name, value, facts.get(name))
    return facts


def found_value(found: Value, shape: type[S]) -> S:
    """What the parser found of one fact; `found` is `Posting.facts` as stored."""
    fact = found.get("facts", {}).get(fact_of(shape)) or {}
    return read_as(shape, fact.get("value"))


def fact_with(name: str, stored: Any) -> EffectiveFact:
    """A fact of this stored value, without words that prove it."""
    held = read(name, stored)
    return EffectiveFact(name=name, value=held.value, json=held.json, problems=held.problems)


def _found_fact(name: str, fact: Value) -> EffectiveFact:
    held = fact_with(name, fact.get("value"))
    evidence = tuple(Evidence(**proof) for proof in fact.get("proofs", ()))
    if held.problems:
        evidence = tuple(carried(evidence, fact.get("value"), held.json))
    return replace(held, evidence=evidence, stated=fact.get("stated", {}))


def _corrected_fact(name: str, stored: Any, finding: EffectiveFact | None) -> EffectiveFact:
    held = fact_with(name, stored)
    evidence = tuple(carried(finding.evidence, finding.json, held.json)) if finding else ()
    return replace(held, evidence=evidence, is_corrected=True)


def carried(evidence: Iterable[Evidence], found: Any, value: Value) -> Iterator[Evidence]:
    """The evidence whose part of the value was left alone, under its path in the new value."""
    for words in evidence:
        path = _path_in(value, found, words.path)
        if path is not None:
            yield Evidence(path=path, start=words.start, end=words.end, rule=words.rule)


def _path_in(value: Value, found: Any, path: str) -> str | None:
    """Where the part of `found` at `path` stands in `value`; None when it does not.

    >>> _path_in({"items": ["b"]}, {"items": ["a", "b"]}, "items.1")
    'items.0'
    """
    field, _, index = path.partition(".")
    if not field:
        return path if found == value else None
    part, new = _part(found, field), _part(value, field)
    if not index:
        return path if part == new else None
    item = _part(part, index)
    return f"{field}.{new.index(item)}" if isinstance(new, list | tuple) and item in new else None


def _part(content: Any, step: str) -> Any:
    """What stands in JSON under a key, or at a place of a list; None where nothing does."""
    if isinstance(content, list | tuple) and step.isdecimal() and int(step) < len(content):
        return content[int(step)]
    return content.get(step) if isinstance(content, Mapping) else None
