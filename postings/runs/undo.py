"""Taking a reparse back: the facts as they were, from the file that the run wrote.

One line of JSON a posting, compressed: its key, the version of the rules that changed it, and the
parts of its stored reading that were different. A line is in the file before the change is in the
database.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.db import transaction

from postings.facts.corrections import review
from postings.facts.projection import project
from postings.models import Posting
from postings.reading.posting import Reading


class UndoError(Exception):
    """A file that cannot be used to take a run back; the message says why."""


class UndoFile:
    """The file of one run, made with its first line."""

    def __init__(self, path: Path) -> None:
        """Writes nothing yet. Raises UndoError where there is a file already."""
        if path.exists():
            raise UndoError(f"{path} is there already: name another file")
        self.path = path
        self.lines = 0

    def keep(self, posting: Posting, reading: Reading) -> None:
        """Note how a posting was before it gets what was read now."""
        now = reading.facts
        line = {
            "key": posting.key,
            "version": now["version"],
            "text": None if posting.text == reading.text else posting.text,
            "was": {name: part for name, part in posting.facts.items() if now.get(name) != part},
        }
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with gzip.open(self.path, "at", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
        self.lines += 1


def undo(path: Path) -> Counter[str]:
    """Give the postings of a run their earlier facts; how many were restored or passed over.

    One that was changed since, or is gone, is passed over. Raises UndoError for another file.
    """
    counts: Counter[str] = Counter()
    with transaction.atomic():
        for line in _lines(path):
            posting = Posting.objects.select_for_update().filter(key=line["key"]).first()
            if posting is None or posting.facts["version"] != line["version"]:
                counts["passed over"] += 1
                continue
            posting.facts = {**posting.facts, **line["was"]}
            posting.text = posting.text if line["text"] is None else line["text"]
            review(posting)
            project(posting, also=["facts", "text"])
            counts["restored"] += 1
    return counts


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                yield _fields(line, f"{path}, line {number}")
    except (OSError, EOFError, ValueError) as error:
        raise UndoError(f"{path}: is no undo file that can be read ({error})") from error


def _fields(line: str, place: str) -> dict[str, Any]:
    fields = json.loads(line)
    if not isinstance(fields, dict) or set(fields) != {"key", "version", "text", "was"}:
        raise UndoError(f"{place}: is no line of an undo file")
    return fields
