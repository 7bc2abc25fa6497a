"""The part of JSON Schema that the record's schema uses: what is wrong with a value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def violations(value: Any, schema: dict[str, Any], place: str = "$") -> Iterator[str]:
    """Each violation, with its place."""
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is not in the list"
    if "type" in schema and not any(is_a(value, name) for name in listed(schema["type"])):
        yield f"{place}: {value!r} is no {schema['type']}"
    elif isinstance(value, dict):
        yield from wrong_members(value, schema, place)
    elif isinstance(value, list):
        yield from wrong_entries(value, schema, place)
    elif isinstance(value, str) and len(value) < schema.get("minLength", 0):
        yield f"{place}: is too short"


def wrong_members(value: dict[str, Any], schema: dict[str, Any], place: str) -> Iterator[str]:
    known = schema.get("properties", {})
    yield from (
        f"{place}: lacks {name}" for name in schema.get("required", ()) if name not in value
    )
    yield from (f"{place}: has {name}" for name in value.keys() - known.keys())
    for name in value.keys() & known.keys():
        yield from violations(value[name], known[name], f"{place}.{name}")


def wrong_entries(value: list[Any], schema: dict[str, Any], place: str) -> Iterator[str]:
    if len(value) < schema.get("minItems", 0):
        yield f"{place}: has too few entries"
    if schema.get("uniqueItems") and len(set(map(str, value))) < len(value):
        yield f"{place}: has an entry twice"
    for number, entry in enumerate(value):
        yield from violations(entry, schema.get("items", {}), f"{place}[{number}]")


def is_a(value: Any, name: str) -> bool:
    if isinstance(value, bool) and name in {"integer", "number"}:
        return False
    return isinstance(value, TYPES[name])


def listed(names: str | list[str]) -> list[str]:
    return [names] if isinstance(names, str) else names
