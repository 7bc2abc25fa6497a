"""The facts that the parser finds: every room in `postings/parsing/facts/`, in the order of need.

A room's `fact` module has one `FACT = Fact(...)`; there is no list to keep. A registration that
does not fit (wrong name, unknown need, a circle) is a programming mistake and raises at first use.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from typing import Any, TypeVar

from postings.parsing import facts as facts_package
from postings.parsing.document import Document
from postings.parsing.types import Extraction
from postings.values.kinds import Shape
from postings.values.reading import fact_of, read_as

S = TypeVar("S", bound=Shape)
Item = Mapping[str, Any]


# Raised, unlike a fact's own errors: no parse is right without all facts.
class RegistrationError(Exception):
    """A fact module that the registry cannot use; the message names the module and the cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """The registration of one fact.

    `states` and `values` say in a phrase each what it states and what its values are: they are its
    row in `docs/facts.md`.
    `extract(document, known)` gets the extractions of the facts named in `needs` (and of any other
    fact that ran before). A needed fact that failed is missing in `known`. `shape` is how the gold
    record writes it: "object" with an evidence list, "list" of the items themselves, each with its
    evidence, or "plain": the items alone.
    `summarize(items, known)` computes the whole value of a list fact from its items and the other
    facts' values; the module's own `extract` uses it, and the admin after staff edited rows.
    """

    name: str
    states: str
    values: str
    extract: Callable[[Document, Mapping[str, Extraction]], Extraction]
    # Names, not modules: rooms do not import each other's inside.
    needs: tuple[str, ...] = ()
    shape: str = "object"
    # None for a fact that is no list.
    summarize: Callable[[Sequence[Item], Mapping[str, Item]], dict[str, Any]] | None = None


@cache
def all_facts() -> tuple[Fact, ...]:
    """Every registered fact, each after the facts it needs, otherwise by name."""
    # Cached: rooms do not come and go while the program runs.
    found = {fact.name: fact for fact in _registered()}
    for fact in found.values():
        if missing := set(fact.needs) - set(found):
            raise RegistrationError(f"{fact.name} needs {sorted(missing)}: no such fact module")
    try:
        order = tuple(
            # Sorted, so that the order does not hang on the file system.
            TopologicalSorter({name: found[name].needs for name in sorted(found)}).static_order()
        )
    # Its second argument is the circle itself.
    except CycleError as circle:
        raise RegistrationError(f"facts need each other in a circle: {circle.args[1]}") from circle
    return tuple(found[name] for name in order)


def known_value(known: Mapping[str, Extraction], shape: type[S]) -> S:
    """The value of a fact that was read before, by attributes; unstated where it was not."""
    found = known.get(fact_of(shape))
    # A needed fact that failed reads as unstated: the others go on.
    return read_as(shape, found.value) if found else shape()


def summarize(name: str, items: Sequence[Item], known: Mapping[str, Item]) -> dict[str, Any]:
    """The value of a list fact that follows from these items; `known` holds other facts' values."""
    fact = next(fact for fact in all_facts() if fact.name == name)
    if fact.summarize is None:
        raise RegistrationError(f"{name} is no list fact: it has no summarize")
    return fact.summarize(items, known)


def _registered() -> Iterable[Fact]:
    # Found by place, so that a new fact needs no list.
    for module in sorted(pkgutil.iter_modules(facts_package.__path__), key=lambda m: m.name):
        yield _registration(module.name)


def _registration(name: str) -> Fact:
    module = import_module(f"{facts_package.__name__}.{name}.fact")
    fact = getattr(module, "FACT", None)
    # A room without its registration would be a fact that silently is missing.
    if not isinstance(fact, Fact):
        raise RegistrationError(f"{module.__name__} has no FACT = Fact(...)")
    # One name everywhere: the folder, the column, the row of the documentation.
    if fact.name != name:
        raise RegistrationError(f"{module.__name__} registers the name {fact.name!r}: use {name!r}")
    return fact
