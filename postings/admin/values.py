"""What staff typed into fields -> the value of a fact, in the shape of the annotation guide.

Staff see columns; what is stored is the whole fact, so that a correction reads like a finding.
Only what they changed is put into it: a title that was cut to fit its column stays whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from postings.facts.columns import READ
from postings.facts.effective import Facts, Value
from postings.guide.seniority import SENIORITY_RANK, UNSPECIFIED
from postings.values.company import Company
from postings.values.kinds import Shape
from postings.values.reading import read_as
from postings.values.seniority import Seniority
from postings.values.title import Title

S = TypeVar("S", bound=Shape)
Typed = Mapping[str, Any]
Mistake = tuple[str, str]  # the field, and what is wrong with it


def _as_typed(typed: Typed) -> Typed:
    return typed


def _seniority(typed: Typed) -> Typed:
    """A level that staff cleared is unspecified; a role type that they chose is no default."""
    level = {"level": typed["level"] or UNSPECIFIED} if "level" in typed else {}
    if "role_type" not in typed:
        return {**typed, **level}
    role = {"role_type": typed["role_type"] or "unclear", "role_type_basis": "explicit"}
    return {**typed, **level, **role}


def _seniority_mistakes(value: Seniority) -> Iterator[Mistake]:
    level = SENIORITY_RANK.get(value.level or "")
    most = SENIORITY_RANK.get(value.level_max or "")
    if most and level is None:
        yield "seniority", "“Up to” needs the level from which it counts."
    elif most and level and most <= level:
        yield "seniority_max", "“Up to” is not above the level: leave it empty for one level."


def _company_mistakes(value: Company) -> Iterator[Mistake]:
    if value.status == "named" and not value.name:
        yield "company_name", "A named employer needs its name."
    if value.status == "unnamed" and value.name:
        yield "company_status", "An employer with a name is not unnamed."
    if value.status == "not_clear" and value.name:
        yield "company_status", "An employer with a name is clear: choose “Named”."


def _no_mistakes(_value: Shape) -> Iterator[Mistake]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFact(Generic[S]):
    """A fact that staff edit in fields: which, as what of its value, and what makes no sense.

    `changes` turns what was typed, by the value's own keys, into what to put into the value.
    """

    shape: type[S]
    fields: Mapping[str, str]
    changes: Callable[[Typed], Typed] = _as_typed
    faults: Callable[[S], Iterator[Mistake]] = _no_mistakes

    def value(self, old: Value, typed: Typed) -> Value:
        """The value with the fields that staff changed, which alone are in `typed`."""
        by_key = {self.fields[name]: _stated(content) for name, content in typed.items()}
        return {**old, **self.changes(by_key)}

    def mistakes(self, value: Value) -> Iterator[Mistake]:
        """What makes no sense in a value whose every field does."""
        return self.faults(read_as(self.shape, value))


TYPED: Mapping[str, TypedFact[Any]] = {
    "title": TypedFact(shape=Title, fields={"title": "clean", "functions": "functions"}),
    "seniority": TypedFact(
        shape=Seniority,
        fields={"seniority": "level", "seniority_max": "level_max", "role_type": "role_type"},
        changes=_seniority,
        faults=_seniority_mistakes,
    ),
    "company": TypedFact(
        shape=Company,
        fields={
            "company_status": "status",
            "company_name": "name",
            "company_descriptor": "descriptor",
        },
        faults=_company_mistakes,
    ),
}


def initial_of(facts: Facts) -> dict[str, Any]:
    """What the fields show of these facts."""
    names = [name for typed in TYPED.values() for name in typed.fields]
    columns = {name: READ[name](facts) for name in names if name in READ}
    return columns | {"company_name": facts.company.name or ""}


def _stated(value: Any) -> Any:
    return None if value == "" else value
