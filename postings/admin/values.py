"""What staff typed -> the value of a fact, in the shape of the annotation guide.

Staff see columns and rows; what is stored is the whole fact, so that a correction reads like a
finding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.forms import ModelForm

from postings.effective import EffectiveFact, Value
from postings.models import Requirement
from postings.parsing.registry import summarize
from postings.projection import Rows
from postings.vocabulary import UNSPECIFIED

Typed = Mapping[str, Any]


def typed_title(old: Value, typed: Typed) -> Value:
    """The title and its functions, which keep the title's order where they are the same."""
    functions = list(typed["functions"])
    same = set(functions) == set(old["functions"])
    return {**old, "clean": typed["title"], "functions": old["functions"] if same else functions}


def typed_seniority(old: Value, typed: Typed) -> Value:
    """The rungs and the role type; a role type that staff changed is no default."""
    role_type = typed["role_type"] or "unclear"
    basis = old.get("role_type_basis", "default")
    return {
        **old,
        "level": typed["seniority"] or UNSPECIFIED,
        "level_max": typed["seniority_max"] or None,
        "role_type": role_type,
        "role_type_basis": basis if role_type == old.get("role_type") else "explicit",
    }


def typed_company(old: Value, typed: Typed) -> Value:
    """The employer's status, name and description."""
    return {
        **old,
        "status": typed["company_status"],
        "name": typed["company_name"] or None,
        "descriptor": typed["company_descriptor"] or None,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFact:
    """A fact that staff edit in fields: which those are, and how they become its value."""

    fields: frozenset[str]
    value: Callable[[Value, Typed], Value]


TYPED = {
    "title": TypedFact(fields=frozenset({"title", "functions"}), value=typed_title),
    "seniority": TypedFact(
        fields=frozenset({"seniority", "seniority_max", "role_type"}), value=typed_seniority
    ),
    "company": TypedFact(
        fields=frozenset({"company_status", "company_name", "company_descriptor"}),
        value=typed_company,
    ),
}


def typed_items(
    rows: Rows, facts: Mapping[str, EffectiveFact], forms: Sequence[ModelForm[Any]]
) -> Value:
    """The value of a list fact with the rows that staff left; its summary follows from them."""
    kept = (form for form in forms if form.cleaned_data and not form.cleaned_data.get("DELETE"))
    items = [_typed_item(rows, facts[rows.fact].value["items"], form) for form in kept]
    known = {name: fact.value for name, fact in facts.items()}
    return summarize(rows.fact, items, known)


def _typed_item(rows: Rows, old: Sequence[Value], form: ModelForm[Any]) -> Value:
    """The item of one row: the very same one where staff left the row alone."""
    if not form.has_changed():
        row: Requirement = form.instance
        return old[row.position]
    return {key: _stated(form.cleaned_data[column]) for key, column in rows.fields.items()}


def _stated(value: Any) -> Any:
    return None if value == "" else value
