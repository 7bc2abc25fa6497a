"""Reviewed postings: records in JSON lines, each with the posting of its id as a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from postings.readers.registry import read_file
from postings.readers.sources.files import find_files
from postings.readers.types import RawPosting, UnreadableError

Record = dict[str, Any]


class GoldError(Exception):
    """Reviewed postings that cannot be used; the message names the file and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A posting as its source gives it, and the facts that a reviewer read in it."""

    record: Record
    raw: RawPosting

    @property
    def name(self) -> str:
        """The posting's id."""
        return str(self.record["id"])


def read_gold(paths: Iterable[Path], folders: Iterable[Path] = ()) -> list[Reviewed]:
    """The reviewed postings of JSON Lines files, or of the folders that hold such files.

    The posting of a record is the file named like its id, whatever its extension, beside the
    record or in one of `folders`. Raises GoldError: a path, line or posting is missing or unfit.
    """
    reviewed = [one for path in paths for one in _reviewed(path, tuple(folders))]
    if not reviewed:
        raise GoldError("There are no records: name a .jsonl file, or a folder with one.")
    twice = {one.name for one in reviewed if sum(one.name == other.name for other in reviewed) > 1}
    if twice:
        raise GoldError(f"{', '.join(sorted(twice))}: reviewed twice; keep one record of each id.")
    return reviewed


def fingerprint(reviewed: Iterable[Reviewed]) -> str:
    """A digest of records and postings: figures are compared only where it is the same."""
    digest = sha256()
    for one in sorted(reviewed, key=lambda one: one.name):
        digest.update(json.dumps(one.record, sort_keys=True).encode())
        digest.update(one.raw.html.encode())
    return digest.hexdigest()[:16]


def _reviewed(path: Path, folders: tuple[Path, ...]) -> Iterator[Reviewed]:
    if not path.exists():
        raise GoldError(f"{path}: no such file or folder.")
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    for file in files:
        postings = _by_name([file.parent, *folders])
        for place, record in _records(file):
            if record["id"] not in postings:
                searched = ", ".join(map(str, [file.parent, *folders]))
                raise GoldError(
                    f"{place}: no file named {record['id']} with the posting is in {searched}; "
                    "name its folder by --postings."
                )
            yield Reviewed(record=record, raw=_raw(postings[record["id"]]))


def _records(file: Path) -> Iterator[tuple[str, Record]]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        place = f"{file}, line {number}"
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise GoldError(f"{place}: is not JSON ({error}); mend the line.") from error
        if not isinstance(record, dict) or not isinstance(record.get("id"), str):
            raise GoldError(f'{place}: has no "id"; records have the shape of gold.schema.json.')
        yield place, record


def _by_name(folders: Iterable[Path]) -> dict[str, Path]:
    """The postings at hand by their ids; of two with one name, the one in the earlier folder."""
    files = (file for folder in folders for file in find_files([folder]))
    found: dict[str, Path] = {}
    for file in files:
        if file.suffix not in {".jsonl", ".json", ".md"}:
            found.setdefault(file.stem, file)
    return found


def _raw(path: Path) -> RawPosting:
    try:
        raw = next(read_file(path), None)
    except UnreadableError as error:
        raise GoldError(f"{path} {error}") from error
    if raw is None:
        raise GoldError(f"{path} holds no posting: leave it out.")
    return raw
