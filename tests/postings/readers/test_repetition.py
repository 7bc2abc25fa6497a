"""What several jobs of a table or a feed share names none of them, in whatever order they stand."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile

Job = dict[str, str]
Write = Callable[[list[Job]], tuple[str, str]]
SHARED_ID = "UMBER-2025"
LEAD: Job = {"title": "Lead", "description": "Lead a team of five."}
REP: Job = {"title": "Rep", "description": "Sell tea to shops."}
NIGHT: Job = {"title": "Rep", "description": "Sell tea at night."}
# What the jobs have, and whether each is then known by an id of its own.
JOBS: list[tuple[str, list[Job], list[str]]] = [
    ("one id for all", [{"id": SHARED_ID, **job} for job in (LEAD, REP, NIGHT)], []),
    ("one short id for all", [{"id": "7", **job} for job in (LEAD, REP, NIGHT)], []),
    ("one id for two", [{"id": SHARED_ID, **LEAD}, {"id": SHARED_ID, **REP},
                        {"id": "own-0001", **NIGHT}], ["own-0001"]),
    ("an id for all, and one for each",
     [{"id": SHARED_ID, "reqid": f"req-000{n}", **job} for n, job in enumerate((LEAD, REP, NIGHT))],
     ["req-0000", "req-0001", "req-0002"]),
    ("an address for all", [{"url": "https://x.example/jobs/4011223344", **job}
                            for job in (LEAD, REP, NIGHT)], []),
    ("no id", [LEAD, REP, NIGHT], []),
]  # fmt: skip


def as_table(jobs: list[Job]) -> tuple[str, str]:
    names = list(jobs[0])
    return "a.csv", "\n".join([",".join(names), *(",".join(job.values()) for job in jobs)])


def as_feed(jobs: list[Job]) -> tuple[str, str]:
    items = ("".join(f"<{name}>{value}</{name}>" for name, value in job.items()) for job in jobs)
    return "a.xml", f"<jobs>{''.join(f'<job>{item}</job>' for item in items)}</jobs>"


def keys(written: tuple[str, str]) -> dict[str, str]:
    """The key of each text."""
    name, text = written
    content = text.encode()
    found = list(read_source(SourceFile(path=name, size=len(content), member=content)))
    assert all(isinstance(one, RawPosting) for one in found)
    return {one.html: one.key for one in found if isinstance(one, RawPosting)}


@pytest.mark.parametrize("write", [as_table, as_feed])
@pytest.mark.parametrize(("jobs", "own"), [row[1:] for row in JOBS], ids=[row[0] for row in JOBS])
def test_the_order_of_the_jobs_gives_none_the_key_of_another(
    jobs: list[Job], own: list[str], write: Write
):
    first = keys(write(jobs))
    assert len(set(first.values())) == len(jobs)
    assert not any(SHARED_ID in key or "4011223344" in key for key in first.values())
    assert set(own) <= set(first.values())
    for other in itertools.permutations(jobs):
        assert keys(write(list(other))) == first


@pytest.mark.parametrize("write", [as_table, as_feed])
def test_the_same_job_once_more_is_one_and_keeps_its_id(write: Write):
    jobs = [{"id": SHARED_ID, **REP}, {"id": "own-0001", **LEAD}, {"id": SHARED_ID, **REP}]
    assert sorted(keys(write(jobs)).values()) == [SHARED_ID, "own-0001"]


@pytest.mark.parametrize("write", [as_table, as_feed])
def test_what_others_share_changes_no_key_beside_them(write: Write):
    alone = [{"id": "", "reqid": "req-00001", **LEAD}, {"id": "own-0001", "reqid": "", **REP}]
    other = {"title": "Clerk", "description": "Count tea."}
    shared = [{"id": SHARED_ID, "reqid": "", **job} for job in (other, NIGHT)]
    assert keys(write(alone)).items() <= keys(write([*alone, *shared])).items()
