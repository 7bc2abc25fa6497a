"""`make digest`: what every posting here is read to say, written down and compared later.

A change of structure must change no fact. Before it, `make digest FILE=var/facts.jsonl.gz` writes
the facts of all postings with the words that prove them; after it, the same command says which
facts of which postings differ, and ends with 1 where any does.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.sources import batches, existing, raw_posting, read_rows
from postings.readers.registry import read_source
from postings.readers.sources.paths import open_sources
from postings.readers.types import RawPosting, SourceFile
from postings.reading.posting import Reading
from postings.reading.workers import Workers

Facts = dict[str, Any]
SHOWN = 5  # postings of each kind of difference
LONGEST = 160  # characters of a value that is shown


def main() -> None:
    arguments = _arguments().parse_args()
    now = facts_of(arguments.paths, arguments.workers)
    if not arguments.file.exists():
        number = write(arguments.file, now)
        sys.stdout.write(f"{arguments.file} holds the facts of {number} postings.\n")
        return
    found = list(differences(stored(arguments.file), dict(now)))
    sys.stdout.writelines(f"{line}\n" for line in report(found))
    sys.exit(bool(found))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make digest", description=__doc__)
    parser.add_argument("file", type=Path, help="written where there is none, else compared")
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="of postings")
    parser.add_argument("--workers", type=int, default=2, help="processes that read")
    return parser


def facts_of(paths: Iterable[Path], workers: int) -> Iterator[tuple[str, Facts]]:
    """Each posting's name and what is read of it, in the order of the paths."""
    with Workers(workers) as pool:
        for named, readings in pool.read(batches(raw_postings(paths)), _raws):
            for (name, _), reading in zip(named, readings, strict=True):
                yield name, _facts(reading)


def _raws(named: Iterable[tuple[str, RawPosting]]) -> list[RawPosting]:
    return [raw for _, raw in named]


def raw_postings(paths: Iterable[Path]) -> Iterator[tuple[str, RawPosting]]:
    """The postings of the paths in all formats, each with a name of its own."""
    for path in paths:
        if path.name.endswith(".jsonl.gz"):
            yield from (
                (f"{path.name} {name}", raw_posting(name, html)) for name, html in read_rows(path)
            )
        else:
            yield from _of_files(path)


def _of_files(path: Path) -> Iterator[tuple[str, RawPosting]]:
    """The postings of a file or folder in all formats; what cannot be read is left to the tests."""
    numbers: Counter[str] = Counter()
    for source in open_sources([path]):
        for read in read_source(source) if isinstance(source, SourceFile) else ():
            if isinstance(read, RawPosting):
                place = f"{path.name}/{Path(read.path).relative_to(path)} {read.record}".strip()
                numbers[place] += 1
                yield f"{place} #{numbers[place]}" if numbers[place] > 1 else place, read


def _facts(reading: Reading | None) -> Facts:
    """All that is stored but the version; of a posting that killed its worker, nothing."""
    if reading is None:
        return {}
    return {"text": reading.text, **{k: v for k, v in reading.facts.items() if k != "version"}}


def write(file: Path, facts: Iterable[tuple[str, Facts]]) -> int:
    """Writes a line for each posting. How many there are."""
    number = 0
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    with gzip.open(part, "wt", encoding="utf-8", compresslevel=3) as lines:
        for number, row in enumerate(facts, start=1):  # noqa: B007 - the last is returned
            lines.write(json.dumps(row, sort_keys=True) + "\n")
    part.rename(file)
    return number


def stored(file: Path) -> dict[str, Facts]:
    """What `write` wrote."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return dict(json.loads(line) for line in lines)


def differences(
    before: Mapping[str, Facts], now: Mapping[str, Facts]
) -> Iterator[tuple[str, str, str]]:
    """The kind of each difference ("company value"), the posting's name, and what was and is."""
    for name in sorted({*before, *now}):
        old, new = before.get(name), json.loads(json.dumps(now.get(name)))
        if old is None or new is None:
            yield "posting", name, "came" if old is None else "went"
        elif old != new:
            yield from ((kind, name, what) for kind, what in _differing(_parts(old), _parts(new)))


def _parts(facts: Facts) -> dict[str, Any]:
    """What is compared by itself: "blocks", "company value", "company proofs"."""
    whole = {name: value for name, value in facts.items() if name != "facts"}
    each = facts.get("facts", {})
    return whole | {f"{fact} {part}": each[fact][part] for fact in each for part in each[fact]}


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for part in sorted({*old, *new}):
        if old.get(part) != new.get(part):
            yield part, f"{_shown(old.get(part))} -> {_shown(new.get(part))}"


def _shown(value: Any) -> str:
    words = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def report(found: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """How many postings differ in what, each with its first ones."""
    kinds: dict[str, list[str]] = {}
    for kind, name, what in found:
        kinds.setdefault(kind, []).append(f"  {name}: {what}")
    for kind, lines in sorted(kinds.items(), key=lambda item: -len(item[1])):
        yield f"{kind}: {len(lines)} postings"
        yield from lines[:SHOWN]
    if not kinds:
        yield "All facts of all postings are as they were."


if __name__ == "__main__":
    main()
