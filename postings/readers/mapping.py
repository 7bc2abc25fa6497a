"""Names and values -> a record, by the operator's map first, then by well-known names.

Serves tables, JSON objects of no known kind, front matter and labeled lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from postings.readers.names_of_fields import KNOWN, folded
from postings.readers.parts import parts
from postings.readers.problems import Problem
from postings.readers.record import IGNORED, Field, Record
from postings.readers.types import UnreadableError

DEEPEST = 6  # levels of a JSON object that are looked into
MOST_NAMES = 500
REMEMBERED = 256  # sets of names
# Parts of an object that speak of the board and its software and not of the posting.
ABOUT_OTHERS = frozenset(
    {
        "company",
        "organization",
        "employer",
        "hiringorganization",
        "department",
        "recruiter",
        "author",
    }
)


def choose(names: Iterable[str], options: Mapping[str, str]) -> Mapping[str, Field]:
    """Which name gives which field; for each field the operator's choice, else the surest name.

    >>> choose(["Title", "summary", "job_description"], {"summary": "description"})
    {'summary': <Field.DESCRIPTION: 'description'>, 'Title': <Field.TITLE: 'title'>}
    """
    return _chosen(tuple(name for name in names if name), tuple(options.items()))


@lru_cache(maxsize=REMEMBERED)
def _chosen(available: tuple[str, ...], given: tuple[tuple[str, str], ...]) -> Mapping[str, Field]:
    """The same for every row of a table, and for most objects of a list."""
    options = dict(given)
    mapped = _mapped(available, options)
    left_out = {folded(name) for name, field in options.items() if field == IGNORED}
    free = [name for name in available if name not in mapped and folded(name) not in left_out]
    titles = [name for name in free if (known := _known(name)) and known[0] is Field.TITLE]
    title = min(titles, key=_depth_and_rank, default="")
    best: dict[Field, str] = {}
    for name in sorted(free, key=lambda name: (_branch(name) != _branch(title), _rank(name))):
        known = _known(name)
        if known is not None and known[0] not in mapped.values() and not _is_other(name, title):
            best.setdefault(known[0], name)
    return {**mapped, **{name: field for field, name in best.items()}}


def _branch(name: str) -> str:
    """The part of a nested object that a name stands in: what stands by the title is surer."""
    return name.partition(".")[0] if "." in name else ""


def _is_other(name: str, title: str) -> bool:
    """Whether it is a title that is not the one."""
    known = _known(name)
    return known is not None and known[0] is Field.TITLE and name != title


def _depth_and_rank(name: str) -> tuple[bool, int, int]:
    """A title far inside is that of a section; nearer ones go by their names."""
    return name.count(".") > 1, _rank(name), name.count(".")


def _rank(name: str) -> int:
    known = _known(name)
    return known[1] if known else 0


def _mapped(names: Sequence[str], options: Mapping[str, str]) -> dict[str, Field]:
    spelled = {folded(name): name for name in reversed(names)}
    exact = {name: name for name in names}
    found: dict[str, Field] = {}
    for column, field in options.items():
        name = exact.get(column) or spelled.get(folded(column))
        if name and field != IGNORED:
            found[name] = _field(field)
    return found


def _field(name: str) -> Field:
    try:
        return Field(name)
    except ValueError as error:
        what = f"cannot map a column to {name!r}, only to {', '.join(Field)}"
        raise UnreadableError(what, Problem.BAD_COLUMNS) from error


@lru_cache(maxsize=REMEMBERED * 20)
def _known(name: str) -> tuple[Field, int] | None:
    """A well-known name; of a path the last part, or the last two together (`company.name`)."""
    *above, last = name.split(".")
    if above and (known := KNOWN.get(folded(above[-1] + last))):
        return known
    if above and folded(above[-1]) in ABOUT_OTHERS:
        return None
    return KNOWN.get(folded(last))


def record_of(values: Mapping[str, Any], options: Mapping[str, str]) -> Record:
    """The record of a flat set of names and values."""
    present = {name: value for name, value in values.items() if value not in (None, "")}
    record = Record()
    chosen = choose(present, options)
    for name, field in chosen.items():
        record.add(field, present[name], name)
    description = "\n".join(str(given.value) for given in record.all(Field.DESCRIPTION))
    rest = [(name, value) for name, value in present.items() if name not in chosen]
    for name, html in parts(rest, description) if description else ():
        record.add(Field.DESCRIPTION, html, name)
    for name, _ in rest:
        if _is_employment(name) and not options:
            record.add(Field.EMPLOYMENT, present[name], name)
    return record


def _is_employment(name: str) -> bool:
    """Kinds of employment often stand in two fields: the contract in one, the hours in another."""
    known = _known(name)
    return known is not None and known[0] is Field.EMPLOYMENT


def flat(data: Mapping[str, Any], above: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The values of a nested object with their paths; lists of words stay lists.

    >>> dict(flat({"job": {"title": "VP", "tags": ["a"], "x": [{"y": 1}]}}))
    {'job.title': 'VP', 'job.tags': ['a'], 'job.x.y': 1}
    """
    for key, value in list(data.items())[:MOST_NAMES]:
        name = f"{above}{key}"
        inner = (
            value[0] if isinstance(value, list) and value and isinstance(value[0], dict) else value
        )
        if isinstance(inner, dict) and depth < DEEPEST:
            yield from flat(inner, f"{name}.", depth + 1)
        elif not isinstance(inner, dict):
            yield name, value


def needs_description(names: Iterable[str], options: Mapping[str, str]) -> None:
    """Raises UnreadableError where no name gives the title or the description."""
    listed = [name for name in names if name]
    chosen = choose(listed, options)
    missing = [field for field in (Field.TITLE, Field.DESCRIPTION) if field not in chosen.values()]
    if missing:
        shown = ", ".join(listed[:30])
        what = f"has no column with the {' and the '.join(missing)}; its columns are {shown[:500]}"
        advice = " ".join(f"--map COLUMN={field}" for field in missing)
        raise UnreadableError(f"{what}: name it with {advice}", Problem.BAD_COLUMNS)
