"""What staff typed into fields -> the value of a fact, in the shape of the annotation guide.

Staff see columns; what is stored is the whole fact, so that a correction reads like a finding.
Only what they changed is put into it: a title that was cut to fit its column stays whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from postings.facts.columns import READ
from postings.facts.effective import EffectiveFact, Value
from postings.guide.seniority import SENIORITY_RANK, UNSPECIFIED

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


def _seniority_mistakes(value: Value) -> Iterator[Mistake]:
    level = SENIORITY_RANK.get(value.get("level") or "")
    most = SENIORITY_RANK.get(value.get("level_max") or "")
    if most and level is None:
        yield "seniority", "“Up to” needs the level from which it counts."
    elif most and level and most <= level:
        yield "seniority_max", "“Up to” is not above the level: leave it empty for one level."


def _company_mistakes(value: Value) -> Iterator[Mistake]:
    if value.get("status") == "named" and not value.get("name"):
        yield "company_name", "A named employer needs its name."
    if value.get("status") == "unnamed" and value.get("name"):
        yield "company_status", "An employer with a name is not unnamed."


def _no_mistakes(_value: Value) -> Iterator[Mistake]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFact:
    """A fact that staff edit in fields: which, as what of its value, and what makes no sense.

    `changes` turns what was typed, by the value's own keys, into what to put into the value.
    """

    fields: Mapping[str, str]
    changes: Callable[[Typed], Typed] = _as_typed
    mistakes: Callable[[Value], Iterator[Mistake]] = _no_mistakes

    def value(self, old: Value, typed: Typed) -> Value:
        """The value with the fields that staff changed, which alone are in `typed`."""
        by_key = {self.fields[name]: _stated(content) for name, content in typed.items()}
        return {**old, **self.changes(by_key)}


TYPED = {
    "title": TypedFact(fields={"title": "clean", "functions": "functions"}),
    "seniority": TypedFact(
        fields={"seniority": "level", "seniority_max": "level_max", "role_type": "role_type"},
        changes=_seniority,
        mistakes=_seniority_mistakes,
    ),
    "company": TypedFact(
        fields={
            "company_status": "status",
            "company_name": "name",
            "company_descriptor": "descriptor",
        },
        mistakes=_company_mistakes,
    ),
}


def initial_of(facts: Mapping[str, EffectiveFact]) -> dict[str, Any]:
    """What the fields show of these facts."""
    names = [name for typed in TYPED.values() for name in typed.fields]
    company = facts["company"].value if "company" in facts else {}
    columns = {name: READ[name](facts) for name in names if name in READ}
    return columns | {"company_name": company.get("name") or ""}


def _stated(value: Any) -> Any:
    return None if value == "" else value
