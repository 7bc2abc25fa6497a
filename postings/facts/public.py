"""The facts as the public may see them: an employer that stays unnamed has no name.

Staff may record whose a confidential posting is, or find that a name in its text is not the
employer's to be shown. Their own pages have it. Every page, feed, file and index reads these facts
instead, and so do the columns; the text of a posting is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from postings.companies.names import hints_at
from postings.facts.effective import EffectiveFact, Value, carried

COMPANY = "company"
# The fields that name an employer, by how it is named; all of them where it is not.
NAMES = ("name", "aliases", "parent", "brands")
HIDDEN = {"named": (), "brand_only": ("name", "aliases", "parent")}


def public_facts(facts: Mapping[str, EffectiveFact]) -> dict[str, EffectiveFact]:
    """The facts that hold, without the name of an employer that stays unnamed."""
    return {name: _public(fact) if name == COMPANY else fact for name, fact in facts.items()}


def is_secret(fact: EffectiveFact) -> bool:
    """Whether staff decided that the employer stays unnamed: then no earlier reading names it."""
    return fact.name == COMPANY and fact.is_corrected and bool(_hidden(fact.value))


def _public(fact: EffectiveFact) -> EffectiveFact:
    value = _public_company(fact.value)
    evidence = tuple(carried(fact.evidence, fact.value, value))
    left = {field for field, content in value.items() if content == fact.value[field]}
    stated = {field: name for field, name in fact.stated.items() if field in left}
    return replace(fact, value=value, evidence=evidence, stated=stated)


def _public_company(value: Value) -> dict[str, Any]:
    """The fact without its hidden fields, and without the others that say one of their names."""
    hidden = [field for field in _hidden(value) if value.get(field)]
    names = [name for field in hidden for name in _words(value[field])]
    return {
        field: _emptied(content)
        if field in hidden or any(hints_at(words, it) for words in _words(content) for it in names)
        else content
        for field, content in value.items()
    }


def _hidden(value: Value) -> tuple[str, ...]:
    return HIDDEN.get(value.get("status") or "", NAMES)


def _words(content: Any) -> Iterator[str]:
    """The words of a field, which holds one name or several."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, list):
        yield from (item for item in content if isinstance(item, str))


def _emptied(content: Any) -> Any:
    return [] if isinstance(content, list) else None
