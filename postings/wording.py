"""A part of a value in words, for those who look after the parser; visitors get better ones."""

from __future__ import annotations

from typing import Any


def in_words(value: Any) -> str:
    """A part of a value without its empty fields.

    >>> in_words({"code": "series_7", "lines": [], "status": "required", "alt": None})
    'code: series_7, status: required'
    >>> in_words([True, 2])
    'yes, 2'
    >>> in_words(None)
    'not stated'
    """
    if value is None:
        return "not stated"
    if isinstance(value, dict):
        stated = {key: part for key, part in value.items() if part not in (None, [], "")}
        return ", ".join(f"{key}: {in_words(part)}" for key, part in stated.items())
    if isinstance(value, list):
        return ", ".join(map(in_words, value))
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
