"""JSON behind a few characters: read as the JSON or the lines of JSON that it is, or named.

What is kept of it is the JSON alone, in its own format. It is never a text or a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from postings.readers.formats import json_lines, json_object
from postings.readers.json_jobs.unwrapped import looks_like_json, may_hold_json, unwrapped
from postings.readers.problems import Problem
from postings.readers.types import Read, TextFile, UnreadableError

FORMAT = "wrapped_json"
RANK = 12  # before JSON Lines, which would name each comment


def recognizes(file: TextFile) -> bool:
    """Whether it is JSON with something before it."""
    if file.begins_like_json or file.head.startswith(("<", "---")):
        return False
    if not may_hold_json(file.head) or file.data is not None:
        return False
    return unwrapped(file.text) is not None or looks_like_json(file.text)


def read(file: TextFile) -> Iterator[Read]:
    """The postings in the JSON. Raises UnreadableError where it cannot be told from the rest."""
    inside = _inside(file)
    if inside is None:
        what = (
            "is JSON behind or among something else: save the JSON alone, one value or one a line"
        )
        raise UnreadableError(what, Problem.UNKNOWN_FORMAT)
    read_it = json_lines.read if inside.data is None else json_object.read
    yield from read_it(inside)


def holds(file: TextFile) -> int:
    """How many records there are at least."""
    inside = _inside(file)
    if inside is None:
        return 0
    return json_lines.holds(inside) if inside.data is None else json_object.holds(inside)


def _inside(file: TextFile) -> TextFile | None:
    text = unwrapped(file.text)
    if text is None:
        return None
    content = text.encode("utf-8", errors="replace")
    return replace(file, text=text, content=content, encoding="utf-8")
