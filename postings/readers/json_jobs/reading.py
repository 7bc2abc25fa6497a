"""The jobs found in JSON -> postings, each with what the objects around it add.

What a job says itself goes before what its wrapper says. Before the first is read, all are looked
over for ids that several of them share, because those are the ids of something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from postings.readers.json_jobs.found import Job
from postings.readers.json_jobs.records import as_list
from postings.readers.pages.parts import parts
from postings.readers.problems import Problem
from postings.readers.records import mapping
from postings.readers.records.identity import Repeated, id_in_url, said_of
from postings.readers.records.keys import url_safe
from postings.readers.records.mapping import IDENTITY, field_of, flat
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

LEVELS_AROUND = 2  # objects around a job that speak of it; farther out they speak of the page
VALUES_OF_IDS = ("value", "$oid")  # of an id that is an object: schema.org's, MongoDB's


def postings_of(
    found: Sequence[Job | Unreadable], file: TextFile, format_of: Callable[[Job], str]
) -> Iterator[Read]:
    """The posting of each job; what is named already stays in its place."""
    jobs = [one for one in found if isinstance(one, Job) and isinstance(one.value, Mapping)]
    repeated = _repeated(jobs, file.options)
    for one in found:
        if isinstance(one, Unreadable):
            yield one
        elif isinstance(one.value, Mapping):
            yield _posting(one, file, format_of(one), repeated)
        else:
            error = UnreadableError.of(Problem.NOT_A_POSTING, "is no object")
            yield Unreadable(path=file.path, record=one.name, error=error, content=one.content)


def _posting(job: Job, file: TextFile, format_name: str, repeated: Repeated) -> Read:
    return make_posting(
        record_of(job, file.options),
        file=file,
        format_name=format_name,
        name=job.name,
        content=job.content if job.name else None,
        repeated=repeated,
    )


def record_of(job: Job, options: Mapping[str, str]) -> Record:
    """What a job states, and what is stated around it that it does not state itself."""
    if job.kind:
        return job.kind.record_of(job.itself)
    record = mapping.record_of(_values_of(job.itself, options), options)
    if job.inner:
        record = record.under(".".join(job.inner))
        for above, level in _around(job):
            _add(record, level, above, options)
    if job.key and not record.all(Field.ID):
        record.add(Field.ID, job.key, "its name")
    return record


def _values_of(job: Mapping[str, Any], options: Mapping[str, str]) -> dict[str, Any]:
    """The values of a job; a title of what it lists is none where it has one of its own."""
    values, own = dict(flat(job)), dict(flat(job, in_list=None))
    title = _title_among(values, options)
    if title in own or not _title_among(own, options):
        return values
    return {name: one for name, one in values.items() if name in own or not _is_title(name)}


def _is_title(name: str) -> bool:
    return field_of(name) is Field.TITLE


def _title_among(values: Mapping[str, Any], options: Mapping[str, str]) -> str:
    chosen = mapping.choose(
        (name for name, one in values.items() if one not in (None, "")), options
    )
    return next((name for name, of in chosen.items() if of is Field.TITLE), "")


def _around(job: Job) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects around a job, without what leads to it, the nearest first."""
    levels, value = [], job.value
    for number, name in enumerate(job.inner):
        above = "".join(f"{one}." for one in job.inner[:number])
        levels.append((above, {key: one for key, one in value.items() if key != name}))
        value = value[name]
    yield from reversed(levels[-LEVELS_AROUND:])


def _add(record: Record, level: dict[str, Any], above: str, options: Mapping[str, str]) -> None:
    values = dict(flat(level))
    found = mapping.record_of(values, options)
    stated = {*record.given, Field.TITLE, Field.DESCRIPTION}
    for what, given in found.given.items():
        for one in given if what not in stated else ():
            record.add(what, one.value, f"{above}{one.name}")
    description = "\n".join(str(given.value) for given in record.all(Field.DESCRIPTION))
    for name, html in parts(values.items(), description):
        record.add(Field.DESCRIPTION, html, f"{above}{name}")


def _repeated(jobs: Sequence[Job], options: Mapping[str, str]) -> Repeated:
    """What several different jobs have in common; the same job may stand in a file twice."""
    if len(jobs) < 2:
        return Repeated()
    ids = _shared((one, job) for job in jobs for one in set(_ids(job)))
    nameless = (job for job in jobs if not set(_ids(job)) - ids)
    said = _shared((said_of(record_of(job, options)), job) for job in nameless)
    return Repeated(ids=ids, said=said)


def _shared(values: Iterable[tuple[str, Job]]) -> frozenset[str]:
    """The values that stand in two jobs that differ."""
    first: dict[str, Job] = {}
    return frozenset(
        value for value, job in values if first.setdefault(value, job).itself != job.itself
    )


def _ids(job: Job) -> Iterator[str]:
    """All that may be the id of a job, at its own level and in the objects around it."""
    value = job.value
    for name in (*job.inner, ""):
        for key, one in value.items():
            if (field := field_of(key)) in IDENTITY:
                yield from _texts(one, is_address=field is Field.URL)
        value = value.get(name)


def _texts(given: Any, *, is_address: bool) -> Iterator[str]:
    for one in as_list(given):
        if isinstance(one, Mapping):
            one = next((one[name] for name in VALUES_OF_IDS if name in one), "")
        text = id_in_url(str(one)) if is_address else url_safe(str(one))
        if text:
            yield text
