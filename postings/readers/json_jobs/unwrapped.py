"""JSON behind a few characters -> that JSON, as one value or as lines of values.

Streams put `data:` before it, logs a time, JSON text sequences a record separator, pages a callback
or the name of a variable; Python prints its own literals, and some store JSON as a string of JSON.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from itertools import islice
from typing import Any

from postings.readers.json_jobs.text import load_json

IN_STRINGS = ('"{', '"[')
SEPARATOR = "\x1e"  # RFC 7464
LONGEST_BEFORE = 300  # characters of a prefix
MOST = 0.5  # of the lines are JSON, and of a line that is
NEARLY_ALL = 0.8  # of a text that is one value
LONGEST_LITERAL = 1_000_000  # characters; Python's parser needs much memory
FEWEST_KEYS = 2
MOST_TRIES = 3  # of what could be the beginning of the value in a line
_BEGINNING = re.compile(r"""\{\s*(?:["']|\})|\[\s*[\[{"']""")
_KEY = re.compile(r"""(?:^|[{,\[\x1e]|\\n)\s*\\?(["'])[\w$@ .-]{1,60}\\?\1\s*:""")
_AFTER = re.compile(r"[\s;)`]*")
_NO_VALUE = re.compile(r"#|//|(?:event|id|retry):|:")  # comments, and fields of a stream of events


def unwrapped(text: str) -> str | None:
    r"""The JSON or the lines of JSON in a text, or None where there is nothing around or inside.

    >>> unwrapped('cb({"title": "VP, Sales"});'), unwrapped('data: {"a": 1}\n\ndata: {"a": 2}')
    ('{"title": "VP, Sales"}', '{"a": 1}\n\n{"a": 2}')
    >>> unwrapped("We use {curly} braces."), unwrapped('"{\\"a\\": 1}"')
    (None, '{"a": 1}')
    """
    stripped = text.strip("\ufeff \t\r\n")
    if stripped.startswith(SEPARATOR):
        return _of_sequence(stripped)
    return _of_string(stripped) or _of_whole(stripped) or _of_lines(text)


def may_hold_json(head: str) -> bool:
    """Whether the beginning of a text has what JSON begins with."""
    return any(one in head for one in IN_STRINGS) or _BEGINNING.search(head) is not None


def looks_like_json(text: str) -> bool:
    """Whether most lines of a text have what only JSON and literals have: names in quotes.

    >>> looks_like_json('x {"a": 1,\\n "b": 2, "c": 3}'), looks_like_json('He said "a": {b}.')
    (True, False)
    """
    lines = [line for line in text.splitlines() if line.strip(" \t\r{}[](),;`")]
    keyed = [line for line in lines if _KEY.search(line)]
    keys = sum(len(_KEY.findall(line)) for line in keyed[:FEWEST_KEYS])
    return len(keyed) > MOST * len(lines) and keys >= FEWEST_KEYS


def _of_string(text: str) -> str | None:
    """A text that is a string of JSON."""
    if not text.startswith(IN_STRINGS):
        return None
    value = _loaded(text)
    return value if isinstance(value, str) and _is_json(value) else None


def _of_whole(text: str) -> str | None:
    """One value that is nearly all of a text."""
    begins = _BEGINNING.search(text[:LONGEST_BEFORE])
    end = max(text.rfind("}"), text.rfind("]")) + 1
    if begins is None or not _AFTER.fullmatch(text, end):
        return None
    inside = text[begins.start() : end]
    return inside if len(inside) >= NEARLY_ALL * len(text) and _is_json(inside) else None


def _of_sequence(text: str) -> str:
    """The values of a JSON text sequence, each in a line."""
    values = (" ".join(value.splitlines()).strip() for value in text.split(SEPARATOR))
    return "\n".join(value for value in values if value)


def _of_lines(text: str) -> str | None:
    """The value of each line; what has none stays, to be named, but comments."""
    lines = text.split("\n")
    values = [_of_line(line.strip()) for line in lines]
    rest = [line.strip() for line, value in zip(lines, values, strict=True) if not value]
    others = sum(bool(line) and not _NO_VALUE.match(line) for line in rest)
    number = sum(map(bool, values))
    if not number or number < others:
        return None
    pairs = zip(lines, values, strict=True)
    return "\n".join(
        value or ("" if _NO_VALUE.match(line.strip()) else line) for line, value in pairs
    )


def _of_line(line: str) -> str:
    if line.startswith(IN_STRINGS):
        return " ".join((_of_string(line) or "").splitlines())
    if not line.endswith(("}", "]")):
        return ""
    for begins in islice(_BEGINNING.finditer(line[:LONGEST_BEFORE]), MOST_TRIES):
        inside = line[begins.start() :]
        if len(inside) < MOST * len(line):
            return ""
        if _is_json(inside):
            return inside
        if value := _of_literal(inside):
            return value
    return ""


def _of_literal(text: str) -> str:
    """A literal of Python as JSON."""
    if len(text) > LONGEST_LITERAL or not text.startswith(("{'", "[{'", '{"')):
        return ""
    try:
        with warnings.catch_warnings(action="ignore"):  # of escapes that Python does not know
            return json.dumps(ast.literal_eval(text), ensure_ascii=False)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ""


def _is_json(text: str) -> bool:
    return isinstance(_loaded(text), dict | list)


def _loaded(text: str) -> Any:
    try:
        return load_json(text)
    except (ValueError, RecursionError):
        return None
