"""The effective facts of a posting: what staff decided, over what the parser found.

Both come as JSON in the shape of the annotation guide. A correction replaces its fact as a whole;
the words that prove a part of the finding still prove that part where staff left it as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Value = Mapping[str, Any]


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

    `stated` names, for each field that the source states as data, the source's own name of it.
    """

    name: str
    value: Value
    evidence: tuple[Evidence, ...]
    is_corrected: bool = False
    stated: Mapping[str, str] = field(default_factory=dict)

    def evidence_at(self, path: str) -> Evidence | None:
        """The first words that prove the part at `path`; None where staff entered it."""
        return next((words for words in self.evidence if words.path == path), None)


def effective_facts(found: Value, corrected: Mapping[str, Value]) -> dict[str, EffectiveFact]:
    """The facts that hold, by name.

    `found` is `Posting.facts` as stored; `corrected` holds the values of the standing corrections.
    """
    facts = {name: _found_fact(name, fact) for name, fact in found["facts"].items()}
    for name, value in corrected.items():
        facts[name] = _corrected_fact(name, value, facts.get(name))
    return facts


def _found_fact(name: str, fact: Value) -> EffectiveFact:
    evidence = tuple(Evidence(**proof) for proof in fact["proofs"])
    return EffectiveFact(
        name=name, value=fact["value"], evidence=evidence, stated=fact.get("stated", {})
    )


def _corrected_fact(name: str, value: Value, finding: EffectiveFact | None) -> EffectiveFact:
    evidence = tuple(carried(finding.evidence, finding.value, value)) if finding else ()
    return EffectiveFact(name=name, value=value, evidence=evidence, is_corrected=True)


def carried(evidence: Iterable[Evidence], found: Value, value: Value) -> Iterator[Evidence]:
    """The evidence whose part of the value was left alone, under its path in the new value."""
    for words in evidence:
        path = _path_in(value, found, words.path)
        if path is not None:
            yield Evidence(path=path, start=words.start, end=words.end, rule=words.rule)


def _path_in(value: Value, found: Value, path: str) -> str | None:
    """Where the part of `found` at `path` stands in `value`; None when it does not.

    >>> _path_in({"items": ["b"]}, {"items": ["a", "b"]}, "items.1")
    'items.0'
    """
    field, _, index = path.partition(".")
    if not field:
        return path if found == value else None
    if not index:
        return path if found.get(field) == value.get(field) else None
    item, items = found[field][int(index)], value.get(field, [])
    return f"{field}.{items.index(item)}" if item in items else None
