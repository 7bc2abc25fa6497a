"""Which columns of a table belong together where a row holds several jobs.

`title, description, title 2, description 2`, `job_1_title`, `title_x` and `title_y`, or one name
twice: each title with its description is a job. What no other job has a column for is of all of
them where it stands before the first, or where every job has a number; else of the one before it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from postings.readers.records.mapping import choose
from postings.readers.records.names_of_fields import KNOWN, folded
from postings.readers.records.record import Field

_NUMBER = re.compile(
    r"(?P<before>[^\d]*?)[\s._#(-]*(?P<number>\d{1,2})(?!\d)[\s._:)-]*(?P<after>\D*)"
)
_LETTER = re.compile(r"(?P<before>.*\w)[\s._-](?P<number>[a-z])(?P<after>)", re.IGNORECASE)
_ALONE = ("", 0)  # the number of what has none, and how often it stood before

Label = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns of one job: where they stand in the row, and their names without its number."""

    places: tuple[int, ...]
    names: list[str]

    def of(self, cells: Sequence[str]) -> list[str]:
        """The cells of this job; what a short row lacks is blank."""
        return [cells[place] if place < len(cells) else "" for place in self.places]

    def is_in(self, cells: Sequence[str], options: Mapping[str, str]) -> bool:
        """Whether a row says a title or a description of this job."""
        fields = choose(self.names, options)
        named = zip(self.names, self.of(cells), strict=True)
        told = {fields.get(name) for name, cell in named if cell.strip()}
        return not told.isdisjoint({Field.TITLE, Field.DESCRIPTION})


def jobs_in(names: Sequence[str], options: Mapping[str, str]) -> tuple[Columns, ...]:
    """The columns of each job of a row; in most tables one job has them all.

    >>> [one.names for one in jobs_in(["id", "title", "text", "title.1", "text.1"], {})]
    [['id', 'title', 'text'], ['id', 'title', 'text']]
    """
    return _jobs_in(tuple(names), tuple(options.items()))


@lru_cache(maxsize=256)
def _jobs_in(names: tuple[str, ...], given: tuple[tuple[str, str], ...]) -> tuple[Columns, ...]:
    options = dict(given)
    bare, labels = _labeled(names)
    mapped = {folded(name) for name in options}
    is_mapped = any(
        folded(name) in mapped for name, one in zip(names, bare, strict=True) if name != one
    )
    jobs = [] if is_mapped else _jobs(bare, labels, options)
    if len(jobs) < 2:
        return (Columns(places=tuple(range(len(names))), names=list(names)),)
    owners = _owners(names, bare, labels, jobs)
    return tuple(_columns(job, names, bare, labels, owners) for job in jobs)


def _labeled(names: Iterable[str]) -> tuple[list[str], list[Label]]:
    """Each name without its number, and which one of its name it is."""
    seen: Counter[tuple[str, str]] = Counter()
    bare, labels = [], []
    for name in names:
        found = _NUMBER.fullmatch(name) or _LETTER.fullmatch(name)
        one, number = name, ""
        if found:
            one = " ".join(filter(None, (found["before"], found["after"])))
            number = found["number"].lstrip("0").casefold()
        key = (folded(one), number)
        bare.append(one)
        labels.append((number, seen[key]))
        seen[key] += 1
    return bare, labels


def _jobs(bare: list[str], labels: list[Label], options: Mapping[str, str]) -> list[Label]:
    """The labels that a title and a description have, of those with the surest title."""
    titled: dict[str, list[Label]] = defaultdict(list)
    for label in dict.fromkeys(labels):
        own = [one for one, of in zip(bare, labels, strict=True) if of == label]
        fields = {field: name for name, field in choose(own, options).items()}
        if Field.TITLE in fields and Field.DESCRIPTION in fields:
            titled[folded(fields[Field.TITLE])].append(label)
    surest = min(titled, key=lambda name: KNOWN[name][1] if name in KNOWN else -1, default="")
    return titled.get(surest, [])


def _owners(
    names: Sequence[str], bare: list[str], labels: list[Label], jobs: list[Label]
) -> list[Label | None]:
    """The job that each column belongs to; None: it says something of all."""
    number = Counter(map(folded, bare))
    owners: list[Label | None] = []
    last: Label | None = None
    for name, one, label in zip(names, bare, labels, strict=True):
        if label in jobs and (label != _ALONE or number[folded(one)] > 1):
            last = label
            owners.append(label)
        else:
            is_free = name == one and _ALONE in jobs
            owners.append(last if is_free else None)
    return owners


def _columns(
    job: Label,
    names: Sequence[str],
    bare: list[str],
    labels: list[Label],
    owners: list[Label | None],
) -> Columns:
    places = tuple(place for place, owner in enumerate(owners) if owner in (job, None))
    own = [bare[one] if labels[one] == job else names[one] for one in places]
    return Columns(places=places, names=own)
