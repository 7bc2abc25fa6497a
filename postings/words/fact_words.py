"""The value of a fact in words, part by part, by the module of its name in `postings/wordings/`.

A fact without one is shown by its fields: a new fact is on the page before anyone words it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from postings import wordings
from postings.guide.facts import FACTS
from postings.values.reading import Json, read
from postings.words.phrases import Part

Wording = Callable[[Any], Iterator[Part]]  # of a value in the shape that its fact has


def in_order(names: Iterable[str]) -> list[str]:
    """The facts as they are listed: those of FACTS in its order, then the others by name.

    >>> in_order(["travel", "company", "title", "hobbies"])
    ['title', 'company', 'travel', 'hobbies']
    """
    known = {name: place for place, name in enumerate(FACTS)}
    return sorted(names, key=lambda name: (known.get(name, len(known)), name))


def label(name: str) -> str:
    """What people call the fact.

    >>> label("compensation"), label("side_projects")
    ('Pay', 'Side projects')
    """
    return FACTS.get(name) or name.replace("_", " ").capitalize()


def parts(name: str, value: Json) -> list[Part]:
    """The stated parts of a fact in words, as far as they can be read; of the unstated, none."""
    held, wording = read(name, value), _wordings().get(name)
    return list(wording(held.value) if wording else by_fields(held.json))


@cache
def _wordings() -> dict[str, Wording]:
    names = (module.name for module in pkgutil.iter_modules(wordings.__path__))
    modules = {name: import_module(f"{wordings.__name__}.{name}") for name in names}
    return {name: module.parts for name, module in modules.items()}


def by_fields(value: Json) -> Iterator[Part]:
    """Any fact, field by field.

    >>> list(by_fields({"required": True, "pct_max": 25, "status": None}))
    [('required', 'Required: yes'), ('pct_max', 'Pct max: 25')]
    """
    for field, content in value.items():
        if isinstance(content, list):
            for number, item in enumerate(content):
                yield f"{field}.{number}", words(item)
        elif content is not None and content != "":
            yield field, f"{label(field)}: {words(content)}"


def words(content: Any) -> str:
    """A value of whatever type in words.

    >>> words({"min": 2.0, "of": ["sales"], "max": None}), words(False), words(None)
    ('min: 2, of: sales', 'no', 'not stated')
    """
    if content is None:
        return "not stated"
    if isinstance(content, dict):
        stated = {key: item for key, item in content.items() if item not in (None, "", [])}
        return ", ".join(f"{key}: {words(item)}" for key, item in stated.items())
    if isinstance(content, list):
        return ", ".join(map(words, content))
    if isinstance(content, bool):
        return "yes" if content else "no"
    return f"{content:g}" if isinstance(content, float) else str(content)
