"""Stored JSON -> the value of a fact, and what is wrong with it: the one place that knows its keys.

What is wrong is left out and named, the smallest part that the rest does without: a field that may
be unstated, an item that lacks what makes it one, or the whole. Nothing is raised. Keys that a
shape does not have, of an older or newer version, are passed over; null is not stated.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from postings import values
from postings.values.kinds import Check, Shape

Json = Mapping[str, Any]  # the value of a fact as it is stored
S = TypeVar("S", bound=Shape)
LONGEST_SHOWN = 40  # characters of a wrong content in a message
PLAIN: Mapping[type, tuple[tuple[type, ...], str]] = {
    str: ((str,), "is no text"),
    bool: ((bool,), "is neither true nor false"),
    int: ((int,), "is no whole number"),
    float: ((int, float), "is no number"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueProblem:
    """What is wrong at `path` of a stored value; `left_out` is the part that is done without."""

    path: str
    what: str
    left_out: str

    def __str__(self) -> str:
        """The problem in words.

        >>> print(ValueProblem(path="pct_max", what='"some" is no number', left_out="pct_max"))
        pct_max: "some" is no number
        """
        return f"{self.path}: {self.what}" if self.path else self.what


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A value as it can be relied on: in its shape, as the JSON that makes it, and the problems.

    The value of a fact without a shape is the JSON itself.
    """

    value: Shape | Json
    json: Json
    problems: tuple[ValueProblem, ...] = ()


class _WrongError(Exception):
    def __init__(self, path: str, what: str) -> None:
        super().__init__(what)
        self.path, self.what = path, what

    def at(self, left_out: str) -> ValueProblem:
        return ValueProblem(path=self.path.strip("."), what=self.what, left_out=left_out)


# Reads the content at a path, and adds to the problems; raises _WrongError where nothing is left.
_Reader = Callable[[Any, str, list[ValueProblem]], Any]


def read(fact: str, stored: Any) -> Read:
    """The value of a fact by its name.

    >>> found = read("travel", {"required": True, "pct_max": "some"})
    >>> found.value.required, found.json, [str(problem) for problem in found.problems]
    (True, {'required': True}, ['pct_max: "some" is no number'])
    """
    shape: Any = shape_of(fact)  # hashable, which mypy does not see of a class
    problems: list[ValueProblem] = []
    try:
        value = _reader(shape)(stored, "", problems) if shape else _any(stored)
    except _WrongError as wrong:
        problems.append(wrong.at(""))
        value = shape() if shape else {}
    sound = _without(stored, {it.left_out for it in problems}) if problems else stored
    return Read(value=value, json=sound, problems=tuple(problems))


def read_as(shape: type[S], stored: Any) -> S:
    """The value in its shape, for who knows which fact it is of; problems are left to others.

    >>> from postings.values.team import Team
    >>> read_as(Team, {"manages": True, "size": 3}).manages
    True
    """
    value = read(fact_of(shape), stored).value
    return value if isinstance(value, shape) else shape()


def items_of(stored: Json) -> Sequence[Any]:
    """The items of a list fact as they are stored, for who passes them on whole."""
    items = stored.get("items")
    return items if isinstance(items, list | tuple) else ()


def to_json(value: Shape) -> dict[str, Any]:
    """The value as it is stored.

    >>> from postings.values.languages import Language, Languages
    >>> to_json(Languages(items=(Language(language="Spanish"),)))
    {'items': [{'language': 'Spanish', 'status': None, 'alt': None}]}
    """
    shape: Any = type(value)
    return {name: _plain(getattr(value, name)) for name in names_of(shape)}


def shape_of(fact: str) -> type[Shape] | None:
    """The class of a fact's value, by name; None where the fact has none.

    >>> shape_of("work_authorization").__name__, shape_of("hobbies")
    ('WorkAuthorization', None)
    """
    return _shape_of(fact) if fact.isidentifier() else None


@cache
def names_of(shape: Any) -> tuple[str, ...]:
    """The names of a shape's fields, which are the keys of its JSON, in their order."""
    return tuple(field.name for field in fields(shape))


def fact_of(shape: type[Shape]) -> str:
    """The name of the fact whose value has this shape."""
    return shape.__module__.rpartition(".")[2]


@cache
def _shape_of(fact: str) -> type[Shape] | None:
    place = f"{values.__name__}.{fact}"
    if find_spec(place) is None:
        return None
    return getattr(import_module(place), fact.title().replace("_", ""), None)


def _plain(content: Any) -> Any:
    if isinstance(content, Shape):
        return to_json(content)
    return [_plain(item) for item in content] if isinstance(content, tuple) else content


def _without(stored: Any, left_out: set[str], path: str = "") -> Any:
    """The JSON without the parts at these paths."""
    if "" in left_out:
        return {}
    if isinstance(stored, Mapping):
        parts = {key: f"{path}{key}" for key in stored}
        return {
            key: _without(stored[key], left_out, f"{part}.")
            for key, part in parts.items()
            if part not in left_out
        }
    if isinstance(stored, list | tuple):
        rows = ((f"{path}{number}", item) for number, item in enumerate(stored))
        return [_without(item, left_out, f"{part}.") for part, item in rows if part not in left_out]
    return stored


def _any(stored: Any) -> Json:
    if not isinstance(stored, Mapping):
        raise _WrongError("", f"{_shown(stored)} is no object")
    return stored


@cache
def _reader(kind: Any) -> _Reader:
    """How a content of this type is read, of which a field's annotation speaks."""
    origin, of = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return partial(_checked, _reader(of[0]), of[1:])
    if origin in (Union, UnionType):
        (stated,) = (one for one in of if one is not type(None))
        return _reader(stated)
    if origin is tuple:
        return partial(_list, _reader(of[0]))
    if kind in PLAIN:
        return partial(_one, *PLAIN[kind])
    return partial(_object, kind, _fields(kind))


def _fields(shape: Any) -> tuple[tuple[str, _Reader, bool], ...]:
    """The fields of a shape: name, how it is read, whether it has to be stated."""
    hints = get_type_hints(shape, include_extras=True)
    return tuple(
        (field.name, _reader(hints[field.name]), field.default is MISSING)
        for field in fields(shape)
    )


def _object(
    shape: type[Shape],
    parts: Iterable[tuple[str, _Reader, bool]],
    stored: Any,
    path: str,
    problems: list[ValueProblem],
) -> Shape:
    if not isinstance(stored, Mapping):
        raise _WrongError(path, f"{_shown(stored)} is no object")
    content = {}
    for name, reader, is_needed in parts:
        given, place = stored.get(name), f"{path}{name}"
        try:
            if given is not None:
                content[name] = reader(given, f"{place}.", problems)
            elif is_needed:
                raise _WrongError(place, "is missing")
        except _WrongError as wrong:
            if is_needed:
                raise
            problems.append(wrong.at(place))
    value = shape(**content)
    if mistake := value.mistake():
        raise _WrongError(path, mistake)
    return value


def _list(reader: _Reader, stored: Any, path: str, problems: list[ValueProblem]) -> tuple[Any, ...]:
    if not isinstance(stored, list | tuple):
        raise _WrongError(path, f"{_shown(stored)} is no list")
    items = []
    for number, item in enumerate(stored):
        try:
            items.append(reader(item, f"{path}{number}.", problems))
        except _WrongError as wrong:
            problems.append(wrong.at(f"{path}{number}"))
    return tuple(items)


def _checked(
    reader: _Reader, checks: Iterable[Check], stored: Any, path: str, problems: list[ValueProblem]
) -> Any:
    content = reader(stored, path, problems)
    for check in checks:
        if complaint := check(content):
            raise _WrongError(path, f"{_shown(stored)} {complaint}")
    return content


def _one(
    types: tuple[type, ...], complaint: str, stored: Any, path: str, _problems: list[ValueProblem]
) -> Any:
    if not isinstance(stored, types) or (isinstance(stored, bool) and bool not in types):
        raise _WrongError(path, f"{_shown(stored)} {complaint}")
    return stored


def _shown(content: Any) -> str:
    """A wrong content as JSON, cut to what tells it.

    >>> _shown("maybe"), _shown(["x" * 100])
    ('"maybe"', '["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…')
    """
    words = json.dumps(content, ensure_ascii=False, default=str)
    return words if len(words) <= LONGEST_SHOWN else f"{words[: LONGEST_SHOWN - 1]}…"
