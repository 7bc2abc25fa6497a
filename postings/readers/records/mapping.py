"""Names and values -> a record, by the operator's map first, then by well-known names.

Serves tables, JSON objects of no known kind, front matter and labeled lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from postings.readers.pages.parts import parts
from postings.readers.problems import Problem
from postings.readers.records.names_of_fields import KNOWN, folded
from postings.readers.records.record import IGNORED, Field, Record
from postings.readers.types import UnreadableError

DEEPEST = 6  # levels of a JSON object that are looked into
MOST_NAMES = 500
REMEMBERED = 1_024  # sets of names
# What tells one job from another, and so must be the job's own.
IDENTITY = frozenset({Field.ID, Field.URL, Field.REQUISITION})
# Names of it that say so themselves, and objects whose `id` is the job's.
OF_THE_JOB = frozenset(
    {
        *("jobid", "jobkey", "postingid", "jobpostingid", "vacancyid"),
        *("joburl", "joburldirect", "jobpostingurl", "joblink", "hostedurl", "absoluteurl"),
        *("applyurl", "requisitionid", "jobreqid", "reqid", "requisition", "requisitionnumber"),
        *("reqnumber", "jobcode", "jobnumber", "reqcode", "jobreference"),
        *("jobref", "vacancyref", "externaljobid", "jobopeningid", "jobadid"),
    }
)
JOB_OBJECTS = frozenset({"job", "jobposting", "posting", "vacancy", "requisition", "opening"})
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
    """Whether it is a title that is not the one, or the id of something else than the job."""
    field = field_of(name)
    if field is Field.TITLE:
        return name != title
    return field in IDENTITY and not _is_own(name, title)


def _is_own(name: str, title: str) -> bool:
    """Whether an id or address is the job's: it stands by the title or above it, or says so.

    What is nested elsewhere (an office, a team, a status) is shared by many jobs.
    """
    *above, last = name.split(".")
    if above and KNOWN.get(folded(above[-1] + last)):
        *above, _ = above  # `identifier.value` is one thing
    beside = title.split(".")[:-1]
    is_above = beside[: len(above)] == above
    return is_above or folded(last) in OF_THE_JOB or folded(above[-1]) in JOB_OBJECTS


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


def field_of(name: str) -> Field | None:
    """The field that a name is known for.

    >>> field_of("Job Title"), field_of("company.name"), field_of("company.id")
    (<Field.TITLE: 'title'>, <Field.COMPANY: 'company'>, None)
    """
    known = _known(name)
    return known[0] if known else None


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
    if not options:
        for name in _more_of(rest, chosen):
            record.add(field_of(name) or Field.ID, present[name], name)
    return record


def _more_of(rest: Iterable[tuple[str, Any]], chosen: Mapping[str, Field]) -> Iterator[str]:
    """Names of what is given twice: the contract in one and the hours in another, a second id."""
    title = next((name for name, field in chosen.items() if field is Field.TITLE), "")
    names = [name for name, _ in rest]
    yield from (name for name in names if field_of(name) is Field.EMPLOYMENT)
    ids = [name for name in names if field_of(name) is Field.ID and _is_own(name, title)]
    yield from sorted(ids, key=_rank)


def flat(
    data: Mapping[str, Any], above: str = "", depth: int = 0, *, in_list: bool | None = False
) -> Iterator[tuple[str, Any]]:
    """The values of a nested object with their paths; lists of words stay lists.

    Of a list of objects the first one speaks, but not of ids, which are its own; with `in_list`
    None it is passed over.

    >>> dict(flat({"job": {"title": "VP", "tags": ["a"], "x": [{"y": 1, "id": 2}]}}))
    {'job.title': 'VP', 'job.tags': ['a'], 'job.x.y': 1}
    """
    for key, value in list(data.items())[:MOST_NAMES]:
        name = f"{above}{key}"
        is_list = isinstance(value, list) and value and isinstance(value[0], dict)
        inner = value[0] if is_list else value
        if not isinstance(inner, dict):
            if not (in_list and field_of(name) in IDENTITY):
                yield name, value
        elif depth < DEEPEST and not (is_list and in_list is None):
            inside = in_list if in_list is None else in_list or bool(is_list)
            yield from flat(inner, f"{name}.", depth + 1, in_list=inside)


def needs_description(names: Iterable[str], options: Mapping[str, str]) -> None:
    """Raises UnreadableError where no name gives the title or the description."""
    listed = [name for name in names if name]
    if not listed:
        raise UnreadableError.of(Problem.EMPTY, "holds no object with names")
    chosen = choose(listed, options)
    missing = [field for field in (Field.TITLE, Field.DESCRIPTION) if field not in chosen.values()]
    if missing:
        shown = ", ".join(listed[:30])
        what = f"has no column with the {' and the '.join(missing)}; its columns are {shown[:500]}"
        advice = " ".join(f"--map COLUMN={field}" for field in missing)
        raise UnreadableError(f"{what}: name it with {advice}", Problem.BAD_COLUMNS)
